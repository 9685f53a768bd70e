import { describe, expect, test } from 'vitest'
import type { LiveRecord } from '../../src/model/live-release.ts'
import type { Verdict } from '../../src/model/verdicts.ts'
import { deploy, rollback } from '../support/fakes/commands.ts'
import { livesOf, whenFirst } from '../support/fakes/deploys.ts'
import type { Fault } from '../support/fakes/host.ts'
import { later, run, take } from '../support/fakes/locks.ts'
import {
  type FakeOptions,
  type FakeWorld,
  fakeWorld,
  instance,
  request,
  rollbackRequest,
} from '../support/fakes/world.ts'

const [v1, v2, v3] = ['20261101_000000', '20261102_000000', '20261103_000000'] as const
const record = '/ec2-release/macro-ai/production/record'

/** Hosts that run v2 and have v1. */
function ahead(options: FakeOptions = {}): FakeWorld {
  const fake = fakeWorld({ live: v2, ...options })
  for (const host of fake.hosts.values()) host.releases.set(v1, 'good')
  return fake
}

async function goBack(fake: FakeWorld, inputs: Readonly<Record<string, string>> = {}): Promise<Verdict> {
  return await rollback(rollbackRequest({ batches: '1', ...inputs }), fake.ports)
}

const verdictsOf = (fake: FakeWorld, release: string) =>
  [...fake.hosts.values()].map((host) => host.releases.get(release))
const recorded = (fake: FakeWorld) => JSON.parse(fake.parameters.values.get(record)?.value ?? '{}') as LiveRecord

describe('a rollback', () => {
  test('a rollback activates what every host has, batch by batch, stages nothing, and ends deployed', async () => {
    const fake = ahead()
    expect(await goBack(fake)).toBe('deployed')
    expect(livesOf(fake)).toEqual({ a: v1, b: v1, c: v1 })
    expect(fake.sent).toEqual(['status a,b,c', 'activate a', 'activate b', 'activate c'])
  })

  test('a rollback marks the release that it leaves as bad, and keeps both on disk', async () => {
    const fake = ahead()
    await goBack(fake)
    expect(verdictsOf(fake, v2)).toEqual(['bad', 'bad', 'bad'])
    expect(verdictsOf(fake, v1)).toEqual(['good', 'good', 'good'])
  })

  test('a rollback that fails on a host reverts the others, and removes no release from any host', async () => {
    const fake = ahead({ faults: [{ command: 'activate', host: 'c', fault: 'fail' }] })
    expect(await goBack(fake)).toBe('rolled-back')
    expect(livesOf(fake)).toEqual({ a: v2, b: v2, c: v2 })
    expect(fake.sent.filter((one) => one.startsWith('cleanup'))).toEqual([])
    expect(verdictsOf(fake, v1)).not.toContain(undefined)
  })

  test.each(['drop', 'kill', 'never', 'late', 'later'] as const)(
    'a rollback whose result is lost (%s) never loses the release that it activates',
    async (fault) => {
      const fake = ahead({ faults: [{ command: 'activate', host: 'b', fault }] })
      const verdict = await goBack(fake)
      expect(livesOf(fake)).toEqual(verdict === 'deployed' ? { a: v1, b: v1, c: v1 } : { a: v2, b: v2, c: v2 })
      expect(verdictsOf(fake, v1)).not.toContain(undefined)
    },
  )

  test('a rollback to what all hosts already run touches none', async () => {
    const fake = ahead()
    expect(await goBack(fake, { 'release-id': v2 })).toBe('unchanged')
    expect(fake.sent.filter((one) => one.startsWith('activate'))).toEqual([])
  })

  test('a rollback without a release in common is refused before any host is touched', async () => {
    const fake = ahead()
    fake.hosts.get('b')?.releases.delete(v1)
    await expect(goBack(fake)).rejects.toMatchObject({ code: 'no-rollback-target' })
    expect(livesOf(fake)).toEqual({ a: v2, b: v2, c: v2 })
    expect(fake.sent).toEqual(['status a,b,c'])
  })

  test('a rollback with a host that does not respond is refused, and touches no other', async () => {
    const fake = ahead({ faults: [{ command: 'status', host: 'b', fault: 'never', times: 9 }] })
    expect(await goBack(fake)).toBe('refused')
    expect(fake.sent.filter((one) => one.startsWith('activate'))).toEqual([])
  })

  test('a rollback is neither stopped nor reverted by an alarm or by a public URL that fails', async () => {
    const fake = ahead({ alarms: () => ({ errors: 'ALARM' }), answers200: () => false })
    const watched = { alarms: 'errors', 'health-url': 'https://example.com/health', bake: '60s' }
    expect(await goBack(fake, watched)).toBe('deployed')
    expect(livesOf(fake)).toEqual({ a: v1, b: v1, c: v1 })
  })

  test('a rollback that waited for another run asks hosts again what they have', async () => {
    const fake = ahead()
    const other = await take(run(7), fake.ports)
    const waiting = goBack(fake, { 'lock-timeout': '10m' })
    await later(fake, 30_000)
    for (const host of fake.hosts.values())
      Object.assign(host, {
        live: v3,
        good: v3,
        releases: new Map([
          [v3, 'good'],
          [v1, 'good'],
        ]),
      })
    await other.release()
    expect(await waiting).toBe('deployed')
    expect(livesOf(fake)).toEqual({ a: v1, b: v1, c: v1 })
    expect(fake.sent.slice(0, 2)).toEqual(['status a,b,c', 'status a,b,c'])
  })

  test('a rollback that finds the lock held emits no more events after it is refused', async () => {
    const fake = ahead()
    const other = await take(run(7), fake.ports)
    await expect(goBack(fake)).rejects.toMatchObject({ code: 'lock-held' })
    const said = fake.events.length
    await later(fake, 60_000)
    await other.release()
    expect(fake.events.slice(said).map(({ type }) => type)).toEqual(['unlocked'])
  })

  test('a rollback to a release that is not good warns', async () => {
    const fake = ahead()
    for (const host of fake.hosts.values()) host.releases.set(v1, 'bad')
    expect(await goBack(fake, { 'release-id': v1 })).toBe('deployed')
    expect(fake.events).toContainEqual({ type: 'warning', message: expect.stringContaining(`${v1} is bad`) })
  })
})

