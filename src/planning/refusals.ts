/** Refuses a run that the fleet does not allow, before it changes anything. Pure. */
import { Failure } from '../model/failure.ts'
import type { HostResults } from '../model/host-result.ts'
import type { Instance } from '../model/instance.ts'
import { hostCount, hostLabel } from '../model/labels.ts'
import type { Plan } from '../model/plan.ts'

/** Throws `hosts-unusable` where a host did not respond: nothing is known about what it runs. */
export function requireResponses(statuses: HostResults, hosts: readonly Instance[]): void {
  const silent = hosts.filter(({ id }) => statuses.get(id)?.ok !== true && statuses.get(id)?.verdict !== 'gone')
  const reasons = silent.map((host) => {
    const { code = 'result-lost', message = '' } = statuses.get(host.id) ?? {}
    return `${hostLabel(host)}: ${code}: ${message}`
  })
  refuse(reasons, 'did not report what they run')
}

/** Throws `hosts-unusable` where a host of the plan refuses: the run would change no host. */
export function requireNoRefusal({ hosts, goal: { command } }: Plan): void {
  const refusing = hosts.filter(({ will }) => will === 'refuse')
  const reasons = refusing.map((host) => `${hostLabel(host)}: ${host.code}: ${host.why}`)
  refuse(reasons, `cannot take part in the ${command}`)
}

function refuse(reasons: readonly string[], what: string): void {
  if (reasons.length === 0) return
  const shown = reasons.slice(0, 20).map((reason) => `- ${reason}`)
  const more = reasons.length > shown.length ? [`- and ${reasons.length - shown.length} more`] : []
  throw new Failure('hosts-unusable', `${hostCount(reasons.length)} ${what}.\n${[...shown, ...more].join('\n')}`, {
    next: 'docs/errors.md has a heading for each code. Nothing was changed.',
  })
}
