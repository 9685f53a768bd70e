/** Decides whether a run may go on with the hosts that it found. */
import type { Request } from '../inputs/request.ts'
import type { IneligibleHost } from '../model/events.ts'
import { Failure } from '../model/failure.ts'
import type { Instance } from '../model/instance.ts'
import { hostCount, hostLabel } from '../model/labels.ts'
import type { Selection } from '../model/selection.ts'
import type { DiscoveredHosts } from './discovery.ts'
import type { PreflightPorts } from './preflight.port.ts'

/** Throws when `offline` or `min-targets` does not allow the deploy. Returns the hosts that can be deployed to. */
export function acceptHosts(
  { usable, unusable }: DiscoveredHosts,
  request: Request,
  ports: PreflightPorts,
): readonly Instance[] {
  const skip = request.offline === 'skip' && unusable.every(({ code }) => code !== 'instance-not-found')
  ports.emit({ type: 'hosts', usable, unusable, skip })
  requireMinTargets(usable, unusable, { request, skip })
  if (unusable.length > 0) ports.emit({ type: 'warning', message: skippedText(unusable) })
  return usable
}

function requireMinTargets(
  usable: readonly Instance[],
  unusable: readonly IneligibleHost[],
  { request, skip }: { request: Request; skip: boolean },
): void {
  const { 'min-targets': least } = request
  requireHosts({ usable, unusable }, request)
  if (unusable.length > 0 && !skip) {
    throw new Failure(
      'hosts-unusable',
      `${hostCount(unusable.length)} cannot be deployed to.\n${ineligibleReasons(unusable)}`,
      {
        next: 'Fix or deselect them; with offline: skip the deploy leaves out those that are offline.',
      },
    )
  }
  if (usable.length === 0) {
    throw new Failure('no-hosts', `None of the hosts can be deployed to.\n${ineligibleReasons(unusable)}`)
  }
  if (usable.length < least) {
    throw new Failure(
      'too-few-hosts',
      `Only ${hostCount(usable.length)} can be deployed to; min-targets is ${least}.\n${ineligibleReasons(unusable)}`,
    )
  }
}

/** Throws when the selection matches no instance. */
export function requireHosts({ usable, unusable }: DiscoveredHosts, { region, selection }: Request): void {
  if (usable.length > 0 || unusable.length > 0) return
  throw new Failure('no-hosts', `No instance in ${region} ${selectionText(selection)}.`, {
    next: 'Check the tags, the region and the account; tag names and values are case-sensitive and taken literally.',
  })
}

function selectionText({ tags, group }: Selection): string {
  const member = group === undefined ? [] : [`is in service in the Auto Scaling group ${group}`]
  const tagged = tags.map(({ key, values }) => `${key}=${values.join(',')}`).join(' and ')
  return [...member, ...(tagged === '' ? [] : [`has the tags ${tagged}`])].join(' and ')
}

function skippedText(unusable: readonly IneligibleHost[]): string {
  return `${hostCount(unusable.length)} skipped.\n${ineligibleReasons(unusable)}`
}

function ineligibleReasons(unusable: readonly IneligibleHost[]): string {
  const lines = unusable.map(
    ({ instance, code, message, next }) => `- ${hostLabel(instance)}: ${code}: ${message} ${next}`,
  )
  return lines.length > 20 ? [...lines.slice(0, 20), `- and ${lines.length - 20} more`].join('\n') : lines.join('\n')
}
