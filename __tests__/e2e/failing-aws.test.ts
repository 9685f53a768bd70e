import { describe, expect, test } from 'vitest'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { runAction } from '../../fleet/runner.ts'
import { eventually } from '../support/aws-clients/run-command.ts'
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

/** Every action that a deploy without load balancers requests of AWS. */
const ssmActions = [
  'DescribeInstanceInformation',
  'SendCommand',
  'ListCommandInvocations',
  'GetCommandInvocation',
  'GetParameter',
  'PutParameter',
]

/** A first release, then the faults of the second. */
describe.skipIf(systemdUnavailable())('a deploy', { concurrent: true, timeout: 240_000 }, () => {
  test('a deploy succeeds although AWS throttles for a minute during the activation', async () => {
    await using all = await runningHosts(2)
    await using running = await start(all, { inputs: { ...(await next(all, '2.0.0')), batches: '1' } })
    await running.said(/Activate, batch 1 of/)
    const since = all.fleet.calls.length
    const at = Date.now()
    refuse(all, 'ThrottlingException', 'RequestLimitExceeded', 60_000)
    const run = await running.ended
    expect(run.outputs['verdict'], run.log).toBe('deployed')
    expect(Date.now() - at).toBeGreaterThan(60_000)
    expect(await releasesOf(all.hosts)).toEqual([run.outputs['release'], run.outputs['release']])
    const refused = all.fleet.calls.slice(since).filter(({ error }) => error === 'ThrottlingException')
    expect(refused.length).toBeGreaterThan(3)
    expect(refused.length).toBeLessThan(60)
  })

  test('a deploy succeeds although EC2 and SSM answer 500 before it begins and during the activation', async () => {
    await using all = await runningHosts(2)
    refuse(all, '500', 'InternalError', 5_000)
    await using running = await start(all, { inputs: { ...(await next(all, '2.0.0')), batches: '1' } })
    await running.said(/Activate, batch 1 of/)
    refuse(all, '500', 'InternalError', 5_000)
    const run = await running.ended
    expect(run.outputs['verdict'], run.log).toBe('deployed')
    expect(await releasesOf(all.hosts)).toEqual([run.outputs['release'], run.outputs['release']])
    expect(all.fleet.calls.filter(({ status }) => status === 500).length).toBeGreaterThan(2)
  })

  test('a deploy whose credentials expire during the activation reports that, and its hosts recover by themselves', async () => {
    await using all = await runningHosts(3)
    const pids = await pidsOf(all.hosts)
    const since = all.fleet.calls.length
    await using running = await start(all, { inputs: { ...(await next(all, '2.0.0')), batches: '1' } })
    await running.said(/Activate, batch 2 of/)
    await eventually(() => expect(sentTo(all, 'activate', since).flat()).toContain(all.hosts[1]?.id))
    refuse(all, 'ExpiredTokenException', 'RequestExpired', 3_600_000)
    const run = await running.ended
    expect(run.outputs['verdict'], run.log).toBe('rollback-failed')
    expect(run.exit).toBe(1)
    for (const text of [annotationOf(run), readable(run)]) {
      expect(text).toContain('credentials-expired')
      expect(text).toContain('role-duration-seconds')
    }
    expect(annotationOf(run)).not.toContain('unforeseen')
    const after = await releasesOf(all.hosts)
    const release = /Release (\d{8}_\d{6})/.exec(run.log)?.[1]
    expect(after.slice(0, 2)).toEqual([release, release])
    expect(after[2]).toBe(all.before[2])
    expect((await pidsOf(all.hosts))[2]).toBe(pids[2])
    expect(toldOf(run)).toMatchObject({ 'api-3': 'untouched' })
  })

  test('a deploy whose credentials expire soon warns, and begins no batch that it could not revert', async () => {
    await using all = await runningHosts(1)
    const pids = await pidsOf(all.hosts)
    const inputs = await next(all, '2.0.0')
    const soon = { AWS_CREDENTIAL_EXPIRATION: new Date(Date.now() + 30_000).toISOString() }
    const stopped = await runAction(all.fleet, { inputs, env: soon })
    expect(stopped.outputs['verdict'], stopped.log).toBe('refused')
    expect(await releasesOf(all.hosts)).toEqual(all.before)
    expect(await pidsOf(all.hosts)).toEqual(pids)
    for (const text of [annotationOf(stopped), readable(stopped)]) {
      expect(text).toContain(`The AWS credentials expire at ${soon.AWS_CREDENTIAL_EXPIRATION}`)
    }
    const later = { AWS_CREDENTIAL_EXPIRATION: new Date(Date.now() + 1_800_000).toISOString() }
    const warned = await runAction(all.fleet, { inputs, env: later })
    expect(warned.outputs['verdict'], warned.log).toBe('deployed')
    expect(annotationOf(warned)).toContain(`The AWS credentials expire at ${later.AWS_CREDENTIAL_EXPIRATION}`)
    expect(await releasesOf(all.hosts)).toEqual([warned.outputs['release']])
    const unknown = await runAction(all.fleet, { inputs: { ...inputs, timeout: '10m' }, env: later })
    expect(annotationOf(unknown)).not.toContain('credentials')
  })
})

/** Makes every call fail for this long, SSM's and EC2's each with its own error code. */
function refuse({ fleet }: Running, ssm: string, ec2: string, forMs: number): void {
  for (const action of ssmActions) fleet.order({ action, error: ssm, forMs })
  fleet.order({ action: 'DescribeInstances', error: ec2, forMs })
}
