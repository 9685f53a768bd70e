/** Finds the selected instances, and which of them can be deployed to. */

import type { Request } from '../inputs/request.ts'
import type { IneligibleHost } from '../model/events.ts'
import { Failure } from '../model/failure.ts'
import type { Ec2Instance, Instance, SsmAgent } from '../model/instance.ts'
import type { Selection } from '../model/selection.ts'
import type { PreflightPorts } from './preflight.port.ts'

export interface DiscoveredHosts {
  /** In natural order of their names. */
  readonly usable: readonly Instance[]
  readonly unusable: readonly IneligibleHost[]
}

/** Asks EC2, Auto Scaling and SSM. `except` are instances to leave out. */
export async function findHosts(
  { selection }: Pick<Request, 'selection'>,
  ports: PreflightPorts,
  { except = new Set() }: { readonly except?: ReadonlySet<string> } = {},
): Promise<DiscoveredHosts> {
  const { ids } = selection
  const instances = (await findInstances(selection, ports)).filter(({ id }) => !except.has(id))
  const agents = await ports.instances.agents(instances.map(({ id }) => id))
  const alive = instances.filter(({ id, state }) => ids.includes(id) || !isTerminated(state))
  const absent = ids.filter((id) => !except.has(id) && !instances.some((one) => one.id === id)).map(notFoundInstance)
  const checked = [...alive.map((instance) => withAgent(instance, agents.get(instance.id))), ...absent]
  const unusable = checked.flatMap(problemOf)
  const bad = new Set(unusable.map(({ instance }) => instance.id))
  return { usable: checked.filter(({ id }) => !bad.has(id)).sort(byName), unusable }
}

async function findInstances(
  { group, ...selection }: Selection,
  { instances, scaling }: PreflightPorts,
): Promise<readonly Ec2Instance[]> {
  if (group === undefined) return await instances.find(selection)
  const found = await scaling.find(group)
  if (found === undefined) {
    throw new Failure('group-not-found', `There is no Auto Scaling group ${group}.`, {
      next: 'Check auto-scaling-group, the region and the account; names are case-sensitive.',
    })
  }
  const staying = found.members.filter(({ state }) => isMember(state)).map(({ id }) => id)
  const { ids } = selection
  const wanted = ids.length === 0 ? staying : staying.filter((id) => ids.includes(id))
  return wanted.length === 0 ? [] : await instances.find({ ...selection, ids: wanted })
}

/** Skips members that are launching (the run looks for them again at its end) and members that are leaving. */
function isMember(state: string): boolean {
  return /^(InService|Standby|EnteringStandby)/.test(state)
}

/** Drops the addresses, so that no report shows them; the run looks them up when it needs them. */
function withAgent({ addresses: _, ...instance }: Ec2Instance, agent: SsmAgent | undefined): Instance {
  return agent === undefined ? instance : { ...instance, agent }
}

function isTerminated(state: string): boolean {
  return state === 'terminated' || state === 'shutting-down'
}

function notFoundInstance(id: string): Instance {
  return { id, name: id, zone: '', state: 'not-found' }
}

/** In natural order (web-2 before web-10), so that two runs deploy to the same hosts in the same order. */
function byName(one: Instance, other: Instance): number {
  return one.name.localeCompare(other.name, 'en', { numeric: true }) || (one.id < other.id ? -1 : 1)
}

/** Why a host cannot be deployed to, and what to do about it; empty when it can. */
function problemOf(instance: Instance): IneligibleHost[] {
  const problem = problemOfState(instance) ?? problemOfAgent(instance)
  return problem === undefined ? [] : [{ instance, ...problem }]
}

type HostProblem = Omit<IneligibleHost, 'instance'>

function problemOfState({ state }: Instance): HostProblem | undefined {
  switch (state) {
    case 'running':
      return undefined
    case 'pending':
      return { code: 'instance-starting', message: 'It is still starting.', next: 'Deploy again once it is up.' }
    case 'not-found':
      return {
        code: 'instance-not-found',
        message: 'There is no such instance in this account and region, or it does not have the tags.',
        next: 'Check instance-ids, tags and AWS_REGION.',
      }
    case 'shutting-down':
    case 'terminated':
      return { code: 'instance-terminated', message: 'It was terminated.', next: 'Remove it from instance-ids.' }
    default:
      return {
        code: 'instance-stopped',
        message: `It is ${state}.`,
        next: 'Start it, or deselect it: once started, it would run an old release.',
      }
  }
}

function problemOfAgent({ agent }: Instance): HostProblem | undefined {
  if (agent === undefined) {
    return {
      code: 'agent-missing',
      message: 'It never registered with AWS Systems Manager.',
      next: 'It needs a running SSM agent, an instance profile with AmazonSSMManagedInstanceCore, and network access to the endpoints ssm, ssmmessages and ec2messages.',
    }
  }
  if (agent.platform !== 'Linux') {
    return { code: 'not-linux', message: `It runs ${agent.platform}.`, next: 'Select Linux hosts only.' }
  }
  if (agent.ping !== 'Online') {
    const since = agent.lastPingAt === undefined ? '' : ` since ${new Date(agent.lastPingAt).toISOString()}`
    return {
      code: 'agent-offline',
      message: `Its SSM agent is ${agent.ping}${since}.`,
      next: 'Check amazon-ssm-agent on the host and its network access to the SSM endpoints.',
    }
  }
  return undefined
}
