import type { TimedEvent } from '../../../src/model/events.ts'
import { liveLog } from '../../../src/report/log.ts'

/** An event of a deploy, with the line by which a reader of the log sees it. */
export interface Milestone {
  /** Such as `17 host activate`. */
  readonly name: string
  /** The beginning of its first line. */
  readonly line: RegExp
}

/** The events of a run, from its report file. */
export function eventsOf(report: string): readonly TimedEvent[] {
  return (JSON.parse(report) as { events: TimedEvent[] }).events
}

/** Every event of a run as a milestone. Throws on an event that the log does not show: the tests leave none out. */
export function milestonesOf(report: string): readonly Milestone[] {
  const written: string[] = []
  const log = liveLog((line) => void written.push(line))
  return eventsOf(report).map((event, i) => {
    log(event)
    const [line] = written.splice(0).filter((one) => one !== '::endgroup::')
    const name = [i + 1, event.type, 'phase' in event ? event.phase : ''].join(' ').trim()
    if (line === undefined) throw new Error(`The log shows nothing of the event ${name}.`)
    return { name, line: new RegExp(`^${event.type === 'host' ? result(line) : beginning(line)}`, 'm') }
  })
}

/** Hosts end in any order, and so only the count is the same in every run: `activated 2/3`. */
function result(line: string): string {
  return `[a-z-]+ ${/\d+\/\d+/.exec(line)?.[0]}  `
}

/** The first words, in which numbers differ between runs. */
function beginning(line: string): string {
  const words = /^(?:::group::)?[^:]{0,24}:?/.exec(line)?.[0] ?? ''
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\d+/g, '\\d+')
}

/** How many of the milestones, in their order, a log shows. */
export function reached(log: string, milestones: readonly Milestone[]): number {
  let at = 0
  for (const [i, { line }] of milestones.entries()) {
    const found = line.exec(log.slice(at))
    if (found === null) return i
    at += found.index + found[0].length
  }
  return milestones.length
}
