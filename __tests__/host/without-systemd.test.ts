import { describe, expect, test } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { freePort } from '../../fleet/free-port.ts'
import { folderHostsUnavailable, openFolderHost } from '../../fleet/hosts/folder.ts'
import type { Host } from '../../fleet/hosts/host.ts'
import { type App, packApp } from '../../fleet/sample-app.ts'
import { releaseId, request, runProgram, type Settings } from '../support/hosts/host-program.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

const quick = { user: 'root', 'stable-for': 0, 'package-manager': 'none', 'health-timeout': 20 }

describe.skipIf(folderHostsUnavailable())('a host without systemd', () => {
  let fleet: Fleet
  let host: Host
  let app: App
  let port: number
  let live: string

  prepareSuite(async (stack) => {
    fleet = stack.use(await startFleet())
    port = await freePort()
    host = stack.use(await openFolderHost({ app: 'macro-ai', port, registry: fleet.registry }))
    fleet.add(host)
    app = await packApp(fleet.registry, { version: '1.0.0', framework: 'plain' })
    live = await staged()
    const { result, tail } = await runProgram(host, 'activate', { ...quick, release: live })
    expect(result, tail).toMatchObject({ verdict: 'activated' })
  })

  async function staged({ archive, sha256 } = app, more: Settings = {}): Promise<string> {
    const release = releaseId()
    const url = fleet.artifact(`${release}.tgz`, archive)
    const given = { ...quick, release, version: release, 'artifact-url': url, sha256, ...more }
    const { result, tail } = await runProgram(host, 'stage', given)
    expect(result, tail).toMatchObject({ verdict: 'staged' })
    return release
  }

  test('a host without systemd installs and starts an app with the Node that comes first on the PATH of the caller', async () => {
    const scripts = { start: 'node dist/index.js', postinstall: 'command -v node >which-node' }
    const express = await packApp(fleet.registry, { version: '1.1.0', packageJson: { scripts } })
    const release = await staged(express, { 'package-manager': 'npm' })
    const found = await host.run(`cat /opt/macro-ai/releases/${release}/which-node`)
    expect(found.stdout).toBe('/usr/local/bin/node\n')
    const { result, tail } = await runProgram(host, 'activate', { ...quick, release })
    expect(result, tail).toMatchObject({ verdict: 'activated', after: release })
    live = release
  })

  const answering = async () =>
    ((await (await fetch(`http://127.0.0.1:${port}/api/health`)).json()) as { release: string }).release

  /** Activates a release with a hook that takes a while after the swap; resolves once the hook runs. */
  async function activateSlowly(release: string) {
    const hook = ['touch /opt/macro-ai/shared/hooked', 'sleep 3']
    const stdin = request({ ...quick, release, 'after-activate': hook })
    const caller = host.spawn(['sh', '/opt/macro-ai/deploy.sh', 'activate', '--request'], { stdin })
    await host.run('while [ ! -e /opt/macro-ai/shared/hooked ]; do sleep 0.02; done; rm /opt/macro-ai/shared/hooked')
    return caller
  }

  test('a host without systemd recovers when the activation is killed, and tells the caller', async () => {
    const two = await staged()
    const caller = await activateSlowly(two)
    await host.run(`caller=$(ls /opt/macro-ai/.state | sed -n 's/^activation\\.//p')
      kill -KILL $(pgrep -f "^/bin/sh /var/lib/ec2-release/macro-ai/deploy.sh activate --inside $caller ")`)
    const said = Buffer.concat(await caller.stdout.toArray()).toString()
    expect(await caller.exited).toMatchObject({ code: 69 })
    expect(said).toContain('"verdict":"rolled-back","code":"interrupted"')
    expect(await answering()).toBe(live)
    expect((await runProgram(host, 'status', quick)).result).toMatchObject({ after: live, good: live, settled: true })
  })

  test('a host without systemd continues an activation whose caller was killed, and the next command waits', async () => {
    const two = await staged()
    const caller = await activateSlowly(two)
    caller.killGroup()
    const { result } = await runProgram(host, 'recover', quick)
    expect(result).toMatchObject({ verdict: 'settled', after: two })
    expect(await answering()).toBe(two)
    expect((await host.run('ls -d /opt/macro-ai/.state/activat*')).stdout).toBe('')
  })
})
