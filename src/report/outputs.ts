import { driftedHosts, type FleetStatus, type HostStatus } from '../model/fleet-status.ts'
import { hostOutcomes } from '../model/host-outcomes.ts'
import type { DryRunFindings, HostPlan, Plan } from '../model/plan.ts'
import { isGreen } from '../model/verdicts.ts'
import type { HostReport, RunReport } from './facts/run-report.ts'
import { failuresFirst, isBad, isLeftOut } from './facts/text.ts'

/** A job may have 1 MB of outputs in all. */
const maxHostsBytes = 200_000

/** Every output of action.yml by name; a contract test compares the two. `report` is the path of the JSON report. */
export function outputs(run: RunReport, report: string) {
  const { verdict, hosts } = run
  return {
    verdict,
    release: distinct(hosts, ({ after }) => after) || (verdict === 'deployed' ? (run.release ?? '') : ''),
    version: distinct(hosts, ({ afterVersion }) => afterVersion),
    'previous-version': distinct(hosts, ({ beforeVersion }) => beforeVersion),
    hosts: hostsJson(hosts),
    succeeded: String(hosts.filter((host) => succeeded(host, isGreen(verdict))).length),
    failed: String(hosts.filter(isBad).length),
    skipped: String(hosts.filter(isLeftOut).length),
    drift: run.status === undefined ? '' : String(driftedHosts(run.status).length > 0),
    plan: run.plan === undefined ? '' : planJson(run.plan),
    state: run.status === undefined ? '' : stateJson(run.status),
    report,
  }
}

/** The distinct values of all hosts. */
function distinct(hosts: readonly HostReport[], of: (host: HostReport) => string | undefined): string {
  return [...new Set(hosts.map(of).filter((value) => value !== undefined && value !== '' && value !== 'none'))].join(
    ', ',
  )
}

function succeeded({ outcome, code }: HostReport, green: boolean): boolean {
  const { succeeds } = hostOutcomes[outcome]
  return code === '' && (succeeds === 'always' || (green && succeeds === 'in a green run'))
}

/** Failures first. Hosts that do not fit are left out; the report file has them. */
function hostsJson(hosts: readonly HostReport[]): string {
  return arrayJson(failuresFirst(hosts).map(summarised))
}

/** As many hosts as fit, those with drift first. */
function stateJson({ hosts, ...status }: FleetStatus): string {
  const rank = ({ drift }: HostStatus) => (drift === '' ? 1 : 0)
  const rows = arrayJson([...hosts].sort((one, other) => rank(one) - rank(other)))
  return `${JSON.stringify(status).slice(0, -1)},"hosts":${rows}}`
}

/** As many hosts as fit: first those that refuse, then those that change. */
function planJson({ goal, hosts, estimate, ...plan }: Plan & DryRunFindings): string {
  const facts = { ...goal, release: goal.release ?? '', ...plan, time: estimate }
  const rank = ({ will }: HostPlan) => ['refuse', 'change', 'stay'].indexOf(will)
  const rows = arrayJson([...hosts].sort((one, other) => rank(one) - rank(other)))
  return `${JSON.stringify(facts).slice(0, -1)},"hosts":${rows}}`
}

function arrayJson(entries: readonly object[]): string {
  const rows: string[] = []
  let bytes = 2
  for (const entry of entries) {
    const row = JSON.stringify(entry)
    bytes += Buffer.byteLength(row) + 1
    if (bytes > maxHostsBytes) break
    rows.push(row)
  }
  return `[${rows.join(',')}]`
}

function summarised({ id, name, zone, outcome, before, after, steps, code }: HostReport) {
  const seconds = Object.fromEntries(Object.entries(steps).map(([phase, { ms }]) => [phase, Math.round(ms / 100) / 10]))
  return { id, name, zone, verdict: outcome, before: before ?? '', after: after ?? '', seconds, code }
}
