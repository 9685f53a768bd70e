import type { AgentReply } from '../agent.ts'
import { type Fault, isAbout, takeFault } from '../faults.ts'
import { cutStdout, mergeForList } from '../output.ts'
import { type Outcome, withCode } from '../script.ts'
import { draw, type Instance, isReachable, later, type World } from '../world.ts'
import { type Command, type Details, errorsOf, type Invocation, isOpen, jobOf, scriptOf } from './commands.ts'

/** Hands a new command to its nodes, as many at once as MaxConcurrency lets, and watches over its end. */
export function dispatch(world: World, command: Command) {
  expire(world, command)
  advance(world, command)
}

/** Sends to the next nodes; past MaxErrors the rest are terminated. */
function advance(world: World, command: Command) {
  const { invocations } = command
  const waiting = invocations.filter((invocation) => !invocation.sent && isOpen(invocation))
  if (errorsOf(command) > share(command.maxErrors, invocations.length)) {
    for (const invocation of waiting) settle(invocation, 'Terminated')
    return
  }
  const limit = Math.max(1, share(command.maxConcurrency, invocations.length))
  const underWay = invocations.filter((invocation) => invocation.sent && isOpen(invocation)).length
  for (const invocation of waiting.slice(0, Math.max(0, Math.min(limit, command.window) - underWay))) {
    send(world, command, invocation)
  }
}

/** A number, or a percentage of the targets rounded down. */
function share(text: string, total: number): number {
  return text.endsWith('%') ? Math.floor((Number(text.slice(0, -1)) * total) / 100) : Number(text)
}

function send(world: World, command: Command, invocation: Invocation) {
  invocation.sent = true
  const { instanceId } = invocation
  const script = scriptOf(command)
  goOffline(world, { instanceId, script }, 'sent')
  const fault = takeFault(world.faults, 'deliver', (order) => isAbout(order, instanceId, script))
  if (fault?.deliver === 'undeliverable') {
    settle(invocation, 'Undeliverable')
    return advance(world, command)
  }
  if (fault?.deliver === 'never') {
    if (fault.expireAfterMs !== undefined) later(world, fault.expireAfterMs, () => timeOut(world, command, invocation))
    return
  }
  const wait = draw(world.delays.deliver) + (fault?.byMs ?? 0)
  later(world, wait, () => attempt(world, command, invocation))
  if (fault?.deliver === 'twice') later(world, wait * 2, () => attempt(world, command, invocation))
}

/** Tries until the node takes it or the delivery timeout has passed. */
function attempt(world: World, command: Command, invocation: Invocation) {
  const waited = Date.now() - command.requestedAt
  if (!isOpen(invocation) || waited > command.timeoutSeconds * 1000 * world.delays.expiry) return
  const instance = world.instances.get(invocation.instanceId)
  const wait = asleep(instance) || (isTaken(world, command, instance) ? 0 : draw(world.delays.redeliver))
  if (wait > 0) later(world, wait, () => attempt(world, command, invocation))
}

