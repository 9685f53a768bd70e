import { describe, expect, test } from 'vitest'
import { readResult } from '../../src/host/result-line.ts'
import { planBatches } from '../../src/planning/plan-rollout.ts'
import { outputs } from '../../src/report/outputs.ts'
import { readRecord } from '../../src/state/release-record.ts'
import { deploy, reconcile, rollback } from '../support/fakes/commands.ts'
import { deployOn, livesOf } from '../support/fakes/deploys.ts'
import {
  type FakeWorld,
  fakeWorld,
  instance,
  reconcileRequest,
  request,
  rollbackRequest,
} from '../support/fakes/world.ts'
import { account, found, result, started, told } from '../support/reports/events.ts'

const [v1, v2, v3] = ['20261101_000000', '20261102_000000', '20261103_000000'] as const
const record = '/ec2-release/macro-ai/production/record'
const ids = ['a', 'b', 'c', 'd']

/** Four hosts run v3, as in the record, and have v2 and v1; the last of them lies. */
async function fleet(lie: (d: NonNullable<ReturnType<FakeWorld['hosts']['get']>>) => void): Promise<FakeWorld> {
  const fake = fakeWorld({ hosts: ids, live: v3 })
  for (const { releases } of fake.hosts.values()) releases.set(v2, 'good').set(v1, 'good')
  const known = [v3, v2, v1].map((id) => ({ id, version: '2.0.0', commit: '', artifact: '', sha256: '' }))
  await fake.parameters.write(record, JSON.stringify({ ...known[0], known }))
  const d = fake.hosts.get('d')
  if (d) lie(d)
  return fake
}

const honest = (fake: FakeWorld) => Object.entries(livesOf(fake)).filter(([id]) => id !== 'd')
const allOn = (release: string) => ids.slice(0, 3).map((id) => [id, release])
const warnings = ({ events }: FakeWorld) => events.flatMap((event) => (event.type === 'warning' ? [event.message] : []))

describe('a rollback with one host that reports something wrong', () => {
  test.each<[string, Parameters<typeof fleet>[0]]>([
    ['it runs an unknown newer one', (d) => void Object.assign(d, { live: '29990101_000000' })],
    ['it runs the one before already', (d) => void Object.assign(d, { live: v2 })],
    ['it runs nothing', (d) => void Object.assign(d, { live: 'none' })],
    ['the one before is bad', (d) => void d.releases.set(v2, 'bad')],
    ['others are there as well', (d) => void d.releases.set('20261102_235959', 'good')],
    ['the one before has another version', (d) => void d.versions.set(v2, '6.6.6')],
  ])('a rollback takes the others to the release before the live one, where one host says that %s', async (_, lie) => {
    const fake = await fleet(lie)
    expect(await rollback(rollbackRequest(), fake.ports)).toBe('deployed')
    expect(honest(fake)).toEqual(allOn(v2))
  })

  test('a rollback to a version ignores one host that gives the version to another release', async () => {
    const fake = await fleet((d) => void d.versions.set(v1, '3.0.0'))
    await expect(rollback(rollbackRequest({ version: '3.0.0' }), fake.ports)).rejects.toMatchObject({
      code: 'no-rollback-target',
    })
    expect(honest(fake)).toEqual(allOn(v3))
  })
})

test('a rollback that one host cannot follow takes the others no further back, and names what most have', async () => {
  const fake = await fleet((d) => void d.releases.delete(v2))
  await expect(rollback(rollbackRequest(), fake.ports)).rejects.toMatchObject({
    code: 'no-rollback-target',
    message: expect.stringContaining(v2),
  })
  expect(honest(fake)).toEqual(allOn(v3))
  expect(await rollback(rollbackRequest({ 'release-id': v1 }), fake.ports)).toBe('deployed')
})

