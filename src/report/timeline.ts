/** The timeline of a run for the job summary: what it did when, and whom it waited for. Pure. */
import type { Account } from '../account.ts'
import { hostCount, hostLabel } from '../naming.ts'
import type { Stretch } from '../timeline.ts'
import { escaped, table, titleRow } from './html.ts'
import { batchTitle, duration, phaseTitles } from './wording.ts'

/** What is waited for, and not done. */
const waits = { lock: 'Wait for the lock', pause: 'Pause', bake: 'Bake' } as const

const titles: Readonly<Record<Stretch['what'], string>> = { ...phaseTitles, ...waits }

export function isWait({ what }: Stretch): boolean {
  return what in waits
}

export function stretchTitle({ what, batch }: Stretch): string {
  return batchTitle(titles[what], batch)
}

/** Whom the others waited for, and what took it longest; of one host alone, what took it longest. */
export function waitedFor({ slowest, hosts }: Stretch, names: ReadonlyMap<string, string>): string {
  if (slowest === undefined) return ''
  const step = slowest.step === undefined ? '' : `${slowest.step[0]} ${slowest.step[1].toFixed(1)} s`
  if (hosts < 2) return step
  const name = names.get(slowest.host) ?? slowest.host
  return step === '' ? name : `${name}: ${step}`
}

/** So many rows are read; a rollout in more batches is shown with its longest. */
const maxRows = 40
const width = 30

/** Empty where nothing took any time. */
export function timelineTable({ stretches, hosts, startedAt, endedAt }: Account): string {
  if (stretches.length === 0) return ''
  const names = new Map(hosts.map((host) => [host.id, hostLabel(host)]))
  const all = Math.max(endedAt - startedAt, 1)
  const rows = shown(stretches).map((one) => rowOf(one, { all, names }))
  const heads = ['When', 'What', 'Hosts', 'Took', '', 'Waited for']
  const left = stretches.length - rows.length
  return [
    '<h3>Timeline</h3>',
    table([titleRow(heads), ...rows]),
    ...(left > 0 ? [`<p>… and ${left} shorter ones, in the report file.</p>`] : []),
  ].join('\n')
}

function shown(stretches: readonly Stretch[]): readonly Stretch[] {
  const longest = [...stretches].sort((one, other) => other.to - other.from - (one.to - one.from)).slice(0, maxRows)
  return stretches.filter((one) => longest.includes(one))
}

interface Scale {
  readonly all: number
  readonly names: ReadonlyMap<string, string>
}

function rowOf(one: Stretch, { all, names }: Scale): string {
  const { from, to, hosts } = one
  const cells = [
    clock(from),
    stretchTitle(one),
    hosts === 0 ? '' : hostCount(hosts),
    duration(to - from),
    `<code>${bar(from / all, to / all)}</code>`,
    waitedFor(one, names),
  ]
  return `<tr>${cells.map((cell, i) => `<td>${i === 4 ? cell : escaped(cell)}</td>`).join('')}</tr>`
}

/** Where on the run's time it lies; at least one mark wide. */
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