describe('a release that is not on every disk any more', () => {
  const commit = 'a'.repeat(40)

  /** Hosts that run the second of two deployed releases; the record names the first one. */
  async function twice(options: FakeOptions = {}) {
    const fake = fakeWorld(options)
    for (const version of [commit, 'b'.repeat(40)]) {
      expect(await deploy({ ...request({ version }), commit: version }, fake.ports)).toBe('deployed')
    }
    const [, first] = recorded(fake).known
    return { fake, first: first?.id ?? '' }
  }

  test('a rollback downloads a release again, under its own id, on the host that lacks it', async () => {
    const { fake, first } = await twice()
    fake.hosts.get('b')?.releases.delete(first)
    const before = fake.sent.length
    expect(await goBack(fake, { 'on-drift': 'refuse' })).toBe('deployed')
    expect(livesOf(fake)).toEqual({ a: first, b: first, c: first })
    expect(fake.sent.slice(before, before + 3)).toEqual(['status a,b,c', 'stage b', 'activate a'])
    const { settings } = fake.told.findLast(({ command }) => command === 'stage') ?? {}
    expect([settings?.get('release'), settings?.get('version'), settings?.get('sha256')]).toEqual([
      [first],
      [commit],
      ['ab'.repeat(32)],
    ])
    // A rollback fixes drift, so drift does not refuse it.
    expect(settings?.get('on-drift')).toEqual(['adopt'])
  })

  test('a rollback to a release that cannot be downloaded is refused, and removes what it staged in vain', async () => {
    const { fake, first } = await twice()
    const live = livesOf(fake)
    for (const id of ['a', 'b']) fake.hosts.get(id)?.releases.delete(first)
    const ports = whenFirst('stage', fake, () => void fake.hosts.get('b')?.releases.set(first, 'failed'))
    expect(await rollback(rollbackRequest(), ports)).toBe('refused')
    expect(livesOf(fake)).toEqual(live)
    expect(fake.hosts.get('a')?.releases.has(first)).toBe(false)
    expect(fake.hosts.get('c')?.releases.get(first)).toBe('good')
  })

  test('a host that joins and cannot stage the release is not activated', async () => {
    const faults: Fault[] = []
    const { fake, first } = await twice({ faults })
    faults.push({ command: 'stage', host: 'd', fault: 'fail' })
    const ports = whenFirst('activate', fake, () => {
      fake.instances.push(instance('d'))
      fake.join('d')
    })
    expect(await rollback(rollbackRequest({ 'max-failures': '1' }), ports)).toBe('partial')
    expect(livesOf(fake)).toMatchObject({ a: first, b: first, c: first })
    expect(fake.sent.filter((one) => one === 'activate d')).toEqual([])
  })

  test('a host whose staging finds that it runs the same already is not activated', async () => {
    const unchanged: string[] = []
    const { fake, first } = await twice({ unchanged })
    unchanged.push('b')
    fake.hosts.get('b')?.releases.delete(first)
    const before = fake.sent.length
    expect(await goBack(fake)).toBe('deployed')
    expect(fake.sent.slice(before, before + 4)).toEqual(['status a,b,c', 'stage b', 'activate a', 'activate c'])
  })

  test('a host that joins during a rollback gets the release of the rollback', async () => {
    const { fake, first } = await twice()
    const ports = whenFirst('activate', fake, () => {
      fake.instances.push(instance('d'))
      fake.join('d')
    })
    expect(await rollback(rollbackRequest(), ports)).toBe('deployed')
    expect(livesOf(fake)).toEqual({ a: first, b: first, c: first, d: first })
  })
})

