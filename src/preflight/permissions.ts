/** What the role must be allowed, and whether it is, as far as that can be told without changing anything. */
import type { Results } from '../errands/plan.ts'
import { Failure, toFailure } from '../failure.ts'
import type { Permission } from '../forecast.ts'
import type { Request } from '../inputs.ts'
import { noteName } from '../notes/notes.ts'
import type { Deed, World } from '../ports.ts'

/** A call that only looks, made to see whether it may be. */
interface Probe {
  readonly action: string
  readonly look: () => Promise<unknown>
}

/** A call that changes something, which IAM may be asked about. */
interface Write extends Deed {
  /** What may be allowed in another way: by a policy of the bucket, or for an ARN that we do not know exactly. */
  readonly isAllowedElsewhere?: true
}

/**
 * Makes every call that looks once, and asks IAM about those that write; rejects with all that are denied, not with the first.
 * Where IAM cannot be asked the calls that write are listed as not checked.
 */
export async function probePermissions(request: Request, world: World): Promise<readonly Permission[]> {
  const [probes, writes] = [probesOf(request, world), writesOf(request)]
  const [refusals, answers] = await Promise.all([
    Promise.all(probes.map(refusalOf)),
    Promise.all(writes.map(async (write) => await world.policies.allow(write))),
  ])
  const denied = [
    ...probes.filter((_, i) => refusals[i]?.code === 'aws-denied'),
    ...writes.filter(({ isAllowedElsewhere = false }, i) => answers[i] === false && !isAllowedElsewhere),
  ]
  if (denied.length > 0) throw deniedAll([...new Set(denied.map(({ action }) => action))])
  const told = (isKnown: boolean) => (isKnown ? 'allowed' : 'not checked')
  return [
    // What failed otherwise says nothing of permissions; whether a plan can be made without it, the preflight sees.
    ...probes.map(({ action }, i) => ({ action, is: told(refusals[i] === undefined) }) as const),
    ...writes.map(({ action }, i) => ({ action, is: told(answers[i] === true) }) as const),
  ]
}

/** The same of what hosts were asked with: a command that may not be sent leaves them without an answer. */
export function refuseUnasked(looks: Results): void {
  const refused = [...looks.values()].find(({ code }) => code === 'aws-denied')
  if (refused !== undefined) throw new Failure('aws-denied', refused.message, { next: seePolicy })
}

const seePolicy = 'Add what is missing to the role’s policy; docs/permissions.md has all of it.'

function deniedAll(actions: readonly string[]): Failure {
  return new Failure('aws-denied', `The role may not call ${actions.join(', ')}.`, { next: seePolicy })
}

async function refusalOf({ look }: Probe): Promise<Failure | undefined> {
  return await look().then(
    () => undefined,
    (error: unknown) => toFailure(error),
  )
}

function probesOf(request: Request, { instances, parameters, balancer, scaling, alarms }: World): Probe[] {
  const { selection, 'target-groups': groups = [], alarms: names = [] } = request
  const { tags, ids, group } = selection
  const probes: Probe[] = [
    { action: 'ssm:DescribeInstanceInformation', look: async () => await instances.agents(['i-00000000000000000']) },
    { action: 'ssm:GetParameter', look: async () => await parameters.read(noteName(request, 'lock')) },
  ]
  // By the group alone there is nothing to ask EC2 for yet.
  if (tags.length + ids.length > 0) {
    probes.push({ action: 'ec2:DescribeInstances', look: async () => await instances.find({ tags, ids }) })
  }
  const [first] = groups
  if (first !== undefined) {
    probes.push({
      action: 'elasticloadbalancing:DescribeTargetHealth',
      look: async () => await balancer.health(first),
    })
  }
  if (group !== undefined) {
    probes.push({ action: 'autoscaling:DescribeAutoScalingGroups', look: async () => await scaling.find(group) })
  }
  if (names.length > 0) {
    probes.push({ action: 'cloudwatch:DescribeAlarms', look: async () => await alarms.states(names) })
  }
  return probes
}

function writesOf(request: Request): Write[] {
  const { 'target-groups': groups = [], 'suspend-az-rebalance': suspends, 'artifact-bucket': bucket } = request
  const [targetGroup] = groups
  const writes: Write[] = [
    {
      action: 'ssm:PutParameter',
      on: ({ partition, region, account }) =>
        `arn:${partition}:ssm:${region}:${account}:parameter${noteName(request, 'lock')}`,
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
    const key = [bucket.prefix, request.app, '*'].filter((part) => part !== '').join('/')
    const on: Deed['on'] = ({ partition }) => `arn:${partition}:s3:::${bucket.bucket}/${key}`
    writes.push({ action: 's3:PutObject', on, isAllowedElsewhere: true })
  }
  return writes
}

/** Its ARN has an id in the middle that nobody is told. */
function scalingGroup({ selection: { group = '' } }: Request): Deed['on'] {
  return ({ partition, region, account }) =>
    `arn:${partition}:autoscaling:${region}:${account}:autoScalingGroup:*:autoScalingGroupName/${group}`
}
