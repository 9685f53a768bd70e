import { type FakeHost, type HostEvent, versionOf } from '../fakes/host.ts'
import type { Interleaving, Ran } from './interleaving.ts'

/** What must never happen, whatever the schedule: each invariant describes in words where it was broken. */
type Invariant = (interleaving: Interleaving) => string[]

const isGreen = ({ end }: Ran) => end?.verdict === 'deployed' || end?.verdict === 'unchanged'

const isAllowed = ({ type, code }: HostEvent) => type === 'asked' && code === ''

/** Once a host has seen the higher fence, a command with the lower one changes nothing there. */
const noOlderRunActs: Invariant = ({ hosts }) =>
  hosts.flatMap(({ id, events }) =>
    events.flatMap((event, i) => {
      const seen = Math.max(
        0,
        ...events
          .slice(0, i)
          .filter(isAllowed)
          .map(({ fence }) => fence),
      )
      const broken = event.type === 'changed' && event.fence < seen
      return broken ? [`${event.run} (fence ${event.fence}) changed ${id} by ${event.command} after fence ${seen}`] : []
    }),
  )

/** The host's own file holds the highest fence that it has let act. */
const hostsRemember: Invariant = ({ hosts }) =>
  hosts.flatMap(({ id, events, fence: own }) => {
    const highest = Math.max(0, ...events.filter(isAllowed).map(({ fence }) => fence))
    const remembered = own?.fence() ?? 0
    return highest === remembered ? [] : [`${id} let in fence ${highest} and remembers ${remembered}`]
  })

/** A run that hears of a newer run from a host ends superseded. */
const supersededRunsEndSuperseded: Invariant = ({ runs }) =>
  runs.flatMap(({ name, end, toldAt }) =>
    end !== undefined && toldAt !== undefined && toldAt <= end.at && end.verdict !== 'superseded'
      ? [`${name} was told of a newer run and ended ${end.verdict}`]
      : [],
  )

/**
 * And it begins nothing more. It registers again the targets that it drained, and where a host lets it, it removes releases that
 * it staged and no longer needs.
 */
const supersededRunsStop: Invariant = ({ runs }) =>
  runs.flatMap(({ name, toldAt = Number.POSITIVE_INFINITY, events }) =>
    events.flatMap((event) =>
      event.type === 'phase' && event.phase !== 'return' && event.phase !== 'cleanup' && event.at > toldAt
        ? [`${name} was told of a newer run and began to ${event.phase}`]
        : [],
    ),
  )

/** Green: every host let the run do all its work. The second copy of a command may come too late. */
const noGreenWasRefused: Invariant = ({ runs, hosts }) =>
  runs.filter(isGreen).flatMap(({ name, end }) =>
    hosts.flatMap(({ id, events }) =>
      ['stage', 'activate'].flatMap((command) => {
        const first = events.find((event) => event.run === name && event.command === command && event.type === 'asked')
        return first === undefined || first.code === ''
          ? []
          : [`${name} is ${end?.verdict}, and ${id} refused its ${command}`]
      }),
    ),
  )

/** Green: at the run's end every host ran its version, or a newer run had reached the host by then. */
const greenIsTrue: Invariant = ({ runs, hosts }) =>
  runs.filter(isGreen).flatMap(({ name, end, fence = 0, plan }) =>
    hosts.flatMap(({ id, events }, i) => {
      const version = end?.running[i]
      const newer = events.some((event) => isAllowed(event) && event.fence > fence && event.at <= (end?.at ?? 0))
      return version === plan.version || newer ? [] : [`${name} is ${end?.verdict}, and ${id} ran ${version}`]
    }),
  )

/** The last green run left its version on every host that no newer run reached. */
const lastGreenStands: Invariant = ({ runs, hosts }) => {
  const last = runs.filter(isGreen).sort((one, other) => (other.fence ?? 0) - (one.fence ?? 0))[0]
  if (last === undefined) return []
  const touched = ({ events }: FakeHost) => events.some((event) => isAllowed(event) && event.fence > (last.fence ?? 0))
  // A newer run that ended otherwise, or never ended, may have changed the hosts that it reached.
  return hosts
    .filter((host) => !touched(host) && versionOf(host) !== last.plan.version)
    .map((host) => `${last.name} is ${last.end?.verdict}, and ${host.id} runs ${versionOf(host)} in the end`)
}

