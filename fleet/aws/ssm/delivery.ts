import type { AgentReply } from '../agent.ts'
import { type Fault, isAbout, takeFault } from '../faults.ts'
import { cutStdout, mergeForList } from '../output.ts'
import { type Outcome, withCode } from '../script.ts'
import { type AwsState, draw, type Instance, isReachable, later } from '../state.ts'
import { type Command, type Details, errorsOf, type Invocation, isOpen, jobOf, scriptOf } from './commands.ts'

/** Delivers a new command to its nodes, as many at once as MaxConcurrency allows, and ends it. */
export function dispatch(aws: AwsState, command: Command) {
  expire(aws, command)
  advance(aws, command)
}

/** Sends to the next nodes; past MaxErrors the rest are terminated. */
function advance(aws: AwsState, command: Command) {
  const { invocations } = command
  const waiting = invocations.filter((invocation) => !invocation.sent && isOpen(invocation))
  if (errorsOf(command) > share(command.maxErrors, invocations.length)) {
    for (const invocation of waiting) settle(invocation, 'Terminated')
    return
  }
  const limit = Math.max(1, share(command.maxConcurrency, invocations.length))
  const underWay = invocations.filter((invocation) => invocation.sent && isOpen(invocation)).length
  for (const invocation of waiting.slice(0, Math.max(0, Math.min(limit, command.window) - underWay))) {
    send(aws, command, invocation)
  }
}

/** A number, or a percentage of the targets rounded down. */
function share(text: string, total: number): number {
  return text.endsWith('%') ? Math.floor((Number(text.slice(0, -1)) * total) / 100) : Number(text)
}

function send(aws: AwsState, command: Command, invocation: Invocation) {
  invocation.sent = true
  const { instanceId } = invocation
  const script = scriptOf(command)
  goOffline(aws, { instanceId, script }, 'sent')
  const fault = takeFault(aws.faults, 'deliver', (order) => isAbout(order, instanceId, script))
  if (fault?.deliver === 'undeliverable') {
    settle(invocation, 'Undeliverable')
    return advance(aws, command)
  }
  if (fault?.deliver === 'never') {
    if (fault.expireAfterMs !== undefined) later(aws, fault.expireAfterMs, () => timeOut(aws, command, invocation))
    return
  }
  const wait = draw(aws.delays.deliver) + (fault?.byMs ?? 0)
  later(aws, wait, () => attempt(aws, command, invocation))
  if (fault?.deliver === 'twice') later(aws, wait * 2, () => attempt(aws, command, invocation))
}

/** Tries until the node takes it or the delivery timeout has passed. */
function attempt(aws: AwsState, command: Command, invocation: Invocation) {
  const waited = Date.now() - command.requestedAt
  if (!isOpen(invocation) || waited > command.timeoutSeconds * 1000 * aws.delays.expiry) return
  const instance = aws.instances.get(invocation.instanceId)
  const wait = asleep(instance) || (isTaken(aws, command, instance) ? 0 : draw(aws.delays.redeliver))
  if (wait > 0) later(aws, wait, () => attempt(aws, command, invocation))
}

function isTaken({ delays }: AwsState, command: Command, instance: Instance | undefined): boolean {
  if (!instance || !isReachable(instance)) return false
  const isAccepted = instance.agent.deliver(jobOf(command)) === 'accepted'
  if (instance.channel === 'ec2messages')
    instance.asleepUntil = Date.now() + draw(isAccepted ? delays.idle : delays.full)
  return isAccepted
}

/** Milliseconds until an agent that polls looks again. */
function asleep(instance: Instance | undefined): number {
  return Math.max(0, (instance?.asleepUntil ?? 0) - Date.now())
}

/**
 * Past ExpiresAfter every open invocation is DeliveryTimedOut. A command that no agent took waits only for a share of that time.
 */
function expire(aws: AwsState, command: Command) {
  const wholeMs = (command.timeoutSeconds + command.executionTimeout) * 1000
  later(aws, wholeMs * aws.delays.expiry, () => {
    const untaken = command.invocations.filter(({ details }) => details === 'Pending')
    for (const invocation of untaken) timeOut(aws, command, invocation)
  })
  later(aws, wholeMs, () => {
    for (const invocation of command.invocations) timeOut(aws, command, invocation)
  })
}

/** Moves every open invocation on an instance past its ExpiresAfter. */
export function expireNow(aws: AwsState, instanceId: string) {
  for (const command of aws.commands.values()) {
    const open = command.invocations.filter((invocation) => invocation.instanceId === instanceId)
    for (const invocation of open) timeOut(aws, command, invocation)
  }
}

function timeOut(aws: AwsState, command: Command, invocation: Invocation) {
  if (!isOpen(invocation)) return
  settle(invocation, invocation.details === 'Cancelling' ? 'Cancelled' : 'DeliveryTimedOut')
  advance(aws, command)
}

function settle(invocation: Invocation, details: Details) {
  invocation.details = details
  invocation.endedAt ??= Date.now()
}

