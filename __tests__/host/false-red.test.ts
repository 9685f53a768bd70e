import { setTimeout as sleep } from 'node:timers/promises'
import { describe, test } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { bootSystemdHost, type SystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import {
  type AppOnHost,
  listenOn,
  type Place,
  type ReleaseOptions,
  type Shape,
  setUp,
} from '../support/hosts/app-on-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

/** A correct way to run an app, whose releases a host must prove. */
interface Sound extends Shape {
  readonly app: string
  readonly name: string
  readonly release?: Omit<ReleaseOptions, 'version'>
  /** Where it answers, when that is not 127.0.0.1. */
  readonly at?: (host: SystemdHost) => string
}

const fromCurrent = ({ base, user }: Place) =>
  `User=${user}\nWorkingDirectory=${base}/current\nEnvironmentFile=${base}/.env\nRestart=always\nRestartSec=1`

/** The setups in the issue, each also asked a minute after the command ended. */
const watched: readonly Sound[] = [
  {
    app: 'cluster',
    name: 'PM2 in cluster mode',
    manager: 'pm2',
    finish: ({ base }) => `sed -i "s/instances: 1/instances: 2/;s/'fork'/'cluster'/" ${base}/ecosystem.config.js`,
  },
  {
    app: 'daemonless',
    name: 'PM2 whose daemon does not run yet and has no unit',
    manager: 'pm2',
    finish: ({ user }) => `systemctl -q disable --now pm2-${user}
      rm /etc/systemd/system/pm2-${user}.service
      systemctl daemon-reload
      ! pgrep -u ${user} -f 'God Daemon'`,
  },
  { app: 'npm', name: 'npm start', service: (place) => `${fromCurrent(place)}\nExecStart=/usr/bin/npm start` },
  {
    app: 'absolute',
    name: 'an absolute ExecStart without WorkingDirectory',
    service: ({ base, user }) =>
      `User=${user}\nEnvironmentFile=${base}/.env\nExecStart=/usr/bin/node ${base}/current/dist/index.js\nRestart=always`,
  },
  {
    app: 'starting',
    name: 'an absolute ExecStart whose Node lives for seconds before it misses the first release',
    service: ({ base, user }) =>
      `User=${user}\nEnvironmentFile=${base}/.env\nRestart=always\nRestartSec=20ms
Environment=NODE_OPTIONS=--require=/opt/slowly.cjs
ExecStart=/usr/bin/node ${base}/current/dist/index.js`,
    finish: ({
      base,
    }) => `echo 'require("fs").existsSync("${base}/current") || Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3000)' >/opt/slowly.cjs
      systemctl restart starting; sleep 0.5`,
  },
  {
    app: 'hardened',
    name: 'a hardened unit',
    service: (place) => `${fromCurrent(place)}
ExecStart=/usr/bin/node dist/index.js
ProtectSystem=strict
ProtectHome=true
ProtectProc=invisible
ProcSubset=pid
ProtectKernelTunables=true
ProtectKernelModules=true
ProtectControlGroups=true
PrivateTmp=true
PrivateDevices=true
PrivateUsers=true
NoNewPrivileges=true
RestrictNamespaces=true
RestrictSUIDSGID=true
CapabilityBoundingSet=
SystemCallFilter=@system-service
UMask=0077`,
  },
  {
    app: 'socket',
    name: 'socket activation',
    service: (place) => `${fromCurrent(place)}\nExecStart=/usr/bin/node dist/index.js`,
    finish: ({ app, port }) => `printf '[Socket]\\nListenStream=${port}\\n' >/etc/systemd/system/${app}.socket
      systemctl daemon-reload
      systemctl stop ${app}.service
      systemctl start ${app}.socket`,
  },
]

const node = (place: Place, argv = 'dist/index.js') => `${fromCurrent(place)}\nExecStart=/usr/bin/node ${argv}`

/** Commands, as people write them. */
const commands: readonly Sound[] = [
  {
    app: 'title',
    name: 'an app that gives itself a title, over its command line',
    service: ({ base, user }) =>
      `User=${user}\nEnvironmentFile=${base}/.env\nExecStart=/usr/bin/node ${base}/current/dist/index.js\nRestart=always`,
    release: { prelude: `process.title = 'an api\\nof two lines'` },
  },
  {
    app: 'workers',
    name: 'node:cluster under systemd',
    service: (place) => node(place),
    release: {
      prelude: `import cluster from 'node:cluster'
if (cluster.isPrimary) { cluster.fork(); cluster.fork() } else`,
    },
  },
  {
    app: 'wrapper',
    name: 'a script beside the releases that goes into current and starts node',
    service: ({ base, user }) =>
      `User=${user}\nEnvironmentFile=${base}/.env\nExecStart=${base}/start.sh\nRestart=always`,
    prepare: ({ base }) => `mkdir -p ${base}
      printf '#!/bin/sh\\ncd ${base}/current && exec node dist/index.js\\n' >${base}/start.sh
      chmod 755 ${base}/start.sh`,
  },
  { app: 'folder', name: 'node dist', service: (place) => node(place, 'dist') },
  {
    app: 'dot',
    name: 'node .',
    service: (place) => node(place, '.'),
    release: { packageJson: { main: 'dist/index.js' } },
  },
  {
    app: 'preload',
    name: 'node -r with a file that is not of the release',
    prepare: ({ app }) => `touch /usr/local/lib/${app}.cjs`,
    service: (place) => node(place, `-r /usr/local/lib/${place.app}.cjs dist/index.js`),
  },
  {
    app: 'env-file',
    name: 'node --env-file',
    service: ({ base, user }) =>
      `User=${user}\nWorkingDirectory=${base}/current\nExecStart=/usr/bin/node --env-file ${base}/.env dist/index.js`,
  },
  {
    app: 'pm2-npm',
    name: 'npm start under PM2',
    manager: 'pm2',
    finish: ({ base }) => `sed -i "s,script: .*,script: 'npm'\\, args: 'start'\\,," ${base}/ecosystem.config.js`,
  },
]

const notify = `import { execFile } from 'node:child_process'
import { Server } from 'node:net'
const { listen } = Server.prototype
Server.prototype.listen = function (...to) {
  this.once('listening', () => execFile('systemd-notify', ['--ready']))
  return listen.apply(this, to)
}`

const onOwnAddress = `import { networkInterfaces } from 'node:os'
import { Server } from 'node:net'
const { listen } = Server.prototype
const [{ address }] = Object.values(networkInterfaces()).flat().filter(({ internal, family }) => !internal && family === 'IPv4')
Server.prototype.listen = function (port) { return listen.call(this, port, address) }`

/**
 * Moves the main process into a group under the unit's; a program that splits the process's line of /proc at blanks reads that
 * PID 1 is in the unit.
 */
const ownGroup = `
group=$(grep -e :name=systemd: -e ^0:: /proc/$MAINPID/cgroup | sed "s/^[^:]*:[^:]*://;q")
root=/sys/fs/cgroup/systemd
[ -d $root ] || root=/sys/fs/cgroup
own="$root$group/of its own /proc/1/cgroup:0::$group"
mkdir -p "$own" && echo $MAINPID >"$own/cgroup.procs"`

/** Units, and where the app listens. */
const units: readonly Sound[] = [
  {
    app: 'notify',
    name: 'Type=notify',
    service: (place) => `${node(place)}\nType=notify\nNotifyAccess=all`,
    release: { prelude: notify },
  },
  {
    app: 'once',
    name: 'Restart=no, with a group of its own, and 5 s until it listens',
    prepare: () => 'groupadd apis',
    service: ({ base, user }) =>
      `User=${user}\nGroup=apis\nWorkingDirectory=${base}/current\nEnvironmentFile=${base}/.env\nExecStart=/usr/bin/node dist/index.js`,
    release: { prelude: 'await new Promise((resolve) => setTimeout(resolve, 5000))' },
  },
  {
    app: 'template',
    name: 'an instance of a template unit, named by the input service',
    service: (place) => node(place),
    finish: ({ app }) => `systemctl -q disable --now ${app}.service
      mv /etc/systemd/system/${app}.service /etc/systemd/system/${app}-api@.service
      systemctl daemon-reload
      systemctl -q enable ${app}-api@1.service`,
    settings: ({ app }) => ({ service: `${app}-api@1.service` }),
  },
  {
    app: 'dynamic',
    name: 'DynamicUser, in a slice of its own, with the input user for the installation',
    service: ({ base }) =>
      `DynamicUser=yes\nSlice=apis-public.slice\nWorkingDirectory=${base}/current\nEnvironmentFile=${base}/.env\nExecStart=/usr/bin/node dist/index.js\nRestart=always`,
    settings: ({ user }) => ({ user }),
  },
  {
    app: 'delegate',
    name: 'control groups of its own, one named like the line of another process',
    prepare: ({ app }) => `printf '%s\\n' '${ownGroup}' >/usr/local/lib/${app}.sh`,
    service: (place) => `${node(place)}\nDelegate=yes\nExecStartPost=+/bin/sh /usr/local/lib/${place.app}.sh`,
  },
  {
    app: 'mounts',
    name: 'a unit that sees nothing of /opt but current',
    service: (place) => `${node(place)}\nTemporaryFileSystem=/opt:ro\nBindReadOnlyPaths=${place.base}/current`,
  },
  {
    app: 'v4',
    name: 'a listener on 127.0.0.1 alone',
    service: (place) => node(place),
    release: { prelude: listenOn('127.0.0.1') },
  },
  {
    app: 'v6',
    name: 'a listener on ::1 alone',
    service: (place) => node(place),
    release: { prelude: listenOn('::1') },
    at: () => '[::1]',
  },
  {
    app: 'any6',
    name: 'a listener on every address of IPv6 and none of IPv4',
    service: (place) => node(place),
    release: { prelude: listenOn('::', { ipv6Only: true }) },
    at: () => '[::1]',
  },
  {
    app: 'address',
    name: "a listener on the host's own address alone",
    service: (place) => node(place),
    release: { prelude: onOwnAddress },
    at: (host) => host.address,
  },
]

/** How long a busy machine may take to start a correct app. */
const patient = { 'health-timeout': 40 }

const groups = [watched, commands, units]

describe.skipIf(systemdUnavailable())('a sound app', () => {
  let fleet: Fleet
  const hosts: SystemdHost[] = []
  const apps = new Map<string, AppOnHost>()
  const proved = new Map<string, { readonly at: number; readonly pid: number }>()

  prepareSuite(async (stack) => {
    fleet = stack.use(await startFleet())
    await Promise.all(
      groups.map(async (shapes) => {
        const host = stack.use(await bootSystemdHost())
        hosts.push(host)
        fleet.add(host)
        for (const shape of shapes) apps.set(shape.app, await setUp(fleet, host, shape.app, shape))
      }),
    )
  })

  for (const shape of groups.flat()) {
    test.concurrent(`a sound app is proved: ${shape.name}`, async ({ expect }) => {
      const on = apps.get(shape.app) as AppOnHost
      const first = await on.deploy({ version: '1.0.0', ...shape.release }, { ...patient, 'stable-for': 0 })
      expect(first, first.tail).toMatchObject({ exit: 0, result: { verdict: 'activated' } })
      const { exit, result, tail } = await on.deploy({ version: '2.0.0', ...shape.release }, patient)
      expect({ exit, result }, tail).toMatchObject({ exit: 0, result: { verdict: 'activated', after: result.release } })
      const answer = await on.answer(shape.at?.(on.host))
      expect(answer).toMatchObject({ status: 200, version: '2.0.0', release: result.release })
      proved.set(shape.app, { at: Date.now(), pid: answer.pid })
    })
  }

  test('a proved app answers a minute after its command ended, outside of the activation', async ({ expect }) => {
    for (const { app, manager } of watched) {
      const { at, pid } = proved.get(app) ?? { at: 0, pid: 0 }
      await sleep(Math.max(0, at + 60_000 - Date.now()))
      const on = apps.get(app) as AppOnHost
      const answer = await on.answer()
      expect(answer).toMatchObject({ status: 200, version: '2.0.0' })
      if (app !== 'cluster') expect({ app, pid: answer.pid }).toEqual({ app, pid })
      const lives = `pgrep -u ${on.user} -f '${manager === 'pm2' ? 'God Daemon' : 'node'}'`
      expect(await on.sh(`for pid in $(${lives}); do cat /proc/$pid/cgroup; done`)).not.toContain('activation')
    }
  })
})
