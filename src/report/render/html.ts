/** Sections as one HTML page without scripts or network access, in which everything from outside is text only. Pure. */
import { hostCount } from '../../model/labels.ts'
import { durationText } from '../facts/text.ts'
import type { Block, Cell, Header, Inline, RichText, Section, TimelineRow } from '../sections/section.ts'
import { escaped } from './escape.ts'
import { pageStyle } from './page-style.ts'

/** Keeps the page at some megabytes; the JSON report has all hosts. */
const maxHosts = 2_000
const maxTimelineRows = 300

interface Page {
  readonly header: Header
  readonly sections: readonly Section[]
  readonly footer: string
}

export function renderPage({ header, sections, footer }: Page): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${escaped(header.title)}</title>`,
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
    headerHtml(header),
    `<main>${sections.map(renderSection).join('\n')}</main>`,
    `<footer>${escaped(footer)}</footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function headerHtml({ title, isGood, meaning, problems }: Header): string {
  return [
    `<header><h1 class="${isGood ? 'good' : 'bad'}">${escaped(title)}</h1>`,
    `<p>${escaped(meaning)}</p>`,
    ...problems.map((one) => `<p class="bad">${rich(one)}</p>`),
    '</header>',
  ].join('\n')
}

function renderSection({ title, blocks }: Section): string {
  const content = blocks.map(renderBlock).join('\n')
  return `<section aria-label="${escaped(title)}"><h2>${escaped(title)}</h2>\n${content}</section>`
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'text':
      return `<p>${rich(block.text)}</p>`
    case 'cause':
      return `<h3 class="bad">${escaped(block.cause)}</h3>\n<p>On ${escaped(block.hosts)}.</p>`
    case 'labelled':
      return `<p><b>${escaped(block.label)}:</b> ${multiline(block.text)}</p>`
    case 'output':
      return `<pre>${escaped(block.text)}</pre>`
    case 'commands':
      return `<p><b>${escaped(block.label)}:</b></p><pre>${escaped(block.commands.join('\n'))}</pre>`
    case 'log':
      return log(block.title, block.text)
    case 'list':
      return `${block.title === undefined ? '' : `<h3>${escaped(block.title)}</h3>`}${list(block.entries)}`
    case 'facts':
      return facts(block)
    case 'timeline':
      return timeline(block)
    case 'hosts':
      return hostTable(block)
  }
}

function multiline(text: string): string {
  return escaped(text).replaceAll('\n', '<br>')
}

function rich(text: RichText): string {
  return typeof text === 'string' ? multiline(text) : text.map(inline).join('')
}

function inline(part: Inline): string {
  if (typeof part === 'string') return multiline(part)
  switch (part.as) {
    case 'code':
      return `<code>${escaped(part.text)}</code>`
    case 'strong':
      return `<b>${multiline(part.text)}</b>`
    case 'good':
    case 'bad':
      return `<span class="${part.as}">${multiline(part.text)}</span>`
  }
}

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

function list(entries: readonly RichText[]): string {
  return `<ul>${entries.map((entry) => `<li>${rich(entry)}</li>`).join('')}</ul>`
}

function log(title: string, text: string): string {
  return `<details><summary>${escaped(title)}</summary><pre>${escaped(text)}</pre></details>`
}

function facts({ facts: short, fullOnly }: Of<'facts'>): string {
  const pairs = [...short, ...fullOnly]
  return `<dl>${pairs.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>`
}

/** Cells are HTML; the first of each row is its head, and the last one is as wide as the rest of the table. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((one) => `<th scope="col">${escaped(one)}</th>`).join('')
  const body = rows.map(([first = '', ...cells]) => {
    const span = heads.length - cells.length
    const data = cells.map((cell, i) => (i === cells.length - 1 && span > 1 ? wide(cell, span) : `<td>${cell}</td>`))
    return `<tr${span > 1 ? ' class="wide"' : ''}><th scope="row">${first}</th>${data.join('')}</tr>`
  })
  return `<div class="scroll" tabindex="0" role="region"><table><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`
}

function wide(cell: string, columns: number): string {
  return `<td colspan="${columns}">${cell}</td>`
}

function hostTable({ columns, rows }: Of<'hosts'>): string {
  const shown = rows.slice(0, maxHosts)
  const left = rows.length - shown.length
  const more = left > 0 ? `<p>… and ${left} more, in the JSON report.</p>` : ''
  // A reason with its proof and its log is long: it has a row of its own below the other cells.
  const isLong = shown.every((cells) => typeof cells.at(-1) === 'object')
  const heads = isLong ? columns.slice(0, -1) : columns
  const below = (cell: string) => (cell === '' ? [] : [[escaped(columns.at(-1) ?? ''), cell]])
  const lines = shown.flatMap((cells) => {
    const html = cells.map(cellHtml)
    return isLong ? [html.slice(0, -1), ...below(html.at(-1) ?? '')] : [html]
  })
  return `${table(heads, lines)}${more}`
}

function cellHtml(cell: string | Cell): string {
  if (typeof cell === 'string') return multiline(cell)
  const { text, proof = '', log: output } = cell
  const lines = [rich(text), multiline(proof)].filter((line) => line !== '')
  return `${lines.join('<br>')}${output === undefined ? '' : log('Log', output)}`
}

function timeline({ totalMs, rows }: Of<'timeline'>): string {
  return table(
    ['What', 'When', 'Took', 'Waited for'],
    rows.slice(0, maxTimelineRows).map((row) => {
      const who = row.hosts === 0 ? '' : ` (${hostCount(row.hosts)})`
      return [escaped(row.title + who), lane(row, totalMs), durationText(row.to - row.from), escaped(row.waitedFor)]
    }),
  )
}

function lane({ from, to, isWait }: TimelineRow, totalMs: number): string {
  const percent = (ms: number) => `${((ms / totalMs) * 100).toFixed(2)}%`
  const place = `left:${percent(from)};width:${percent(to - from)}`
  return `<div class="lane"><i${isWait ? ' class="wait"' : ''} style="${place}"></i></div>`
}
