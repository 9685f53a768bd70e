import { saveState, setSecret } from '@actions/core'
import { deploy } from '../commands/deploy.ts'
import type { SavedRun } from '../commands/recover-run.ts'
import { postStepMs } from '../dispatch/polling.ts'
import { type DeployRequest, isDeployRequest, type Request, readRequest } from '../inputs/request.ts'
import type { Event, TimedEvent, Verdict } from '../model/events.ts'
import { Failure, toFailure } from '../model/failure.ts'
import type { RolloutPorts } from '../rollout/rollout.port.ts'
import { parseObject } from '../state/records.ts'
import { createAdapters, systemClock } from './adapters.ts'
import { createEventBus, type EventBus } from './event-bus.ts'
import { listenersFor } from './listeners.ts'
import { adapterConfig, keepsArtifacts, runnerContext } from './runner-context.ts'
import type { Upload } from './write-reports.ts'

type Env = Readonly<Record<string, string | undefined>>

/**
 * Runs the step that `env` describes, or its `post:` step. Always writes every output and report; a red verdict then rejects
 * with a Failure.
 */
export async function run(env: Env, step: 'main' | 'post'): Promise<void> {
  if (step === 'main') return await runStep({ run: runCommand, verdictOnError }, env)
  const saved = savedRun(env)
  if (saved === undefined) return
  const recover: Step['run'] = async (request, ports) =>
    await (await import('../commands/recover-run.ts')).recoverRun(saved, request, ports)
  const verdict = saved.fence === undefined ? 'refused' : 'rollback-failed'
  await runStep({ run: withDeadline(recover), verdictOnError: () => verdict }, env)
}

/** Each command loads its own code; only that of a deploy is always loaded. */
async function runCommand(request: Request, ports: RolloutPorts): Promise<Verdict> {
  switch (request.command) {
    case 'deploy':
      return await (request['dry-run'] ? plan : deploy)(deployRequest(request), ports)
    case 'rollback':
      return await (await import('../commands/rollback.ts')).rollback(request, ports)
    case 'reconcile':
      return await (await import('../commands/reconcile.ts')).reconcile(request, ports)
    case 'status':
      return await (await import('../commands/status.ts')).status(request, ports)
    case 'plan':
      return await plan(deployRequest(request), ports)
  }
}

async function plan(request: DeployRequest, ports: RolloutPorts): Promise<Verdict> {
  return await (await import('../commands/plan.ts')).planDeploy(request, ports)
}

/** `readRequest` has already refused a deploy without an artifact. */
function deployRequest(request: Request): DeployRequest {
  if (isDeployRequest(request)) return request
  throw new Failure('bad-input', 'artifact: is required')
}

/** What the main step saved if it held or requested the lock; undefined when it released the lock itself. */
function savedRun(env: Env): SavedRun | undefined {
  const { id, release, fence } = parseObject(env['STATE_lock'] ?? '')
  if (typeof id !== 'string') return undefined
  return { id, ...(typeof fence === 'number' && { fence }), ...(typeof release === 'string' && { release }) }
}

/** Uploads to the run's own artifacts, where the runner has them. */
function uploadTo(env: Env): Upload {
  return async (paths) => {
    if (!keepsArtifacts(env)) return undefined
    return await (await import('../adapters/github/upload.ts')).uploadFiles(paths, systemClock)
  }
}

/** The deployment on GitHub that the main step found, for its `post:` step. */
function savedDeployment(env: Env): { readonly id?: number } {
  const id = Number(env['STATE_deployment'] ?? '')
  return id > 0 ? { id } : {}
}

interface Step {
  readonly run: (request: Request, ports: RolloutPorts) => Promise<Verdict>
  /** The verdict when `run` rejects. */
  readonly verdictOnError: (events: readonly TimedEvent[]) => Verdict
}

/** Runs a step until it ends or is cancelled, and writes the reports. */
async function runStep(step: Step, env: Env): Promise<void> {
  const halt = new AbortController()
  // First of all: a signal without a handler ends the process.
  const cancelled = cancellation(halt)
  const { events, emit, subscribe, flush } = createEventBus(halt.signal)
  try {
    const verdict = await Promise.race([start(step, env, { emit, subscribe, halted: halt.signal }), cancelled])
    if (verdict === 'cancelled') emit({ type: 'cancelled' })
    emit({ type: 'finished', verdict })
  } catch (error) {
    const { code, message, next } = toFailure(error)
    emit({ type: 'finished', verdict: step.verdictOnError(events), failure: { code, message, next } })
  }
  for (const message of await flush()) emit({ type: 'warning', message })
  const { writeReports } = await import('./write-reports.ts')
  const red = await writeReports(events, env, uploadTo(env))
  if (red !== undefined) throw new Failure(red.code, red.text)
}

async function start(
  step: Step,
  env: Env,
  { subscribe, ...bus }: Pick<Parameters<typeof createAdapters>[1], 'emit' | 'halted'> & Pick<EventBus, 'subscribe'>,
): Promise<Verdict> {
  const request = readRequest(env, runnerContext(env))
  const runner = adapterConfig(env)
  subscribe(
    listenersFor(request, { ...runner, ...savedDeployment(env), keep: (id) => saveState('deployment', String(id)) }),
  )
  bus.emit(startedEvent(request))
  return await step.run(request, createAdapters(request, { ...bus, ...redaction(request), ...runner }))
}

/** Secrets: the runner replaces them in the log, and `redact` does in the output of hosts. */
function redaction({ artifact }: Request): Pick<Parameters<typeof createAdapters>[1], 'redact' | 'registerSecret'> {
  const secrets = new Set<string>()
  const registerSecret = (secret: string) => {
    secrets.add(secret)
    setSecret(secret)
  }
  if (artifact?.kind === 'url') for (const secret of artifact.secrets) registerSecret(secret)
  return {
    registerSecret,
    redact: (text) => [...secrets].reduce((rest, secret) => rest.replaceAll(secret, '***'), text),
  }
}

function startedEvent(request: Request): Event {
  const { command, app, environment, version, artifact, runUrl, region, 'base-dir': baseDir } = request
  const about = { command, app, environment, version, runUrl, region, baseDir }
  return { type: 'started', ...about, artifact: artifact?.display ?? '' }
}

/**
 * Resolves when the runner cancels the step: it sends SIGINT, SIGTERM 7.5 s later, and kills the process 2.5 s after that.
 * The run then sends nothing more; hosts in progress recover on their own.
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

/** GitHub ends a cancelled job after five minutes: before that, the `post:` step stops waiting for hosts and warns. */
function withDeadline(recover: Step['run']): Step['run'] {
  return async (request, ports) => {
    const over = new AbortController()
    const late = systemClock.sleep(postStepMs, over.signal).then((): Verdict => {
      const message =
        'Not all hosts have recovered within four minutes. They continue on their own, the lock expires on its own, and the next run registers targets again.'
      if (!over.signal.aborted) ports.emit({ type: 'warning', message })
      return 'cancelled'
    })
    try {
      return await Promise.race([recover(request, ports), late])
    } finally {
      over.abort()
    }
  }
}

/** After an activation was sent, the state of hosts is uncertain; a `status` has already reported what it found. */
function verdictOnError(events: readonly TimedEvent[]): Verdict {
  if (events.some(({ type }) => type === 'planned')) return 'refused'
  if (events.some(({ type }) => type === 'status-collected')) return 'reported'
  return events.some((event) => event.type === 'phase' && event.phase === 'activate') ? 'rollback-failed' : 'refused'
}
