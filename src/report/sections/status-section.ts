/** The fleet's status, for reports. Pure. */

import type { Drift, FleetStatus, HostStatus } from '../../model/fleet-status.ts'
import { hostLabel, releaseLabel } from '../../model/labels.ts'
import type { RunReport } from '../facts/run-report.ts'
import { type Cell, type Facts, listSection, type Section } from './section.ts'

const drifts: Readonly<Record<Drift, string>> = {
  '': 'as recorded',
  'other-release': 'another release than recorded',
  unhealthy: 'unhealthy',
  unknown: 'not known',
}

/** The facts, as pairs of name and value. */
export function statusFacts({ recorded, lock, drained }: FleetStatus): Facts {
  const out = Object.entries(drained).map(([group, targets]) => `${targets.join(', ')} of ${group}`)
  return [
    ['Recorded', recorded === undefined ? 'nothing yet' : releaseLabel(recorded)],
    ...(recorded?.commit ? [['Commit', recorded.commit] as const] : []),
    ['Lock', lock === undefined ? 'free' : `${lock.holder}, since ${new Date(lock.since).toISOString()} ${lock.url}`],
    ['Out of traffic', out.length === 0 ? 'none' : out.join('; ')],
  ]
}

const statusTitles = ['Host', 'Zone', 'Runs', 'Drift', 'By hand', 'Reason'] as const

/** What each host runs; undefined where the command did not collect it. Hosts with drift come first. */
export function statusSection({ status }: RunReport): Section | undefined {
  if (status === undefined) return undefined
  const hosts = [...status.hosts].sort((one, other) => rank(one) - rank(other))
  return { title: 'The fleet', blocks: [{ kind: 'hosts', columns: statusTitles, rows: hosts.map(statusRow) }] }
}

/** In the order of `statusTitles`. */
function statusRow(host: HostStatus): readonly (string | Cell)[] {
  const { release, version, zone, drift, manual, code, message } = host
  const runs = release === '' ? 'not known' : releaseLabel({ id: release, version })
  const reason = code === '' ? message : `${code}: ${message}`
  const drifted: Cell = { text: [{ as: drift === '' ? 'good' : 'bad', text: drifts[drift] }] }
  return [hostLabel(host), zone, runs, drifted, manual, drift === '' ? '' : reason]
}

/** The releases that a rollback could activate: every host has them, or can download them. */
export function candidateSection({ status }: RunReport): Section | undefined {
  const entries = (status?.candidates ?? [])
    .slice(0, 20)
    .map(({ release, version, verdict }) => `${releaseLabel({ id: release, version })}: ${verdict}`)
  return listSection('Candidates for a rollback', entries)
}

function rank({ drift }: HostStatus): number {
  return drift === '' ? 1 : 0
}
