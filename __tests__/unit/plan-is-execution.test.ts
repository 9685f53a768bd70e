import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Failure } from '../../src/model/failure.ts'
import type { Plan } from '../../src/model/plan.ts'
import { deploy, planDeploy, reconcile, rollback } from '../support/fakes/commands.ts'
import type { FakeHost } from '../support/fakes/host.ts'
import {
  type FakeWorld,
  fakeWorld,
  instance,
  reconcileRequest,
  request,
  rollbackRequest,
} from '../support/fakes/world.ts'

const ids = ['a', 'b', 'c', 'd', 'e', 'f']
const [r1, r2] = ['20261101_000000', '20261102_000000'] as const

/** The possible difference of one host after a deploy to all. */
const differences: Readonly<Record<string, Partial<FakeHost>>> = {
  none: {},
  unhealthy: { isUnhealthy: true },
  failed: { failedLast: true },
  manual: { manual: `${r2} octocat` },
  older: { live: r1, good: r1 },
  drifted: { live: r1 },
  bare: { live: 'none', good: '' },
}
const oddity = fc.constantFrom(...Object.keys(differences))

const inputs = fc.record({
  batches: fc.constantFrom('1', '25%', '1, 50%', '100%'),
  'by-zone': fc.constantFrom('true', 'false'),
  'before-activate-once': fc.option(fc.constant('true'), { nil: undefined }),
  'include-manual': fc.constantFrom('true', 'false'),
})

const change = fc.record(
  {
    version: fc.constantFrom('2.0.0', '3.0.0'),
    'artifact-sha256': fc.constantFrom('ab'.repeat(32), 'cd'.repeat(32)),
    env: fc.constantFrom('FLAG=on', 'FLAG=off'),
    'shared-paths': fc.constantFrom('uploads', 'uploads\nlogs'),
  },
  { requiredKeys: [] },
)

const fleet = fc.record({
  command: fc.constantFrom('deploy', 'rollback', 'reconcile'),
  oddities: fc.array(oddity, { minLength: 1, maxLength: ids.length }),
  change,
  inputs,
})

/** Hosts that one deploy brought to one release, with an older one on their disks; then the test changes some of them. */
async function openFleet(oddities: readonly string[], first: Readonly<Record<string, string>>): Promise<FakeWorld> {
  const names = ids.slice(0, oddities.length)
  const instances = names.map((id, i) => instance(id, { zone: `eu-west-1${i % 2 === 0 ? 'a' : 'b'}` }))
  const fake = fakeWorld({ hosts: names, instances, live: r1 })
  await deploy(request(first), fake.ports)
  for (const [i, kind] of oddities.entries()) {
    Object.assign(fake.hosts.get(names[i] ?? '') ?? {}, differences[kind])
  }
  fake.sent.splice(0)
  fake.events.splice(0)
  return fake
}

const defined = (given: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))

interface Case {
  readonly command: string
  readonly change: Readonly<Record<string, string>>
  readonly inputs: Readonly<Record<string, string | undefined>>
}

/** The plan that a run printed, and `undefined` where the run was refused before it had one. */
async function planOf({ command, change, inputs }: Case, fake: FakeWorld, dryRun: boolean): Promise<Plan | string> {
  const given = defined({ ...inputs, ...(dryRun && { 'dry-run': 'true' }) })
  const run = {
    deploy: async () => await (dryRun ? planDeploy : deploy)(request({ ...given, ...change }), fake.ports),
    rollback: async () => await rollback(rollbackRequest(given), fake.ports),
    reconcile: async () => await reconcile(reconcileRequest(given), fake.ports),
  }
  try {
    await run[command as keyof typeof run]()
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return error.code
  }
  const event = fake.events.findLast(({ type }) => type === 'planned' || type === 'rollout-planned')
  return event?.type === 'planned' || event?.type === 'rollout-planned' ? event.plan : expect.unreachable()
}

const decided = (plan: Plan | string) =>
  typeof plan === 'string' ? plan : { batches: plan.batches, will: plan.hosts.map(({ id, will }) => [id, will]) }

/** The batches that a run activated, from the commands to hosts. */
const activated = ({ events }: FakeWorld) =>
  events.flatMap((event) => (event.type === 'phase' && event.phase === 'activate' ? [event.hosts] : []))

async function expectPlanExecuted(drawn: Case & { readonly oddities: readonly string[] }): Promise<number> {
  const first = { version: '2.0.0', 'artifact-sha256': 'ab'.repeat(32), env: 'FLAG=on', 'shared-paths': 'uploads' }
  const fake = await openFleet(drawn.oddities, first)
  const asked = { ...drawn, change: { ...first, ...drawn.change } }
  const planned = await planOf(asked, fake, true)
  expect(fake.sent.filter((sent) => !sent.startsWith('status'))).toEqual([])
  const executed = await planOf(asked, fake, false)
  expect(decided(executed)).toEqual(decided(planned))
  if (typeof planned === 'string') return 0
  expect(activated(fake)).toEqual(planned.batches)
  return planned.batches.length
}

test('a run executes the plan that a dry run prints: the same hosts, actions and batches', async () => {
  let changed = 0
  await fc.assert(
    fc.asyncProperty(fleet, async (drawn) => {
      const batches = await expectPlanExecuted(drawn as Case & { readonly oddities: readonly string[] })
      if (batches > 0) changed += 1
    }),
    { numRuns: 1_000 },
  )
  expect(changed).toBeGreaterThan(300)
}, 120_000)

test.each([
  [{ env: 'FLAG=off' }, 'change'],
  [{ 'shared-paths': 'logs' }, 'change'],
  [{ 'artifact-sha256': 'cd'.repeat(32) }, 'change'],
  [{}, 'stay'],
])('a deploy of the same version with %j does what its plan says: hosts %s', async (more, will) => {
  const first = { version: '2.0.0', env: 'FLAG=on', 'shared-paths': 'uploads' }
  const fake = await openFleet(['none', 'none'], first)
  expect(await planDeploy(request({ ...first, ...more }), fake.ports)).toBe('planned')
  const event = fake.events.findLast(({ type }) => type === 'planned')
  expect(event?.type === 'planned' && event.plan.hosts.map((host) => host.will)).toEqual([will, will])
  expect(await deploy(request({ ...first, ...more }), fake.ports)).toBe(will === 'change' ? 'deployed' : 'unchanged')
})
