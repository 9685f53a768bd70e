import { describe, test } from 'vitest'
import type { Fleet } from '../../fleet/fleet.ts'
import { guideShape, plainShape } from '../../fleet/hosts/guide/shape.ts'
import { type SystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import type { Habits } from '../../fleet/sample-server.ts'
import { type AppOnHost, type Place, type ReleaseOptions, type Shape, setUp } from '../support/hosts/app-on-host.ts'
import { startBefore } from '../support/hosts/guide-app.ts'
import type { Settings } from '../support/hosts/host-program.ts'
import { openSharedHost } from '../support/hosts/shared-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

interface Scene {
  readonly app: string
  readonly name: string
  readonly shape?: Shape['host']
  readonly habits?: (place: Place) => Habits
  readonly prelude?: (place: Place) => string
  /** Whether a release runs before the deploy; without this it does, and answers. */
  readonly live?: 'none' | 'silent'
  /** The script that root runs before the deploy. */
  readonly before?: (on: AppOnHost) => string
  readonly release?: Partial<ReleaseOptions>
  readonly settings?: (place: Place) => Settings
  /** Where the new release listens, when that is not the port for which the host was set up. */
  readonly moves?: (place: Place) => number
}

const other = { ...plainShape, reader: 'app' } as const
const dotenv = (place: Place): Habits => ({ dotenv: true, port: place.port })
/** Listens on a second port as well. */
const twice = (port: number, status: number) =>
  `import { createServer } from 'node:http'; createServer((_, answer) => answer.writeHead(${status}).end('{}')).listen(${port})`
const away = (place: Place) => place.port + 300

/** The host finds the port and proves the release there. */
const found: readonly Scene[] = [
  {
    app: 'server-port',
    name: 'of another variable, where .env names a PORT that the app does not read',
    shape: { ...guideShape, reader: 'systemd' },
    habits: () => ({ portName: 'SERVER_PORT', logLines: 40 }),
    before: (on) => `echo PORT=${away(on)} >>${on.base}/.env`,
  },
  { app: 'in-unit', name: 'in the unit, before the first release', shape: { ...other, portIn: 'unit' }, live: 'none' },
  { app: 'in-etc', name: "in a file of the unit's", shape: { reader: 'systemd-etc' }, live: 'none' },
  {
    app: 'in-file',
    name: "in PM2's file, before the first release",
    shape: { ...other, manager: 'pm2', portIn: 'ecosystem' },
    live: 'none',
  },
  {
    app: 'comment',
    name: 'in .env, with a comment behind it',
    live: 'none',
    before: ({ base, port, app }) =>
      `sed -i /PORT=/d ${base}/.env; echo 'PORT=${port} # api' >>${base}/.env
       printf '[Service]\\nEnvironment=PORT=${port}\\nEnvironmentFile=\\n' >/etc/systemd/system/${app}.service.d/operator.conf; systemctl daemon-reload`,
  },
  { app: 'in-code', name: 'in the code of the app alone', shape: { ...other, portIn: 'nowhere' }, habits: dotenv },
  {
    app: 'two',
    name: 'of two, where the health path answers',
    shape: { ...other, portIn: 'nowhere' },
    habits: dotenv,
    prelude: (place) => twice(away(place), 404),
    release: { prelude: '' },
  },
  {
    app: 'hung',
    name: 'of an app that hangs without a listener',
    habits: dotenv,
    before: (
      on,
    ) => `sed -i 's/^let served/await new Promise(() => setInterval(() => {}, 1000))\\n&/' ${on.base}/releases/r1/dist/index.js
      systemctl restart ${on.app}; sleep 3`,
    settings: () => ({ 'health-timeout': 8 }),
  },
]

/** The new release listens on another port than the live one. */
const moved: readonly Scene[] = [
  {
    app: 'env-input',
    name: 'in the input env, where the new release listens and the live one does not',
    settings: (place) => ({ env: [`PORT=${away(place)}`] }),
    moves: away,
  },
  {
    app: 'edited',
    name: 'in an .env that was edited, where only the new release listens',
    before: (on) => `sed -i 's/^PORT=.*/PORT=${away(on)}/' ${on.base}/.env`,
    moves: away,
  },
  {
    app: 'ignored',
    name: 'where the live app listens, although the input env names another that the app does not read',
    shape: { ...other, portIn: 'nowhere', portName: 'SERVER_PORT' },
    habits: (place) => ({ portName: 'SERVER_PORT', port: place.port }),
    settings: (place) => ({ env: [`PORT=${away(place)}`] }),
  },
]

/** The host changes nothing, and the live release still answers. */
const refused: readonly (Scene & { readonly code: string; readonly says: (place: Place) => RegExp })[] = [
  {
    app: 'said',
    name: 'listens elsewhere than the input says',
    settings: (place) => ({ port: away(place) }),
    code: 'wrong-port',
    says: ({ port }) => new RegExp(`listens on port ${port}, .* Set it to ${port}, or leave it out`),
  },
  {
    app: 'both',
    name: 'listens on two ports, of which no one tells more',
    shape: { ...other, portIn: 'nowhere' },
    habits: dotenv,
    prelude: (place) => twice(away(place), 200),
    code: 'port-unknown',
    says: ({ port }) => new RegExp(`listens on ports ${port} ${port + 300}, .* Set the input port`),
  },
  {
    app: 'unit-elsewhere',
    name: 'does not run, and whose unit names another folder',
    shape: { runs: 'app' },
    before: (on) => `systemctl stop ${on.app}`,
    code: 'not-from-current',
    says: ({ base }) => new RegExp(`runs ${base}/app/dist/index.js, which does not follow .*\\(docs/errors.md, `),
  },
  {
    app: 'worker',
    name: 'has run for long without a listener, and has no port to its name',
    shape: { ...other, portIn: 'nowhere' },
    live: 'silent',
    prelude: () => 'await new Promise(() => setInterval(() => {}, 1000))',
    settings: () => ({ 'health-timeout': 2 }),
    code: 'not-listening',
    says: () => /listens on no port, and no setting names one/,
  },
  {
    app: 'unreadable',
    name: 'does not run, and whose PORT cannot be read',
    live: 'none',
    before: (on) => `sed -i 's/^PORT=.*/PORT=\${BASE_PORT}/' ${on.base}/.env`,
    code: 'port-unknown',
    says: () => /cannot be read as a port\. Set the input port/,
  },
]

describe.skipIf(systemdUnavailable())('the port of an app', () => {
  let fleet: Fleet
  let host: SystemdHost
  const apps = new Map<string, AppOnHost>()

  const start = async ({ app, shape = {}, habits, prelude, live, before }: Scene) => {
    const on = await setUp(fleet, host, app, {
      host: shape,
      prepare: () => `mkdir -p /etc/systemd/system/${app}.service.d`,
      settings: () => ({ 'stable-for': 0, 'health-timeout': 20 }),
    })
    apps.set(app, on)
    const options = { ...(habits && { habits: habits(on) }), ...(prelude && { prelude: prelude(on) }) }
    if (live !== 'none') await startBefore(on, { ...plainShape, ...shape }, { ...options, silent: live === 'silent' })
    if (before !== undefined) await on.sh(before(on))
  }

  prepareSuite(async (stack) => {
    ;({ fleet, host } = stack.use(await openSharedHost()))
    for (const scene of [...found, ...moved, ...refused]) await start(scene)
  })

  for (const scene of [...found, ...moved]) {
    test.concurrent(`the port of an app is found ${scene.name}`, async ({ expect }) => {
      const on = apps.get(scene.app) as AppOnHost
      const habits = scene.habits?.(on)
      const port = scene.moves?.(on) ?? on.port
      for (const version of ['1.0.0', '2.0.0']) {
        const ran = await on.deploy({ version, ...(habits && { habits }), ...scene.release }, scene.settings?.(on))
        expect(ran, ran.tail).toMatchObject({ exit: 0, result: { verdict: 'activated', port } })
        const said = await on.sh(`curl -s 127.0.0.1:${port}/api/health`)
        expect(JSON.parse(said)).toMatchObject({ version })
      }
    })
  }

  for (const scene of refused) {
    test.concurrent(`an app that ${scene.name} is not deployed to`, async ({ expect }) => {
      const on = apps.get(scene.app) as AppOnHost
      const pids = () => on.sh(`pgrep -u ${on.user} || true`)
      const before = await pids()
      const { exit, result } = await on.deploy({ version: '2.0.0' }, scene.settings?.(on))
      expect({ exit, result }).toMatchObject({ exit: 65, result: { verdict: 'refused', code: scene.code } })
      expect(result.message).toMatch(scene.says(on))
      if (scene.live !== 'none') expect(await pids()).toBe(before)
    })
  }
})
