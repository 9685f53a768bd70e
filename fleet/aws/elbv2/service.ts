import { isIP } from 'node:net'
import { takeFault } from '../faults.ts'
import type { AwsState } from '../state.ts'
import { awsError, awsQuery, type Input, type Service } from '../wire.ts'
import { deregister, register, type Target, type TargetGroup } from './groups.ts'
import { healthOf } from './health.ts'

/** The part of Elastic Load Balancing v2 that is about targets. */
export function elbv2(aws: AwsState): Service {
  return {
    name: 'elasticloadbalancing',
    protocol: awsQuery('http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/'),
    actions: {
      DescribeTargetGroups: (input) => describeTargetGroups(aws, input),
      DescribeTargetHealth: (input) => describeTargetHealth(aws, input),
      RegisterTargets: (input) => registerTargets(aws, input),
      DeregisterTargets: (input) => deregisterTargets(aws, input),
    },
  }
}

async function registerTargets(aws: AwsState, input: Input) {
  const group = groupOf(aws, input['TargetGroupArn'])
  const targets = targetsOf(group, input['Targets'])
  requireTargets(targets)
  const isRefused = ({ id }: Target) => group.targetType === 'instance' && aws.instances.get(id)?.state !== 'running'
  const refused = targets.filter(isRefused).map(({ id }) => `'${id}'`)
  if (refused.length > 0) {
    const which = [...new Set(refused)].join(', ')
    const message = `The following targets are not in a running state and cannot be registered: ${which}`
    throw awsError('InvalidTarget', message)
  }
  const all = new Set([...group.targets.keys(), ...targets.map(({ id, port }) => `${id}.${port}`)])
  if (all.size > group.quota) {
    const message = `The maximum number of targets ('${group.quota}') has been reached for the target group`
    throw awsError('TooManyTargets', message)
  }
  await register(aws, group, targets)
}

/** A target that is not registered with this id and port is no error, and nothing changes. */
async function deregisterTargets(aws: AwsState, input: Input) {
  const group = groupOf(aws, input['TargetGroupArn'])
  const targets = targetsOf(group, input['Targets'])
  requireTargets(targets)
  await deregister(aws, group, targets)
}

/** Without named targets: every target that is registered or still drains, on one page. */
async function describeTargetHealth(aws: AwsState, input: Input) {
  const group = groupOf(aws, input['TargetGroupArn'])
  const named = targetsOf(group, input['Targets'])
  const health = healthOf(aws, group, await group.balancer.checks())
  const targets = named.length > 0 ? named : [...group.targets.values()]
  return {
    TargetHealthDescriptions: targets.map(({ id, port }) => ({
      Target: { Id: id, Port: port },
      HealthCheckPort: port,
      TargetHealth: health({ id, port }),
    })),
  }
}

function groupOf(aws: AwsState, arn: unknown): TargetGroup {
  const own = `arn:aws:elasticloadbalancing:${aws.region}:${aws.account}:targetgroup/`
  if (!String(arn).startsWith(own)) throw awsError('ValidationError', `'${arn}' is not a valid target group ARN`)
  const group = aws.targetGroups.get(String(arn))
  if (group) return group
  throw awsError('TargetGroupNotFound', `Target groups '${arn}' not found`)
}

/**
 * A target that is named without a port is the one on the group's own port, whatever other ports the instance is registered on.
 */
function targetsOf(group: TargetGroup, value: unknown): Target[] {
  return list(value).map((given) => {
    const { Id, Port = group.port } = given as Input
    const id = String(Id)
    if (group.targetType === 'ip' && isIP(id) === 0)
      throw awsError('ValidationError', `The IP address '${id}' is not a valid IP address`)
    if (group.targetType === 'instance' && !/^i-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id))
      throw awsError('ValidationError', `Instance ID '${id}' is not valid`)
    const port = Number(Port)
    if (port >= 1 && port <= 65_535) return { id, port }
    throw awsError('ValidationError', `Port '${Port}' is not valid. It must be between 1 and 65535`)
  })
}

function requireTargets(targets: readonly Target[]) {
  if (targets.length === 0) throw awsError('ValidationError', 'At least one target must be specified')
}

function describeTargetGroups(aws: AwsState, input: Input) {
  const found = chosenGroups(aws, input)
  const size = Number(input['PageSize'] ?? 400)
  if (!(size >= 1 && size <= 400)) throw awsError('ValidationError', `Page size '${size}' must be between 1 and 400`)
  const from = input['Marker'] === undefined ? 0 : found.findIndex(({ arn }) => arn === input['Marker'])
  if (from < 0) throw awsError('ValidationError', 'The marker is not valid')
  const isEmpty = takeFault(aws.faults, 'empty', (fault) => fault.action === 'DescribeTargetGroups') !== undefined
  const to = isEmpty ? from : from + size
  return {
    TargetGroups: found.slice(from, to).map((group) => describe(aws, group)),
    NextMarker: found[to]?.arn,
  }
}

function chosenGroups(aws: AwsState, input: Input): TargetGroup[] {
  const [arns, names] = [list(input['TargetGroupArns']), list(input['Names'])]
  if (arns.length > 0) return arns.map((arn) => groupOf(aws, arn))
  const all = [...aws.targetGroups.values()]
  if (names.length === 0) return all
  const found = all.filter(({ name }) => names.includes(name))
  if (found.length === names.length) return found
  throw awsError('TargetGroupNotFound', 'One or more target groups not found')
}

/** Whole seconds, which are the least that AWS has; checks here are faster. */
function describe(aws: AwsState, group: TargetGroup) {
  const loadBalancer = `arn:aws:elasticloadbalancing:${aws.region}:${aws.account}:loadbalancer/app/fleet/50dc6c495c0c9188`
  return {
    TargetGroupArn: group.arn,
    TargetGroupName: group.name,
    Protocol: 'HTTP',
    Port: group.port,
    VpcId: 'vpc-0f1ee7f1ee7f1ee70',
    HealthCheckProtocol: 'HTTP',
    HealthCheckPort: 'traffic-port',
    HealthCheckEnabled: true,
    HealthCheckIntervalSeconds: 5,
    HealthCheckTimeoutSeconds: 2,
    HealthyThresholdCount: group.rise,
    UnhealthyThresholdCount: group.fall,
    HealthCheckPath: group.healthPath,
    Matcher: { HttpCode: 200 },
    LoadBalancerArns: group.inUse ? [loadBalancer] : [],
    TargetType: group.targetType,
    ProtocolVersion: 'HTTP1',
    IpAddressType: 'ipv4',
  }
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
