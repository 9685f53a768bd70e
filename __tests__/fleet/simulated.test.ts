import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { SimulatedHost } from '../../fleet/hosts/simulated/simulated-host.ts'
import { eventually, get, reached, runOn } from '../support/aws-clients/run-command.ts'
import { activation, live, next, simulatedHosts, staged } from '../support/hosts/simulated-hosts.ts'

test('a deploy moves the host, and its answers name its own releases, versions and program', async () => {
  await using on = await simulatedHosts(1)
  const stage = await on.tell('stage', next)
  expect(stage).toMatchObject({ StatusDetails: 'Success', ResponseCode: 0 })
  expect(stage.result).toMatchObject({
    ...{ command: 'stage', ok: true, verdict: 'staged', release: next.release, version: next.version },
    ...{
      before: live.id,
      beforeVersion: live.version,
      after: live.id,
      sha256: next.sha256,
      service: 'macro-ai.service',
    },
  })
  expect(stage.StandardOutputContent).toContain(`download ${next['artifact-url']}`)
  const activated = await on.tell('activate', activation)
  expect(activated.result).toMatchObject({ verdict: 'activated', before: live.id, after: next.release, port: 3030 })
  expect(activated.result.proof).toContain(`RELEASE_ID=${next.release}`)
  expect(on.host.state).toMatchObject({ live: next.release, good: next.release })
  expect(on.host.answered.map(({ command, name }) => `${command} ${name}`)).toEqual([
    'stage staged',
    'activate activated',
  ])
  const { result } = await on.tell('status')
  expect(result).toMatchObject({
    ...{ verdict: 'reported', good: next.release, settled: true },
    releases: [
      { id: next.release, version: '2.0.0', verdict: 'good' },
      { id: live.id, version: '1.0.0', verdict: 'good' },
    ],
  })
})

test('a live release and an existing release id are reported from what the host has', async () => {
  await using on = await staged()
  expect((await on.tell('stage', next)).result).toMatchObject({ code: 'release-exists' })
  await on.tell('activate', activation)
  const again = await on.tell('stage', { ...next, release: '20260101_000003' })
  expect(again.result).toMatchObject({ verdict: 'unchanged', release: next.release })
  const other = await on.tell('stage', { ...next, release: '20260101_000003', env: 'LOG_LEVEL=debug' })
  expect(other.result).toMatchObject({ verdict: 'staged' })
})

test('a first release has nothing before it, and one that fails leaves nothing', async () => {
  await using on = await simulatedHosts(1, { live: 'none' })
  expect((await on.tell('status')).result).toMatchObject({ code: 'not-running', after: 'none', releases: [] })
  expect((await on.tell('stage', next)).result).toMatchObject({ verdict: 'staged', before: 'none', after: 'none' })
  on.host.will('activate', 'unhealthy')
  const failed = await on.tell('activate', { ...activation, expect: 'none' })
  expect(failed.result).toMatchObject({ verdict: 'rolled-back', before: 'none', after: 'none' })
  expect(failed.result).not.toHaveProperty('beforeVersion')
  expect(on.host.state).toMatchObject({ live: 'none', good: '' })
})

test('a release that fails is reported like on a real host, and the host rolls back', async () => {
  await using on = await staged()
  on.host.will('activate', 'crash-loop')
  const failed = await on.tell('activate', activation)
  expect(failed).toMatchObject({ StatusDetails: 'Failed', ResponseCode: 69 })
  expect(failed.StandardErrorContent).toBe('failed to run commands: exit status 69')
  expect(failed.result).toMatchObject({ verdict: 'rolled-back', code: 'crash-loop', after: live.id })
  expect(failed.StandardOutputContent).toContain('macro-ai.service: Main process exited, code=exited')
  expect(on.host.state).toMatchObject({ live: live.id, good: live.id, journal: undefined })
  expect(on.host.state.releases.get(next.release)).toMatchObject({ standing: 'failed' })
  expect((await on.tell('activate', activation)).result).toMatchObject({ verdict: 'activated' })
})

