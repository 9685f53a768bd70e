import { programFor } from '../host/programs.ts'
import { deliveryScript, hostScript } from '../host/script.ts'
import { requestText, type Settings } from '../host/settings.ts'
import { Failure, toFailure } from '../model/failure.ts'
import type { DispatchContext, DispatchSpec } from './dispatcher.ts'
import { deliveryMs, pollDelay, stallTimeout } from './polling.ts'
import {
  type HostResponse,
  type HostResponses,
  noResponse,
  parseResponse,
  refusedResponse,
  requiredOutput,
} from './response.ts'
import type { InvocationStatus, RunCommandInput } from './run-command.port.ts'
import { terminatedHosts } from './terminated.ts'

interface InvocationContext extends Required<DispatchContext> {
  /** How many commands of the same dispatch are under way. */
  readonly commands: number
}

/** One command. */
interface Invocation extends InvocationContext {
  /** Identifies the command; every host remembers it. */
  readonly id: string
  readonly spec: DispatchSpec
}

/** One command that was sent, and what is known of it. */
interface InvocationState extends Invocation {
  readonly sentAt: number
  /** Hosts that have not responded. */
  readonly waiting: Set<string>
  /** How long the slowest host that responded took. */
  slowestMs: number | undefined
  /** How often stalled hosts were asked directly. */
  stallChecks: number
  /** Set while they are being asked. */
  stallCheck?: Promise<void> | undefined
  /** How many hosts' logs were fetched. */
  logs: number
}

/** Hosts often fail for the same reason, and each log costs a call. */
const maxLogs = 10

/**
 * Sends one command to at most 50 hosts with the same settings, and polls until each has responded. Rejects only when the
 * command itself cannot be made.
 */
export async function runInvocation(
  hosts: readonly string[],
  spec: DispatchSpec,
  context: InvocationContext,
): Promise<void> {
  const { ports, onResult } = context
  const id = crypto.randomUUID()
  const resolveUnsent = (unsent: readonly string[], response: HostResponse) => {
    for (const host of unsent) onResult(host, { ...response, commandId: id })
  }
  const expiring = await spec.expiringSettings?.().catch((error: unknown) => toFailure(error))
  if (expiring instanceof Failure) return resolveUnsent(hosts, refusedResponse(expiring.code, expiring.message))
  const script = scriptFor({ ...spec.settings(hosts[0] ?? ''), ...expiring }, { ...context, id, spec })
  const sent = await ports.commands.send(script, hosts).catch((error: unknown) => toFailure(error))
  if (sent instanceof Failure) return resolveUnsent(hosts, sendFailure(sent, spec))
  resolveUnsent(sent.refused, notRegistered)
  const waiting = new Set(hosts.filter((host) => !sent.refused.includes(host)))
  const progress = { waiting, sentAt: ports.clock.now(), slowestMs: undefined, stallChecks: 0, logs: 0 }
  await pollUntilResolved(sent.id, { ...context, ...progress, id, spec })
}

/** With these codes AWS did not send the command. A call that fails otherwise may have sent it. */
const neverSent: ReadonlySet<string> = new Set(['aws-denied', 'no-credentials'])

/** Without a `stage` or `activate` command a host still runs what it ran before; after other commands that is not certain. */
function sendFailure({ code, message }: Failure, { command }: DispatchSpec): HostResponse {
  const isUntouched = neverSent.has(code) && (command === 'stage' || command === 'activate')
  return isUntouched ? refusedResponse(code, message) : noResponse(code, message)
}

const notRegistered = noResponse(
  'host-unreachable',
  'SSM does not accept commands for it: it is no longer registered, or it was terminated.',
)

function scriptFor(settings: Settings, { id, request, ports, spec }: Invocation): RunCommandInput {
  const { command, runWithinMs } = spec
  const expires = ports.clock.now() + deliveryMs + runWithinMs
  const notAfter = Math.floor(Math.min(expires, spec.notAfter ?? expires) / 1_000)
  const text = textOf(requestText({ ...settings, 'not-after': notAfter, 'command-id': id }), { request, ports, spec })
  const comment = `ec2-release ${command} ${request.appInstance.name}`
  return { comment, text, deliverWithinMs: deliveryMs, runWithinMs }
}

