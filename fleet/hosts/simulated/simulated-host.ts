import { randomBytes } from 'node:crypto'
import { collect } from '../../aws/output.ts'
import { type Job, type Outcome, outcome, type Running } from '../../aws/script.ts'
import type { Identity } from '../host.ts'
import { createLock, type Lock } from './lock.ts'
import { outcomeOf, refusalAtOnce, type SimulatedOutcome } from './outcomes.ts'
import { recordingOf, tell, type Values } from './recordings.ts'
import { type Request, readDelivery, readRequest } from './request.ts'
import { type HostState, placeToSettle, settleAt } from './state.ts'

export interface SimulatedHostOptions {
  readonly name?: string
  readonly zone?: string
  /** The release that it runs, proved; `none` for a host that waits for its first release. */
  readonly live?: 'none' | { readonly id: string; readonly version: string; readonly sha256?: string }
  /** The duration of commands as a share of the recorded times (1); each takes up to a fifth more or less. */
  readonly pace?: number
}

/** A command that a host has answered. */
export interface Answered {
  readonly command: string
  /** The name of the recording: `activated`, `unhealthy`, `busy` ... */
  readonly name: string
  readonly startedAt: number
  readonly endedAt: number
}

/**
 * A host without a process or a disk: it reads the scripts of the product, remembers what the host program would have done, and
 * gives the recorded answers of a systemd host. A thousand of them cost almost nothing.
 */
export interface SimulatedHost extends Identity {
  readonly kind: 'simulated'
  readonly state: Readonly<HostState>
  readonly answered: readonly Answered[]
  /** Ends the next `times` (1) of a command that would succeed in a recorded way; see fleet/hosts/recorded/. */
  will(command: string, name: string, times?: number): void
  /** Moves `current` to another release, as an operator on the host does. */
  point(release: string): void
  /** Removes the fault that kept its releases from running. */
  repair(): void
  /** Runs a script that the SSM agent received. */
  readonly answer: (job: Job) => Running
  /** Ends all commands at work; the boot returns the host to the last proved release. */
  powerCut(): void
  powerOff(): void
}

interface Site extends Identity {
  readonly state: HostState
  readonly answered: Answered[]
  readonly orders: { readonly command: string; readonly name: string; left: number }[]
  readonly lock: Lock
  readonly pace: number
  /** Counts power cuts: what an earlier boot started no longer counts. */
  boot: number
}

/** How long the program waits for another one at work. */
const lockMs = 120_000

let made = 0

export function simulatedHost(options: SimulatedHostOptions = {}): SimulatedHost {
  made += 1
  const site: Site = {
    id: `i-0${randomBytes(8).toString('hex')}`,
    name: options.name ?? `simulated-${made}`,
    zone: options.zone ?? 'eu-west-1a',
    address: `172.${16 + (made >> 16)}.${(made >> 8) & 255}.${made & 255}`,
    state: freshState(options.live ?? { id: '20251231_000000', version: '0.9.0' }),
    answered: [],
    orders: [],
    lock: createLock(),
    pace: options.pace ?? 1,
    boot: 0,
  }
  const { id, name, zone, address, state, answered } = site
  return {
    ...{ id, name, zone, address, kind: 'simulated', state, answered },
    will: (command, recorded, times = 1) => {
      if (!recordingOf(command, recorded)) throw new Error(`Nothing is recorded of ${command} as ${recorded}`)
      site.orders.push({ command, name: recorded, left: times })
    },
    point: (release) => Object.assign(state, { live: release }),
    repair: () => Object.assign(state, { isBroken: false }),
    answer: (job) => run(site, job),
    powerCut: () => restart(site),
    powerOff: () => {
      site.boot += 1
    },
  }
}

function freshState(live: NonNullable<SimulatedHostOptions['live']>): HostState {
  const id = live === 'none' ? 'none' : live.id
  const state: HostState = {
    ...{ live: id, good: id === 'none' ? '' : id, releases: new Map() },
    ...{ fence: { value: 0, parameter: '-' }, program: '', journal: undefined, commands: new Set() },
    ...{ isBroken: false, lastFailed: '' },
  }
  if (live !== 'none') {
    const { version, sha256 = '0'.repeat(64) } = live
    state.releases.set(id, { version, sha256, settings: '\n', standing: 'good' })
  }
  return state
}

function restart(site: Site) {
  site.boot += 1
  site.lock.reset()
  const place = placeToSettle(site.state)
  if (place !== '') settleAt(site.state, place)
}

function run(site: Site, job: Job): Running {
  const startedAt = Date.now()
  const kill = Promise.withResolvers<'killed'>()
  const { commandId, commands, executionTimeout } = job
  const about = { commandId, script: commands.join('\n'), startedAt, boot: site.boot }
  const call = { ...about, isKilled: false, killed: kill.promise }
  const stop = (why: 'cancel' | 'timeout') => {
    call.isKilled = true
    kill.resolve('killed')
    end.resolve(outcome({ startedAt, code: 137, cancelled: why === 'cancel' }))
  }
  const end = Promise.withResolvers<Outcome>()
  const timer = setTimeout(stop, executionTimeout * 1000, 'timeout').unref()
  carryOut(site, call).then(end.resolve, end.reject)
  return { ended: end.promise.finally(() => clearTimeout(timer)), cancel: () => stop('cancel') }
}

