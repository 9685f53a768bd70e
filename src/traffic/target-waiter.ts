/** Waits until targets get no more requests, or get them again, and reports each host once. */
import type { HostResult } from '../model/host-result.ts'
import type { Target, TargetHealth } from '../model/target.ts'
import type { DrainedTargets } from '../state/records.ts'
import { hostOf, isDeregistered, targetGroupName } from './targets.ts'
import type { TrafficPorts } from './traffic.port.ts'

interface TargetReporter {
  readonly phase: 'drain' | 'return'
  readonly hosts: readonly string[]
  emit(host: string, about: Pick<HostResult, 'verdict'> & Partial<HostResult>): HostResult
}

/** Reports a host's result with the time that it took. */
export function targetReporter(
  phase: TargetReporter['phase'],
  drained: DrainedTargets,
  ports: TrafficPorts,
): TargetReporter {
  const hosts = [...new Set([...drained.values()].flat().map(hostOf))]
  const startedAt = ports.clock.now()
  ports.emit({ type: 'phase', phase, hosts })
  return {
    phase,
    hosts,
    emit: (host, about) => {
      const result: HostResult = {
        ok: about.code === undefined,
        code: '',
        message: '',
        warnings: [],
        seconds: {},
        ...about,
      }
      ports.emit({ type: 'host', phase, host, result, ms: ports.clock.now() - startedAt, tail: '' })
      return result
    },
  }
}

interface TargetWait {
  readonly timeoutMs: number
  readonly report: TargetReporter
  readonly is: (health: TargetHealth | undefined) => boolean
  /** Registers targets that turn out to be deregistered: an earlier request to do that may have arrived late. */
  readonly again?: (group: string, targets: readonly Target[]) => Promise<void>
}

export function findTarget(health: readonly TargetHealth[], { id, port }: Target): TargetHealth | undefined {
  return health.find((one) => one.id === id && one.port === port)
}

/**
 * Polls until every target is as wanted, and reports each host once all its targets are. Resolves with the others and their
 * state.
 */
export async function waitForTargets(
  drained: DrainedTargets,
  { timeoutMs, report, ...wait }: TargetWait,
  ports: TrafficPorts,
): Promise<Map<string, string>> {
  const { clock } = ports
  const startedAt = clock.now()
  const waiting = new Set(report.hosts)
  for (;;) {
    const left = await pendingTargets(drained, wait, ports)
    for (const host of waiting) {
      if (left.has(host)) continue
      waiting.delete(host)
      report.emit(host, { verdict: report.phase === 'drain' ? 'drained' : 'returned' })
    }
    const passed = clock.now() - startedAt
    if (waiting.size === 0 || passed >= timeoutMs) return left
    await clock.sleep(pollDelay(passed))
  }
}

/** Half a second at first, up to five seconds after minutes. */
const pollDelay = (passedMs: number) => Math.min(Math.max(passedMs / 10, 500), 5_000)

/** The targets that are not as wanted; all of a group whose health cannot be read. */
async function pendingTargets(
  drained: DrainedTargets,
  { is, again }: Pick<TargetWait, 'is' | 'again'>,
  { balancer }: TrafficPorts,
) {
  const left = new Map<string, string>()
  for (const [group, targets] of drained) {
    const health = await balancer.health(group).catch(() => undefined)
    const out = health === undefined ? [] : targets.filter((target) => isDeregistered(findTarget(health, target)))
    if (out.length > 0) await again?.(group, out)
    for (const target of targets) {
      const found = health && findTarget(health, target)
      if (health === undefined || !is(found)) left.set(hostOf(target), targetState(group, target, found))
    }
  }
  return left
}

function targetState(group: string, { port }: Target, health: TargetHealth | undefined): string {
  const state = health === undefined ? 'unknown' : [health.state, health.reason].filter(Boolean).join(', ')
  return `Port ${port} in target group ${targetGroupName(group)} is ${state}.`
}
