import { mergeForList } from './output.ts'
import type { Job, Outcome, Running } from './script.ts'
import { type Delays, draw } from './state.ts'

/** What the agent reports to the service about a command. */
export type AgentReply =
  | { readonly type: 'accepted' }
  | { readonly type: 'started' }
  | { readonly type: 'ended'; readonly outcome: Outcome }
  /** The document never became a plugin run: no output, only a trace. */
  | { readonly type: 'broken'; readonly trace: string; readonly output: string }

export interface Agent {
  /** `busy`: five run and five wait, or the host is booting; the service tries again. */
  deliver(job: Job, options?: { again?: boolean }): 'accepted' | 'busy'
  cancel(commandId: string): void
  /** Running scripts go on; the agent runs what was queued, even if it was cancelled since. */
  restart(): void
  /** Cuts the host's power and boots it; running scripts are lost, and the agent reports that a minute later. */
  powerCut(): Promise<void>
  /** Whether a script runs or waits for its turn. */
  isAtWork(): boolean
  stop(): void
}

export interface AgentPort {
  readonly delays: Delays
  /** Runs a script on the agent's host. */
  run(job: Job): Running
  /** Cuts the host's power and resolves once it has booted again. */
  powerCut(): Promise<void>
  /** Replaces `{{ssm:NAME}}`; rejects when a name cannot be resolved. */
  resolve(commands: readonly string[]): readonly string[]
  reply(commandId: string, reply: AgentReply): void
  later(ms: number, work: () => void): void
}

const workers = 5
const buffer = 5
const rememberedMs = 30 * 60_000
const lost = 'document process failed unexpectedly: ipc messaging received timeout signal'

interface State {
  /** Accepted and not started: files in document/state/pending. */
  readonly pending: Map<string, Job>
  readonly running: Map<string, Running | undefined>
  readonly seen: Map<string, number>
  queue: Job[]
  /** Counts boots: work that an earlier boot started no longer counts. */
  boot: number
  /** Between a power cut and the end of the boot. */
  isDown: boolean
  stopped: boolean
}

/** The SSM agent of one host: five workers, a short queue, and a memory of what it did. */
export function startAgent(port: AgentPort): Agent {
  const state: State = {
    pending: new Map(),
    running: new Map(),
    seen: new Map(),
    queue: [],
    boot: 0,
    isDown: false,
    stopped: false,
  }
  return {
    deliver: (job, { again = false } = {}) => {
      const at = state.seen.get(job.commandId)
      if (!again && at !== undefined && Date.now() - at < rememberedMs) return 'accepted'
      if (state.isDown || (state.queue.length >= buffer && state.running.size >= workers)) return 'busy'
      state.seen.set(job.commandId, Date.now())
      state.pending.set(job.commandId, job)
      state.queue.push(job)
      port.reply(job.commandId, { type: 'accepted' })
      work(port, state)
      return 'accepted'
    },
    cancel: (commandId) => {
      state.running.get(commandId)?.cancel()
      // The agent only skips a queued command: its file stays in pending, and the agent sends no reply.
      state.queue = state.queue.filter((job) => job.commandId !== commandId)
    },
    restart: () => {
      state.queue = [...state.pending.values()]
      work(port, state)
    },
    powerCut: () => powerCut(port, state),
    isAtWork: () => state.running.size > 0 || state.queue.length > 0,
    stop: () => {
      state.stopped = true
      state.queue = []
      for (const running of state.running.values()) running?.cancel()
      state.running.clear()
    },
  }
}

function work(port: AgentPort, state: State) {
  while (!state.stopped && !state.isDown && state.running.size < workers) {
    const job = state.queue.shift()
    if (!job) return
    state.pending.delete(job.commandId)
    state.running.set(job.commandId, undefined)
    void execute(port, state, { job })
  }
}

/** `before` is the result of the script before it made the machine restart. */
async function execute(port: AgentPort, state: State, { job, before }: { job: Job; before?: Outcome }) {
  const { boot } = state
  try {
    const outcome = joined(before, await run(port, state, job))
    if (state.boot !== boot || state.stopped) return
    if (outcome.status === 'SuccessAndReboot') {
      port.later(draw(port.delays.reboot), () => void rebootAndRepeat(port, state, { job, outcome }))
      return
    }
    free(port, state, job.commandId)
    port.reply(job.commandId, { type: 'ended', outcome })
  } catch (error) {
    if (state.boot !== boot || state.stopped) return
    free(port, state, job.commandId)
    const trace = error instanceof Error ? error.message : String(error)
    port.reply(job.commandId, { type: 'broken', trace, output: '' })
  }
}

function run(port: AgentPort, state: State, job: Job): Promise<Outcome> {
  const running = port.run({ ...job, commands: port.resolve(job.commands) })
  state.running.set(job.commandId, running)
  port.reply(job.commandId, { type: 'started' })
  return running.ended
}

function free(port: AgentPort, state: State, commandId: string) {
  state.running.delete(commandId)
  work(port, state)
}

/** Exit code 194: the machine restarts, then the whole script runs again and its output is added. */
async function rebootAndRepeat(port: AgentPort, state: State, last: { job: Job; outcome: Outcome }) {
  if (state.stopped) return
  await boot(port, state)
  await execute(port, state, { job: last.job, before: last.outcome })
}

async function boot(port: AgentPort, state: State) {
  state.boot += 1
  state.isDown = true
  await port.powerCut()
  state.isDown = false
}

function joined(before: Outcome | undefined, outcome: Outcome): Outcome {
  if (!before) return outcome
  const stdout = before.stdout + outcome.stdout
  const stderr = before.stderr + outcome.stderr
  return { ...outcome, stdout, stderr, output: mergeForList(stdout, stderr), startedAt: before.startedAt }
}

async function powerCut(port: AgentPort, state: State) {
  const interrupted = [...state.running.keys()]
  state.running.clear()
  await boot(port, state)
  for (const commandId of interrupted) {
    port.later(draw(port.delays.reattach), () => port.reply(commandId, { type: 'broken', trace: '', output: lost }))
  }
  state.queue = [...state.pending.values()]
  work(port, state)
}