test('an install can fail, as often as ordered and on no other host', async () => {
  await using on = await simulatedHosts(2)
  on.host.will('stage', 'install-failed', 2)
  for (const _ of [1, 2]) expect((await on.tell('stage', next)).result).toMatchObject({ code: 'install-failed' })
  expect(on.host.state.releases.has(next.release)).toBe(false)
  expect((await on.tell('stage', next)).result).toMatchObject({ verdict: 'staged' })
  expect((await on.tell('stage', next, { to: on.hosts[1] as SimulatedHost })).result).toMatchObject({
    verdict: 'staged',
  })
  expect(() => on.host.will('stage', 'never-recorded')).toThrow('Nothing is recorded of stage as never-recorded')
})

test('a host that cannot roll back stays unsettled until it is fixed', async () => {
  await using on = await staged()
  on.host.will('activate', 'rollback-failed')
  expect(await on.tell('activate', activation)).toMatchObject({ ResponseCode: 70 })
  expect((await on.tell('status')).result).toMatchObject({ settled: false, healthy: false, after: live.id })
  expect((await on.tell('recover')).result).toMatchObject({ verdict: 'rollback-failed' })
  expect((await on.tell('revert', { to: live.id })).result).toMatchObject({ verdict: 'rollback-failed' })
  on.host.repair()
  expect((await on.tell('recover')).result).toMatchObject({ verdict: 'settled', after: live.id })
  expect((await on.tell('status')).result).toMatchObject({ settled: true, healthy: true })
})

test('a host reverts to a release that it has, to none, or reports that the release is missing', async () => {
  await using on = await staged()
  await on.tell('activate', activation)
  expect((await on.tell('revert', { to: live.id })).result).toMatchObject({ verdict: 'reverted', after: live.id })
  expect(on.host.state.releases.get(next.release)).toMatchObject({ standing: 'bad' })
  expect((await on.tell('revert', { to: live.id })).result).toMatchObject({ verdict: 'reverted' })
  expect((await on.tell('revert', { to: '20250101_000000' })).result).toMatchObject({ code: 'release-missing' })
  expect((await on.tell('revert', { to: 'none' })).result).toMatchObject({ verdict: 'reverted', after: 'none' })
  expect(on.host.answered.map(({ name }) => name).slice(2)).toEqual([
    ...['reverted', 'unmoved', 'release-missing', 'to-none'],
  ])
})

test('activate refuses a host whose link another tool moved; every other command leaves the link alone and warns', async () => {
  await using on = await staged()
  on.host.point(next.release)
  expect((await on.tell('activate', activation)).result).toMatchObject({ code: 'current-moved' })
  const { result: status } = await on.tell('status')
  expect(status).toMatchObject({ code: 'wrong-release-id', good: live.id, drift: true })
  const told = `This host runs ${next.release}, not ${live.id}`
  for (const command of ['recover', 'stage'] as const) {
    const { result } = await on.tell(command, { ...next, release: '20260101_000003' })
    expect(result).toMatchObject({ after: next.release, warnings: [expect.stringContaining(told)] })
  }
  expect(on.host.state).toMatchObject({ live: next.release, good: live.id })
})

test('a command that is too late, or from a superseded run, changes nothing', async () => {
  await using on = await staged()
  const late = Math.floor(Date.now() / 1000) - 3600
  for (const command of ['activate', 'revert', 'recover', 'cleanup', 'stage'] as const) {
    const told = await on.tell(command, { ...activation, to: live.id, 'not-after': late })
    expect(told.result).toMatchObject({ command, verdict: 'refused', code: 'too-late' })
  }
  const parameter = { 'fence-parameter': '/ec2-release/macro-ai/production/lock' }
  await on.tell('recover', { ...parameter, fence: 7 })
  expect(on.host.state.fence).toEqual({ value: 7, parameter: parameter['fence-parameter'] })
  const stale = await on.tell('activate', { ...activation, ...parameter, fence: 6 })
  expect(stale).toMatchObject({ ResponseCode: 67 })
  expect(stale.result.message).toContain('seen fence 7; this command has 6')
  expect((await on.tell('activate', activation)).result.message).toContain('this command has none')
  expect(on.host.state.live).toBe(live.id)
  const other = { 'fence-parameter': '/ec2-release/macro-ai/preview/lock', fence: 1 }
  expect((await on.tell('activate', { ...activation, ...other })).result).toMatchObject({ verdict: 'activated' })
})

