import { setTimeout as sleep } from 'node:timers/promises'
import type { ArtifactOptions } from '../../../fleet/fleet.ts'
import type { Host, RunResult } from '../../../fleet/hosts/host.ts'
import type { SystemdHost } from '../../../fleet/hosts/systemd.ts'
import { type AppOptions, packApp } from '../../../fleet/sample-app.ts'
import { deployTo, type HostResult, programText, type Ran, releaseId, type Settings } from './host-program.ts'
import { answering, currentOf, type Hosts } from './systemd-hosts.ts'

/** The program, as an operator copies it to the host by hand. */
export async function copyProgram(host: Host, path = '/opt/macro-ai/deploy.sh'): Promise<void> {
  await host.write(path, programText, 0o755)
}

/** Options after the program's name, as the operator types them. */
export function byHand(host: Host, typed: string, shell = ''): Promise<RunResult> {
  return host.run(`${shell} /opt/macro-ai/deploy.sh ${typed}`)
}

/** The line of the guide, after the program's name. */
export function guideLine(url: string, version: string, more = ''): string {
  return `deploy --artifact-url ${url} --version ${version} --environment production ${more}`.trim()
}

export async function asJson(host: Host, typed: string, shell = ''): Promise<{ exit: number; result: HandResult }> {
  const { code, stdout } = await byHand(host, `${typed} --json`, shell)
  return { exit: code, result: JSON.parse(stdout) as HandResult }
}

/** The fields that only `status`, `releases` and a call by hand have. */
export interface HandResult extends HostResult {
  readonly healthy?: boolean
  readonly settled?: boolean
  readonly manual?: string
  readonly good?: string
  readonly releases?: readonly { readonly id: string; readonly version: string; readonly verdict: string }[]
}

/** Shortens the wait between an app's crash and its next start, so that many failing releases take little time. */
export async function crashQuickly(host: SystemdHost): Promise<void> {
  await host.write('/etc/systemd/system/macro-ai.service.d/fast.conf', '[Service]\nRestartSec=20ms\n')
  await host.run('systemctl daemon-reload')
}

/** Owner, mode, size, digest and time of every file under the paths, one a line: all this must stay unchanged. */
export async function manifest(host: Host, ...paths: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await host.run(
    `find ${paths.join(' ')} -printf '%p %y %u:%g %m %T@ %l\\n' -type f -exec sha256sum {} \\; | sort`,
  )
  return stdout.trim().split('\n')
}

/** Asks a host all the time, until the test stops it. */
export interface Watch {
  /** Every answer until `current` moved that was not the earlier version, and whether `current` moved at all. */
  stop(): Promise<{ readonly swapped: boolean; readonly wrongBeforeSwap: readonly string[] }>
}

/** Watches that the running version still answers until `current` points elsewhere. */
export async function watchOver(host: SystemdHost): Promise<Watch> {
  const before = await currentOf(host)
  const { version } = await answering(host)
  const wrong: string[] = []
  let stopped = false
  const watch = async () => {
    while (!stopped) {
      const said = await answering(host).then(
        (answer) => `${answer.status} ${answer.version}`,
        (error: Error) => error.message,
      )
      // Read after the answer: if the link is still the old one, it was the old one at the time of the request.
      if (said !== `200 ${version}`) {
        if ((await currentOf(host)) !== before) return true
        wrong.push(said)
      }
      await sleep(20)
    }
    return false
  }
  const watching = watch()
  return {
    stop: async () => {
      stopped = true
      return { swapped: await watching, wrongBeforeSwap: wrong }
    },
  }
}

export interface Served {
  readonly url: string
  readonly sha256: string
}

let served = 0

/** Serves a release, by default one that needs no install. */
export async function serve(
  { fleet }: Hosts,
  version: string,
  { artifact, ...app }: Partial<AppOptions> & { readonly artifact?: ArtifactOptions } = {},
): Promise<Served> {
  const { archive, sha256 } = await packApp(fleet.registry, { framework: 'plain', ...app, version })
  served += 1
  return { url: fleet.artifact(`macro-ai-${version}-${served}.tar.gz`, archive, artifact), sha256 }
}

/** A runner's deploy of a release that needs no install. Later commands by hand use its settings, by default quick ones. */
export async function deployAsRunner(
  host: SystemdHost,
  version: string,
  { url, sha256 }: Served,
  settings: Settings = {},
  shell = 'sh',
  text = programText,
): Promise<Ran> {
  const release = releaseId()
  const given = { release, version, 'artifact-url': url, sha256, 'package-manager': 'none', ...settings }
  return await deployTo(host, given, shell, text)
}
