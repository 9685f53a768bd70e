import { setTimeout as sleep } from 'node:timers/promises'
import { balancerSource } from '../hosts/network.ts'
import type { Backend, Balancer, Check } from './balancer.ts'
import { startHaproxyProcess } from './haproxy-process.ts'
import { order, type Statistics, statistics } from './runtime-api.ts'

export interface HealthChecks {
  readonly intervalMs: number
  /** Until a check without an answer has failed. */
  readonly timeoutMs: number
  /** Checks passed in a row that make a target healthy. */
  readonly rise: number
  /** Checks failed in a row that make it unhealthy. */
  readonly fall: number
}

export interface HaproxyOptions {
  /** Answers 200 on a healthy target. */
  readonly healthPath: string
  readonly checks: HealthChecks
}

/**
 * Puts a real balancer before targets: round robin by request, keep-alive on both sides, and haproxy never tries a request twice,
 * so the client also loses what haproxy loses. Without a healthy target haproxy answers 503, while AWS's balancer would try the
 * unhealthy ones.
 */
export async function startHaproxy({ healthPath, checks }: HaproxyOptions): Promise<Balancer> {
  const haproxy = await startHaproxyProcess((port, socket) => configuration({ port, socket, healthPath, checks }))
  const { socket } = haproxy
  const admitted = new Map<string, number>()
  return {
    url: `http://127.0.0.1:${haproxy.port}`,
    admit: async (backend) => {
      if (!admitted.has(backend.name)) await add(socket, backend, checks)
      await letIn(socket, backend.name)
      admitted.set(backend.name, Date.now())
    },
    drain: (name) => order(socket, `set server targets/${name} state drain`),
    remove: async (name) => {
      await forget(socket, name)
      admitted.delete(name)
    },
    checks: async () => {
      const lines = await statistics(socket, 'targets')
      return new Map([...admitted].map(([name, since]) => [name, checkOf(lines.get(name), since, checks)]))
    },
    counters: async () => {
      const lines = await statistics(socket, 'targets')
      const backend = lines.get('BACKEND')
      return {
        requests: new Map([...admitted.keys()].map((name) => [name, Number(lines.get(name)?.('stot'))])),
        retries: Number(backend?.('wretr')) + Number(backend?.('wredis')),
      }
    },
    [Symbol.asyncDispose]: haproxy[Symbol.asyncDispose],
  }
}

/** One thread leaves a core free for the targets. Without `user` haproxy keeps the signal by which it dies with this process. */
function configuration(options: HaproxyOptions & { readonly port: number; readonly socket: string }): string {
  const { port, socket, healthPath, checks } = options
  if (!/^\/[\w./?=&%~-]*$/.test(healthPath)) throw new Error(`${healthPath} is no path for health checks`)
  return `global
  nbthread 1
  noreuseport
  maxconn 1000
  stats socket ${socket} mode 600 level admin
defaults
  mode http
  retries 0
  no option redispatch
  option http-keep-alive
  timeout connect 5s
  timeout client 60s
  timeout server 60s
  timeout check ${checks.timeoutMs}ms
frontend clients
  bind 127.0.0.1:${port}
  default_backend targets
backend targets
  balance roundrobin
  option httpchk
  http-check send meth GET uri ${healthPath} ver HTTP/1.1 hdr Host target hdr User-Agent ELB-HealthChecker/2.0
  http-check expect status 200
`
}

async function add(socket: string, { name, address, port }: Backend, { intervalMs, rise, fall }: HealthChecks) {
  const from = await balancerSource(address)
  const source = from === undefined ? '' : `source ${from}`
  // A server that is added later keeps no connection open without this setting (haproxy 2.6).
  const keepAlive = 'pool-purge-delay 5s pool-max-conn 1000'
  const check = `check inter ${intervalMs}ms rise ${rise} fall ${fall}`
  const words = `add server targets/${name} ${address}:${port} ${check} ${keepAlive} ${source}`
  await order(socket, words.trim(), 'New server registered.')
}

/** haproxy counts a server that leaves maintenance as healthy at once. This one drains until haproxy counts it as down. */
async function letIn(socket: string, name: string) {
  await order(socket, `set server targets/${name} state drain`)
  await order(socket, `set server targets/${name} health down`)
  await order(socket, `enable health targets/${name}`)
  await order(socket, `set server targets/${name} state ready`)
}

/** Connections that are closing delay the removal of a server for a moment. */
async function forget(socket: string, name: string) {
  await order(socket, `set server targets/${name} state maint`)
  await order(socket, `shutdown sessions server targets/${name}`)
  for (const until = Date.now() + 5000; ; await sleep(10)) {
    try {
      return await order(socket, `del server targets/${name}`, 'Server deleted.')
    } catch (error) {
      if (Date.now() > until) throw error
    }
  }
}

/** haproxy's own terms: `L7OK`, `L7STS` (status), `L4TOUT`, `L7TOUT` ...; a star precedes a check in progress. */
function checkOf(line: Statistics | undefined, admittedAt: number, checks: HealthChecks): Check {
  const outcome = (line?.('check_status') ?? '').replace(/^\* /, '')
  if (line?.('status').startsWith('UP')) return { state: 'healthy' }
  if (!outcome.startsWith('L')) return { state: 'unchecked' }
  const isLate = outcome.endsWith('TOUT')
  const eachMs = isLate ? Math.max(checks.intervalMs, checks.timeoutMs) : checks.intervalMs
  const needed = outcome === 'L7OK' ? checks.rise : checks.fall
  if (Date.now() - admittedAt < (needed + 1) * eachMs) return { state: 'checking' }
  if (outcome === 'L7STS') return { state: 'unhealthy', why: 'status', status: Number(line?.('check_code')) }
  return { state: 'unhealthy', why: isLate ? 'timeout' : 'failed' }
}
