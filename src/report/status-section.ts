/** The fleet's status, for reports. Pure. */

import type { Drift, FleetStatus, HostStatus } from '../model/fleet-status.ts'
import { hostLabel, releaseLabel } from '../model/labels.ts'
import { escaped, listOf, tableWithin } from './html.ts'

const drifts: Readonly<Record<Drift, string>> = {
  '': 'as recorded',
  'other-release': 'another release than recorded',
  unwell: 'unhealthy',
  unknown: 'not known',
}

/** The facts, as pairs of name and value. */
export function statusFacts({ recorded, lock, drained }: FleetStatus): readonly (readonly [string, string])[] {
  const out = Object.entries(drained).map(([group, targets]) => `${targets.join(', ')} of ${group}`)
  return [
    ['Recorded', recorded === undefined ? 'nothing yet' : releaseLabel(recorded)],
    ...(recorded?.commit ? [['Commit', recorded.commit] as const] : []),
    ['Lock', lock === undefined ? 'free' : `${lock.holder}, since ${new Date(lock.since).toISOString()} ${lock.url}`],
    ['Out of traffic', out.length === 0 ? 'none' : out.join('; ')],
  ]
}

export const statusTitles = ['Host', 'Zone', 'Runs', 'Drift', 'By hand', 'Reason'] as const

/** Hosts with drift first, then by name. */
export function driftFirst({ hosts }: FleetStatus): readonly HostStatus[] {
  return [...hosts].sort((one, other) => rank(one) - rank(other))
}

/** As many hosts as fit. */
export function statusTable(status: FleetStatus, budget: number): string {
  const rows = driftFirst(status).map((host) =>
    statusRow(host).map((cell, i) => (i === 3 && host.drift !== '' ? `<b>${escaped(cell)}</b>` : escaped(cell))),
  )
  return tableWithin(budget, statusTitles, rows)
}

/** In the order of `statusTitles`, as text. */
export function statusRow(host: HostStatus): readonly string[] {
  const { release, version, zone, drift, manual, code, message } = host
  const runs = release === '' ? 'not known' : releaseLabel({ id: release, version })
  const reason = code === '' ? message : `${code}: ${message}`
  return [hostLabel(host), zone, runs, drifts[drift], manual, drift === '' ? '' : reason]
}

/** The releases that a rollback could activate: every host has them, or can download them. */
export function candidateList({ candidates }: FleetStatus): string {
  return listOf(
    'Candidates for a rollback',
    candidates
      .slice(0, 20)
      .map(({ release, version, verdict }) => `${releaseLabel({ id: release, version })}: ${verdict}`),
  )
}

function rank({ drift }: HostStatus): number {
  return drift === '' ? 1 : 0
}
