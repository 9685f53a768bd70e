import { setTimeout as sleep } from 'node:timers/promises'
import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch'
import { expect, test } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { json } from '../support/aws-clients/raw-calls.ts'

interface Alarms {
  readonly MetricAlarms: readonly Record<string, unknown>[]
  readonly CompositeAlarms: readonly Record<string, unknown>[]
  readonly NextToken?: string
}

async function describe(fleet: Fleet, input: object = {}) {
  const target = 'GraniteServiceVersion20100801.DescribeAlarms'
  const { status, headers, text } = await json(fleet, 'monitoring', target, input)
  return { status, headers, body: JSON.parse(text) as Alarms & { readonly __type?: string; readonly message?: string } }
}

async function namesOf(fleet: Fleet, input: object = {}) {
  const { body } = await describe(fleet, input)
  const names = (alarms: readonly Record<string, unknown>[]) => alarms.map(({ AlarmName }) => AlarmName)
  return { metric: names(body.MetricAlarms), composite: names(body.CompositeAlarms) }
}

test('an alarm shows its state and since when it is in it, in JSON 1.0 with times in seconds', async () => {
  await using fleet = await startFleet()
  fleet.alarm('api-5xx', 'OK')
  const { body, headers } = await describe(fleet)
  expect(headers.get('content-type')).toBe('application/x-amz-json-1.0')
  expect(body.MetricAlarms).toEqual([
    expect.objectContaining({
      AlarmName: 'api-5xx',
      AlarmArn: 'arn:aws:cloudwatch:eu-west-1:123456789012:alarm:api-5xx',
      StateValue: 'OK',
    }),
  ])
  const since = body.MetricAlarms[0]?.['StateTransitionedTimestamp']
  expect(Math.abs(Number(since) - Date.now() / 1000)).toBeLessThan(10)
  await sleep(2)
  fleet.alarm('api-5xx', 'OK')
  expect((await describe(fleet)).body.MetricAlarms[0]?.['StateTransitionedTimestamp']).toBe(since)
  fleet.alarm('api-5xx', 'ALARM', { reason: 'Threshold Crossed: 12 errors' })
  const [changed] = (await describe(fleet)).body.MetricAlarms
  expect(changed).toMatchObject({ StateValue: 'ALARM', StateReason: 'Threshold Crossed: 12 errors' })
  expect(changed?.['StateTransitionedTimestamp']).toBeGreaterThan(Number(since))
})

test('composite alarms are returned only on request, and metric ones beside them only on request', async () => {
  await using fleet = await startFleet()
  fleet.alarm('api-5xx', 'OK')
  fleet.alarm('api-all', 'INSUFFICIENT_DATA', { type: 'CompositeAlarm' })
  const AlarmNames = ['api-5xx', 'api-all']
  expect(await namesOf(fleet, { AlarmNames })).toEqual({ metric: ['api-5xx'], composite: [] })
  const composite = { AlarmNames, AlarmTypes: ['CompositeAlarm'] }
  expect(await namesOf(fleet, composite)).toEqual({ metric: [], composite: ['api-all'] })
  const both = { AlarmNames, AlarmTypes: ['CompositeAlarm', 'MetricAlarm'] }
  expect(await namesOf(fleet, both)).toEqual({ metric: ['api-5xx'], composite: ['api-all'] })
  fleet.alarm('api-all', 'ALARM')
  expect((await describe(fleet, both)).body.CompositeAlarms[0]).toMatchObject({ StateValue: 'ALARM' })
})

test('alarms are found by exact name, prefix or state, and an unknown one is left out', async () => {
  await using fleet = await startFleet()
  fleet.alarm('api-5xx', 'OK')
  fleet.alarm('api-latency', 'ALARM')
  fleet.alarm('web-5xx', 'OK')
  const metric = async (input: object) => (await namesOf(fleet, input)).metric
  expect(await metric({ AlarmNames: ['API-5xx', 'api-latency', 'nobody'] })).toEqual(['api-latency'])
  expect(await metric({ AlarmNamePrefix: 'api' })).toEqual(['api-5xx', 'api-latency'])
  expect(await metric({ StateValue: 'OK' })).toEqual(['api-5xx', 'web-5xx'])
})

