import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { baseLayers } from './base.ts'
import { canCreateCgroup, cgroupOf, createCgroup, membersOf, moveTo, removeCgroup } from './cgroup.ts'
import { type Claim, claim } from './claim.ts'
import { type DiskLimits, mountDisk, removeDisk } from './disk.ts'
import { readFrom, writeTo } from './files.ts'
import type { Host } from './host.ts'
import { allowManyHosts } from './limits.ts'
import { addressOf, connect, disconnect, namespaceOf } from './network.ts'
import { childrenOf, type Entrance, enter, runWith } from './process.ts'

export interface SystemdHostOptions {
  readonly name?: string
  readonly zone?: string
  /** A disk of its own that can become full. */
  readonly disk?: DiskLimits
  /** A folder of the machine, into which strace writes the programs that each process of the host starts, and their users. */
  readonly trace?: string
}

/** What only a systemd host has. */
export interface SystemdHost extends Host {
  readonly kind: 'systemd'
  /** Its network namespace, for `ip netns exec`: only this host reaches a server that listens in there. */
  readonly namespace: string
}

/** Why this machine cannot boot such hosts; undefined when it can. */
export function systemdUnavailable(): string | undefined {
  if (process.platform !== 'linux') return 'they need Linux'
  if (process.getuid?.() !== 0) return 'they need root'
  const packages = { 'systemd-nspawn': 'systemd-container', debootstrap: 'debootstrap', ip: 'iproute2' }
  const missing = Object.entries(packages).filter(([program]) => spawnSync('which', [program]).status !== 0)
  if (missing.length > 0) return `they need the Debian packages ${missing.map(([, name]) => name).join(' ')}`
  if (!canCreateCgroup()) return 'they need cgroups, and none can be made here'
  const trial = 'mount -t tmpfs none /mnt && ip link add trial type bridge && ip link add one type veth peer name two'
  const { status, stderr } = spawnSync('unshare', ['--mount', '--net', 'sh', '-c', trial], { encoding: 'utf8' })
  if (status !== 0) return `the kernel allows no namespaces with networks of their own here (${stderr.trim()})`
  return undefined
}

/** Boots a Debian with systemd in about a second: own disk, processes, cgroups, users, network and address. */
export async function bootSystemdHost(options: SystemdHostOptions = {}): Promise<SystemdHost> {
  allowManyHosts()
  const layers = await baseLayers()
  const claimed = await claim(clear)
  try {
    return await open(claimed, layers, options)
  } catch (error) {
    await clear(claimed)
    throw error
  }
}

async function open(claimed: Claim, layers: readonly string[], options: SystemdHostOptions): Promise<SystemdHost> {
  const { number, folder } = claimed
  const id = `i-0${randomBytes(8).toString('hex')}`
  const [root] = await Promise.all([mountDisk(folder, layers, options.disk), connect(number)])
  personalize(root, number)
  let machine = await boot(claimed, root, options.trace)
  const host: SystemdHost = {
    id,
    name: options.name ?? `host-${number}`,
    zone: options.zone ?? 'eu-west-1a',
    address: addressOf(number),
    kind: 'systemd',
    root,
    namespace: namespaceOf(number),
    spawn: (argv, more = {}) => enter(entranceTo(machine.leader), argv, more),
    run: (script, more) => runWith(host.spawn, script, more),
    write: (path, content, ...access) => writeTo(host.spawn, { path, content, access }),
    read: (path) => readFrom(host.spawn, path),
    powerCut: async () => {
      await cut(machine)
      machine = await boot(claimed, root, options.trace)
    },
    powerOff: () => cut(machine),
    [Symbol.asyncDispose]: async () => {
      await cut(machine)
      await clear(claimed)
    },
  }
  return host
}

/** The settings of cloud-init: every host has a name, an identity and no access to the machine's own settings. */
function personalize(root: string, number: number) {
  const name = nameOf(number)
  mkdirSync(join(root, 'etc'), { recursive: true })
  writeFileSync(join(root, 'etc/hostname'), `${name}\n`)
  writeFileSync(
    join(root, 'etc/hosts'),
    `127.0.0.1 localhost\n::1 localhost ip6-localhost\n${addressOf(number)} ${name}\n`,
  )
  writeFileSync(join(root, 'etc/machine-id'), `${randomBytes(16).toString('hex')}\n`)
}

interface Machine {
  readonly nspawn: ChildProcess
  /** Process 1 of the host, by its pid on this machine. */
  readonly leader: number
}

