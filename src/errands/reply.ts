/** From what SSM says of a command on a host to what the host said. Pure. */
import type { FailureCode, HostCode } from '../failure.ts'
import { printable, type Result, readResult, readTail } from '../host/result.ts'
import type { Progress } from '../ports.ts'

/** What one host made of an errand. */
export interface Answer {
  readonly result: Result
  /** The end of the host's log: untrusted, for people only. */
  readonly tail: string
  /** Nobody can tell from this answer what the host did. */
  readonly lost: boolean
  /** The name of the command that it answers, by which the host can be told to refuse it from now on. */
  readonly errand?: string
}

export type Answers = ReadonlyMap<string, Answer>

/** Refusals that a command sent, or run, twice gets for its second time: they say nothing of what the first one did. */
const echoes: ReadonlySet<string> = new Set(['busy', 'current-moved', 'release-exists', 'repeated'])

/** Whether the host must be asked what it runs before anything is concluded from its answer. */
export function isDoubtful({ result, lost }: Answer): boolean {
  return lost || echoes.has(result.code)
}

/**
 * What the 2,500 characters that a list of invocations carries leave to be wished for: nothing when all went well, the result
 * line when it is missing, and the log of a host that failed.
 */
export function needOfOutput({ end, output }: Progress, command: string): 'none' | 'result' | 'log' {
  const result = readResult(output, command)
  if (result === undefined || result.more !== undefined) return 'result'
  return result.ok && end === 'success' ? 'none' : 'log'
}

/** What a host that is done said. `full` is its whole output where that was fetched. */
export function understand(progress: Progress, full: string, command: string): Answer {
  const output = full.length > progress.output.length ? full : progress.output
  const result = readResult(output, command) ?? readResult(progress.output, command)
  const tail = readTail(output)
  if (result === undefined) return lost(progress, tail)
  // It says that all went well, and then something killed it: true, perhaps, but not to be taken for granted.
  if (result.ok && progress.end !== 'success') return lost(progress, tail)
  return { result, tail, lost: false }
}

function lost({ end, detail, exitCode }: Progress, tail: string): Answer {
  const said = `SSM says ${printable(detail)}${exitCode > 0 ? `, exit code ${exitCode}` : ''}`
  if (end === 'undelivered') {
    return { ...missing('host-unreachable', `SSM could not hand it the command (${said}).`), tail }
  }
  return { ...missing('result-lost', `It did not say what came of the command (${said}).`), tail }
}

/** The answer of a host that gave none: `host-unreachable` when nothing got through to it, else what is known of it is lost. */
export function missing(code: HostCode | FailureCode, message: string): Answer {
  const verdict = code === 'host-unreachable' ? 'unreachable' : 'unknown'
  return { result: { ok: false, verdict, code, message, warnings: [], seconds: {} }, tail: '', lost: true }
}

/** The answer of a host to which a command was never sent, so that it is on what it ran before. */
export function refusal(code: FailureCode, message: string): Answer {
  return { result: { ok: false, verdict: 'refused', code, message, warnings: [], seconds: {} }, tail: '', lost: false }
}
