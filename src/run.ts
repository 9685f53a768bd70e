import { saveState, setSecret } from '@actions/core'
import type { Left } from './aftermath.ts'
import { deploy } from './deploy.ts'
import { aftermathMs } from './errands/polling.ts'
import type { Event, Stamped, Verdict } from './events.ts'
import { Failure, toFailure } from './failure.ts'
import { type Delivery, isDelivery, type Request, readRequest } from './inputs.ts'
import { parsed } from './notes/notes.ts'
import type { World } from './ports.ts'
import { type Recorder, recorder } from './recorder.ts'
import type { Upload } from './report/write.ts'
import { around, keepsArtifacts, surroundings } from './surroundings.ts'
import { tellersFor } from './telling.ts'
import { systemClock, worldFor } from './world.ts'

type Env = Readonly<Record<string, string | undefined>>

/**
 * Runs the step that `env` describes, or its `post:` step. Every output is written, whatever happens; a red verdict then rejects
 * with a Failure.
 */
export async function run(env: Env, step: 'main' | 'post'): Promise<void> {
  if (step === 'main') return await report({ tell: carryOut, brokenOff: verdictAfter }, env)
  const left = leftBy(env)
  if (left === undefined) return
  const tell: Story['tell'] = async (request, world) =>
    await (await import('./aftermath.ts')).aftermath(left, request, world)
  const brokenOff = () => (left.fence === undefined ? 'refused' : 'rollback-failed')
  await report({ tell: withinTime(tell), brokenOff }, env)
}

/** What a deploy does not need is loaded by the commands that do. */
async function carryOut(request: Request, world: World): Promise<Verdict> {
  switch (request.command) {
    case 'deploy':
      return await (request['dry-run'] ? plan : deploy)(delivery(request), world)
    case 'rollback':
      return await (await import('./rollback.ts')).rollback(request, world)
    case 'reconcile':
      return await (await import('./reconcile.ts')).reconcile(request, world)
    case 'status':
      return await (await import('./status.ts')).status(request, world)
    case 'plan':
      return await plan(delivery(request), world)
  }
}

async function plan(request: Delivery, world: World): Promise<Verdict> {
  return await (await import('./plan.ts')).plan(request, world)
}

/** Inputs were refused otherwise. */
function delivery(request: Request): Delivery {
  if (isDelivery(request)) return request
  throw new Failure('bad-input', 'artifact: is required')
}

/** What a run noted that had the lock, or was about to take it, unless it gave it back itself. */
function leftBy(env: Env): Left | undefined {
  const { id, release, fence } = parsed(env['STATE_lock'] ?? '')
  if (typeof id !== 'string') return undefined
  return { id, ...(typeof fence === 'number' && { fence }), ...(typeof release === 'string' && { release }) }
}

/** The run's own artifacts, where it has some. */
function uploadTo(env: Env): Upload {
  return async (paths) => {
    if (!keepsArtifacts(env)) return undefined
    return await (await import('./github/upload.ts')).uploadFiles(paths, systemClock)
  }
}

/** The deployment on GitHub that the step found, for its `post:` part. */
function deploymentLeft(env: Env): { readonly id?: number } {
  const id = Number(env['STATE_deployment'] ?? '')
  return id > 0 ? { id } : {}
}

interface Story {
  readonly tell: (request: Request, world: World) => Promise<Verdict>
  /** What is certain of the hosts when it breaks off. */
  readonly brokenOff: (events: readonly Stamped[]) => Verdict
}

/** Tells a story to its end, or to where it is cancelled, and reports. */
async function report(story: Story, env: Env): Promise<void> {
  const halt = new AbortController()
  // Before anything begins: until somebody listens, a signal is the end of a process.
  const cancelled = cancellation(halt)
  const { events, emit, follow, told } = recorder(halt.signal)
  try {
    const verdict = await Promise.race([begin(story, env, { emit, follow, halted: halt.signal }), cancelled])
    if (verdict === 'cancelled') emit({ type: 'cancelled' })
    emit({ type: 'finished', verdict })
  } catch (error) {
    const { code, message, next } = toFailure(error)
    emit({ type: 'finished', verdict: story.brokenOff(events), failure: { code, message, next } })
  }
  for (const message of await told()) emit({ type: 'warning', message })
  const { writeReports } = await import('./report/write.ts')
  const red = await writeReports(events, env, uploadTo(env))
  if (red !== undefined) throw new Failure(red.code, red.text)
}

async function begin(
  story: Story,
  env: Env,
  { follow, ...means }: Pick<Parameters<typeof worldFor>[1], 'emit' | 'halted'> & Pick<Recorder, 'follow'>,
): Promise<Verdict> {
  const request = readRequest(env, surroundings(env))
  const runner = around(env)
  follow(tellersFor(request, { ...runner, ...deploymentLeft(env), keep: (id) => saveState('deployment', String(id)) }))
  means.emit(begun(request))
  return await story.tell(request, worldFor(request, { ...means, ...secretsKept(request), ...runner }))
}

/** What must not be printed: the runner replaces it in the log, and `conceal` does in what hosts say. */
function secretsKept({ artifact }: Request): Pick<Parameters<typeof worldFor>[1], 'conceal' | 'hide'> {
  const secrets = new Set<string>()
  const hide = (secret: string) => {
    secrets.add(secret)
    setSecret(secret)
  }
  if (artifact?.kind === 'url') for (const secret of artifact.secrets) hide(secret)
  return { hide, conceal: (text) => [...secrets].reduce((left, secret) => left.replaceAll(secret, '***'), text) }
}

function begun(request: Request): Event {
  const { command, app, environment, version, artifact, runUrl, region, 'base-dir': baseDir } = request
  const about = { command, app, environment, version, runUrl, region, baseDir }
  return { type: 'begun', ...about, artifact: artifact?.display ?? '' }
}

/**
 * Resolves when the runner cancels the step: by SIGINT, then SIGTERM 7.5 s later, and 2.5 s after that it kills. From then on
 * nothing is sent any more; hosts at work settle by themselves.
 */
function cancellation(halt: AbortController): Promise<'cancelled'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.on(signal, () => {
        halt.abort()
        resolve('cancelled')
      })
    }
  })
}

/** GitHub ends a cancelled job after five minutes: what is not settled by then is left, and said. */
function withinTime(tell: Story['tell']): Story['tell'] {
  return async (request, world) => {
    const over = new AbortController()
    const late = systemClock.sleep(aftermathMs, over.signal).then((): Verdict => {
      const message =
        'Not all hosts have settled within four minutes. They go on by themselves, the lock expires by itself, and the next run puts targets back.'
      if (!over.signal.aborted) world.emit({ type: 'warning', message })
      return 'cancelled'
    })
    try {
      return await Promise.race([tell(request, world), late])
    } finally {
      over.abort()
    }
  }
}

/** Once an activation was sent, nothing is certain; and who only looked has said what there is. */
function verdictAfter(events: readonly Stamped[]): Verdict {
  if (events.some(({ type }) => type === 'planned')) return 'refused'
  if (events.some(({ type }) => type === 'surveyed')) return 'reported'
  return events.some((event) => event.type === 'phase' && event.phase === 'activate') ? 'rollback-failed' : 'refused'
}
