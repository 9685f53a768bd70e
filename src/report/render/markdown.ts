/**
 * Sections as a block of HTML for GitHub's Markdown, in which everything from outside is text only: an empty line would end the
 * block and start Markdown, and nothing else has a meaning in it. Pure.
 */
import { hostCount } from '../../model/labels.ts'
import { durationText } from '../facts/text.ts'
import type { Block, Cell, Facts, Header, Inline, RichText, Section, TimelineRow } from '../sections/section.ts'
import { escaped } from './escape.ts'

/** The header and all sections in at most `maxBytes`; tables of hosts share the room that the rest leaves. */
export function renderMarkdown(header: Header, sections: readonly Section[], maxBytes: number): string {
  const shown = sections.filter(({ fullOnly }) => fullOnly !== true)
  const rendered = (tableBytes: number) =>
    [headerText(header), ...shown.map((section) => renderSection(section, tableBytes))].join('\n')
  const tables = shown.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'hosts').length
  const room = maxBytes - Buffer.byteLength(rendered(0))
  return `${rendered(room / Math.max(tables, 1))}\n`
}

function headerText({ title, meaning, problems }: Header): string {
  return [`<h2>${escapedLine(title)}</h2>`, ...[meaning, ...problems].map((text) => `<p>${rich(text)}</p>`)].join('\n')
}

/** One section; its tables of hosts have at most `tableBytes` of rows each. */
export function renderSection({ title, blocks }: Section, tableBytes = Number.POSITIVE_INFINITY): string {
  return [`<h3>${escapedLine(title)}</h3>`, ...blocks.map((block) => renderBlock(block, tableBytes))].join('\n')
}

function renderBlock(block: Block, tableBytes: number): string {
  switch (block.kind) {
    case 'text':
      return `<p>${rich(block.text)}</p>`
    case 'cause':
      return `<p><b>${escapedLine(block.cause)}</b> On ${escapedLine(block.hosts)}.</p>`
    case 'labelled':
      return `<p>${escapedLine(`${block.label}: ${block.text}`)}</p>`
    case 'output':
      return `<pre>${escapedLine(block.text)}</pre>`
    case 'commands':
      return `<p>${escapedLine(block.label)}: ${block.commands.map(code).join(' then ')}</p>`
    case 'log':
      return logText(block)
    case 'list':
      return listText(block)
    case 'facts':
      return factTable(block.facts.map(([name, value]) => [name, multiline(value)]))
    case 'timeline':
      return timelineText(block)
    case 'hosts':
      return hostTable(block, tableBytes)
  }
}

/** Text on one line. */
export function escapedLine(text: string): string {
  return escaped(text.replace(/\s+/g, ' '))
}

function multiline(text: string): string {
  return text.split('\n').map(escapedLine).join('<br>')
}

export function code(text: string): string {
  return `<code>${escapedLine(text)}</code>`
}

function rich(text: RichText): string {
  return typeof text === 'string' ? multiline(text) : text.map(inline).join('')
}

function inline(part: Inline): string {
  if (typeof part === 'string') return multiline(part)
  switch (part.as) {
    case 'code':
      return code(part.text)
    case 'strong':
    case 'bad':
      return `<b>${multiline(part.text)}</b>`
    case 'good':
      return multiline(part.text)
  }
}

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

function listText({ title, entries }: Of<'list'>): string {
  const items = entries.map((entry) => `<li>${rich(entry)}</li>`)
  return [...(title === undefined ? [] : [`<h4>${escapedLine(title)}</h4>`]), '<ul>', ...items, '</ul>'].join('\n')
}

/** Pairs of a name and a value in HTML. */
export function factTable(facts: Facts): string {
  return table(facts.map(([name, value]) => `<tr><th align="left">${escapedLine(name)}</th><td>${value}</td></tr>`))
}

function table(rows: readonly string[]): string {
  return ['<table>', ...rows, '</table>'].join('\n')
}

const titleRow = (titles: readonly string[]) =>
  `<tr>${titles.map((title) => `<th align="left">${escapedLine(title)}</th>`).join('')}</tr>`

const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`

/** A table of the rows that fit. A line refers to the report file for the others. */
function hostTable({ columns, rows }: Of<'hosts'>, budget: number): string {
  const shown = [titleRow(columns)]
  let bytes = 0
  for (const cells of rows) {
    const text = row(cells.map(cellText))
    bytes += Buffer.byteLength(text) + 1
    if (bytes > budget) break
    shown.push(text)
  }
  const left = rows.length - shown.length + 1
  return `${table(shown)}${left > 0 ? `\n<p>… and ${left} more hosts, in the report file.</p>` : ''}`
}

function cellText(cell: string | Cell): string {
  return rich(typeof cell === 'string' ? cell : cell.text)
}

const maxLogLines = 40

function logText({ title, text }: Of<'log'>): string {
  const lines = text.split('\n').slice(-maxLogLines).map(indented)
  return `<details><summary>${escapedLine(title)}</summary><code>${lines.join('<br>')}</code></details>`
}

function indented(line: string): string {
  const indent = /^ */.exec(line)?.[0].length ?? 0
  return `${'&nbsp;'.repeat(Math.min(indent, 20))}${escapedLine(line.trim().slice(0, 500))}`
}

/** The most rows; of more, the longest are shown. */
const maxTimelineRows = 40

function timelineText({ totalMs, rows }: Of<'timeline'>): string {
  const longest = [...rows].sort((one, other) => other.to - other.from - (one.to - one.from)).slice(0, maxTimelineRows)
  const shown = rows.filter((one) => longest.includes(one))
  const left = rows.length - shown.length
  const heads = titleRow(['When', 'What', 'Hosts', 'Took', '', 'Waited for'])
  return [
    table([heads, ...shown.map((one) => timelineRow(one, totalMs))]),
    ...(left > 0 ? [`<p>… and ${left} shorter ones, in the report file.</p>`] : []),
  ].join('\n')
}

function timelineRow({ title, hosts, from, to, waitedFor }: TimelineRow, totalMs: number): string {
  const who = hosts === 0 ? '' : hostCount(hosts)
  const [before, after] = [[clockTime(from), title, who, durationText(to - from)], [waitedFor]]
  return row([
    ...before.map(escapedLine),
    `<code>${bar(from / totalMs, to / totalMs)}</code>`,
    ...after.map(escapedLine),
  ])
}

const barWidth = 30

/** The part of the run's time that a span took; at least one mark wide. */
function bar(from: number, to: number): string {
  const first = Math.min(Math.floor(from * barWidth), barWidth - 1)
  const last = Math.min(Math.max(Math.ceil(to * barWidth), first + 1), barWidth)
  return `${'░'.repeat(first)}${'█'.repeat(last - first)}${'░'.repeat(barWidth - last)}`
}

/** `0:07`, `12:30`. */
function clockTime(ms: number): string {
  const seconds = Math.floor(ms / 1_000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
