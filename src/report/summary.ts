import type { Account, HostAccount, Step } from '../account.ts'
import type { Phase } from '../events.ts'
import { hostLabel } from '../naming.ts'
import { forecastSection } from './forecast.ts'
import { escaped, listOf, multiline, table } from './html.ts'
import { storySection } from './story.ts'
import { candidateList, surveyFacts, surveyTable } from './survey.ts'
import { timelineTable } from './timeline.ts'
import {
  failuresFirst,
  headline,
  isBad,
  liveBy,
  meaning,
  nextSteps,
  releaseName,
  stopText,
  verifiedBy,
} from './wording.ts'

/** Over 1 MiB GitHub drops a summary altogether; this leaves room for what other tools add to it. */
const maxBytes = 900_000

/** The job summary: HTML, in which nothing that came from outside is anything but text. */
export function summary(account: Account): string {
  const head = [
    `<h2>${escaped(headline(account))}</h2>`,
    `<p>${escaped(meaning(account.verdict))}</p>`,
    troubleText(account),
    account.stopped === undefined ? '' : `<p>${escaped(stopText(account.stopped))}</p>`,
    storySection(account),
    listOf('What to do next', nextSteps(account)).replace(/`([^`<]+)`/g, '<code>$1</code>'),
    facts(account),
    listOf('Warnings', account.warnings),
    account.survey === undefined ? proofs(account.hosts) : candidateList(account.survey),
    account.survey === undefined ? timelineTable(account) : '',
  ]
  const before = head.filter((part) => part !== '').join('\n')
  const budget = maxBytes - Buffer.byteLength(before) - 1_000
  return `${before}\n${body(account, budget)}\n`
}

/** The table that most of the room is for. */
function body({ survey, forecast, hosts }: Account, budget: number): string {
  if (forecast !== undefined) return forecastSection(forecast, budget)
  return survey === undefined ? hostTable(hosts, budget) : surveyTable(survey, budget)
}

function troubleText({ trouble }: Account): string {
  return trouble === undefined ? '' : `<p><b>${escaped(trouble.code)}</b>: ${multiline(trouble.message)}</p>`
}

function facts(account: Account): string {
  const { begun, hosts, startedAt, endedAt } = account
  if (begun === undefined) return ''
  const failed = hosts.filter(isBad).length
  const skipped = hosts.filter(({ outcome }) => outcome === 'skipped').length
  const rows = account.survey === undefined ? changes(account, begun) : surveyFacts(account.survey)
  const all = [
    ...rows,
    ['Hosts', `${hosts.length} selected, ${failed} failed, ${skipped} skipped`],
    ['Time', duration(endedAt - startedAt)],
  ] as const
  return table(all.map(([name, value]) => `<tr><th align="left">${name}</th><td>${escaped(value)}</td></tr>`))
}

function changes(account: Account, begun: NonNullable<Account['begun']>): readonly (readonly [string, string])[] {
  const { hosts } = account
  return [
    ['Release', account.verdict === 'unchanged' ? 'none made' : (account.release ?? 'none made')],
    ['Live before', liveBy(hosts, 'before')],
    ['Live now', liveBy(hosts, 'after')],
    ...(begun.artifact === ''
      ? []
      : ([
          ['Artifact', begun.artifact],
          ['Verified', verifiedBy(account.verification)],
        ] as const)),
    ...(account.ancestry === undefined ? [] : [['Commit', account.ancestry] as const]),
  ]
}

/** How it was shown that the release runs; hosts with the same proof share a line. */
function proofs(hosts: readonly HostAccount[]): string {
  const proved = hosts.filter(({ proof }) => proof !== undefined)
  const groups = [...Map.groupBy(proved, ({ proof = '' }) => proof)]
  const lines = groups.slice(0, 20).map(([proof, { length, 0: first }]) => {
    return length === 1 && first !== undefined ? `${hostLabel(first)}: ${proof}` : `${length} hosts: ${proof}`
  })
  if (groups.length > 20) lines.push(`… and ${groups.length - 20} more, in the report file`)
  return listOf('Proof', lines)
}

const phases: readonly (readonly [Phase, string])[] = [
  ['stage', 'Stage'],
  ['drain', 'Drain'],
  ['activate', 'Activate'],
  ['return', 'Return'],
  ['revert', 'Revert'],
  ['settle', 'Settle'],
]

function hostTable(hosts: readonly HostAccount[], budget: number): string {
  if (hosts.length === 0) return ''
  const columns = phases.filter(([phase]) => hosts.some(({ steps }) => steps[phase] !== undefined))
  const titles = ['Host', 'Zone', 'Outcome', 'Before', 'Now', ...columns.map(([, title]) => title), 'Reason']
  const rows = [`<tr>${titles.map((title) => `<th align="left">${title}</th>`).join('')}</tr>`]
  let bytes = 0
  for (const host of failuresFirst(hosts)) {
    const row = hostRow(host, columns)
    bytes += Buffer.byteLength(row) + 1
    if (bytes > budget) break
    rows.push(row)
  }
  const left = hosts.length - rows.length + 1
  return `${table(rows)}${left > 0 ? `\n<p>… and ${left} more hosts, in the report file.</p>` : ''}`
}

function hostRow(host: HostAccount, columns: readonly (readonly [Phase, string])[]): string {
  const { code, message, next, zone, outcome, steps } = host
  const text = multiline([message, next].filter(Boolean).join(' '))
  const reason = code === '' ? text : `<b>${escaped(code)}</b>: ${text}`
  const cells = [
    escaped(hostLabel(host)),
    escaped(zone),
    isBad(host) ? `<b>${outcome}</b>` : outcome,
    escaped(releaseName(host, 'before')),
    escaped(releaseName(host, 'after')),
    ...columns.map(([phase]) => escaped(stepText(steps[phase]))),
    reason,
  ]
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}

function stepText(step: Step | undefined): string {
  if (step === undefined) return ''
  const parts = Object.entries(step.seconds).map(([name, seconds]) => `${name} ${seconds.toFixed(1)}`)
  return `${step.verdict} ${duration(step.ms)}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`
}

/** `0.4 s`, `75.2 s`, `12 min 5 s`. */
function duration(ms: number): string {
  const seconds = ms / 1_000
  return seconds < 120 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
}
