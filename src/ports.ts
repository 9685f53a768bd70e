/** The seams: what the engine needs of the world. Real ones are made in run.ts, tests bring their own. */

import type { Artifact } from './artifact.ts'
import type { Event } from './events.ts'
import type { HostProgram } from './host/program.ts'
import type { Selection } from './inputs.ts'

/** Time in milliseconds since 1970. */
export interface Clock {
  now(): number
  /** Ends early, without a complaint, when `until` is aborted. */
  sleep(ms: number, until?: AbortSignal): Promise<void>
}

/** What EC2 says of an instance. */
export interface Machine {
  readonly id: string
  /** Its tag `Name`, or its id. */
  readonly name: string
  readonly zone: string
  /** EC2's word: pending, running, shutting-down, terminated, stopping, stopped. */
  readonly state: string
  /** Its private addresses, of all its network interfaces; none of one that is gone. */
  readonly addresses?: readonly string[]
}

/** What SSM says of an instance that registered. */
export interface Agent {
  /** Online, ConnectionLost or Inactive. */
  readonly ping: string
  /** Linux, Windows or MacOS. */
  readonly platform: string
  readonly lastPingAt?: number
}

export interface Instance extends Machine {
  /** Absent when it never registered. */
  readonly agent?: Agent
}

export interface Instances {
  /** All instances that match, in any state; asked-for ids that do not exist are simply absent. */
  find(selection: Selection): Promise<readonly Machine[]>
  /** Those of the instances that SSM knows, by id. */
  agents(ids: readonly string[]): Promise<ReadonlyMap<string, Agent>>
}

/** One script for Run Command. */
export interface Script {
  /** At most 100 characters; it stands in SSM's command history. */
  readonly comment: string
  readonly text: string
  /** How long SSM may try to hand it to the agent. */
  readonly deliverWithinMs: number
  /** How long it may run before the agent kills its process group. */
  readonly runWithinMs: number
}

/** How far one host is with one command. */
export interface Progress {
  readonly host: string
  /** `running` until it is over; SSM's StatusDetails, in lower case without blanks, says the rest. */
  readonly end: 'running' | 'success' | 'failed' | 'timedout' | 'undelivered' | 'cancelled'
  /** StatusDetails as SSM gave it, for people. */
  readonly detail: string
  /** -1 before it started. */
  readonly exitCode: number
  /** The first 2,500 characters of what it printed. */
  readonly output: string
}

/** SSM Run Command. Every function outlasts throttling and server errors for a while, then rejects with a Failure. */
export interface Commands {
  /** Sends to at most 50 hosts. Those that SSM will not take are in `refused`; the others got the command. */
  send(script: Script, hosts: readonly string[]): Promise<{ readonly id: string; readonly refused: readonly string[] }>
  /** How far the hosts of a command are; some or all may be missing at first. */
  poll(id: string): Promise<readonly Progress[]>
  /** What one host printed, up to 24,000 characters; empty when SSM cannot say yet. */
  output(id: string, host: string): Promise<string>
}

/** What Parameter Store holds under a name. */
export interface Stored {
  /** Absent when there is no such parameter. */
  readonly value?: string
  /** Grows by one with every write, whoever writes; 0 when there is no such parameter. */
  readonly version: number
  /** When that version was written, by the service's own time, in milliseconds since 1970; 0 when there is none. */
  readonly at: number
  /** The service's own time when it answered. */
  readonly now: number
}

/** Parameter Store, as far as a run keeps its notes there. A value has at most 4 KB. */
export interface Parameters {
  read(name: string): Promise<Stored>
  /** Writes whatever was there before, and resolves with the version that this write made. */
  write(name: string, value: string): Promise<Pick<Stored, 'version' | 'now'>>
}

/** An instance, or an address of one, as it is registered in a target group; one may be so with several ports. */
export interface Target {
  /** The instance's, or the address in a group whose targets are addresses. */
  readonly id: string
  readonly port: number
  /** Which instance has the address, where that is known. */
  readonly host?: string
  /** `all` of an address outside of the group's VPC. */
  readonly zone?: 'all'
}

export interface TargetHealth extends Target {
  /** initial, healthy, unhealthy, unhealthy.draining, unused, draining or unavailable. */
  readonly state: string
  /** ELB's reason code, such as Target.NotInUse; empty when healthy. */
  readonly reason: string
}

/** Elastic Load Balancing, groups by their ARN. */
export interface Balancer {
  /** Every target that is registered or still draining. */
  health(group: string): Promise<readonly TargetHealth[]>
  /** Those that cannot be registered, since they no longer run, are in `refused`; the others are registered. */
  register(group: string, targets: readonly Target[]): Promise<{ readonly refused: readonly Target[] }>
  /** Unknown targets are no error. */
  deregister(group: string, targets: readonly Target[]): Promise<void>
}

/** A member of a group, with its lifecycle state, such as InService or Terminating:Wait. */
export interface ScalingMember {
  readonly id: string
  readonly state: string
}

export interface ScalingGroup {
  readonly members: readonly ScalingMember[]
  /** Names of the processes that are suspended. */
  readonly suspended: readonly string[]
}

