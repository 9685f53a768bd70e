import { describe, test } from 'vitest'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import type { AppOnHost } from '../support/hosts/app-on-host.ts'
import { deployed, openSharedHost, type SharedHost, staged } from '../support/hosts/shared-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

/** Starts a process outside of the app's unit, and resolves with its pid. */
async function start({ app, sh }: AppOnHost, name: string, options: string, command: string): Promise<number> {
  const unit = `${app}-${name}.service`
  return Number(
    await sh(`systemd-run -q --collect --unit=${unit} ${options} ${command}
      systemctl show -p MainPID --value ${unit}`),
  )
}

const stop = ({ app, sh }: AppOnHost, name: string) => sh(`systemctl stop ${app}-${name}`)

describe.skipIf(systemdUnavailable())('other processes of the app', () => {
  let shared: SharedHost
  prepareSuite(async (stack) => {
    shared = stack.use(await openSharedHost())
  })

  test('a proof names other processes of the app that still run in another release, however they do so', async ({
    expect,
  }) => {
    const on = await shared.open('named')
    const { base, user } = on
    const worker = { 'dist/worker.js': 'setInterval(() => {}, 1000)\n' }
    const first = await on.deploy({ version: '1.0.0', files: worker })
    const old = first.result.release ?? ''
    const pids = [
      await start(on, 'script', `--uid=${user}`, `/usr/bin/node ${base}/current/dist/worker.js --key=s3cret`),
      await start(on, 'folder', `-p WorkingDirectory=${base}/current`, '/usr/bin/sleep 1000'),
      await start(
        on,
        'relative',
        `--uid=${user} -p WorkingDirectory=${base}`,
        `/usr/bin/node releases/${old}/dist/worker.js`,
      ),
    ]
    // The link is as old as a whole second.
    await on.sh('sleep 2')
    const { result, tail } = await on.deploy({ version: '2.0.0', files: worker })
    expect(result, tail).toMatchObject({ verdict: 'activated' })
    const [script, folder, relative] = pids
    const told = result.warnings?.join() ?? ''
    expect(told).toContain(`process ${script} (${user}, node) in ${old}`)
    expect(told).toContain(`process ${folder} (root, sleep) in ${old}`)
    expect(told).toContain(`process ${relative} (${user}, node) in ${old}`)
    expect(told + tail).not.toContain('s3cret')
    await start(on, 'fourth', `-p WorkingDirectory=${base}/releases/${old}`, '/usr/bin/sleep 1000')
    const { result: seen } = await on.run('status', {})
    expect(seen.warnings?.join()).toMatch(/^Other releases still run: .* in \S+, 1 more\./)
    for (const name of ['script', 'folder', 'relative', 'fourth']) await stop(on, name)
    expect((await on.run('status', {})).result).not.toHaveProperty('warnings')
  })

  test('a process keeps the release that it runs in on the disk, and the result says so', async ({ expect }) => {
    const on = await shared.open('kept')
    const [first, second] = [await deployed(on, '1.0.0'), await deployed(on, '2.0.0')]
    await deployed(on, '3.0.0')
    await deployed(on, '4.0.0')
    const { base } = on
    const works = await start(on, 'works', `-p WorkingDirectory=${base}/releases/${first}`, '/usr/bin/sleep 1000')
    const holds = `"exec 3<${base}/releases/${second}/package.json && exec sleep 1000"`
    const reads = await start(on, 'reads', '--uid=nobody', `sh -c ${holds}`)
    const { result } = await on.run('cleanup', { 'keep-releases': 1 })
    expect(result).toMatchObject({ verdict: 'cleaned' })
    const told = result.warnings?.join() ?? ''
    expect(told).toContain(`releases/${first} stays on the disk: process ${works} (root, sleep) works in it.`)
    expect(told).toContain(`releases/${second} stays on the disk: process ${reads} (nobody, `)
    expect(await on.sh(`ls ${base}/releases`)).toContain(`${first}\n${second}\n`)
    for (const name of ['works', 'reads']) await stop(on, name)
    expect((await on.run('cleanup', { 'keep-releases': 1 })).result.message).toContain(first)
    expect(await on.sh(`ls ${base}/releases | wc -l`)).toBe('2')
  })

  test('a process keeps a release that was staged in vain', async ({ expect }) => {
    const on = await shared.open('vain')
    await deployed(on, '1.0.0')
    const vain = await staged(shared.fleet, on, '2.0.0')
    await start(on, 'works', `-p WorkingDirectory=${on.base}/releases/${vain}`, '/usr/bin/sleep 1000')
    const { result } = await on.run('cleanup', { release: vain })
    expect(result.warnings?.join()).toContain(`releases/${vain} stays on the disk`)
    await stop(on, 'works')
    await on.run('cleanup', { release: vain })
    expect(await on.sh(`ls ${on.base}/releases`)).not.toContain(vain)
  })
})