/**
 * Of two runs that had the lock at the same time, the older one finished on every host before the newer one arrived there, or is
 * red.
 */
const oneAtATime: Invariant = ({ runs, hosts }) =>
  runs.filter(isGreen).flatMap((older) =>
    runs
      .filter(({ fence = 0 }) => fence > (older.fence ?? 0))
      .flatMap((newer) =>
        hosts.flatMap(({ id, events }) => {
          const came =
            events.find((event) => event.run === newer.name && isAllowed(event))?.at ?? Number.POSITIVE_INFINITY
          const late = events.find(({ run, type, at }) => run === older.name && type === 'changed' && at > came)
          return late === undefined
            ? []
            : [`${older.name} is ${older.end?.verdict} and acted on ${id} after ${newer.name}`]
        }),
      ),
  )

const fencesDiffer: Invariant = ({ runs }) => {
  const fences = runs.flatMap(({ fence }) => fence ?? [])
  return new Set(fences).size === fences.length ? [] : [`two runs have the same fence: ${fences.join(', ')}`]
}

/** The order of releases is the order of the runs that made them, whatever their clocks show. */
const idsRiseWithFences: Invariant = ({ runs }) => {
  const named = runs.filter(({ release, isPost }) => release !== undefined && !isPost)
  const order = named.sort((one, other) => (one.fence ?? 0) - (other.fence ?? 0)).map(({ release = '' }) => release)
  return order.every((id, i) => i === 0 || id > (order[i - 1] ?? ''))
    ? []
    : [`releases out of order: ${order.join(', ')}`]
}

/** A run loses an expired lock that another run took: it is not green, unless it had released the lock by then. */
const expiredIsLost: Invariant = ({ runs, writes }) =>
  runs.filter(isGreen).flatMap(({ name, end, fence = 0 }) =>
    runs.flatMap((newer) => {
      if (newer.fence === undefined || newer.fence <= fence) return []
      const taken = newer.fence
      const own = writes.filter(({ run, version }) => run === name && version < taken).at(-1)
      const { holder, expires } = JSON.parse(own?.value ?? '{}') as { holder?: string; expires?: string }
      const takenAt = writes.find(({ version }) => version === taken)?.at ?? 0
      const expired = holder !== '' && Date.parse(expires ?? '') <= takenAt
      return expired ? [`${name} is ${end?.verdict}, and ${newer.name} had taken its expired lock`] : []
    }),
  )

/** A run without the lock hears which run has it, and every run ends with a known verdict. */
const endsAreKnown: Invariant = ({ runs }) =>
  runs.flatMap(({ name, end, fence, isPost }) => {
    if (end === undefined) return []
    // The post step of a run that sent no host a command only has to release the lock that the run wrote.
    if (isPost && fence === undefined && end.verdict === 'refused') return []
    if (fence === undefined)
      return endsWithoutLock.has(end.verdict) ? [] : [`${name} has no lock and ended ${end.verdict}`]
    return knownEnds.has(end.verdict) ? [] : [`${name} ended ${end.verdict}`]
  })

const endsWithoutLock: ReadonlySet<string> = new Set(['lock-held', 'superseded'])

const knownEnds: ReadonlySet<string> = new Set([
  'deployed',
  'unchanged',
  'superseded',
  'refused',
  'rolled-back',
  'rollback-failed',
  'partial',
  'cancelled',
])

/** A host that is out of its target group at the end is in the saved state for the next run. */
const noHostIsStranded: Invariant = ({ stranded }) =>
  stranded.map((host) => `${host} is out of traffic, and no saved state says so`)

/** The invariants for runs with a fence, with or without a lock. */
const underFence: readonly Invariant[] = [
  noOlderRunActs,
  hostsRemember,
  supersededRunsEndSuperseded,
  supersededRunsStop,
  noGreenWasRefused,
  greenIsTrue,
  lastGreenStands,
  oneAtATime,
  fencesDiffer,
  idsRiseWithFences,
  endsAreKnown,
]

/** The broken invariants, in words; empty when all hold. */
export function broken(interleaving: Interleaving): string[] {
  return [...underFence, expiredIsLost, noHostIsStranded].flatMap((invariant) => invariant(interleaving))
}

/** The same where no run respects the lock. */
export function brokenWithoutLock(interleaving: Interleaving): string[] {
  return underFence.flatMap((invariant) => invariant(interleaving))
}
