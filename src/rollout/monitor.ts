/** Monitors what may show harm although the hosts are healthy: alarms, and the public URL. */
import type { Session } from '../dispatch/session.ts'
import { Failure, toFailure } from '../model/failure.ts'
import { publicUrlMonitor } from './public-url.ts'
import type { RolloutPorts } from './rollout.port.ts'

const checkIntervalMs = 10_000

/** Monitors from the first activation to the end of the bake. */
export interface Monitor {
  /** Checks at once. Resolves with which alarm has fired or why the URL failed, now or at any time before. */
  check(): Promise<string | undefined>
  /** Monitors for this time, or until an alarm fires. */
  watchFor(ms: number): Promise<string | undefined>
  stop(): Promise<void>
}

/** Starts to monitor, also between checks: an alarm may fire and recover while a batch is under way. */
export function startMonitor(session: Session, ports: RolloutPorts): Monitor {
  const { clock } = ports
  const urlFailure = publicUrlMonitor(session.request, ports)
  const alarmOrUrlFailure = (isPassing: boolean) => async () =>
    (await firingAlarms(session, ports)) ?? (await urlFailure(isPassing))
  const stopped = new AbortController()
  const fired = new AbortController()
  let what: string | undefined
  const check = async (read: () => Promise<string | undefined>) => {
    what ??= await read()
    if (what !== undefined) fired.abort()
    return what
  }
  const polling = (async () => {
    while (session.request.alarms !== undefined && !stopped.signal.aborted && what === undefined) {
      await check(async () => await firingAlarms(session, ports))
      await clock.sleep(checkIntervalMs, stopped.signal)
    }
  })()
  return {
    check: () => check(alarmOrUrlFailure(false)),
    watchFor: async (ms) => {
      for (const until = clock.now() + ms; clock.now() < until && what === undefined; ) {
        await clock.sleep(Math.min(checkIntervalMs, until - clock.now()), fired.signal)
        await check(alarmOrUrlFailure(clock.now() < until))
      }
      return what
    },
    stop: async () => {
      stopped.abort()
      await polling
    },
  }
}

/** An alarm that cannot be read, or that was deleted, counts as firing. */
async function firingAlarms({ request: { alarms = [] } }: Session, ports: RolloutPorts): Promise<string | undefined> {
  if (alarms.length === 0) return undefined
  const states = await ports.alarms.states(alarms).catch((error: unknown) => toFailure(error))
  if (states instanceof Failure) return `The alarms cannot be read: ${states.message}`
  const bad = alarms.filter((name) => states.get(name) === 'ALARM' || !states.has(name))
  return bad.length === 0
    ? undefined
    : `The alarm ${bad.map((name) => `${name} ${states.has(name) ? 'is in ALARM' : 'no longer exists'}`).join(', ')}.`
}
