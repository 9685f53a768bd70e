/** What a run spent its time on, and which host it waited for. Pure: a fold over its events. */
import type { TimedEvent } from '../../model/events.ts'
import type { HostResult } from '../../model/host-result.ts'
import type { Phase, Wait } from '../../model/phases.ts'

/** A phase, or a wait. Times in milliseconds since the run started. */
export interface Span {
  readonly what: Phase | Wait
  readonly batch?: { readonly number: number; readonly of: number }
  readonly from: number
  readonly to: number
  /** How many hosts took part. */
  readonly hosts: number
  /** The slowest host, and its longest step in seconds. */
  readonly slowest?: { readonly host: string; readonly ms: number; readonly step?: readonly [string, number] }
}

/** Spans in order of start, without those under 50 ms. */
export function spansOf(events: readonly TimedEvent[]): readonly Span[] {
  const [first] = events
  if (first === undefined) return []
  const spans: Span[] = []
  for (const event of events) addEvent(event, event.at - first.at, spans)
  const end = (events.at(-1)?.at ?? first.at) - first.at
  // An interrupted pause ends when the next span starts.
  const endOf = ({ what }: Span, i: number) => (what === 'pause' || what === 'bake' ? (spans[i + 1]?.from ?? end) : end)
  return spans
    .map((one, i) => ({ ...one, to: Math.min(one.to, endOf(one, i)) }))
    .filter(({ from, to }) => to - from >= 50)
}

function addEvent(event: TimedEvent, at: number, spans: Span[]): void {
  switch (event.type) {
    case 'phase': {
      const { phase: what, hosts, batch: number, of } = event
      const batch = number === undefined || of === undefined ? {} : { batch: { number, of } }
      spans.push({ what, from: at, to: at, hosts: hosts.length, ...batch })
      return
    }
    case 'host':
      updateLast(spans, event.phase, (one) => ({ ...one, to: at, slowest: slower(one.slowest, event) }))
      return
    case 'lock-wait':
      spans.push({ what: 'lock', from: at, to: at, hosts: 0 })
      return
    case 'locked':
      updateLast(spans, 'lock', (one) => ({ ...one, to: at }))
      return
    case 'monitoring':
      spans.push({ what: event.why, from: at, to: at + event.ms, hosts: 0 })
      return
    default:
      return
  }
}

/** Updates the last span of a kind. */
function updateLast(spans: Span[], what: Span['what'], to: (one: Span) => Span): void {
  const at = spans.findLastIndex((one) => one.what === what)
  const found = spans[at]
  if (found !== undefined) spans[at] = to(found)
}

type Slowest = NonNullable<Span['slowest']>

function slower(before: Slowest | undefined, { host, ms, result }: Extract<TimedEvent, { type: 'host' }>): Slowest {
  if (before !== undefined && before.ms >= ms) return before
  const step = longest(result)
  return { host, ms, ...(step && { step }) }
}

function longest({ seconds }: HostResult): readonly [string, number] | undefined {
  return Object.entries(seconds).sort(([, one], [, other]) => other - one)[0]
}
