import { setTimeout as sleep } from 'node:timers/promises'
import { createGroup, register } from './aws/elbv2/groups.ts'
import { healthOf } from './aws/elbv2/health.ts'
import type { AwsState } from './aws/state.ts'
import type { Balancer, Counters } from './balancer/balancer.ts'
import { type ClockOptions, clockBalancer } from './balancer/clock.ts'
import { type HealthChecks, startHaproxy } from './balancer/haproxy.ts'

export interface TargetGroupOptions {
  /** `api`; no two groups of a fleet may share one. */
  readonly name?: string
  /** The port of targets that are registered without one (3030). */
  readonly port?: number
  /** `/api/health` */
  readonly healthPath?: string
  /** deregistration_delay.timeout_seconds (1; 300 on AWS). Fractions are allowed. */
  readonly delaySeconds?: number
  /** Whether a listener sends requests to the group (true). */
  readonly inUse?: boolean
  /** The highest number of targets (1000). */
  readonly quota?: number
  /** Whether targets are instances, or their addresses (instance). */
  readonly targetType?: 'instance' | 'ip'
  /** A real balancer, or targets that become healthy by the clock (false). */
  readonly balancer?: boolean
  /**
   * Of the real balancer; by default every 200 ms, with 2 successes in a row for a healthy target and 3 failures for an unhealthy
   * one.
   */
  readonly checks?: Partial<HealthChecks>
  /** Without a real balancer; by default a target is `initial` for 200 ms and then healthy. Names are `id.port`. */
  readonly clock?: Partial<ClockOptions>
}

/** A target group as its operator sees it. */
export interface TargetGroupOfFleet {
  readonly arn: string
  /** Where clients reach the targets through the balancer; empty without a real one. */
  readonly url: string
  /** Registers hosts as an operator did long ago, on the group's port or another one. The fleet notes no API call. */
  register(targets: readonly { readonly id: string; readonly port?: number }[]): Promise<void>
  /** Resolves once every registered target is healthy. Rejects after 30 s with the states of the targets. */
  healthy(): Promise<void>
  /** The balancer's counts; targets by `id.port`. */
  counters(): Promise<Counters>
}

const defaultChecks: HealthChecks = { intervalMs: 200, timeoutMs: 2000, rise: 2, fall: 3 }

/** Makes a target group and, on request, starts the balancer before it, which needs haproxy. */
export async function openTargetGroup(aws: AwsState, options: TargetGroupOptions): Promise<TargetGroupOfFleet> {
  const { name = 'api', port = 3030, healthPath = '/api/health', delaySeconds = 1, inUse = true } = options
  const checks = { ...defaultChecks, ...options.checks }
  const { rise, fall } = checks
  const balancer: Balancer = options.balancer
    ? await startHaproxy({ healthPath, checks })
    : clockBalancer({ initialMs: 200, ...options.clock })
  const settings = {
    name,
    port,
    healthPath,
    rise,
    fall,
    delayMs: delaySeconds * 1000,
    inUse,
    quota: options.quota ?? 1000,
    targetType: options.targetType ?? 'instance',
  }
  const group = createGroup(aws, settings, balancer)
  const states = async () => {
    const health = healthOf(aws, group, await balancer.checks())
    return [...group.targets].map(([target, registered]) => ({ target, state: health(registered).State }))
  }
  const idOf = ({ id }: { readonly id: string }) =>
    group.targetType === 'ip' ? (aws.instances.get(id)?.host.address ?? id) : id
  return {
    arn: group.arn,
    url: balancer.url,
    register: (targets) =>
      register(
        aws,
        group,
        targets.map((target) => ({ id: idOf(target), port: target.port ?? port })),
      ),
    healthy: async () => {
      for (const until = Date.now() + 30_000; ; await sleep(20)) {
        const now = await states()
        if (now.every(({ state }) => state === 'healthy')) return
        if (Date.now() < until) continue
        throw new Error(`not all are healthy: ${now.map(({ target, state }) => `${target} ${state}`).join(', ')}`)
      }
    },
    counters: () => balancer.counters(),
  }
}
