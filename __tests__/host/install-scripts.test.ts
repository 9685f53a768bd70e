import { describe, expect, test } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { type App, packApp } from '../../fleet/sample-app.ts'
import { connect, evil, inside, listen, outside, throughOthers } from '../support/adversaries/install-escapes.ts'
import { runProgram } from '../support/hosts/host-program.ts'
import { type LiveHost, openLiveHost, settingsFor } from '../support/hosts/live-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'
import { answering } from '../support/hosts/systemd-hosts.ts'

describe.skipIf(systemdUnavailable())('an install script', () => {
  let fleet: Fleet
  let live: LiveHost
  const app = (script: string, files: Record<string, string> = {}): Promise<App> =>
    packApp(fleet.registry, {
      version: '2.0.0',
      framework: 'plain',
      packageJson: { scripts: { postinstall: 'sh evil.sh' } },
      files: { 'evil.sh': script, ...files },
    })
  /** Everything on the host outside the release, down to the last change of its attributes. */
  const host = async () =>
    (
      await live.host.run(`cd /opt/macro-ai && kept='.env shared ecosystem.config.js deploy.sh /var/log/macro-ai /home/macroai /etc/passwd /etc/shadow /usr/bin'
        find $kept .state/good releases/2*/dist -printf '%p %y %m %U:%G %n %s %T@ %C@ %l\\n'
        stat -c '%n %A %U' . releases .state current; readlink current
        find $kept -type f -exec sha256sum {} +; ls -A . releases /run /tmp | grep -E 'planted|taken|ran-as'`)
    ).stdout

  prepareSuite(async (stack) => {
    fleet = stack.use(await startFleet())
    live = stack.use(await openLiveHost(fleet))
    await live.host.run('echo kept >/opt/macro-ai/shared/kept; echo old >>/var/log/macro-ai/error.log', {
      user: 'macroai',
    })
  })

  test('an install script changes nothing outside its release, whatever it tries', async () => {
    const before = await host()
    const { result, tail } = await live.stage(await app(evil(outside)))
    expect({ ...result, tail }).toEqual(expect.objectContaining({ verdict: 'staged' }))
    const did = await live.host.read(`/opt/macro-ai/releases/${result.release}/did`)
    expect(did.match(/^yes .*/gm)).toBeNull()
    expect(did.match(/^no /gm)).toHaveLength(outside.trim().split('\n').length)
    await live.host.run(`mv /opt/macro-ai/releases/${result.release} /opt/away`)
    expect(await host()).toBe(before)
  })

  test('an install script reaches no process outside, not even of the same user or by a signal', async () => {
    const { pid } = await answering(live.host)
    await live.host.write('/run/listen.cjs', listen)
    await live.host.run(
      `echo kept >/dev/shm/kept
       for at in /home/macroai/outside.sock @outside; do setsid node /run/listen.cjs $at >/dev/null 2>&1 & done
       for n in $(seq 100); do [ -S /home/macroai/outside.sock ] && break; sleep 0.1; done`,
      { user: 'macroai' },
    )
    await live.host.run('mkdir -p /srv/chroot/proc && mount -t proc proc /srv/chroot/proc')
    const script = evil(throughOthers(pid))
    const { result, tail } = await live.stage(await app(script, { 'connect.cjs': connect }))
    await live.host.run(
      'umount /srv/chroot/proc; pkill -f listen.cjs; cat /dev/shm/kept; rm -f /home/macroai/outside.sock',
    )
    expect({ ...result, tail }).toEqual(expect.objectContaining({ verdict: 'staged' }))
    const release = `/opt/macro-ai/releases/${result.release}`
    const did = await live.host.read(`${release}/did`)
    await live.host.run(`rm -rf ${release}`)
    expect(did.match(/^yes .*/gm)).toBeNull()
    expect(did.match(/^no /gm)).toHaveLength(throughOthers(pid).trim().split('\n').length)
    expect(await answering(live.host)).toMatchObject({ pid })
  })

  test('an install script that fails puts nothing of its environment or its PATH into what root runs', async () => {
    const bin = '/home/macroai/.nvm/versions/node/v24/bin'
    const spy = `#!/bin/sh\n[ $(/usr/bin/id -u) != 0 ] || /usr/bin/touch /run/ran-as-root\nexec /usr/bin/$(/usr/bin/basename $0) "$@"\n`
    await live.host.run(
      `mkdir -p ${bin} && cd ${bin} && ln -s /usr/bin/node node
       for name in cat sed grep test awk sh id setpriv unshare timeout env dash; do printf '${spy.replaceAll('\n', '\\n')}' >$name; chmod 755 $name; done`,
      { user: 'macroai' },
    )
    const dropIn = '/etc/systemd/system/macro-ai.service.d/nvm.conf'
    await live.host.write(dropIn, `[Service]\nExecStart=\nExecStart=${bin}/node dist/index.js\n`)
    await live.host.run('systemctl daemon-reload')
    const { result } = await live.refused(await app('exit 3'))
    await live.host.run(`rm -rf ${dropIn} /home/macroai/.nvm; systemctl daemon-reload`)
    expect(result).toMatchObject({ code: 'install-failed' })
    expect((await live.host.run('ls /run/ran-as-root')).code).not.toBe(0)
  })

  test('an install script opens no io_uring, which would bypass the filter of sockets', async () => {
    const rings = `const fs = require('fs');
      fs.promises.stat('/').then(() => process.exit(fs.readdirSync('/proc/self/fd').some((fd) => {
        try { return fs.readlinkSync('/proc/self/fd/' + fd).includes('io_uring') } catch { return false }
      }) ? 3 : 0))`
    const { result, tail } = await live.stage(await app(`UV_USE_IO_URING=1 node -e "${rings.replace(/\s+/g, ' ')}"`))
    expect(result, tail).toMatchObject({ verdict: 'staged' })
  })

  test('an install script is not run where the host cannot isolate its processes', async () => {
    await live.host.run('mount --bind /bin/false /usr/bin/unshare')
    const { result } = await live.refused(await app('true'))
    await live.host.run('umount /usr/bin/unshare')
    expect(result).toMatchObject({ code: 'host-not-ready', message: expect.stringContaining('unshare --pid fails') })
  })

  test('an install script with endless output fills no disk, and the end of its output is shown', async () => {
    const largest = live.host.run(`most=0; until [ -e /run/said ]; do
      now=$(find /opt/macro-ai/.state/download -name install -printf %k 2>/dev/null); [ "\${now:-0}" -le $most ] || most=$now
    done; echo $most`)
    const { result, tail } = await live.refused(await app('yes | head -c 30000000; echo the end; exit 3'))
    await live.host.run('touch /run/said')
    expect(Number((await largest).stdout)).toBeLessThan(1100)
    expect(result).toMatchObject({ code: 'install-failed' })
    expect(tail).toContain('the end')
  })

  test('an install script leaves no file that is not root’s, no forged RELEASE.json and no process', async () => {
    const before = await host()
    const packed = await app(evil(inside))
    const settings = settingsFor(fleet, packed, { 'run-url': 'https://github.com/a/b/actions/runs/1' })
    const { result, tail } = await runProgram(live.host, 'stage', settings)
    expect({ ...result, tail }).toEqual(expect.objectContaining({ verdict: 'staged' }))
    const release = `/opt/macro-ai/releases/${result.release}`
    const looks = `cd ${release} && pgrep -af written | grep -v pgrep; find . -type f -exec sha256sum {} + | sha256sum`
    const [first, again] = [await live.host.run(looks), await live.host.run(looks)]
    expect((await live.host.read(`${release}/dist/written`)).length).toBeGreaterThan(0)
    expect(again.stdout).toBe(first.stdout)
    expect(again.stdout).toMatch(/^[0-9a-f]{64} {2}-\n$/)

    const odd = `find . ! -user root -o ! -group root -o ! -type l -perm /7022 -o ! -type l ! -perm -444 -o -type d ! -perm -555`
    expect((await live.host.run(`cd ${release} && ${odd}`)).stdout).toBe('')
    const { stdout } = await live.host.run(
      `cd ${release} && grep -c ^yes did; stat -c '%F %a %h %U' RELEASE.json .release.env su; cat .release.env`,
    )
    expect(stdout).toBe(
      `11\nregular file 644 1 root\nregular file 644 1 root\nregular file 755 1 root\nRELEASE_ID=${result.release}\nVERSION="2.0.0"\n`,
    )
    expect(JSON.parse(await live.host.read(`${release}/RELEASE.json`))).toMatchObject({
      ...{ id: result.release, version: '2.0.0', sha256: packed.sha256, environment: 'production' },
      run: 'https://github.com/a/b/actions/runs/1',
    })
    expect((await live.host.run('ls /run/ran-as-root')).code).not.toBe(0)

    const ran = await runProgram(live.host, 'activate', { ...settings, 'artifact-url': undefined })
    expect(ran.result).toMatchObject({ verdict: 'activated' })
    expect(await answering(live.host)).toMatchObject({ version: '2.0.0', release: result.release })
    const write = await live.host.run(
      `cd ${release} && cat dist/index.js >/dev/null && touch dist/index.js open/x new dist/new`,
      { user: 'macroai' },
    )
    expect(write.stderr.match(/Permission denied/g)).toHaveLength(4)
    expect((await live.host.run('ls /run/ran-as-root')).code).not.toBe(0)

    await live.host.run('/opt/macro-ai/deploy.sh rollback')
    await live.host.run(`mv ${release} /opt/away2`)
    const changed = /^\/var\/log\/macro-ai|^\.state\/good|^current|^[0-9a-f]{64} {2}\/var\/log/
    const lines = (text: string) => text.split('\n').filter((line) => !changed.test(line))
    expect(lines(await host())).toEqual(lines(before))
  })

  test.each([
    [
      'a link to the operator’s .env',
      'ln -s /opt/macro-ai/.env out',
      'a link out of the release: out -> /opt/macro-ai/.env',
    ],
    [
      'a link to what is not there yet',
      'ln -s ../../later dist/out',
      'a link out of the release: dist/out -> ../../later',
    ],
    [
      'a link out through a link',
      'ln -s . a && ln -s a/a/a/../../.env out',
      'out of the release: out -> a/a/a/../../.env',
    ],
    [
      'an absolute link to itself',
      'ln -s "$PWD/dist" out',
      'a link out of the release: out -> /opt/macro-ai/releases/',
    ],
    ['a pipe', 'mkfifo dist/pipe', 'a device, a pipe or a socket: dist/pipe'],
  ])('an install script that leaves %s is refused', async (_, script, said) => {
    const { exit, result } = await live.refused(await app(script, { 'dist/index.js': '' }))
    expect({ exit, code: result.code }).toEqual({ exit: 68, code: 'install-unsafe' })
    expect(result.message).toContain(said)
  })

  test('an install script may leave links to system programs and to shared paths, wherever those are', async () => {
    await live.host.run(
      'mkdir -p /mnt/efs/uploads && rmdir /opt/macro-ai/shared/uploads; ln -s /mnt/efs/uploads /opt/macro-ai/shared/',
    )
    const script = 'mkdir -p build && ln -s /usr/bin/perl build/perl && ln -s ../uploads/x build/x'
    const { result } = await live.stage(await app(script), { 'shared-paths': 'uploads' })
    expect(result).toMatchObject({ verdict: 'staged' })
    const { stdout } = await live.host.run(
      `cd /opt/macro-ai/releases/${result.release} && readlink build/perl build/x uploads`,
    )
    expect(stdout).toBe('/usr/bin/perl\n../uploads/x\n/opt/macro-ai/shared/uploads\n')
  })

  test('an install script gets no help from another process of its user, which cannot enter the release', async () => {
    const before = await host()
    const script = `for i in 1 2 3 4 5 6 7 8 9 10; do
      for place in /opt/macro-ai/releases/.*.partial /opt/macro-ai/releases/.*.partial/tree /proc/[0-9]*/cwd /proc/[0-9]*/root/opt/macro-ai/releases/*; do
        [ "$place" -ef /opt/macro-ai/current ] || ln -f /opt/macro-ai/.env "$place/stolen"
      done
    done`
    const accomplice = live.host.run(`until [ -e /run/enough ]; do ${script}; done 2>/dev/null`, { user: 'macroai' })
    const stolen: string[] = []
    for (let attempt = 0; attempt < 3; attempt++) {
      const { result } = await live.stage(await app('sleep 0.2'))
      expect(result.verdict).toBeOneOf(['staged', 'refused'])
      const release = `/opt/macro-ai/releases/${result.release}`
      stolen.push((await live.host.run(`find ${release} -name stolen 2>&1; rm -rf ${release}`)).stdout)
    }
    await live.host.run('touch /run/enough')
    await accomplice
    expect(stolen.join('')).not.toContain('stolen')
    expect(await host()).toBe(before)
  })
})

describe.skipIf(systemdUnavailable())('an archive with a program called deploy.sh', () => {
  test('a deploy.sh in an archive is not run as root, wherever the program of the host is called from', async () => {
    await using fleet = await startFleet()
    await using live = await openLiveHost(fleet)
    const { archive } = await packApp(fleet.registry, {
      version: '2.0.0',
      files: { 'deploy.sh': '#!/bin/sh\nid -u >/run/ran-as-root\n' },
    })
    const call = `deploy --artifact-url ${fleet.artifact('app.tar.gz', archive)} --version 2.0.0 --environment production`
    const { stdout } = await live.host.run(`cd /opt/macro-ai && sh deploy.sh ${call} && cat /run/ran-as-root`)
    expect(stdout).toMatch(/^deployed/)
    expect((await live.host.run('cat /run/ran-as-root')).code).not.toBe(0)
  })
})
