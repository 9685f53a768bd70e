import type { InvocationStatus } from '../../../src/dispatch/run-command.port.ts'
import type { FakeClock } from '../fake-clock.ts'
import { type FakeHost, type Line, newHost, saying, type Visit, work } from '../fake-program.ts'
import type { Mandate } from './mandate.ts'

/** What came to pass on a host. */
export interface Deed {
  readonly at: number
  readonly host: string
  readonly run: string
  readonly command: string
  readonly fence: number
  /** `asked`: it was told whether it may act, and `code` is why not. `changed`: something on the host is not as before. */
  readonly type: 'asked' | 'changed'
  readonly code: string
  /** What the host runs by then. */
  readonly live: string
}

/** A command that has come to a host. */
export interface Call {
  readonly run: string
  readonly command: string
  readonly settings: Map<string, string[]>
  /** After that the agent kills whatever still waits. */
  readonly runWithinMs: number
  /** How long it works before it changes something, and after that until it has proved it. */
  readonly takesMs: readonly [number, number]
  /** The release is no good there. */
  readonly fails: boolean
}

/** A host whose commands take time, one after the other, and that asks for a mandate when the real one does. */
export interface TimedHost {
  readonly host: FakeHost
  readonly mandate: Mandate
  readonly deeds: readonly Deed[]
  /** The version that runs. */
  version(): string
  visit(call: Call): Promise<InvocationStatus>
}

export interface Place {
  readonly id: string
  readonly live: string
  readonly mandate: Mandate
  readonly clock: FakeClock
}

/** The real one waits so long for its lock; see take_lock. */
const lockMs = 120_000

export function timedHost({ id, live, mandate, clock }: Place): TimedHost {
  const host = newHost(id, live)
  host.versions.set(live, 'v0')
  const deeds: Deed[] = []
  const turn = turns(clock)
  const version = () => host.versions.get(host.live) ?? ''
  const site: Site = { host, mandate, clock, version, tell: (deed) => void deeds.push({ ...deed, at: clock.now() }) }
  return {
    host,
    mandate,
    deeds,
    version,
    visit: async (call) => {
      const said = (line: Line) => saying({ host, command: call.command }, line)
      // It changes nothing, and so needs neither the lock nor a mandate.
      if (call.command === 'status') return said(work(visitOf(call, site)))
      const leave = await turn(Math.min(lockMs, call.runWithinMs))
      if (leave === undefined) return said(refusal('busy', host))
      try {
        return said(await act(call, site))
      } finally {
        leave()
      }
    },
  }
}

interface Site extends Pick<TimedHost, 'host' | 'mandate' | 'version'> {
  readonly clock: FakeClock
  readonly tell: (deed: Omit<Deed, 'at'>) => void
}

/** Asked when it begins; what swaps works for a while after that, and is asked again just before: see begin_change, activate_inside. */
async function act(call: Call, site: Site): Promise<Line> {
  const { host, clock } = site
  const [beforeMs, afterMs] = call.takesMs
  const first = await refused(call, site)
  if (first !== undefined) return first
  const swaps = call.command === 'activate' || call.command === 'revert'
  if (swaps) host.atWorkUntil = Number.POSITIVE_INFINITY
  try {
    await clock.sleep(beforeMs)
    const second = swaps ? await refused(call, site) : undefined
    if (second !== undefined) return second
    const was = standing(host)
    const line = work(visitOf(call, site))
    if (standing(host) !== was) site.tell({ ...about(call, site), type: 'changed', code: String(line['code'] ?? '') })
    await clock.sleep(afterMs)
    return line
  } finally {
    host.atWorkUntil = 0
  }
}

async function refused(call: Call, site: Site): Promise<Line | undefined> {
  const { mandate, clock, host } = site
  const pass = {
    fence: one(call, 'fence'),
    parameter: one(call, 'fence-parameter'),
    notAfter: one(call, 'not-after'),
    now: clock.now(),
  }
  const answer = await clock.outside(mandate.refuses(pass))
  site.tell({ ...about(call, site), type: 'asked', code: answer?.code ?? '' })
  return answer === undefined ? undefined : { ...refusal(answer.code, host), message: answer.message }
}

function refusal(code: string, { live }: FakeHost): Line {
  return { ok: false, verdict: 'refused', code, message: '', before: live, after: live, seconds: {} }
}

function about(call: Call, { host, version }: Site) {
  const { run, command } = call
  return { host: host.id, run, command, fence: Number(one(call, 'fence')), live: version() }
}

function visitOf(call: Call, { host, clock, version }: Site): Visit {
  const { command, settings, fails } = call
  const unchanged = version() === one(call, 'version')
  return { host, command, settings, fault: fails ? 'fail' : undefined, unchanged, now: clock.now() }
}

const one = ({ settings }: Call, key: string) => settings.get(key)?.[0] ?? ''

const standing = ({ live, good, releases }: FakeHost) => JSON.stringify([live, good, ...releases])

/** One at a time, in the order of asking. Undefined when it did not come to one's turn in time. */
function turns(clock: FakeClock): (withinMs: number) => Promise<(() => void) | undefined> {
  const waiting: ((mine: boolean) => void)[] = []
  let taken = false
  const leave = () => {
    const next = waiting.shift()
    if (next === undefined) taken = false
    else next(true)
  }
  return async (withinMs) => {
    if (taken) {
      const given = await new Promise<boolean>((tell) => {
        waiting.push(tell)
        void clock.sleep(withinMs).then(() => {
          if (waiting.includes(tell)) waiting.splice(waiting.indexOf(tell), 1)
          tell(false)
        })
      })
      if (!given) return undefined
    }
    taken = true
    return leave
  }
}
