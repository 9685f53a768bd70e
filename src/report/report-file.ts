import type { TimedEvent } from '../model/events.ts'
import { printable } from '../model/printable.ts'
import type { RunReport } from './facts/run-report.ts'
import { failuresFirst } from './facts/text.ts'

/** The JSON report: everything that is known of a run, failed hosts first. `schema` grows when a field changes its meaning. */
export function reportText(run: RunReport, events: readonly TimedEvent[]): string {
  const { started, hosts, spans: _, ...rest } = run
  const report = {
    schema: 2,
    ...(started && { run: about(started) }),
    ...rest,
    hosts: failuresFirst(hosts).map((host) => ({ ...host, tail: printable(host.tail) })),
    events: events.map(withoutTail),
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}

function about({ type: _type, ...started }: NonNullable<RunReport['started']>) {
  return started
}

/** Drops the tail of a host's log, which the host's entry has. */
function withoutTail(event: TimedEvent): object {
  if (event.type !== 'host') return event
  const { tail: _tail, ...rest } = event
  return rest
}
