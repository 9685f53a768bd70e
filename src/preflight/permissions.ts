/** What the role must be allowed, and whether it is, as far as that can be told without changing anything. */
import type { Results } from '../errands/plan.ts'
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
  const probes = probesOf(request, world)
  const refusals = await Promise.all(probes.map(refusalOf))
  const denied = probes.filter((_, i) => refusals[i]?.code === 'aws-denied').map(({ action }) => action)
  if (denied.length > 0) throw deniedAll(denied)
  // What fails otherwise says nothing of permissions, and no plan could be made either.
  const failure = refusals.find((one) => one !== undefined)
  if (failure !== undefined) throw failure
  return [
    ...probes.map(({ action }) => ({ action, is: 'allowed' }) as const),
    ...writesOf(request).map((action) => ({ action, is: 'not checked' }) as const),
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
