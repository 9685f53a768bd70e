import type { InvocationStatus, RunCommand, RunCommandInput } from '../../../src/dispatch/run-command.port.ts'
import { runOnHost } from './agent.ts'
import type { FakeClock } from './clock.ts'
import type { Call, FakeHost, Fault } from './host.ts'
import { readScript } from './script.ts'

/** How long the commands of one run travel. */
export interface Timing {
  /** One leg of a call that sends, and of a call that polls. */
  readonly leg: () => Promise<void>
  readonly pollLeg: () => Promise<void>
  /** Until a command is with a host's agent, and until its result is back; in milliseconds. */
  readonly delivery: () => number
}

export interface FakeRunCommandOptions {
  readonly run: string
  readonly clock: FakeClock
  readonly hosts: ReadonlyMap<string, FakeHost>
  /** Without it, nothing takes time but the work. */
  readonly timing?: Timing
  /** The effect of a command on a host. */
  readonly call: (
    host: string,
    script: ReturnType<typeof readScript> & RunCommandInput,
  ) => Pick<Call, 'takesMs' | 'fault' | 'isUnchanged'>
}

interface Sent {
  readonly expires: number
  readonly hosts: readonly string[]
  readonly results: Map<string, InvocationStatus>
  /** Hosts that the command does not reach. */
  readonly unreached: Set<string>
}

/** SSM on a clock. It gives up on commands that have expired; the agent may still receive them, and then runs them. */
export function fakeRunCommand(options: FakeRunCommandOptions): RunCommand {
  const { clock, hosts, timing } = options
  const commands = new Map<string, Sent>()
  return {
    send: async (script, ids) => {
      await timing?.leg()
      const known = ids.filter((id) => hosts.has(id))
      const expires = clock.now() + script.deliverWithinMs + script.runWithinMs
      const sent: Sent = { expires, hosts: known, results: new Map(), unreached: new Set() }
      const id = `command-${commands.size + 1}`
      commands.set(id, sent)
      for (const one of known) void deliver(script, { host: hosts.get(one) as FakeHost, sent }, options)
      await timing?.leg()
      return { id, refused: ids.filter((one) => !hosts.has(one)) }
    },
    poll: async (id) => {
      await timing?.pollLeg()
      const sent = commands.get(id)
      const found = sent?.hosts.map((host) => statusOf(host, sent, clock.now())) ?? []
      await timing?.pollLeg()
      return found
    },
    output: async (id, host) => {
      await timing?.pollLeg()
      return commands.get(id)?.results.get(host)?.output ?? ''
    },
  }
}

function statusOf(host: string, { results, expires, unreached }: Sent, now: number): InvocationStatus {
  const open = { host, exitCode: -1, output: '' }
  const known = results.get(host)
  if (known !== undefined) return known
  if (now < expires) return { ...open, end: 'running', detail: 'InProgress' }
  return unreached.has(host)
    ? { ...open, end: 'undelivered', detail: 'DeliveryTimedOut' }
    : { ...open, end: 'timedout', detail: 'ExecutionTimedOut' }
}

async function deliver(
  input: RunCommandInput,
  { host, sent }: { readonly host: FakeHost; readonly sent: Sent },
  { run, clock, timing, call }: FakeRunCommandOptions,
): Promise<void> {
  const script = { ...readScript(input), ...input }
  const { command, settings, runWithinMs } = script
  const about = call(host.id, script)
  if (about.fault === ('never' satisfies Fault['fault'])) sent.unreached.add(host.id)
  const there = timing?.delivery() ?? 0
  const back = timing?.delivery() ?? 0
  if (there > 0) await clock.sleep(there)
  const status = await runOnHost(host, { run, command, settings, runWithinMs, ...about }, clock)
  if (back > 0) await clock.sleep(back)
  if (status !== undefined && clock.now() < sent.expires) sent.results.set(host.id, status)
}
