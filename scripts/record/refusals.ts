import { randomUUID } from 'node:crypto'
import type { Settings } from '../../src/host/settings.ts'
import type { Recorder } from './recorder.ts'

/** Hosts' refusals of commands that may not act; each on a host of its own. */
export const refusals: readonly ((recorder: Recorder) => Promise<void>)[] = [outdated, whileBusy]

async function outdated(recorder: Recorder) {
  const orders = await everyChange(recorder)
  for (const { command, settings } of orders) {
    const late = { ...settings, 'not-after': Math.floor(Date.now() / 1000) - 3600 }
    await recorder.record('too-late', { command, settings: late })
    const commandId = randomUUID()
    await recorder.run({ command: 'recover', commandId })
    await recorder.record('repeated', { command, settings, commandId })
  }
  const parameter = { 'fence-parameter': '/recorded/lock' }
  await recorder.run({ command: 'recover', settings: { ...parameter, fence: 940_001 } })
  for (const { command, settings } of orders) {
    const stale = { ...settings, ...parameter, fence: 470_001 }
    await recorder.record('fenced', { command, settings: stale, literals: { heldFence: '940001' } })
  }
}

/** All at once, since each waits for two minutes. */
async function whileBusy(recorder: Recorder) {
  const orders = await everyChange(recorder)
  const holder = recorder.host.spawn(['flock', '/opt/recorded-app/.state/lock', 'sleep', '600'])
  await recorder.sh('while flock -n .state/lock true; do sleep 0.05; done')
  await Promise.all(orders.map(({ command, settings }) => recorder.record('busy', { command, settings })))
  holder.killGroup()
}

/** Every command that changes something, with settings for this host. */
async function everyChange(recorder: Recorder) {
  const first = await recorder.bring()
  const live = await recorder.bring()
  const release = recorder.id()
  const about = (await recorder.release(release)) as Settings
  const activate = { release, version: about['version'], expect: live }
  return [
    { command: 'stage', settings: about },
    { command: 'activate', settings: activate },
    { command: 'revert', settings: { to: first } },
    { command: 'recover', settings: {} },
    { command: 'cleanup', settings: { release } },
  ] as const
}
