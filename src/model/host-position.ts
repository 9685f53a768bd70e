import type { HostResult, HostVerdict } from './host-result.ts'

/**
 * Where a host stands: on the new release, on what it ran before, on neither as far as is known, out of reach, or terminated.
 */
export type HostPosition = 'moved' | 'kept' | 'neither' | 'unreachable' | 'gone'

const positions: Readonly<Record<HostVerdict, HostPosition>> = {
  activated: 'moved',
  unreachable: 'unreachable',
  'rollback-failed': 'neither',
  unknown: 'neither',
  gone: 'gone',
  delivered: 'kept',
  staged: 'kept',
  unchanged: 'kept',
  refused: 'kept',
  'rolled-back': 'kept',
  reverted: 'kept',
  settled: 'kept',
  reported: 'kept',
  cleaned: 'kept',
  drained: 'kept',
  'not-drained': 'kept',
  returned: 'kept',
  'not-returned': 'kept',
}

export function positionOf(verdict: HostVerdict): HostPosition {
  return positions[verdict]
}

/** Whether this run may have changed what the host runs, and so has to revert it. */
export function wasActivated(result: HostResult | undefined): boolean {
  const position = result === undefined ? 'kept' : positionOf(result.verdict)
  return position !== 'kept' && position !== 'gone'
}

/** Whether a host counts against `max-failures`. A terminated host has not failed. */
export function isFailed({ ok }: HostResult): boolean {
  return !ok
}

/** Whether a host that has the release on disk does not run it yet. */
export function needsActivation(result: HostResult | undefined): boolean {
  return result?.verdict === 'staged' || (result?.verdict === 'reported' && result.ok)
}

/** Whether it is certain what a host runs, so that old releases may be removed from it. */
export function isCertain({ verdict }: HostResult): boolean {
  const position = positionOf(verdict)
  return position === 'moved' || position === 'kept'
}
