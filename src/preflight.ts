import type { Unusable, Verification } from './events.ts'
import { Failure } from './failure.ts'
import type { Request } from './inputs.ts'
import type { Plan } from './plan.ts'
import type { Agent, Instance, Machine, World } from './ports.ts'

/** Finds the hosts and what the artifact's bytes must hash to, or refuses with a reason for each host that will not do. */
export async function preflight(request: Request, release: string, world: World): Promise<Plan> {
  const deadline = world.clock.now() + request.timeout
  const machines = await world.instances.find(request.selection)
  const [agents, verification] = await Promise.all([
    world.instances.agents(machines.map(({ id }) => id)),
    verificationOf(request, world),
  ])
  world.emit({ type: 'verification', verification })
  warnOfArtifact(request, verification, world)
  const instances = machines.map((machine) => withAgent(machine, agents.get(machine.id)))
  return { request, release, hosts: usableHosts(instances, request, world), verification, deadline }
}

function withAgent(machine: Machine, agent: Agent | undefined): Instance {
  return agent === undefined ? machine : { ...machine, agent }
}

async function verificationOf(request: Request, { web }: World): Promise<Verification> {
  const given = request['artifact-sha256']
  if (given !== undefined) return { source: 'input', sha256: given }
  const beside = await web.sha256Beside(request.artifact.url)
  return 'sha256' in beside ? { source: 'beside', sha256: beside.sha256 } : { source: 'none', why: beside.none }
}

function warnOfArtifact({ artifact }: Request, { source, why }: Verification, { emit }: World): void {
  if (source === 'none') {
    emit({
      type: 'warning',
      message: `The artifact was not verified (${why}). Give artifact-sha256, or put a .sha256 file beside it.`,
    })
  }
  if (artifact.plain) {
    emit({ type: 'warning', message: 'The artifact travels over http://, which anybody on the way can change.' })
  }
}

function usableHosts(instances: readonly Instance[], request: Request, world: World): readonly Instance[] {
  const { ids } = request.selection
  const alive = instances.filter(({ id, state }) => ids.includes(id) || !isGone(state))
  const checked = [...alive, ...ids.filter((id) => !instances.some((one) => one.id === id)).map(unknown)]
  const unusable = checked.flatMap(problemOf)
  const usable = checked.filter(({ id }) => !unusable.some(({ instance }) => instance.id === id)).sort(byName)
  const skip = request.offline === 'skip' && unusable.every(({ code }) => code !== 'instance-not-found')
  world.emit({ type: 'hosts', usable, unusable, skip })
  refuseIfShort(usable, unusable, { request, skip })
  if (unusable.length > 0) world.emit({ type: 'warning', message: skipped(unusable) })
  return usable
}

function refuseIfShort(
  usable: readonly Instance[],
  unusable: readonly Unusable[],
  { request, skip }: { request: Request; skip: boolean },
): void {
  const { 'min-targets': least, region, selection } = request
  if (usable.length === 0 && unusable.length === 0) {
    const wanted = selection.tags.map(({ key, values }) => `${key}=${values.join(',')}`).join(' and ')
    throw new Failure('no-hosts', `No instance in ${region} has the tags ${wanted}.`, {
      next: 'Check the tags, the region and the account; tag names and values are case-sensitive and taken literally.',
    })
  }
  if (unusable.length > 0 && !skip) {
    throw new Failure('hosts-unusable', `${count(unusable.length)} cannot be deployed to.\n${reasons(unusable)}`, {
      next: 'Mend or deselect them; with offline: skip the deploy leaves out those that are offline.',
    })
  }
  if (usable.length === 0) {
    throw new Failure('no-hosts', `None of the hosts can be deployed to.\n${reasons(unusable)}`)
  }
  if (usable.length < least) {
    throw new Failure(
      'too-few-hosts',
      `Only ${count(usable.length)} can be deployed to; min-targets is ${least}.\n${reasons(unusable)}`,
    )
  }
}

function skipped(unusable: readonly Unusable[]): string {
  return `${count(unusable.length)} skipped.\n${reasons(unusable)}`
}

function reasons(unusable: readonly Unusable[]): string {
  const lines = unusable.map(({ instance, code, message, next }) => `- ${label(instance)}: ${code}: ${message} ${next}`)
  return lines.length > 20 ? [...lines.slice(0, 20), `- and ${lines.length - 20} more`].join('\n') : lines.join('\n')
}

function label({ id, name }: Instance): string {
  return name === id ? id : `${name} (${id})`
}

function count(hosts: number): string {
  return hosts === 1 ? '1 host' : `${hosts} hosts`
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
