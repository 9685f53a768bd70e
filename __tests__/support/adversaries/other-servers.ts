import { type AppOnHost, listenOn, type Place, type ReleaseOptions } from '../hosts/app-on-host.ts'
import { answersSoon, type FalseGreen, old } from './false-greens.ts'

/** Another server on the app's port. */
export interface Another {
  /** Where it listens; without it the host's own address, which outsiders use. */
  readonly address?: string
  readonly user?: string
  readonly folder?: string
  /** Whether the kernel may give one address to both it and the app. */
  readonly shares?: true
  /** Whether it begins when `current` moves, and ends when `current` is back. */
  readonly atSwap?: true
}

/** Answers as old code does on a port and an address; `watched` is the link that it waits for. */
const another = `const { readlinkSync } = require('node:fs')
const [port, host, reusePort, watched] = process.argv.slice(2)
const server = require('node:http').createServer((_, response) => response.end('{"version":"1.0.0"}'))
const listen = () => server.listen({ port, host, reusePort: reusePort === 'true' })
const before = watched && readlinkSync(watched)
let moved = false
const watch = () => {
  const isBefore = readlinkSync(watched) === before
  if (moved && isBefore) process.exit()
  if (!moved && !isBefore) listen()
  moved = !isBefore
}
if (watched) setInterval(watch, 5)
else listen()
`

/** Starts another server on the app's port, outside of its unit, with a secret in its arguments. */
export async function startAnother(on: AppOnHost, other: Another = {}): Promise<void> {
  const { address = on.host.address, user = 'root', folder = '/', shares = false, atSwap = false } = other
  await on.host.write(`/srv/${on.app}.cjs`, another)
  const watched = atSwap ? `${on.base}/current` : "''"
  await on.sh(`systemd-run -q --collect --unit=${on.app}-another --uid=${user} -p WorkingDirectory=${folder} \\
    node /srv/${on.app}.cjs ${on.port} ${address} ${shares} ${watched} --token=s3cret-of-another`)
  const asked = address.includes(':') ? `[${address}]` : address
  if (!atSwap)
    await on.sh(
      `curl -sfg --retry 100 --retry-delay 0 --retry-all-errors --retry-max-time 20 http://${asked}:${on.port}/api/health`,
    )
}

const userOf = ({ app }: Place) => `u-${app}`

/** Adopts version 1.0.0, which listens on the given address, starts it, and another server beside it. */
const beside = (release: Partial<ReleaseOptions>, other: (on: AppOnHost) => Another) => async (on: AppOnHost) => {
  await on.sh(`systemctl stop ${on.app}`)
  await on.adopt(old, { version: '1.0.0', ...release })
  await on.sh(`systemctl reset-failed ${on.app} 2>/dev/null || true; systemctl start ${on.app}`)
  await answersSoon(on)
  await startAnother(on, other(on))
}

const onLoopback = { prelude: listenOn('127.0.0.1') }
const shared = { prelude: listenOn('0.0.0.0', { reusePort: true }) }
const sharedLoopback = { prelude: listenOn('127.0.0.1', { reusePort: true }) }

/** Starts a second process on the socket that systemd gave to the app. */
const heir = `import { spawn } from 'node:child_process'
if (!process.env.HEIR) spawn(process.execPath, process.argv.slice(1), { stdio: ['ignore', 'ignore', 'ignore', 3], env: { ...process.env, HEIR: '1' } })`

/** Moves the second process out of the unit, as a wrapper that daemonises would, and starts the unit anew without it. */
const outlive = ({
  app,
}: Place) => `heir=$(for pid in $(pgrep -u u-${app}); do grep -lz HEIR=1 /proc/$pid/environ || true; done)
heir=\${heir#/proc/} && heir=\${heir%/environ}
for root in /sys/fs/cgroup /sys/fs/cgroup/systemd /sys/fs/cgroup/unified; do
  [ ! -f $root/cgroup.procs ] || { mkdir -p $root/${app}-heir && echo $heir >$root/${app}-heir/cgroup.procs; }
done
systemctl restart ${app}
kill -0 $heir`

/** Ways in which outsiders could still read old code while the host itself reads the new code. */
export const outsiders: readonly FalseGreen[] = [
  {
    app: 'own-address',
    name: "the app listens on loopback, and another process of its user on the host's own address",
    before: beside(onLoopback, (on) => ({ user: userOf(on) })),
    release: onLoopback,
    exit: 65,
    code: 'port-in-use',
  },
  {
    app: 'of-release',
    name: "the app listens on loopback, and root runs another process in a release on the host's own address",
    before: beside(onLoopback, ({ base }) => ({ folder: `${base}/releases/${old}` })),
    release: onLoopback,
    exit: 65,
    code: 'port-in-use',
  },
  {
    app: 'reuse',
    name: "the app shares its port on all addresses, and a process on the host's own address is nearer to outsiders",
    before: beside(shared, (on) => ({ user: userOf(on), shares: true })),
    release: shared,
    exit: 65,
    code: 'port-in-use',
  },
  {
    app: 'other-family',
    name: 'the app listens on all addresses of IPv4, and a process of another user on one of IPv6',
    before: beside({ prelude: listenOn('0.0.0.0') }, () => ({ address: '::1' })),
    release: { prelude: listenOn('0.0.0.0') },
    exit: 65,
    code: 'port-in-use',
  },
  {
    app: 'twins',
    name: 'two processes share one address, and one is not of the unit',
    before: beside(sharedLoopback, (on) => ({ user: userOf(on), address: '127.0.0.1', shares: true })),
    release: sharedLoopback,
    exit: 65,
    code: 'port-in-use',
  },
  {
    app: 'heir',
    name: 'a process that left the unit still takes requests from the socket of systemd',
    before: async (on) => {
      await on.sh(`systemctl stop ${on.app}; systemctl start ${on.app}.socket`)
      await on.adopt(old, { version: '1.0.0', prelude: heir })
      await on.sh(`systemctl start ${on.app}`)
      await answersSoon(on)
      await on.sh(outlive(on))
    },
    finish: ({ app, port }) => `printf '[Socket]\\nListenStream=${port}\\n' >/etc/systemd/system/${app}.socket
      systemctl daemon-reload`,
    exit: 65,
    code: 'port-in-use',
  },
  {
    app: 'late',
    name: "at the swap another process of the user begins to listen on the host's own address",
    before: beside(onLoopback, (on) => ({ user: userOf(on), atSwap: true })),
    release: onLoopback,
    exit: 69,
    code: 'port-in-use',
  },
  {
    app: 'late-twin',
    name: 'at the swap another process begins to share the address of the app',
    before: beside(shared, (on) => ({ user: userOf(on), address: '0.0.0.0', shares: true, atSwap: true })),
    release: shared,
    exit: 69,
    code: 'port-in-use',
  },
]