function isTaken({ delays }: World, command: Command, instance: Instance | undefined): boolean {
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

/** Past ExpiresAfter everything still open is DeliveryTimedOut. What nobody took waits a share of that time only. */
function expire(world: World, command: Command) {
  const wholeMs = (command.timeoutSeconds + command.executionTimeout) * 1000
  later(world, wholeMs * world.delays.expiry, () => {
    const untaken = command.invocations.filter(({ details }) => details === 'Pending')
    for (const invocation of untaken) timeOut(world, command, invocation)
  })
  later(world, wholeMs, () => {
    for (const invocation of command.invocations) timeOut(world, command, invocation)
  })
}

/** Lets everything that is open on an instance pass its ExpiresAfter. */
export function expireNow(world: World, instanceId: string) {
  for (const command of world.commands.values()) {
    const open = command.invocations.filter((invocation) => invocation.instanceId === instanceId)
    for (const invocation of open) timeOut(world, command, invocation)
  }
}

function timeOut(world: World, command: Command, invocation: Invocation) {
  if (!isOpen(invocation)) return
  settle(invocation, invocation.details === 'Cancelling' ? 'Cancelled' : 'DeliveryTimedOut')
  advance(world, command)
}

function settle(invocation: Invocation, details: Details) {
  invocation.details = details
  invocation.endedAt ??= Date.now()
}

/** Takes in what an agent says. A reply waits while its node is offline; an end that is settled stays as it is. */
export function receive(world: World, commandId: string, from: { instanceId: string; reply: AgentReply }) {
  const { instanceId, reply } = from
  const command = world.commands.get(commandId)
  const invocation = command?.invocations.find((one) => one.instanceId === instanceId)
  if (!command || !invocation || !isOpen(invocation)) return
  const script = scriptOf(command)
  if (reply.type === 'started') {
    goOffline(world, { instanceId, script }, 'started')
    invocation.startedAt = Date.now()
    return
  }
  if (reply.type === 'accepted') {
    if (invocation.details === 'Pending') invocation.details = 'InProgress'
    return
  }
  goOffline(world, { instanceId, script }, 'ended')
  const finish = () => {
    const instance = world.instances.get(instanceId)
    if (!instance || !isReachable(instance)) return void later(world, world.delays.redeliver, finish)
    end(world, command, { invocation, reply })
  }
  later(world, world.delays.reply, finish)
}

type Ended = Extract<AgentReply, { type: 'ended' | 'broken' }>

function end(world: World, command: Command, { invocation, reply }: { invocation: Invocation; reply: Ended }) {
  if (!isOpen(invocation)) return
  const script = scriptOf(command)
  const drop = takeFault(world.faults, 'drop', (order) => isAbout(order, invocation.instanceId, script))
  if (drop?.drop === 'reply') {
    if (drop.expireAfterMs !== undefined) later(world, drop.expireAfterMs, () => timeOut(world, command, invocation))
    return
  }
  if (drop) record(invocation, { ...nothing, startedAt: invocation.startedAt ?? Date.now(), endedAt: Date.now() })
  else if (reply.type === 'ended') record(invocation, bent(world, reply.outcome, { invocation, script }))
  else {
    Object.assign(invocation, { trace: reply.trace, output: reply.output })
    settle(invocation, 'Failed')
  }
  command.window = Math.max(command.window, command.window * 2)
  advance(world, command)
}

const nothing = { status: 'Success', code: 0, stdout: '', stderr: '', output: '' } as const

/** What arrives, after the orders about exit codes and output. */
function bent(world: World, outcome: Outcome, { invocation, script }: { invocation: Invocation; script: string }) {
  const exit = takeFault(world.faults, 'exit', (order) => isAbout(order, invocation.instanceId, script))
  const coded = exit ? withCode(outcome, exit.exit) : outcome
  const cut = takeFault(world.faults, 'cut', (order) => isAbout(order, invocation.instanceId, script))
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

/** What was not delivered is cancelled at once; the agents are told about the rest, and may be too late. */
export function cancel(world: World, command: Command, instanceIds: readonly string[]) {
  command.isCancelled ||= instanceIds.length === command.invocations.length
  for (const invocation of command.invocations) {
    if (!instanceIds.includes(invocation.instanceId) || !isOpen(invocation)) continue
    if (invocation.details === 'Pending') {
      settle(invocation, 'Cancelled')
      continue
    }
    invocation.details = 'Cancelling'
    tellCancelled(world, command, invocation)
  }
}

function tellCancelled(world: World, command: Command, invocation: Invocation) {
  later(world, world.delays.cancel, () => {
    const instance = world.instances.get(invocation.instanceId)
    if (instance && isReachable(instance) && asleep(instance) === 0) instance.agent.cancel(command.id)
    else if (isOpen(invocation)) tellCancelled(world, command, invocation)
  })
}

interface Told {
  readonly instanceId: string
  readonly script: string
}

function goOffline(world: World, { instanceId, script }: Told, when: 'sent' | 'started' | 'ended') {
  const isMeant = ({ offline, command, when: moment }: Extract<Fault, { offline: string }>) =>
    offline === instanceId && moment === when && (command?.test(script) ?? true)
  const fault = takeFault(world.faults, 'offline', isMeant)
  if (fault) loseConnection(world, instanceId, fault.backAfterMs)
}

/** Nothing reaches the node and nothing comes from it, until it is back. */
export function loseConnection(world: World, instanceId: string, backAfterMs: number | undefined) {
  const instance = world.instances.get(instanceId)
  if (!instance) return
  instance.ping = 'ConnectionLost'
  if (backAfterMs !== undefined) later(world, backAfterMs, () => (instance.ping = 'Online'))
}
