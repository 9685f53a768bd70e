import type { InvocationStatus, RunCommand, RunCommandInput } from '../../../src/dispatch/run-command.port.ts'
import type { FakeClock } from '../fake-clock.ts'
import { readScript } from '../fake-hosts.ts'
import type { TimedHost } from './timed-host.ts'

/** How long things take on the way of one run's commands. */
export interface Way {
  readonly run: string
  readonly clock: FakeClock
  /** One leg of a call to the API. */
  readonly leg: () => Promise<void>
  /** Until a command is with a host's agent, and until its result is back; in milliseconds. */
  readonly delivery: () => number
  /** How long a command works, see `Call`. */
  readonly takes: (command: string) => readonly [number, number]
  readonly fails: (command: string, host: string) => boolean
}

interface Sent {
  readonly expires: number
  readonly results: Map<string, InvocationStatus>
  readonly hosts: readonly string[]
}

const pollMs = 30

/** SSM on a clock. It gives up on commands that have expired; the agent may get them, and then runs them, all the same. */
export function timedCommands(hosts: ReadonlyMap<string, TimedHost>, way: Way): RunCommand {
  const { clock, leg } = way
  const commands: Sent[] = []
  return {
    send: async (script, ids) => {
      await leg()
      const sent: Sent = {
        expires: clock.now() + script.deliverWithinMs + script.runWithinMs,
        results: new Map(),
        hosts: ids,
      }
      commands.push(sent)
      for (const id of ids) void deliver(script, { id, host: hosts.get(id), sent }, way)
      await leg()
      return { id: String(commands.length - 1), refused: [] }
    },
    poll: async (id) => {
      await clock.sleep(pollMs)
      const sent = commands[Number(id)]
      const found = sent?.hosts.map((host) => progressOf(host, sent, clock.now())) ?? []
      await clock.sleep(pollMs)
      return found
    },
    output: async (id, host) => {
      await clock.sleep(pollMs)
      return commands[Number(id)]?.results.get(host)?.output ?? ''
    },
  }
}

function progressOf(host: string, { results, expires }: Sent, now: number): InvocationStatus {
  const open = { host, exitCode: -1, output: '' }
  const known = results.get(host)
  if (known !== undefined) return known
  if (now < expires) return { ...open, end: 'running', detail: 'InProgress' }
  return { ...open, end: 'timedout', detail: 'ExecutionTimedOut' }
}

interface Delivery {
  readonly id: string
  readonly host: TimedHost | undefined
  readonly sent: Sent
}

async function deliver(script: RunCommandInput, { id, host, sent }: Delivery, way: Way): Promise<void> {
  const { clock, run } = way
  const { command, settings } = readScript(script)
  const takesMs = way.takes(command)
  const there = way.delivery()
  const back = way.delivery()
  await clock.sleep(there)
  const call = { run, command, settings, takesMs, runWithinMs: script.runWithinMs, fails: way.fails(command, id) }
  const progress = await host?.visit(call)
  await clock.sleep(back)
  if (progress !== undefined && clock.now() < sent.expires) sent.results.set(id, progress)
}
