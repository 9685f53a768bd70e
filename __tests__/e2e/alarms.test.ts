import { describe, expect, test } from 'vitest'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { runAction } from '../../fleet/runner.ts'
import { startAnswering } from '../support/fakes/http-server.ts'
import {
  annotationOf,
  next,
  pidsOf,
  type Running,
  readable,
  releasesOf,
  runningHosts,
  sentTo,
  start,
  toldOf,
} from '../support/hosts/deployed-hosts.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

const alarms = 'api-5xx\napi-latency'

/** Every test leaves the hosts on the release that they ran before. */
describe.skipIf(systemdUnavailable())('a deploy with alarms', { timeout: 240_000 }, () => {
  let all: Running

  prepareSuite(async (stack) => {
    all = stack.use(await runningHosts(3))
  })

  async function expectUntouched(pids: readonly number[]) {
    expect(await releasesOf(all.hosts)).toEqual(all.before)
    expect(await pidsOf(all.hosts)).toEqual(pids)
  }

  test('a deploy with an alarm that is missing, fires or cannot be read is refused before any host is touched', async () => {
    const [pids, since] = [await pidsOf(all.hosts), all.fleet.calls.length]
    const inputs = { ...(await next(all, '2.0.0')), alarms }
    all.fleet.alarm('api-5xx', 'OK')
    const missing = await runAction(all.fleet, { inputs })
    expect(annotationOf(missing)).toMatch(/^refused: [\s\S]*alarm-missing: [^\n]*api-latency/)
    all.fleet.alarm('api-latency', 'ALARM')
    const ringing = await runAction(all.fleet, { inputs })
    expect(annotationOf(ringing)).toMatch(/^refused: [\s\S]*alarm-ringing: [^\n]*api-latency/)
    all.fleet.alarm('api-latency', 'INSUFFICIENT_DATA')
    all.fleet.order({ action: 'DescribeAlarms', error: 'AccessDeniedException' })
    const unreadable = await runAction(all.fleet, { inputs })
    expect(annotationOf(unreadable)).toMatch(/^refused: [\s\S]*aws-denied: [^\n]*cloudwatch:DescribeAlarms/)
    for (const run of [missing, ringing, unreadable]) expect(run.outputs['verdict'], run.log).toBe('refused')
    expect(all.fleet.calls.slice(since).filter(({ action }) => action === 'SendCommand')).toEqual([])
    await expectUntouched(pids)
  })

  test('a deploy whose alarm fires after the second batch rolls back, and the third batch is never touched', async () => {
    const [pids, since] = [await pidsOf(all.hosts), all.fleet.calls.length]
    await using running = await start(all, { inputs: { ...(await next(all, '2.0.0')), alarms, batches: '1' } })
    await running.said(/Activate, batch 2 of/)
    all.fleet.alarm('api-latency', 'ALARM')
    const run = await running.ended
    all.fleet.alarm('api-latency', 'OK')
    expect(run.outputs['verdict'], run.log).toBe('rolled-back')
    expect(run.exit).toBe(1)
    expect(sentTo(all, 'activate', since).flat()).toEqual(all.hosts.slice(0, 2).map(({ id }) => id))
    expect(await releasesOf(all.hosts)).toEqual(all.before)
    expect((await pidsOf(all.hosts))[2]).toBe(pids[2])
    expect(toldOf(run)).toEqual({ 'api-1': 'rolled-back', 'api-2': 'rolled-back', 'api-3': 'untouched' })
    for (const text of [annotationOf(run), readable(run)]) expect(text).toContain('The alarm api-latency is in ALARM.')
  })

  test('a deploy whose alarm can no longer be read during the bake rolls back', async () => {
    const inputs = { ...(await next(all, '2.0.0')), alarms, batches: '100%', bake: '60s' }
    await using running = await start(all, { inputs })
    await running.said(/Monitoring for 60 s \(bake\)/)
    all.fleet.order({ action: 'DescribeAlarms', error: 'AccessDeniedException' })
    const run = await running.ended
    expect(run.outputs['verdict'], run.log).toBe('rolled-back')
    expect(await releasesOf(all.hosts)).toEqual(all.before)
    for (const text of [annotationOf(run), readable(run)]) expect(text).toContain('The alarms cannot be read: ')
  })

  test('a deploy whose public URL fails after a batch rolls back', async () => {
    await using address = await startAnswering()
    const [pids, since] = [await pidsOf(all.hosts), all.fleet.calls.length]
    address.reply = () => ({ status: sentTo(all, 'activate', since).length < 2 ? 200 : 503 })
    const inputs = { ...(await next(all, '2.0.0')), 'health-url': `${address.url}/health`, batches: '1' }
    const run = await runAction(all.fleet, { inputs: { ...inputs, 'health-timeout': '10s' } })
    expect(run.outputs['verdict'], run.log).toBe('rolled-back')
    expect(await releasesOf(all.hosts)).toEqual(all.before)
    expect((await pidsOf(all.hosts))[2]).toBe(pids[2])
    for (const text of [annotationOf(run), readable(run)])
      expect(text).toContain('(health-url) does not respond with 200: HTTP 503. The run')
  })
})
