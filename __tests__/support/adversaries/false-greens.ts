import { type AppOnHost, asUser, type Place, type ReleaseOptions, type Shape } from '../hosts/app-on-host.ts'
import type { Ran, Settings } from '../hosts/host-program.ts'

/** A way in which a deploy could end green while another release answers. */
export interface FalseGreen extends Shape {
  readonly app: string
  readonly name: string
  /** Puts the old release there and starts it; without it, the adopted `old` runs under the unit. */
  readonly before?: (on: AppOnHost) => Promise<unknown>
  /** The command of the scenario; a deploy of 2.0.0 without it. */
  readonly attempt?: (on: AppOnHost, text?: string) => Promise<Ran>
  readonly release?: Partial<ReleaseOptions>
  /** Exit code and error code; 65 has changed nothing, 69 has rolled back to the old release. */
  readonly exit: 65 | 69
  readonly code: string
  /** The one fact of the proof that detects it, and the fault on a host where a program without that check is green. */
  readonly only?: { readonly fact: keyof typeof facts; readonly wrong: (on: AppOnHost) => Promise<unknown> }
}

/** Where the shipped program checks each fact of the proof, and the text that replaces the check once it is deleted. */
export const facts = {
  'every process is new': ['no_old_process || return 1', 'true'],
  'it carries RELEASE_ID': ['carries_release "$fact_pid" "$1" || return 1', 'true'],
  'it runs from the release': ['runs_release "$fact_pid" "$1" || return 1', 'true'],
  'it owns the listener': ['owns_port || return 1', 'true'],
  'its health is 200': [`'200 0-'*) app_limit_least=1`, '*) app_limit_least=1'],
} as const

/** The release that an operator put there before the first deploy. */
export const old = 'r1'

/** Settings of a deploy that must fail: patient enough for a rollback on a busy machine. */
const failing: Settings = { 'health-timeout': 8, 'stable-for': 1 }

const service = ({ base, user }: Place, lines: string) =>
  `User=${user}\nEnvironmentFile=${base}/.env\nRestart=always\nRestartSec=1\n${lines}`

/** A unit that has been failing without a release may have reached its start limit. */
const start = (on: AppOnHost) =>
  on.sh(`systemctl reset-failed ${on.app} 2>/dev/null || true; systemctl start ${on.app}`)

/** Adopts version 1.0.0 and starts it by its unit. */
export async function startOld(on: AppOnHost): Promise<void> {
  await on.sh(`systemctl stop ${on.app}`)
  await on.adopt(old, { version: '1.0.0' })
  await start(on)
}

export async function answersSoon(on: AppOnHost): Promise<void> {
  await on.sh(
    `curl -sf --retry 100 --retry-delay 0 --retry-all-errors --retry-max-time 20 127.0.0.1:${on.port}/api/health`,
  )
}

/** Runs the command of the scenario, once the old release answers. */
export async function attempt(scenario: FalseGreen, on: AppOnHost, text?: string): Promise<Ran> {
  await (scenario.before ?? startOld)(on)
  await answersSoon(on)
  if (scenario.attempt !== undefined) return await scenario.attempt(on, text)
  return await on.deploy({ version: '2.0.0', ...scenario.release }, failing, text)
}

/** Runs 1.0.0 outside of the app's unit. */
const daemonise = ({ app, base, user, port }: Place, folder = `${base}/current`) =>
  `systemd-run -q --collect --unit=${app}-elsewhere --uid=${user} -p WorkingDirectory=${folder} -E PORT=${port} /usr/bin/node dist/index.js`

/** Takes a port as soon as it is free, and frees it when `current` points to its old release again. */
const grabber = `const { readlinkSync } = require('node:fs')
const [port, current] = process.argv.slice(2)
const before = readlinkSync(current)
const server = require('node:http').createServer((_, response) => response.end('{"version":"another"}'))
let moved = false
const watch = () => {
  const isBefore = readlinkSync(current) === before
  if (moved && isBefore) process.exit()
  moved = !isBefore
}
server.on('error', () => setTimeout(() => server.listen(port), 1))
server.on('listening', () => setInterval(watch, 5))
server.listen(port)
`

