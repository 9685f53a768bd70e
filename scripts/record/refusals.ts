import { randomUUID } from 'node:crypto'
import type { Settings } from '../../src/host/settings.ts'
import type { Desk } from './desk.ts'

/** What hosts say to commands that may not act; each on a host of its own. */
export const refusals: readonly ((desk: Desk) => Promise<void>)[] = [withoutMandate, whileBusy]

async function withoutMandate(desk: Desk) {
  const orders = await everyChange(desk)
  for (const { command, settings } of orders) {
    const late = { ...settings, 'not-after': Math.floor(Date.now() / 1000) - 3600 }
    await desk.record('too-late', { command, settings: late })
    const commandId = randomUUID()
    await desk.run({ command: 'recover', commandId })
    await desk.record('repeated', { command, settings, commandId })
  }
  const parameter = { 'fence-parameter': '/recorded/lock' }
  await desk.run({ command: 'recover', settings: { ...parameter, fence: 940_001 } })
  for (const { command, settings } of orders) {
    const stale = { ...settings, ...parameter, fence: 470_001 }
    await desk.record('fenced', { command, settings: stale, literals: { heldFence: '940001' } })
  }
}

/** All at once, since each waits for two minutes. */
async function whileBusy(desk: Desk) {
  const orders = await everyChange(desk)
  const holder = desk.host.spawn(['flock', '/opt/recorded-app/.state/lock', 'sleep', '600'])
  await desk.sh('while flock -n .state/lock true; do sleep 0.05; done')
  await Promise.all(orders.map(({ command, settings }) => desk.record('busy', { command, settings })))
  holder.killGroup()
}

/** Every command that changes something, such as it would be done here. */
async function everyChange(desk: Desk) {
  const first = await desk.bring()
  const live = await desk.bring()
  const release = desk.id()
  const about = (await desk.release(release)) as Settings
  const activate = { release, version: about['version'], expect: live }
  return [
    { command: 'stage', settings: about },
    { command: 'activate', settings: activate },
    { command: 'revert', settings: { to: first } },
    { command: 'recover', settings: {} },
    { command: 'cleanup', settings: { release } },
  ] as const
}
