/** What a `status` found, for the job summary. Pure. */
import { hostLabel } from '../naming.ts'
import type { Drift, HostSurvey, Survey } from '../survey.ts'
import { escaped, listOf, table } from './html.ts'

const drifts: Readonly<Record<Drift, string>> = {
  '': 'as recorded',
  'other-release': 'another release than recorded',
  unwell: 'not well',
  unknown: 'not known',
}

/** The facts, as rows of name and value. */
export function surveyFacts({ recorded, lock, drained }: Survey): readonly (readonly [string, string])[] {
  const out = Object.entries(drained).map(([group, targets]) => `${targets.join(', ')} of ${group}`)
  return [
    ['Recorded', recorded === undefined ? 'nothing yet' : named(recorded.version, recorded.id)],
    ...(recorded?.commit ? [['Commit', recorded.commit] as const] : []),
    ['Lock', lock === undefined ? 'free' : `${lock.holder}, since ${new Date(lock.since).toISOString()} ${lock.url}`],
    ['Out of traffic', out.length === 0 ? 'nobody' : out.join('; ')],
  ]
}

/** Drift first, then the order of names; as many as there is room for. */
export function surveyTable({ hosts }: Survey, budget: number): string {
  const titles = ['Host', 'Zone', 'Runs', 'Drift', 'By hand', 'Reason']
  const rows = [`<tr>${titles.map((title) => `<th align="left">${title}</th>`).join('')}</tr>`]
  let bytes = 0
  for (const host of [...hosts].sort((one, other) => rank(one) - rank(other))) {
    const row = `<tr>${cells(host)
      .map((cell) => `<td>${cell}</td>`)
      .join('')}</tr>`
    bytes += Buffer.byteLength(row) + 1
    if (bytes > budget) break
    rows.push(row)
  }
  const left = hosts.length - rows.length + 1
  return `${table(rows)}${left > 0 ? `\n<p>… and ${left} more hosts, in the report file.</p>` : ''}`
}

function cells(host: HostSurvey): readonly string[] {
  const { drift, code, message } = host
  const reason = code === '' ? escaped(message) : `<b>${escaped(code)}</b>: ${escaped(message)}`
  const runs = host.release === '' ? 'not known' : named(host.version, host.release)
  const state = drift === '' ? drifts[drift] : `<b>${drifts[drift]}</b>`
  return [
    escaped(hostLabel(host)),
    escaped(host.zone),
    escaped(runs),
    state,
    escaped(host.manual),
    drift === '' ? '' : reason,
  ]
}

/** Where a rollback could lead to; every host has it, or can get it. */
export function candidateList({ candidates }: Survey): string {
  return listOf(
    'Candidates for a rollback',
    candidates.slice(0, 20).map(({ release, version, verdict }) => `${named(version, release)}: ${verdict}`),
  )
}

function named(version: string, id: string): string {
  if (id === 'none') return 'no release'
  return version === '' ? id : `${version} (${id})`
}

function rank({ drift }: HostSurvey): number {
  return drift === '' ? 1 : 0
}
