import type { FailureCode, HostCode } from './failure.ts'
import type { Forecast } from './forecast.ts'
import type { Result } from './host/result.ts'
import type { Instance } from './ports.ts'
import type { Survey } from './survey.ts'

export type GreenVerdict = 'deployed' | 'unchanged' | 'planned' | 'reported'

/** How a run ended. */
export type Verdict =
  | GreenVerdict
  | 'refused'
  | 'rolled-back'
  | 'rollback-failed'
  | 'partial'
  | 'cancelled'
  | 'superseded'

export function isGreen(verdict: Verdict): verdict is GreenVerdict {
  return verdict === 'deployed' || verdict === 'unchanged' || verdict === 'planned' || verdict === 'reported'
}

/** `inspect` only looks; `drain` and `return` are a host's way out of its target groups and back; `settle` is what a cancelled run leaves to do. */
export type Phase = 'inspect' | 'stage' | 'drain' | 'activate' | 'return' | 'revert' | 'settle' | 'cleanup'

/** Why no further batch is begun. */
export type Stop = 'failures' | 'time' | 'alarm' | 'credentials' | 'superseded'

/** A host that was selected but cannot be deployed to. */
export interface Unusable {
  readonly instance: Instance
  readonly code: HostCode
  readonly message: string
  readonly next: string
}

/** How the artifact's bytes are known to be the right ones. */
export interface Verification {
  /** The input `artifact-sha256`, the `.sha256` file beside the artifact, the API of the store that keeps it, or nothing. */
  readonly source: 'input' | 'beside' | 'api' | 'none'
  /** The tarball's. */
  readonly sha256?: string
  /** That of the download, which may be a zip around the tarball. */
  readonly archive?: string
  /** Why there is none. */
  readonly why?: string
  /** The workflow that is attested to have built it. */
  readonly attested?: string
}

/** What happens in a run, in order. Every report is a fold over these, so that no two can disagree. */
export type Event =
  | {
      readonly type: 'begun'
      readonly command: string
      readonly app: string
      readonly environment: string
      readonly version: string
      /** For showing: never a signed query. */
      readonly artifact: string
      readonly runUrl: string
      readonly region: string
      readonly baseDir: string
    }
  | { readonly type: 'verification'; readonly verification: Verification }
  /** How the new commit stands to the live one, in words. */
  | { readonly type: 'ancestry'; readonly text: string }
  | {
      readonly type: 'hosts'
      readonly usable: readonly Instance[]
      readonly unusable: readonly Unusable[]
      /** `offline: skip` lets the run go on without the unusable ones. */
      readonly skip: boolean
    }
  | {
      readonly type: 'phase'
      readonly phase: Phase
      readonly hosts: readonly string[]
      readonly batch?: number
      readonly of?: number
    }
  | {
      readonly type: 'host'
      readonly phase: Phase
      readonly host: string
      readonly result: Result
      readonly ms: number
      /** The end of the host's log, as it came: untrusted. */
      readonly tail: string
    }
  /** A host's answer was lost, or may be the echo of another: it is asked what it did. */
  | { readonly type: 'doubt'; readonly phase: Phase; readonly host: string; readonly message: string }
  | {
      readonly type: 'stopped'
      readonly why: Stop
      readonly failures: number
      readonly allowed: number
      /** Which alarm it was, or until when the credentials are good. */
      readonly what?: string
    }
  /** Another run has the lock, and this one waits for it. */
  | { readonly type: 'waiting'; readonly holder: string; readonly url: string }
  /** The run is about to write to the lock; `id` is what it writes, by which its `post:` step knows the lock. Empty when another run was faster. */
  | { readonly type: 'taking'; readonly id: string }
  | { readonly type: 'locked'; readonly parameter: string; readonly fence: number }
  | { readonly type: 'unlocked' }
  /** A newer run has the lock, and is in charge. */
  | { readonly type: 'overtaken'; readonly holder: string; readonly url: string }
  /** The id of the release that this run makes; it is given under the lock, so that the order of ids is that of releases. */
  | { readonly type: 'named'; readonly release: string }
  /** The release that a rollback leads to, by what the hosts say of it. */
  | { readonly type: 'chosen'; readonly release: string; readonly version: string; readonly verdict: string }
  /** What was found, when nothing was to be done but looking. */
  | { readonly type: 'surveyed'; readonly survey: Survey }
  /** What a command would do, had it been asked to. */
  | { readonly type: 'planned'; readonly forecast: Forecast }
  /** A time in which nothing is done but watching. */
  | { readonly type: 'pause'; readonly why: 'pause' | 'bake'; readonly ms: number }
  /** Hosts that joined while the deploy was under way. */
  | { readonly type: 'joined'; readonly hosts: readonly Instance[] }
  | { readonly type: 'cancelled' }
  | { readonly type: 'warning'; readonly message: string }
  | { readonly type: 'finished'; readonly verdict: Verdict; readonly failure?: Trouble }

/** A Failure as data. */
export interface Trouble {
  readonly code: FailureCode
  readonly message: string
  readonly next: string
}

/** An event with when it happened, in milliseconds since 1970. */
export type Stamped = Event & { readonly at: number }
