/** Takes hosts out of their target groups while the run works on them, and always puts them back. */

import { refuseHosts } from '../dispatch/phase.ts'
import type { Context } from '../dispatch/session.ts'
import type { Request } from '../inputs/request.ts'
import { Failure, toFailure } from '../model/failure.ts'
import type { HostResult, HostResults } from '../model/host-result.ts'
import type { Target, TargetHealth } from '../model/target.ts'
import { clearDrains } from '../state/drains.ts'
import { type DrainedTargets, parameterName, serializeDrains } from '../state/records.ts'
import { groupMembers, lastTargetText } from './target-groups.ts'
import { findTarget, targetReporter, waitForTargets } from './target-waiter.ts'
import { hostOf, isDeregistered, isRegistered, leavesNoHealthyTarget, receivesRequests } from './targets.ts'
import type { TrafficPorts } from './traffic.port.ts'

type Work = (hosts: readonly string[]) => Promise<HostResults>

interface DrainRequest {
  readonly hosts: readonly string[]
  /**
   * Whether `work` is done on every host: also on hosts that cannot be drained, and on hosts that stay in a group because it
   * would have no healthy target without them. Otherwise `work` skips both.
   */
  readonly force: boolean
}

/**
 * Does `work` on hosts that get no requests: records and deregisters them, waits, does the work, registers them again, waits.
 */
export async function withDrained(
  { hosts, force }: DrainRequest,
  context: Context<TrafficPorts>,
  work: Work,
): Promise<HostResults> {
  const plan = await planDrain({ hosts, force }, context).catch((error: unknown) => toFailure(error))
  if (!(plan instanceof Failure))
    return plan.drained.size === 0 ? await work(hosts) : await drainAround(plan, context, work)
  if (!force) return refuseHosts({ phase: 'drain', hosts }, plan, context.ports)
  const message = `Hosts stay in their target groups while they are reverted. ${plan.message}`
  context.ports.emit({ type: 'warning', message })
  return await work(hosts)
}

interface DrainPlan extends DrainRequest {
  readonly drained: DrainedTargets
  /** How many records hold the drained targets. */
  readonly records: number
}

/** Decides which targets to drain, and records them. Rejects before anything is changed. */
async function planDrain({ hosts, force }: DrainRequest, context: Context<TrafficPorts>): Promise<DrainPlan> {
  const { request } = context.session
  const found = await targetsOf(hosts, context)
  const emptied = request['allow-last-target']
    ? []
    : found.filter(({ all }) => leavesNoHealthyTarget(all, new Set(hosts)))
  if (emptied.length > 0 && !force)
    throw new Failure('last-target', emptied.map(({ group }) => lastTargetText(group)).join(' '))
  for (const { group } of emptied)
    context.ports.emit({ type: 'warning', message: `${lastTargetText(group)} The hosts stayed in it.` })
  const drained = new Map(found.filter((one) => !emptied.includes(one)).map(({ group, own }) => [group, own]))
  return { hosts, force, drained, records: await recordDrains(drained, context) }
}

async function drainAround(
  { hosts, force, drained, records }: DrainPlan,
  context: Context<TrafficPorts>,
  work: Work,
): Promise<HostResults> {
  let results: HostResults = new Map()
  try {
    const undrained = await drain(drained, context)
    results = new Map([...undrained, ...(await work(hosts.filter((host) => force || !undrained.has(host))))])
  } finally {
    const { unhealthy, stillDeregistered } = await registerAgain(drained, context)
    results = new Map([...results].map(([host, result]) => [host, failedIfUnhealthy(result, unhealthy.get(host))]))
    if (!stillDeregistered) await clearOwnDrains(records, context)
  }
  return results
}

interface GroupTargets {
  readonly group: string
  readonly all: readonly TargetHealth[]
  readonly own: readonly TargetHealth[]
}

/** The groups in which hosts are registered now, without targets that are already draining. */
async function targetsOf(
  hosts: readonly string[],
  { session, ports }: Context<TrafficPorts>,
): Promise<readonly GroupTargets[]> {
  const wanted = new Set(hosts)
  const found = await Promise.all(
    (session.request['target-groups'] ?? []).map(async (group) => {
      const all = await groupMembers(group, hosts, ports)
      return { group, all, own: all.filter((target) => wanted.has(hostOf(target)) && isRegistered(target)) }
    }),
  )
  return found.filter(({ own }) => own.length > 0)
}

/**
 * Records the targets before any is deregistered: the next run needs that if this run dies. Resolves with the number of
 * records.
 */
async function recordDrains(drained: DrainedTargets, { session, ports }: Context<TrafficPorts>): Promise<number> {
  const texts = serializeDrains(drained)
  for (const [i, text] of texts.entries()) {
    await ports.parameters.write(parameterName(session.request.appInstance, `drained/${i + 1}`), text)
  }
  return texts.length
}

