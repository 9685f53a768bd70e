/** The report as one page of HTML that needs nothing else: no script, no network. Pure. */
import type { Account, HostAccount } from '../account.ts'
import { isGreen } from '../events.ts'
import { foretold } from '../forecast.ts'
import { printable } from '../host/result.ts'
import { hostCount, hostLabel } from '../naming.ts'
import type { Stretch } from '../timeline.ts'
import { factsOf } from './facts.ts'
import { forecastLists, forecastRows, forecastTitles } from './forecast.ts'
import { pageStyle } from './page-style.ts'
import { chaptersOf, lookAt } from './story.ts'
import { driftFirst, surveyRow, surveyTitles } from './survey.ts'
import { isWait, stretchTitle, waitedFor } from './timeline.ts'
import {
  duration,
  failuresFirst,
  headline,
  isBad,
  meaning,
  namesOf,
  nextSteps,
  releaseName,
  stopText,
} from './wording.ts'

/** A browser lets pages of some megabytes be read; hosts beyond that are in the JSON report. */
const maxHosts = 2_000

/** The whole page. Everything that came from outside is text in it, and nothing else. */
export function page(account: Account): string {
  const title = headline(account)
  const parts = [
    facts(account),
    story(account),
    list('What to do next', nextSteps(account)),
    forecast(account),
    timeline(account),
    hostTable(account),
    survey(account),
    list('Warnings', account.warnings),
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
    `<header><h1 class="${isGreen(account.verdict) ? 'good' : 'bad'}">${text(title)}</h1>`,
    `<p>${text(meaning(account.verdict))}</p>`,
    trouble(account),
    '</header>',
    `<main>${parts.filter((part) => part !== '').join('\n')}</main>`,
    `<footer>${text(footer(account))}</footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** Text for an element or a quoted attribute: no tags, no entities, no characters that would turn a line around. */
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

/** Text whose line breaks stay. */
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

function trouble({ trouble: failure, stopped }: Account): string {
  const said = [
    ...(failure === undefined ? [] : [`${failure.code}: ${failure.message}`]),
    ...(stopped === undefined ? [] : [stopText(stopped)]),
  ]
  return said.map((one) => `<p class="bad">${lines(one)}</p>`).join('\n')
}

function facts(account: Account): string {
  const { begun, startedAt } = account
  if (begun === undefined) return ''
  const pairs = [
    ...factsOf(account),
    ['Began', new Date(startedAt).toISOString()],
    ['Region', begun.region],
    ...(begun.runUrl === '' ? [] : ([['Run', begun.runUrl]] as const)),
  ] as const
  return section(
    'In short',
    `<dl>${pairs.map(([name, value]) => `<dt>${text(name)}</dt><dd>${text(value)}</dd>`).join('')}</dl>`,
  )
}

function story(account: Account): string {
  const chapters = chaptersOf(account).map(({ hosts, diagnosis, line }) => {
    const [first] = hosts
    const look = first === undefined || account.begun === undefined ? [] : lookAt(first, account.begun)
    return [
      `<h3 class="bad">${text(diagnosis?.cause ?? first?.code ?? '')}</h3>`,
      `<p>On ${text(namesOf(hosts))}.</p>`,
      line === '' ? '' : `<pre>${text(line)}</pre>`,
      diagnosis === undefined ? '' : `<p><b>To mend it:</b> ${text(diagnosis.fix)}</p>`,
      look.length === 0 ? '' : `<p><b>To look:</b></p><pre>${text(look.join('\n'))}</pre>`,
    ].join('\n')
  })
  return section('What went wrong', chapters.join('\n'))
}

function forecast({ forecast: told }: Account): string {
  if (told === undefined) return ''
  const rows = forecastRows(told).slice(0, maxHosts)
  const lists = forecastLists(told).map(([title, entries]) => `<h3>${text(title)}</h3>${items(entries)}`)
  return section(
    'What would be done',
    `<p>${text(foretold(told))}</p>${lists.join('')}${textTable(forecastTitles, rows)}`,
  )
}

function timeline({ stretches, hosts, startedAt, endedAt }: Account): string {
  const all = Math.max(endedAt - startedAt, 1)
  const names = new Map(hosts.map((host) => [host.id, hostLabel(host)]))
  const rows = stretches.slice(0, 300).map((one) => {
    const who = one.hosts === 0 ? '' : ` (${hostCount(one.hosts)})`
    return [text(stretchTitle(one) + who), lane(one, all), duration(one.to - one.from), text(waitedFor(one, names))]
  })
  return rows.length === 0 ? '' : section('Timeline', table(['What', 'When', 'Took', 'Waited for'], rows))
}

function lane(one: Stretch, all: number): string {
  const { from, to } = one
  const place = `left:${((from / all) * 100).toFixed(2)}%;width:${(((to - from) / all) * 100).toFixed(2)}%`
  return `<div class="lane"><i${isWait(one) ? ' class="wait"' : ''} style="${place}"></i></div>`
}

function hostTable({ hosts, survey: seen }: Account): string {
  if (hosts.length === 0 || seen !== undefined) return ''
  const rows = failuresFirst(hosts).slice(0, maxHosts).map(hostRow)
  const left = hosts.length - rows.length
  const note = left > 0 ? `<p>… and ${left} more, in the JSON report.</p>` : ''
  return section(
    'Hosts',
    table(['Host', 'Zone', 'Outcome', 'Before', 'Now', 'Steps', 'Why, and how it was proved'], rows) + note,
  )
}

function hostRow(host: HostAccount): readonly string[] {
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

function survey({ survey: seen }: Account): string {
  if (seen === undefined) return ''
  return section('The fleet', textTable(surveyTitles, driftFirst(seen).slice(0, maxHosts).map(surveyRow)))
}

function footer({ begun }: Account): string {
  return begun === undefined ? 'ec2-release' : `ec2-release, ${begun.command} of ${begun.app} in ${begun.environment}`
}
