import type { Account, HostAccount, Step } from '../account.ts'
import type { Phase } from '../events.ts'
import { hostLabel } from '../naming.ts'
import { factsOf } from './facts.ts'
import { forecastSection } from './forecast.ts'
import { escaped, listOf, multiline, table, tableWithin } from './html.ts'
import { storySection } from './story.ts'
import { candidateList, surveyTable } from './survey.ts'
import { timelineTable } from './timeline.ts'
import { duration, failuresFirst, headline, isBad, meaning, nextSteps, releaseName, stopText } from './wording.ts'

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
    ...(account.survey === undefined ? [proofs(account.hosts), timelineTable(account)] : []),
  ]
  const before = head.filter((part) => part !== '').join('\n')
  const budget = maxBytes - Buffer.byteLength(before) - 1_000
  return `${before}\n${body(account, budget)}\n`
}

/** The tables that most of the room is for. */
function body({ survey, forecast, hosts }: Account, budget: number): string {
  if (survey === undefined) return hostTable(hosts, budget)
  const candidates = candidateList(survey)
  const parts =
    forecast === undefined
      ? [candidates, surveyTable(survey, budget)]
      : [forecastSection(forecast, budget / 2), '<h3>The fleet</h3>', surveyTable(survey, budget / 2), candidates]
  return parts.filter((part) => part !== '').join('\n')
}

function troubleText({ trouble }: Account): string {
  return trouble === undefined ? '' : `<p><b>${escaped(trouble.code)}</b>: ${multiline(trouble.message)}</p>`
}

function facts(account: Account): string {
  const pairs = factsOf(account)
  if (pairs.length === 0) return ''
  return table(pairs.map(([name, value]) => `<tr><th align="left">${name}</th><td>${escaped(value)}</td></tr>`))
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
  return tableWithin(
    budget,
    titles,
    failuresFirst(hosts).map((host) => hostRow(host, columns)),
  )
}

function hostRow(host: HostAccount, columns: readonly (readonly [Phase, string])[]): readonly string[] {
  const { code, message, next, zone, outcome, steps } = host
  const text = multiline([message, next].filter(Boolean).join(' '))
  const reason = code === '' ? text : `<b>${escaped(code)}</b>: ${text}`
  return [
    escaped(hostLabel(host)),
    escaped(zone),
    isBad(host) ? `<b>${outcome}</b>` : outcome,
    escaped(releaseName(host, 'before')),
    escaped(releaseName(host, 'after')),
    ...columns.map(([phase]) => escaped(stepText(steps[phase]))),
    reason,
  ]
}

function stepText(step: Step | undefined): string {
  if (step === undefined) return ''
  const parts = Object.entries(step.seconds).map(([name, seconds]) => `${name} ${seconds.toFixed(1)}`)
  return `${step.verdict} ${duration(step.ms)}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`
}
