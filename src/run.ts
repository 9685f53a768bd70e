import { saveState, setSecret } from '@actions/core'
import { aftermath, aftermathMs, type Left } from './aftermath.ts'
import { deploy } from './deploy.ts'
import type { Event, Stamped, Verdict } from './events.ts'
import { Failure, toFailure } from './failure.ts'
import { type Delivery, isDelivery, type Request, readRequest } from './inputs.ts'
import { parsed } from './notes/notes.ts'
import { plan } from './plan.ts'
import type { World } from './ports.ts'
import { reconcile } from './reconcile.ts'
import { liveLog } from './report/log.ts'
import { rollback } from './rollback.ts'
import { status } from './status.ts'
import { around, surroundings } from './surroundings.ts'
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
  const tell: Story['tell'] = async (request, world) => await aftermath(left, request, world)
  await report({ tell: withinTime(tell), brokenOff: () => 'rollback-failed' }, env)
}

async function carryOut(request: Request, world: World): Promise<Verdict> {
  switch (request.command) {
    case 'deploy':
      return await (request['dry-run'] ? plan : deploy)(delivery(request), world)
    case 'rollback':
      return await rollback(request, world)
    case 'reconcile':
      return await reconcile(request, world)
    case 'status':
      return await status(request, world)
    case 'plan':
      return await plan(delivery(request), world)
  }
}

/** Inputs were refused otherwise. */
function delivery(request: Request): Delivery {
  if (isDelivery(request)) return request
  throw new Failure('bad-input', 'artifact: is required')
}

/** What a run that had the lock noted, unless it gave it back itself. */
function leftBy(env: Env): Left | undefined {
  const { release, fence } = parsed(env['STATE_lock'] ?? '')
  if (typeof fence !== 'number') return undefined
  return { fence, ...(typeof release === 'string' && { release }) }
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
  const { events, emit } = recorder(halt.signal)
  try {
    const verdict = await Promise.race([begin(story, env, { emit, halted: halt.signal }), cancelled])
    if (verdict === 'cancelled') emit({ type: 'cancelled' })
    emit({ type: 'finished', verdict })
  } catch (error) {
    const { code, message, next } = toFailure(error)
    emit({ type: 'finished', verdict: story.brokenOff(events), failure: { code, message, next } })
  }
  const { writeReports } = await import('./report/write.ts')
  const red = await writeReports(events, env)
  if (red !== undefined) throw new Failure(red.code, red.text)
}

interface Recorder {
  readonly events: readonly Stamped[]
  readonly emit: (event: Event) => void
}

/** Keeps what happens, shows it, and notes for the `post:` step what that has to know. A run that was halted has no more to say. */
function recorder(halted: AbortSignal): Recorder {
  const events: Stamped[] = []
  const log = liveLog((line) => process.stdout.write(`${line}\n`))
  let fence = 0
  const emit = (event: Event) => {
    if (halted.aborted && event.type !== 'cancelled' && event.type !== 'finished') return
    if (event.type === 'locked') fence = event.fence
    if (event.type === 'locked') saveState('lock', JSON.stringify({ fence }))
    if (event.type === 'named') saveState('lock', JSON.stringify({ release: event.release, fence }))
    if (event.type === 'unlocked') saveState('lock', '')
    const stamped = { ...event, at: Date.now() }
    events.push(stamped)
    log(stamped)
  }
  return { events, emit }
}

async function begin(
  story: Story,
  env: Env,
  means: Pick<Parameters<typeof worldFor>[1], 'emit' | 'halted'>,
): Promise<Verdict> {
  const request = readRequest(env, surroundings(env))
  means.emit(begun(request))
  const secrets = secretsKept(request)
  return await story.tell(request, worldFor(request, { ...means, ...secrets, ...around(env) }))
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
