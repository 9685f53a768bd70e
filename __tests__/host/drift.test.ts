import { describe, expect, test } from 'vitest'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import type { AppOnHost } from '../support/hosts/app-on-host.ts'
import type { Ran } from '../support/hosts/host-program.ts'
import { currentOf, deployed, openSharedHost, type SharedHost, staged, staging } from '../support/hosts/shared-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

describe.skipIf(systemdUnavailable())('a host that drifted', () => {
  let shared: SharedHost

  prepareSuite(async (stack) => {
    shared = stack.use(await openSharedHost())
  })

  const goodOf = ({ base, sh }: AppOnHost) => sh(`cat ${base}/.state/good`)
  const point = ({ app, base, sh }: AppOnHost, id: string) =>
    sh(`ln -sfn releases/${id} ${base}/current; systemctl restart ${app}`)
  const answers = async ({ app, base, port, sh }: AppOnHost) =>
    await sh(`curl -sf --retry 50 --retry-all-errors --retry-delay 1 --max-time 20 127.0.0.1:${port}/api/health >/dev/null
      systemctl show -p MainPID --value ${app}; readlink ${base}/current; cat ${base}/.state/good`)
  const listed = async (app: AppOnHost) =>
    ((await app.run('status', {})).result as unknown as { releases: { id: string; verdict: string }[] }).releases

  /** Another tool installs its own release, points `current` at it, and restarts the service. */
  async function hotfix(app: AppOnHost, id = 'hotfix'): Promise<string> {
    await app.adopt(id, { version: '1.9.9' })
    await app.sh(`systemctl restart ${app.app}`)
    await answers(app)
    return id
  }

  test('a host that drifted keeps what it runs, until an activation, and a failed activation rolls back to it', async () => {
    const app = await shared.open('hotfixed')
    await deployed(app, '1.0.0')
    const two = await deployed(app, '2.0.0')
    const fix = await hotfix(app)
    const before = await answers(app)

    const recovered = await app.run('recover', {})
    expect(recovered.result).toMatchObject({ verdict: 'settled', after: fix })
    expect(recovered.result.warnings?.join()).toContain(`rollback --release ${two}`)
    await app.sh(`${app.base}/deploy.sh recover --boot`)
    const { result: status } = await app.run('status', {})
    expect(status).toMatchObject({ after: fix, good: two, settled: true, drift: true })
    expect(status.warnings?.join()).toContain(`runs ${fix}, not ${two}`)
    const damaged = await app.run('stage', {
      ...(await staging(shared.fleet, app, '3.0.0')),
      sha256: 'd'.repeat(64),
    })
    expect(damaged.result).toMatchObject({ verdict: 'refused', code: 'sha256-mismatch', before: fix, after: fix })
    const next = await app.run('stage', await staging(shared.fleet, app, '3.0.0'))
    expect(next.result).toMatchObject({ verdict: 'staged', before: fix, after: fix })
    expect(next.result.warnings?.join()).toContain(`runs ${fix}, not ${two}`)
    await app.run('cleanup', { 'keep-releases': 1 })
    expect(await answers(app)).toBe(before)

    const three = { release: next.result.release, expect: fix }
    const failed = await app.run('activate', { ...three, 'after-activate': 'exit 1' })
    expect(failed.result).toMatchObject({ verdict: 'rolled-back', before: fix, after: fix })
    expect([await currentOf(app), await goodOf(app)]).toEqual([fix, fix])
    expect(await listed(app)).toContainEqual(expect.objectContaining({ id: fix, verdict: 'adopted' }))
    expect(await app.run('activate', three)).toMatchObject({ exit: 0, result: { before: fix } })
    expect(await app.run('revert', { to: fix, expect: three.release })).toMatchObject({ result: { after: fix } })
    expect(await app.answer()).toMatchObject({ version: '1.9.9' })
  })

  test('a rollback after drift targets what ran before, not the release that the drift left', async () => {
    const app = await shared.open('left')
    const one = await deployed(app, '1.0.0')
    const two = await deployed(app, '2.0.0')
    await point(app, one)
    await answers(app)
    await deployed(app, '3.0.0')
    expect(await listed(app)).toContainEqual(expect.objectContaining({ id: two, verdict: 'bad' }))
    expect((await app.host.run(`${app.base}/deploy.sh rollback`)).stdout).toContain(`${one}, version 1.0.0, is what`)
  })

  test('a deploy to a host that drifted is refused with on-drift: refuse, by a run and by hand', async () => {
    const app = await shared.open('strict')
    await deployed(app, '1.0.0')
    const last = await app.deploy({ version: '2.0.0' }, { 'on-drift': 'refuse' })
    expect(last.result).toMatchObject({ verdict: 'activated' })
    const fix = await hotfix(app)
    const before = await answers(app)
    const about = await staging(shared.fleet, app, '3.0.0')
    const refused: Ran = await app.run('stage', { ...about, 'on-drift': 'refuse' })
    expect(refused).toMatchObject({ exit: 65, result: { verdict: 'refused', code: 'drift', after: fix } })
    const typed = `--artifact-url ${about['artifact-url']} --version 3.0.0 --environment production`
    for (const more of ['', '--dry-run']) {
      const { code, stdout } = await app.host.run(`${app.base}/deploy.sh deploy ${typed} ${more}`)
      expect({ code, stdout }).toMatchObject({ code: 65, stdout: expect.stringMatching(/^refused \(drift\)/) })
    }
    expect(await app.sh(`ls ${app.base}/releases`)).not.toContain(String(about['release']))
    expect(await answers(app)).toBe(before)
    const back = await app.host.run(`${app.base}/deploy.sh rollback --release ${last.result.release}`)
    expect(back, back.stdout).toMatchObject({ code: 0 })
  })

  test('a host that drifted after an interrupted activation is left alone by recover and by the boot', async () => {
    const app = await shared.open('twice')
    const one = await deployed(app, '1.0.0')
    const two = await staged(shared.fleet, app, '2.0.0')
    for (const recover of ['recover', 'recover --boot']) {
      const fix = await hotfix(app, `fix-${recover.length}`)
      await app.sh(`echo '${one} ${two} ${one}' >${app.base}/.state/activating`)
      const before = await answers(app)
      await app.sh(`${app.base}/deploy.sh ${recover}`)
      expect(await answers(app)).toBe(before)
      expect(before).toContain(`releases/${fix}`)
      expect(await app.sh(`ls ${app.base}/.state`)).not.toContain('activating')
    }
    expect(await listed(app)).toContainEqual(expect.objectContaining({ id: two, verdict: 'failed' }))
  })

  test('a host that drifted between an activation and its revert is not reverted', async () => {
    const app = await shared.open('between')
    const one = await deployed(app, '1.0.0')
    const two = await deployed(app, '2.0.0')
    const fix = await hotfix(app)
    const { exit, result } = await app.run('revert', { to: one, expect: two })
    expect({ exit, result }).toMatchObject({ exit: 67, result: { verdict: 'refused', code: 'current-moved' } })
    expect(await currentOf(app)).toBe(fix)
  })

  test('a host with an interrupted activation is changed by the next activation, and not by staging', async () => {
    const app = await shared.open('interrupted')
    const one = await deployed(app, '1.0.0')
    const two = await staged(shared.fleet, app, '2.0.0')
    await app.sh(`echo '${one} ${two} ${one}' >${app.base}/.state/activating`)
    await point(app, two)
    const before = await answers(app)
    const { result } = await app.run('stage', await staging(shared.fleet, app, '3.0.0'))
    expect(result).toMatchObject({ verdict: 'staged', before: one, after: two })
    expect(await answers(app)).toBe(before)
    const failing = { release: result.release, expect: one, 'after-activate': 'exit 1' }
    expect((await app.run('activate', failing)).result).toMatchObject({ verdict: 'rolled-back', after: one })
    expect(await app.answer()).toMatchObject({ release: one })
    expect(await listed(app)).toContainEqual(expect.objectContaining({ id: two, verdict: 'failed' }))
  })
})
