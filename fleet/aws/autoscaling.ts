import { takeFault } from './faults.ts'
import type { ScalingGroup } from './scaling-groups.ts'
import { page, stringList } from './ssm/validation.ts'
import { type AwsState, awsNow } from './state.ts'
import { awsError, awsQuery, type Input, type Service } from './wire.ts'

const namespace = 'http://autoscaling.amazonaws.com/doc/2011-01-01/'

/** The processes that can be suspended, as the service model lists them. */
const processes = [
  'Launch',
  'Terminate',
  'AddToLoadBalancer',
  'AlarmNotification',
  'AZRebalance',
  'HealthCheck',
  'InstanceRefresh',
  'ReplaceUnhealthy',
  'ScheduledActions',
]

/** The part of Auto Scaling that a deploy uses. */
export function autoscaling(aws: AwsState): Service {
  return {
    name: 'autoscaling',
    protocol: awsQuery(namespace),
    actions: {
      DescribeAutoScalingGroups: (input) => describeGroups(aws, input),
      DescribeAutoScalingInstances: (input) => describeInstances(aws, input),
      SuspendProcesses: (input) => suspend(aws, input),
      ResumeProcesses: (input) => resume(aws, input),
    },
  }
}

/** AWS leaves names that do not exist out of the answer, without an error. */
function describeGroups(aws: AwsState, input: Input) {
  if (input['Filters'] !== undefined) throw invalid('The rehearsal fleet knows no filters of groups')
  const max = pageSize(input, { standard: 50, most: 100 })
  const names = listOf(input['AutoScalingGroupNames'])
  if (names.length > max) throw invalid(`The number of group names must not be greater than ${max}`)
  const found = [...aws.groups.values()].filter(({ name }) => names.length === 0 || names.includes(name))
  const { items, next } = pageOf(aws, found, { action: 'DescribeAutoScalingGroups', max, input })
  const withInstances = input['IncludeInstances'] !== 'false'
  return { AutoScalingGroups: items.map((group) => shownGroup(aws, group, withInstances)), ...next }
}

/** AWS leaves ids of instances that are in no group, or do not exist, out of the answer, without an error. */
function describeInstances(aws: AwsState, input: Input) {
  const max = pageSize(input, { standard: 50, most: 50 })
  const ids = listOf(input['InstanceIds'])
  if (ids.length > 50) throw invalid('The number of instance ids must not be greater than 50')
  const all = [...aws.groups.values()].flatMap((group) => [...group.members.keys()].map((id) => ({ group, id })))
  const found = all.filter(({ id }) => ids.length === 0 || ids.includes(id))
  const { items, next } = pageOf(aws, found, { action: 'DescribeAutoScalingInstances', max, input })
  const shown = items.map(({ group, id }) => ({
    ...shownMember(aws, group, id),
    AutoScalingGroupName: group.name,
    // This call writes it in capitals, and the other call does not.
    HealthStatus: 'HEALTHY',
  }))
  return { AutoScalingInstances: shown, ...next }
}

/** Without names: all processes. A process that is suspended already stays suspended. */
function suspend(aws: AwsState, input: Input) {
  const { group, named } = processesOf(aws, input)
  for (const name of named) group.suspended.set(name, awsNow(aws))
  return undefined
}

function resume(aws: AwsState, input: Input) {
  const { group, named } = processesOf(aws, input)
  for (const name of named) group.suspended.delete(name)
  return undefined
}

function processesOf(aws: AwsState, input: Input) {
  const name = String(input['AutoScalingGroupName'] ?? '')
  const group = aws.groups.get(name)
  if (!group) throw invalid(`AutoScalingGroup name not found - AutoScalingGroup ${name} not found`)
  const given = listOf(input['ScalingProcesses'])
  const unknown = given.filter((one) => !processes.includes(one))
  if (unknown.length > 0) throw invalid(`Unknown process type: ${unknown.join(', ')}`)
  return { group, named: given.length > 0 ? given : processes }
}

function shownGroup(aws: AwsState, group: ScalingGroup, withInstances: boolean) {
  const { name, members, desired, createdAt, options, suspended } = group
  const { min = 0, max = 10_000, targetGroups = [] } = options
  const instances = [...members.keys()].map((id) => shownMember(aws, group, id))
  return {
    AutoScalingGroupName: name,
    AutoScalingGroupARN: `arn:aws:autoscaling:${aws.region}:${aws.account}:autoScalingGroup:0:autoScalingGroupName/${name}`,
    MinSize: min,
    MaxSize: max,
    DesiredCapacity: desired,
    DefaultCooldown: 300,
    AvailabilityZones: [...new Set(instances.map(({ AvailabilityZone }) => AvailabilityZone))].sort(),
    TargetGroupARNs: targetGroups,
    HealthCheckType: 'EC2',
    HealthCheckGracePeriod: 300,
    Instances: withInstances ? instances : [],
    CreatedTime: new Date(createdAt).toISOString(),
    SuspendedProcesses: [...suspended].map(([process, at]) => ({
      ProcessName: process,
      SuspensionReason: `User suspended at ${new Date(at).toISOString().replace(/\.\d+/, '')}`,
    })),
    NewInstancesProtectedFromScaleIn: false,
  }
}

function shownMember(aws: AwsState, { members }: ScalingGroup, id: string) {
  return {
    InstanceId: id,
    InstanceType: 't3.small',
    AvailabilityZone: aws.instances.get(id)?.host.zone ?? '',
    LifecycleState: members.get(id) ?? 'InService',
    HealthStatus: 'Healthy',
    ProtectedFromScaleIn: false,
  }
}

function pageSize(input: Input, { standard, most }: { standard: number; most: number }): number {
  const max = Number(input['MaxRecords'] ?? standard)
  if (Number.isInteger(max) && max >= 1 && max <= most) return max
  throw invalid(`MaxRecords must be between 1 and ${most}`)
}

interface Paging {
  readonly action: string
  readonly max: number
  readonly input: Input
}

function pageOf<T>(aws: AwsState, all: readonly T[], { action, max, input }: Paging) {
  const isEmpty = takeFault(aws.faults, 'empty', (fault) => fault.action === action) !== undefined
  return page(all, { size: isEmpty ? 0 : max, token: input['NextToken'] })
}

/** This protocol writes an empty list as an empty text. */
function listOf(value: unknown): readonly string[] {
  return value === '' ? [] : stringList(value)
}

function invalid(message: string) {
  return awsError('ValidationError', message)
}
