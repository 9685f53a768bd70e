import { type RedVerdict, redVerdicts } from './verdicts.ts'

const causes = [
  'bad-input',
  'no-credentials',
  'credentials-expired',
  'aws-denied',
  'aws-failed',
  'no-hosts',
  'too-few-hosts',
  'hosts-unusable',
  'group-not-found',
  'last-target',
  'not-in-target-group',
  'alarm-missing',
  'alarm-ringing',
  'lock-held',
  'downgrade',
  'no-rollback-target',
  'nothing-recorded',
  'drift',
  'artifact-not-found',
  'artifact-expired',
  'artifact-denied',
  'artifact-empty',
  'artifact-unavailable',
  'attestation-missing',
  'attestation-invalid',
  'sha256-mismatch',
  'sha256-unavailable',
  'sha256-unreadable',
  'command-too-large',
  'unforeseen',
] as const

export type FailureCode = RedVerdict | (typeof causes)[number]

/** Every code that the runner ends a run with; each is a heading of docs/errors.md, as are the codes of hosts. */
export const failureCodes: readonly FailureCode[] = [...redVerdicts, ...causes]

/** Codes that the runner gives a single host when the host itself cannot; also headings of docs/errors.md. */
export const hostCodes = [
  'instance-not-found',
  'instance-starting',
  'instance-stopped',
  'instance-terminated',
  'agent-missing',
  'agent-offline',
  'not-linux',
  'host-unreachable',
  'result-lost',
  'drain-timeout',
  'target-unhealthy',
] as const

export type HostCode = (typeof hostCodes)[number]

/** What went wrong, where, and what to do next. A run that fails on purpose throws nothing else. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly code: FailureCode
  /** One sentence that the operator can act on; empty when the message already says it. */
  readonly next: string

  constructor(code: FailureCode, message: string, options: { next?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.code = code
    this.next = options.next ?? ''
  }
}

/** Anything that was thrown, as a Failure: an unexpected error keeps its message and asks for a bug report. */
export function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error
  return new Failure('unforeseen', error instanceof Error ? error.message : String(error), {
    next: 'This is a bug in ec2-release. Please report it with the log of this step.',
    cause: error,
  })
}

/** A Failure as data, for events and reports. */
export interface Problem {
  readonly code: FailureCode
  readonly message: string
  readonly next: string
}

/** Anything that was thrown, as data. */
export function toProblem(error: unknown): Problem {
  const { code, message, next } = toFailure(error)
  return { code, message, next }
}

/** The text of the step's error annotation. */
export function explain(error: unknown): string {
  const { code, message, next } = toFailure(error)
  return `${code}: ${message}${next === '' ? '' : `\n${next}`}`
}

/**
 * Why a fetch failed, in a word. fetch wraps the cause in a TypeError; the system's code, such as ENOTFOUND, is what helps.
 * Messages are left out, since they may quote the request.
 */
export function networkCause(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (!(cause instanceof Error)) return typeof cause
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name
}
