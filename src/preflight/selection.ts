/** Which instances are meant, and which of them can be deployed to. */
import type { Unusable } from '../events.ts'
import { Failure } from '../failure.ts'
import type { Request, Selection } from '../inputs.ts'
import type { Agent, Instance, Machine, World } from '../ports.ts'

export interface Found {
  /** In the order in which people read their names. */
  readonly usable: readonly Instance[]
  readonly unusable: readonly Unusable[]
}

/** Asks EC2, Auto Scaling and SSM. `except` are instances of which nothing needs to be known. */
export async function findHosts(
  { selection }: Pick<Request, 'selection'>,
  world: World,
  { except = new Set() }: { readonly except?: ReadonlySet<string> } = {},
): Promise<Found> {
  const { ids } = selection
  const machines = (await findMachines(selection, world)).filter(({ id }) => !except.has(id))
  const agents = await world.instances.agents(machines.map(({ id }) => id))
  const alive = machines.filter(({ id, state }) => ids.includes(id) || !isGone(state))
  const absent = ids.filter((id) => !except.has(id) && !machines.some((one) => one.id === id)).map(unknown)
  const checked = [...alive.map((machine) => withAgent(machine, agents.get(machine.id))), ...absent]
  const unusable = checked.flatMap(problemOf)
  const bad = new Set(unusable.map(({ instance }) => instance.id))
  return { usable: checked.filter(({ id }) => !bad.has(id)).sort(byName), unusable }
}

async function findMachines(
  { group, ...selection }: Selection,
  { instances, scaling }: World,
): Promise<readonly Machine[]> {
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

/** One that is on its way in is looked for again in the end; one on its way out needs no release. */
function isMember(state: string): boolean {
  return /^(InService|Standby|EnteringStandby)/.test(state)
}

/** Addresses are looked up when they are needed, and stand in no report. */
function withAgent({ addresses: _, ...machine }: Machine, agent: Agent | undefined): Instance {
  return agent === undefined ? machine : { ...machine, agent }
}

function isGone(state: string): boolean {
  return state === 'terminated' || state === 'shutting-down'
}

function unknown(id: string): Instance {
  return { id, name: id, zone: '', state: 'not-found' }
}

/** By name as people read it (web-2 before web-10), so that two runs walk the same hosts in the same order. */
function byName(one: Instance, other: Instance): number {
  return one.name.localeCompare(other.name, 'en', { numeric: true }) || (one.id < other.id ? -1 : 1)
}

/** Why a host cannot be deployed to, and what to do about it; empty when it can. */
function problemOf(instance: Instance): Unusable[] {
  const problem = problemOfState(instance) ?? problemOfAgent(instance)
  return problem === undefined ? [] : [{ instance, ...problem }]
}

type Problem = Omit<Unusable, 'instance'>

function problemOfState({ state }: Instance): Problem | undefined {
  switch (state) {
    case 'running':
      return undefined
    case 'pending':
      return { code: 'instance-starting', message: 'It is still starting.', next: 'Deploy again once it is up.' }
    case 'not-found':
      return {
        code: 'instance-not-found',
        message: 'There is no such instance in this account and region, or it does not carry the tags.',
        next: 'Check instance-ids, tags and AWS_REGION.',
      }
    case 'shutting-down':
    case 'terminated':
      return { code: 'instance-terminated', message: 'It was terminated.', next: 'Take it out of instance-ids.' }
    default:
      return {
        code: 'instance-stopped',
        message: `It is ${state}.`,
        next: 'Start it, or take away what selects it: once started it would run an old release.',
      }
  }
}

function problemOfAgent({ agent }: Instance): Problem | undefined {
  if (agent === undefined) {
    return {
      code: 'agent-missing',
      message: 'It never registered with Systems Manager.',
      next: 'It needs a running SSM agent, an instance profile with AmazonSSMManagedInstanceCore, and a way out to the endpoints ssm, ssmmessages and ec2messages.',
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
      next: 'Look at amazon-ssm-agent on the host and at its way to the SSM endpoints.',
    }
  }
  return undefined
}
