import type { Request } from '../inputs/request.ts'
import { Failure } from '../model/failure.ts'
import type { PreflightPorts } from './preflight.port.ts'

/** Refuses alarms that are missing, unreadable, or already in ALARM: they cannot detect a problem caused by this deploy. */
export async function checkAlarms({ alarms = [] }: Request, ports: PreflightPorts): Promise<void> {
  if (alarms.length === 0) return
  const states = await ports.alarms.states(alarms)
  const missing = alarms.filter((name) => !states.has(name))
  if (missing.length > 0) {
    throw new Failure('alarm-missing', `There is no alarm ${missing.join(', ')}.`, {
      next: 'Check the input alarms, the region and the account; names are case-sensitive.',
    })
  }
  const firing = alarms.filter((name) => states.get(name) === 'ALARM')
  if (firing.length > 0) {
    throw new Failure(
      'alarm-ringing',
      firing.length === 1
        ? `Alarm ${firing.join()} is already in ALARM, so it cannot detect a problem caused by this deploy.`
        : `Alarms ${firing.join(', ')} are already in ALARM, so they cannot detect a problem caused by this deploy.`,
      { next: 'Resolve it, or remove it from `alarms` for this run.' },
    )
  }
}
