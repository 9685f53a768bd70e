/** Which hosts a reconcile brings back, and which it leaves alone. Pure. */

import type { Request } from '../inputs/request.ts'
import { Failure } from '../model/failure.ts'
import type { HostResults } from '../model/host-result.ts'
import type { Instance } from '../model/instance.ts'
import { hostLabel } from '../model/labels.ts'
import type { RecordedRelease } from '../model/live-release.ts'

/** Throws `nothing-recorded` where no run has noted yet what is live. */
export function requireRecord<R extends RecordedRelease>(record: R | undefined, { app, environment }: Request): R {
  if (record !== undefined) return record
  throw new Failure('nothing-recorded', `Nobody noted which release of ${app} is live in ${environment}.`, {
    next: 'Deploy once; from then on there is something to reconcile hosts with.',
  })
}

/** Hosts that somebody changed by hand, with what to say of each; none with `include-manual`. */
export function manualHosts(
  looks: HostResults,
  hosts: readonly Instance[],
  { 'include-manual': isIncluded }: Request,
): ReadonlyMap<string, string> {
  const marked = hosts.filter(({ id }) => !isIncluded && (looks.get(id)?.manual ?? '') !== '')
  return new Map(marked.map((host) => [host.id, manualHostText(hostLabel(host), looks.get(host.id)?.manual ?? '')]))
}

/** The mark has the release and who it was. */
function manualHostText(label: string, mark: string): string {
  const [, release = mark, who = 'somebody'] = /^(\S+) (.+)$/.exec(mark) ?? []
  return `${label} is left as it is: ${who} deployed ${release} there by hand. With include-manual: true it is taken along.`
}
