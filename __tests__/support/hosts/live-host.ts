import { expect } from 'vitest'
import type { ArtifactOptions } from '../../../fleet/artifact-server.ts'
import type { Fleet } from '../../../fleet/fleet.ts'
import type { DiskLimits } from '../../../fleet/hosts/disk.ts'
import { type GuideOptions, setUpByGuide } from '../../../fleet/hosts/guide/set-up.ts'
import { bootSystemdHost, type SystemdHost } from '../../../fleet/hosts/systemd.ts'
import { type App, packApp } from '../../../fleet/sample-app.ts'
import { deployTo, type Ran, releaseId, runProgram, type Settings } from './host-program.ts'
import { type Answering, answering } from './systemd-hosts.ts'

/** A host whose release answers, on which a test stages another one. */
export interface LiveHost extends AsyncDisposable {
  readonly host: SystemdHost
  /** Stages an archive under a release id of its own. */
  stage(app: App, settings?: Settings, served?: ArtifactOptions): Promise<Ran>
  /**
   * Stages an archive that the host must refuse, and proves that the host is unchanged: the same process answers, nothing is
   * left.
   */
  refused(app: App, settings?: Settings, served?: ArtifactOptions): Promise<Ran>
}

export interface LiveHostOptions {
  readonly disk?: DiskLimits
  readonly guide?: GuideOptions
}

/** Boots a host, set up by the guide, and brings a first release onto it. */
export async function openLiveHost(fleet: Fleet, { disk, guide }: LiveHostOptions = {}): Promise<LiveHost> {
  await using stack = new AsyncDisposableStack()
  const host = stack.use(await bootSystemdHost({ ...(disk && { disk }) }))
  await setUpByGuide(host, { registry: fleet.registry, ...guide })
  const first = await packApp(fleet.registry, { version: '1.0.0', framework: 'plain' })
  const live = await deployTo(
    host,
    settingsFor(fleet, first, { version: '1.0.0', 'stable-for': 0, 'health-timeout': 60 }),
  )
  expect(live.result).toMatchObject({ verdict: 'activated' })
  const stage: LiveHost['stage'] = (app, settings, served) =>
    runProgram(host, 'stage', settingsFor(fleet, app, settings, served))
  const opened = stack.move()
  return {
    host,
    stage,
    refused: async (...asked) => {
      const before = await answering(host)
      const releases = await releasesOf(host)
      const ran = await stage(...asked)
      expect(ran.result).toMatchObject({ ok: false, verdict: 'refused', after: before.release })
      expect(ran.exit, `${ran.result.message}\n${ran.tail}`).toBeOneOf([65, 68])
      await expectAnswer(host, before)
      expect(await releasesOf(host)).toEqual(releases)
      expect(await halfMade(host)).toBe('')
      return ran
    },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  }
}

let served = 0

/** Serves an archive under a name of its own; returns the request for it. */
export function settingsFor(fleet: Fleet, app: App, settings: Settings = {}, options?: ArtifactOptions): Settings {
  served += 1
  const url = fleet.artifact(`app-${served}.tar.gz`, app.archive, options)
  return { release: releaseId(), version: '2.0.0', 'artifact-url': url, sha256: app.sha256, ...settings }
}

/** The earlier release still answers, from the same process. */
async function expectAnswer(host: SystemdHost, before: Answering) {
  const { status, release, pid } = await answering(host)
  expect({ status, release, pid }).toEqual({ status: 200, release: before.release, pid: before.pid })
}

async function releasesOf(host: SystemdHost): Promise<readonly string[]> {
  return (await host.run('ls /opt/macro-ai/releases')).stdout.trim().split('\n')
}

/** What staging left on the disk besides releases, or left at work. */
async function halfMade(host: SystemdHost): Promise<string> {
  const { stdout } = await host.run(
    `cd /opt/macro-ai && find releases -mindepth 1 -maxdepth 1 -name '.*'
     find . -maxdepth 2 -name '*.new' -o -maxdepth 2 -name download
     pgrep -u macroai -a | grep -v ' dist/index.js$'`,
  )
  return stdout
}
