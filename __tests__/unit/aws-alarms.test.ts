import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { alarmsClient, cloudWatchAlarms } from '../../src/adapters/aws/cloudwatch.ts'
import { withRetry } from '../../src/adapters/aws/retry.ts'
import { fakeClock } from '../support/fakes/clock.ts'
import { type Answer, type Answering, awsAt, startAnswering } from '../support/fakes/http-server.ts'

let cloudWatch: Answering

beforeAll(async () => {
  cloudWatch = await startAnswering()
  Object.assign(process.env, awsAt(cloudWatch))
})
beforeEach(() => void cloudWatch.asked.splice(0))
afterAll(() => cloudWatch[Symbol.asyncDispose]())

function states(...names: string[]) {
  const call = withRetry({ clock: fakeClock(), random: () => 0.5 })
  return cloudWatchAlarms(alarmsClient('eu-west-1'), call).states(names)
}

/** An answer in JSON, the format of CloudWatch's client. */
function json(body: object, status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'content-type': 'application/x-amz-json-1.0', ...headers }, body: JSON.stringify(body) }
}

interface Input {
  readonly AlarmNames: readonly string[]
  readonly NextToken?: string
}

const inputOf = ({ body }: { readonly body: string }) => JSON.parse(body) as Input
const alarm = (AlarmName: string, StateValue: string) => ({ AlarmName, StateValue })
const inputs = () => cloudWatch.asked.map(inputOf)

describe('alarms', () => {
  test('the adapter returns the state of alarms of both kinds and omits those that do not exist', async () => {
    cloudWatch.reply = () =>
      json({
        MetricAlarms: [alarm('errors', 'OK'), alarm('latency', 'ALARM')],
        CompositeAlarms: [alarm('all', 'INSUFFICIENT_DATA')],
      })
    expect(await states('errors', 'latency', 'all', 'gone')).toEqual(
      new Map([
        ['errors', 'OK'],
        ['latency', 'ALARM'],
        ['all', 'INSUFFICIENT_DATA'],
      ]),
    )
    expect(inputs()).toEqual([
      {
        AlarmNames: ['errors', 'latency', 'all', 'gone'],
        AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
        MaxRecords: 100,
      },
    ])
    expect(cloudWatch.asked[0]?.headers['x-amz-target']).toBe('GraniteServiceVersion20100801.DescribeAlarms')
  })

  test('the adapter finds alarms on every page, also behind an empty one', async () => {
    const pages = [json({ NextToken: 'one' }), json({ CompositeAlarms: [alarm('all', 'OK')], NextToken: 'two' })]
    cloudWatch.reply = () => pages.shift() ?? json({ MetricAlarms: [alarm('errors', 'OK')] })
    expect([...(await states('errors', 'all')).keys()].sort()).toEqual(['all', 'errors'])
    expect(inputs().map(({ NextToken }) => NextToken)).toEqual([undefined, 'one', 'two'])
  })

  test('the adapter asks for a hundred alarms at a time', async () => {
    cloudWatch.reply = (asked) => json({ MetricAlarms: inputOf(asked).AlarmNames.map((name) => alarm(name, 'OK')) })
    const names = Array.from({ length: 250 }, (_, i) => `alarm-${i}`)
    expect((await states(...names)).size).toBe(250)
    expect(
      inputs()
        .map(({ AlarmNames }) => AlarmNames.length)
        .sort(),
    ).toEqual([100, 100, 50])
  })

  test('the adapter asks nothing without a name, since that would mean all alarms of the account', async () => {
    expect(await states()).toEqual(new Map())
    expect(cloudWatch.asked).toEqual([])
  })

  test.each([
    ['throttling', json({ __type: 'ThrottlingException', message: 'Rate exceeded' }, 400)],
    ['throttling as the old protocol has it', json({}, 400, { 'x-amzn-query-error': 'Throttling;Sender' })],
    ['a server error', json({ __type: 'InternalServiceFault' }, 500)],
  ])('the adapter asks for alarms again after %s', async (_, error) => {
    const answers = [error, json({ MetricAlarms: [alarm('errors', 'OK')] })]
    cloudWatch.reply = () => answers.shift()
    expect((await states('errors')).get('errors')).toBe('OK')
    expect(cloudWatch.asked).toHaveLength(2)
  })

  test.each([
    ['AccessDeniedException', json({ __type: 'AccessDeniedException', message: 'no' }, 400)],
    ['AccessDenied', json({ message: 'no' }, 403, { 'x-amzn-query-error': 'AccessDenied;Sender' })],
  ])('an alarm that the role may not read is a failure that names the permission: %s', async (_, answer) => {
    cloudWatch.reply = () => answer
    await expect(states('errors')).rejects.toMatchObject({
      code: 'aws-denied',
      message: expect.stringContaining('cloudwatch:DescribeAlarms'),
    })
    expect(cloudWatch.asked).toHaveLength(1)
  })
})
