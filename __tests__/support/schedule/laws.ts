import type { Interleaving, Ran } from './interleaving.ts'
import type { Deed, TimedHost } from './timed-host.ts'

/** What must never come to pass, whatever the schedule: each law finds where it was broken, in words. */
type Law = (interleaving: Interleaving) => string[]

const isGreen = ({ end }: Ran) => end?.verdict === 'deployed' || end?.verdict === 'unchanged'

const letIn = ({ type, code }: Deed) => type === 'asked' && code === ''

/** Once a host saw the higher fence, the lower one changes nothing there. */
const noOlderRunActs: Law = ({ hosts }) =>
  hosts.flatMap(({ host, deeds }) =>
    deeds.flatMap((deed, i) => {
      const seen = Math.max(
        0,
        ...deeds
          .slice(0, i)
          .filter(letIn)
          .map(({ fence }) => fence),
      )
      const broken = deed.type === 'changed' && deed.fence < seen
      return broken
        ? [`${deed.run} (fence ${deed.fence}) changed ${host.id} by ${deed.command} after fence ${seen}`]
        : []
    }),
  )

/** The host's own file says which is the highest fence that it let in. */
const hostsRemember: Law = ({ hosts }) =>
  hosts.flatMap(({ host, deeds, mandate }) => {
    const highest = Math.max(0, ...deeds.filter(letIn).map(({ fence }) => fence))
    return highest === mandate.fence() ? [] : [`${host.id} let in fence ${highest} and remembers ${mandate.fence()}`]
  })

/** A run that heard of a newer one from a host ends superseded. */
const whoIsToldGivesWay: Law = ({ runs }) =>
  runs.flatMap(({ name, end, toldAt }) =>
    end !== undefined && toldAt !== undefined && toldAt <= end.at && end.verdict !== 'superseded'
      ? [`${name} was told of a newer run and ended ${end.verdict}`]
      : [],
  )

/** And begins nothing more. What it drained it puts back, and what it staged in vain it may take away where it is let. */
const whoIsToldStops: Law = ({ runs }) =>
  runs.flatMap(({ name, toldAt = Number.POSITIVE_INFINITY, events }) =>
    events.flatMap((event) =>
      event.type === 'phase' && event.phase !== 'return' && event.phase !== 'cleanup' && event.at > toldAt
        ? [`${name} was told of a newer run and began to ${event.phase}`]
        : [],
    ),
  )

/** Green: every host let it do all that it came for. What it had sent twice may come too late. */
const noGreenWasRefused: Law = ({ runs, hosts }) =>
  runs.filter(isGreen).flatMap(({ name, end }) =>
    hosts.flatMap(({ host, deeds }) =>
      ['stage', 'activate'].flatMap((command) => {
        const first = deeds.find((deed) => deed.run === name && deed.command === command && deed.type === 'asked')
        return first === undefined || first.code === ''
          ? []
          : [`${name} is ${end?.verdict}, and ${host.id} refused its ${command}`]
      }),
    ),
  )

/** Green: at its end every host ran its version, or a newer run had come to it by then. */
const greenIsTrue: Law = ({ runs, hosts }) =>
  runs.filter(isGreen).flatMap(({ name, end, fence = 0, plan }) =>
    hosts.flatMap(({ host, deeds }, i) => {
      const version = end?.running[i]
      const newer = deeds.some((deed) => letIn(deed) && deed.fence > fence && deed.at <= (end?.at ?? 0))
      return version === plan.version || newer ? [] : [`${name} is ${end?.verdict}, and ${host.id} ran ${version}`]
    }),
  )

/** A settled fleet on two releases has no green verdict from whoever was there last. */
const lastGreenStands: Law = ({ runs, hosts }) => {
  const last = runs.filter(isGreen).sort((one, other) => (other.fence ?? 0) - (one.fence ?? 0))[0]
  if (last === undefined) return []
  const touched = ({ deeds }: TimedHost) => deeds.some((deed) => letIn(deed) && deed.fence > (last.fence ?? 0))
  // A newer run that ended otherwise, or never, may have changed what it came to.
  return hosts
    .filter((host) => !touched(host) && host.version() !== last.plan.version)
    .map((host) => `${last.name} is ${last.end?.verdict}, and ${host.host.id} runs ${host.version()} in the end`)
}

