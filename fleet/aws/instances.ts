import { randomBytes } from 'node:crypto'
import type { Host } from '../hosts/host.ts'
import { startAgent } from './agent.ts'
import { receive } from './ssm/delivery.ts'
import { resolveParameters } from './ssm/parameters.ts'
import { type Channel, type Instance, type InstanceState, later, type Ping, type World } from './world.ts'

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

/** Puts a host into the account, with an agent on it. */
export function enlist(world: World, host: Host, options: NodeOptions = {}) {
  const instance: Instance = {
    host,
    agent: startAgent({
      host,
      delays: world.delays,
      env: (commandId) => environment(world, instance, commandId),
      resolve: (commands) => resolveParameters(world, commands),
      reply: (commandId, reply) => receive(world, commandId, { instanceId: host.id, reply }),
      later: (ms, work) => void later(world, ms, work),
    }),
    launchedAt: Date.now(),
    reservation: options.reservation ?? `r-0${randomBytes(8).toString('hex')}`,
    tags: { ...options.tags },
    state: options.state ?? 'running',
    managed: options.managed ?? true,
    ping: options.ping ?? 'Online',
    channel: options.channel ?? 'ssmmessages',
    asleepUntil: 0,
    platform: { name: 'Debian GNU/Linux', version: '12' },
  }
  world.instances.set(host.id, instance)
}

/** What the agent adds to its own environment. */
function environment(world: World, { host, platform }: Instance, commandId: string): Record<string, string> {
  return {
    SSM_COMMAND_ID: commandId,
    AWS_SSM_INSTANCE_ID: host.id,
    AWS_SSM_REGION_NAME: world.region,
    AWS_SSM_PLATFORM_NAME: platform.name,
    AWS_SSM_PLATFORM_VERSION: platform.version,
  }
}
