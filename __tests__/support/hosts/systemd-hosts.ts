import { type Fleet, startFleet } from '../../../fleet/fleet.ts'
import { type GuideOptions, setUpByGuide } from '../../../fleet/hosts/guide/set-up.ts'
import { bootSystemdHost, type SystemdHost } from '../../../fleet/hosts/systemd.ts'
import { type App, type AppOptions, packApp } from '../../../fleet/sample-app.ts'

/** A fleet of systemd hosts set up exactly as in the guide: the unit is enabled, and fails without a release. */
export interface Hosts extends AsyncDisposable {
  readonly fleet: Fleet
  readonly hosts: readonly SystemdHost[]
  /** Packs and serves a release; returns the inputs that deploy it. */
  release(options: AppOptions): Promise<Readonly<Record<string, string>>>
}

export const tags = { App: 'macro-ai', Environment: 'production' }

/** Inputs of a deploy to all of them whose proofs are quick. */
export const quickly = {
  app: 'macro-ai',
  tags: 'App=macro-ai\nEnvironment=production',
  'health-timeout': '8s',
  'stable-for': '1s',
}

export interface HostsOptions extends GuideOptions {
  /** The zones of the hosts, in turn. */
  readonly zones?: readonly string[]
  /** Puts each into the account; by default with the tags that `quickly` selects. */
  readonly enlist?: (fleet: Fleet, host: SystemdHost) => void | Promise<void>
}

function enlistTagged(fleet: Fleet, host: SystemdHost) {
  fleet.add(host, { tags: { ...tags, Name: host.name } })
}

export async function openHosts(count: number, options: HostsOptions = {}): Promise<Hosts> {
  const { zones, enlist = enlistTagged, ...guide } = options
  await using stack = new AsyncDisposableStack()
  const fleet = stack.use(await startFleet())
  const hosts = await Promise.all(
    Array.from({ length: count }, (_, i) => {
      const zone = zones?.[i % zones.length]
      return bootSystemdHost({ name: `api-${i + 1}`, ...(zone !== undefined && { zone }) })
    }),
  )
  for (const host of hosts) {
    stack.use(host)
    await enlist(fleet, host)
  }
  await Promise.all(hosts.map((host) => setUpByGuide(host, { registry: fleet.registry, ...guide })))
  const opened = stack.move()
  let served = 0
  return {
    fleet,
    hosts,
    release: async (options) => {
      const app: App = await packApp(fleet.registry, options)
      served += 1
      const artifact = fleet.artifact(`macro-ai-${options.version}-${served}.tar.gz`, app.archive)
      // An app without dependencies needs no npm, which takes longer than all else.
      const installs = options.framework === 'plain' ? { 'package-manager': 'none' } : {}
      return { ...quickly, ...installs, artifact, 'artifact-sha256': app.sha256, version: options.version }
    },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  }
}

/** The answer of a host now, over the network. */
export interface Answering {
  readonly status: number
  readonly version: string
  readonly release: string
  readonly pid: number
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

export async function answering(host: SystemdHost, port = 3030): Promise<Answering> {
  const response = await fetch(`http://${host.address}:${port}/api/health`)
  return { status: response.status, ...((await response.json()) as Omit<Answering, 'status'>) }
}

/** The id that `current` points at; `none` without one. */
export async function currentOf(host: SystemdHost): Promise<string> {
  const { stdout } = await host.run('readlink /opt/macro-ai/current || echo none')
  return stdout.trim().replace('releases/', '')
}
