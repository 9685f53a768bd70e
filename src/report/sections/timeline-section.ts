/** The timeline of a run: what it did when, and which host it waited for. Pure. */
import { hostLabel } from '../../model/labels.ts'
import { phases, waits } from '../../model/phases.ts'
import type { RunReport } from '../facts/run-report.ts'
import type { Span } from '../facts/spans.ts'
import { batchTitle } from '../facts/text.ts'
import type { Section } from './section.ts'

const titled: Readonly<Record<Span['what'], { readonly title: string }>> = { ...phases, ...waits }

/** Undefined without spans. A command that only looks has little to show, and shows it in a full report. */
export function timelineSection({ spans, hosts, status, startedAt, endedAt }: RunReport): Section | undefined {
  if (spans.length === 0) return undefined
  const names = new Map(hosts.map((host) => [host.id, hostLabel(host)]))
  const rows = spans.map((span) => ({
    title: batchTitle(titled[span.what].title, span.batch),
    hosts: span.hosts,
    from: span.from,
    to: span.to,
    isWait: span.what in waits,
    waitedFor: waitedFor(span, names),
  }))
  const totalMs = Math.max(endedAt - startedAt, 1)
  return { title: 'Timeline', blocks: [{ kind: 'timeline', totalMs, rows }], fullOnly: status !== undefined }
}

/** The slowest host and its longest step; for a single host only the step. */
function waitedFor({ slowest, hosts }: Span, names: ReadonlyMap<string, string>): string {
  if (slowest === undefined) return ''
  const step = slowest.step === undefined ? '' : `${slowest.step[0]} ${slowest.step[1].toFixed(1)} s`
  if (hosts < 2) return step
  const name = names.get(slowest.host) ?? slowest.host
  return step === '' ? name : `${name}: ${step}`
}
