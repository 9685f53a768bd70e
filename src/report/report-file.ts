import type { Account } from '../account.ts'
import type { Stamped } from '../events.ts'
import { printable } from '../host/result.ts'
import { failuresFirst } from './wording.ts'

/** The JSON report: everything that is known of a run, failures first. `schema` grows when a field changes its meaning. */
export function reportText(account: Account, events: readonly Stamped[]): string {
  const { begun, hosts, stretches: _, ...rest } = account
  const report = {
    schema: 1,
    ...(begun && { run: about(begun) }),
    ...rest,
    hosts: failuresFirst(hosts).map((host) => ({ ...host, tail: printable(host.tail) })),
    events: events.map(withoutTail),
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}

function about({ type: _type, ...begun }: NonNullable<Account['begun']>) {
  return begun
}

/** The tail of a host's log stands in its host's entry already. */
function withoutTail(event: Stamped): object {
  if (event.type !== 'host') return event
  const { tail: _tail, ...rest } = event
  return rest
}