test('a rollback warns about each report that it ignored', async () => {
  const fake = await fleet((d) => {
    d.live = '29990101_000000'
    d.releases.set(v2, 'bad')
  })
  await rollback(rollbackRequest(), fake.ports)
  expect(warnings(fake)).toEqual([
    expect.stringMatching(/^d says that 20261102_000000 is not good/),
    expect.stringMatching(/^d says that it runs 29990101_000000/),
  ])
})

test('a host that says that it ran a good release does not mark that bad for the others', async () => {
  const fake = await fleet((d) => void Object.assign(d, { live: v2 }))
  expect(await rollback(rollbackRequest({ 'release-id': v1 }), fake.ports)).toBe('deployed')
  const { known } = JSON.parse(fake.parameters.values.get(record)?.value ?? '{}')
  expect(known.map(({ id, bad }: { id: string; bad?: true }) => [id, bad])).toEqual([
    [v3, true],
    [v2, undefined],
    [v1, undefined],
  ])
})

test('a rollback after a partial deploy takes all hosts to what was live before', async () => {
  const fake = await fleet(() => {})
  const asked = request({ batches: '1', 'on-failure': 'stop' })
  const faulty = fakeWorld({ hosts: ids, live: v3, faults: [{ command: 'activate', host: 'b', fault: 'fail' }] })
  await faulty.parameters.write(record, fake.parameters.values.get(record)?.value ?? '')
  expect(await deploy(asked, faulty.ports)).toBe('partial')
  expect(livesOf(faulty)['a']).not.toBe(v3)
  expect(await rollback(rollbackRequest(), faulty.ports)).toBe('deployed')
  expect(livesOf(faulty)).toEqual({ a: v3, b: v3, c: v3, d: v3 })
})

describe('a host that alone reports a newer run', () => {
  test('a host that reports a newer run alone fails alone, and the others roll back', async () => {
    const { verdict, lives, events } = await deployOn({
      faults: [{ command: 'activate', host: 'c', fault: 'fenced-alone' }],
    })
    expect(verdict).toBe('rolled-back')
    expect(new Set(Object.values(lives)).size).toBe(1)
    expect(events).toContainEqual({
      type: 'warning',
      message: expect.stringMatching(/^c reported a newer run, but the lock shows none/),
    })
  })

  test.each(['stage', 'revert', 'cleanup'])('a lone report never ends a run as superseded (%s)', async (command) => {
    const failing = { command: 'activate', host: 'c', fault: 'fail' } as const
    const { verdict } = await deployOn({ faults: [failing, { command, host: 'b', fault: 'fenced-alone' }] })
    expect(verdict).not.toBe('superseded')
  })
})

describe('the unit times of hosts', () => {
  const line = (fields: object) =>
    `@ec2-release ${JSON.stringify({ v: 1, command: 'stage', ok: true, verdict: 'staged', ...fields })}\n`

  test('the unit times of a host count for a quarter of an hour to stop and ten minutes to start at most', () => {
    const read = readResult(line({ stopTimeout: 9_999_999, startTimeout: 9_999_999 }), 'stage')
    expect(read).toMatchObject({ stopTimeout: 900, startTimeout: 600 })
  })

  test('the unit time of most hosts counts, so that one host does not hold the lock for the others', async () => {
    const [quick, slow] = [await longestCommand([90, 90, 90]), await longestCommand([90, 90, 900])]
    expect(slow).toBe(quick)
    expect(await longestCommand([300, 300, 90])).toBe(quick + 2 * 210_000)
  })
})

/** The time limit of the longest activation where hosts report these times to stop. */
async function longestCommand(stopTimeouts: readonly number[]): Promise<number> {
  const fake = fakeWorld()
  for (const [i, host] of [...fake.hosts.values()].entries()) Object.assign(host, { stopTimeout: stopTimeouts[i] })
  const { send } = fake.ports.commands
  let longest = 0
  const commands: typeof fake.ports.commands = {
    ...fake.ports.commands,
    send: async (script, hosts) => {
      if (script.comment.includes('activate')) longest = Math.max(longest, script.runWithinMs)
      return await send(script, hosts)
    },
  }
  await deploy(request({ batches: '1' }), { ...fake.ports, commands })
  return longest
}

