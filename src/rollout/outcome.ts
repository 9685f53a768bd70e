import type { Verdict } from '../model/events.ts'
import type { HostResult, HostVerdict } from '../model/host-result.ts'

/** Where a host ended up: on the new release, on what it ran before, on neither for all we know, out of reach, or nowhere. */
type HostPosition = 'moved' | 'kept' | 'neither' | 'unreachable' | 'gone'

function positionOf(verdict: HostVerdict): HostPosition {
  switch (verdict) {
    case 'activated':
      return 'moved'
    case 'unreachable':
      return 'unreachable'
    case 'rollback-failed':
    case 'unknown':
      return 'neither'
    case 'delivered':
    case 'staged':
    case 'unchanged':
    case 'refused':
    case 'rolled-back':
    case 'reverted':
    case 'settled':
    case 'reported':
    case 'cleaned':
    case 'drained':
    case 'not-drained':
    case 'returned':
    case 'not-returned':
      return 'kept'
    case 'gone':
      return 'gone'
  }
}

/** Whether this run may have changed what the host runs, and so has to bring it back. */
export function wasActivated(result: HostResult | undefined): boolean {
  const standing = result === undefined ? 'kept' : positionOf(result.verdict)
  return standing !== 'kept' && standing !== 'gone'
}

/** Whether a host counts against `max-failures`. One that was terminated has not failed. */
export function isFailed({ ok }: HostResult): boolean {
  return !ok
}

/** Whether a host that has the release is yet to run it. */
export function needsActivation(result: HostResult | undefined): boolean {
  return result?.verdict === 'staged' || (result?.verdict === 'reported' && result.ok)
}

/** Whether it is certain what a host runs, so that releases may be taken away from it. */
export function isSettled({ verdict }: HostResult): boolean {
  const standing = positionOf(verdict)
  return standing === 'moved' || standing === 'kept'
}

/** Whether some host was told of a newer run, which is in charge since. */
export function isSuperseded(results: readonly HostResult[]): boolean {
  return results.some(({ code, unbacked }) => code === 'fenced' && !unbacked)
}

/** How a rollout came to its end. */
export interface RolloutEnd {
  /** How many activations failed on the way. */
  readonly failures: number
  /** It ended before every host had its turn, or an alarm rang after that. */
  readonly stopped: boolean
}

/** The verdict on a rollout, from where each host stood last. */
export function verdictOf(last: readonly HostResult[], { failures, stopped }: RolloutEnd): Verdict {
  if (isSuperseded(last)) return 'superseded'
  const standings = last.map(({ verdict }) => positionOf(verdict)).filter((standing) => standing !== 'gone')
  if (standings.includes('neither')) return 'rollback-failed'
  if (failures === 0 && !stopped) return 'deployed'
  // Nobody can say of a fleet out of reach that it is back.
  if (standings.every((standing) => standing === 'unreachable')) return 'rollback-failed'
  if (standings.includes('moved')) return 'partial'
  return last.every(({ verdict }) => notActivated.has(verdict)) ? 'refused' : 'rolled-back'
}

const notActivated: ReadonlySet<HostVerdict> = new Set([
  'staged',
  'reported',
  'unchanged',
  'refused',
  'not-drained',
  'gone',
])
