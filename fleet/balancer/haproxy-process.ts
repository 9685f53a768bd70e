import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../free-port.ts'
import { makeOwnFolder } from '../hosts/owner.ts'
import { tell } from './runtime-api.ts'

/** Debian installs haproxy in a folder of root's PATH alone. */
const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` }

/** Why this machine cannot put load on a real balancer; undefined when it can. */
export function balancerUnavailable(): string | undefined {
  const packages = { haproxy: 'haproxy', wrk: 'wrk', setpriv: 'util-linux' }
  const missing = Object.entries(packages).filter(([program]) => spawnSync('which', [program], { env }).status !== 0)
  return missing.length === 0 ? undefined : `they need the Debian packages ${missing.map(([, name]) => name).join(' ')}`
}

export interface Haproxy extends AsyncDisposable {
  readonly port: number
  /** Path of its stats socket. */
  readonly socket: string
}

/**
 * Starts haproxy on a free port of 127.0.0.1; `configuration` gets that port and the socket. It must contain `noreuseport`, or
 * two processes may share a port. haproxy dies with this process, however this process dies.
 */
export async function startHaproxyProcess(configuration: (port: number, socket: string) => string): Promise<Haproxy> {
  const folder = makeOwnFolder('ec2-fleet-balancer-')
  const [socket, file, log] = [join(folder, 'socket'), join(folder, 'haproxy.cfg'), join(folder, 'haproxy.log')]
  // Another process may take the free port first; the second try then finds another one.
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort()
    writeFileSync(file, configuration(port, socket))
    const haproxy = run(file, log)
    if (await isReady(haproxy, socket)) {
      haproxy.unref() // a haproxy that a test forgot to dispose of keeps no process waiting
      return { port, socket, [Symbol.asyncDispose]: () => stop(haproxy, folder) }
    }
    const said = readFileSync(log, 'utf8')
    if (attempt < 5 && /cannot bind/i.test(said)) continue
    rmSync(folder, { recursive: true, force: true })
    throw new Error(`haproxy did not start:\n${said}`)
  }
}

function run(file: string, log: string): ChildProcess {
  const out = openSync(log, 'w')
  const argv = ['--pdeathsig', 'SIGKILL', 'haproxy', '-db', '-f', file]
  const haproxy = spawn('setpriv', argv, { env, detached: true, stdio: ['ignore', out, out] })
  haproxy.on('error', () => undefined) // without setpriv there is nothing in the log, and no process either
  closeSync(out)
  return haproxy
}

async function isReady(haproxy: ChildProcess, socket: string): Promise<boolean> {
  while (haproxy.pid !== undefined && haproxy.exitCode === null && haproxy.signalCode === null) {
    const info = await tell(socket, 'show info').catch(() => '')
    if (info.includes(`Pid: ${haproxy.pid}`)) return true
    await sleep(10)
  }
  return false
}

async function stop(haproxy: ChildProcess, folder: string) {
  if (haproxy.exitCode === null && haproxy.signalCode === null) {
    haproxy.ref()
    const gone = once(haproxy, 'exit')
    haproxy.kill('SIGKILL')
    await gone
  }
  rmSync(folder, { recursive: true, force: true })
}
