import { takeFault } from './faults.ts'
import { constrain, page, stringList } from './ssm/validation.ts'
import { awsError, type Input, json10, type Service } from './wire.ts'
import { awsNow, type World } from './world.ts'

export type AlarmState = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA'
export type AlarmType = 'MetricAlarm' | 'CompositeAlarm'

export interface Alarm {
  readonly name: string
  readonly type: AlarmType
  readonly state: AlarmState
  readonly reason: string
  /** When its state was last evaluated, and when it last became another. Milliseconds. */
  readonly updatedAt: number
  readonly changedAt: number
}

export interface AlarmOptions {
  /** A metric alarm without it; an alarm never changes its type. */
  readonly type?: AlarmType
  readonly reason?: string
}

/** CloudWatch, as far as its alarms can be looked at. It speaks JSON 1.0, as the SDK of 2026 does with it. */
export function cloudwatch(world: World): Service {
  return {
    name: 'monitoring',
    iam: 'cloudwatch',
    protocol: json10,
    actions: { DescribeAlarms: (input) => describeAlarms(world, input) },
  }
}

/** Makes an alarm, or lets one that there is change its state. */
export function setAlarm(world: World, name: string, to: { state: AlarmState } & AlarmOptions) {
  const before = world.alarms.get(name)
  const updatedAt = awsNow(world)
  world.alarms.set(name, {
    name,
    type: before?.type ?? to.type ?? 'MetricAlarm',
    state: to.state,
    reason: to.reason ?? 'Threshold Crossed: set by the rehearsal',
    updatedAt,
    changedAt: before?.state === to.state ? before.changedAt : updatedAt,
  })
}

/** By name, 50 a page unless told. Names that nobody has are left out; composite alarms come only when asked for. */
function describeAlarms(world: World, input: Input) {
  const rules = constrain(input)
  rules.length('AlarmNames', { max: 100 })
  rules.range('MaxRecords', { min: 1, max: 100 })
  rules.pattern('AlarmTypes', /^(MetricAlarm|CompositeAlarm|LogAlarm)$/)
  rules.pattern('StateValue', /^(OK|ALARM|INSUFFICIENT_DATA)$/)
  rules.check()
  refuseUnknown(input)
  const names = stringList(input['AlarmNames'])
  const types = stringList(input['AlarmTypes'] ?? ['MetricAlarm'])
  const found = [...world.alarms.values()]
    .filter(({ name }) => names.length === 0 || names.includes(name))
    .filter(({ name }) => name.startsWith(String(input['AlarmNamePrefix'] ?? '')))
    .filter(({ type }) => types.includes(type))
    .filter(({ state }) => input['StateValue'] === undefined || input['StateValue'] === state)
    .sort((one, other) => (one.name < other.name ? -1 : 1))
  const isEmpty = takeFault(world.faults, 'empty', (fault) => fault.action === 'DescribeAlarms') !== undefined
  const size = isEmpty ? 0 : Number(input['MaxRecords'] ?? 50)
  const { items, next } = page(found, { size, token: input['NextToken'] })
  const shown = (type: AlarmType) => items.filter((alarm) => alarm.type === type).map((alarm) => show(world, alarm))
  return { MetricAlarms: shown('MetricAlarm'), CompositeAlarms: shown('CompositeAlarm'), LogAlarms: [], ...next }
}

function refuseUnknown(input: Input) {
  if (input['AlarmNames'] !== undefined && input['AlarmNamePrefix'] !== undefined) {
    throw awsError('ValidationException', 'AlarmNamePrefix and AlarmNames cannot both be specified')
  }
  const unknown = ['ChildrenOfAlarmName', 'ParentsOfAlarmName', 'ActionPrefix'].find((name) => input[name])
  if (unknown) throw awsError('ValidationException', `The rehearsal fleet does not know ${unknown}`)
}

function show(world: World, { name, type, state, reason, updatedAt, changedAt }: Alarm) {
  const about = {
    AlarmName: name,
    AlarmArn: `arn:aws:cloudwatch:${world.region}:${world.account}:alarm:${name}`,
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