test('changes of one host wait for each other, and a status does not', async () => {
  await using on = await staged({ pace: 0.3 })
  const first = await on.start('activate', activation)
  await eventually(() => expect(on.host.state.journal).toBeDefined())
  expect((await on.tell('status')).result).toMatchObject({ settled: false, after: next.release, good: live.id })
  const second = await on.start('revert', { to: live.id })
  for (const id of [first, second]) await reached(on.ssm, id, ['Success'])
  const names = on.host.answered.map(({ name }) => name)
  expect(names).toEqual(['staged', 'activating', 'activated', 'reverted'])
  expect(on.host.state.live).toBe(live.id)
})

test('a change that has waited for two minutes of the host is refused as busy, and does nothing', async () => {
  await using on = await staged({ pace: 0.01 })
  on.host.will('activate', 'unhealthy', 4)
  const commands = await Promise.all([1, 2, 3, 4].map(() => on.start('activate', activation)))
  for (const id of commands) await reached(on.ssm, id, ['Failed'])
  const names = on.host.answered.map(({ name }) => name)
  expect(names.slice(0, 2)).toEqual(['staged', 'unhealthy'])
  expect(names).toContain('busy')
  const told = await Promise.all(commands.map((id) => get(on.ssm, id, on.host)))
  expect(told.map(({ ResponseCode }) => ResponseCode)).toContain(66)
  expect(on.host.state.live).toBe(live.id)
})

test('old releases are pruned as the program prunes them', async () => {
  await using on = await simulatedHosts(1)
  for (let n = 2; n <= 5; n++) {
    const release = `20260101_00000${n}`
    await on.tell('stage', { ...next, release, sha256: String(n).repeat(64) })
    await on.tell('activate', { release, version: next.version })
  }
  const vain = { ...next, release: '20260101_000009' }
  await on.tell('stage', vain)
  expect((await on.tell('cleanup', { release: vain.release })).result.message).toBe(`Removed: ${vain.release}.`)
  const pruned = await on.tell('cleanup', { 'keep-releases': 2 })
  expect(pruned.result.message).toBe('Removed: 20260101_000003 20260101_000002 20260101_000001.')
  expect(pruned.StandardOutputContent).toContain('removed releases/20260101_000003\n')
  expect([...on.host.state.releases.keys()]).toEqual(['20260101_000004', '20260101_000005'])
  expect((await on.tell('cleanup', { 'keep-releases': 2 })).result).not.toHaveProperty('message')
})

test('a command without the program runs with the one that an earlier command installed, and with no other', async () => {
  await using on = await simulatedHosts(1)
  const missing = await on.tell('stage', next, { includeProgram: false })
  expect(missing).toMatchObject({ ResponseCode: 71 })
  expect(missing.result).toMatchObject({ command: 'program', code: 'program-missing' })
  await on.tell('status', {}, { includeProgram: true })
  expect(await on.tell('status', {}, { includeProgram: false })).toMatchObject({ ResponseCode: 71 })
  await on.tell('stage', next, { includeProgram: true })
  expect((await on.tell('activate', activation, { includeProgram: false })).result).toMatchObject({
    verdict: 'activated',
  })
})

test('a script that is not of this project is not run', async () => {
  await using on = await simulatedHosts(1)
  expect(await runOn(on.host, { ssm: on.ssm, script: 'echo hello' })).toMatchObject({ ResponseCode: 127 })
})

test('commands take the recorded time at the pace of the host, and the answer reports it', async () => {
  await using on = await simulatedHosts(1, { pace: 0.1 })
  const { result, StandardOutputContent = '' } = await on.tell('stage', next)
  const recorded = JSON.parse(
    readFileSync(new URL('../../fleet/hosts/recorded/stage.json', import.meta.url), 'utf8'),
  ).staged
  const [told] = on.host.answered
  const took = (told?.endedAt ?? 0) - (told?.startedAt ?? 0)
  expect(took).toBeGreaterThanOrEqual(recorded.ms * 0.08 - 5)
  expect(took).toBeLessThan(recorded.ms * 0.12 + 500)
  expect(result.seconds['install']).toBeGreaterThan(recorded.result.seconds.install * 0.07)
  expect(result.seconds['install']).toBeLessThan(recorded.result.seconds.install * 0.13)
  const [, time] = /^(\d\d:\d\d:\d\d) stage /m.exec(StandardOutputContent) ?? []
  expect(time).toBe(new Date(told?.startedAt ?? 0).toISOString().slice(11, 19))
})
