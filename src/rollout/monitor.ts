/** What could say, while a release goes out, that it does harm although its hosts are well: alarms, and the public address. */
import type { Session } from '../dispatch/phase.ts'
import { Failure, toFailure } from '../model/failure.ts'
import { publicUrlMonitor } from './public-url.ts'
import type { RolloutPorts } from './rollout.port.ts'

const checkIntervalMs = 10_000

/** Looks on from the first activation to the end of the bake. */
export interface Monitor {
  /** Looks at once. Resolves with what rang, then or at any time before. */
  look(): Promise<string | undefined>
  /** Looks on for so long, or until something rings. */
  over(ms: number): Promise<string | undefined>
  end(): Promise<void>
}

/** Begins to watch, also while nobody asks: an alarm may ring and be quiet again while a batch is at work. */
export function startMonitor(session: Session, ports: RolloutPorts): Monitor {
  const { clock } = ports
  const unanswered = publicUrlMonitor(session.request, ports)
  const troubled = (isPassing: boolean) => async () =>
    (await firingAlarms(session, ports)) ?? (await unanswered(isPassing))
  const ended = new AbortController()
  const rang = new AbortController()
  let what: string | undefined
  const look = async (at: () => Promise<string | undefined>) => {
    what ??= await at()
    if (what !== undefined) rang.abort()
    return what
  }
  const watching = (async () => {
    while (session.request.alarms !== undefined && !ended.signal.aborted && what === undefined) {
      await look(async () => await firingAlarms(session, ports))
      await clock.sleep(checkIntervalMs, ended.signal)
    }
  })()
  return {
    look: () => look(troubled(false)),
    over: async (ms) => {
      for (const until = clock.now() + ms; clock.now() < until && what === undefined; ) {
        await clock.sleep(Math.min(checkIntervalMs, until - clock.now()), rang.signal)
        await look(troubled(clock.now() < until))
      }
      return what
    },
    end: async () => {
      ended.abort()
      await watching
    },
  }
}

/** An alarm that cannot be read, or that somebody took away, counts as one that rings. */
export async function firingAlarms(
  { request: { alarms = [] } }: Session,
  ports: RolloutPorts,
): Promise<string | undefined> {
  if (alarms.length === 0) return undefined
  const states = await ports.alarms.states(alarms).catch((error: unknown) => toFailure(error))
  if (states instanceof Failure) return `The alarms cannot be read: ${states.message}`
  const bad = alarms.filter((name) => states.get(name) === 'ALARM' || !states.has(name))
  return bad.length === 0
    ? undefined
    : `The alarm ${bad.map((name) => `${name} ${states.has(name) ? 'rings' : 'is gone'}`).join(', ')}.`
}
