import { describe, expect, test } from 'vitest'
import type { WebAnswer } from '../../src/rollout/web.port.ts'
import { deployOn, old, refusalOf, release } from '../support/fakes/deploys.ts'
import { fakeWorld } from '../support/fakes/world.ts'

const activated = (sent: readonly string[]) =>
  sent.filter((one) => one.startsWith('activate')).map((one) => one.slice(9))
const everywhere = (id: string) => ({ a: id, b: id, c: id })

describe('an alarm', () => {
  test.each([
    ['missing', {}, 'alarm-missing'],
    ['already firing', { Errors: 'ALARM' }, 'alarm-ringing'],
  ])('an alarm that is %s refuses the deploy before any host is touched', async (_, states, code) => {
    const { failure, sent, parameters } = await refusalOf({ alarms: () => states }, { alarms: 'Errors' })
    expect(failure).toMatchObject({ code })
    expect(sent).toEqual([])
    expect([...parameters.values.keys()]).toEqual([])
  })

  test('an alarm without data does not stop the deploy', async () => {
    const { verdict } = await deployOn({ alarms: () => ({ Errors: 'INSUFFICIENT_DATA' }) }, { alarms: 'Errors' })
    expect(verdict).toBe('deployed')
  })

  const ringsAfter = (seconds: number, forSeconds = 3_600) => {
    const start = fakeWorld().ports.clock.now()
    return (now: number) => {
      const passed = (now - start) / 1_000
      return { Errors: passed > seconds && passed < seconds + forSeconds ? 'ALARM' : 'OK' }
    }
  }

  test('an alarm that fires between two batches makes every touched host roll back', async () => {
    const { verdict, lives, events, sent } = await deployOn(
      { alarms: ringsAfter(60) },
      { alarms: 'Errors', pause: '90s' },
    )
    expect(verdict).toBe('rolled-back')
    expect(lives).toEqual(everywhere(old))
    expect(activated(sent)).toEqual(['a'])
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'stopped', why: 'alarm', what: 'The alarm Errors is in ALARM.' }),
    )
  })

  test('an alarm that fires during the bake makes every host roll back', async () => {
    const { verdict, lives, sent } = await deployOn({ alarms: ringsAfter(120) }, { alarms: 'Errors', bake: '10m' })
    expect(activated(sent)).toEqual(['a', 'b', 'c'])
    expect(verdict).toBe('rolled-back')
    expect(lives).toEqual(everywhere(old))
  })

  test('an alarm that fires for a moment while a batch is in progress makes the run roll back', async () => {
    const { verdict } = await deployOn({ alarms: ringsAfter(100, 15), takesMs: 60_000 }, { alarms: 'Errors' })
    expect(verdict).toBe('rolled-back')
  })

  test('an alarm that can no longer be read counts as firing', async () => {
    const start = fakeWorld().ports.clock.now()
    const alarms = (now: number) => {
      if (now > start + 60_000) throw new Error('AccessDenied')
      return { Errors: 'OK' }
    }
    const { verdict, events } = await deployOn({ alarms }, { alarms: 'Errors', pause: '90s' })
    expect(verdict).toBe('rolled-back')
    expect(events).toContainEqual(
      expect.objectContaining({ why: 'alarm', what: expect.stringContaining('cannot be read') }),
    )
  })

  test('an alarm leaves the hosts as they are with on-failure: stop', async () => {
    const inputs = { alarms: 'Errors', pause: '90s', 'on-failure': 'stop' }
    const { verdict, lives } = await deployOn({ alarms: ringsAfter(60) }, inputs)
    expect(verdict).toBe('partial')
    expect(lives).toEqual({ ...everywhere(old), a: release })
  })

  test('an alarm that stays quiet through the bake lets the deploy succeed', async () => {
    const { verdict } = await deployOn({ alarms: ringsAfter(10_000) }, { alarms: 'Errors', bake: '1m' })
    expect(verdict).toBe('deployed')
  })
})

