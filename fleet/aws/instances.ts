import { randomBytes } from 'node:crypto'
import { type AgentPort, startAgent } from './agent.ts'
import { runScript } from './script.ts'
import { receive } from './ssm/delivery.ts'
import { resolveParameters } from './ssm/parameters.ts'
import {
  type AnyHost,
  type AwsState,
  type Channel,
  type Instance,
  type InstanceState,
  later,
  type Ping,
} from './state.ts'

/** How a host appears in AWS. By default: running, registered with SSM and online. */
export interface NodeOptions {
  readonly tags?: Record<string, string>
  readonly state?: InstanceState
  readonly managed?: boolean
  readonly ping?: Ping
  readonly channel?: Channel
  /** Instances launched together share one. */
  readonly reservation?: string
}

const platform = { name: 'Debian GNU/Linux', version: '12' } as const

/** Puts a host into the account, with an agent on it. */
export function enlist(aws: AwsState, host: AnyHost, options: NodeOptions = {}): Instance {
  const instance: Instance = {
    host,
    agent: startAgent({
      ...workOf(aws, host),
      delays: aws.delays,
      resolve: (commands) => resolveParameters(aws, commands),
      reply: (commandId, reply) => receive(aws, commandId, { instanceId: host.id, reply }),
      later: (ms, work) => void later(aws, ms, work),
    }),
    launchedAt: Date.now(),
    reservation: options.reservation ?? `r-0${randomBytes(8).toString('hex')}`,
    tags: { ...options.tags },
    state: options.state ?? 'running',
    managed: options.managed ?? true,
    ping: options.ping ?? 'Online',
    channel: options.channel ?? 'ssmmessages',
    asleepUntil: 0,
    platform,
  }
  aws.instances.set(host.id, instance)
  return instance
}

/** How scripts run there: as processes of a host that has processes, or as a simulated host answers. */
function workOf(aws: AwsState, host: AnyHost): Pick<AgentPort, 'run' | 'powerCut'> {
  if (host.kind === 'simulated') return { run: host.answer, powerCut: async () => host.powerCut() }
  const { bytesPerMs } = aws.delays
  return {
    run: (job) => runScript({ host, job, env: environment(aws, host.id, job.commandId), bytesPerMs }),
    powerCut: () => host.powerCut(),
  }
}

/** The variables that the agent adds to its own environment. */
function environment({ region }: AwsState, id: string, commandId: string): Record<string, string> {
  return {
    SSM_COMMAND_ID: commandId,
    AWS_SSM_INSTANCE_ID: id,
    AWS_SSM_REGION_NAME: region,
    AWS_SSM_PLATFORM_NAME: platform.name,
    AWS_SSM_PLATFORM_VERSION: platform.version,
  }
}

/**
 * Ends an instance as TerminateInstances, a scale-in or a spot interruption does: SSM takes no commands for it from now on, its
 * processes die without a report, and later the instance is terminated and `gone` is called. Resolves once the host is off.
 */
export async function terminate(aws: AwsState, instance: Instance, gone: () => void = () => undefined): Promise<void> {
  instance.state = 'shutting-down'
  instance.agent.stop()
  later(aws, aws.delays.terminate, () => {
    instance.state = 'terminated'
    gone()
  })
  await instance.host.powerOff()
}
