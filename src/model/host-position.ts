import type { HostResult } from './host-result.ts'
import { type HostPosition, type HostVerdict, hostVerdicts } from './host-verdicts.ts'

export function positionOf(verdict: HostVerdict): HostPosition {
  return hostVerdicts[verdict].position
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

/** Whether a host has the release of a run on disk and does not run it yet. */
export function isReadyToActivate(result: HostResult | undefined): boolean {
  return result?.verdict === 'staged' || (result?.verdict === 'reported' && result.ok)
}

/** Whether it is certain what a host runs, so that old releases may be removed from it. */
export function isCertain({ verdict }: HostResult): boolean {
  const position = positionOf(verdict)
  return position === 'moved' || position === 'kept'
}