describe('hosts that join during a rollback, one of which cannot get the release', () => {
  /** `d` has the release of the rollback on disk; `e` lacks it, and no run recorded where to download it. */
  async function rolledBack(inputs: Readonly<Record<string, string>>) {
    const fake = ahead()
    const ports = whenFirst('activate', fake, () => {
      for (const id of ['d', 'e']) {
        fake.instances.push(instance(id))
        fake.join(id)
        Object.assign(fake.hosts.get(id) ?? {}, { live: v2, good: v2 })
        fake.hosts.get(id)?.releases.set(v2, 'good')
      }
      fake.hosts.get('d')?.releases.set(v1, 'good')
      fake.hosts.get('e')?.releases.delete(v1)
    })
    const verdict = await rollback(rollbackRequest({ batches: '100%', ...inputs }), ports)
    const failed = fake.events.flatMap((event) =>
      event.type === 'host' && !event.result.ok ? [event.result.code] : [],
    )
    return { verdict, failed, lives: livesOf(fake) }
  }

  test('a host that joins and cannot get the release counts as failed', async () => {
    const { verdict, failed, lives } = await rolledBack({})
    expect([verdict, failed]).toEqual(['rolled-back', ['release-missing']])
    expect(lives).toEqual({ a: v2, b: v2, c: v2, d: v2, e: v2 })
  })

  test('a host that joins and cannot get the release keeps no other host that joins from it', async () => {
    const { verdict, failed, lives } = await rolledBack({ 'max-failures': '1' })
    expect([verdict, failed]).toEqual(['partial', ['release-missing']])
    expect(lives).toEqual({ a: v1, b: v1, c: v1, d: v1, e: v2 })
  })
})

describe('after a rollback', () => {
  const [first, second] = ['a'.repeat(40), 'b'.repeat(40)] as const

  async function wentBack() {
    const fake = fakeWorld()
    for (const commit of [first, second]) {
      expect(await deploy({ ...request({ version: commit }), commit }, fake.ports)).toBe('deployed')
    }
    expect(await goBack(fake)).toBe('deployed')
    return fake
  }

  test('the record after a rollback has the live release with its commit and artifact, and the bad one', async () => {
    const fake = await wentBack()
    const [bad, good] = recorded(fake).known
    expect(recorded(fake)).toMatchObject({ commit: first, artifact: 'https://example.com/app.tar.gz' })
    expect([bad?.commit, bad?.bad, good?.commit, good?.bad]).toEqual([second, true, first, undefined])
  })

  test('a commit that was rolled back needs allow-downgrade, and other commits do not', async () => {
    const fake = await wentBack()
    const again = { ...request({ version: second }), commit: second }
    await expect(deploy(again, fake.ports)).rejects.toMatchObject({ code: 'downgrade' })
    expect(await deploy({ ...again, 'allow-downgrade': true }, fake.ports)).toBe('deployed')
    expect(await deploy({ ...again, 'artifact-sha256': 'd'.repeat(64) }, fake.ports)).toBe('deployed')
    const third = 'c'.repeat(40)
    expect(await deploy({ ...request({ version: third }), commit: third }, fake.ports)).toBe('deployed')
  })

  test('a rollback forward to a bad release makes that good again', async () => {
    const fake = await wentBack()
    const [bad] = recorded(fake).known
    expect(await goBack(fake, { 'release-id': bad?.id ?? '' })).toBe('deployed')
    expect(recorded(fake)).toMatchObject({ id: bad?.id, commit: second })
    expect(recorded(fake).known.map((one) => one.bad)).toEqual([undefined, undefined])
  })

  test('a second rollback targets the release before the first target', async () => {
    const fake = await wentBack()
    expect(await goBack(fake)).toBe('deployed')
    expect(livesOf(fake)).toEqual({ a: '20261101_000000', b: '20261101_000000', c: '20261101_000000' })
  })
})
