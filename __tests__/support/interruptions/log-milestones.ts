import type { TimedEvent } from '../../../src/model/events.ts'
import { phases } from '../../../src/model/phases.ts'
import { verdicts } from '../../../src/model/verdicts.ts'

/** An event of a deploy, as one who reads its log sees that it came. */
export interface Milestone {
  /** Such as `17 host activate`. */
  readonly name: string
  /** How its first line begins. */
  readonly line: RegExp
}

type Seen = TimedEvent & { readonly type: TimedEvent['type'] }

/** The events of a run, from its report file. */
export function eventsOf(report: string): readonly Seen[] {
  return (JSON.parse(report) as { events: Seen[] }).events
}

/** Every event of a run as a milestone. Throws on one that the log does not show as expected: none may be left out. */
export function milestonesOf(report: string): readonly Milestone[] {
  const answered = { done: 0, all: 0 }
  return eventsOf(report).map((event, i) => {
    if (event.type === 'phase') Object.assign(answered, { done: 0, all: event.hosts.length })
    if (event.type === 'host') answered.done += 1
    const name = [i + 1, event.type, 'phase' in event ? event.phase : ''].join(' ').trim()
    return { name, line: new RegExp(`^${beginning(event, `${answered.done}/${answered.all}`)}`, 'm') }
  })
}

function beginning(event: Seen, answered: string): string {
  switch (event.type) {
    case 'started':
      return `${event.command} `
    case 'verification':
      return 'Verified: '
    case 'hosts':
      return '\\d+ hosts? to deploy to:'
    case 'commit-check':
      return 'Commit: '
    case 'phase':
      return `::group::${phases[event.phase].title}[:,]`
    case 'host':
      return `[a-z-]+ ${answered}  `
    case 'lock-requested':
      return 'Taking the lock'
    case 'locked':
      return 'Locked, '
    case 'release-created':
      return 'Release '
    case 'unlocked':
      return 'Unlocked'
    case 'warning':
      return `Warning: ${event.message.slice(0, 12)}`
    case 'finished':
      return `${event.verdict}: ${verdicts[event.verdict].meaning}`
    default:
      throw new Error(`No deploy that is cut off was to have the event ${event.type}`)
  }
}

/** How many of the milestones a log shows, which come one after the other. */
export function reached(log: string, milestones: readonly Milestone[]): number {
  let at = 0
  for (const [i, { line }] of milestones.entries()) {
    const found = line.exec(log.slice(at))
    if (found === null) return i
    at += found.index + found[0].length
  }
  return milestones.length
}
