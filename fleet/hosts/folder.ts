import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFrom, writeTo } from './files.ts'
import { writeSettings } from './guide/set-up.ts'
import type { Host } from './host.ts'
import { makeOwnFolder } from './owner.ts'
import { childrenOf, type Entrance, enter, runWith } from './process.ts'
import { pnpmCommand, useRegistry } from './registry-settings.ts'
import { links, modules } from './tools.ts'

export interface FolderHostOptions {
  readonly app: string
  /** The app's port on 127.0.0.1, which all folder hosts of a machine share. */
  readonly port: number
  readonly name?: string
  readonly zone?: string
  /** URL of the npm registry, for every package manager. */
  readonly registry?: string
}

/** The folders of the host's tree that cover the machine's. Users are the machine's: on such a host root does everything. */
const places = ['/opt', '/var/log', '/var/cache', '/var/lib', '/root', '/usr/local']

const pnpm = `/usr/local/lib/node_modules/@pnpm/exe.linux-${process.arch}/pnpm`

/** Why this machine cannot open such hosts; undefined when it can. */
export function folderHostsUnavailable(): string | undefined {
  if (process.platform !== 'linux') return 'they need Linux'
  const { status, stderr } = spawnSync('unshare', [...namespaces(), 'mount', '-t', 'tmpfs', 'none', '/run'])
  if (status === 0) return undefined
  const said = String(stderr ?? '').trim()
  return `the kernel allows no user namespaces here (${said}); run as root, or allow them: on Ubuntu 24.04 and later with
sysctl -w kernel.apparmor_restrict_unprivileged_userns=0, on Debian with sysctl -w kernel.unprivileged_userns_clone=1`
}

/**
 * Opens a host without systemd that needs no root: a folder tree that its own processes see at its places, with Node 24, its
 * package managers and a PM2 that starts as the boot unit of `pm2 startup` would. Network and users are the machine's. Rejects
 * where the kernel forbids it.
 */
export async function openFolderHost(options: FolderHostOptions): Promise<Host> {
  const problem = folderHostsUnavailable()
  if (problem !== undefined) throw new Error(`no folder hosts: ${problem}`)
  const folder = makeOwnFolder('ec2-fleet-host-')
  const root = join(folder, 'root')
  for (const place of places) mkdirSync(join(root, place), { recursive: true })
  furnish(join(root, 'usr/local'))
  let machine = await start(root)
  const host: Host = {
    id: `i-0${randomBytes(8).toString('hex')}`,
    name: options.name ?? `folder-${options.port}`,
    zone: options.zone ?? 'eu-west-1a',
    address: '127.0.0.1',
    kind: 'folder',
    root,
    spawn: (argv, more = {}) => enter(entranceTo(machine.leader), argv, more),
    run: (script, more) => runWith(host.spawn, script, more),
    write: (path, content, ...access) => writeTo(host.spawn, { path, content, access }),
    read: (path) => readFrom(host.spawn, path),
    powerCut: async () => {
      await cut(machine)
      machine = await start(root)
      await host.run('HOME=/root; export HOME; [ ! -e /root/.pm2/dump.pm2 ] || pm2 resurrect')
    },
    powerOff: () => cut(machine),
    [Symbol.asyncDispose]: async () => {
      await cut(machine)
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await prepare(host, options)
  return host
}

async function prepare(host: Host, { app, port, registry }: FolderHostOptions) {
  const { code, stderr } = await host.run(`mkdir -p /opt/${app}/releases /opt/${app}/shared /var/log/${app}`)
  if (code !== 0) throw new Error(`${host.name} cannot be prepared: ${stderr}`)
  await writeSettings(host, { app, port, user: 'root' })
  if (registry !== undefined) await useRegistry(host, registry, { prefix: '/usr/local', pnpm })
}

/** Puts commands where an administrator would; the start of the host binds Node itself and the packages in. */
function furnish(local: string) {
  for (const folder of ['bin', 'etc', 'lib/node_modules']) mkdirSync(join(local, folder), { recursive: true })
  writeFileSync(join(local, 'bin/node'), '')
  for (const [name, target] of Object.entries(links)) {
    const path = join(local, 'bin', name)
    if (name === 'pnpm') writeFileSync(path, pnpmCommand(pnpm), { mode: 0o755 })
    else symlinkSync(`../lib/node_modules/${target}`, path)
  }
}

function namespaces(): readonly string[] {
  const user = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']
  return [...user, '--mount', '--pid', '--fork', '--kill-child', '--mount-proc']
}

interface Machine {
  readonly keeper: ChildProcess
  /** Process 1 of the host, by its pid on this machine. */
  readonly leader: number
}

/** A program also sees from an empty /run that there is no systemd. The loop reaps orphans. */
const init = `set -e
root=$1 node=$2 modules=$3
shift 3
mount --bind "$node" "$root/usr/local/bin/node"
mount --rbind "$modules" "$root/usr/local/lib/node_modules"
for place; do mount --rbind "$root$place" "$place"; done
mount -t tmpfs -o mode=0755 tmpfs /run
if [ -d /etc/systemd ]; then mount -t tmpfs -o mode=0755 tmpfs /etc/systemd; fi
echo ready
exec >/dev/null
while :; do sleep 3600; done`

async function start(root: string): Promise<Machine> {
  const shell = ['sh', '-c', init, 'sh', root, process.execPath, modules, ...places]
  const argv = ['--pdeathsig', 'SIGKILL', 'unshare', ...namespaces(), ...shell]
  const keeper = spawn('setpriv', argv, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const complaint = keeper.stderr.toArray()
  const failed = once(keeper, 'exit').then(async () => {
    throw new Error(`a folder host did not start: ${Buffer.concat(await complaint).toString()}`)
  })
  failed.catch(() => undefined) // after the start its end is no failure
  await Promise.race([once(keeper.stdout, 'data'), failed])
  keeper.unref() // a host that a test forgot to dispose of keeps no process waiting
  const [leader = 0] = childrenOf(keeper.pid ?? 0)
  return { keeper, leader }
}

function entranceTo(leader: number): Entrance {
  const user = process.getuid?.() === 0 ? [] : ['--user', '--preserve-credentials']
  return { argv: ['/usr/bin/nsenter', '-t', String(leader), ...user, '--mount', '--pid', '--'] }
}

async function cut({ keeper, leader }: Machine) {
  if (keeper.exitCode !== null || keeper.signalCode !== null) return
  keeper.ref()
  const gone = once(keeper, 'exit')
  // The kernel kills every other process of the host with it.
  if (childrenOf(keeper.pid ?? 0).includes(leader)) process.kill(leader, 'SIGKILL')
  await gone
}
