/** What a `status` found, for the job summary. Pure. */
import { hostLabel, releaseLabel } from '../naming.ts'
import type { Drift, HostSurvey, Survey } from '../survey.ts'
import { escaped, listOf, tableWithin } from './html.ts'

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
    ['Recorded', recorded === undefined ? 'nothing yet' : releaseLabel(recorded)],
    ...(recorded?.commit ? [['Commit', recorded.commit] as const] : []),
    ['Lock', lock === undefined ? 'free' : `${lock.holder}, since ${new Date(lock.since).toISOString()} ${lock.url}`],
    ['Out of traffic', out.length === 0 ? 'nobody' : out.join('; ')],
  ]
}

export const surveyTitles = ['Host', 'Zone', 'Runs', 'Drift', 'By hand', 'Reason'] as const

/** Drift first, then the order of names. */
export function driftFirst({ hosts }: Survey): readonly HostSurvey[] {
  return [...hosts].sort((one, other) => rank(one) - rank(other))
}

/** As many hosts as there is room for. */
export function surveyTable(survey: Survey, budget: number): string {
  const rows = driftFirst(survey).map((host) =>
    surveyRow(host).map((cell, i) => (i === 3 && host.drift !== '' ? `<b>${escaped(cell)}</b>` : escaped(cell))),
  )
  return tableWithin(budget, surveyTitles, rows)
}

/** In the order of `surveyTitles`, as text. */
export function surveyRow(host: HostSurvey): readonly string[] {
  const { release, version, zone, drift, manual, code, message } = host
  const runs = release === '' ? 'not known' : releaseLabel({ id: release, version })
  const reason = code === '' ? message : `${code}: ${message}`
  return [hostLabel(host), zone, runs, drifts[drift], manual, drift === '' ? '' : reason]
}

/** Where a rollback could lead to; every host has it, or can get it. */
export function candidateList({ candidates }: Survey): string {
  return listOf(
    'Candidates for a rollback',
    candidates
      .slice(0, 20)
      .map(({ release, version, verdict }) => `${releaseLabel({ id: release, version })}: ${verdict}`),
  )
}

function rank({ drift }: HostSurvey): number {
  return drift === '' ? 1 : 0
}
