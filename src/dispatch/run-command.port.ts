/** One script for Run Command. */
export interface RunCommandInput {
  /** At most 100 characters; SSM shows it in the command history. */
  readonly comment: string
  readonly text: string
  /** How long SSM may try to deliver it to the agent. */
  readonly deliverWithinMs: number
  /** How long it may run before the agent kills its process group. */
  readonly runWithinMs: number
}

/** The status of one command on one host. */
export interface InvocationStatus {
  readonly host: string
  /** `running` until the command ends; then how it ended, by SSM's StatusDetails. */
  readonly end: 'running' | 'success' | 'failed' | 'timedout' | 'undelivered' | 'cancelled'
  /** StatusDetails as SSM gives it, for people. */
  readonly detail: string
  /** -1 before the command starts. */
  readonly exitCode: number
  /** The first 2,500 characters of its output. */
  readonly output: string
}

/** SSM Run Command. Every function retries throttling and server errors for a while, then rejects with a Failure. */
export interface RunCommand {
  /** Sends to at most 50 hosts. `refused` has those that SSM does not accept; the others got the command. */
  send(
    script: RunCommandInput,
    hosts: readonly string[],
  ): Promise<{ readonly id: string; readonly refused: readonly string[] }>
  /** The status of a command on its hosts; some or all may be missing at first. */
  poll(id: string): Promise<readonly InvocationStatus[]>
  /** The output of one host, up to 24,000 characters; empty while SSM does not have it. */
  output(id: string, host: string): Promise<string>
}