function textOf(lines: string, { request, ports, spec }: Pick<Invocation, 'request' | 'ports' | 'spec'>): string {
  const { command, includeProgram, delivers } = spec
  const { appInstance: instance } = request
  const programs = ports.programs()
  if (delivers) {
    const program = programs[programFor(delivers.command)]
    return deliveryScript({ ...instance, program, piece: delivers.piece })
  }
  const isCore = programFor(command) === 'core'
  return hostScript({
    ...instance,
    ...{ command, request: lines },
    program: programs[programFor(command)],
    ...(isCore && { alternative: programs.whole }),
    includeProgram: includeProgram !== undefined,
    ...includeProgram,
  })
}

/** Polls until each host has a response: its own, or the reason why polling ended. */
async function pollUntilResolved(id: string, invocation: InvocationState): Promise<void> {
  try {
    await pollUntilDone(id, invocation)
  } catch (error) {
    const { code, message } = toFailure(error)
    resolveAll(noResponse(code, message), invocation)
  }
}

/** Polls until every host has responded or the command has expired. */
async function pollUntilDone(id: string, invocation: InvocationState): Promise<void> {
  const { spec, sentAt, waiting, commands } = invocation
  const { runWithinMs, minDurationMs = 0 } = spec
  const { clock, random } = invocation.ports
  const expires = sentAt + deliveryMs + runWithinMs + 15_000
  while (waiting.size > 0 && clock.now() < expires) {
    await clock.sleep(pollDelay({ elapsedMs: clock.now() - sentAt, commands, random: random(), minDurationMs }))
    const done = await pollOnce(id, invocation)
    await Promise.all(done.map((status) => onStatus(id, status, invocation)))
    checkStalled(invocation)
  }
  await invocation.stallCheck
  resolveAll(noResponse('result-lost', 'It did not respond before the command expired.'), invocation)
}

/** A failed poll is repeated, unless the credentials expired: they stay expired, and no later poll can succeed. */
async function pollOnce(id: string, { waiting, ports }: InvocationState): Promise<readonly InvocationStatus[]> {
  try {
    return (await ports.commands.poll(id)).filter(({ host, end }) => end !== 'running' && waiting.has(host))
  } catch (error) {
    if (toFailure(error).code === 'aws-failed') return []
    throw error
  }
}

async function onStatus(id: string, status: InvocationStatus, invocation: InvocationState): Promise<void> {
  const { command } = invocation.spec
  const { redact } = invocation.ports
  const redacted = { ...status, output: redact(status.output) }
  const full = redact(await fullOutput(id, redacted, invocation))
  resolveHost(status.host, parseResponse(redacted, full, command), invocation)
}

/** The first 2,500 characters hold the whole result of a command that succeeded. After a failure the log helps the operator. */
async function fullOutput(id: string, status: InvocationStatus, invocation: InvocationState): Promise<string> {
  const need = requiredOutput(status, invocation.spec.command)
  if (need === 'none' || (need === 'log' && invocation.logs >= maxLogs)) return ''
  invocation.logs += 1
  return await invocation.ports.commands.output(id, status.host).catch(() => '')
}

function resolveAll(response: HostResponse, invocation: InvocationState): void {
  for (const host of invocation.waiting) resolveHost(host, response, invocation)
}

function resolveHost(host: string, response: HostResponse, invocation: InvocationState): void {
  if (!invocation.waiting.delete(host)) return
  invocation.slowestMs = invocation.ports.clock.now() - invocation.sentAt
  invocation.onResult(host, { ...response, commandId: invocation.id })
}

/** Asks hosts directly that have not responded for long; polling continues meanwhile. */
function checkStalled(invocation: InvocationState): void {
  const { spec, ports, waiting } = invocation
  const silentMs = ports.clock.now() - invocation.sentAt
  if (!spec.probe || invocation.stallCheck || waiting.size === 0 || silentMs < stallTimeout(invocation)) return
  invocation.stallChecks += 1
  invocation.stallCheck = probeStalled([...waiting], spec.probe, invocation).then((responses) => {
    invocation.stallCheck = undefined
    for (const [host, response] of responses) resolveHost(host, response, invocation)
  })
}

/** EC2 tells which of the silent hosts were terminated; only the others can respond. */
async function probeStalled(
  silent: readonly string[],
  probe: NonNullable<DispatchSpec['probe']>,
  { ports }: InvocationState,
): Promise<HostResponses> {
  const terminated = await terminatedHosts(silent, ports)
  const left = silent.filter((host) => !terminated.has(host))
  return new Map([...terminated, ...(left.length > 0 ? await probe(left) : [])])
}
