import { describe, expect, test } from 'vitest'
import { type SystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { releaseId } from '../support/hosts/host-program.ts'
import { asJson, crashQuickly, deployAsRunner, guideLine, serve } from '../support/hosts/operator.ts'
import { answering, openHosts } from '../support/hosts/systemd-hosts.ts'

describe.skipIf(systemdUnavailable())('releases that failed', () => {
  test('failed releases never push a good one off the disk; rollback skips them', { timeout: 300_000 }, async () => {
    await using hosts = await openHosts(1)
    const [host] = hosts.hosts as [SystemdHost]
    await crashQuickly(host)
    const quick = { 'keep-releases': 2, 'stable-for': 0, 'health-successes': 1 }
    const { result: good } = await deployAsRunner(host, '1.0.0', await serve(hosts, '1.0.0'), quick)
    const first = good.release
    const failing = await serve(hosts, '2.0.0', { failureModes: ['exits-at-start'] })
    for (let n = 0; n < 10; n += 1) {
      const typed = guideLine(failing.url, `2.0.${n}`, `--sha256 ${failing.sha256} --release ${releaseId()}`)
      expect(await asJson(host, typed)).toMatchObject({ exit: 69, result: { code: 'crash-loop', after: first } })
    }
    const { result } = await asJson(host, 'releases')
    expect(result.releases).toMatchObject([
      { version: '2.0.9', verdict: 'failed' },
      { id: first, verdict: 'good' },
    ])

    const later = await serve(hosts, '3.0.0')
    const last = await asJson(host, guideLine(later.url, '3.0.0', `--sha256 ${later.sha256} --release ${releaseId()}`))
    expect(last).toMatchObject({ exit: 0, result: { verdict: 'deployed' } })
    expect(await asJson(host, 'rollback')).toMatchObject({ exit: 0, result: { verdict: 'deployed', after: first } })
    expect(await answering(host)).toMatchObject({ version: '1.0.0', release: first })
  })
})
