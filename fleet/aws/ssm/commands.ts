import type { Job } from '../script.ts'

export type Details =
  | 'Pending'
  | 'InProgress'
  | 'Delayed'
  | 'Cancelling'
  | 'Success'
  | 'Cancelled'
  | 'Failed'
  | 'DeliveryTimedOut'
  | 'ExecutionTimedOut'
  | 'Undeliverable'
  | 'Terminated'
  | 'AccessDenied'

/** One command on one node. */
export interface Invocation {
  readonly instanceId: string
  details: Details
  /** -1 until the script has ended. */
  code: number
  startedAt?: number
  endedAt?: number
  stdout: string
  stderr: string
  /** Both merged, as lists show them. */
  output: string
  trace: string
  /** Whether the delivery queue has it; the others wait for MaxConcurrency. */
  sent: boolean
}

export interface Command {
  readonly id: string
  readonly documentName: string
  readonly documentVersion: string
  readonly comment: string
  readonly parameters: Readonly<Record<string, readonly string[]>>
  readonly instanceIds: readonly string[]
  readonly targets: readonly { readonly Key: string; readonly Values: readonly string[] }[]
  readonly maxConcurrency: string
  readonly maxErrors: string
  readonly s3: { readonly bucket: string; readonly prefix: string }
  /** Seconds. */
  readonly timeoutSeconds: number
  readonly executionTimeout: number
  readonly requestedAt: number
  /** List and Get do not know the command before this time. */
  readonly visibleAt: number
  readonly invocations: readonly Invocation[]
  isCancelled: boolean
  /** How many may be in progress at once; grows up to MaxConcurrency. */
  window: number
}

const open: readonly Details[] = ['Pending', 'InProgress', 'Delayed', 'Cancelling']

export function isOpen({ details }: Invocation): boolean {
  return open.includes(details)
}

/** RequestedDateTime + TimeoutSeconds + executionTimeout. */
export function expiresAt(command: Command): number {
  return command.requestedAt + (command.timeoutSeconds + command.executionTimeout) * 1000
}

export function scriptOf(command: Command): string {
  return (command.parameters['commands'] ?? []).join('\n')
}

/** The time limit that the agent gets. It replaces an executionTimeout that it does not accept (5 to 172800) by 3600. */
export function jobOf(command: Command): Job {
  const timeout = command.executionTimeout
  return {
    commandId: command.id,
    commands: command.parameters['commands'] ?? [],
    workingDirectory: command.parameters['workingDirectory']?.[0],
    executionTimeout: timeout >= 5 && timeout <= 172_800 ? timeout : 3600,
  }
}

/** The coarse Status for a StatusDetails. */
export function statusOf(details: Details | 'Incomplete' | 'NoInstancesInTag'): string {
  switch (details) {
    case 'DeliveryTimedOut':
    case 'ExecutionTimedOut':
      return 'TimedOut'
    case 'Undeliverable':
    case 'AccessDenied':
    case 'Incomplete':
      return 'Failed'
    case 'Terminated':
      return 'Cancelled'
    case 'NoInstancesInTag':
      return 'Success'
    default:
      return details
  }
}

/** The status of the command as a whole, from its invocations. */
export function detailsOf(command: Command): Details | 'Incomplete' | 'NoInstancesInTag' {
  const all = command.invocations.map(({ details }) => details)
  if (all.length === 0) return 'NoInstancesInTag'
  if (command.invocations.some(isOpen)) {
    if (command.isCancelled) return 'Cancelling'
    return all.every((details) => details === 'Pending') ? 'Pending' : 'InProgress'
  }
  if (command.isCancelled) return 'Cancelled'
  const worst = (['Failed', 'ExecutionTimedOut', 'DeliveryTimedOut', 'Undeliverable'] as const).find((details) =>
    all.includes(details),
  )
  return worst ?? (all.every((details) => details === 'Success') ? 'Success' : 'Incomplete')
}

/** Failures and execution timeouts count; a command that was never delivered does not. */
export function errorsOf(command: Command): number {
  return command.invocations.filter(({ details }) => details === 'Failed' || details === 'ExecutionTimedOut').length
}