/** Starts the old release, and beside it a process that waits for its port. */
async function startAndGrab(on: AppOnHost): Promise<void> {
  await startOld(on)
  await answersSoon(on)
  await on.host.write(`/srv/${on.app}.cjs`, grabber)
  await on.sh(`systemd-run -q --unit=${on.app}-grabber node /srv/${on.app}.cjs ${on.port} ${on.base}/current`)
}

/** Detected before the swap: the host changes nothing. */
const refused: readonly FalseGreen[] = [
  {
    app: 'pm2-relative',
    name: 'PM2 was started in current with a relative script, which it keeps as the path of the old release',
    manager: 'pm2',
    before: async (on) => {
      await on.adopt(old, { version: '1.0.0' })
      await on.sh(`cd ${on.base}/current && ${asUser(on)} PORT=${on.port} pm2 start dist/index.js --name api`)
    },
    exit: 65,
    code: 'not-from-current',
  },
  {
    app: 'pm2-folder',
    name: 'PM2 was started in current, whose real path it keeps as the folder of the app',
    manager: 'pm2',
    before: async (on) => {
      await on.adopt(old, { version: '1.0.0' })
      await on.sh(
        `cd ${on.base}/current && ${asUser(on)} PORT=${on.port} pm2 start ${on.base}/current/dist/index.js --name api`,
      )
    },
    exit: 65,
    code: 'not-from-current',
  },
  {
    app: 'pinned-script',
    name: 'the unit names the old release in ExecStart',
    service: (place) => service(place, `ExecStart=/usr/bin/node ${place.base}/releases/${old}/dist/index.js`),
    exit: 65,
    code: 'not-from-current',
  },
  {
    app: 'pinned-folder',
    name: 'the unit works in the old release',
    service: (place) =>
      service(place, `WorkingDirectory=${place.base}/releases/${old}\nExecStart=/usr/bin/node dist/index.js`),
    exit: 65,
    code: 'not-from-current',
  },
  {
    app: 'other-folder',
    name: 'the unit runs from a folder that has nothing to do with releases',
    service: (place) => service(place, `WorkingDirectory=/srv/${place.app}\nExecStart=/usr/bin/node dist/index.js`),
    before: async (on) => {
      await on.sh(`systemctl stop ${on.app}`)
      await on.adopt(old, { version: '1.0.0' })
      await on.sh(`cp -r ${on.base}/releases/${old} /srv/${on.app}`)
      await start(on)
    },
    exit: 65,
    code: 'not-from-current',
  },
  {
    app: 'taken',
    name: 'another process holds the port and answers 200',
    service: (place) => service(place, `WorkingDirectory=${place.base}/current\nExecStart=/usr/bin/node dist/index.js`),
    before: async (on) => {
      await on.sh(`systemctl stop ${on.app}`)
      await on.adopt(old, { version: '1.0.0' })
      await on.sh(`cp -r ${on.base}/releases/${old} /srv/${on.app}
        ${daemonise(on, `/srv/${on.app}`)}`)
      await answersSoon(on)
      await start(on)
    },
    exit: 65,
    code: 'port-in-use',
  },
  {
    app: 'daemonised',
    name: 'the unit is a wrapper that daemonised the app somewhere else, so that its restart does nothing',
    service: ({ base }) => `Type=oneshot\nRemainAfterExit=yes\nExecStart=${base}/start.sh`,
    prepare: (place) => `mkdir -p ${place.base}
      printf '#!/bin/sh\\n${daemonise(place)} || true\\n' >${place.base}/start.sh
      chmod 755 ${place.base}/start.sh`,
    settings: ({ user }) => ({ user }),
    exit: 65,
    code: 'port-in-use',
  },
]

