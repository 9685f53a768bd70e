/** What a run spent its time on, and who it waited for. Pure: a fold over its events. */
import type { Phase, Stamped } from './events.ts'
import type { Result } from './host/result.ts'

/** One thing that the run did, or waited for. Times in milliseconds since the run began. */
export interface Stretch {
  readonly what: Phase | 'lock' | 'pause' | 'bake'
  readonly batch?: { readonly number: number; readonly of: number }
  readonly from: number
  readonly to: number
  /** How many hosts it was about. */
  readonly hosts: number
  /** Whom the others waited for, and the step that took it longest, in seconds. */
  readonly slowest?: { readonly host: string; readonly ms: number; readonly step?: readonly [string, number] }
}

/** In the order in which they began; without those that took no time worth telling. */
export function stretchesOf(events: readonly Stamped[]): readonly Stretch[] {
  const [first] = events
  if (first === undefined) return []
  const stretches: Stretch[] = []
  for (const event of events) follow(event, event.at - first.at, stretches)
  const end = (events.at(-1)?.at ?? first.at) - first.at
  // A pause that was cut short ended when the next thing began.
  const endOf = ({ what }: Stretch, i: number) =>
    what === 'pause' || what === 'bake' ? (stretches[i + 1]?.from ?? end) : end
  return stretches
    .map((one, i) => ({ ...one, to: Math.min(one.to, endOf(one, i)) }))
    .filter(({ from, to }) => to - from >= 50)
}

function follow(event: Stamped, at: number, stretches: Stretch[]): void {
  switch (event.type) {
    case 'phase': {
      const { phase: what, hosts, batch: number, of } = event
      const batch = number === undefined || of === undefined ? {} : { batch: { number, of } }
      stretches.push({ what, from: at, to: at, hosts: hosts.length, ...batch })
      return
    }
    case 'host':
      change(stretches, event.phase, (one) => ({ ...one, to: at, slowest: slower(one.slowest, event) }))
      return
    case 'waiting':
      stretches.push({ what: 'lock', from: at, to: at, hosts: 0 })
      return
    case 'locked':
      change(stretches, 'lock', (one) => ({ ...one, to: at }))
      return
    case 'pause':
      stretches.push({ what: event.why, from: at, to: at + event.ms, hosts: 0 })
      return
    default:
      return
  }
}

/** The last one of its kind. */
function change(stretches: Stretch[], what: Stretch['what'], to: (one: Stretch) => Stretch): void {
  const at = stretches.findLastIndex((one) => one.what === what)
  const found = stretches[at]
  if (found !== undefined) stretches[at] = to(found)
}

type Slowest = NonNullable<Stretch['slowest']>

function slower(before: Slowest | undefined, { host, ms, result }: Extract<Stamped, { type: 'host' }>): Slowest {
  if (before !== undefined && before.ms >= ms) return before
  const step = longest(result)
  return { host, ms, ...(step && { step }) }
}

function longest({ seconds }: Result): readonly [string, number] | undefined {
  return Object.entries(seconds).sort(([, one], [, other]) => other - one)[0]
}
