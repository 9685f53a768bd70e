import { describe, expect, test } from 'vitest'
import { canBootSystemd, type SystemdHost } from '../../fleet/hosts/systemd.ts'
import { runAction } from '../../fleet/runner.ts'
import { answering, currentOf, openHosts, quickly } from '../support/three-hosts.ts'

describe.skipIf(canBootSystemd() !== undefined)('ten deploys that failed', () => {
  test('leave the good release on disk, and a bare rollback lands on it', { timeout: 300_000 }, async () => {
    await using all = await openHosts(1)
    const [host] = all.hosts as [SystemdHost]
    // Fails fast, so that ten of them do not take a minute.
    await host.write('/etc/systemd/system/macro-ai.service.d/fast.conf', '[Service]\nRestartSec=20ms\n')
    await host.run('systemctl daemon-reload')
    const quick = { 'keep-releases': '2', 'stable-for': '0', 'health-successes': '1' }
    const deploy = async (inputs: Readonly<Record<string, string>>, version: string) =>
      await runAction(all.fleet, { inputs: { ...inputs, ...quick, version } })

    const { outputs: first } = await deploy(await all.release({ version: '1.0.0' }), '1.0.0')
    expect(first).toMatchObject({ verdict: 'deployed' })
    const good = first['release'] ?? ''
    const sick = await all.release({ version: '2.0.0', sickness: ['exits-at-start'] })
    for (let n = 0; n < 10; n += 1) {
      const { outputs, log } = await deploy(sick, `2.0.${n}`)
      expect(outputs['verdict'], log).toBe('rolled-back')
      expect(await currentOf(host)).toBe(good)
    }
    const { outputs: last, log } = await deploy(await all.release({ version: '3.0.0' }), '3.0.0')
    expect(last['verdict'], log).toBe('deployed')

    const downloads = all.fleet.requests.length
    const back = await runAction(all.fleet, { inputs: { ...quickly, ...quick, command: 'rollback' } })
    expect(back.outputs, back.log).toMatchObject({ verdict: 'deployed', release: good, version: '1.0.0' })
    expect(all.fleet.requests.length).toBe(downloads)
    expect(await answering(host)).toMatchObject({ version: '1.0.0', release: good })
  })
})
