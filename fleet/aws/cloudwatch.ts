import { takeFault } from './faults.ts'
import { constrain, page, stringList } from './ssm/validation.ts'
import { type AwsState, awsNow } from './state.ts'
import { awsError, type Input, json10, type Service } from './wire.ts'

export type AlarmState = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA'
export type AlarmType = 'MetricAlarm' | 'CompositeAlarm'

export interface Alarm {
  readonly name: string
  readonly type: AlarmType
  readonly state: AlarmState
  readonly reason: string
  /** When CloudWatch last evaluated the state, and when the state last changed. Milliseconds. */
  readonly updatedAt: number
  readonly changedAt: number
}

export interface AlarmOptions {
  /** `MetricAlarm` without it; an alarm never changes its type. */
  readonly type?: AlarmType
  readonly reason?: string
}

/** The part of CloudWatch that reads alarms. It speaks JSON 1.0, as the SDK of 2026 does with it. */
export function cloudwatch(aws: AwsState): Service {
  return {
    name: 'monitoring',
    iam: 'cloudwatch',
    protocol: json10,
    actions: { DescribeAlarms: (input) => describeAlarms(aws, input) },
  }
}

/** Makes an alarm, or changes the state of an existing one. */
export function setAlarm(aws: AwsState, name: string, to: { state: AlarmState } & AlarmOptions) {
  const before = aws.alarms.get(name)
  const updatedAt = awsNow(aws)
  aws.alarms.set(name, {
    name,
    type: before?.type ?? to.type ?? 'MetricAlarm',
    state: to.state,
    reason: to.reason ?? 'Threshold Crossed: set by the rehearsal',
    updatedAt,
    changedAt: before?.state === to.state ? before.changedAt : updatedAt,
  })
}

/** By name, 50 a page by default. AWS leaves out names that do not exist, and returns composite alarms only on request. */
function describeAlarms(aws: AwsState, input: Input) {
  const rules = constrain(input)
  rules.length('AlarmNames', { max: 100 })
  rules.range('MaxRecords', { min: 1, max: 100 })
  rules.pattern('AlarmTypes', /^(MetricAlarm|CompositeAlarm|LogAlarm)$/)
  rules.pattern('StateValue', /^(OK|ALARM|INSUFFICIENT_DATA)$/)
  rules.check()
  refuseUnknown(input)
  const names = stringList(input['AlarmNames'])
  const types = stringList(input['AlarmTypes'] ?? ['MetricAlarm'])
  const found = [...aws.alarms.values()]
    .filter(({ name }) => names.length === 0 || names.includes(name))
    .filter(({ name }) => name.startsWith(String(input['AlarmNamePrefix'] ?? '')))
    .filter(({ type }) => types.includes(type))
    .filter(({ state }) => input['StateValue'] === undefined || input['StateValue'] === state)
    .sort((one, other) => (one.name < other.name ? -1 : 1))
  const isEmpty = takeFault(aws.faults, 'empty', (fault) => fault.action === 'DescribeAlarms') !== undefined
  const size = isEmpty ? 0 : Number(input['MaxRecords'] ?? 50)
  const { items, next } = page(found, { size, token: input['NextToken'] })
  const shown = (type: AlarmType) => items.filter((alarm) => alarm.type === type).map((alarm) => show(aws, alarm))
  return { MetricAlarms: shown('MetricAlarm'), CompositeAlarms: shown('CompositeAlarm'), LogAlarms: [], ...next }
}

function refuseUnknown(input: Input) {
  if (input['AlarmNames'] !== undefined && input['AlarmNamePrefix'] !== undefined) {
    throw awsError('ValidationException', 'AlarmNamePrefix and AlarmNames cannot both be specified')
  }
  const unknown = ['ChildrenOfAlarmName', 'ParentsOfAlarmName', 'ActionPrefix'].find((name) => input[name])
  if (unknown) throw awsError('ValidationException', `The rehearsal fleet does not know ${unknown}`)
}

function show(aws: AwsState, { name, type, state, reason, updatedAt, changedAt }: Alarm) {
  const about = {
    AlarmName: name,
    AlarmArn: `arn:aws:cloudwatch:${aws.region}:${aws.account}:alarm:${name}`,
    ActionsEnabled: true,
    OKActions: [],
    AlarmActions: [],
    InsufficientDataActions: [],
    StateValue: state,
    StateReason: reason,
    StateUpdatedTimestamp: updatedAt / 1000,
    StateTransitionedTimestamp: changedAt / 1000,
  }
  if (type === 'CompositeAlarm') return { ...about, AlarmRule: 'FALSE' }
  return {
    ...about,
    MetricName: 'HTTPCode_Target_5XX_Count',
    Namespace: 'AWS/ApplicationELB',
    Statistic: 'Sum',
    Dimensions: [],
    Period: 60,
    EvaluationPeriods: 1,
    Threshold: 1,
    ComparisonOperator: 'GreaterThanOrEqualToThreshold',
  }
}
