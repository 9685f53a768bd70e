import { type App, packApp } from '../../__tests__/support/app.ts'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { setUpByGuide } from '../../fleet/hosts/guide.ts'
import { bootSystemdHost, canBootSystemd, type SystemdHost } from '../../fleet/hosts/systemd.ts'
import { hostScript } from '../../src/host/command.ts'
import { readProgram } from '../../src/host/program.ts'
import { requestText } from '../../src/host/request.ts'
import { type Figure, median, spread } from './benchmark.ts'

const turns = 9

/** One host with two apps set up by the guide: one is deployed to by the host program, the other by a bare script. */
interface Bench {
  readonly host: SystemdHost
  readonly app: App
  readonly url: string
}

/**
 * Stage and activate as the runner sends them, against a script that does the same work and checks nothing. Both are timed on
 * the host itself, take turns in alternating order, restart the same app, and install from caches that a first turn has filled.
 */
export async function measure(): Promise<readonly Figure[]> {
  const obstacle = canBootSystemd()
  if (obstacle !== undefined)
    throw new Error(`This benchmark needs a systemd host, and none can boot here: ${obstacle}`)
  await using fleet = await startFleet()
  await using host = await bootSystemdHost()
  const bench = await prepare(host, fleet)
  const [program, bare]: [number[], number[]] = [[], []]
  for (let turn = 0; turn <= turns; turn++) {
    const sides = [() => timed(deploy(turn, bench), program, host), () => timed(bareScript(turn, bench), bare, host)]
    for (const side of turn % 2 === 0 ? sides : sides.reverse()) await side()
    if (turn === 0) program.length = bare.length = 0
  }
  const note = `${turns} turns, middle half ${spread(program)} ms against ${spread(bare)} ms`
  return [
    { name: 'stage + activate on a host', value: median(program), unit: 'ms', note },
    { name: '… against a bare script', value: median(program) / median(bare), unit: 'x', limit: 1.2, note },
  ]
}

async function prepare(host: SystemdHost, fleet: Fleet): Promise<Bench> {
  const { registry } = fleet
  await setUpByGuide(host, { registry })
  await setUpByGuide(host, { registry, app: 'bare', user: 'bare', port: 3031 })
  // It has failed for want of a release until systemd gave up on it; the bare script does not see to that.
  await host.run('systemctl stop bare.service; systemctl reset-failed bare.service')
  const app = await packApp(registry, { version: '1.0.0' })
  return { host, app, url: fleet.artifact('app.tar.gz', app.archive) }
}

/** Milliseconds that the script takes by the host's own clock, once it has been read. */
async function timed(script: string, into: number[], host: SystemdHost): Promise<void> {
  await host.write('/run/turn.sh', script)
  const clocked = 'from=$(date +%s%N); sh /run/turn.sh >/run/turn.log 2>&1 || exit; echo $(($(date +%s%N) - from))'
  const { code, stdout } = await host.run(clocked, { env: { AWS_SSM_INSTANCE_ID: host.id } })
  if (code !== 0) throw new Error(`exit code ${code} of a turn:\n${await host.read('/run/turn.log')}`)
  into.push(Number(stdout) / 1e6)
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
  const errand = { app: 'macro-ai', baseDir: '/opt/macro-ai', program: readProgram() }
  const stage = hostScript({
    ...errand,
    command: 'stage',
    request: requestText({ ...common, ...artifact }),
    carry: true,
  })
  const activate = hostScript({ ...errand, command: 'activate', request: requestText(common), carry: false })
  return `(\n${stage}\n) && (\n${activate}\n)\n`
}

/** curl, tar, npm ci as the app's user, ln, systemctl restart, and the wait for the first 200. */
function bareScript(turn: number, { url }: Bench): string {
  return `set -e
release=/opt/bare/releases/${releaseId(turn)}
mkdir -p "$release"
curl -fsSL -o /run/bare.tar.gz '${url}'
tar -xzf /run/bare.tar.gz -C "$release"
chown -R bare:bare "$release"
cd "$release"
setpriv --reuid=bare --regid=bare --init-groups env -i HOME=/home/bare PATH="$PATH" CI=1 NODE_ENV=production \\
  npm_config_update_notifier=false npm ci --omit=dev --no-audit --no-fund --prefer-offline
ln -sfn "$release" /opt/bare/current
systemctl restart bare.service
until curl -fsS -o /dev/null http://127.0.0.1:3031/api/health; do sleep 0.05; done
`
}

function releaseId(turn: number): string {
  return `20260101_${String(turn).padStart(6, '0')}`
}
