/** Decides which hosts a reconcile leaves alone. Pure. */

import type { Request } from '../inputs/request.ts'
import { Failure } from '../model/failure.ts'
import type { HostResults } from '../model/host-result.ts'
import type { Instance } from '../model/instance.ts'
import { hostLabel } from '../model/labels.ts'
import type { RecordedRelease } from '../model/live-release.ts'

/** Throws `nothing-recorded` where no run has recorded a live release yet. */
export function requireRecord<R extends RecordedRelease>(record: R | undefined, { appInstance }: Request): R {
  if (record !== undefined) return record
  const { app, environment } = appInstance
  throw new Failure('nothing-recorded', `No run has recorded which release of ${app} is live in ${environment}.`, {
    next: 'Deploy once: the run records what is live, and reconcile compares hosts with that record.',
  })
}

/** Hosts that an operator changed by hand, each with a warning; none with `include-manual`. */
export function manualHosts(
  statuses: HostResults,
  hosts: readonly Instance[],
  { 'include-manual': isIncluded }: Request,
): ReadonlyMap<string, string> {
  const marked = hosts.filter(({ id }) => !isIncluded && (statuses.get(id)?.manual ?? '') !== '')
  return new Map(marked.map((host) => [host.id, manualHostText(hostLabel(host), statuses.get(host.id)?.manual ?? '')]))
}

/** The mark names the release and the operator. */
function manualHostText(label: string, mark: string): string {
  const [, release = mark, who = 'an operator'] = /^(\S+) (.+)$/.exec(mark) ?? []
  return `${label} is left as it is: ${who} deployed ${release} there by hand. With include-manual: true the run reconciles it too.`
}
