/** Undoes what an earlier run left behind when it was interrupted. */

import type { Session } from '../dispatch/session.ts'
import { clearDrains, readDrains } from '../state/drains.ts'
import type { RegisterContext } from './drain.ts'
import { resumeRebalancing } from './rebalance.ts'
import { targetGroupName } from './targets.ts'
import type { TrafficPorts } from './traffic.port.ts'

/** Warns about an expired lock, registers targets again, and resumes what was suspended. */
export async function restoreLeftovers(
  session: Pick<Session, 'request' | 'lease'>,
  ports: TrafficPorts,
): Promise<void> {
  const { before } = session.lease
  if (before !== undefined) {
    const until = new Date(before.expires).toISOString()
    const who = `${before.holder}${before.url === '' ? '' : `, ${before.url}`}`
    ports.emit({
      type: 'warning',
      message: `The previous run (${who}) did not release its lock, which expired at ${until}. Its unfinished hosts recover on their own and now reject its commands.`,
    })
  }
  await Promise.all([restoreTargets({ session, ports }), resumeRebalancing(session, ports)])
}

/** Registers recorded targets again, whatever became of the run that drained them. */
async function restoreTargets(context: RegisterContext): Promise<void> {
  const { session, ports } = context
  const { drained, count } = await readDrains(session.request, ports)
  if (drained.size === 0) return
  const { registerAgain } = await import('./drain.ts')
  const { unhealthy, stillDeregistered } = await registerAgain(drained, context)
  if (!stillDeregistered) await clearDrains(count, session.request, ports)
  const restored = [...drained].map(
    ([group, targets]) => `${targets.map(({ id, port }) => `${id}:${port}`).join(', ')} into ${targetGroupName(group)}`,
  )
  const problems = [...unhealthy].map(([host, { message }]) => ` ${host}: ${message}`).join('')
  ports.emit({
    type: 'warning',
    message: `An earlier run left targets out of traffic. This run registered them again: ${restored.join('; ')}.${problems}`,
  })
}
