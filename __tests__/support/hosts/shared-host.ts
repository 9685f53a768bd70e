import { expect } from 'vitest'
import { type Fleet, startFleet } from '../../../fleet/fleet.ts'
import { bootSystemdHost, type SystemdHost } from '../../../fleet/hosts/systemd.ts'
import { type AppOnHost, release, setUp } from './app-on-host.ts'
import { releaseId, type Settings } from './host-program.ts'

/** One host for all tests of a file, each with an app of its own on it. */
export interface SharedHost extends AsyncDisposable {
  readonly fleet: Fleet
  readonly host: SystemdHost
  /** Sets up an app whose proofs are quick. */
  open(app: string): Promise<AppOnHost>
}

export async function openSharedHost(): Promise<SharedHost> {
  await using stack = new AsyncDisposableStack()
  const fleet = stack.use(await startFleet())
  const host = stack.use(await bootSystemdHost())
  fleet.add(host)
  const opened = stack.move()
  const times = new Map<string, number>()
  /** A retried test gets a new app. */
  const another = (app: string) => {
    const n = (times.get(app) ?? 0) + 1
    times.set(app, n)
    return n === 1 ? app : `${app}-${n}`
  }
  return {
    fleet,
    host,
    open: (app) => setUp(fleet, host, another(app), { settings: () => ({ 'stable-for': 0 }) }),
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  }
}

/** The settings that stage a release of this version. */
export async function staging(fleet: Fleet, { app }: AppOnHost, version: string): Promise<Settings> {
  const { archive, sha256 } = await release(fleet, { version })
  const url = fleet.artifact(`${app}-${version}.tar.gz`, archive)
  return { release: releaseId(), version, 'artifact-url': url, sha256 }
}

/** Stages a release and resolves with its id. */
export async function staged(fleet: Fleet, app: AppOnHost, version: string): Promise<string> {
  const { result, tail } = await app.run('stage', await staging(fleet, app, version))
  expect(result, tail).toMatchObject({ verdict: 'staged' })
  return result.release ?? ''
}

/** Deploys a release and resolves with its id. */
export async function deployed(app: AppOnHost, version: string): Promise<string> {
  const { result, tail } = await app.deploy({ version })
  expect(result, tail).toMatchObject({ verdict: 'activated' })
  return result.release ?? ''
}

/** The id that `current` points at; `none` without one. */
export async function currentOf({ base, sh }: AppOnHost): Promise<string> {
  return (await sh(`readlink ${base}/current || echo none`)).replace('releases/', '')
}
