import {
  type CommandInvocation,
  DescribeInstanceInformationCommand,
  GetCommandInvocationCommand,
  type InstanceInformation,
  InvalidInstanceId,
  InvocationDoesNotExist,
  ListCommandInvocationsCommand,
  SendCommandCommand,
  type SendCommandCommandInput,
  SSMClient,
} from '@aws-sdk/client-ssm'
import type { InvocationStatus, RunCommand, RunCommandInput } from '../../dispatch/run-command.port.ts'
import { chunked } from '../../model/chunked.ts'
import type { SsmAgent } from '../../model/instance.ts'
import { pages } from './pages.ts'
import type { WithRetry } from './retry.ts'

/** The largest page of DescribeInstanceInformation and ListCommandInvocations. */
const perPage = 50

/** An SSM client; AWS_ENDPOINT_URL and credentials are found by the SDK. Its own retries are off: see `withRetry`. */
export function ssmClient(region: string): SSMClient {
  return new SSMClient({ region, maxAttempts: 1 })
}

/** The agents of instances; instances that never registered are absent. */
export async function findAgents(
  client: SSMClient,
  ids: readonly string[],
  call: WithRetry,
): Promise<Map<string, SsmAgent>> {
  const agents = new Map<string, SsmAgent>()
  const findSome = async (some: string[]) => {
    const input = { Filters: [{ Key: 'InstanceIds', Values: some }], MaxResults: perPage }
    const describe = (token: object) =>
      call('ssm:DescribeInstanceInformation', () =>
        client.send(new DescribeInstanceInformationCommand({ ...input, ...token })),
      )
    for await (const { InstanceInformationList = [] } of pages(describe)) {
      for (const info of InstanceInformationList) agents.set(info.InstanceId ?? '', toAgent(info))
    }
  }
  await Promise.all(chunked(ids, perPage).map(findSome))
  return agents
}

function toAgent({ PingStatus, PlatformType, LastPingDateTime }: InstanceInformation): SsmAgent {
  return {
    ping: PingStatus ?? 'Inactive',
    platform: PlatformType ?? 'Linux',
    ...(LastPingDateTime && { lastPingAt: LastPingDateTime.getTime() }),
  }
}

/** Run Command over a client. */
export function runCommand(client: SSMClient, call: WithRetry): RunCommand {
  return {
    send: (script, hosts) => send({ client, call }, script, hosts),
    async poll(id) {
      const all: InvocationStatus[] = []
      const input = { CommandId: id, Details: true, MaxResults: perPage }
      const list = (token: object) =>
        call('ssm:ListCommandInvocations', () => client.send(new ListCommandInvocationsCommand({ ...input, ...token })))
      for await (const { CommandInvocations = [] } of pages(list)) all.push(...CommandInvocations.flatMap(toStatus))
      return all
    },
    async output(id, host) {
      const input = { CommandId: id, InstanceId: host }
      const found = await call('ssm:GetCommandInvocation', () =>
        client.send(new GetCommandInvocationCommand(input)).catch((error: unknown) => {
          if (error instanceof InvocationDoesNotExist) return undefined
          throw error
        }),
      )
      return found?.StandardOutputContent ?? ''
    },
  }
}

interface SsmContext {
  readonly client: SSMClient
  readonly call: WithRetry
}

/** One bad id fails the whole call, and the error names it: drops it, and sends to the others again. */
async function send(
  context: SsmContext,
  script: RunCommandInput,
  hosts: readonly string[],
): ReturnType<RunCommand['send']> {
  const { client, call } = context
  const attempt = () =>
    client.send(new SendCommandCommand(sendInput(script, hosts))).catch((error: unknown) => {
      if (error instanceof InvalidInstanceId) return error
      throw error
    })
  const sent = await call('ssm:SendCommand', attempt)
  if (!(sent instanceof InvalidInstanceId)) return { id: sent.Command?.CommandId ?? '', refused: [] }
  const named = hosts.filter((host) => sent.message.includes(host))
  // The error may name none: then all are refused, since any may be the bad one.
  const bad = named.length > 0 ? named : hosts
  const rest = hosts.filter((host) => !bad.includes(host))
  if (rest.length === 0) return { id: '', refused: bad }
  const again = await send(context, script, rest)
  return { id: again.id, refused: [...bad, ...again.refused] }
}

function sendInput(
  { comment, text, deliverWithinMs, runWithinMs }: RunCommandInput,
  hosts: readonly string[],
): SendCommandCommandInput {
  return {
    DocumentName: 'AWS-RunShellScript',
    DocumentVersion: '$DEFAULT',
    InstanceIds: [...hosts],
    Comment: comment.slice(0, 100),
    TimeoutSeconds: Math.max(30, Math.ceil(deliverWithinMs / 1_000)),
    // All at once: the run decides the batches, not the service.
    MaxConcurrency: '100%',
    MaxErrors: '100%',
    Parameters: { commands: [text], executionTimeout: [String(executionTimeout(runWithinMs))] },
  }
}

/** Outside of 5 to 172,800 seconds the agent silently uses an hour. Source: the agent's pluginutil. */
function executionTimeout(ms: number): number {
  return Math.min(Math.max(Math.ceil(ms / 1_000), 30), 172_800)
}

function toStatus({
  InstanceId: host,
  StatusDetails = '',
  CommandPlugins = [],
}: CommandInvocation): InvocationStatus[] {
  if (host === undefined) return []
  const [plugin] = CommandPlugins
  const output = plugin?.Output ?? ''
  return [{ host, end: endOf(StatusDetails), detail: StatusDetails, exitCode: plugin?.ResponseCode ?? -1, output }]
}

/** The documentation spells some of these words with blanks, the service without. */
function endOf(statusDetails: string): InvocationStatus['end'] {
  switch (statusDetails.toLowerCase().replace(/[^a-z]/g, '')) {
    case 'success':
      return 'success'
    case 'failed':
      return 'failed'
    case 'timedout':
    case 'executiontimedout':
      return 'timedout'
    case 'deliverytimedout':
    case 'undeliverable':
    case 'terminated':
    case 'invalidplatform':
    case 'accessdenied':
      return 'undelivered'
    case 'cancelled':
      return 'cancelled'
    default:
      return 'running'
  }
}
