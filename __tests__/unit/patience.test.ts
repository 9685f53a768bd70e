import { describe, expect, test } from 'vitest'
import { patiently } from '../../src/aws/patience.ts'
import { fakeClock } from '../support/fake-clock.ts'

function awsError(name: string, status = 400, message = 'said no'): Error {
  return Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status } })
}

function patience() {
  const clock = fakeClock(0)
  return { clock, call: patiently({ clock, random: () => 0.5 }) }
}

describe('calls to AWS', () => {
  test('start nine a second at most, however many want to', async () => {
    const { clock, call } = patience()
    const starts: number[] = []
    await Promise.all(Array.from({ length: 100 }, () => call('ssm:X', async () => starts.push(clock.now()))))
    for (const start of starts) {
      expect(starts.filter((other) => other >= start && other < start + 1_000).length).toBeLessThan(10)
    }
  })

  test('outlast throttling that goes on for minutes', async () => {
    const { clock, call } = patience()
    const answer = await call('ssm:X', async () => {
      if (clock.now() < 240_000) throw awsError('ThrottlingException')
      return 'done'
    })
    expect(answer).toBe('done')
  })

  test('are few while they are throttled', async () => {
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
    ['a reset connection', Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })],
    ['a time out', Object.assign(new Error('slow'), { name: 'TimeoutError' })],
  ])('are tried again after %s', async (_, error) => {
    const { call } = patience()
    let calls = 0
    const answer = await call('ssm:X', async () => {
      calls += 1
      if (calls === 1) throw error
      return calls
    })
    expect(answer).toBe(2)
  })

  test('fail in the end when nothing helps', async () => {
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
    ['UnauthorizedOperation', 'aws-denied'],
    ['ExpiredTokenException', 'credentials-expired'],
    ['CredentialsProviderError', 'no-credentials'],
    ['UnrecognizedClientException', 'no-credentials'],
    ['ValidationException', 'aws-failed'],
  ])('are not tried again after %s, which is %s', async (name, code) => {
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
