import type { Command } from './commands.ts'
import type { HostCode, Problem } from './failure.ts'
import type { FleetStatus } from './fleet-status.ts'
import type { HostResult } from './host-result.ts'
import type { Instance } from './instance.ts'
import type { Phase } from './phases.ts'
import type { DryRunFindings, Plan } from './plan.ts'
import type { Verdict } from './verdicts.ts'

/** Why the run starts no further batch. */
export type StopReason = 'failures' | 'time' | 'alarm' | 'credentials' | 'superseded'

/** A host that was selected but cannot be deployed to. */
export interface IneligibleHost {
  readonly instance: Instance
  readonly code: HostCode
  readonly message: string
  readonly next: string
}

/** How the run knows that the artifact's bytes are the right ones. */
export interface Verification {
  /** The input `artifact-sha256`, the `.sha256` file beside the artifact, the API of the store that keeps it, or nothing. */
  readonly source: 'input' | 'beside' | 'api' | 'none'
  /** The tarball's. */
  readonly sha256?: string
  /** The checksum of the download, which may be a zip around the tarball. */
  readonly archive?: string
  /** Why there is no checksum. */
  readonly why?: string
  /** The workflow that built it, by its attestation. */
  readonly attested?: string
}

/** What happens in a run, in order. Every report is a fold over the events, so no two reports can disagree. */
export type Event =
  | {
      readonly type: 'started'
      readonly command: Command
      /** With the input `dry-run`: the run changes nothing, whatever its command. */
      readonly dryRun?: boolean
      readonly app: string
      readonly environment: string
      readonly version: string
      /** For display: never a signed query. */
      readonly artifact: string
      readonly runUrl: string
      readonly region: string
      readonly baseDir: string
    }
  | { readonly type: 'verification'; readonly verification: Verification }
  /** How the new commit relates to the live one, in words. */
  | { readonly type: 'commit-check'; readonly text: string }
  | {
      readonly type: 'hosts'
      readonly usable: readonly Instance[]
      readonly unusable: readonly IneligibleHost[]
      /** Whether `offline: skip` lets the run continue without the unusable hosts. */
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
      readonly result: HostResult
      readonly ms: number
      /** The end of the host's log, unchanged: untrusted. */
      readonly tail: string
    }
  /** A host's response was lost, or may belong to a repeated command: the run asks the host what it did. */
  | { readonly type: 'result-unknown'; readonly phase: Phase; readonly host: string; readonly message: string }
  | {
      readonly type: 'stopped'
      readonly why: StopReason
      readonly failures: number
      readonly allowed: number
      /** Which alarm fired, or when the credentials expire. */
      readonly what?: string
    }
  /** Another run holds the lock, and this one waits for it. */
  | { readonly type: 'lock-wait'; readonly holder: string; readonly url: string }
  /**
   * The run is about to write the lock. Its `post:` step recognises the lock by `id`, which is empty when another run was
   * faster.
   */
  | { readonly type: 'lock-requested'; readonly id: string }
  | { readonly type: 'locked'; readonly parameter: string; readonly fence: number }
  | { readonly type: 'unlocked' }
  /** A newer run took over. `holder` is empty where only a host, and not the lock, reported it. */
  | { readonly type: 'superseded'; readonly holder: string; readonly url: string }
  /** The `post:` step begins; `hosts` is false when the interrupted step had sent nothing to hosts yet. */
  | { readonly type: 'recovery-started'; readonly hosts: boolean }
  /** The id of the release that this run makes; the run chooses it under the lock, so ids sort in the order of releases. */
  | { readonly type: 'release-created'; readonly release: string }
  /** The release that the interrupted step created, by its saved state. */
  | { readonly type: 'release-resumed'; readonly release: string }
  /** The release that a rollback activates; version and verdict are what the hosts report. */
  | { readonly type: 'target-selected'; readonly release: string; readonly version: string; readonly verdict: string }
  /** What `status` or `plan` found. */
  | { readonly type: 'status-collected'; readonly status: FleetStatus }
  /** What a command would do. */
  /** The plan of a dry run, which changes nothing. */
  | { readonly type: 'planned'; readonly plan: Plan; readonly findings: DryRunFindings }
  /** The plan that the run executes from here on. */
  | { readonly type: 'rollout-planned'; readonly plan: Plan }
  /** A time in which the run only monitors. */
  | { readonly type: 'monitoring'; readonly why: 'pause' | 'bake'; readonly ms: number }
  /** Hosts that joined during the run. */
  | { readonly type: 'joined'; readonly hosts: readonly Instance[] }
  | { readonly type: 'cancelled' }
  | { readonly type: 'warning'; readonly message: string }
  /** The command, or the runner's work around it, rejected with a Failure. */
  | { readonly type: 'failed'; readonly failure: Problem }
  | { readonly type: 'finished'; readonly verdict: Verdict }

/** An event with its time, in milliseconds since 1970. */
export type TimedEvent = Event & { readonly at: number }

/** Gets each event of a run as it happens. */
export interface Listener {
  onEvent(event: TimedEvent): void
  /** Resolves once the listener has done its work for all events, or gives up: with the error message; empty on success. */
  flush(): Promise<string>
}
