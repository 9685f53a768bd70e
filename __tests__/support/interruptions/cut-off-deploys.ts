import type { TargetGroupOfFleet } from '../../../fleet/fleet.ts'
import { runAction, type Step, type StepRun, startAction } from '../../../fleet/runner.ts'
import { type ObservedState, observe } from '../hosts/observed-state.ts'
import { type Hosts, openHosts } from '../hosts/systemd-hosts.ts'
import { type Milestone, reached } from './log-milestones.ts'

type Inputs = Step['inputs']

/** Hosts in a target group, to which a test cuts off one deploy after the other. */
export interface Ground extends AsyncDisposable {
  readonly all: Hosts
  readonly group: TargetGroupOfFleet
  /**
   * The inputs of a deploy whose proofs are quick. Each has a version of its own, since a run would not deploy a live version
   * again.
   */
  inputs(more?: Inputs): Inputs
}

/** Every event of an undisturbed deploy: a first host, another after it, out of traffic and back. */
const thorough = { 'stable-for': '0', 'health-successes': '1', 'package-manager': 'none' }

/** Two hosts, by default one after the other. */
export async function openGround(count = 2, batches = '1'): Promise<Ground> {
  await using stack = new AsyncDisposableStack()
  const all = stack.use(await openHosts(count))
  const release = await all.release({ version: '1.0.0', framework: 'plain' })
  const group = await all.fleet.targetGroup({ delaySeconds: 0.2, clock: { initialMs: 100 } })
  await group.register(all.hosts)
  const traffic = {
    'target-groups': group.arn,
    'drain-grace': '0',
    'drain-timeout': '30s',
    'allow-last-target': 'true',
  }
  const opened = stack.move()
  let deploys = 0
  return {
    all,
    group,
    inputs: (more = {}) => {
      deploys += 1
      return { ...release, ...thorough, batches, ...traffic, version: `1.${deploys}.0`, ...more }
    },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  }
}

/** A whole deploy; throws unless it succeeded. */
export async function deployed({ all, inputs }: Ground, more: Inputs = {}): Promise<StepRun> {
  const run = await runAction(all.fleet, { inputs: inputs(more) })
  if (run.outputs['verdict'] !== 'deployed') throw new Error(`it was to be deployed:\n${run.log}`)
  return run
}

/** `signals`: as the runner cancels, three times as fast. `lost`: SIGKILL at once. */
export type Way = 'signals' | 'lost'

/** A deploy that was cut off. */
export interface Cut {
  readonly inputs: Inputs
  readonly run: StepRun
  readonly endedAt: number
  /** The release of each host before. */
  readonly before: readonly ObservedState[]
}

interface Cutting {
  readonly way: Way
  /** The release of each host now, where it is known. */
  readonly before?: readonly ObservedState[] | undefined
  readonly inputs?: Inputs
}

/** Cuts a deploy off when its log shows the last of these milestones, without any at once; throws when the log never does. */
export async function cutAt(
  ground: Ground,
  milestones: readonly Milestone[],
  { way, before: known, inputs: more }: Cutting,
): Promise<Cut> {
  const { fleet, hosts } = ground.all
  const before = known ?? (await Promise.all(hosts.map(observe)))
  const inputs = ground.inputs(more)
  const isThere = (log: string) => reached(log, milestones) === milestones.length
  const come = Promise.withResolvers<void>()
  let log = ''
  const heard = (text: string) => {
    log += text
    if (isThere(log)) come.resolve()
  }
  if (isThere(log)) come.resolve()
  await using step = await startAction(fleet, { inputs, heard })
  const cut = come.promise.then(() => (way === 'lost' ? step.kill() : step.cancel(1 / 3)))
  const run = await step.ended
  if (!isThere(log)) throw new Error(`it never came there:\n${log}`)
  await cut
  return { inputs, run, endedAt: Date.now(), before }
}

/** The `post:` step of a deploy that was cut off. */
export async function postStepOf({ all }: Ground, { inputs, run }: Cut): Promise<StepRun> {
  return await runAction(all.fleet, { inputs, state: run.state })
}

/** The id of the release that a run made. */
export function releaseOf({ log }: StepRun): string {
  return /^Release (\d{8}_\d{6})\./m.exec(log)?.[1] ?? 'unknown'
}
