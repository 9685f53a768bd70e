/** Turns SSM's status of a command on a host into the host's response. Pure. */

import { readResult, readTail } from '../host/result-line.ts'
import type { FailureCode, HostCode } from '../model/failure.ts'
import type { HostResult } from '../model/host-result.ts'
import { printable } from '../model/printable.ts'
import type { InvocationStatus } from './run-command.port.ts'

/** The response of one host to a command. */
export interface HostResponse {
  readonly result: HostResult
  /** The end of the host's log: untrusted, for people only. */
  readonly tail: string
  /** Whether the response does not tell what the host did. */
  readonly lost: boolean
  /** The command that the host responds to; with it the host can be told to refuse that command from now on. */
  readonly commandId?: string
}

export type HostResponses = ReadonlyMap<string, HostResponse>

/** Refusals that the second copy of a command gets: they say nothing about what the first copy did. */
const ambiguousRefusals: ReadonlySet<string> = new Set(['busy', 'current-moved', 'release-exists', 'repeated'])

/** Whether the run must ask the host what it runs before it concludes anything from the response. */
export function isAmbiguous({ result, lost }: HostResponse): boolean {
  return lost || ambiguousRefusals.has(result.code)
}

/**
 * What to fetch besides the 2,500 characters in SSM's list of invocations: nothing after a success, the result line when it is
 * missing, and the log of a host that failed.
 */
export function requiredOutput({ end, output }: InvocationStatus, command: string): 'none' | 'result' | 'log' {
  const result = readResult(output, command)
  if (result === undefined || result.more !== undefined) return 'result'
  return result.ok && end === 'success' ? 'none' : 'log'
}

/** The response of a host whose command ended. `full` is its whole output, where the run fetched it. */
export function parseResponse(status: InvocationStatus, full: string, command: string): HostResponse {
  const output = full.length > status.output.length ? full : status.output
  const result = readResult(output, command) ?? readResult(status.output, command)
  const tail = readTail(output)
  if (result === undefined) return lostResponse(status, tail)
  // The host reported success, and then something killed the command: the report is not certain.
  if (result.ok && status.end !== 'success') return lostResponse(status, tail)
  return { result, tail, lost: false }
}

function lostResponse({ end, detail, exitCode }: InvocationStatus, tail: string): HostResponse {
  const reason = `SSM says ${printable(detail)}${exitCode > 0 ? `, exit code ${exitCode}` : ''}`
  if (end === 'undelivered') {
    return { ...noResponse('host-unreachable', `SSM could not deliver the command (${reason}).`), tail }
  }
  return { ...noResponse('result-lost', `It did not report a result (${reason}).`), tail }
}

/** The response for a host that gave none: `unreachable` when the command did not reach it, else `unknown`. */
export function noResponse(code: HostCode | FailureCode, message: string): HostResponse {
  const verdict = code === 'host-unreachable' ? 'unreachable' : 'unknown'
  return { result: { ok: false, verdict, code, message, warnings: [], seconds: {} }, tail: '', lost: true }
}

/** The response for a host that never got the command, so it still runs what it ran before. */
export function refusedResponse(code: FailureCode, message: string): HostResponse {
  return { result: { ok: false, verdict: 'refused', code, message, warnings: [], seconds: {} }, tail: '', lost: false }
}
