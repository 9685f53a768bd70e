/** The timeline of a run: what it did when, and which host it waited for. Pure. */

import { hostCount, hostLabel } from '../model/labels.ts'
import { escaped, table, titleRow } from './html.ts'
import type { RunReport } from './run-report.ts'
import type { Span } from './spans.ts'
import { batchTitle, duration, phaseTitles } from './text.ts'

/** Titles of waits. */
const waits = { lock: 'Wait for the lock', pause: 'Pause', bake: 'Bake' } as const

const titles: Readonly<Record<Span['what'], string>> = { ...phaseTitles, ...waits }

export function isWait({ what }: Span): boolean {
  return what in waits
}

export function spanTitle({ what, batch }: Span): string {
  return batchTitle(titles[what], batch)
}

/** The slowest host and its longest step; for a single host only the step. */
export function waitedFor({ slowest, hosts }: Span, names: ReadonlyMap<string, string>): string {
  if (slowest === undefined) return ''
  const step = slowest.step === undefined ? '' : `${slowest.step[0]} ${slowest.step[1].toFixed(1)} s`
  if (hosts < 2) return step
  const name = names.get(slowest.host) ?? slowest.host
  return step === '' ? name : `${name}: ${step}`
}

/** The most rows; of more, the longest are shown. */
const maxRows = 40
const width = 30

/** For the summary; empty without spans. */
export function timelineTable({ spans, hosts, startedAt, endedAt }: RunReport): string {
  if (spans.length === 0) return ''
  const names = new Map(hosts.map((host) => [host.id, hostLabel(host)]))
  const all = Math.max(endedAt - startedAt, 1)
  const rows = shown(spans).map((one) => rowOf(one, { all, names }))
  const heads = ['When', 'What', 'Hosts', 'Took', '', 'Waited for']
  const left = spans.length - rows.length
  return [
    '<h3>Timeline</h3>',
    table([titleRow(heads), ...rows]),
    ...(left > 0 ? [`<p>… and ${left} shorter ones, in the report file.</p>`] : []),
  ].join('\n')
}

function shown(spans: readonly Span[]): readonly Span[] {
  const longest = [...spans].sort((one, other) => other.to - other.from - (one.to - one.from)).slice(0, maxRows)
  return spans.filter((one) => longest.includes(one))
}

interface Scale {
  readonly all: number
  readonly names: ReadonlyMap<string, string>
}

function rowOf(one: Span, { all, names }: Scale): string {
  const { from, to, hosts } = one
  const cells = [
    clock(from),
    spanTitle(one),
    hosts === 0 ? '' : hostCount(hosts),
    duration(to - from),
    `<code>${bar(from / all, to / all)}</code>`,
    waitedFor(one, names),
  ]
  return `<tr>${cells.map((cell, i) => `<td>${i === 4 ? cell : escaped(cell)}</td>`).join('')}</tr>`
}

/** The part of the run's time that a span took; at least one mark wide. */
function bar(from: number, to: number): string {
  const first = Math.min(Math.floor(from * width), width - 1)
  const last = Math.max(Math.ceil(to * width), first + 1)
  return `${'░'.repeat(first)}${'█'.repeat(Math.min(last, width) - first)}${'░'.repeat(width - Math.min(last, width))}`
}

/** `0:07`, `12:30`. */
function clock(ms: number): string {
  const seconds = Math.floor(ms / 1_000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