describe('the public URL', () => {
  test('the public URL is asked after each batch, and counts as an alarm when it fails', async () => {
    const start = fakeWorld().ports.clock.now()
    const answers200 = (now: number) => now < start + 4_000
    const { verdict, lives, events } = await deployOn(
      { answers200 },
      { 'health-url': 'https://api.example.com/health' },
    )
    expect(verdict).toBe('rolled-back')
    expect(lives).toEqual(everywhere(old))
    expect(events).toContainEqual(expect.objectContaining({ why: 'alarm', what: expect.stringContaining('HTTP 503') }))
  })

  test('the public URL may fail for a moment', async () => {
    const start = fakeWorld().ports.clock.now()
    const answers200 = (now: number) => now < start + 3_000 || now > start + 20_000
    expect((await deployOn({ answers200 }, { 'health-url': 'https://api.example.com/health' })).verdict).toBe(
      'deployed',
    )
  })
})

describe('a public URL that limits requests', () => {
  const url = { 'health-url': 'https://api.example.com/health', bake: '10m' }
  const tooMany = (againAfterMs?: number): WebAnswer => ({
    ...{ ok: false, detail: 'HTTP 429', isLimited: true },
    ...(againAfterMs !== undefined && { againAfterMs }),
  })

  test.each([undefined, 900_000])('a 429 of the public URL only warns, and only once (%j ms)', async (after) => {
    const { verdict, events } = await deployOn({ answers200: () => tooMany(after) }, url)
    expect(verdict).toBe('deployed')
    const said = events.flatMap((event) =>
      event.type === 'warning' && /429/.test(event.message) ? [event.message] : [],
    )
    expect(said).toHaveLength(1)
  })

  test('a public URL that limits requests is not asked before the time that it gives', async () => {
    const asked: number[] = []
    const answers200 = (now: number) => {
      asked.push(now)
      return tooMany(120_000)
    }
    await deployOn({ answers200 }, url)
    const apart = asked.slice(1).map((at, i) => at - (asked[i] ?? 0))
    // The URL is asked twice within one look, whose time is then over.
    expect(apart.filter((ms) => ms < 60_000)).toEqual([])
    expect(asked.length).toBeLessThan(15)
  })

  test('a public URL that answers 200 and limits requests is not asked before the time that it gives', async () => {
    const asked: number[] = []
    const answers200 = (now: number): WebAnswer => {
      asked.push(now)
      return { ok: true, detail: '', againAfterMs: 300_000 }
    }
    const { verdict } = await deployOn({ answers200 }, { ...url, 'health-successes': '1' })
    expect(verdict).toBe('deployed')
    const apart = asked.slice(1).map((at, i) => at - (asked[i] ?? 0))
    // Except at the batches, each of which waits for an answer.
    expect(apart.filter((ms) => ms >= 60_000).length).toBeGreaterThan(3)
    expect(asked.length).toBeLessThan(12)
  })

  test.each([
    ['after a batch', {}],
    ['in the bake', { batches: '100%', bake: '3m' }],
  ])('a public URL that limits requests and fails %s still counts as an alarm', async (_, more) => {
    const answers: WebAnswer[] = [{ ok: true, detail: '', againAfterMs: 86_400_000 }]
    const answers200 = (): WebAnswer => answers.pop() ?? { ok: false, detail: 'HTTP 503' }
    const settings = { 'health-url': url['health-url'], 'health-successes': '1', 'health-timeout': '5s', ...more }
    const { verdict, events } = await deployOn({ answers200 }, settings)
    expect(verdict).toBe('rolled-back')
    expect(events).toContainEqual(expect.objectContaining({ why: 'alarm', what: expect.stringContaining('HTTP 503') }))
  })

  test('a public URL that limits some requests and fails others counts as an alarm', async () => {
    const start = fakeWorld().ports.clock.now()
    const answers200 = (now: number) => (Math.floor((now - start) / 10_000) % 2 === 0 ? tooMany(5_000) : false)
    const { verdict, events } = await deployOn({ answers200 }, url)
    expect(verdict).toBe('rolled-back')
    expect(events).toContainEqual(expect.objectContaining({ why: 'alarm', what: expect.stringContaining('HTTP 503') }))
  })
})

test('an alarm that fires during staging refuses the deploy before any host is activated', async () => {
  const start = fakeWorld().ports.clock.now()
  const alarms = (now: number) => ({ Errors: now > start + 2_000 ? 'ALARM' : 'OK' })
  const { failure, sent } = await refusalOf({ alarms, takesMs: 10_000 }, { alarms: 'Errors' })
  expect(failure).toMatchObject({ code: 'alarm-ringing' })
  expect(sent).toEqual(['stage a,b,c', 'cleanup a,b,c'])
})