describe('a host on which the last release failed', () => {
  const states = (...failed: readonly string[]) =>
    ids.map((id) => ({ host: instance(id), failedLast: failed.includes(id) }))

  test('a host on which the last release failed is activated first, and is not the only canary', () => {
    expect(planBatches(states('d'), request({ batches: '1, 3' }))).toEqual([['d'], ['a'], ['b', 'c']])
  })

  test('a host on which the last release failed is not the one that runs before-activate-once', () => {
    const asked = request({ batches: '1, 3', 'before-activate-once': 'true' })
    expect(planBatches(states('d'), asked)[0]).toEqual(['a'])
  })

  test('hosts on which the last release failed are activated first where most hosts report that', () => {
    expect(planBatches(states('b', 'c', 'd'), request({ batches: '1, 3' }))).toEqual([['b'], ['c', 'd', 'a']])
  })
})

test('a version is what most hosts, or the run, call a release, whatever one host calls it', () => {
  const moved = (host: string, afterVersion: string, beforeVersion: string) =>
    told('activate', host, result('activated', { before: v1, beforeVersion, after: v2, afterVersion }))
  const { version, 'previous-version': before } = outputs(
    account(
      started(),
      found('a', 'b', 'c'),
      { type: 'release-created', release: v2 },
      moved('a', '2.0.0', '1.0.0'),
      moved('b', '2.0.0', '1.0.0'),
      moved('c', '6.6.6; rm -rf /', '$(reboot)'),
    ),
    '',
  )
  expect([version, before]).toEqual(['2.0.0', '1.0.0'])
})

test.each(['aws-denied', 'credentials-expired', 'no-credentials'])(
  'a host cannot report a code of the credentials of the runner (%s)',
  (code) => {
    const line = JSON.stringify({ v: 1, command: 'stage', ok: false, verdict: 'refused', code })
    expect(readResult(`@ec2-release ${line}\n`, 'stage')).toMatchObject({ code: 'unforeseen' })
  },
)

describe('a record of another program', () => {
  const good = { id: v2, version: '1.0.0', commit: 'a'.repeat(40), artifact: 's3://b/k', sha256: 'ab'.repeat(32) }

  async function reading(fields: object) {
    const fake = fakeWorld()
    await fake.parameters.write(record, JSON.stringify({ ...good, known: [good], ...fields }))
    return { fake, read: await readRecord(request(), fake.ports) }
  }

  test.each(['../../../tmp/x', '/etc/passwd', '..', '-rf', 'a b', `${v2}\nuser=root`, '', 7])(
    'a record does not name a release by %j',
    async (id) => {
      const { fake, read } = await reading({ id })
      expect(read).toBeUndefined()
      await expect(reconcile(reconcileRequest(), fake.ports)).rejects.toMatchObject({ code: 'nothing-recorded' })
      const { read: below } = await reading({ known: [{ ...good, id }, good] })
      expect(below?.known.map((one) => one.id)).toEqual([v2])
    },
  )

  test.each([
    ['version', '1.0.0\nuser=root'],
    ['version', '\u001b[31m1.0.0'],
    ['commit', 'HEAD'],
    ['sha256', 'AB'],
    ['artifact', 's3://b/k\nx=y'],
  ])('a record with a bad %s is read without it', async (name, value) => {
    const { read } = await reading({ [name]: value })
    expect(read).toMatchObject({ id: v2, [name]: '' })
  })

  test.each([
    ['repository', '../../admin'],
    ['runId', '7/../../x'],
  ])('a record with a path as %s is read without it', async (name, value) => {
    const { read } = await reading({ [name]: value })
    expect(read).not.toHaveProperty(name)
  })
})
