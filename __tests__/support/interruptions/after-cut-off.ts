/** Checks after a deploy was cut off. Each throws with what is not true. */
import type { Host } from '../../../fleet/hosts/host.ts'
import type { StepRun } from '../../../fleet/runner.ts'
import { elbv2 } from '../aws-clients/elbv2.ts'
import { clientsOf, commandsOf } from '../aws-clients/run-command.ts'
import { drainNoteOf, lockOf } from '../aws-clients/saved-state.ts'
import { look, lookForLeftovers, type ObservedState } from '../hosts/observed-state.ts'
import { type Cut, type Ground, releaseOf } from './cut-off-deploys.ts'
import { mustRun } from './kill-at-every-step.ts'

/** The state of a host, read at one moment. */
interface Seen {
  readonly standing: ObservedState
  readonly left: readonly string[]
  readonly releases: readonly string[]
  /** Everything that a command could change, and the process that serves. */
  readonly everything: string
}

const separator = '\n====\n'

async function see(host: Host): Promise<Seen> {
  const { stdout } = await host.run(
    `${[look, lookForLeftovers, 'ls releases', lookAtAll].join(`\nprintf '%s' '${separator}'\n`)}`,
  )
  const [standing = '', left = '', releases = '', everything = ''] = stdout.split(separator)
  const lines = (text: string) => text.split('\n').filter(Boolean)
  return { standing: JSON.parse(standing), left: lines(left), releases: lines(releases), everything }
}

const lookAtAll = `find . ! -name deploy.log ! -name lock ! -path ./.state/commands ! -name 'health.*' ! -path ./.state -printf '%p %u %m %s %T@ %l\\n' | sort
systemctl show -p MainPID,NRestarts,ExecMainStartTimestampMonotonic macro-ai`

/**
 * Each host runs one release that was proved, with nothing half-made and nothing useless left of the deploy. Reads each host
 * once.
 */
export async function mustBeProved({ all: { hosts } }: Ground, { run }: Cut): Promise<readonly Seen[]> {
  return await Promise.all(
    hosts.map(async (host) => {
      const seen = await see(host)
      const { current } = seen.standing
      mustRun(seen.standing, current === 'none' ? 'a release' : current)
      const inVain = seen.releases.filter((name) => name === releaseOf(run) && name !== current)
      const left = [...seen.left, ...inVain]
      if (left.length > 0) throw new Error(`left over on ${host.name}: ${left.join(', ')}`)
      return seen
    }),
  )
}

/** The step reported what it knew: its verdict, and the result of each host that it had found. */
export function mustHaveReported({ all: { hosts } }: Ground, { run, before }: Cut, after: readonly Seen[]): void {
  const { outputs, summary, log } = run
  const isOver = /^deployed: /m.test(log)
  if (outputs['verdict'] !== (isOver ? 'deployed' : 'cancelled')) throw new Error(`it said ${JSON.stringify(outputs)}`)
  if (run.report === '') throw new Error('it left no report')
  if (!/ to deploy to:/.test(log)) return
  const told = new Map(toldBy(run).map(({ id, verdict }) => [id, verdict]))
  for (const [i, host] of hosts.entries()) {
    if (!summary.includes(host.name)) throw new Error(`the summary does not name ${host.name}`)
    const [old, now] = [before[i]?.current, after[i]?.standing.current]
    const possible = { untouched: [old], deployed: [releaseOf(run)], 'in-progress': [old, releaseOf(run)] }
    const said = told.get(host.id) ?? 'nothing'
    if (new Map<string, unknown[]>(Object.entries(possible)).get(said)?.includes(now)) continue
    throw new Error(`it said of ${host.name}: ${said}, and that ran ${old} and runs ${now}`)
  }
}

/** The `post:` step named each host with its release, or had nothing to do. */
export function mustHaveSettled({ all: { hosts } }: Ground, { run }: Cut, [post, after]: Settled): void {
  if (!run.state['lock']) {
    if (post.exit !== 0 || post.log !== '') throw new Error(`the post step had nothing to do:\n${post.log}`)
    return
  }
  if (!run.state['lock'].includes('"fence"')) {
    // The run was cut off while it took the lock, and had sent no host a command.
    if (post.outputs['verdict'] !== 'refused') throw new Error(`the post step had but a lock to free:\n${post.log}`)
    return
  }
  if (post.outputs['verdict'] !== 'cancelled') throw new Error(`the post step did not settle it:\n${post.log}`)
  const told = new Map(toldBy(post).map((host) => [host.id, host.after]))
  for (const [i, { id, name }] of hosts.entries()) {
    if (told.get(id) === after[i]?.standing.current && post.summary.includes(name)) continue
    throw new Error(`the post step said that ${name} runs ${told.get(id)}, and that runs ${after[i]?.standing.current}`)
  }
}

type Settled = readonly [post: StepRun, after: readonly Seen[]]

function toldBy({ outputs }: StepRun) {
  return JSON.parse(outputs['hosts'] ?? '[]') as {
    readonly id: string
    readonly verdict: string
    readonly after: string
  }[]
}

/** Every host gets requests, and no note lists a host as out of traffic. */
export async function mustBeInTraffic({ all: { fleet, hosts }, group }: Ground): Promise<void> {
  const health = await elbv2(fleet).health(group.arn)
  const states = new Map(health.map(({ target, state }) => [`${target.id} ${target.port}`, state]))
  const out = hosts.filter(({ id }) => states.get(`${id} 3030`) !== 'healthy')
  if (out.length > 0) throw new Error(`out of traffic: ${out.map(({ name }) => name)}: ${JSON.stringify(health)}`)
  const note = await drainNoteOf(fleet)
  if (note !== '') throw new Error(`it is still noted that ${note} is out of traffic`)
}

/** The lock is free, whenever the step died: the next run gets it at once. */
export async function mustBeUnlocked({ all: { fleet } }: Ground): Promise<void> {
  const { holder } = await lockOf(fleet)
  if (holder !== '') throw new Error(`${holder} still has the lock`)
}

/** Nothing is at work, and the last command of the deploy changes nothing when it is delivered once more. */
export async function mustStay(ground: Ground, { endedAt }: Cut, seen: readonly Seen[]): Promise<void> {
  const { fleet, hosts } = ground.all
  const sent = (await commandsOf(clientsOf(fleet).ssm)).filter(({ sentAt }) => sentAt <= endedAt)
  for (const { id } of hosts) fleet.order({ restart: id, replay: sent.at(-1)?.id ?? 'none' })
  await fleet.quiet()
  const now = await Promise.all(hosts.map(see))
  for (const [i, { everything }] of now.entries()) {
    if (everything !== seen[i]?.everything)
      throw new Error(`it acted later:\n${seen[i]?.everything}\nhas become\n${everything}`)
  }
}

/** All that a command could change on a host, and the process that serves. */
export async function everythingOn(host: Host): Promise<string> {
  return (await see(host)).everything
}
