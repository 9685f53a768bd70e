import type { Fleet } from '../../../fleet/fleet.ts'
import { setUpByGuide } from '../../../fleet/hosts/guide/set-up.ts'
import type { HostShape } from '../../../fleet/hosts/guide/shape.ts'
import type { SystemdHost } from '../../../fleet/hosts/systemd.ts'
import { type App, type AppOptions, appFiles, pack } from '../../../fleet/sample-app.ts'
import { deployTo, programText, type Ran, releaseId, runProgram, type Settings } from './host-program.ts'

/** Where an app is on the host that it shares with others. */
export interface Place {
  readonly app: string
  readonly user: string
  readonly base: string
  readonly port: number
}

/** How an operator runs an app. */
export interface Shape {
  /** Lines of the unit's [Service] section; the guide's own unit without it. */
  readonly service?: (place: Place) => string
  readonly manager?: 'systemd' | 'pm2'
  /** The choices of the host's user data, where they differ from the plain host. */
  readonly host?: Partial<HostShape>
  /** Run as root before the unit is installed. */
  readonly prepare?: (place: Place) => string
  /** Run as root once the unit is there. */
  readonly finish?: (place: Place) => string
  /** Settings of every command. */
  readonly settings?: (place: Place) => Settings
}

/** The app's own report. */
export interface Answer {
  readonly status: number
  readonly version: string
  readonly release?: string
  readonly pid: number
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

export interface ReleaseOptions extends Pick<AppOptions, 'version' | 'failureModes' | 'packageJson' | 'habits'> {
  /** Statements that run before the server is loaded. */
  readonly prelude?: string
  readonly files?: Readonly<Record<string, string>>
}

/** An app of its own on a host: a folder, a user, a port and a unit. */
export interface AppOnHost extends Place {
  readonly host: SystemdHost
  /** Puts a release there as an operator did before the first deploy, and points `current` at it. */
  adopt(id: string, options: ReleaseOptions): Promise<void>
  /** Stages and activates a release. */
  deploy(options: ReleaseOptions, settings?: Settings, text?: string): Promise<Ran>
  /** The request to stage a release. */
  served(options: ReleaseOptions): Promise<Settings>
  run(command: string, settings: Settings, text?: string): Promise<Ran>
  /** The answer on the port, to a request from the host itself. */
  answer(address?: string): Promise<Answer>
  /** Runs a script as root, which must succeed, and resolves with its output. */
  sh(script: string): Promise<string>
}

const packed = new Map<string, Promise<App>>()

/** Packs an app that needs no install. */
export function release(fleet: Fleet, options: ReleaseOptions): Promise<App> {
  const key = JSON.stringify(options)
  const known = packed.get(key) ?? packRelease(fleet, options)
  packed.set(key, known)
  return known
}

async function packRelease(fleet: Fleet, { prelude, files = {}, ...options }: ReleaseOptions): Promise<App> {
  const { 'dist/index.js': server = '', ...rest } = await appFiles(fleet.registry, { ...options, framework: 'plain' })
  const index =
    prelude === undefined
      ? { 'dist/index.js': server }
      : { 'dist/server.js': server, 'dist/index.js': `${prelude}\nawait import('./server.js')\n` }
  return await pack({ ...rest, ...index, ...files })
}

/** A prelude that sends every listen() of the app to an address; further options as in net.Server. */
export const listenOn = (host: string, options = {}) => `import { Server } from 'node:net'
const { listen } = Server.prototype
Server.prototype.listen = function (port) { return listen.call(this, { port, host: '${host}', ...${JSON.stringify(options)} }) }`

/** Before a command: as the app's user, with only a home and a PATH in its environment. */
export const asUser = ({ user }: Place) =>
  `setpriv --reuid=${user} --regid=${user} --init-groups env -i HOME=/home/${user} PATH=/usr/bin:/bin`

/** Sets an app up on a host, beside the others. One after the other: each adds a user. */
export async function setUp(fleet: Fleet, host: SystemdHost, app: string, shape: Shape): Promise<AppOnHost> {
  const place: Place = { app, user: `u-${app}`, base: `/opt/${app}`, port: nextPort() }
  const { service, prepare, finish, settings, host: shaped = {} } = shape
  const manager = shape.manager ?? shaped.manager ?? 'systemd'
  const sh = async (script: string) => {
    const { code, stdout, stderr } = await host.run(`set -e\n${script}`)
    if (code !== 0) throw new Error(`${app}: exit ${code} of ${script}\n${stdout}${stderr}`)
    return stdout.trim()
  }
  if (prepare !== undefined) await sh(prepare(place))
  const unit = service === undefined ? {} : { unit: unitOf(service(place)) }
  const guide = { app, user: place.user, port: place.port, manager, shape: shaped, registry: fleet.registry, ...unit }
  await setUpByGuide(host, guide)
  if (finish !== undefined) await sh(finish(place))
  const standing = { app, 'package-manager': 'none', ...settings?.(place) }
  const served: AppOnHost['served'] = async (options) => {
    const { archive, sha256 } = await release(fleet, options)
    const url = fleet.artifact(`${app}-${options.version}.tar.gz`, archive)
    return { release: releaseId(), version: options.version, 'artifact-url': url, sha256 }
  }
  return {
    ...place,
    host,
    sh,
    adopt: async (id, options) => {
      await host.write(`/run/${app}.tar.gz`, (await release(fleet, options)).archive)
      await sh(`cd ${place.base} && mkdir -p releases/${id} && tar -xzf /run/${app}.tar.gz -C releases/${id}
        chown -R ${place.user}: releases/${id} && ln -sfn releases/${id} current`)
    },
    served,
    deploy: async (options, more, text) =>
      await deployTo(host, { ...standing, ...(await served(options)), ...more }, 'sh', text),
    run: (command, more, text = programText) => runProgram(host, command, { ...standing, ...more }, 'sh', text),
    answer: async (address = '127.0.0.1') => {
      const url = `http://${address}:${place.port}/api/health`
      const [body = '', status] = (await sh(`curl -sg --max-time 5 -w '\\n%{http_code}' '${url}'`)).split('\n')
      return { status: Number(status), ...(JSON.parse(body) as Omit<Answer, 'status'>) }
    },
  }
}

function unitOf(lines: string): string {
  return `[Service]\n${lines.trim()}\n\n[Install]\nWantedBy=multi-user.target\n`
}

let port = 3100

/** The port after each is free, for a release that listens there. */
function nextPort(): number {
  port += 2
  return port
}