/** Takes in a report of an agent. A reply waits while its node is offline; an invocation that has ended keeps its status. */
export function receive(aws: AwsState, commandId: string, from: { instanceId: string; reply: AgentReply }) {
  const { instanceId, reply } = from
  const command = aws.commands.get(commandId)
  const invocation = command?.invocations.find((one) => one.instanceId === instanceId)
  if (!command || !invocation || !isOpen(invocation)) return
  const script = scriptOf(command)
  if (reply.type === 'started') {
    goOffline(aws, { instanceId, script }, 'started')
    invocation.startedAt = Date.now()
    return
  }
  if (reply.type === 'accepted') {
    if (invocation.details === 'Pending') invocation.details = 'InProgress'
    return
  }
  goOffline(aws, { instanceId, script }, 'ended')
  const finish = () => {
    const instance = aws.instances.get(instanceId)
    if (!instance || !isReachable(instance)) return void later(aws, aws.delays.redeliver, finish)
    end(aws, command, { invocation, reply })
  }
  later(aws, aws.delays.reply, finish)
}

type Ended = Extract<AgentReply, { type: 'ended' | 'broken' }>

function end(aws: AwsState, command: Command, { invocation, reply }: { invocation: Invocation; reply: Ended }) {
  if (!isOpen(invocation)) return
  const script = scriptOf(command)
  const drop = takeFault(aws.faults, 'drop', (order) => isAbout(order, invocation.instanceId, script))
  if (drop?.drop === 'reply') {
    if (drop.expireAfterMs !== undefined) later(aws, drop.expireAfterMs, () => timeOut(aws, command, invocation))
    return
  }
  if (drop) record(invocation, { ...nothing, startedAt: invocation.startedAt ?? Date.now(), endedAt: Date.now() })
  else if (reply.type === 'ended') record(invocation, bent(aws, reply.outcome, { invocation, script }))
  else {
    Object.assign(invocation, { trace: reply.trace, output: reply.output })
    settle(invocation, 'Failed')
  }
  command.window = Math.max(command.window, command.window * 2)
  advance(aws, command)
}

const nothing = { status: 'Success', code: 0, stdout: '', stderr: '', output: '' } as const

/** The result as it arrives, after the orders about exit codes and output. */
function bent(aws: AwsState, outcome: Outcome, { invocation, script }: { invocation: Invocation; script: string }) {
  const exit = takeFault(aws.faults, 'exit', (order) => isAbout(order, invocation.instanceId, script))
  const coded = exit ? withCode(outcome, exit.exit) : outcome
  const cut = takeFault(aws.faults, 'cut', (order) => isAbout(order, invocation.instanceId, script))
  if (!cut) return coded
  const stdout = cutStdout(coded.stdout, cut)
  return { ...coded, stdout, output: mergeForList(stdout, coded.stderr) }
}

function record(invocation: Invocation, { status, code, stdout, stderr, output, startedAt, endedAt }: Outcome) {
  Object.assign(invocation, { code, stdout, stderr, output, startedAt, endedAt })
  const details = {
    Success: 'Success',
    Failed: 'Failed',
    Cancelled: 'Cancelled',
    TimedOut: 'ExecutionTimedOut',
  } as const
  settle(invocation, status === 'SuccessAndReboot' ? 'InProgress' : details[status])
}

/** Cancels at once every invocation that was not delivered; the agents hear of the rest, perhaps too late. */
export function cancel(aws: AwsState, command: Command, instanceIds: readonly string[]) {
  command.isCancelled ||= instanceIds.length === command.invocations.length
  for (const invocation of command.invocations) {
    if (!instanceIds.includes(invocation.instanceId) || !isOpen(invocation)) continue
    if (invocation.details === 'Pending') {
      settle(invocation, 'Cancelled')
      continue
    }
    invocation.details = 'Cancelling'
    tellCancelled(aws, command, invocation)
  }
}

function tellCancelled(aws: AwsState, command: Command, invocation: Invocation) {
  later(aws, aws.delays.cancel, () => {
    const instance = aws.instances.get(invocation.instanceId)
    if (instance && isReachable(instance) && asleep(instance) === 0) instance.agent.cancel(command.id)
    else if (isOpen(invocation)) tellCancelled(aws, command, invocation)
  })
}

interface Told {
  readonly instanceId: string
  readonly script: string
}

function goOffline(aws: AwsState, { instanceId, script }: Told, when: 'sent' | 'started' | 'ended') {
  const isMeant = ({ offline, command, when: moment }: Extract<Fault, { offline: string }>) =>
    offline === instanceId && moment === when && (command?.test(script) ?? true)
  const fault = takeFault(aws.faults, 'offline', isMeant)
  if (fault) loseConnection(aws, instanceId, fault.backAfterMs)
}

/** Nothing reaches the node and nothing leaves it, until its connection is back. */
export function loseConnection(aws: AwsState, instanceId: string, backAfterMs: number | undefined) {
  const instance = aws.instances.get(instanceId)
  if (!instance) return
  instance.ping = 'ConnectionLost'
  if (backAfterMs !== undefined) later(aws, backAfterMs, () => (instance.ping = 'Online'))
}
