import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeOwnFolder } from './hosts/owner.ts'

export interface LoadOptions {
  /** Clients at once, each with one connection that is kept (10). */
  readonly connections?: number
  /** How long each client waits after an answer (0 for full speed). Ten clients that wait 10 ms ask about 900 times a second. */
  readonly pauseMs?: number
  /** Whole seconds after which it ends by itself (600). */
  readonly seconds?: number
  /** A request that takes longer has failed (2000). wrk counts such requests every two seconds until they end. */
  readonly timeoutMs?: number
}

/** The results of the clients. Requests in progress at the end count neither as made nor as failed. */
export interface LoadReport {
  /** Requests that got an answer, whatever its status. */
  readonly requests: number
  readonly failures: Failures
  /** All failures together. */
  readonly failed: number
  readonly seconds: number
  /** From request to answer. */
  readonly latencyMs: { readonly mean: number; readonly p99: number; readonly max: number }
}

/** As wrk counts them: a connection that failed or broke, a late answer, and a status of 400 or more. */
export interface Failures {
  readonly connect: number
  readonly read: number
  readonly write: number
  readonly timeout: number
  readonly status: number
}

export interface Load {
  /** Resolves when the load has ended. Rejects when it could not begin. */
  readonly ended: Promise<LoadReport>
  /** Ends it early, and still reports. */
  stop(): Promise<LoadReport>
}

/** Puts a URL under load with wrk; resolves once the load has begun. wrk dies with this process. */
export async function startLoad(url: string, options: LoadOptions = {}): Promise<Load> {
  const { connections = 10, pauseMs = 0, seconds = 600, timeoutMs = 2000 } = options
  const folder = makeOwnFolder('ec2-fleet-load-')
  const script = join(folder, 'load.lua')
  writeFileSync(script, luaScript(pauseMs))
  const settings = [`-c${connections}`, '-t1', `-d${seconds}s`, `--timeout=${Math.ceil(timeoutMs / 1000)}s`]
  const argv = ['--pdeathsig', 'SIGKILL', 'wrk', ...settings, '-s', script, url]
  const wrk = spawn('setpriv', argv, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const output = { text: '' }
  for (const stream of [wrk.stdout, wrk.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output.text += text
    })
  }
  const ended = reportOf(wrk, output).finally(() => rmSync(folder, { recursive: true, force: true }))
  ended.catch(() => undefined) // a caller that awaits it gets the error
  while (!output.text.includes('begun')) await Promise.race([once(wrk.stderr, 'data'), ended])
  return {
    ended,
    stop: async () => {
      // A signal before wrk waits for it is lost, so this process sends it again until wrk reacts.
      const tell = () => wrk.kill('SIGINT')
      const timer = setInterval(tell, 100)
      tell()
      return await ended.finally(() => clearInterval(timer))
    },
  }
}

/** wrk's own summary has the same counts, but for people. wrk calls `init` when it is about to connect. */
function luaScript(pauseMs: number): string {
  return `function init() io.stderr:write("begun\\n") io.stderr:flush() end
${pauseMs > 0 ? `function delay() return ${pauseMs} end` : ''}
function done(summary, latency)
  local e = summary.errors
  io.stderr:write(string.format(
    '{"requests":%d,"us":%d,"connect":%d,"read":%d,"write":%d,"timeout":%d,"status":%d,"mean":%f,"p99":%f,"max":%f}\\n',
    summary.requests, summary.duration, e.connect, e.read, e.write, e.timeout, e.status,
    latency.mean, latency:percentile(99), latency.max))
end
`
}

async function reportOf(wrk: ChildProcess, output: { readonly text: string }): Promise<LoadReport> {
  const code = await new Promise((resolve, reject) => wrk.once('error', reject).once('close', resolve))
  const summary = /^\{.*\}$/m.exec(output.text)?.[0]
  if (code !== 0 || summary === undefined) throw new Error(`wrk failed: ${output.text}`)
  const { requests, us, mean, p99, max, ...failures } = JSON.parse(summary) as Summary
  const failed = Object.values(failures).reduce((a, b) => a + b)
  const latencyMs = { mean: mean / 1000, p99: p99 / 1000, max: max / 1000 }
  return { requests, failures, failed, seconds: us / 1e6, latencyMs }
}

interface Summary extends Failures {
  readonly requests: number
  readonly us: number
  readonly mean: number
  readonly p99: number
  readonly max: number
}
