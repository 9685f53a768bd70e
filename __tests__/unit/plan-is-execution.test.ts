import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Failure } from '../../src/model/failure.ts'
import type { Plan } from '../../src/model/plan.ts'
import { deploy, planDeploy, reconcile, rollback } from '../support/fakes/commands.ts'
import type { FakeHost, Fault } from '../support/fakes/host.ts'
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
  /** It gets no command any more. */
  lost: {},
}
const oddity = fc.constantFrom(...Object.keys(differences))

const inputs = fc.record({
  batches: fc.constantFrom('1', '25%', '1, 50%', '100%'),
  'by-zone': fc.constantFrom('true', 'false'),
  'before-activate-once': fc.option(fc.constant('true'), { nil: undefined }),
  'include-manual': fc.constantFrom('true', 'false'),
  'on-drift': fc.constantFrom('adopt', 'adopt', 'refuse'),
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
  const faults: Fault[] = []
  const fake = fakeWorld({ hosts: names, instances, live: r1, faults })
  await deploy(request(first), fake.ports)
  for (const [i, kind] of oddities.entries()) {
    const host = names[i] ?? ''
    Object.assign(fake.hosts.get(host) ?? {}, differences[kind])
    if (kind === 'lost')
      faults.push(...['status', 'stage'].map((command) => ({ command, host, fault: 'never', times: 99 }) as const))
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

/** The plan that a run printed; where it was refused, the error code, or `refused` where hosts have the reason. */
async function planOf({ command, change, inputs }: Case, fake: FakeWorld, dryRun: boolean): Promise<Plan | string> {
  const given = defined({ ...inputs, ...(dryRun && { 'dry-run': 'true' }) })
  const run = {
    deploy: async () => await (dryRun ? planDeploy : deploy)(request({ ...given, ...change }), fake.ports),
    rollback: async () => await rollback(rollbackRequest(given), fake.ports),
    reconcile: async () => await reconcile(reconcileRequest(given), fake.ports),
  }
  try {
    if ((await run[command as keyof typeof run]()) === 'refused') return 'refused'
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return error.code === 'hosts-unusable' ? 'refused' : error.code
  }
  const event = fake.events.findLast(({ type }) => type === 'planned' || type === 'rollout-planned')
  return event?.type === 'planned' || event?.type === 'rollout-planned' ? event.plan : expect.unreachable()
}

/**
 * What the dry run and the run must agree on: everything, but for what staging changes in a deploy. The run has created its
 * release then, and its hosts have downloaded it.
 */
function agreed(plan: Plan | string): unknown {
  if (typeof plan === 'string' || plan.goal.command !== 'deploy') return plan
  const { goal, hosts, estimate: _, ...rest } = plan
  const { release: __, ...created } = goal
  return { ...rest, goal: created, hosts: hosts.map(({ downloads: ___, why: ____, ...host }) => host) }
}

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
  expect(agreed(executed)).toEqual(agreed(planned))
  expect(activated(fake)).toEqual(typeof planned === 'string' ? [] : planned.batches)
  return typeof planned === 'string' ? 0 : planned.batches.length
}

test('a run executes the plan that a dry run prints, in a thousand runs that change hosts', async () => {
  let changed = 0
  await fc.assert(
    fc.asyncProperty(fleet, async (drawn) => {
      if (changed >= 1_000) return
      const batches = await expectPlanExecuted(drawn as Case & { readonly oddities: readonly string[] })
      if (batches > 0) changed += 1
    }),
    { numRuns: 6_000 },
  )
  expect(changed).toBe(1_000)
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
