import type { Event } from '../../src/events.ts'
import { type Request, readRequest } from '../../src/inputs.ts'
import type { Beside, Commands, Instance, Progress, Script, World } from '../../src/ports.ts'
import { fakeClock } from './fake-clock.ts'

/** What goes wrong with a command, once for each `times`. */
export interface Fault {
  readonly command: string
  readonly host?: string
  readonly times?: number
  /**
   * `drop`: the work is done, the answer never comes. `kill`: the work is done, SSM says 137 and no output came. `never`: the
   * command does not arrive. `cut`: done, the result line is cut. `fail`: the host refuses or goes back. `stuck`: it can do
   * neither. `twice`: it arrives twice and SSM hears of the second. `half`: killed before the work was done. `gone`: it does
   * the work and is then out of reach for good. `no-program`: the program that an earlier command installed is not there.
   * `late`: SSM gives up on it, but it arrives before the host is next told to change something; `later`: after that.
   */
  readonly fault:
    | 'drop'
    | 'kill'
    | 'never'
    | 'cut'
    | 'fail'
    | 'stuck'
    | 'twice'
    | 'half'
    | 'gone'
    | 'no-program'
    | 'late'
    | 'later'
}

/** One host, as far as the engine can tell hosts apart: what it runs, and what it remembers. */
export interface FakeHost {
  readonly id: string
  live: string
  good: string
  readonly releases: Map<string, string>
  gone: boolean
  /** A command that SSM gave up on but the agent still has. */
  queued?: { readonly visit: Visit; readonly when: 'late' | 'later' } | undefined
}

export interface FakeWorld {
  readonly world: World
  readonly events: Event[]
  readonly hosts: ReadonlyMap<string, FakeHost>
  /** Every command that was sent: `stage a,b`. */
  readonly sent: string[]
  /** Every call to SSM, by name. */
  readonly calls: string[]
  /** The settings of every command a host was given. */
  readonly told: { host: string; command: string; settings: Map<string, string[]> }[]
}

export interface FakeOptions {
  readonly hosts?: readonly string[]
  readonly live?: string
  readonly faults?: readonly Fault[]
  /** How long each command takes on a host. */
  readonly takesMs?: number
  readonly beside?: Beside
  readonly instances?: readonly Instance[]
  /** Hosts that already run what is asked for. */
  readonly unchanged?: readonly string[]
  readonly pollFails?: (call: number) => Error | undefined
}

const none = 'none'

export function instance(id: string, more: Partial<Instance> = {}): Instance {
  return { id, name: id, zone: 'eu-west-1a', state: 'running', agent: { ping: 'Online', platform: 'Linux' }, ...more }
}

/** A request as a workflow with these inputs makes it. */
export function request(inputs: Readonly<Record<string, string>> = {}): Request {
  const all: Record<string, string> = {
    app: 'macro-ai',
    tags: 'App=macro-ai',
    artifact: 'https://example.com/app.tar.gz',
    version: '2.0.0',
    'artifact-sha256': 'ab'.repeat(32),
    ...inputs,
  }
  const env = Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  return readRequest(env, { region: 'eu-west-1', commit: '', runUrl: '' })
}

/** The engine's world with hosts that keep to the host program's contract, on a clock that runs by itself. */
export function fakeWorld(options: FakeOptions = {}): FakeWorld {
  const { hosts: ids = ['a', 'b', 'c'], live = '20261101_000000', beside = { none: 'HTTP 404' } } = options
  const clock = fakeClock()
  const hosts = new Map(ids.map((id) => [id, newHost(id, live)]))
  const events: Event[] = []
  const sent: string[] = []
  const calls: string[] = []
  const told: FakeWorld['told'] = []
  const commands = fakeCommands({ ...options, hosts, clock, sent, calls, told })
  const world: World = {
    clock,
    commands,
    instances: { find: async () => options.instances ?? ids.map((id) => instance(id)) },
    web: { sha256Beside: async () => beside },
    program: () => ({ text: '', sha256: 'f'.repeat(64), gzipBase64: 'H4sIAAAAAAAAA' }),
    emit: (event) => void events.push(event),
    random: () => 0.5,
    conceal: (text) => text,
  }
  return { world, events, hosts, sent, calls, told }
}

