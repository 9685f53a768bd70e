import type { InvocationStatus } from '../../../src/dispatch/run-command.port.ts'
import type { FakeClock } from './clock.ts'
import { type Call, type FakeHost, type HostEvent, type HostFence, type Line, versionOf, work } from './host.ts'

/** How long the real program waits for its lock; see take_lock. */
const lockMs = 120_000

/**
 * A command arrives on a host: it waits its turn, asks the fence, waits for its given time, and works. Resolves with the result
 * that SSM gets; undefined when SSM gets none.
 */
export async function runOnHost(host: FakeHost, call: Call, clock: FakeClock): Promise<InvocationStatus | undefined> {
  // A command that changes nothing needs neither the lock nor the fence.
  const changesNothing = call.command === 'status' || call.command === 'deliver'
  if (changesNothing || isLost(call)) return await inItsTime(host, call, clock)
  const turn = takeTurn(host, Math.min(lockMs, call.runWithinMs), clock)
  if (turn !== true && !(await turn)) return saying(host, call, refusal('busy', host))
  try {
    return await change(host, call, clock)
  } finally {
    endTurn(host)
  }
}

/** The command never begins its work there. */
function isLost({ fault }: Call): boolean {
  return ['never', 'no-program', 'half', 'late', 'later'].includes(fault ?? '')
}

/**
 * Asks the fence when the command begins. A command that swaps asks again after part of its work: see begin_change,
 * activate_inside.
 */
async function change(host: FakeHost, call: Call, clock: FakeClock): Promise<InvocationStatus | undefined> {
  const { fence } = host
  const ask = fence && (async () => await askFence(fence, { host, call, clock }))
  const first = ask && (await ask())
  if (first !== undefined) return saying(host, call, first)
  const swaps = call.command === 'activate' || call.command === 'revert'
  if (!swaps) return await inItsTime(host, call, clock)
  host.atWorkUntil = Number.POSITIVE_INFINITY
  try {
    return await inItsTime(host, call, clock, ask)
  } finally {
    host.atWorkUntil = 0
  }
}

/** Works after the first part of its time, and ends after the second. */
async function inItsTime(
  host: FakeHost,
  call: Call,
  clock: FakeClock,
  askBefore?: () => Promise<Line | undefined>,
): Promise<InvocationStatus | undefined> {
  const [beforeMs, afterMs] = call.takesMs
  if (beforeMs > 0) await clock.sleep(beforeMs)
  const second = askBefore && (await askBefore())
  if (second !== undefined) return saying(host, call, second)
  const status = meet(host, call, clock)
  if (afterMs > 0) await clock.sleep(afterMs)
  return status
}

/** Does the work, before or after that of another command that was still on its way to the host. */
function meet(host: FakeHost, call: Call, clock: FakeClock): InvocationStatus | undefined {
  const queued = call.command === 'status' ? undefined : host.queued
  if (queued?.when === 'late') arrive(host, clock)
  const before = stateOf(host)
  const status = answerOf(host, call, clock)
  if (stateOf(host) !== before) note(host, call, { at: clock.now(), type: 'changed', code: codeIn(status) })
  if (queued?.when === 'later') arrive(host, clock)
  return status
}

function arrive(host: FakeHost, clock: FakeClock): void {
  if (host.queued) work(host, host.queued.call, clock.now())
  host.queued = undefined
}

/** The report of SSM once the command ends, with the faults on its way. */
function answerOf(host: FakeHost, call: Call, clock: FakeClock): InvocationStatus | undefined {
  const { fault } = call
  const ended = { host: host.id, output: '' }
  if (fault === 'never') return undefined
  if (fault === 'no-program') return withoutProgram(host)
  if (call.command === 'deliver') return saying(host, { command: 'program' }, { ok: true, verdict: 'delivered' })
  if (fault === 'half') return { ...ended, ...killed }
  if (fault === 'late' || fault === 'later') {
    host.queued = { call: { ...call, fault: undefined }, when: fault }
    return { ...ended, end: 'undelivered', detail: 'DeliveryTimedOut', exitCode: -1 }
  }
  const first = work(host, call, clock.now())
  const line = fault === 'twice' ? work(host, { ...call, fault: undefined }, clock.now()) : first
  if (fault === 'gone') host.gone = true
  if (fault === 'drop' || fault === 'gone') return undefined
  const said = saying(host, call, line)
  if (fault === 'kill') return { ...said, ...killed, output: '' }
  if (fault === 'cut')
    return { ...said, end: 'success', detail: 'Success', exitCode: 0, output: said.output.slice(0, 40) }
  return said
}

const killed = { end: 'timedout', detail: 'TimedOut', exitCode: 137 } as const

/** The report of SSM about a command that ended with this result line. */
function saying({ id }: FakeHost, { command }: Pick<Call, 'command'>, line: Line): InvocationStatus {
  const output = `@ec2-release ${JSON.stringify({ v: 1, command, ...line })}\n\nlog of ${id}`
  return line['ok'] === true
    ? { host: id, end: 'success', detail: 'Success', exitCode: 0, output }
    : { host: id, end: 'failed', detail: 'Failed', exitCode: 65, output }
}

function withoutProgram({ id }: FakeHost): InvocationStatus {
  const line = { v: 1, command: 'program', ok: false, verdict: 'refused', code: 'program-missing', message: '' }
  return { host: id, end: 'failed', detail: 'Failed', exitCode: 71, output: `@ec2-release ${JSON.stringify(line)}` }
}

interface Asking {
  readonly host: FakeHost
  readonly call: Call
  readonly clock: FakeClock
}

async function askFence(fence: HostFence, { host, call, clock }: Asking): Promise<Line | undefined> {
  const credentials = {
    fence: one(call, 'fence'),
    parameter: one(call, 'fence-parameter'),
    notAfter: one(call, 'not-after'),
    now: clock.now(),
  }
  const answer = await clock.outside(fence.refuses(credentials))
  note(host, call, { at: clock.now(), type: 'asked', code: answer?.code ?? '' })
  return answer === undefined ? undefined : { ...refusal(answer.code, host), message: answer.message }
}

function refusal(code: string, { live }: FakeHost): Line {
  return { ok: false, verdict: 'refused', code, message: '', before: live, after: live, seconds: {} }
}

function note(host: FakeHost, call: Call, event: Pick<HostEvent, 'at' | 'type' | 'code'>): void {
  const { run, command } = call
  const fence = Number(one(call, 'fence'))
  host.events.push({ ...event, host: host.id, run, command, fence, live: versionOf(host) })
}

const one = ({ settings }: Call, key: string) => settings.get(key)?.[0] ?? ''

const codeIn = (status: InvocationStatus | undefined) => /"code":"([^"]*)"/.exec(status?.output ?? '')?.[1] ?? ''

const stateOf = ({ live, good, releases }: FakeHost) => JSON.stringify([live, good, ...releases])

/** One command at a time, in the order of their requests: true at once, or later; false when its turn did not come in time. */
function takeTurn(host: FakeHost, withinMs: number, clock: FakeClock): true | Promise<boolean> {
  if (host.waiting === undefined) {
    host.waiting = []
    return true
  }
  const { waiting } = host
  return new Promise<boolean>((tell) => {
    waiting.push(tell)
    void clock.sleep(withinMs).then(() => {
      if (waiting.includes(tell)) waiting.splice(waiting.indexOf(tell), 1)
      tell(false)
    })
  })
}

function endTurn(host: FakeHost): void {
  const next = host.waiting?.shift()
  if (next === undefined) host.waiting = undefined
  else next(true)
}