/** Auto Scaling, groups by name. */
export interface Scaling {
  /** Undefined when there is no such group. */
  find(group: string): Promise<ScalingGroup | undefined>
  suspend(group: string, process: string): Promise<void>
  resume(group: string, process: string): Promise<void>
}

/** CloudWatch alarms, metric and composite ones. */
export interface Alarms {
  /** OK, ALARM or INSUFFICIENT_DATA by name; names that there are none of are absent. */
  states(names: readonly string[]): Promise<ReadonlyMap<string, string>>
}

/** Where hosts download an artifact from, for some minutes from now. */
export interface Address {
  /** A secret while it lives, but for `s3://bucket/key`, which hosts open by their own role. */
  readonly url: string
  /** The bucket's, with `s3://…`. */
  readonly region?: string
}

/** What an artifact's bytes hash to, by the word of whoever keeps it, or why there is no such word. */
export type Digest =
  | {
      readonly sha256: string
      /** The API of the store, or a `.sha256` file beside the artifact. */
      readonly by: 'api' | 'beside'
      /** It is that of the download, which may be a zip around the tarball. */
      readonly ofDownload?: true
    }
  | { readonly none: string }

/** What an artifact must hash to, as far as that is known. */
export interface Sums {
  /** The tarball's. */
  readonly sha256?: string
  /** That of the download, which may be a zip around it. */
  readonly archive?: string
}

/** An artifact that is there. */
export interface Source {
  readonly artifact: Artifact
  /** The commit that it was built of, where another run than this one did that. */
  readonly commit?: string
  digest(): Promise<Digest>
  /** How large it is; undefined where nobody says. */
  bytes(): Promise<number | undefined>
  /** A new one each time; planned for five minutes of life. */
  address(): Promise<Address>
}

/** Where artifacts are kept. What rejects does so with a Failure. */
export interface Sources {
  /** Rejects where there is no such artifact, where it is empty or gone, and where it may not be read. */
  open(artifact: Artifact): Promise<Source>
  /** Puts the bytes into the request's `artifact-bucket`, unless they are there. */
  copied(source: Source, expected: Sums): Promise<Source>
}

/** What ARNs begin with. */
export interface Home {
  readonly partition: string
  readonly region: string
  readonly account: string
}

/** A call that changes something. */
export interface Deed {
  /** As IAM writes it. */
  readonly action: string
  /** The ARN of what it is done to. */
  readonly on: (home: Home) => string
}

export interface Policies {
  /** Whether the caller's policies allow it, without its being done; undefined where nobody can say. Never rejects. */
  allow(deed: Deed): Promise<boolean | undefined>
}

export interface Web {
  /** One GET. Never rejects. */
  answers200(url: string): Promise<WebAnswer>
}

export interface WebAnswer {
  readonly ok: boolean
  /** What was wrong, in words fit for a report. */
  readonly said: string
  /** It was asked too often (429), and that says nothing of how the app is. */
  readonly isLimited?: true
  /** How long it wants to be left alone, in milliseconds, where it says so. */
  readonly againAfterMs?: number
}

/** How a commit stands to another one. */
export type Ancestry = 'ahead' | 'behind' | 'identical' | 'diverged'

/** What lies between two commits. Texts are whoever's who wrote them. */
export interface Changes {
  /** The oldest first, as many as GitHub lists. */
  readonly commits: readonly { readonly sha: string; readonly subject: string }[]
  /** How many there are in all. */
  readonly count: number
  /** Lockfiles and package.json files that changed. */
  readonly dependencies: readonly string[]
}

export interface Commits {
  /** What `head` has that `base` has not, or why nobody can say. Never rejects. */
  between(base: string, head: string): Promise<Changes | { readonly unknown: string }>
  /** What `head` is to `base`, or why nobody can say. Never rejects. */
  compare(base: string, head: string): Promise<{ readonly is: Ancestry } | { readonly unknown: string }>
}

/** What an artifact's build attestation must say. */
export interface Expected {
  /** `owner/name` of the repository that it was built of. */
  readonly repository: string
  readonly sha256: string
  /**
   * The workflow file that must have built it; any of the repository, without. Its ref is the default branch or a tag unless one is
   * named behind an `@`; `*` is any.
   */
  readonly workflow?: string
}

/** The workflow that built it, as `owner/name/.github/workflows/file.yml@ref`. */
export interface Attested {
  readonly workflow: string
}

export interface Attestations {
  /** Rejects with a Failure where no attestation says so, or none that can be trusted. */
  verify(expected: Expected): Promise<Attested>
}

/** All of the above, with what every story needs besides. */
export interface World {
  readonly clock: Clock
  readonly instances: Instances
  readonly commands: Commands
  readonly parameters: Parameters
  readonly balancer: Balancer
  readonly scaling: Scaling
  readonly alarms: Alarms
  readonly policies: Policies
  readonly web: Web
  readonly sources: Sources
  readonly attestations: Attestations
  readonly commits: Commits
  readonly program: () => HostProgram
  readonly emit: (event: Event) => void
  /** From 0 up to 1; jitter must not make tests flicker. */
  readonly random: () => number
  /** Takes secrets that this run knows out of text that a host printed. */
  readonly conceal: (text: string) => string
}
