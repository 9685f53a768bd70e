import type { Recorder } from './recorder.ts'

/** Hosts' results when everything succeeds; each on a host of its own. */
export const successes: readonly ((recorder: Recorder) => Promise<void>)[] = [deploying, rollingBack]

async function deploying(recorder: Recorder) {
  await recorder.record('none', { command: 'status' })
  const first = await recorder.bring()
  const second = recorder.id()
  const settings = await recorder.release(second)
  await recorder.record('staged', { command: 'stage', settings })
  const activation = recorder.record('activated', { command: 'activate', settings: { release: second, expect: first } })
  await recorder.sh('until [ -f .state/activating ]; do sleep 0.05; done')
  await recorder.record('activating', { command: 'status' })
  await activation
  await recorder.record('reported', { command: 'status' })
  await recorder.record('unchanged', { command: 'stage', settings: { ...settings, release: recorder.id() } })
  await recorder.record('nothing', { command: 'recover' })
  await recorder.record('nothing', { command: 'cleanup', settings: { release: recorder.id() } })
  const vain = recorder.id()
  const staged = await recorder.release(vain)
  await recorder.run({ command: 'stage', settings: staged })
  await recorder.record('release-exists', { command: 'stage', settings: staged })
  await recorder.record('removed', { command: 'cleanup', settings: { release: vain } })
  await recorder.bring()
  const inputs = { 'keep-releases': '1' }
  await recorder.record('pruned', { command: 'cleanup', inputs, literals: { removed: first } })
}

async function rollingBack(recorder: Recorder) {
  const first = await recorder.bring()
  const second = await recorder.bring()
  const third = recorder.id()
  await recorder.record('reverted', { command: 'revert', settings: { to: first } })
  await recorder.record('unmoved', { command: 'revert', settings: { to: first } })
  await recorder.record('release-missing', { command: 'revert', settings: { to: recorder.id() } })
  await recorder.record('release-missing', { command: 'activate', settings: { release: recorder.id(), expect: first } })
  await recorder.record('current-moved', { command: 'activate', settings: { release: second, expect: third } })
  await recorder.sh(`ln -sfn releases/${second} current`)
  await recorder.record('moved', { command: 'status' })
  await recorder.record('drifted', { command: 'recover' })
  await recorder.record('drifted', { command: 'stage', settings: await recorder.release(recorder.id()) })
  await recorder.sh(`echo '${first} ${second} ${first}' >.state/activating`)
  await recorder.record('settled', { command: 'recover' })
  await recorder.record('to-none', { command: 'revert', settings: { to: 'none' } })
}
