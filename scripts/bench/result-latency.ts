import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { setUpByGuide } from '../../fleet/hosts/guide/set-up.ts'
import type { Host } from '../../fleet/hosts/host.ts'
import { bootSystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { runAction } from '../../fleet/runner.ts'
import { packApp } from '../../fleet/sample-app.ts'
import { type Figure, median, spread } from './benchmark.ts'

/** Seconds that activation takes in addition to its own work, one host each. */
const pauses = [1, 2, 3, 5, 10, 20, 30, 40, 50, 55]
const runs = 2

/** One host's activation. Milliseconds. */
interface Latency {
  /** From the start of the host's script to its end. */
  readonly lengthMs: number
  /** From the end of that script to the line in the runner's log. */
  readonly lateMs: number
}

/**
 * From the end of a host's script until the log of the step, which runs as on the runner, shows its result. SSM takes as long as
 * it really does. All hosts belong to one command, and a hook makes each of them take another time.
 */
export async function measure(): Promise<readonly Figure[]> {
  const obstacle = systemdUnavailable()
  if (obstacle !== undefined) throw new Error(`This benchmark needs systemd hosts, and none can boot here: ${obstacle}`)
  await using stack = new AsyncDisposableStack()
  const fleet = stack.use(await startFleet({ delays: 'real' }))
  const hosts = await Promise.all(pauses.map((_, i) => bootSystemdHost({ name: `api-${i + 1}` })))
  for (const host of hosts) stack.use(host)
  const scripts = new Map<string, Activation>()
  for (const host of hosts) fleet.add(watched(host, scripts), { tags: { App: 'macro-ai' } })
  await Promise.all(hosts.map((host, i) => prepare(host, pauses[i] ?? 0)))
  const latencies: Latency[] = []
  for (let run = 0; run < runs; run++) latencies.push(...(await deploy(`1.0.${run}`, fleet, scripts)))
  const all = latencies.filter(({ lengthMs }) => lengthMs <= 60_000)
  const long = all.filter(({ lengthMs }) => lengthMs >= 30_000)
  return [figure('host done until the log says so', all), figure('… of these after 30 s or more', long)]
}

function figure(name: string, latencies: readonly Latency[]): Figure {
  const late = latencies.map(({ lateMs }) => lateMs)
  const [shortest, longest] = [Math.min, Math.max].map((end) =>
    Math.round(end(...latencies.map((one) => one.lengthMs)) / 1e3),
  )
  const note = `${late.length} activations of ${shortest} to ${longest} s, middle half ${spread(late)} ms`
  return { name, value: median(late) / 1_000, unit: 's', limit: 1, note }
}

async function prepare(host: Host, pause: number): Promise<void> {
  await setUpByGuide(host)
  await host.write('/opt/macro-ai/pause', `${pause}\n`)
}

/** When a host's activation began and ended, by this machine's clock. */
interface Activation {
  readonly began: number
  ended?: number
}

/** The same host, with a watch on the scripts of its agent. */
function watched(host: Host, scripts: Map<string, Activation>): Host {
  return {
    ...host,
    spawn: (argv, options) => {
      const started = host.spawn(argv, options)
      if (String(options?.stdin).includes('# ec2-release activate ')) {
        const script: Activation = { began: performance.now() }
        scripts.set(host.id, script)
        started.exited.then(
          () => (script.ended = performance.now()),
          () => undefined,
        )
      }
      return started
    },
  }
}

async function deploy(version: string, fleet: Fleet, scripts: ReadonlyMap<string, Activation>): Promise<Latency[]> {
  const app = await packApp(fleet.registry, { version, framework: 'plain' })
  const latencies: Latency[] = []
  let line = ''
  const heard = (text: string) => {
    const at = performance.now()
    const lines = (line + text).split('\n')
    line = lines.pop() ?? ''
    for (const said of lines) {
      const script = scripts.get(/^activated .* (i-[0-9a-f]+) /.exec(said)?.[1] ?? '')
      if (script?.ended !== undefined)
        latencies.push({ lengthMs: script.ended - script.began, lateMs: at - script.ended })
    }
  }
  const inputs = {
    app: 'macro-ai',
    tags: 'App=macro-ai',
    artifact: fleet.artifact(`${version}.tar.gz`, app.archive),
    'artifact-sha256': app.sha256,
    version,
    'package-manager': 'none',
    'before-activate': 'sleep "$(cat /opt/macro-ai/pause)"',
    batches: '100%',
    'stable-for': '0',
  }
  const { outputs, log } = await runAction(fleet, { inputs, heard })
  if (outputs['verdict'] !== 'deployed' || latencies.length !== pauses.length)
    throw new Error(
      `${latencies.length} of ${pauses.length} hosts were heard of, verdict ${outputs['verdict']}:\n${log}`,
    )
  return latencies
}
