import type { Desk } from './desk.ts'

/** What hosts say when all goes well; each on a host of its own. */
export const successes: readonly ((desk: Desk) => Promise<void>)[] = [deploying, goingBack]

async function deploying(desk: Desk) {
  await desk.record('none', { command: 'status' })
  const first = await desk.bring()
  const second = desk.id()
  const settings = await desk.release(second)
  await desk.record('staged', { command: 'stage', settings })
  const activation = desk.record('activated', { command: 'activate', settings: { release: second, expect: first } })
  await desk.sh('until [ -f .state/activating ]; do sleep 0.05; done')
  await desk.record('activating', { command: 'status' })
  await activation
  await desk.record('reported', { command: 'status' })
  await desk.record('unchanged', { command: 'stage', settings: { ...settings, release: desk.id() } })
  await desk.record('nothing', { command: 'recover' })
  await desk.record('nothing', { command: 'cleanup', settings: { release: desk.id() } })
  const vain = desk.id()
  const staged = await desk.release(vain)
  await desk.run({ command: 'stage', settings: staged })
  await desk.record('release-exists', { command: 'stage', settings: staged })
  await desk.record('removed', { command: 'cleanup', settings: { release: vain } })
  await desk.bring()
  const inputs = { 'keep-releases': '1' }
  await desk.record('pruned', { command: 'cleanup', inputs, literals: { removed: first } })
}

async function goingBack(desk: Desk) {
  const first = await desk.bring()
  const second = await desk.bring()
  const third = desk.id()
  await desk.record('reverted', { command: 'revert', settings: { to: first } })
  await desk.record('unmoved', { command: 'revert', settings: { to: first } })
  await desk.record('release-missing', { command: 'revert', settings: { to: desk.id() } })
  await desk.record('release-missing', { command: 'activate', settings: { release: desk.id(), expect: first } })
  await desk.record('current-moved', { command: 'activate', settings: { release: second, expect: third } })
  await desk.sh(`ln -sfn releases/${second} current`)
  await desk.record('moved', { command: 'status' })
  await desk.record('drifted', { command: 'recover' })
  await desk.record('drifted', { command: 'stage', settings: await desk.release(desk.id()) })
  await desk.sh(`echo '${first} ${second} ${first}' >.state/activating`)
  await desk.record('settled', { command: 'recover' })
  await desk.record('to-none', { command: 'revert', settings: { to: 'none' } })
}
