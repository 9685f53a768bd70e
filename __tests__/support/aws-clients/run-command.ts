import { setTimeout as sleep } from 'node:timers/promises'
import { EC2Client } from '@aws-sdk/client-ec2'
import {
  type CommandInvocation,
  GetCommandInvocationCommand,
  type GetCommandInvocationResult,
  ListCommandInvocationsCommand,
  paginateListCommands,
  SendCommandCommand,
  type SendCommandRequest,
  SSMClient,
} from '@aws-sdk/client-ssm'
import type { Fleet } from '../../../fleet/fleet.ts'
import type { Identity } from '../../../fleet/hosts/host.ts'

/** The real clients, pointed at a fleet. They do not retry, so that a test sees each answer. */
export function clientsOf(fleet: Fleet): { ssm: SSMClient; ec2: EC2Client } {
  const config = {
    endpoint: fleet.endpoint,
    region: fleet.region,
    credentials: { accessKeyId: 'AKIAREHEARSALFLEET00', secretAccessKey: 'any' },
    maxAttempts: 1,
  }
  return { ssm: new SSMClient(config), ec2: new EC2Client(config) }
}

interface Sent {
  readonly ssm: SSMClient
  readonly hosts: readonly Pick<Identity, 'id'>[]
  readonly script: string
  readonly parameters?: Record<string, string[]>
  readonly request?: Partial<SendCommandRequest>
}

/** Sends a script and resolves with the command's id. */
export async function send({ ssm, hosts, script, parameters = {}, request = {} }: Sent): Promise<string> {
  const { Command } = await ssm.send(
    new SendCommandCommand({
      DocumentName: 'AWS-RunShellScript',
      InstanceIds: hosts.map(({ id }) => id),
      Parameters: { commands: [script], ...parameters },
      ...request,
    }),
  )
  return Command?.CommandId ?? ''
}

export async function listed(ssm: SSMClient, commandId: string): Promise<readonly CommandInvocation[]> {
  const { CommandInvocations = [] } = await ssm.send(
    new ListCommandInvocationsCommand({ CommandId: commandId, Details: true }),
  )
  return CommandInvocations
}

export interface SentCommand {
  readonly id: string
  readonly comment: string
  readonly sentAt: number
}

/** Every command that was sent, the oldest first. */
export async function commandsOf(ssm: SSMClient): Promise<readonly SentCommand[]> {
  const found: SentCommand[] = []
  for await (const { Commands = [] } of paginateListCommands({ client: ssm }, {})) {
    for (const { CommandId: id = '', Comment: comment = '', RequestedDateTime: at } of Commands) {
      found.push({ id, comment, sentAt: at?.getTime() ?? 0 })
    }
  }
  return found.sort((one, other) => one.sentAt - other.sentAt)
}

/** Resolves once the check passes; rejects after 30 s with the last message of the check. */
export async function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  const end = Date.now() + 30_000
  for (;;) {
    try {
      return await check()
    } catch (error) {
      if (Date.now() > end) throw error
      await sleep(20)
    }
  }
}

/** Resolves with the invocations once all of them have one of the statuses. */
export function reached(
  ssm: SSMClient,
  commandId: string,
  statuses: readonly string[],
): Promise<readonly CommandInvocation[]> {
  return eventually(async () => {
    const invocations = await listed(ssm, commandId)
    const isReached =
      invocations.length > 0 && invocations.every(({ StatusDetails = '' }) => statuses.includes(StatusDetails))
    if (!isReached) throw new Error(`not yet: ${invocations.map(({ StatusDetails }) => StatusDetails)}`)
    return invocations
  })
}

const ends = ['Success', 'Failed', 'Cancelled', 'ExecutionTimedOut', 'DeliveryTimedOut', 'Undeliverable', 'Terminated']

export function ended(ssm: SSMClient, commandId: string): Promise<readonly CommandInvocation[]> {
  return reached(ssm, commandId, ends)
}

export function get(
  ssm: SSMClient,
  commandId: string,
  host: Pick<Identity, 'id'>,
): Promise<GetCommandInvocationResult> {
  return ssm.send(new GetCommandInvocationCommand({ CommandId: commandId, InstanceId: host.id }))
}

/** Sends a script to one host and resolves with its result. */
export async function runOn(
  host: Pick<Identity, 'id'>,
  sent: Omit<Sent, 'hosts'>,
): Promise<GetCommandInvocationResult> {
  const commandId = await send({ ...sent, hosts: [host] })
  await ended(sent.ssm, commandId)
  return get(sent.ssm, commandId, host)
}
