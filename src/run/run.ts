import { setSecret } from '@actions/core'
import { runCommand } from '../commands/registry.ts'
import { postStepMs } from '../dispatch/polling.ts'
import { type Request, readRequest } from '../inputs/request.ts'
import type { Event, Listener } from '../model/events.ts'
import { Failure, toProblem } from '../model/failure.ts'
import { outcome } from '../model/outcome.ts'
import { liveLog } from '../report/log.ts'
import type { RolloutPorts } from '../rollout/rollout.port.ts'
import { type AdapterConfig, createAdapters, systemClock } from './adapters.ts'
import { createEventBus, type EventBus } from './event-bus.ts'
import { listenersFor } from './listeners.ts'
import { adapterConfig, keepsArtifacts, runnerContext } from './runner-context.ts'
import { runSaver, saveDeployment, savedDeployment, savedRun } from './saved-run.ts'
import type { Upload } from './write-reports.ts'

type Env = Readonly<Record<string, string | undefined>>

type Work = (request: Request, ports: RolloutPorts) => Promise<void>

/** Runs the step that `env` describes. Always writes every output and report; a red verdict then rejects with a Failure. */
export async function runMainStep(env: Env): Promise<void> {
  await runStep(runCommand, env)
}

/** Runs the `post:` step, which has work to do only when the main step was interrupted. Writes and rejects like that one. */
export async function runPostStep(env: Env): Promise<void> {
  const saved = savedRun(env)
  if (saved === undefined) return
  const recover: Work = async (request, ports) =>
    await (await import('../commands/recover-run.ts')).recoverRun(saved, request, ports)
  await runStep(withDeadline(recover), env, { type: 'recovery-started', hosts: saved.fence !== undefined })
}

/** Uploads to the run's own artifacts, where the runner has them. */
function uploadTo(env: Env): Upload {
  return async (paths) => {
    if (!keepsArtifacts(env)) return undefined
    return await (await import('../adapters/github/upload.ts')).uploadFiles(paths, systemClock)
  }
}

/** Runs a step until it ends or is cancelled, and writes the reports. `first` says what the step is before it reads its inputs. */
async function runStep(work: Work, env: Env, first?: Event): Promise<void> {
  const halt = new AbortController()
  // First of all: a signal without a handler ends the process.
  const cancelled = cancellation(halt)
  const { events, emit, subscribe, flush } = createEventBus(halt.signal, systemClock)
  // What the log shows has been saved.
  subscribe([runSaver(), stepLog])
  if (first !== undefined) emit(first)
  try {
    const bus = { emit, subscribe, history: () => events, halted: halt.signal }
    const end = await Promise.race([start(work, env, bus), cancelled.then(() => 'cancelled' as const)])
    if (end === 'cancelled') emit({ type: 'cancelled' })
  } catch (error) {
    emit({ type: 'failed', failure: toProblem(error) })
  }
  emit({ type: 'finished', verdict: outcome(events) })
  for (const message of await flush()) emit({ type: 'warning', message })
  const { writeReports } = await import('./write-reports.ts')
  const red = await writeReports(events, env, uploadTo(env))
  if (red !== undefined) throw new Failure(red.code, red.text)
}

const stepLog: Listener = {
  onEvent: liveLog((line) => process.stdout.write(`${line}\n`)),
  flush: async () => '',
}

async function start(
  work: Work,
  env: Env,
  { subscribe, ...bus }: Pick<AdapterConfig, 'emit' | 'history' | 'halted'> & Pick<EventBus, 'subscribe'>,
): Promise<void> {
  const request = readRequest(env, runnerContext(env))
  const runner = adapterConfig(env)
  subscribe(listenersFor(request, { ...runner, ...savedDeployment(env), keep: saveDeployment }))
  bus.emit(startedEvent(request))
  await work(request, createAdapters(request, { ...bus, ...redaction(request), ...runner }))
}

/** Secrets: the runner replaces them in the log, and `redact` does in the output of hosts. */
function redaction({ artifact }: Request): Pick<AdapterConfig, 'redact' | 'registerSecret'> {
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
  const { command, version, artifact, runUrl, region } = request
  const { app, environment, baseDir } = request.appInstance
  const about = { command, app, environment, version, runUrl, region, baseDir }
  return { type: 'started', ...about, dryRun: request['dry-run'], artifact: artifact?.display ?? '' }
}

/**
 * Resolves when the runner cancels the step: it sends SIGINT, SIGTERM 7.5 s later, and kills the process 2.5 s after that.
 * The run then sends nothing more; hosts in progress recover on their own.
 */
function cancellation(halt: AbortController): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.on(signal, () => {
        halt.abort()
        resolve()
      })
    }
  })
}

/** GitHub ends a cancelled job after five minutes: before that, the `post:` step stops waiting for hosts and warns. */
function withDeadline(recover: Work): Work {
  return async (request, ports) => {
    const over = new AbortController()
    const late = systemClock.sleep(postStepMs, over.signal).then(() => {
      const message =
        'Not all hosts have recovered within four minutes. They continue on their own, the lock expires on its own, and the next run registers targets again.'
      if (!over.signal.aborted) ports.emit({ type: 'warning', message })
    })
    try {
      await Promise.race([recover(request, ports), late])
    } finally {
      over.abort()
    }
  }
}