/** Of two that had the lock at once, the older had done its work on every host before the newer came there, or is red. */
const oneAtATime: Law = ({ runs, hosts }) =>
  runs.filter(isGreen).flatMap((older) =>
    runs
      .filter(({ fence = 0 }) => fence > (older.fence ?? 0))
      .flatMap((newer) =>
        hosts.flatMap(({ host, deeds }) => {
          const came = deeds.find((deed) => deed.run === newer.name && letIn(deed))?.at ?? Number.POSITIVE_INFINITY
          const late = deeds.find(({ run, type, at }) => run === older.name && type === 'changed' && at > came)
          return late === undefined
            ? []
            : [`${older.name} is ${older.end?.verdict} and acted on ${host.id} after ${newer.name}`]
        }),
      ),
  )

const fencesDiffer: Law = ({ runs }) => {
  const fences = runs.flatMap(({ fence }) => fence ?? [])
  return new Set(fences).size === fences.length ? [] : [`two runs have the same fence: ${fences.join(', ')}`]
}

/** The order of releases is that of the runs that made them, whatever their clocks say. */
const idsRiseWithFences: Law = ({ runs }) => {
  const named = runs.filter(({ release, isPost }) => release !== undefined && !isPost)
  const order = named.sort((one, other) => (one.fence ?? 0) - (other.fence ?? 0)).map(({ release = '' }) => release)
  return order.every((id, i) => i === 0 || id > (order[i - 1] ?? ''))
    ? []
    : [`releases out of order: ${order.join(', ')}`]
}

/** An expired lock that another run took is lost: who had it is not green, unless it had given it back by then. */
const expiredIsLost: Law = ({ runs, writes }) =>
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

/** Whoever has no lock is told whose it is; nobody ends in a way that nobody foresaw. */
const endsAreForeseen: Law = ({ runs }) =>
  runs.flatMap(({ name, end, fence, isPost }) => {
    if (end === undefined) return []
    // The post step of a run that told no host anything has nothing to do but to free what that wrote.
    if (isPost && fence === undefined && end.verdict === 'refused') return []
    if (fence === undefined) return lockless.has(end.verdict) ? [] : [`${name} has no lock and ended ${end.verdict}`]
    return foreseen.has(end.verdict) ? [] : [`${name} ended ${end.verdict}`]
  })

const lockless: ReadonlySet<string> = new Set(['lock-held', 'superseded'])

const foreseen: ReadonlySet<string> = new Set([
  'deployed',
  'unchanged',
  'superseded',
  'refused',
  'rolled-back',
  'rollback-failed',
  'partial',
  'cancelled',
])

/** A host that is out of its target group in the end is noted for whoever comes next. */
const nobodyIsStranded: Law = ({ stranded }) => stranded.map((host) => `${host} is out of traffic, and nobody knows`)

/** What holds for runs under a fence, with or without a lock. */
const ofTheFence: readonly Law[] = [
  noOlderRunActs,
  hostsRemember,
  whoIsToldGivesWay,
  whoIsToldStops,
  noGreenWasRefused,
  greenIsTrue,
  lastGreenStands,
  oneAtATime,
  fencesDiffer,
  idsRiseWithFences,
  endsAreForeseen,
]

/** What was broken, in words; empty when nothing was. */
export function broken(interleaving: Interleaving): string[] {
  return [...ofTheFence, expiredIsLost, nobodyIsStranded].flatMap((law) => law(interleaving))
}

/** The same where nobody looks at the lock. */
export function brokenWithoutLock(interleaving: Interleaving): string[] {
  return ofTheFence.flatMap((law) => law(interleaving))
}
