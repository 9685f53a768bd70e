import {
  type CommandInvocation,
  DescribeInstanceInformationCommand,
  GetCommandInvocationCommand,
  InvalidInstanceId,
  InvocationDoesNotExist,
  ListCommandInvocationsCommand,
  SendCommandCommand,
  type SendCommandCommandInput,
  SSMClient,
} from '@aws-sdk/client-ssm'
import type { Agent, Commands, Progress, Script } from '../ports.ts'
import type { Patiently } from './patience.ts'

/** The largest page that DescribeInstanceInformation and ListCommandInvocations have. */
const perPage = 50

/** An SSM client; AWS_ENDPOINT_URL and credentials are found by the SDK. Its own retries are off: see `patiently`. */
export function ssmClient(region: string): SSMClient {
  return new SSMClient({ region, maxAttempts: 1 })
}

/** What SSM knows of instances; those that never registered are absent. */
export async function findAgents(
  client: SSMClient,
  ids: readonly string[],
  call: Patiently,
): Promise<Map<string, Agent>> {
  const agents = new Map<string, Agent>()
  const starts = Array.from({ length: Math.ceil(ids.length / perPage) }, (_, i) => i * perPage)
  await Promise.all(
    starts.map(async (at) => {
      const filter = { Key: 'InstanceIds', Values: ids.slice(at, at + perPage) }
      let token: string | undefined
      do {
        const input = { Filters: [filter], MaxResults: perPage, ...(token !== undefined && { NextToken: token }) }
        const send = () => client.send(new DescribeInstanceInformationCommand(input))
        const page = await call('ssm:DescribeInstanceInformation', send)
        for (const info of page.InstanceInformationList ?? []) {
          agents.set(info.InstanceId ?? '', {
            ping: info.PingStatus ?? 'Inactive',
            platform: info.PlatformType ?? 'Linux',
            ...(info.LastPingDateTime && { lastPingAt: info.LastPingDateTime.getTime() }),
          })
        }
        token = page.NextToken || undefined
      } while (token !== undefined)
    }),
  )
  return agents
}

/** Run Command over a client. */
export function runCommand(client: SSMClient, call: Patiently): Commands {
  return {
    send: (script, hosts) => send({ client, call }, script, hosts),
    poll: (id) => poll({ client, call }, id),
    output: (id, host) => output({ client, call }, id, host),
  }
}

interface Means {
  readonly client: SSMClient
  readonly call: Patiently
}

/** One bad id fails the whole call and is named in it: it is dropped, and the others are sent to again. */
async function send(means: Means, script: Script, hosts: readonly string[]): ReturnType<Commands['send']> {
  const { client, call } = means
  const attempt = () =>
    client.send(new SendCommandCommand(sendInput(script, hosts))).catch((error: unknown) => {
      if (error instanceof InvalidInstanceId) return error
      throw error
    })
  const sent = await call('ssm:SendCommand', attempt)
  if (!(sent instanceof InvalidInstanceId)) return { id: sent.Command?.CommandId ?? '', refused: [] }
  const named = hosts.filter((host) => sent.message.includes(host))
  // Without a name any of them may be the bad one; none is deployed to by luck.
  const bad = named.length > 0 ? named : hosts
  const rest = hosts.filter((host) => !bad.includes(host))
  if (rest.length === 0) return { id: '', refused: bad }
  const again = await send(means, script, rest)
  return { id: again.id, refused: [...bad, ...again.refused] }
}

function sendInput(
  { comment, text, deliverWithinMs, runWithinMs }: Script,
  hosts: readonly string[],
): SendCommandCommandInput {
  return {
    DocumentName: 'AWS-RunShellScript',
    DocumentVersion: '$DEFAULT',
    InstanceIds: [...hosts],
    Comment: comment.slice(0, 100),
    TimeoutSeconds: Math.max(30, Math.ceil(deliverWithinMs / 1_000)),
    // All at once: which host gets its turn when is decided here, not by the service.
    MaxConcurrency: '100%',
    MaxErrors: '100%',
    Parameters: { commands: [text], executionTimeout: [String(executionTimeout(runWithinMs))] },
  }
}

/** Outside of 5 to 172,800 seconds the agent silently takes an hour. Source: the agent's pluginutil. */
function executionTimeout(ms: number): number {
  return Math.min(Math.max(Math.ceil(ms / 1_000), 30), 172_800)
}

async function poll({ client, call }: Means, id: string): Promise<readonly Progress[]> {
  const all: Progress[] = []
  let token: string | undefined
  do {
    const input = {
      CommandId: id,
      Details: true,
      MaxResults: perPage,
      ...(token !== undefined && { NextToken: token }),
    }
    const send = () => client.send(new ListCommandInvocationsCommand(input))
    const page = await call('ssm:ListCommandInvocations', send)
    all.push(...(page.CommandInvocations ?? []).flatMap(toProgress))
    token = page.NextToken || undefined
  } while (token !== undefined)
  return all
}

function toProgress({ InstanceId: host, StatusDetails = '', CommandPlugins = [] }: CommandInvocation): Progress[] {
  if (host === undefined) return []
  const [plugin] = CommandPlugins
  const output = plugin?.Output ?? ''
  return [{ host, end: endOf(StatusDetails), detail: StatusDetails, exitCode: plugin?.ResponseCode ?? -1, output }]
}

/** The documentation writes some of these words with blanks, the service without. */
function endOf(statusDetails: string): Progress['end'] {
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

async function output({ client, call }: Means, id: string, host: string): Promise<string> {
  const input = { CommandId: id, InstanceId: host }
  const found = await call('ssm:GetCommandInvocation', () =>
    client.send(new GetCommandInvocationCommand(input)).catch((error: unknown) => {
      if (error instanceof InvocationDoesNotExist) return undefined
      throw error
    }),
  )
  return found?.StandardOutputContent ?? ''
}
