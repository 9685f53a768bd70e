/** Which calls the role must be allowed to make, and whether it is, as far as the run can tell without changing anything. */

import type { Request } from '../inputs/request.ts'
import { copyKey } from '../model/app-instance.ts'
import { Failure, toFailure } from '../model/failure.ts'
import type { HostResults } from '../model/host-result.ts'
import type { Permission } from '../model/plan.ts'
import { parameterName } from '../state/records.ts'
import type { IamAction } from './policies.port.ts'
import type { PreflightPorts } from './preflight.port.ts'

/** A read-only call, made to see whether the role may make it. */
interface Probe {
  readonly action: string
  readonly call: () => Promise<unknown>
}

/** A call that changes something: the run asks IAM about it. */
interface WriteAction extends IamAction {
  /** Whether it may be allowed in another way: by a policy of the bucket, or for an ARN that the run does not know exactly. */
  readonly isAllowedElsewhere?: true
}

/**
 * Makes every read-only call once, and asks IAM about the calls that write; rejects with all denied calls, not only the first.
 * Where the role may not ask IAM, the calls that write are listed as not checked.
 */
export async function probePermissions(request: Request, ports: PreflightPorts): Promise<readonly Permission[]> {
  const [probes, writes] = [readProbes(request, ports), writeActions(request)]
  const [refusals, decisions] = await Promise.all([
    Promise.all(probes.map(refusalOf)),
    Promise.all(writes.map(async (write) => await ports.policies.allow(write))),
  ])
  const denied = [
    ...probes.filter((_, i) => refusals[i]?.code === 'aws-denied'),
    ...writes.filter(({ isAllowedElsewhere = false }, i) => decisions[i] === false && !isAllowedElsewhere),
  ]
  if (denied.length > 0) throw deniedError([...new Set(denied.map(({ action }) => action))])
  const statusOf = (isKnown: boolean) => (isKnown ? 'allowed' : 'not checked')
  return [
    // Other failures say nothing about permissions; the preflight decides whether a plan can be made without the call.
    ...probes.map(({ action }, i) => ({ action, is: statusOf(refusals[i] === undefined) }) as const),
    ...writes.map(({ action }, i) => ({ action, is: statusOf(decisions[i] === true) }) as const),
  ]
}

/** Rejects when the role may not send commands: the status of every host is missing then. */
export function requireSendPermission(statuses: HostResults): void {
  const refused = [...statuses.values()].find(({ code }) => code === 'aws-denied')
  if (refused !== undefined) throw new Failure('aws-denied', refused.message, { next: seePolicy })
}

const seePolicy = 'Add the missing permissions to the role’s policy; docs/permissions.md lists all of them.'

function deniedError(actions: readonly string[]): Failure {
  return new Failure('aws-denied', `The role may not call ${actions.join(', ')}.`, { next: seePolicy })
}

async function refusalOf({ call }: Probe): Promise<Failure | undefined> {
  return await call().then(
    () => undefined,
    (error: unknown) => toFailure(error),
  )
}

function readProbes(request: Request, { instances, parameters, balancer, scaling, alarms }: PreflightPorts): Probe[] {
  const { selection, 'target-groups': groups = [], alarms: names = [] } = request
  const { tags, ids, group } = selection
  const probes: Probe[] = [
    { action: 'ssm:DescribeInstanceInformation', call: async () => await instances.agents(['i-00000000000000000']) },
    { action: 'ssm:GetParameter', call: async () => await parameters.read(parameterName(request.appInstance, 'lock')) },
  ]
  // A selection by group alone has no filter for EC2 yet.
  if (tags.length + ids.length > 0) {
    probes.push({ action: 'ec2:DescribeInstances', call: async () => await instances.find({ tags, ids }) })
  }
  const [first] = groups
  if (first !== undefined) {
    probes.push({
      action: 'elasticloadbalancing:DescribeTargetHealth',
      call: async () => await balancer.health(first),
    })
  }
  if (group !== undefined) {
    probes.push({ action: 'autoscaling:DescribeAutoScalingGroups', call: async () => await scaling.find(group) })
  }
  if (names.length > 0) {
    probes.push({ action: 'cloudwatch:DescribeAlarms', call: async () => await alarms.states(names) })
  }
  return probes
}

function writeActions(request: Request): WriteAction[] {
  const { 'target-groups': groups = [], 'suspend-az-rebalance': suspends, 'artifact-bucket': bucket } = request
  const [targetGroup] = groups
  const writes: WriteAction[] = [
    {
      action: 'ssm:PutParameter',
      on: ({ partition, region, account }) =>
        `arn:${partition}:ssm:${region}:${account}:parameter${parameterName(request.appInstance, 'lock')}`,
    },
  ]
  if (targetGroup !== undefined) {
    const actions = ['elasticloadbalancing:DeregisterTargets', 'elasticloadbalancing:RegisterTargets']
    writes.push(...actions.map((action) => ({ action, on: () => targetGroup })))
  }
  if (suspends) {
    const actions = ['autoscaling:SuspendProcesses', 'autoscaling:ResumeProcesses']
    writes.push(...actions.map((action) => ({ action, on: scalingGroup(request), isAllowedElsewhere: true }) as const))
  }
  if (bucket !== undefined) {
    const key = copyKey(request.appInstance, bucket.prefix, '*')
    const on: IamAction['on'] = ({ partition }) => `arn:${partition}:s3:::${bucket.bucket}/${key}`
    writes.push({ action: 's3:PutObject', on, isAllowedElsewhere: true })
  }
  return writes
}

/** Its ARN contains an id, which the run does not know. */
function scalingGroup({ selection: { group = '' } }: Request): IamAction['on'] {
  return ({ partition, region, account }) =>
    `arn:${partition}:autoscaling:${region}:${account}:autoScalingGroup:*:autoScalingGroupName/${group}`
}
