import { describe, expect, test } from 'vitest'
import type { Event } from '../../src/model/events.ts'
import type { FleetStatus } from '../../src/model/fleet-status.ts'
import { annotation } from '../../src/report/annotation.ts'
import { buildRunReport } from '../../src/report/facts/run-report.ts'
import { outputs } from '../../src/report/outputs.ts'
import { summary } from '../../src/report/summary.ts'
import { status } from '../support/fakes/commands.ts'
import { deployed } from '../support/fakes/deploys.ts'
import { run, take } from '../support/fakes/locks.ts'
import { type FakeOptions, type FakeWorld, fakeWorld, instance, statusRequest } from '../support/fakes/world.ts'
import { stamped } from '../support/reports/events.ts'

/** Hosts that report the version in the record as theirs. */
async function deployedVersion(options: FakeOptions = {}): Promise<FakeWorld> {
  const fake = await deployed(options)
  for (const host of fake.hosts.values()) Object.assign(host, { liveVersion: '2.0.0' })
  return fake
}

async function survey(fake: FakeWorld): Promise<FleetStatus> {
  expect(await status(statusRequest(), fake.ports)).toBe('reported')
  const found = fake.events.findLast((event) => event.type === 'status-collected')
  if (found?.type !== 'status-collected') throw new Error('it surveyed nothing')
  return found.status
}

const driftOf = ({ hosts }: FleetStatus) => Object.fromEntries(hosts.map(({ id, drift }) => [id, drift]))

describe('a status', () => {
  test('a status of a fleet as it was recorded finds no drift, and asks each host once', async () => {
    const fake = await deployedVersion()
    const found = await survey(fake)
    expect(driftOf(found)).toEqual({ a: '', b: '', c: '' })
    expect(found.recorded).toMatchObject({ id: fake.hosts.get('a')?.live, version: '2.0.0' })
    expect(fake.sent).toEqual(['status a,b,c'])
  })

  test('a status takes no lock, writes nothing and sends no fence', async () => {
    const fake = await deployedVersion()
    const before = new Map([...fake.parameters.values].map(([name, { version }]) => [name, version]))
    await survey(fake)
    expect(new Map([...fake.parameters.values].map(([name, { version }]) => [name, version]))).toEqual(before)
    const told = fake.told.filter(({ command }) => command === 'status')
    expect(told.map(({ settings }) => settings.get('fence'))).toEqual([undefined, undefined, undefined])
  })

  test('a status reports a host on another release, an unhealthy host, and a host that does not respond', async () => {
    const fake = await deployedVersion({ faults: [{ command: 'status', host: 'c', fault: 'never', times: 9 }] })
    Object.assign(fake.hosts.get('a') ?? {}, { live: '20261101_000000' })
    Object.assign(fake.hosts.get('b') ?? {}, { isUnhealthy: true })
    expect(driftOf(await survey(fake))).toEqual({ a: 'other-release', b: 'unhealthy', c: 'unknown' })
  })

  test('a status lists hosts that cannot be asked beside the others', async () => {
    const stopped = { ...instance('d'), state: 'stopped' }
    const fake = fakeWorld({ instances: [instance('a'), stopped] })
    const { hosts } = await survey(fake)
    expect(hosts.map(({ id, drift, code }) => [id, drift, code])).toEqual([
      ['a', '', ''],
      ['d', 'unknown', 'instance-stopped'],
    ])
  })

  test('a status says who has the lock, and which releases a rollback could target', async () => {
    const fake = await deployedVersion()
    const lease = await take(run(7), fake.ports)
    const { lock, candidates } = await survey(fake)
    await lease.release()
    expect(lock).toMatchObject({ holder: 'run 7', url: run(7).runUrl })
    expect(candidates.map(({ release, verdict }) => [release, verdict])).toEqual([['20261101_000000', 'good']])
    expect((await survey(fake)).lock).toBeUndefined()
  })

  test('a status of a fleet without a deploy finds no drift', async () => {
    const found = await survey(fakeWorld())
    expect([found.recorded, driftOf(found)]).toEqual([undefined, { a: '', b: '', c: '' }])
  })

  test('a status with fail-on-drift fails where a host drifted', async () => {
    const fake = await deployedVersion()
    const strict = statusRequest({ 'fail-on-drift': 'true' })
    expect(await status(strict, fake.ports)).toBe('reported')
    Object.assign(fake.hosts.get('a') ?? {}, { live: '20261101_000000' })
    await expect(status(strict, fake.ports)).rejects.toMatchObject({ code: 'drift' })
  })

  test('a status without hosts is refused', async () => {
    await expect(status(statusRequest(), fakeWorld({ hosts: [] }).ports)).rejects.toMatchObject({ code: 'no-hosts' })
  })
})

describe('the report of a status', () => {
  const host = { id: 'i-1', name: 'web-1', zone: 'eu-west-1a', message: '', manual: '' }
  const found: FleetStatus = {
    recorded: { id: '20261102_000000', version: '2.0.0', commit: 'c'.repeat(40) },
    lock: { holder: 'bob <b>', url: 'https://example.com', since: 0, expires: 1 },
    drained: { 'arn:group': ['i-1:3030'] },
    candidates: [{ release: '20261101_000000', version: '1.0.0', verdict: 'good' }],
    hosts: [
      { ...host, release: '20261102_000000', version: '2.0.0', drift: '', code: '' },
      {
        ...host,
        id: 'i-2',
        name: 'web-2',
        release: '20261101_000000',
        version: '1.0.0',
        drift: 'other-release',
        code: '',
      },
    ],
  }
  const events: Event[] = [
    { type: 'status-collected', status: found },
    { type: 'finished', verdict: 'reported' },
  ]

  test('the report of a status has drift first, the holder of the lock and rollback targets, all as text', () => {
    const text = summary(buildRunReport(stamped([begunStatus, ...events])))
    expect(text).toContain('<h2>reported: macro-ai, production</h2>')
    expect(text.indexOf('web-2')).toBeLessThan(text.indexOf('web-1'))
    for (const part of [
      'bob &#60;b',
      'i-1:3030 of arn:group',
      '1.0.0 (20261101_000000): good',
      'another release than recorded',
    ])
      expect(text).toContain(part)
  })

  test('the report of a status has the drift and the whole state as outputs', () => {
    const { drift, state, verdict } = outputs(buildRunReport(stamped(events)), '')
    expect([verdict, drift]).toEqual(['reported', 'true'])
    expect(JSON.parse(state)).toEqual({ ...found, hosts: [...found.hosts].reverse() })
  })

  test('the report of a status has no annotation, unless drift fails the step', () => {
    expect(annotation(buildRunReport(stamped(events)))).toBe('')
    const failure = { code: 'drift', message: 'One host is not as recorded.', next: 'Look at it.' } as const
    const red = buildRunReport(
      stamped([...events, { type: 'failed', failure }, { type: 'finished', verdict: 'reported' }]),
    )
    expect(annotation(red)).toContain('drift: One host is not as recorded.')
  })
})

const begunStatus: Event = {
  type: 'started',
  command: 'status',
  app: 'macro-ai',
  environment: 'production',
  version: '',
  artifact: '',
  runUrl: '',
  region: 'eu-west-1',
  baseDir: '/opt/macro-ai',
}
