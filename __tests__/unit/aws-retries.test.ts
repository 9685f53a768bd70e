import { getEventListeners } from 'node:events'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Gate, turns } from '../../src/adapters/aws/rate-limiter.ts'
import { type WithRetry, withRetry } from '../../src/adapters/aws/retry.ts'
import type { Clock } from '../../src/model/clock.ts'
import { fakeClock } from '../support/fakes/clock.ts'

function awsError(name: string, status = 400, message = 'said no'): Error {
  return Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status } })
}

/** Calls as the real ports make them: with retries, and each waits for its turn. */
function callsThrough(gate: Gate): WithRetry {
  const turn = turns(gate)
  const call = withRetry({ ...gate, random: () => 0.5 })
  return (action, send) => call(action, () => turn().then(send))
}

function patience(more: { readonly halted?: AbortSignal } = {}) {
  const clock = fakeClock(0)
  return { clock, call: callsThrough({ clock, ...more }) }
}

describe('calls to AWS', () => {
  test('calls to AWS start at most nine times in any second, in their order, and no later than that needs', async () => {
    const gap = fc.oneof(
      { weight: 8, arbitrary: fc.constant(0) },
      { weight: 4, arbitrary: fc.integer({ min: 1, max: 300 }) },
      { weight: 1, arbitrary: fc.integer({ min: 300, max: 2_000 }) },
    )
    const gaps = fc.array(gap, { maxLength: 60, size: 'max' })
    await fc.assert(
      fc.asyncProperty(gaps, async (gapsMs) => {
        const { clock, call } = patience()
        const wanted: number[] = []
        const starts: { readonly nth: number; readonly at: number }[] = []
        const calls = gapsMs.map(async (_, nth) => {
          await clock.sleep(gapsMs.slice(0, nth + 1).reduce((sum, ms) => sum + ms, 0))
          wanted[nth] = clock.now()
          await call('ssm:X', async () => starts.push({ nth, at: clock.now() }))
        })
        await Promise.all(calls)
        expect(starts.map(({ nth }) => nth)).toEqual(gapsMs.map((_, nth) => nth))
        starts.forEach(({ at }, nth) => {
          const [before = 0, beforeThat = Number.NEGATIVE_INFINITY] = starts
            .slice(Math.max(nth - 2, 0), nth)
            .map((one) => one.at)
            .reverse()
          expect(at).toBeGreaterThanOrEqual(Math.max(wanted[nth]!, before, beforeThat + 135))
          expect(starts.filter((one) => one.at >= at && one.at < at + 1_000).length).toBeLessThanOrEqual(9)
          expect(at).toBeLessThanOrEqual(Math.max(wanted[nth]!, before + 135))
        })
      }),
    )
  })

  test('calls to AWS start at once in pairs', async () => {
    const { clock, call } = patience()
    for (let nth = 0; nth < 9; nth += 1) {
      await call('ssm:X', async () => {})
      await call('ssm:X', async () => {})
      await clock.sleep(270)
    }
    expect(clock.now()).toBe(9 * 270)
  })

  test('calls to AWS wait no longer when the clock of the machine is set back', async () => {
    let setBackMs = 0
    const { clock } = patience()
    const wrong = { now: () => clock.now() - setBackMs, sleep: clock.sleep }
    const call = callsThrough({ clock: wrong })
    for (let nth = 0; nth < 2; nth += 1) await call('ssm:X', async () => {})
    setBackMs = 3_600_000
    for (let nth = 0; nth < 3; nth += 1) await call('ssm:X', async () => {})
    expect(clock.now()).toBeLessThanOrEqual(3 * 135)
  })

  test('calls to AWS outlast throttling of several minutes', async () => {
    const { clock, call } = patience()
    const answer = await call('ssm:X', async () => {
      if (clock.now() < 240_000) throw awsError('ThrottlingException')
      return 'done'
    })
    expect(answer).toBe('done')
  })

  test('calls to AWS are few while AWS throttles', async () => {
    const { clock, call } = patience()
    let calls = 0
    await call('ssm:X', async () => {
      calls += 1
      if (clock.now() < 120_000) throw awsError('ThrottlingException')
    })
    expect(calls).toBeLessThan(20)
  })

  test.each([
    ['InternalServerError', awsError('InternalServerError', 500)],
    ['ServiceUnavailable', awsError('ServiceUnavailable', 503)],
    ['RequestLimitExceeded', awsError('RequestLimitExceeded')],
    ['Throttling', awsError('Throttling')],
    ['RateExceeded', awsError('RateExceeded')],
    ['ResourceContention of Auto Scaling', awsError('ResourceContentionFault')],
    ['TooManyUpdates of Parameter Store', awsError('TooManyUpdates')],
    ['HealthUnavailable of load balancers', awsError('HealthUnavailableException', 500)],
    ['a reset connection', Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })],
    ['a time out', Object.assign(new Error('slow'), { name: 'TimeoutError' })],
  ])('a call to AWS is retried after %s', async (_, error) => {
    const { call } = patience()
    let calls = 0
    const answer = await call('ssm:X', async () => {
      calls += 1
      if (calls === 1) throw error
      return calls
    })
    expect(answer).toBe(2)
  })

  test('a call to AWS fails in the end when every retry fails', async () => {
    const { clock, call } = patience()
    const broken = call('ssm:SendCommand', () => Promise.reject(awsError('InternalServerError', 500)))
    await expect(broken).rejects.toMatchObject({
      code: 'aws-failed',
      message: expect.stringContaining('ssm:SendCommand'),
    })
    expect(clock.now()).toBeLessThan(400_000)
  })

  test.each([
    ['AccessDeniedException', 'aws-denied'],
    ['AccessDenied', 'aws-denied'],
    ['UnauthorizedOperation', 'aws-denied'],
    ['ExpiredTokenException', 'credentials-expired'],
    ['CredentialsProviderError', 'no-credentials'],
    ['UnrecognizedClientException', 'no-credentials'],
    ['ValidationException', 'aws-failed'],
    ['TooManyTargetsException', 'aws-failed'],
    ['TooManyRegistrationsForTargetIdException', 'aws-failed'],
    ['ParameterLimitExceeded', 'aws-failed'],
    ['ExpiredToken', 'credentials-expired'],
    ['InvalidClientTokenId', 'no-credentials'],
  ])('a call to AWS is not retried after %s, which is %s', async (name, code) => {
    const { call } = patience()
    let calls = 0
    const denied = call('ec2:DescribeInstances', () => {
      calls += 1
      return Promise.reject(awsError(name))
    })
    await expect(denied).rejects.toMatchObject({ code, message: expect.stringContaining('ec2:DescribeInstances') })
    expect(calls).toBe(1)
  })
})

