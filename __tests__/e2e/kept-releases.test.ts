import { describe, expect, test } from 'vitest'
import { type SystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { runAction } from '../../fleet/runner.ts'
import { asJson, crashQuickly } from '../support/hosts/operator.ts'
import { answering, currentOf, openHosts, quickly } from '../support/hosts/systemd-hosts.ts'

describe.skipIf(systemdUnavailable())('ten deploys that failed', () => {
  test('ten failed deploys keep the good release, and a plain rollback targets it', { timeout: 300_000 }, async () => {
    await using all = await openHosts(1)
    const [host] = all.hosts as [SystemdHost]
    await crashQuickly(host)
    const quick = { 'keep-releases': '2', 'stable-for': '0', 'health-successes': '1' }
    const deploy = async (inputs: Readonly<Record<string, string>>, version: string) =>
      await runAction(all.fleet, { inputs: { ...inputs, ...quick, version } })

    const { outputs: first } = await deploy(await all.release({ version: '1.0.0', framework: 'plain' }), '1.0.0')
    expect(first).toMatchObject({ verdict: 'deployed' })
    const good = first['release'] ?? ''
    const failing = await all.release({ version: '2.0.0', framework: 'plain', failureModes: ['exits-at-start'] })
    for (let n = 0; n < 10; n += 1) {
      const { outputs, log } = await deploy(failing, `2.0.${n}`)
      expect(outputs['verdict'], log).toBe('rolled-back')
      expect(await currentOf(host)).toBe(good)
    }
    const { result: listed } = await asJson(host, 'releases')
    expect(listed.releases).toContainEqual(expect.objectContaining({ id: good, verdict: 'good' }))
    const { outputs: last, log } = await deploy(await all.release({ version: '3.0.0', framework: 'plain' }), '3.0.0')
    expect(last['verdict'], log).toBe('deployed')

    const downloads = all.fleet.requests.length
    const back = await runAction(all.fleet, { inputs: { ...quickly, ...quick, command: 'rollback' } })
    expect(back.outputs, back.log).toMatchObject({ verdict: 'deployed', release: good, version: '1.0.0' })
    expect(all.fleet.requests.length).toBe(downloads)
    expect(await answering(host)).toMatchObject({ version: '1.0.0', release: good })
  })
})
