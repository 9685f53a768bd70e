import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { setUpByGuide } from '../../fleet/hosts/guide/set-up.ts'
import type { Host } from '../../fleet/hosts/host.ts'
import { bootSystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { runAction } from '../../fleet/runner.ts'
import { packApp } from '../../fleet/sample-app.ts'
import { type Figure, median } from './benchmark.ts'

const count = 20
const runs = 3

/** When a script of the agent began and ended on a host, by this machine's clock. */
interface Script {
  readonly command: string
  readonly host: string
  ended: number
}

/**
 * A rolling deploy and a rollback of it, against the least time that they need: the slowest host's staging, and the slowest
 * activation of each batch, each from the call that sends the command to the end of the script on the last host. The runner adds
 * the rest: start, lock, inspection, cleanup. SSM takes as long as it really does.
 */
export async function measure(): Promise<readonly Figure[]> {
  const obstacle = systemdUnavailable()
  if (obstacle !== undefined) throw new Error(`This benchmark needs systemd hosts, and none can boot here: ${obstacle}`)
  await using stack = new AsyncDisposableStack()
  const fleet = stack.use(await startFleet({ delays: 'real' }))
  const scripts: Script[] = []
  for (let i = 0; i < count; i += 1) {
    const host = stack.use(await bootSystemdHost({ name: `api-${i + 1}` }))
    await setUpByGuide(host, { registry: fleet.registry })
    fleet.add(watched(host, scripts), { tags: { App: 'macro-ai' } })
  }
  const deploys: RolloutTime[] = []
  for (let run = 0; run <= runs; run += 1) deploys.push(await deploy(`1.0.${run}`, fleet, scripts))
  const downloads = fleet.requests.length
  const rollbacks: RolloutTime[] = []
  for (let run = 0; run < runs; run += 1) rollbacks.push(await timedRollout({ command: 'rollback' }, fleet, scripts))
  const downloaded = fleet.requests.length - downloads
  return [
    // The first deploy fills the caches of npm.
    figure('a rolling deploy against its slowest hosts', deploys.slice(1), 1.25),
    figure('a rollback of it', rollbacks, 1.15),
    { name: '… downloads of all of them', value: downloaded, unit: 'calls', limit: 0, note: 'by the artifact server' },
  ]
}

function figure(name: string, times: readonly RolloutTime[], limit: number): Figure {
  const { wall = 0, least = 0 } = times.at(-1) ?? {}
  const note = `${times.length} times ${count} hosts in 4 batches, the last ${seconds(wall)} s against ${seconds(least)} s`
  return { name, value: median(times.map((one) => one.wall / one.least)), unit: 'x', limit, note }
}

/** How long a run took, and the least time that it needs; in milliseconds. */
interface RolloutTime {
  readonly wall: number
  readonly least: number
}

const seconds = (ms: number) => (ms / 1_000).toFixed(1)

/** The same host, with a watch on the scripts of its agent. */
function watched(host: Host, scripts: Script[]): Host {
  return {
    ...host,
    spawn: (argv, options) => {
      const started = host.spawn(argv, options)
      const [, command] = /^# ec2-release (\w+) /m.exec(String(options?.stdin)) ?? []
      if (command !== undefined) {
        started.exited.then(
          () => scripts.push({ command, host: host.id, ended: Date.now() }),
          () => undefined,
        )
      }
      return started
    },
  }
}

async function deploy(version: string, fleet: Fleet, scripts: Script[]): Promise<RolloutTime> {
  const { archive, sha256 } = await packApp(fleet.registry, { version })
  const artifact = fleet.artifact(`macro-ai-${version}.tar.gz`, archive)
  return await timedRollout({ artifact, 'artifact-sha256': sha256, version }, fleet, scripts)
}

async function timedRollout(
  inputs: Readonly<Record<string, string>>,
  fleet: Fleet,
  scripts: Script[],
): Promise<RolloutTime> {
  scripts.length = 0
  const calls = fleet.calls.length
  const began = Date.now()
  const common = { app: 'macro-ai', tags: 'App=macro-ai', batches: '25%' }
  const { outputs, log } = await runAction(fleet, { inputs: { ...common, ...inputs } })
  const wall = Date.now() - began
  if (outputs['verdict'] !== 'deployed') throw new Error(`The run ended ${outputs['verdict']}:\n${log}`)
  const sends = fleet.calls.slice(calls).filter(({ action }) => action === 'SendCommand')
  const phases = sends.filter(({ input }) => /^ec2-release (stage|activate) /.test(String(input['Comment'])))
  const times = phases.map(({ at, input }) => {
    const hosts = input['InstanceIds'] as readonly string[]
    const command = String(input['Comment']).split(' ')[1]
    const ended = scripts.filter((one) => one.command === command && hosts.includes(one.host)).map((one) => one.ended)
    return Math.max(...ended) - at
  })
  return { wall, least: times.reduce((sum, ms) => sum + ms, 0) }
}
