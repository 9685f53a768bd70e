/** The timeline of a run for the job summary: what it did when, and whom it waited for. Pure. */
import type { Account } from '../account.ts'
import { hostCount, hostLabel } from '../naming.ts'
import type { Stretch } from '../timeline.ts'
import { escaped, table } from './html.ts'

const titles: Readonly<Record<Stretch['what'], string>> = {
  inspect: 'Look at the hosts',
  stage: 'Stage',
  drain: 'Take out of traffic',
  activate: 'Activate and prove',
  return: 'Put back into traffic',
  revert: 'Bring back',
  settle: 'Settle',
  cleanup: 'Clean up',
  lock: 'Wait for the lock',
  pause: 'Pause',
  bake: 'Bake',
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
    table([`<tr>${heads.map((head) => `<th align="left">${head}</th>`).join('')}</tr>`, ...rows]),
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
  const { what, batch, from, to, hosts, slowest } = one
  const title = batch === undefined ? titles[what] : `${titles[what]}, batch ${batch.number} of ${batch.of}`
  const step = slowest?.step === undefined ? '' : ` (${slowest.step[0]} ${slowest.step[1].toFixed(1)} s)`
  const who = slowest === undefined || hosts < 2 ? step.trim() : `${names.get(slowest.host) ?? slowest.host}${step}`
  const cells = [
    clock(from),
    title,
    hosts === 0 ? '' : hostCount(hosts),
    `${((to - from) / 1_000).toFixed(1)} s`,
    `<code>${bar(from / all, to / all)}</code>`,
    who,
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
