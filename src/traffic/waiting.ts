/** Waits until targets get no more requests, or get them again, and tells of each host once. */
import type { Result } from '../host/result.ts'
import type { Drained } from '../notes/notes.ts'
import type { Target, TargetHealth, World } from '../ports.ts'
import { groupName, hostOf, isOut } from './targets.ts'

export interface Reporter {
  readonly phase: 'drain' | 'return'
  readonly hosts: readonly string[]
  tell(host: string, about: Pick<Result, 'verdict'> & Partial<Result>): Result
}

/** Tells of each host once, with how long it took. */
export function reporter(phase: Reporter['phase'], drained: Drained, { emit, clock }: World): Reporter {
  const hosts = [...new Set([...drained.values()].flat().map(hostOf))]
  const began = clock.now()
  emit({ type: 'phase', phase, hosts })
  return {
    phase,
    hosts,
    tell: (host, about) => {
      const result: Result = {
        ok: about.code === undefined,
        code: '',
        message: '',
        warnings: [],
        seconds: {},
        ...about,
      }
      emit({ type: 'host', phase, host, result, ms: clock.now() - began, tail: '' })
      return result
    },
  }
}

export interface Wait {
  readonly timeoutMs: number
  readonly report: Reporter
  readonly is: (health: TargetHealth | undefined) => boolean
  /** Told of targets that are out: a request to take them out may have come through late. */
  readonly again?: (group: string, targets: readonly Target[]) => Promise<void>
}

export function find(health: readonly TargetHealth[], { id, port }: Target): TargetHealth | undefined {
  return health.find((one) => one.id === id && one.port === port)
}

/** Looks until every target is as wanted, telling of each host once all of its targets are; the rest, with how they are. */
export async function waitFor(
  drained: Drained,
  { timeoutMs, report, ...way }: Wait,
  world: World,
): Promise<Map<string, string>> {
  const { clock } = world
  const began = clock.now()
  const waiting = new Set(report.hosts)
  for (;;) {
    const left = await lacking(drained, way, world)
    for (const host of waiting) {
      if (left.has(host)) continue
      waiting.delete(host)
      report.tell(host, { verdict: report.phase === 'drain' ? 'drained' : 'returned' })
    }
    const passed = clock.now() - began
    if (waiting.size === 0 || passed >= timeoutMs) return left
    await clock.sleep(lookDelay(passed))
  }
}

/** Half a second at first, five seconds when it takes minutes. */
const lookDelay = (passedMs: number) => Math.min(Math.max(passedMs / 10, 500), 5_000)

/** A look that fails shows nothing, so that everybody is still waited for. */
async function lacking(drained: Drained, { is, again }: Pick<Wait, 'is' | 'again'>, { balancer }: World) {
  const left = new Map<string, string>()
  for (const [group, targets] of drained) {
    const health = await balancer.health(group).catch(() => undefined)
    const out = health === undefined ? [] : targets.filter((target) => isOut(find(health, target)))
    if (out.length > 0) await again?.(group, out)
    for (const target of targets) {
      const found = health && find(health, target)
      if (health === undefined || !is(found)) left.set(hostOf(target), described(group, target, found))
    }
  }
  return left
}

function described(group: string, { port }: Target, health: TargetHealth | undefined): string {
  const state = health === undefined ? 'not known' : [health.state, health.reason].filter(Boolean).join(', ')
  return `Port ${port} in the target group ${groupName(group)} is ${state}.`
}