async function boot({ number, folder }: Claim, root: string, trace: string | undefined): Promise<Machine> {
  await removeCgroup(String(number))
  const log = join(folder, 'boot.log')
  const out = openSync(log, 'a')
  const [program = '', ...rest] = containerCommand(number, root, trace)
  const nspawn = spawn(program, rest, { detached: true, stdio: ['ignore', out, out] })
  closeSync(out)
  const failed = once(nspawn, 'exit').then(() => {
    throw new Error(`a host did not boot:\n${readFileSync(log, 'utf8')}`)
  })
  failed.catch(() => undefined) // after the boot its end is no failure
  const leader = await Promise.race([ready(nspawn), failed])
  nspawn.unref() // a host that a test forgot to dispose of keeps no process waiting
  return { nspawn, leader }
}

function containerCommand(number: number, root: string, trace: string | undefined): readonly string[] {
  const cgroups = createCgroup(String(number))
  const place = 'n=$1; shift; while [ "$n" -gt 0 ]; do echo $$ >"$1/cgroup.procs"; shift; n=$((n - 1)); done; exec "$@"'
  // It dies with this process; the next process that claims a number removes the remains.
  const launcher = ['setpriv', '--pdeathsig', 'SIGKILL', 'sh', '-c', place, 'sh', String(cgroups.length), ...cgroups]
  const flags = ['--register=no', '--keep-unit', '--console=pipe', '--quiet', '--link-journal=no']
  const settings = [
    `--machine=${namespaceOf(number)}`,
    '--resolv-conf=off',
    '--timezone=off',
    `--hostname=${nameOf(number)}`,
  ]
  const network = `--network-namespace-path=/run/netns/${namespaceOf(number)}`
  return [
    ...launcher,
    ...(trace === undefined ? [] : tracedTo(trace)),
    'systemd-nspawn',
    '-D',
    root,
    network,
    ...flags,
    ...settings,
    '/usr/lib/fleet-init',
  ]
}

/**
 * A file for each pid of the machine, which holds every process that had it: a busy machine gives a pid away again within minutes.
 * The filter keeps all other calls at full speed.
 */
function tracedTo(folder: string): readonly string[] {
  const calls = 'trace=execve,execveat,clone,clone3,fork,vfork,setuid,setreuid,setresuid,getuid,geteuid'
  const times = '--absolute-timestamps=format:unix,precision:us'
  const output = [`--output=${folder}/process`, '--output-append-mode', times, '--string-limit=400', '--signal=none']
  return ['strace', '--daemonize=grandchild', '-ff', '--seccomp-bpf', '--decode-pids=pidns', '-e', calls, ...output]
}

/** Waits until the agent runs, and then for up to ten seconds until systemd has nothing more to start. */
async function ready(nspawn: ChildProcess): Promise<number> {
  for (const until = Date.now() + 60_000; Date.now() < until; await sleep(10)) {
    const leader = childrenOf(nspawn.pid ?? 0).find((pid) => agentCgroup(pid) !== undefined)
    if (leader === undefined) continue
    const spawn: Host['spawn'] = (argv, more = {}) => enter(entranceTo(leader), argv, more)
    await runWith(spawn, 'timeout 10 systemctl is-system-running --wait')
    return leader
  }
  throw new Error('a host has not started its agent within a minute')
}

function entranceTo(leader: number): Entrance {
  return {
    argv: ['/usr/bin/nsenter', '-t', String(leader), '-m', '-u', '-i', '-n', '-p', '-C', '--'],
    admit: (child) => {
      const folders = agentCgroup(leader)
      if (folders === undefined) return false
      // systemd removes the folder and makes it again when the agent restarts.
      return unlessGone(() => moveTo(folders, child)) !== undefined
    },
  }
}

/** The cgroup folders of the agent's commands; undefined while there is no agent. */
function agentCgroup(leader: number): readonly string[] | undefined {
  const scope = unlessGone(() => cgroupOf(leader))?.find((folder) => basename(folder) === 'init.scope')
  if (scope === undefined) return undefined
  const members = unlessGone(() => membersOf(join(dirname(scope), 'system.slice/amazon-ssm-agent.service'))) ?? []
  // Running commands are members too, and any of them may just have ended.
  for (const member of members) {
    const folders = unlessGone(() => cgroupOf(member))
    if (folders !== undefined) return folders
  }
  return undefined
}

function unlessGone<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch (error) {
    if (['ENOENT', 'ENODEV', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

async function cut({ nspawn, leader }: Machine) {
  if (nspawn.exitCode !== null || nspawn.signalCode !== null) return
  nspawn.ref()
  const gone = once(nspawn, 'exit')
  // The kernel kills every other process of the host with it.
  if (childrenOf(nspawn.pid ?? 0).includes(leader)) process.kill(leader, 'SIGKILL')
  await gone
}

async function clear({ number, folder }: Claim) {
  await removeCgroup(String(number))
  await disconnect(number)
  await removeDisk(folder)
}

function nameOf(number: number): string {
  return `ip-${addressOf(number).replaceAll('.', '-')}`
}
