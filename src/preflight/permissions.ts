/** What the role must be allowed, and whether it is, as far as that can be told without changing anything. */
import { Failure, toFailure } from '../failure.ts'
import type { Permission } from '../forecast.ts'
import type { Request } from '../inputs.ts'
import { noteName } from '../notes/notes.ts'
import type { World } from '../ports.ts'

/** A call that only looks, made to see whether it may be. */
interface Probe {
  readonly action: string
  readonly look: () => Promise<unknown>
}

/**
 * Makes every call that looks once, and rejects with all that are denied, not with the first. Of calls that write AWS tells
 * nothing before they are made: they are listed as not checked.
 */
export async function probePermissions(request: Request, world: World): Promise<readonly Permission[]> {
  const reads = await Promise.all(probesOf(request, world).map(standing))
  const denied = reads.filter((one) => one.is === 'denied').map(({ action }) => action)
  if (denied.length > 0) {
    throw new Failure('aws-denied', `The role may not call ${denied.join(', ')}.`, {
      next: 'Add what is missing to the role’s policy; docs/permissions.md has all of it.',
    })
  }
  return [...reads, ...writesOf(request).map((action) => ({ action, is: 'not checked' }) as const)]
}

async function standing({ action, look }: Probe): Promise<Permission> {
  const failure = await look().then(
    () => undefined,
    (error: unknown) => toFailure(error),
  )
  if (failure?.code === 'aws-denied') return { action, is: 'denied' }
  if (failure?.code === 'no-credentials' || failure?.code === 'credentials-expired') throw failure
  return { action, is: 'allowed' }
}

function probesOf(request: Request, { instances, parameters, balancer, scaling, alarms }: World): Probe[] {
  const {
    selection,
    'target-groups': groups = [],
    'auto-scaling-group': group,
    alarms: names = [],
  } = {
    ...request,
    'auto-scaling-group': request.selection.group,
  }
  const ofInstances = async () => await instances.find({ tags: selection.tags, ids: selection.ids })
  return [
    // By the group alone there is nothing to ask EC2 for yet.
    ...(selection.tags.length + selection.ids.length > 0
      ? [{ action: 'ec2:DescribeInstances', look: ofInstances }]
      : []),
    { action: 'ssm:DescribeInstanceInformation', look: async () => await instances.agents(['i-00000000000000000']) },
    { action: 'ssm:GetParameter', look: async () => await parameters.read(noteName(request, 'lock')) },
    ...groups.slice(0, 1).map((one) => ({
      action: 'elasticloadbalancing:DescribeTargetHealth',
      look: async () => await balancer.health(one),
    })),
    ...(group === undefined
      ? []
      : [{ action: 'autoscaling:DescribeAutoScalingGroups', look: async () => await scaling.find(group) }]),
    ...(names.length === 0
      ? []
      : [{ action: 'cloudwatch:DescribeAlarms', look: async () => await alarms.states(names) }]),
  ]
}

function writesOf(request: Request): string[] {
  return [
    'ssm:PutParameter',
    ...(request['target-groups']
      ? ['elasticloadbalancing:DeregisterTargets', 'elasticloadbalancing:RegisterTargets']
      : []),
    ...(request['suspend-az-rebalance'] ? ['autoscaling:SuspendProcesses', 'autoscaling:ResumeProcesses'] : []),
    ...(request['artifact-bucket'] ? ['s3:PutObject'] : []),
  ]
}
