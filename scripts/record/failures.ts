import type { Desk } from './desk.ts'

/** What hosts say of releases that are no good; each on a host of its own. */
export const failures: readonly ((desk: Desk) => Promise<void>)[] = [staging, unhealthy, firstRelease, beyondRepair]

async function staging(desk: Desk) {
  await desk.bring()
  const about = { name: 'recorded', version: '1.0.0', dependencies: { 'recorded-missing': '1.0.0' } }
  const packages = { '': about, 'node_modules/recorded-missing': { version: '1.0.0' } }
  const lock = { name: about.name, version: about.version, lockfileVersion: 3, requires: true, packages }
  const files = { 'package.json': JSON.stringify(about), 'package-lock.json': JSON.stringify(lock) }
  const settings = await desk.release(desk.id(), { files })
  await desk.record('install-failed', { command: 'stage', settings })
  const expired = await desk.release(desk.id(), { served: { status: 403 } })
  await desk.record('url-expired', { command: 'stage', settings: expired })
  const good = await desk.release(desk.id())
  const damaged = { ...good, sha256: 'd'.repeat(64) }
  await desk.record('sha256-mismatch', {
    command: 'stage',
    settings: damaged,
    literals: { digest: String(good['sha256']) },
  })
}

async function unhealthy(desk: Desk) {
  const live = await desk.bring()
  const [sick, crashing] = [desk.id(), desk.id()]
  await desk.run({ command: 'stage', settings: await desk.release(sick, { sickness: ['unhealthy'] }) })
  await desk.record('unhealthy', { command: 'activate', settings: { release: sick, expect: live } })
  await desk.run({ command: 'stage', settings: await desk.release(crashing, { sickness: ['exits-at-start'] }) })
  await desk.record('crash-loop', { command: 'activate', settings: { release: crashing, expect: live } })
  const hooked = desk.id()
  await desk.run({ command: 'stage', settings: await desk.release(hooked) })
  const inputs = { 'before-activate': 'echo no database; exit 3' }
  await desk.record('hook-failed', { command: 'activate', settings: { release: hooked, expect: live }, inputs })
}

async function firstRelease(desk: Desk) {
  const sick = desk.id()
  await desk.run({ command: 'stage', settings: await desk.release(sick, { sickness: ['unhealthy'] }) })
  await desk.record('unhealthy-first', { command: 'activate', settings: { release: sick, expect: 'none' } })
}

/** The release that a host comes back to is broken too. */
async function beyondRepair(desk: Desk) {
  const older = await desk.bring()
  const live = await desk.bring()
  const sick = desk.id()
  await desk.run({ command: 'stage', settings: await desk.release(sick, { sickness: ['unhealthy'] }) })
  for (const id of [older, live])
    await desk.sh(`echo 'throw new Error("the database is away")' >releases/${id}/dist/index.js`)
  await desk.record('rollback-failed', { command: 'activate', settings: { release: sick, expect: live } })
  await desk.record('broken', { command: 'status' })
  await desk.record('rollback-failed', { command: 'recover' })
  await desk.record('rollback-failed', { command: 'revert', settings: { to: older } })
}