describe('halted calls to AWS', () => {
  /** The result of a promise when everything that could happen has happened. */
  async function fate(promise: Promise<unknown>, clock: Clock): Promise<string> {
    const ends = promise.then(
      () => 'kept',
      () => 'broken',
    )
    return await Promise.race([ends, clock.sleep(3_600_000).then(() => 'open')])
  }

  test('halted calls do not start, whether they waited for a turn, waited for a retry or are new', async () => {
    const halt = new AbortController()
    const { clock, call } = patience({ halted: halt.signal })
    const started: string[] = []
    const start = (name: string) => call('ssm:X', async () => void started.push(name))
    const throttled = call('ssm:X', async () => {
      started.push('throttled')
      throw awsError('ThrottlingException')
    })
    const first = Array.from({ length: 8 }, (_, nth) => start(`first ${nth}`))
    const waiting = start('waiting')
    await Promise.all(first)
    halt.abort()
    const fates = [throttled, waiting, start('new')].map((one) => fate(one, clock))
    expect(await Promise.all(fates)).toEqual(['open', 'open', 'open'])
    expect(started).toEqual(['throttled', ...first.map((_, nth) => `first ${nth}`)])
  })

  test('a call that is in progress when calls are halted ends as usual', async () => {
    const halt = new AbortController()
    const { clock, call } = patience({ halted: halt.signal })
    const during = <T>(end: () => T) =>
      call('ssm:X', async () => {
        await clock.sleep(1_000)
        return end()
      })
    const good = during(() => 'sent')
    const bad = during(() => {
      throw awsError('ValidationException')
    })
    await clock.sleep(200)
    halt.abort()
    expect(await good).toBe('sent')
    await expect(bad).rejects.toMatchObject({ code: 'aws-failed' })
  })

  test('halted calls end their pauses, so that they keep no process alive', async () => {
    const halt = new AbortController()
    const clock = fakeClock(0)
    const signals: (AbortSignal | undefined)[] = []
    const sleep: Clock['sleep'] = (ms, until) => {
      signals.push(until)
      return clock.sleep(ms, until)
    }
    const call = callsThrough({ clock: { now: clock.now, sleep }, halted: halt.signal })
    void call('ssm:X', () => Promise.reject(awsError('ThrottlingException')))
    for (let nth = 0; nth < 2; nth += 1) void call('ssm:X', async () => {})
    await clock.sleep(10)
    expect(signals).toEqual([halt.signal, halt.signal])
    halt.abort()
    expect(getEventListeners(halt.signal, 'abort')).toEqual([])
  })
})
