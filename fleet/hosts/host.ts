import type { Readable } from 'node:stream'

/** A process inside a host, as the SSM agent would start it. */
export interface HostProcess {
  /** The process that waits for it, by its pid on the machine. The host has pids of its own. */
  readonly pid: number
  readonly stdout: Readable
  readonly stderr: Readable
  /** Resolves when the process itself is gone; children of its own may still hold the pipes open. */
  readonly exited: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>
  /** SIGKILL to the process group at once, as the agent does it on timeout and cancel. */
  killGroup(): void
}

export interface RunResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface SpawnOptions {
  /** Added to PATH and LANG, which are the only variables of a process on a host. */
  readonly env?: Readonly<Record<string, string>>
  /** Text for standard input; without it, that is /dev/null. */
  readonly stdin?: string | Buffer
}

export interface RunOptions extends SpawnOptions {
  /** Root without it. A named user also gets a HOME. */
  readonly user?: string
  /** Milliseconds until the process group is killed and `run` rejects. */
  readonly timeoutMs?: number
}

/** What AWS knows of a server. */
export interface Identity {
  /** `i-` and 17 hexadecimal digits. */
  readonly id: string
  readonly name: string
  readonly zone: string
  /**
   * Of a host that has an address: reachable from this machine and from the host itself; the app answers at http://address:port.
   */
  readonly address: string
}

/** One server of the rehearsal fleet. */
export interface Host extends Identity, AsyncDisposable {
  readonly kind: 'systemd' | 'folder'
  /** The host's file system as the machine sees it. */
  readonly root: string
  /** Starts a program as root in a process group of its own: cwd /usr/bin, no HOME, only PATH and LANG. */
  spawn(argv: readonly string[], options?: SpawnOptions): HostProcess
  /** Runs a sh script and resolves with its whole output, whatever its exit code (128 + n for a signal). */
  run(script: string, options?: RunOptions): Promise<RunResult>
  /** The owner is in chown's form: `user` or `user:group`. Without them: 0644, root. */
  write(path: string, content: string | Buffer, ...access: [mode?: number, owner?: string]): Promise<void>
  read(path: string): Promise<string>
  /** SIGKILL to everything at once, then a boot from the same disk. */
  powerCut(): Promise<void>
  /** SIGKILL to everything at once, for good. The caller must still dispose of the host. */
  powerOff(): Promise<void>
}
