import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { bootSystemdHost, type SystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { startFalseDaemon } from '../support/adversaries/false-pm2-daemon.ts'
import { type AppOnHost, type Place, release, type Shape, setUp } from '../support/hosts/app-on-host.ts'
import { programText, releaseId, request, type Settings } from '../support/hosts/host-program.ts'
import { prepareSuite } from '../support/hosts/suite.ts'
import { codeOf, rootPrograms } from './traced-programs.ts'

/** The programs that the host program or an installation calls by name. */
const tools = [
  'cat',
  'sed',
  'grep',
  'awk',
  'find',
  'tar',
  'gzip',
  'sh',
  'stat',
  'rm',
  'mv',
  'ls',
  'cp',
  'head',
  'timeout',
  'env',
  'node',
  'npm',
  'pm2',
  'unshare',
  'setpriv',
  'systemctl',
  'systemd-run',
  'sha256sum',
  'mktemp',
  'realpath',
]

/**
 * All files that a user can own: programs in every folder of a PATH, with /usr/local/bin among them, as after npm's old advice;
 * start files of shells, settings of Node and npm.
 */
const ownEverything = ({ user, base }: Place) => `
  home=/home/${user}
  mkdir -p $home/.nvm/versions/node/v24.0.0/bin $home/.local/bin
  for tool in ${tools.join(' ')}; do
    printf '#!/bin/sh\\n/usr/bin/id -u >>%s/ran\\nexec %s "$@"\\n' $home "$(PATH=/usr/sbin:/usr/bin:/sbin:/bin command -v $tool)" >$home/.local/bin/$tool
    chmod 755 $home/.local/bin/$tool
    cp $home/.local/bin/$tool $home/.nvm/versions/node/v24.0.0/bin/
    # Called by this test, too: what the trace saw of them counts alone.
    sed 2d $home/.local/bin/$tool >/usr/local/bin/$tool && chmod 755 /usr/local/bin/$tool
  done
  chown ${user}: /usr/local/bin && chmod 777 /usr/local/bin
  touch $home/ran && chmod 666 $home/ran
  for file in .bashrc .profile .bash_env; do echo 'PATH=/usr/bin:/bin id -u >>'$home/ran >$home/$file; done
  echo "require('fs').appendFileSync('$home/ran', process.getuid() + String.fromCharCode(10))" >$home/canary.cjs
  echo "node-options=--require=$home/canary.cjs" >$home/.npmrc
  printf '%s\\n' "PATH=$home/.nvm/versions/node/v24.0.0/bin:$home/.local/bin" "BASH_ENV=$home/.bash_env" "ENV=$home/.bash_env" \\
    "NODE_OPTIONS=--require=$home/canary.cjs" "LD_LIBRARY_PATH=$home/lib" "HOME=$home" >>${base}/.env
  chown -R ${user}: $home && cp ${base}/.env /run/${user}.env`

const shapes: Readonly<Record<string, Shape>> = {
  unit: {
    service: ({ user, base }) => `User=${user}
WorkingDirectory=${base}/current
EnvironmentFile=${base}/.env
ExecStart=/home/${user}/.nvm/versions/node/v24.0.0/bin/node dist/index.js
Restart=always
RestartSec=1`,
    finish: ownEverything,
  },
  daemon: {
    manager: 'pm2',
    finish: (place) => `${ownEverything(place)}
      systemctl -q disable --now pm2-${place.user} && rm /etc/systemd/system/pm2-${place.user}.service && systemctl daemon-reload
      setsid -f setpriv --reuid=${place.user} --regid=${place.user} --init-groups env -i $(cat /run/${place.user}.env | grep -v '^ENV=') /usr/bin/pm2 ping >/dev/null 2>&1
      timeout 30 sh -c "until [ -e $home/.pm2/pm2.pid ]; do sleep 0.05; done"`,
  },
}

describe.skipIf(systemdUnavailable())('the programs of root', { timeout: 900_000 }, () => {
  let fleet: Fleet
  let host: SystemdHost
  const trace = mkdtempSync(join(tmpdir(), 'ec2-release-trace-'))
  const apps: Record<string, AppOnHost> = {}

  prepareSuite(async (stack) => {
    stack.defer(() => rmSync(trace, { recursive: true, force: true }))
    fleet = stack.use(await startFleet())
    host = stack.use(await bootSystemdHost({ trace }))
    fleet.add(host)
    await host.write('/run/traced.sh', programText, 0o755)
    for (const [app, shape] of Object.entries(shapes)) apps[app] = await setUp(fleet, host, app, shape)
  })

  /** As SSM's agent runs it, but below process 1, which strace traces. */
  async function run(on: AppOnHost, command: string, settings: Settings): Promise<string> {
    const about = { app: on.app, 'base-dir': on.base, 'stable-for': 0, 'health-timeout': 30, ...settings }
    await host.write(`/run/${on.app}.request`, request(about))
    // Root's own PATH, as after `su`: the user's folder comes first.
    const unit = `systemd-run --quiet --pipe --wait --collect -E PATH=/home/${on.user}/.local/bin:/usr/sbin:/usr/bin:/sbin:/bin`
    const { stdout, stderr } = await host.run(
      `${unit} /bin/sh /run/traced.sh ${command} --request </run/${on.app}.request`,
      { timeoutMs: 400_000 },
    )
    return stdout + stderr
  }

  test.concurrent.each(Object.keys(shapes))(
    'root runs only programs of the system or of root, whatever the app’s user owns: %s',
    async (name) => {
      const on = apps[name] as AppOnHost
      await on.adopt('20240101_000000', { version: '0.9.0' })
      await startFalseDaemon(on, { user: on.user, folder: `/home/${on.user}/false` })
      await on.sh(`systemctl stop ${name} 2>/dev/null || :`)
      await run(on, 'status', {})
      // The host refuses two daemons of one user. The unit stays down: only then the title of a process counts.
      if (name === 'daemon') await on.sh(`pkill -KILL -u ${on.user} -f 'God Daemon ./home/${on.user}/false'`)
      const { archive, sha256 } = await release(fleet, { version: '1.0.0' })
      const url = fleet.artifact(`${name}.tar.gz`, archive)
      const about = { release: releaseId(), version: '1.0.0' }
      const staging = { ...about, 'artifact-url': url, sha256, 'package-manager': 'npm', 'shared-paths': ['uploads'] }
      expect(await run(on, 'stage', staging)).toContain('"verdict":"staged"')
      const broken = await release(fleet, { version: '2.0.0', packageJson: { scripts: { preinstall: 'exit 1' } } })
      const brokenUrl = fleet.artifact(`${name}-broken.tar.gz`, broken.archive)
      const failing = {
        ...staging,
        release: releaseId(),
        version: '2.0.0',
        'artifact-url': brokenUrl,
        sha256: broken.sha256,
      }
      expect(await run(on, 'stage', failing)).toContain('"verdict":"refused"')
      const hooks = { 'before-activate': 'true', 'after-activate': 'true' }
      expect(await run(on, 'activate', { ...about, ...hooks })).toContain('"verdict":"activated"')
      expect(await run(on, 'revert', { to: '20240101_000000' })).toContain('"verdict":"reverted"')
      expect(await run(on, 'recover', {})).toContain('"verdict":"settled"')
      expect(await run(on, 'cleanup', {})).toContain('"verdict":"cleaned"')
      expect((await on.sh(`sort -u /home/${on.user}/ran /home/${on.user}/false/ran`)).split('\n')).not.toContain('0')

      const paths = [...new Set(rootPrograms(trace).flatMap(codeOf))].filter((path) => path.startsWith('/'))
      expect(paths.length).toBeGreaterThan(20)
      await host.write('/run/paths', `${paths.join('\n')}\n`)
      // Owners and modes of every folder and file on the way to each, with links and their targets.
      const chains = await on.sh(`while read -r path; do namei -l "$path" || :; done </run/paths 2>/dev/null`)
      const others = chains.split('\n').filter((line) => /^ *[dl-][rwxsStT-]{9}/.test(line) && !isRoots(line))
      expect(others, paths.join('\n')).toEqual([])
    },
  )
})

/** A line of namei: "drwxr-xr-x root root etc"; a link's own mode means nothing. */
function isRoots(line: string): boolean {
  const [mode = '', owner] = line.trim().split(/ +/)
  return owner === 'root' && (mode.startsWith('l') || (mode[5] !== 'w' && mode[8] !== 'w'))
}