async function clearOwnDrains(records: number, { session, ports }: Context<TrafficPorts>): Promise<void> {
  await session.lease.verify()
  // Then the records are the newer run's.
  if (session.lease.lost.aborted) return
  await clearDrains(records, session.request, ports).catch((error: unknown) => {
    const message = `Could not clear a record of drained targets; the next run registers them again. ${toFailure(error).message}`
    ports.emit({ type: 'warning', message })
  })
}

/** Resolves with the hosts that still get requests after `drain-timeout`, or whose groups could not be read. */
async function drain(drained: DrainedTargets, { session, ports }: Context<TrafficPorts>): Promise<HostResults> {
  const report = targetReporter('drain', drained, ports)
  const failure = await deregister(drained, ports)
  const timeoutMs = failure === '' ? session.request['drain-timeout'] : 0
  const left = await waitForTargets(drained, { timeoutMs, report, is: isDeregistered }, ports)
  if (left.size < report.hosts.length) await ports.clock.sleep(session.request['drain-grace'])
  return new Map(
    [...left].map(([host, state]) => {
      const message = [state, failure].filter(Boolean).join(' ')
      return [host, report.emit(host, { verdict: 'not-drained', code: 'drain-timeout', message })]
    }),
  )
}

/** Resolves with why targets could not be deregistered; empty on success. */
async function deregister(drained: DrainedTargets, { balancer }: TrafficPorts): Promise<string> {
  try {
    for (const [group, targets] of drained) await balancer.deregister(group, targets)
    return ''
  } catch (error) {
    return toFailure(error).message
  }
}

/** What registering targets again needs, also on behalf of a run that died. */
export type RegisterContext = Context<
  TrafficPorts,
  { readonly request: Pick<Request, 'appInstance' | 'drain-timeout'> }
>

interface RegisterResult {
  /** The failures of hosts that do not get requests again. */
  readonly unhealthy: HostResults
  /** Whether a target could not be registered, which the next run then has to do. */
  readonly stillDeregistered: boolean
}

/** Registers targets again and waits until they are healthy. Skips targets of terminated instances. */
export async function registerAgain(
  drained: DrainedTargets,
  { session, ports }: RegisterContext,
): Promise<RegisterResult> {
  const report = targetReporter('return', drained, ports)
  const { inside, failure } = await register(drained, ports)
  const timeoutMs = failure === '' ? session.request['drain-timeout'] : 0
  const again = async (group: string, targets: readonly Target[]) =>
    void (await register(new Map([[group, targets]]), ports))
  const left = await waitForTargets(inside, { timeoutMs, report, is: receivesRequests, again }, ports)
  const unhealthy = [...left].map(([host, state]) => {
    const message = [state, failure].filter(Boolean).join(' ')
    return [host, report.emit(host, { verdict: 'not-returned', code: 'target-unhealthy', message })] as const
  })
  return {
    unhealthy: new Map(unhealthy),
    stillDeregistered: failure !== '' || (left.size > 0 && (await anyDeregistered(inside, ports))),
  }
}

async function register(
  drained: DrainedTargets,
  ports: TrafficPorts,
): Promise<{ inside: DrainedTargets; failure: string }> {
  const there = await withoutLostAddresses(drained, ports).catch((error: unknown) => toFailure(error))
  if (there instanceof Failure) return { inside: drained, failure: there.message }
  const { balancer } = ports
  const inside = new Map<string, readonly Target[]>()
  let failure = ''
  for (const [group, targets] of there) {
    if (targets.length === 0) continue
    const refused = await balancer.register(group, targets).then(
      (response) => response.refused.map(({ id }) => id),
      (error: unknown): string[] => {
        failure = toFailure(error).message
        return []
      },
    )
    inside.set(
      group,
      targets.filter(({ id }) => !refused.includes(id)),
    )
  }
  return { inside, failure }
}

/** Drops addresses that their instance no longer has: another instance, which is in no group, may have them by now. */
async function withoutLostAddresses(drained: DrainedTargets, { instances }: TrafficPorts): Promise<DrainedTargets> {
  const ids = [...new Set([...drained.values()].flat().flatMap(({ host }) => host ?? []))]
  if (ids.length === 0) return drained
  const found = await instances.find({ tags: [], ids })
  const has = new Map(found.map(({ id, addresses = [] }) => [id, addresses]))
  const isThere = ({ id, host }: Target) => host === undefined || has.get(host)?.includes(id) === true
  return new Map([...drained].map(([group, targets]) => [group, targets.filter(isThere)]))
}

/** Whether some target is not in its group, or its group cannot be read. */
async function anyDeregistered(drained: DrainedTargets, { balancer }: TrafficPorts): Promise<boolean> {
  for (const [group, targets] of drained) {
    const health = await balancer.health(group).catch(() => [])
    if (targets.some((target) => isDeregistered(findTarget(health, target)))) return true
  }
  return false
}

/** A host without requests counts as failed even if its release is healthy; a host that failed before keeps its own reason. */
function failedIfUnhealthy(result: HostResult, unhealthy: HostResult | undefined): HostResult {
  return unhealthy === undefined || !result.ok
    ? result
    : { ...result, ok: false, code: unhealthy.code, message: unhealthy.message }
}
