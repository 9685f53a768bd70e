import type { Account, HostAccount } from '../account.ts'
import { isGreen } from '../events.ts'
import type { Forecast, HostForecast } from '../forecast.ts'
import { drifted, type HostSurvey, type Survey } from '../survey.ts'
import { failuresFirst, isBad } from './wording.ts'

/** A job may have 1 MB of outputs in all. */
const maxHostsBytes = 200_000

/** Every output of action.yml by its name; a contract test holds the two together. `report` is the path of the JSON report. */
export function outputs(account: Account, report: string) {
  const { verdict, hosts } = account
  return {
    verdict,
    release: distinct(hosts, ({ after }) => after) || (verdict === 'deployed' ? (account.release ?? '') : ''),
    version: distinct(hosts, ({ afterVersion }) => afterVersion),
    'previous-version': distinct(hosts, ({ beforeVersion }) => beforeVersion),
    hosts: hostsJson(hosts),
    succeeded: String(hosts.filter((host) => succeeded(host, isGreen(verdict))).length),
    failed: String(hosts.filter(isBad).length),
    skipped: String(hosts.filter(({ outcome }) => outcome === 'skipped').length),
    drift: account.survey === undefined ? '' : String(drifted(account.survey).length > 0),
    plan: account.forecast === undefined ? '' : planJson(account.forecast),
    state: account.survey === undefined ? '' : stateJson(account.survey),
    report,
  }
}

/** What all hosts have in common, or each of the different answers. */
function distinct(hosts: readonly HostAccount[], of: (host: HostAccount) => string | undefined): string {
  return [...new Set(hosts.map(of).filter((value) => value !== undefined && value !== '' && value !== 'none'))].join(
    ', ',
  )
}

function succeeded({ outcome, code }: HostAccount, green: boolean): boolean {
  return code === '' && (outcome === 'deployed' || outcome === 'unchanged') && (green || outcome === 'deployed')
}

/** Failures first; hosts that no longer fit are left out, and the report file has them. */
function hostsJson(hosts: readonly HostAccount[]): string {
  return arrayJson(failuresFirst(hosts).map(summarised))
}

/** As much of it as there is room for: what drifted comes first. */
function stateJson({ hosts, ...survey }: Survey): string {
  const rank = ({ drift }: HostSurvey) => (drift === '' ? 1 : 0)
  const rows = arrayJson([...hosts].sort((one, other) => rank(one) - rank(other)))
  return `${JSON.stringify(survey).slice(0, -1)},"hosts":${rows}}`
}

/** As much of it as there is room for: hosts that change come first. */
function planJson({ hosts, ...forecast }: Forecast): string {
  const rank = ({ will }: HostForecast) => (will === 'change' ? 0 : 1)
  const rows = arrayJson([...hosts].sort((one, other) => rank(one) - rank(other)))
  return `${JSON.stringify(forecast).slice(0, -1)},"hosts":${rows}}`
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

function summarised({ id, name, zone, outcome, before, after, steps, code }: HostAccount) {
  const seconds = Object.fromEntries(Object.entries(steps).map(([phase, { ms }]) => [phase, Math.round(ms / 100) / 10]))
  return { id, name, zone, verdict: outcome, before: before ?? '', after: after ?? '', seconds, code }
}