function newHost(id: string, live: string): FakeHost {
  const releases = new Map(live === none ? [] : [[live, 'good']])
  return { id, live, good: live === none ? '' : live, releases, gone: false }
}

interface Bench extends Omit<FakeOptions, 'hosts'>, Pick<FakeWorld, 'hosts' | 'sent' | 'calls' | 'told'> {
  readonly clock: World['clock']
}

function fakeCommands(bench: Bench): Commands {
  const { hosts, clock, takesMs = 1_000 } = bench
  const faults = (bench.faults ?? []).map((fault) => ({ ...fault, left: fault.times ?? 1 }))
  const commands = new Map<string, Map<string, { doneAt: number; progress: Progress }>>()
  const take = (command: string, host: string) => {
    const found = faults.find((one) => one.left > 0 && one.command === command && (one.host ?? host) === host)
    if (found) found.left -= 1
    return found?.fault
  }
  const visit = (id: string, script: Script): [string, { doneAt: number; progress: Progress }][] => {
    const { command, settings } = readScript(script)
    bench.told.push({ host: id, command, settings })
    const host = hosts.get(id)
    if (host === undefined) return []
    const queued = command === 'status' || command === 'recover' ? undefined : host.queued
    if (queued?.when === 'late') arrive(host)
    const fault = host.gone ? 'never' : take(command, id)
    const unchanged = bench.unchanged?.includes(id) ?? false
    const progress = answerOf({ host, command, settings, fault, unchanged })
    if (queued?.when === 'later') arrive(host)
    const tookMs = progress === undefined ? script.deliverWithinMs + script.runWithinMs : takesMs
    return [[id, { doneAt: clock.now() + tookMs, progress: progress ?? silence(id, fault) }]]
  }
  return {
    async send(script, ids) {
      bench.calls.push('send')
      bench.sent.push(`${readScript(script).command} ${ids.join(',')}`)
      const id = `command-${commands.size + 1}`
      commands.set(id, new Map(ids.flatMap((one) => visit(one, script))))
      return { id, refused: ids.filter((one) => !hosts.has(one)) }
    },
    async poll(id) {
      bench.calls.push('poll')
      const error = bench.pollFails?.(bench.calls.filter((call) => call === 'poll').length)
      if (error) throw error
      return [...(commands.get(id) ?? [])].map(([host, { doneAt, progress }]) =>
        doneAt <= clock.now() ? progress : { host, end: 'running', detail: 'InProgress', exitCode: -1, output: '' },
      )
    },
    async output(id, host) {
      bench.calls.push('output')
      return commands.get(id)?.get(host)?.progress.output ?? ''
    },
  }
}

/** What a script tells the host program. */
export function readScript({ text }: Pick<Script, 'text'>): { command: string; settings: Map<string, string[]> } {
  const [, base64 = '', command = ''] =
    /^printf %s '([^']*)' \| base64 -d \| sh "\$program" (\w+) --request$/m.exec(text) ?? []
  const settings = new Map<string, string[]>()
  for (const line of Buffer.from(base64, 'base64').toString('utf8').split('\n').slice(0, -1)) {
    const at = line.indexOf('=')
    settings.set(line.slice(0, at), [...(settings.get(line.slice(0, at)) ?? []), line.slice(at + 1)])
  }
  return { command, settings }
}

function silence(host: string, fault: Fault['fault'] | undefined): Progress {
  const end = fault === 'never' ? 'undelivered' : 'timedout'
  return { host, end, detail: fault === 'never' ? 'DeliveryTimedOut' : 'ExecutionTimedOut', exitCode: -1, output: '' }
}

interface Visit {
  readonly host: FakeHost
  readonly command: string
  readonly settings: Map<string, string[]>
  readonly fault: Fault['fault'] | undefined
  readonly unchanged: boolean
}