/** A script that the agent runs, and whether it still runs. */
interface Call {
  readonly commandId: string
  readonly script: string
  readonly startedAt: number
  /** The boot of the host in which it began. */
  readonly boot: number
  readonly isKilled: boolean
  readonly killed: Promise<'killed'>
}

async function carryOut(site: Site, call: Call): Promise<Outcome> {
  const { state, lock, pace } = site
  const { startedAt } = call
  const delivered = readDelivery(call.script)
  if (delivered !== undefined) return said({ startedAt, code: 0, stdout: `${delivered}\n` })
  const request = readRequest(call.script)
  if (request === undefined) return said({ startedAt, code: 127, stderr: 'a simulated host runs no script but ours\n' })
  if (!request.carried && !request.programs.includes(state.program)) {
    return said({ startedAt, code: 71, stdout: `${request.refusal}\n` })
  }
  if (request.command === 'status') return await act(site, outcomeNow(site, request), { request, call })
  const refusal = refusalAtOnce({ state, request, now: startedAt }, call.commandId)
  if (refusal !== undefined) return await act(site, { name: refusal }, { request, call })
  if (!(await lock.take(lockMs * pace))) return await act(site, { name: 'busy' }, { request, call, ms: 0 })
  try {
    if (call.isKilled || site.boot !== call.boot) return said({ startedAt, code: 137 })
    return await act(site, outcomeNow(site, request), { request, call })
  } finally {
    if (site.boot === call.boot) lock.free()
  }
}

function outcomeNow({ state, orders }: Site, request: Request): SimulatedOutcome {
  const ordered = () => {
    const order = orders.find(({ command, left }) => command === request.command && left > 0)
    if (order) order.left -= 1
    return order?.name
  }
  return outcomeOf({ state, request, now: Date.now(), ordered })
}

interface Doing {
  readonly request: Request
  readonly call: Call
  /** In place of the recorded time. */
  readonly ms?: number
}

async function act(site: Site, planned: SimulatedOutcome, { request, call, ms }: Doing): Promise<Outcome> {
  const { command } = request
  const { startedAt } = call
  const recording = recordingOf(command, planned.name)
  if (!recording) throw new Error(`Nothing is recorded of ${command} as ${planned.name}`)
  // The answer reports the state at the command's begin.
  const values = { ...valuesOf(site, request), command: call.commandId, ...planned.values }
  planned.begin?.()
  const pace = site.pace * (0.8 + Math.random() * 0.4)
  const over = wait(ms ?? recording.ms * pace)
  const isKilled = (await (planned.isApart ? over : Promise.race([over, call.killed]))) === 'killed'
  if (!isKilled && site.boot === call.boot) {
    planned.end?.()
    site.answered.push({ command, name: planned.name, startedAt, endedAt: Date.now() })
  }
  const told = { values, details: planned.details ?? {}, startedAt, pace }
  return said({ startedAt, code: recording.code, stdout: tell(recording, told) })
}

function wait(ms: number): Promise<'over'> {
  return new Promise((resolve) => setTimeout(resolve, ms, 'over').unref())
}

function said({
  stdout = '',
  stderr = '',
  ...facts
}: {
  startedAt: number
  code: number
  stdout?: string
  stderr?: string
}) {
  return outcome({ ...facts, stdout: collected(stdout), stderr: collected(stderr) })
}

function collected(text: string) {
  const stream = collect()
  stream.add(Buffer.from(text))
  return stream
}

/** The values that differ from host to host, by their names in recordings. */
function valuesOf({ state, name, address }: Site, { setting, programs: [program] }: Request): Values {
  const ids = {
    ...{ release: setting('release'), before: state.live, good: state.good },
    ...{ to: setting('to'), expect: setting('expect') },
  }
  const version = (id: string) => state.releases.get(id)?.version ?? ''
  const time = (ms: number) => new Date(ms).toISOString().replace(/\.\d+/, '')
  const app = setting('app')
  return {
    ...ids,
    version: setting('version') || version(ids.release),
    ...{ beforeVersion: version(ids.before), goodVersion: version(ids.good) },
    ...{ toVersion: version(ids.to), expectVersion: version(ids.expect) },
    ...{ sha256: setting('sha256'), digest: 'f'.repeat(64), artifact: setting('artifact') || setting('artifact-url') },
    ...{ fence: setting('fence') || 'none', heldFence: String(state.fence.value) },
    ...{ notAfter: time(Number(setting('not-after')) * 1000), now: time(Date.now()) },
    ...{ app, base: setting('base-dir') || `/opt/${app}`, user: setting('user') || app, program },
    ...{ service: setting('service') || `${app}.service`, port: setting('port') || '3030' },
    ...{ host: name, address, registry: 'https://registry.example.com/' },
  }
}
