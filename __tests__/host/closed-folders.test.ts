import { describe, expect, test } from 'vitest'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import type { AppOnHost } from '../support/hosts/app-on-host.ts'
import { programText, request } from '../support/hosts/host-program.ts'
import { currentOf, deployed, openSharedHost, type SharedHost, staged } from '../support/hosts/shared-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

/** Gives a user all rights to files that are made in a folder from now on, or to the folder itself, as setfacl does. */
const accessList = (folder: string, user: string, kind: 'default' | 'access') =>
  `perl -e 'use Config; my $n = $Config{archname} =~ /aarch64/ ? 5 : 188;
    my $list = pack("V", 2) . join "", map { pack("vvV", @$_) } [1,7,-1], [2,7,$ARGV[1]], [4,5,-1], [16,7,-1], [32,5,-1];
    my ($path, $name) = ($ARGV[0], "system.posix_acl_${kind}");
    syscall($n, $path, $name, $list, length $list, 0) == 0 or die $!' ${folder} $(id -u ${user})`

describe.skipIf(systemdUnavailable())('a folder that root works in', { timeout: 120_000 }, () => {
  let shared: SharedHost
  const apps: Record<string, AppOnHost> = {}

  prepareSuite(async (stack) => {
    shared = stack.use(await openSharedHost())
    for (const name of ['lists', 'linked', 'above', 'swapped', 'booted', 'sealing'])
      apps[name] = await shared.open(name)
  })

  const app = (name: string) => apps[name] as AppOnHost

  test.concurrent('a folder loses its access lists when it is adopted, so that the user owns nothing made in it', async () => {
    const on = app('lists')
    await on.sh(`for folder in ${on.base} ${on.base}/releases; do
      ${accessList('$folder', on.user, 'default')}
      ${accessList('$folder', on.user, 'access')}
    done`)
    await on.deploy({ version: '1.0.0', failureModes: ['unhealthy'] })
    const id = await deployed(on, '2.0.0')
    const listed = await on.sh(`cd ${on.base} && ls -ld . releases releases/${id} .state; ls -lA .state releases/${id}`)
    expect(listed).not.toMatch(/^[d-][rwxsStT-]{9}\+/m)
    const writes = `for path in . releases .state .state/lock releases/${id} releases/${id}/RELEASE.json releases/${id}/.release.env; do
      [ ! -w $path ] || echo $path; done`
    expect(
      await on.sh(`cd ${on.base} && setpriv --reuid=${on.user} --regid=${on.user} --init-groups sh -c '${writes}'`),
    ).toBe('')
  })

  test.concurrent('an environment file that the user linked into a release is not given to the app', async () => {
    const on = app('linked')
    await on.adopt('20240101_000000', { version: '0.9.0' })
    await on.sh(`mkdir -m 700 /etc/secret && echo 'STOLEN=secret' >/etc/secret/env
      ln -s /etc/secret/env ${on.base}/releases/20240101_000000/.release.env
      systemctl restart linked`)
    const { exit, tail } = await on.deploy({ version: '1.0.0', failureModes: ['unhealthy'] })
    expect(exit, tail).toBe(69)
    expect(await on.answer()).toMatchObject({ version: '0.9.0' })
    expect((await on.answer()).env).not.toHaveProperty('STOLEN')
    const id = await deployed(on, '2.0.0')
    expect((await on.answer()).env).toMatchObject({ RELEASE_ID: id, VERSION: '2.0.0' })
  })

  test.concurrent('a file of another user in a release keeps its owner and mode while the release is finalized', async () => {
    const on = app('sealing')
    await on.sh(`mkdir -p ${on.base}/releases && echo theirs >${on.base}/releases/.theirs
      chown nobody ${on.base}/releases/.theirs && chmod 666 ${on.base}/releases/.theirs`)
    // The user holds a folder of the tree open and can act at this moment.
    const seen = programText.replace(
      ' || chown -R ',
      ` || ln ${on.base}/releases/.theirs "$stage_tree/dist/theirs"\n[ "$app_uid" = 0 ] || chown -R `,
    )
    expect(seen).not.toBe(programText)
    const { exit, result, tail } = await on.deploy({ version: '1.0.0' }, {}, seen)
    expect({ exit, code: result.code }, tail).toEqual({ exit: 68, code: 'install-unsafe' })
    expect(await on.sh(`stat -c '%U %a' ${on.base}/releases/.theirs`)).toBe('nobody 666')
  })

  test.concurrent('a base-dir below a folder that others may change by mode, access list or link is refused untouched', async () => {
    const on = app('above')
    await on.sh(`mkdir -p /srv/mode /srv/list /srv/far && chmod 775 /srv/mode
      ${accessList('/srv/list', on.user, 'access')}
      ln -s /home/${on.user}/hop /srv/far/link && ln -s /srv/real /home/${on.user}/hop && mkdir /srv/real
      for folder in /srv/mode /srv/list /srv/real; do cp -a ${on.base} $folder/above; done`)
    for (const [base, fault] of [
      ['/srv/mode/above', '/srv/mode'],
      ['/srv/list/above', '/srv/list'],
      ['/srv/far/link/above', `/home/${on.user}`],
    ] as const) {
      for (const command of ['status', 'stage', 'recover', 'cleanup']) {
        const { result } = await on.run(command, {
          'base-dir': base,
          ...(command === 'stage'
            ? { release: '20990101_000000', version: '1', 'artifact-url': 'http://127.0.0.1/' }
            : {}),
        })
        expect(result, command).toMatchObject({ verdict: 'refused', code: 'host-not-ready' })
        expect(result.message).toContain(`${fault} is not root's alone`)
      }
      expect(await on.sh(`stat -c %U ${base}/.; ls -A ${base} | grep -c state || :`)).toBe(`${on.user}\n0`)
    }
  })

  test.concurrent('a killed activation recovers by a copy of the program outside of the folder', async () => {
    const on = app('swapped')
    const before = await deployed(on, '1.0.0')
    const release = await staged(shared.fleet, on, '2.0.0')
    const hook = ['touch /opt/swapped/shared/hooked', 'sleep 30']
    const stdin = request({ app: 'swapped', 'base-dir': on.base, release, 'before-activate': hook })
    const caller = on.host.spawn(['sh', `${on.base}/deploy.sh`, 'activate', '--request'], { stdin })
    await on.sh(`until [ -e ${on.base}/shared/hooked ]; do sleep 0.02; done
      printf '#!/bin/sh\\nid -u >>/run/swapped\\n' >${on.base}/evil && mv ${on.base}/evil ${on.base}/deploy.sh
      systemctl kill --kill-whom=main -s KILL ec2-release-swapped.activation.service`)
    const said = Buffer.concat(await caller.stdout.toArray()).toString()
    expect(said).toContain('"code":"interrupted"')
    expect(await on.sh('cat /run/swapped 2>/dev/null || :')).toBe('')
    expect(await currentOf(on)).toBe(before)
  })

  test.concurrent('a recovery at boot trusts only a folder of root, and runs a program from another place', async () => {
    const on = app('booted')
    const id = await deployed(on, '1.0.0')
    const unit = await on.sh('cat /etc/systemd/system/ec2-release-booted-recover.service')
    expect(unit).toContain('ExecStart=/bin/sh /var/lib/ec2-release/booted/deploy.sh recover --boot')
    expect(
      await on.sh('stat -c "%U %a" /var/lib/ec2-release/booted/deploy.sh; cat /var/lib/ec2-release/booted/deploy.sh'),
    ).toBe(`root 755\n${programText.trim()}`)
    await on.sh(`mkdir -p ${on.base}/releases/evil && echo 'evil ${id}' >${on.base}/.state/activating
      chown -R ${on.user}: ${on.base} && systemctl start ec2-release-booted-recover`)
    expect(await currentOf(on)).toBe(id)
    await on.sh(`chown root: ${on.base} ${on.base}/releases ${on.base}/.state && echo '../../evil ${id}' >${on.base}/.state/activating
      systemctl start ec2-release-booted-recover`)
    expect(await currentOf(on)).toBe(id)
  })
})
