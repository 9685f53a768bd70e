import type { Recorder } from './recorder.ts'

/** Hosts' results for releases that fail; each on a host of its own. */
export const failures: readonly ((recorder: Recorder) => Promise<void>)[] = [
  staging,
  unhealthy,
  firstRelease,
  beyondRepair,
]

async function staging(recorder: Recorder) {
  await recorder.bring()
  const about = { name: 'recorded', version: '1.0.0', dependencies: { 'recorded-missing': '1.0.0' } }
  const packages = { '': about, 'node_modules/recorded-missing': { version: '1.0.0' } }
  const lock = { name: about.name, version: about.version, lockfileVersion: 3, requires: true, packages }
  const files = { 'package.json': JSON.stringify(about), 'package-lock.json': JSON.stringify(lock) }
  const settings = await recorder.release(recorder.id(), { files })
  await recorder.record('install-failed', { command: 'stage', settings })
  const expired = await recorder.release(recorder.id(), { served: { status: 403 } })
  await recorder.record('url-expired', { command: 'stage', settings: expired })
  const good = await recorder.release(recorder.id())
  const damaged = { ...good, sha256: 'd'.repeat(64) }
  await recorder.record('sha256-mismatch', {
    command: 'stage',
    settings: damaged,
    literals: { digest: String(good['sha256']) },
  })
}

async function unhealthy(recorder: Recorder) {
  const live = await recorder.bring()
  const [failing, crashing] = [recorder.id(), recorder.id()]
  await recorder.run({ command: 'stage', settings: await recorder.release(failing, { failureModes: ['unhealthy'] }) })
  await recorder.record('unhealthy', { command: 'activate', settings: { release: failing, expect: live } })
  await recorder.run({
    command: 'stage',
    settings: await recorder.release(crashing, { failureModes: ['exits-at-start'] }),
  })
  await recorder.record('crash-loop', { command: 'activate', settings: { release: crashing, expect: live } })
  const hooked = recorder.id()
  await recorder.run({ command: 'stage', settings: await recorder.release(hooked) })
  const inputs = { 'before-activate': 'echo no database; exit 3' }
  await recorder.record('hook-failed', { command: 'activate', settings: { release: hooked, expect: live }, inputs })
}

async function firstRelease(recorder: Recorder) {
  const failing = recorder.id()
  await recorder.run({ command: 'stage', settings: await recorder.release(failing, { failureModes: ['unhealthy'] }) })
  await recorder.record('unhealthy-first', { command: 'activate', settings: { release: failing, expect: 'none' } })
}

/** The release to which a host rolls back is broken too. */
async function beyondRepair(recorder: Recorder) {
  const older = await recorder.bring()
  const live = await recorder.bring()
  const failing = recorder.id()
  await recorder.run({ command: 'stage', settings: await recorder.release(failing, { failureModes: ['unhealthy'] }) })
  for (const id of [older, live])
    await recorder.sh(`echo 'throw new Error("the database is away")' >releases/${id}/dist/index.js`)
  await recorder.record('rollback-failed', { command: 'activate', settings: { release: failing, expect: live } })
  await recorder.record('broken', { command: 'status' })
  await recorder.record('rollback-failed', { command: 'recover' })
  await recorder.record('rollback-failed', { command: 'revert', settings: { to: older } })
}
