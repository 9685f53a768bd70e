import type { Verdict } from './events.ts'
import type { HostVerdict, Result } from './host/result.ts'

/** Where a host ended up: on the new release, on what it ran before, on neither for all we know, or out of reach. */
type Standing = 'moved' | 'kept' | 'neither' | 'unreachable'

function standingOf(verdict: HostVerdict): Standing {
  switch (verdict) {
    case 'activated':
      return 'moved'
    case 'unreachable':
      return 'unreachable'
    case 'rollback-failed':
    case 'unknown':
      return 'neither'
    case 'staged':
    case 'unchanged':
    case 'refused':
    case 'rolled-back':
    case 'reverted':
    case 'settled':
    case 'reported':
    case 'cleaned':
      return 'kept'
  }
}

/** Whether this run may have changed what the host runs, and so has to bring it back. */
export function isTouched(result: Result | undefined): boolean {
  return result !== undefined && standingOf(result.verdict) !== 'kept'
}

/** Whether it is certain what a host runs, so that releases may be taken away from it. */
export function isSettled({ verdict }: Result): boolean {
  const standing = standingOf(verdict)
  return standing === 'moved' || standing === 'kept'
}

/**
 * The verdict on a rollout, from where each host stood last, how many activations failed on the way, and whether it ended
 * before every host had its turn.
 */
export function verdictOf(last: readonly Result[], failures: number, stopped: boolean): Verdict {
  const standings = last.map(({ verdict }) => standingOf(verdict))
  if (standings.includes('neither')) return 'rollback-failed'
  if (failures === 0 && !stopped) return 'deployed'
  // Nobody can say of a fleet out of reach that it is back.
  if (standings.every((standing) => standing === 'unreachable')) return 'rollback-failed'
  if (standings.includes('moved')) return 'partial'
  return last.every(({ verdict }) => neverMoved.has(verdict)) ? 'refused' : 'rolled-back'
}

const neverMoved: ReadonlySet<HostVerdict> = new Set(['staged', 'unchanged', 'refused'])
