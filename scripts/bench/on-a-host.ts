import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { setUpByGuide } from '../../fleet/hosts/guide/set-up.ts'
import { bootSystemdHost, type SystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { type App, packApp } from '../../fleet/sample-app.ts'
import { hostScript } from '../../src/host/script.ts'
import { requestText } from '../../src/host/settings.ts'
import { readPrograms } from '../../src/run/bundled-program.ts'
import { type Figure, median, spread } from './benchmark.ts'

const turns = 9

/** One host with two apps set up by the guide: the host program deploys one, bare scripts the other. */
interface Bench {
  readonly host: SystemdHost
  readonly app: App
  readonly url: string
}

/**
 * Stage and activate as the runner sends them to a host that has the program, against a script that does the same work and checks
 * nothing. The host itself times them all; they take turns in changing order, restart the same app, and install from caches that
 * a first turn has filled. The bare script installs as people write it, by `npm ci --omit=dev`; a figure also shows the part of
 * the difference that remains with the host program's own options of npm, which spare requests.
 */
export async function measure(): Promise<readonly Figure[]> {
  const obstacle = systemdUnavailable()
  if (obstacle !== undefined)
    throw new Error(`This benchmark needs a systemd host, and none can boot here: ${obstacle}`)
  await using fleet = await startFleet()
  await using host = await bootSystemdHost()
  const bench = await prepare(host, fleet)
  const [program, bare, spared] = [
    { script: (turn: number) => deploy(turn, bench), took: [] as number[] },
    { script: (turn: number) => bareScript(`a${turn}`, '', bench), took: [] as number[] },
    { script: (turn: number) => bareScript(`b${turn}`, sparing, bench), took: [] as number[] },
  ]
  const sides = [program, bare, spared]
  for (let turn = 0; turn <= turns; turn++) {
    for (const { script, took } of sides) took.push(await timed(script(turn), host))
    if (turn === 0) for (const { took } of sides) took.length = 0
    sides.push(...sides.splice(0, 1))
  }
  const against = ({ took }: { readonly took: readonly number[] }) => ({
    value: median(program.took) / median(took),
    unit: 'x' as const,
    note: `${turns} turns, middle half ${spread(program.took)} ms against ${spread(took)} ms`,
  })
  return [
    { name: 'stage + activate on a host, against a bare script', ...against(bare), limit: 1.2 },
    { name: '… against one with our options of npm', ...against(spared) },
  ]
}

const sparing = '--no-audit --no-fund --prefer-offline --loglevel=warn'

async function prepare(host: SystemdHost, fleet: Fleet): Promise<Bench> {
  const { registry } = fleet
  await setUpByGuide(host, { registry })
  await setUpByGuide(host, { registry, app: 'bare', user: 'bare', port: 3031 })
  // It has failed without a release until systemd gave up on it; the bare script does not handle that.
  await host.run('systemctl stop bare.service; systemctl reset-failed bare.service')
  await host.write('/opt/macro-ai/deploy.sh', readPrograms().whole.text, 0o755)
  const app = await packApp(registry, { version: '1.0.0' })
  return { host, app, url: fleet.artifact('app.tar.gz', app.archive) }
}

/** Milliseconds that the script takes by the host's own clock, once the shell has read it. */
async function timed(script: string, host: SystemdHost): Promise<number> {
  await host.write('/run/turn.sh', script)
  // Short turns may make systemd count too many starts; neither side has to handle that.
  await host.run('systemctl reset-failed bare.service')
  const clocked = 'from=$(date +%s%N); sh /run/turn.sh >/run/turn.log 2>&1 || exit; echo $(($(date +%s%N) - from))'
  const { code, stdout } = await host.run(clocked, { env: { AWS_SSM_INSTANCE_ID: host.id } })
  if (code !== 0) throw new Error(`exit code ${code} of a turn:\n${await host.read('/run/turn.log')}`)
  return Number(stdout) / 1e6
}

/** The two scripts that the agent runs one after the other. */
function deploy(turn: number, { app, url }: Bench): string {
  const common = {
    app: 'macro-ai',
    'base-dir': '/opt/macro-ai',
    environment: 'production',
    'stable-for': 0,
    version: `1.0.${turn}`,
    release: releaseId(turn),
    'run-url': 'https://github.com/acme/macro-ai/actions/runs/4711',
    'not-after': Math.floor(Date.now() / 1_000) + 600,
  }
  const artifact = { 'artifact-url': url, sha256: app.sha256, 'sha256-source': 'input' }
  const about = {
    name: 'macro-ai',
    environment: 'production',
    baseDir: '/opt/macro-ai',
    program: readPrograms().whole,
  }
  const stage = hostScript({
    ...about,
    command: 'stage',
    request: requestText({ ...common, ...artifact }),
    includeProgram: false,
  })
  const activate = hostScript({ ...about, command: 'activate', request: requestText(common), includeProgram: false })
  return `(\n${stage}\n) && (\n${activate}\n)\n`
}

/** curl, tar, npm ci as the app's user, ln, systemctl restart, and the wait for the first 200. */
function bareScript(id: string, npmOptions: string, { url }: Bench): string {
  return `set -e
release=/opt/bare/releases/${id}
mkdir -p "$release"
curl -fsSL -o /run/bare.tar.gz '${url}'
tar -xzf /run/bare.tar.gz -C "$release"
chown -R bare:bare "$release"
cd "$release"
setpriv --reuid=bare --regid=bare --init-groups env -i HOME=/home/bare PATH="$PATH" npm ci --omit=dev ${npmOptions}
ln -sfn "$release" /opt/bare/current
systemctl restart bare.service
until curl -fsS -o /dev/null http://127.0.0.1:3031/api/health; do sleep 0.05; done
`
}

function releaseId(turn: number): string {
  return `20260101_${String(turn).padStart(6, '0')}`
}