test('alarms come 50 a page by default, and at most 100', async () => {
  await using fleet = await startFleet()
  for (let n = 0; n < 120; n++) fleet.alarm(`alarm-${String(n).padStart(3, '0')}`, 'OK')
  expect((await describe(fleet)).body.MetricAlarms).toHaveLength(50)
  const first = await describe(fleet, { MaxRecords: 100 })
  expect(first.body.MetricAlarms).toHaveLength(100)
  const rest = await describe(fleet, { MaxRecords: 100, NextToken: first.body.NextToken })
  expect(rest.body.MetricAlarms.map(({ AlarmName }) => AlarmName).at(-1)).toBe('alarm-119')
  expect(rest.body.NextToken).toBeUndefined()
})

test.each([
  { input: { MaxRecords: 101 }, type: 'ValidationException', name: 'ValidationError' },
  { input: { AlarmNames: Array.from({ length: 101 }, (_, n) => `a${n}`) }, type: 'ValidationException' },
  { input: { AlarmTypes: ['Metric'] }, type: 'ValidationException' },
  { input: { NextToken: 'made-up' }, type: 'InvalidNextToken', name: 'InvalidNextToken' },
])('a call with $input is refused as $type', async ({ input, type, name = 'ValidationError' }) => {
  await using fleet = await startFleet()
  const { status, headers, body } = await describe(fleet, input)
  expect([status, body.__type]).toEqual([400, type])
  expect(headers.get('x-amzn-query-error')).toBe(`${name};Sender`)
})

test('a call for alarms can be made to fail with the names of JSON and of the query protocol', async () => {
  await using fleet = await startFleet()
  fleet.alarm('api-5xx', 'OK')
  fleet.order({ action: 'DescribeAlarms', error: 'AccessDeniedException' })
  const denied = await describe(fleet)
  expect([denied.status, denied.body.__type]).toEqual([400, 'AccessDeniedException'])
  expect(denied.body.message).toMatch(/is not authorized to perform: cloudwatch:DescribeAlarms$/)
  expect(denied.headers.get('x-amzn-query-error')).toBe('AccessDenied;Sender')
  fleet.order({ action: 'DescribeAlarms', error: 'ThrottlingException' })
  expect((await describe(fleet)).headers.get('x-amzn-query-error')).toBe('Throttling;Sender')
  fleet.order({ action: 'DescribeAlarms', error: '500' })
  expect((await describe(fleet)).status).toBe(500)
  fleet.order({ action: 'DescribeAlarms', empty: 'page' })
  const empty = await describe(fleet)
  expect(empty.body.MetricAlarms).toEqual([])
  expect((await describe(fleet, { NextToken: empty.body.NextToken })).body.MetricAlarms).toHaveLength(1)
})

test('the client of the SDK reads alarms and their times, and reports errors by their old names', async () => {
  await using fleet = await startFleet()
  fleet.alarm('api-5xx', 'ALARM')
  const credentials = { accessKeyId: 'AKIAREHEARSALFLEET00', secretAccessKey: 'any' }
  const client = new CloudWatchClient({ endpoint: fleet.endpoint, region: fleet.region, credentials, maxAttempts: 1 })
  const look = () => client.send(new DescribeAlarmsCommand({ AlarmNames: ['api-5xx'], AlarmTypes: ['MetricAlarm'] }))
  const [alarm] = (await look()).MetricAlarms ?? []
  expect(alarm).toMatchObject({ AlarmName: 'api-5xx', StateValue: 'ALARM', StateUpdatedTimestamp: expect.any(Date) })
  fleet.order({ action: 'DescribeAlarms', error: 'ThrottlingException' })
  await expect(look()).rejects.toMatchObject({ name: 'Throttling', $metadata: { httpStatusCode: 400 } })
})
