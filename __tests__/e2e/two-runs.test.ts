import { describe, expect, test } from 'vitest'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { runAction } from '../../fleet/runner.ts'
import {
  annotationOf,
  expireLock,
  next,
  type Running,
  readable,
  releasesOf,
  runningHosts,
  sentTo,
  start,
  toldOf,
} from '../support/hosts/deployed-hosts.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

/** Delays an activation until the test creates the file. */
const waiting = 'while [ ! -f /var/log/macro-ai/go ]; do sleep 0.1; done'

const alice = { GITHUB_ACTOR: 'alice', GITHUB_RUN_ID: '100' }
const bob = { GITHUB_ACTOR: 'bob', GITHUB_RUN_ID: '200' }

/** The tests run in this order: each starts from the hosts as the test before left them. */
describe.skipIf(systemdUnavailable())('two runs at once', { timeout: 240_000 }, () => {
  let all: Running

  prepareSuite(async (stack) => {
    all = stack.use(await runningHosts(2))
  })

  test('a second run is refused with the holder of the lock, or waits for the lock and then deploys', async () => {
    const held = { ...(await next(all, '2.0.0')), 'before-activate': waiting }
    await using first = await start(all, { inputs: held, env: alice })
    await first.said(/Activate, batch 1 of/)
    const since = all.fleet.calls.length
    const refused = await runAction(all.fleet, { inputs: await next(all, '3.0.0'), env: bob })
    expect(refused.outputs['verdict'], refused.log).toBe('refused')
    expect(refused.exit).toBe(1)
    for (const text of [annotationOf(refused), readable(refused)]) {
      expect(text).toContain(
        'lock-held: alice, run 100 of acme/macro-ai has held the lock of macro-ai in production since 20',
      )
      expect(text).toContain('https://github.com/acme/macro-ai/actions/runs/100')
    }
    await using patient = await start(all, {
      inputs: { ...(await next(all, '3.0.0')), 'lock-timeout': '120s' },
      env: bob,
    })
    await patient.said(/Waiting for the lock, held by alice, run 100/)
    expect(sentTo(all, 'stage', since)).toEqual([])
    await Promise.all(all.hosts.map((host) => host.run('touch /var/log/macro-ai/go')))
    const [one, two] = await Promise.all([first.ended, patient.ended])
    expect(one.outputs['verdict'], one.log).toBe('deployed')
    expect(two.outputs, two.log).toMatchObject({ verdict: 'deployed', 'previous-version': '2.0.0' })
    const { release = '' } = two.outputs
    expect(await releasesOf(all.hosts)).toEqual([release, release])
    expect(release > (one.outputs['release'] ?? '')).toBe(true)
  })

  test('a run whose lock expired and was taken over ends superseded, and no host keeps its release', async () => {
    const older = { ...(await next(all, '4.0.0')), batches: '1', pause: '10s' }
    await using first = await start(all, { inputs: older, env: alice })
    await first.said(/Monitoring for 10 s/)
    await expireLock(all)
    const second = await runAction(all.fleet, { inputs: await next(all, '5.0.0'), env: bob })
    const outrun = await first.ended
    expect(second.outputs['verdict'], second.log).toBe('deployed')
    expect(annotationOf(second)).toContain('alice, run 100 of acme/macro-ai')
    expect(outrun.outputs['verdict'], outrun.log).toBe('superseded')
    expect(outrun.exit).toBe(1)
    const { release = '' } = second.outputs
    expect(await releasesOf(all.hosts)).toEqual([release, release])
    expect(annotationOf(outrun)).toMatch(/^superseded: [\s\S]*api-2 .*: fenced: /)
    expect(annotationOf(outrun)).not.toContain('clean up')
    expect(readable(outrun)).toMatch(/Live now *not known/)
  })

  test('a run that is superseded while a host activates for it changes nothing more there', async () => {
    await Promise.all(all.hosts.map((host) => host.run('rm -f /var/log/macro-ai/go')))
    const older = { ...(await next(all, '6.0.0')), batches: '1', 'before-activate': waiting }
    await using first = await start(all, { inputs: older, env: alice })
    await first.said(/Activate, batch 1 of/)
    await expireLock(all)
    await using second = await start(all, { inputs: await next(all, '7.0.0'), env: bob })
    await second.said(/Stage: 2 hosts/)
    await Promise.all(all.hosts.map((host) => host.run('touch /var/log/macro-ai/go')))
    const [outrun, ahead] = await Promise.all([first.ended, second.ended])
    expect(ahead.outputs['verdict'], ahead.log).toBe('deployed')
    expect(outrun.outputs['verdict'], outrun.log).toBe('superseded')
    const { release = '' } = ahead.outputs
    expect(await releasesOf(all.hosts)).toEqual([release, release])
    expect(toldOf(outrun)).toMatchObject({ 'api-2': expect.stringContaining('fenced') })
  })
})
