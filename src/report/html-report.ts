/** The report as one HTML page without scripts or network access. Pure. */

import { isGreen } from '../model/events.ts'
import { hostCount, hostLabel } from '../model/labels.ts'
import { planSentence } from '../model/plan.ts'
import { printable } from '../model/printable.ts'
import { factsOf } from './facts.ts'
import { failureGroups, inspectCommands } from './failure-analysis.ts'
import { pageStyle } from './html-report-style.ts'
import { planLists, planRows, planTitles } from './plan-section.ts'
import type { HostReport, RunReport } from './run-report.ts'
import type { Span } from './spans.ts'
import { driftFirst, statusRow, statusTitles } from './status-section.ts'
import { duration, failuresFirst, headline, isBad, meaning, namesOf, nextSteps, releaseName, stopText } from './text.ts'
import { isWait, spanTitle, waitedFor } from './timeline.ts'

/** Keeps the page at some megabytes; the JSON report has all hosts. */
const maxHosts = 2_000

/** The page. Everything from outside appears in it as text only. */
export function htmlReport(run: RunReport): string {
  const title = headline(run)
  const parts = [
    facts(run),
    failures(run),
    list('What to do next', nextSteps(run)),
    plan(run),
    timeline(run),
    hostTable(run),
    status(run),
    list('Warnings', run.warnings),
  ]
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${text(title)}</title>`,
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
    `<header><h1 class="${isGreen(run.verdict) ? 'good' : 'bad'}">${text(title)}</h1>`,
    `<p>${text(meaning(run.verdict))}</p>`,
    problem(run),
    '</header>',
    `<main>${parts.filter((part) => part !== '').join('\n')}</main>`,
    `<footer>${text(footer(run))}</footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** Text for an element or a quoted attribute, without tags, entities, or characters that reverse the direction of a line. */
export function text(value: string): string {
  return printable(value).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`)
}

function section(title: string, content: string): string {
  return content === '' ? '' : `<section aria-label="${text(title)}"><h2>${text(title)}</h2>\n${content}</section>`
}

function list(title: string, entries: readonly string[]): string {
  return entries.length === 0 ? '' : section(title, items(entries))
}

function items(entries: readonly string[]): string {
  return `<ul>${entries.map((entry) => `<li>${lines(entry)}</li>`).join('')}</ul>`
}

/** Text with its line breaks. */
function lines(value: string): string {
  return text(value).replaceAll('\n', '<br>')
}

function textTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return table(
    heads,
    rows.map((cells) => cells.map(text)),
  )
}

/** Cells are HTML. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((one) => `<th scope="col">${text(one)}</th>`).join('')
  const body = rows.map(
    ([first = '', ...cells]) =>
      `<tr><th scope="row">${first}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  )
  return `<div class="scroll" tabindex="0" role="region"><table><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`
}

function problem({ problem: failure, stopped }: RunReport): string {
  const messages = [
    ...(failure === undefined ? [] : [`${failure.code}: ${failure.message}`]),
    ...(stopped === undefined ? [] : [stopText(stopped)]),
  ]
  return messages.map((one) => `<p class="bad">${lines(one)}</p>`).join('\n')
}

function facts(run: RunReport): string {
  const { started, startedAt } = run
  if (started === undefined) return ''
  const pairs = [
    ...factsOf(run),
    ['Started', new Date(startedAt).toISOString()],
    ['Region', started.region],
    ...(started.runUrl === '' ? [] : ([['Run', started.runUrl]] as const)),
  ] as const
  return section(
    'Overview',
    `<dl>${pairs.map(([name, value]) => `<dt>${text(name)}</dt><dd>${text(value)}</dd>`).join('')}</dl>`,
  )
}

function failures(run: RunReport): string {
  const sections = failureGroups(run).map(({ hosts, diagnosis, line }) => {
    const [first] = hosts
    const commands = first === undefined || run.started === undefined ? [] : inspectCommands(first, run.started)
    return [
      `<h3 class="bad">${text(diagnosis?.cause ?? first?.code ?? '')}</h3>`,
      `<p>On ${text(namesOf(hosts))}.</p>`,
      line === '' ? '' : `<pre>${text(line)}</pre>`,
      diagnosis === undefined ? '' : `<p><b>Fix:</b> ${text(diagnosis.fix)}</p>`,
      commands.length === 0 ? '' : `<p><b>To inspect:</b></p><pre>${text(commands.join('\n'))}</pre>`,
    ].join('\n')
  })
  return section('What went wrong', sections.join('\n'))
}

function plan({ plan: summary }: RunReport): string {
  if (summary === undefined) return ''
  const rows = planRows(summary).slice(0, maxHosts)
  const lists = planLists(summary).map(([title, entries]) => `<h3>${text(title)}</h3>${items(entries)}`)
  return section('Plan', `<p>${text(planSentence(summary))}</p>${lists.join('')}${textTable(planTitles, rows)}`)
}

function timeline({ spans, hosts, startedAt, endedAt }: RunReport): string {
  const all = Math.max(endedAt - startedAt, 1)
  const names = new Map(hosts.map((host) => [host.id, hostLabel(host)]))
  const rows = spans.slice(0, 300).map((one) => {
    const who = one.hosts === 0 ? '' : ` (${hostCount(one.hosts)})`
    return [text(spanTitle(one) + who), lane(one, all), duration(one.to - one.from), text(waitedFor(one, names))]
  })
  return rows.length === 0 ? '' : section('Timeline', table(['What', 'When', 'Took', 'Waited for'], rows))
}

function lane(one: Span, all: number): string {
  const { from, to } = one
  const place = `left:${((from / all) * 100).toFixed(2)}%;width:${(((to - from) / all) * 100).toFixed(2)}%`
  return `<div class="lane"><i${isWait(one) ? ' class="wait"' : ''} style="${place}"></i></div>`
}

function hostTable({ hosts, status: found }: RunReport): string {
  if (hosts.length === 0 || found !== undefined) return ''
  const rows = failuresFirst(hosts).slice(0, maxHosts).map(hostRow)
  const left = hosts.length - rows.length
  const note = left > 0 ? `<p>… and ${left} more, in the JSON report.</p>` : ''
  return section('Hosts', table(['Host', 'Zone', 'Outcome', 'Before', 'Now', 'Steps', 'Reason and proof'], rows) + note)
}

function hostRow(host: HostReport): readonly string[] {
  const { zone, outcome, code, message, proof = '', steps, tail } = host
  const took = Object.entries(steps).map(([phase, { ms }]) => `${phase} ${duration(ms)}`)
  const why = [code === '' ? message : `${code}: ${message}`, proof].filter((one) => one !== '').join('\n')
  const log = tail.trim() === '' ? '' : `<details><summary>Log</summary><pre>${text(tail)}</pre></details>`
  return [
    text(hostLabel(host)),
    text(zone),
    `<span class="${isBad(host) ? 'bad' : 'good'}">${text(outcome)}</span>`,
    text(releaseName(host, 'before')),
    text(releaseName(host, 'after')),
    text(took.join(', ')),
    lines(why) + log,
  ]
}

function status({ status: found }: RunReport): string {
  if (found === undefined) return ''
  return section('The fleet', textTable(statusTitles, driftFirst(found).slice(0, maxHosts).map(statusRow)))
}

function footer({ started }: RunReport): string {
  return started === undefined
    ? 'ec2-release'
    : `ec2-release, ${started.command} of ${started.app} in ${started.environment}`
}
