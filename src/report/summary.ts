import type { Phase } from '../model/events.ts'
import { hostLabel } from '../model/labels.ts'
import { factsOf } from './facts.ts'
import { failureSection } from './failure-analysis.ts'
import { escaped, listOf, multiline, table, tableWithin } from './html.ts'
import { planSection } from './plan-section.ts'
import type { HostReport, PhaseResult, RunReport } from './run-report.ts'
import { candidateList, statusTable } from './status-section.ts'
import { duration, failuresFirst, headline, isBad, meaning, nextSteps, releaseName, stopText } from './text.ts'
import { timelineTable } from './timeline.ts'

/** GitHub drops a summary over 1 MiB; this leaves room for what other tools add. */
const maxBytes = 900_000

/** The job summary: HTML, in which everything from outside is text only. */
export function summary(run: RunReport): string {
  const head = [
    `<h2>${escaped(headline(run))}</h2>`,
    `<p>${escaped(meaning(run.verdict))}</p>`,
    problemText(run),
    run.stopped === undefined ? '' : `<p>${escaped(stopText(run.stopped))}</p>`,
    failureSection(run),
    listOf('What to do next', nextSteps(run)).replace(/`([^`<]+)`/g, '<code>$1</code>'),
    facts(run),
    listOf('Warnings', run.warnings),
    ...(run.status === undefined ? [proofs(run.hosts), timelineTable(run)] : []),
  ]
  const before = head.filter((part) => part !== '').join('\n')
  const budget = maxBytes - Buffer.byteLength(before) - 1_000
  return `${before}\n${body(run, budget)}\n`
}

/** The tables, which get most of the room. */
function body({ status, plan, hosts }: RunReport, budget: number): string {
  if (status === undefined) return hostTable(hosts, budget)
  const candidates = candidateList(status)
  const parts =
    plan === undefined
      ? [candidates, statusTable(status, budget)]
      : [planSection(plan, budget / 2), '<h3>The fleet</h3>', statusTable(status, budget / 2), candidates]
  return parts.filter((part) => part !== '').join('\n')
}

function problemText({ problem }: RunReport): string {
  return problem === undefined ? '' : `<p><b>${escaped(problem.code)}</b>: ${multiline(problem.message)}</p>`
}

function facts(run: RunReport): string {
  const pairs = factsOf(run)
  if (pairs.length === 0) return ''
  return table(pairs.map(([name, value]) => `<tr><th align="left">${name}</th><td>${escaped(value)}</td></tr>`))
}

/** How each host proved that the release runs; hosts with the same proof share a line. */
function proofs(hosts: readonly HostReport[]): string {
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
  ['settle', 'Recover'],
]

function hostTable(hosts: readonly HostReport[], budget: number): string {
  if (hosts.length === 0) return ''
  const columns = phases.filter(([phase]) => hosts.some(({ steps }) => steps[phase] !== undefined))
  const titles = ['Host', 'Zone', 'Outcome', 'Before', 'Now', ...columns.map(([, title]) => title), 'Reason']
  return tableWithin(
    budget,
    titles,
    failuresFirst(hosts).map((host) => hostRow(host, columns)),
  )
}

function hostRow(host: HostReport, columns: readonly (readonly [Phase, string])[]): readonly string[] {
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

function stepText(step: PhaseResult | undefined): string {
  if (step === undefined) return ''
  const parts = Object.entries(step.seconds).map(([name, seconds]) => `${name} ${seconds.toFixed(1)}`)
  return `${step.verdict} ${duration(step.ms)}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`
}
