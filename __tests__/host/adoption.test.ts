import { describe, expect, test } from 'vitest'
import { type SystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { packApp } from '../../fleet/sample-app.ts'
import { programText, runProgram } from '../support/hosts/host-program.ts'
import { asJson, byHand, copyProgram, deployAsRunner, guideLine, manifest, serve } from '../support/hosts/operator.ts'
import { answering, currentOf, type Hosts, openHosts } from '../support/hosts/systemd-hosts.ts'

const before = '20240115_143022'

/** Runs a script as root, which must succeed, and resolves with its output. */
async function sh(host: SystemdHost, script: string, user?: string): Promise<string> {
  const { code, stdout, stderr } = await host.run(`set -e\n${script}`, user === undefined ? {} : { user })
  if (code !== 0) throw new Error(`exit ${code} of ${script}\n${stdout}${stderr}`)
  return stdout.trim()
}

/** A host as the guide's own script left it: a running release that the app's user made; no trace of this action. */
async function openUsedHost(current: string): Promise<{ hosts: Hosts; host: SystemdHost }> {
  const hosts = await openHosts(1)
  const [host] = hosts.hosts as [SystemdHost]
  const { archive } = await packApp(hosts.fleet.registry, { version: '0.9.0', framework: 'plain' })
  await host.write('/home/macroai/app.tar.gz', archive, 0o644, 'macroai')
  await sh(
    host,
    `cd /opt/macro-ai && mkdir releases/${before} && tar -xzf ~/app.tar.gz -C releases/${before}
     ${current}
     mkdir shared/uploads && echo kept >shared/uploads/a.txt && chmod 600 shared/uploads/a.txt
     echo a line >/var/log/macro-ai/old.log
     printf '#!/bin/sh\\necho the old way\\n' >deploy.sh && chmod 750 deploy.sh`,
    'macroai',
  )
  await sh(host, 'systemctl reset-failed macro-ai; systemctl restart macro-ai')
  await expect
    .poll(
      () =>
        answering(host).then(
          ({ version }) => version,
          () => '',
        ),
      { timeout: 20_000 },
    )
    .toBe('0.9.0')
  return { hosts, host }
}

const theOperators = [
  '/opt/macro-ai/shared',
  '/opt/macro-ai/.env',
  '/opt/macro-ai/ecosystem.config.js',
  `/opt/macro-ai/releases/${before}`,
  '/var/log/macro-ai/old.log',
  '/home/macroai',
  '/etc/systemd/system/macro-ai.service',
]

describe.skipIf(systemdUnavailable())('a host that an operator set up before', () => {
  test.concurrent('an adopted host rolls back to the release it ran, keeps all operator files, and changes owners in four places only', async () => {
    const { hosts, host } = await openUsedHost(`ln -s /opt/macro-ai/releases/${before} current`)
    await using _ = hosts
    const own = await manifest(host, ...theOperators)
    const oldWay = (await manifest(host, '/opt/macro-ai/deploy.sh'))[0]

    const failing = await serve(hosts, '1.0.0', { failureModes: ['unhealthy'] })
    const failed = await deployAsRunner(host, '1.0.0', failing, { 'shared-paths': ['uploads'] })
    expect(failed).toMatchObject({ exit: 69, result: { verdict: 'rolled-back', code: 'unhealthy', after: before } })
    expect(failed.result.proof).toContain('no RELEASE_ID (an adopted release)')
    expect(await answering(host)).toMatchObject({ version: '0.9.0', cwd: `/opt/macro-ai/releases/${before}` })

    const good = await serve(hosts, '2.0.0', { framework: 'express' })
    const more = {
      'shared-paths': ['uploads'],
      'package-manager': 'auto',
      'health-timeout': 20,
      'before-activate': 'test -f package.json',
    }
    const deployed = await deployAsRunner(host, '2.0.0', good, more)
    expect(deployed).toMatchObject({ exit: 0, result: { before, verdict: 'activated' } })
    expect(await manifest(host, ...theOperators)).toEqual(own)
    expect((await manifest(host, '/opt/macro-ai/deploy.sh.orig'))[0]).toBe(
      oldWay?.replace('deploy.sh', 'deploy.sh.orig'),
    )

    const release = `/opt/macro-ai/releases/${await currentOf(host)}`
    expect(await sh(host, `cd /opt/macro-ai && stat -c '%n %U:%G %a' . releases .state deploy.sh .env shared`)).toBe(
      '. root:root 755\nreleases root:root 755\n.state root:root 700\ndeploy.sh root:root 755\n.env macroai:macroai 600\nshared macroai:macroai 755',
    )
    expect(await sh(host, `find ${release} ! -user root -o -perm /go=w ! -type l`)).toBe('')
    expect(await sh(host, `readlink ${release}/uploads; cat ${release}/uploads/a.txt`, 'macroai')).toBe(
      '/opt/macro-ai/shared/uploads\nkept',
    )
    expect(await sh(host, 'ls /etc/systemd/system/macro-ai.service.d')).toBe('zz-ec2-release.conf')

    await host.write('/opt/macro-ai/deploy.sh', '#!/bin/sh\necho another way\n', 0o755)
    expect(await runProgram(host, 'cleanup')).toMatchObject({ exit: 0, result: { verdict: 'cleaned' } })
    expect(await asJson(host, 'rollback')).toMatchObject({ exit: 0, result: { verdict: 'deployed', after: before } })
    expect(await answering(host)).toMatchObject({ version: '0.9.0' })
    expect(await sh(host, 'sh /opt/macro-ai/deploy.sh.orig')).toBe('the old way')
  })

  test.concurrent('a host with a directory for `current` and a linked .state is refused untouched, with a fix that works', async () => {
    const { hosts, host } = await openUsedHost(`mv releases/${before} current && rmdir releases`)
    await using _ = hosts
    await sh(
      host,
      `mkdir ~/trap && cd ~/trap && ln -s /etc/shadow deploy.log && ln -s /etc/crontab lock
       printf 'app=macro-ai\\nbefore-activate=touch /tmp/was-here\\n' >config && echo ${before} >good
       ln -s ~/trap /opt/macro-ai/.state`,
      'macroai',
    )
    await copyProgram(host)
    const { pid } = await answering(host)
    const trap = await manifest(host, '/home/macroai/trap', '/etc/shadow')
    const { url } = await serve(hosts, '1.0.0')

    for (const typed of ['status', 'health', 'releases']) {
      expect(await byHand(host, typed)).toMatchObject({
        code: 65,
        stdout: expect.stringContaining('current-is-directory'),
      })
    }
    expect(await sh(host, 'readlink /opt/macro-ai/.state')).toBe('/home/macroai/trap')
    const refused = await asJson(host, guideLine(url, '1.0.0'))
    expect(refused).toMatchObject({ exit: 65, result: { verdict: 'refused', code: 'current-is-directory' } })
    const fix = /which stops nothing: (.*)$/.exec(refused.result.message ?? '')?.[1] ?? ''
    await sh(host, fix)
    expect(await answering(host)).toMatchObject({ version: '0.9.0', pid })

    const accepted = await asJson(host, guideLine(url, '1.0.0'))
    expect(accepted.result).toMatchObject({ verdict: 'deployed', before: expect.stringMatching(/^\d{8}_\d{6}$/) })
    expect(await manifest(host, '/home/macroai/trap', '/etc/shadow')).toEqual(trap)
    expect(await sh(host, 'ls /tmp/was-here 2>/dev/null || stat -c "%F %U" /opt/macro-ai/.state')).toBe(
      'directory root',
    )
    expect(await sh(host, 'readlink /opt/macro-ai/.state.foreign.*')).toBe('/home/macroai/trap')
  })

  test.concurrent('an adopted host trusts no .state, RELEASE.json or deploy.sh that the app’s user made', async () => {
    const { hosts, host } = await openUsedHost(`ln -s releases/${before} current`)
    await using _ = hosts
    const { url, sha256 } = await serve(hosts, '1.0.0')
    await host.write('/opt/macro-ai/deploy.sh', programText, 0o755, 'macroai')
    await sh(
      host,
      `cd /opt/macro-ai && mkdir .state && printf 'user=root\\nafter-activate=touch /tmp/was-here\\n' >.state/config
       echo "none 20991231_000000" >.state/activating
       printf '{\\n  "id": "${before}",\\n  "version": "1.0.0",\\n  "sha256": "${sha256}"\\n}\\n' >releases/${before}/RELEASE.json
       mkdir .current.new && mkdir releases/.20240101_000000.partial`,
      'macroai',
    )
    await sh(
      host,
      `systemd-run -q -u holder -p User=macroai sh -c 'exec 7>>/opt/macro-ai/deploy.sh; touch /tmp/held
       until [ -e /tmp/go ]; do sleep 0.05; done; echo touch /tmp/was-here >&7'
       until [ -e /tmp/held ]; do sleep 0.05; done`,
    )
    // Started by the name of the shell: the kernel starts no file that a process holds open for writing.
    const { exit, result } = await asJson(host, guideLine(url, '1.0.0'), 'sh')
    expect({ exit, result }).toMatchObject({ exit: 0, result: { verdict: 'deployed', before } })
    expect(result).not.toHaveProperty('beforeVersion')
    expect(result.warnings?.[0]).toMatch(/\.state was not root's; it was moved to /)
    expect(await answering(host)).toMatchObject({ version: '1.0.0', release: result.release })
    await sh(host, 'touch /tmp/go; while systemctl is-active -q holder; do sleep 0.05; done')
    expect(await host.read('/opt/macro-ai/deploy.sh')).toBe(programText)
    expect(await sh(host, 'ls -A /opt/macro-ai | grep current; ls /tmp/was-here 2>/dev/null || :')).toBe('current')
    expect(await sh(host, 'cat /opt/macro-ai/.state.foreign.*/config')).toContain('user=root')
  })
})

describe.skipIf(systemdUnavailable())('the host program', () => {
  test('the host program adopts no folder that is not an app, and none that its user could replace', async () => {
    await using hosts = await openHosts(1)
    const [host] = hosts.hosts as [SystemdHost]
    const { url, sha256 } = await serve(hosts, '1.0.0')
    for (const folder of ['/root', '/usr/local', '/home/macroai']) {
      await copyProgram(host, `${folder}/deploy.sh`)
      const untouched = await manifest(host, folder)
      for (const typed of [guideLine(url, '1.0.0'), 'rollback', 'cleanup', 'recover']) {
        const refused = await host.run(`${folder}/deploy.sh ${typed}`)
        expect(refused.code, `${folder} ${refused.stdout}`).toBeGreaterThanOrEqual(64)
      }
      expect(await manifest(host, folder)).toEqual(untouched)
    }
    await host.run('touch /var/local/something')
    const elsewhere = { 'base-dir': '/var/local', version: '1.0.0', 'artifact-url': url, sha256, release: before }
    expect(await runProgram(host, 'stage', elsewhere)).toMatchObject({ exit: 65, result: { code: 'host-not-ready' } })
    expect(await sh(host, 'ls -A /var/local')).toBe('something')
    await sh(host, 'mkdir -p ~/app/releases', 'macroai')
    const settings = { 'base-dir': '/home/macroai/app', version: '1.0.0', 'artifact-url': url, sha256 }
    const reachable = await runProgram(host, 'stage', { ...settings, release: before })
    expect(reachable).toMatchObject({ exit: 65, result: { verdict: 'refused', code: 'host-not-ready' } })
    expect(reachable.result.message).toMatch(/^\/home\/macroai is not root's alone/)
    expect(await sh(host, 'stat -c %U ~/app; ls -A ~/app', 'macroai')).toBe('macroai\nreleases')

    await sh(host, 'ln -s /etc /opt/macro-ai/current')
    await copyProgram(host)
    expect(await asJson(host, guideLine(url, '1.0.0'))).toMatchObject({
      exit: 65,
      result: { code: 'current-elsewhere' },
    })
    expect(await sh(host, 'readlink /opt/macro-ai/current; ls /opt/macro-ai/releases')).toBe('/etc')
  })
})
