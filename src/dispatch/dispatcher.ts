import { programFor } from '../host/programs.ts'
import { piecesAhead } from '../host/script.ts'
import { type HostCommand, requestText, type Settings } from '../host/settings.ts'
import type { Request } from '../inputs/request.ts'
import { chunked } from '../model/chunked.ts'
import type { DispatchPorts } from './dispatch.port.ts'
import { runInvocation } from './invocation.ts'
import type { HostResponse, HostResponses } from './response.ts'

/** One command of the host program, for any number of hosts. */
export interface DispatchSpec {
  readonly command: HostCommand
  /** The settings of a host; they may differ from host to host. */
  readonly settings: (host: string) => Settings
  /**
   * Settings that expire within minutes, made just before each command is sent. Hosts that find them expired get the command
   * again.
   */
  readonly expiringSettings?: () => Promise<Settings>
  /** How often a host may get settings that expire; three times by default. */
  readonly expiringAttempts?: number
  /** How long the command may run. */
  readonly runWithinMs: number
  /** How long the command takes on a healthy host at least; polls are rarer meanwhile. */
  readonly minDurationMs?: number
  /** After this time no host may change its running release, however late the command arrives. */
  readonly notAfter?: number
  /** Whether the command contains the program, and how many pieces of that were sent ahead. */
  readonly includeProgram?: { readonly ahead: number }
  /** The piece that a `deliver` leaves on a host, of the program for that command. */
  readonly delivers?: { readonly piece: number; readonly command: HostCommand }
  /** Asks hosts that have not responded for long; resolves only with results that are certain. */
  readonly probe?: (hosts: readonly string[]) => Promise<HostResponses>
}

export interface DispatchContext {
  readonly request: Request
  readonly ports: DispatchPorts
  /** Called for each host as soon as its response is known. */
  readonly onResult?: (host: string, response: HostResponse) => void
}

/** The most instance ids that SendCommand takes. */
const maxHostsPerCommand = 50

/** For writing a part of the program to a file. */
const deliveryTimeoutMs = 60_000

/**
 * Sends a command to hosts and waits until each has responded or can no longer respond. A host that did not respond gets a
 * response that says so; this rejects only when the command itself cannot be made.
 */
export async function dispatch(
  hosts: readonly string[],
  spec: DispatchSpec,
  context: DispatchContext,
): Promise<HostResponses> {
  const { expiringAttempts = 3 } = spec
  const responses = new Map<string, HostResponse>()
  const retry = { withoutProgram: [] as string[], withExpiredUrl: [] as string[] }
  const onResult = (host: string, response: HostResponse) => {
    if (response.result.code === 'program-missing' && !spec.includeProgram) {
      retry.withoutProgram.push(host)
    } else if (response.result.code === 'url-expired' && spec.expiringSettings && expiringAttempts > 1) {
      retry.withExpiredUrl.push(host)
    } else {
      responses.set(host, response)
      context.onResult?.(host, response)
    }
  }
  const groups = groupBySettings(hosts, (host) => requestText(spec.settings(host)))
  const chunks = groups.flatMap((group) => chunked(group, maxHostsPerCommand))
  await Promise.all(
    chunks.map((chunk) => runInvocation(chunk, spec, { ...context, onResult, commands: chunks.length })),
  )
  const withProgram = await sendProgram(retry.withoutProgram, spec, context)
  // These hosts have installed the program, and removed the pieces that came ahead.
  const { includeProgram: _, ...installed } = spec
  const again = { ...installed, expiringAttempts: expiringAttempts - 1 }
  const withNewUrl = await redispatch(retry.withExpiredUrl, again, context)
  return new Map([...responses, ...withProgram, ...withNewUrl])
}

/** Repeats the command with the program, for hosts that lack the program. Pieces that do not fit into it go ahead. */
async function sendProgram(
  hosts: readonly string[],
  spec: DispatchSpec,
  context: DispatchContext,
): Promise<HostResponses> {
  if (hosts.length === 0) return new Map()
  const { command } = spec
  const program = context.ports.programs()[programFor(command)]
  const ahead = Math.max(...hosts.map((host) => piecesAhead(program, requestText(spec.settings(host)))))
  const failed = new Map<string, HostResponse>()
  for (let piece = 0; piece < ahead; piece += 1) {
    const ready = hosts.filter((host) => !failed.has(host))
    for (const [host, response] of await deliver(ready, { piece, command }, context)) failed.set(host, response)
  }
  const ready = hosts.filter((host) => !failed.has(host))
  return new Map([...failed, ...(await redispatch(ready, { ...spec, includeProgram: { ahead } }, context))])
}

/** Leaves a piece of the program on hosts. Resolves with the hosts that it did not reach. */
async function deliver(
  hosts: readonly string[],
  delivers: NonNullable<DispatchSpec['delivers']>,
  { request, ports, onResult }: DispatchContext,
): Promise<HostResponses> {
  const spec = { command: 'deliver', settings: () => ({}), runWithinMs: deliveryTimeoutMs, delivers } as const
  const delivered = await redispatch(hosts, spec, { request, ports })
  const failed = new Map([...delivered].filter(([, { result }]) => !result.ok))
  for (const [host, response] of failed) onResult?.(host, response)
  return failed
}

async function redispatch(
  hosts: readonly string[],
  spec: DispatchSpec,
  context: DispatchContext,
): Promise<HostResponses> {
  return hosts.length === 0 ? new Map() : await dispatch(hosts, spec, context)
}

/** Hosts that get the same settings can share a command. */
function groupBySettings(hosts: readonly string[], settingsOf: (host: string) => string): string[][] {
  return [...Map.groupBy(hosts, settingsOf).values()]
}