/** Detected by the proof: the host rolls back. */
const broughtBack: readonly FalseGreen[] = [
  {
    app: 'touches',
    name: 'the restart only touches a file, and the old process goes on in the unit',
    service: (place) => service(place, `WorkingDirectory=${place.base}/current\nExecStart=/usr/bin/node dist/index.js`),
    before: async (on) => {
      await startOld(on)
      await on.sh(`sed -i '/^Restart/d;s,^ExecStart=.*,Type=oneshot\\nRemainAfterExit=yes\\nKillMode=none\\nExecStart=/usr/bin/touch ${on.base}/shared/restarted,' \\
          /etc/systemd/system/${on.app}.service
        systemctl daemon-reload`)
    },
    exit: 69,
    code: 'old-process',
  },
  {
    app: 'left-over',
    name: 'the restart leaves the process alone that it finds, between two releases that were there before us',
    service: ({ app, base, user }) => `Type=forking
User=${user}
EnvironmentFile=${base}/.env
RuntimeDirectory=${app}
PIDFile=/run/${app}/pid
KillMode=none
ExecStart=${base}/start.sh`,
    prepare: ({ app, base }) => `mkdir -p ${base}
      printf '#!/bin/sh\\ncd ${base}/shared && kill -0 $(cat pid) || { node ${base}/current/dist/index.js & echo $! >pid; }\\ncp pid /run/${app}/\\n' >${base}/start.sh
      chmod 755 ${base}/start.sh`,
    before: async (on) => {
      await on.adopt('r0', { version: '0.9.0' })
      await startOld(on)
    },
    attempt: (on, text) => on.run('activate', { ...failing, release: 'r0' }, text),
    exit: 69,
    code: 'old-process',
    only: {
      fact: 'every process is new',
      wrong: async (on) => [await on.sh(`readlink ${on.base}/current`), (await on.answer()).version],
    },
  },
  {
    app: 'bare',
    name: 'a wrapper drops the environment that the release brings',
    service: (place) =>
      service(place, `ExecStart=/usr/bin/env -i PORT=${place.port} /usr/bin/node ${place.base}/current/dist/index.js`),
    exit: 69,
    code: 'wrong-release-id',
    only: { fact: 'it carries RELEASE_ID', wrong: async (on) => (await on.answer()).env['RELEASE_ID'] },
  },
  {
    app: 'wrapped',
    name: 'a wrapper goes into the old release and starts that',
    service: (place) => service(place, `ExecStart=${place.base}/start.sh`),
    prepare: ({ base }) => `mkdir -p ${base}
      printf '#!/bin/sh\\ncd ${base}/releases/${old} && exec node dist/index.js\\n' >${base}/start.sh
      chmod 755 ${base}/start.sh`,
    exit: 69,
    code: 'not-from-release',
    only: { fact: 'it runs from the release', wrong: async (on) => (await on.answer()).version },
  },
  {
    app: 'mounted',
    name: 'the unit sees the old release at the path of current',
    service: (place) =>
      service(
        place,
        `WorkingDirectory=${place.base}/current\nExecStart=/usr/bin/node dist/index.js\nBindReadOnlyPaths=${place.base}/releases/${old}:${place.base}/current`,
      ),
    exit: 69,
    code: 'not-from-release',
  },
  {
    app: 'grabbed',
    name: 'another process takes the port between stop and start, and answers 200',
    service: (place) => service(place, `WorkingDirectory=${place.base}/current\nExecStart=/usr/bin/node dist/index.js`),
    before: startAndGrab,
    release: { prelude: `process.on('uncaughtException', console.error); setInterval(() => {}, 1000)` },
    exit: 69,
    code: 'port-in-use',
    only: { fact: 'it owns the listener', wrong: async (on) => (await on.answer()).version },
  },
  {
    app: 'crowded',
    name: 'another process takes the port between stop and start, and the new release does not survive that',
    service: (place) => service(place, `WorkingDirectory=${place.base}/current\nExecStart=/usr/bin/node dist/index.js`),
    before: startAndGrab,
    exit: 69,
    code: 'port-in-use',
  },
  {
    app: 'failing',
    name: 'the new release answers, but not with 200',
    release: { failureModes: ['unhealthy'] },
    exit: 69,
    code: 'unhealthy',
    only: { fact: 'its health is 200', wrong: async (on) => (await on.answer()).status },
  },
]

export const falseGreens: readonly FalseGreen[] = [...refused, ...broughtBack]
