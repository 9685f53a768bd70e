/** The seams: what the engine needs of the world. Real ones are made in run.ts, tests bring their own. */
import type { Event } from './events.ts'
import type { HostProgram } from './host/program.ts'
import type { Selection } from './inputs.ts'

/** Time in milliseconds since 1970. */
export interface Clock {
  now(): number
  sleep(ms: number): Promise<void>
}

/** What EC2 says of an instance. */
export interface Machine {
  readonly id: string
  /** Its tag `Name`, or its id. */
  readonly name: string
  readonly zone: string
  /** EC2's word: pending, running, shutting-down, terminated, stopping, stopped. */
  readonly state: string
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

/** The `.sha256` beside an artifact: the hash, or why there is none. */
export type Beside = { readonly sha256: string } | { readonly none: string }

export interface Web {
  sha256Beside(artifactUrl: string): Promise<Beside>
}

/** All of the above, with what every story needs besides. */
export interface World {
  readonly clock: Clock
  readonly instances: Instances
  readonly commands: Commands
  readonly web: Web
  readonly program: () => HostProgram
  readonly emit: (event: Event) => void
  /** From 0 up to 1; jitter must not make tests flicker. */
  readonly random: () => number
  /** Takes secrets that this run knows out of text that a host printed. */
  readonly conceal: (text: string) => string
}
