import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { parameterStore } from '../../src/adapters/aws/parameter-store.ts'
import { withRetry } from '../../src/adapters/aws/retry.ts'
import { ssmClient } from '../../src/adapters/aws/ssm.ts'
import { fakeClock } from '../support/fakes/clock.ts'
import { type Answer, type Answering, awsAt, startAnswering } from '../support/fakes/http-server.ts'

let fleet: Fleet
let ssm: Answering

beforeAll(async () => {
  fleet = await startFleet()
  ssm = await startAnswering()
})
afterAll(async () => {
  await fleet[Symbol.asyncDispose]()
  await ssm[Symbol.asyncDispose]()
})

function parameters(env: Record<string, string>) {
  Object.assign(process.env, env)
  return parameterStore(ssmClient('eu-west-1'), withRetry({ clock: fakeClock(), random: () => 0.5 }))
}

describe('a parameter', () => {
  test('a parameter that does not exist has version 0 and no value', async () => {
    expect(await parameters(fleet.env).read('/ec2-release/none')).toEqual({
      version: 0,
      at: 0,
      now: expect.any(Number),
    })
  })

  test('a parameter is read as it was last written, with its version', async () => {
    const { read, write } = parameters(fleet.env)
    expect((await write('/ec2-release/web/lock', 'one')).version).toBe(1)
    expect((await write('/ec2-release/web/lock', 'two')).version).toBe(2)
    expect(await read('/ec2-release/web/lock')).toMatchObject({ value: 'two', version: 2 })
  })

  test('a parameter is overwritten as a String of the default tier', async () => {
    await parameters(fleet.env).write('/ec2-release/web/record', '{"version":"1.0.0"}')
    expect(fleet.calls.filter(({ action }) => action === 'PutParameter').at(-1)?.input).toEqual({
      Name: '/ec2-release/web/record',
      Value: '{"version":"1.0.0"}',
      Type: 'String',
      Overwrite: true,
    })
  })

  test('a write whose first answer was lost returns the version of the write that was answered', async () => {
    const { read, write } = parameters(fleet.env)
    fleet.order({ action: 'PutParameter', lose: 'answer' })
    expect((await write('/ec2-release/web/lost', 'x')).version).toBe(2)
    expect((await read('/ec2-release/web/lost')).version).toBe(2)
  })

  test('a parameter is read and written again after throttling and after a concurrent write', async () => {
    const { read, write } = parameters(fleet.env)
    fleet.order({ action: 'PutParameter', error: 'TooManyUpdates' })
    fleet.order({ action: 'GetParameter', error: 'ThrottlingException', times: 2 })
    expect((await write('/ec2-release/web/busy', 'x')).version).toBe(1)
    expect((await read('/ec2-release/web/busy')).value).toBe('x')
  })

  test.each([
    ['ssm:GetParameter', 'GetParameter'],
    ['ssm:PutParameter', 'PutParameter'],
  ])('a denied call on a parameter is a failure that names %s', async (permission, action) => {
    const { read, write } = parameters(fleet.env)
    fleet.order({ action, error: 'AccessDeniedException' })
    const refused = action === 'GetParameter' ? read('/x') : write('/x', 'y')
    await expect(refused).rejects.toMatchObject({ code: 'aws-denied', message: expect.stringContaining(permission) })
  })
})

describe('the time of a response', () => {
  const date = 'Mon, 23 Nov 2026 10:10:10 GMT'
  const at = Date.UTC(2026, 10, 23, 10, 10, 10)
  const written = { Name: '/x', Value: 'v', Version: 7, LastModifiedDate: at / 1_000 - 60 }
  const found = { body: JSON.stringify({ Parameter: written }) }
  const missing = { status: 400, body: JSON.stringify({ __type: 'ParameterNotFound' }) }
  const dated = (answer: Answer, header = date): Answer => ({ ...answer, headers: { date: header } })

  test('a read returns the time of the service', async () => {
    ssm.reply = () => dated(found)
    expect(await parameters(awsAt(ssm)).read('/x')).toEqual({ value: 'v', version: 7, at: at - 60_000, now: at })
  })

  test('a read of a missing parameter returns the time of the service', async () => {
    ssm.reply = () => dated(missing)
    expect(await parameters(awsAt(ssm)).read('/x')).toEqual({ version: 0, at: 0, now: at })
  })

  test('a write returns the time of the service', async () => {
    ssm.reply = () => dated({ body: JSON.stringify({ Version: 8 }) })
    expect(await parameters(awsAt(ssm)).write('/x', 'v')).toEqual({ version: 8, now: at })
  })

  test('a read whose first answer was an error returns the time of the last answer', async () => {
    const answers = [dated({ status: 500 }, 'Mon, 23 Nov 2026 10:10:00 GMT'), dated(found)]
    ssm.reply = () => answers.shift()
    expect((await parameters(awsAt(ssm)).read('/x')).now).toBe(at)
  })

  test('each of several concurrent reads returns the time of its own answer', async () => {
    ssm.reply = ({ body }) => dated(found, body.includes('/late') ? 'Mon, 23 Nov 2026 10:10:11 GMT' : date)
    const { read } = parameters(awsAt(ssm))
    const [late, early] = await Promise.all([read('/late'), read('/early')])
    expect([late.now, early.now]).toEqual([at + 1_000, at])
  })

  test.each([
    ['without a date', undefined],
    ['with an unreadable date', 'yesterday'],
  ])('an answer %s gets the time of the runner', async (_, header) => {
    ssm.reply = (_asked, response) => {
      response.sendDate = false
      return header === undefined ? found : dated(found, header)
    }
    const before = Date.now()
    const { now } = await parameters(awsAt(ssm)).read('/x')
    expect(now).toBeGreaterThanOrEqual(before)
    expect(now).toBeLessThanOrEqual(Date.now())
  })
})
