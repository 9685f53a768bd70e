import type { Phase, Verification } from '../events.ts'
import { commonSettings, type Settings } from '../host/request.ts'
import type { Result } from '../host/result.ts'
import type { Request } from '../inputs.ts'
import type { Lease } from '../notes/lock.ts'
import type { Instance, Source, World } from '../ports.ts'
import { ask, type Errand } from './ask.ts'
import { departed } from './departed.ts'
import { type Answer, type Answers, isDoubtful } from './reply.ts'

/** What a deploy is going to do, once the hosts are known. */
export interface Plan {
  readonly request: Request
  /** The new release's id, the same on every host. */
  readonly release: string
  readonly hosts: readonly Instance[]
  /** Selected instances that could not be deployed to when the run began. */
  readonly leftOut: ReadonlySet<string>
  readonly verification: Verification
  /** Where hosts that lack the release get it. */
  readonly source?: Source
  /** No staging or activation begins after that. */
  readonly deadline: number
  readonly lease: Lease
}

export type Results = ReadonlyMap<string, Result>

/** One phase on some hosts: what they are told, and how to find out what a host did whose answer was lost. */
export interface Walk {
  readonly phase: Phase
  readonly hosts: readonly string[]
  readonly errand: Errand
  readonly settle: (doubtful: Answers) => Promise<Answers>
  readonly batch?: { readonly number: number; readonly of: number }
  /** What a host's result means in this phase, where that differs from what it says. */
  readonly meaning?: (result: Result) => Result
}

/** Walks hosts through a phase, all at once, and tells of each as soon as it is known. */
export async function walk(way: Walk, { request, lease }: Walked, world: World): Promise<Results> {
  const { phase, hosts, errand, settle, batch, meaning = (result) => result } = way
  world.emit({ type: 'phase', phase, hosts, ...(batch && { batch: batch.number, of: batch.of }) })
  const began = world.clock.now()
  const tell = (host: string, { result, tail }: Answer) =>
    world.emit({ type: 'host', phase, host, result: meaning(result), tail, ms: world.clock.now() - began })
  const hear = (host: string, answer: Answer) => {
    if (isDoubtful(answer)) world.emit({ type: 'doubt', phase, host, message: answer.result.message })
    else tell(host, answer)
  }
  const answers = await ask(hosts, errand, { request, world, heard: hear })
  const doubtful = new Map([...answers].filter(([, answer]) => isDoubtful(answer)))
  const gone = await departed([...doubtful.keys()], world)
  const open = new Map([...doubtful].filter(([host]) => !gone.has(host)))
  const settled = new Map([...gone, ...(open.size > 0 ? await settle(open) : open)])
  for (const [host, answer] of settled) tell(host, answer)
  const known = new Map([...answers, ...settled].map(([host, { result }]) => [host, meaning(result)]))
  // In the order of the plan, whoever answered first: the canary is the same host in every deploy.
  const inOrder = hosts.flatMap((host) => [known.get(host) ?? []].flat().map((result) => [host, result] as const))
  return await weighed(new Map(inOrder), lease, world)
}

/** A walk before the run has the lock is one without a lease. */
type Walked = Pick<Plan, 'request'> & Partial<Pick<Plan, 'lease'>>

/**
 * A host that was told of a newer run ends this one, unless the lock shows that there is none: then the host is wrong about that,
 * or lies, and has failed alone.
 */
export async function weighed(results: Results, lease: Lease | undefined, world: World): Promise<Results> {
  const fenced = [...results].filter(([, { code }]) => code === 'fenced').map(([host]) => host)
  if (fenced.length === 0 || lease === undefined || !(await lease.confirm())) return results
  const who = fenced.slice(0, 10).join(', ')
  const message = `By the word of ${who} a newer run is in charge, and the lock shows none: see docs/errors.md#fenced. The other hosts go on.`
  world.emit({ type: 'warning', message })
  const mark = (result: Result): Result => (result.code === 'fenced' ? { ...result, unbacked: true } : result)
  return new Map([...results].map(([host, result]) => [host, mark(result)]))
}

/** The settings of every command of a run; with the fence, hosts can tell it from one of a run that lost its place. */
export function planSettings({ request, lease }: Plan): Settings {
  return { ...commonSettings(request), fence: lease.fence, 'fence-parameter': lease.parameter }
}

/** Those of a command that is not about the new version. */
export function plainSettings(plan: Plan): Settings {
  return { ...planSettings(plan), version: undefined }
}