/** Does the work, and says what SSM will say once it is done; undefined when SSM never hears. */
function answerOf(visit: Visit): Progress | undefined {
  const { host, fault } = visit
  if (fault === 'never') return undefined
  if (fault === 'no-program') return withoutProgram(host)
  if (fault === 'half') return { host: host.id, end: 'timedout', detail: 'TimedOut', exitCode: 137, output: '' }
  if (fault === 'late' || fault === 'later') {
    host.queued = { visit: { ...visit, fault: undefined }, when: fault }
    return { host: host.id, end: 'undelivered', detail: 'DeliveryTimedOut', exitCode: -1, output: '' }
  }
  const first = work(visit)
  const line = fault === 'twice' ? work({ ...visit, fault: undefined }) : first
  if (fault === 'gone') host.gone = true
  if (fault === 'drop' || fault === 'gone') return undefined
  const output = `@ec2-release ${JSON.stringify({ v: 1, command: visit.command, ...line })}\n\nlog of ${host.id}`
  if (fault === 'kill') return { host: host.id, end: 'timedout', detail: 'TimedOut', exitCode: 137, output: '' }
  if (fault === 'cut')
    return { host: host.id, end: 'success', detail: 'Success', exitCode: 0, output: output.slice(0, 40) }
  const ok = line['ok'] === true
  return {
    host: host.id,
    end: ok ? 'success' : 'failed',
    detail: ok ? 'Success' : 'Failed',
    exitCode: ok ? 0 : 65,
    output,
  }
}

function arrive(host: FakeHost): void {
  if (host.queued) work(host.queued.visit)
  host.queued = undefined
}

function withoutProgram({ id }: FakeHost): Progress {
  const line = { v: 1, command: 'program', ok: false, verdict: 'refused', code: 'program-missing', message: '' }
  return { host: id, end: 'failed', detail: 'Failed', exitCode: 71, output: `@ec2-release ${JSON.stringify(line)}` }
}

type Line = Readonly<Record<string, unknown>>

/** The host program in small. */
function work(visit: Visit): Line {
  const { host, command, settings } = visit
  const before = host.live
  const line = deeds[command]?.(visit, (key) => settings.get(key)?.[0] ?? '') ?? {}
  const message = line['code'] ? `${line['code']} on ${host.id}` : ''
  return { before, after: host.live, message, stopTimeout: 90, startTimeout: 90, seconds: { work: 1 }, ...line }
}

const refused = (code: string) => ({ ok: false, verdict: 'refused', code })

const deeds: Readonly<Record<string, (visit: Visit, one: (key: string) => string) => Line>> = {
  stage: ({ host, fault, unchanged }, one) => {
    if (host.releases.has(one('release'))) return refused('release-exists')
    if (fault === 'fail') return refused('install-failed')
    if (unchanged) return { ok: true, verdict: 'unchanged' }
    host.releases.set(one('release'), 'staged')
    return { ok: true, verdict: 'staged' }
  },
  activate: ({ host, fault }, one) => activate(host, { release: one('release'), expect: one('expect'), fault }),
  revert: ({ host, fault }, one) => {
    if (fault === 'fail') return refused('release-missing')
    if (fault === 'stuck') return { ok: false, verdict: 'rollback-failed', code: 'rollback-failed' }
    host.live = one('to')
    host.good = one('to')
    return { ok: true, verdict: 'reverted' }
  },
  recover: ({ host }) => {
    if (host.good !== '') host.live = host.good
    return { ok: true, verdict: 'settled' }
  },
  status: ({ host }) => {
    const releases = [...host.releases].map(([id, verdict]) => ({ id, verdict, version: '2.0.0' }))
    return { ok: true, verdict: 'reported', good: host.good, settled: true, releases }
  },
  cleanup: ({ host, fault }, one) => {
    if (fault === 'fail') return refused('busy')
    if (one('release') !== '' && one('release') !== host.live) host.releases.delete(one('release'))
    return { ok: true, verdict: 'cleaned' }
  },
}

function activate(
  host: FakeHost,
  { release, expect, fault }: { release: string; expect: string; fault: Visit['fault'] },
): Line {
  const told = (verdict: string, code = '') => ({ ok: code === '', verdict, code })
  if (host.live !== expect) return told('refused', 'current-moved')
  if (!host.releases.has(release)) return told('refused', 'release-missing')
  if (fault === 'fail') {
    host.releases.set(release, 'failed')
    return told('rolled-back', 'unhealthy')
  }
  if (fault === 'stuck') {
    host.live = release
    host.releases.set(release, 'failed')
    return told('rollback-failed', 'rollback-failed')
  }
  host.live = release
  host.good = release
  host.releases.set(release, 'good')
  return { ...told('activated'), proof: '1 process new' }
}
