import type { LastDurations } from './plan.ts'

/** A release that was live on every host, unless it is `partial`. Texts are empty where unknown. */
export interface RecordedRelease {
  readonly id: string
  readonly version: string
  readonly commit: string
  /** As the input `artifact` names it, without a signed query. */
  readonly artifact: string
  /** Where GitHub stores it: the repository, and the run that uploaded it. */
  readonly repository?: string
  readonly runId?: string
  readonly sha256: string
  /** The URL was signed, and the signature is not recorded: later runs cannot download from it. */
  readonly signed?: true
  /** It was rolled back from. */
  readonly bad?: true
  /** The run ended before all hosts had it. */
  readonly partial?: true
}

/** The live release, and the history that includes it, newest first. */
export type LiveRecord = RecordedRelease & {
  readonly known: readonly RecordedRelease[]
  /** How long the last deploy took, where recorded. */
  readonly pace?: LastDurations
}
