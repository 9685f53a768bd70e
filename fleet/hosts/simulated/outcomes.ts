import { recordingOf } from './recordings.ts'
import type { Request } from './request.ts'
import { type HostState, hasDrifted, listed, mark, placeToSettle, settleAt, superfluous } from './state.ts'

/** The outcome of a command on a host: the recorded answer that it gets, and its change. */
export interface SimulatedOutcome {
  /** The name of the recording among those of the command. */
  readonly name: string
  /** The release that the host settles on, and those that it removes, by their names in recordings. */
  readonly values?: Readonly<Record<string, string>>
  readonly details?: Readonly<Record<string, unknown>>
  /** The changes of the host, when the command begins to act and when it is done. */
  readonly begin?: () => void
  readonly end?: () => void
  /** Whether it goes on when an agent kills the script that began it. */
  readonly isApart?: boolean
}

export interface Call {
  readonly state: HostState
  readonly request: Request
  /** Milliseconds since 1970. */
  readonly now: number
  /** The outcome that a test ordered for a command that would otherwise succeed, if any; the call uses the order up. */
  readonly ordered: () => string | undefined
}

const outcomes: Readonly<Record<string, (call: Call) => SimulatedOutcome>> = {
  stage,
  activate,
  revert,
  recover,
  cleanup,
  status,
}

/** Decides as the host program would. Throws at a command without a recording. */
export function outcomeOf(call: Call): SimulatedOutcome {
  const { command } = call.request
  const outcome = outcomes[command]
  if (!outcome)
    throw new Error(`No simulated host knows the command ${command}: record it first (scripts/record/main.ts)`)
  const refusal = command === 'status' ? undefined : fenceRefusal(call)
  return refusal === undefined ? outcome(call) : { name: refusal }
}

/** Why a command that would change something may not even wait for the lock; undefined when it may. The host notes its id. */
export function refusalAtOnce(call: Omit<Call, 'ordered'>, commandId: string): string | undefined {
  const { commands } = call.state
  if (isLate(call)) return 'too-late'
  if (commands.has(commandId)) return 'repeated'
  commands.add(commandId)
  return undefined
}

/** Clocks may differ by two minutes. */
function isLate({ request, now }: Omit<Call, 'ordered'>): boolean {
  const notAfter = request.setting('not-after')
  return notAfter !== '' && now / 1000 > Number(notAfter) + 120
}

/** A host that has seen a higher fence does nothing; it keeps a fence that is higher than the one it has seen. */
function fenceRefusal(call: Call): string | undefined {
  const { state, request } = call
  if (isLate(call)) return 'too-late'
  const fence = Number(request.setting('fence') || 0)
  const parameter = request.setting('fence-parameter') || '-'
  const held = fence === 0 || state.fence.parameter === parameter ? state.fence.value : 0
  if (held > fence) return 'fenced'
  if (fence > held) state.fence = { value: fence, parameter }
  if (request.carried) state.program = request.programs[0]
  return undefined
}

/** Staging does not change what runs: the next activation finishes what was cut short, and a change by an operator stays. */
function stage({ state, request, ordered }: Call): SimulatedOutcome {
  const [release, version] = [request.setting('release'), request.setting('version')]
  const failedLast = hasFailedLast(state) ? true : undefined
  const details = {
    verified: request.setting('sha256-source') || 'none',
    failedLast,
    before: placeToSettle(state) || state.live,
  }
  if (state.releases.has(release)) return { name: 'release-exists', details }
  const sha256 = request.setting('sha256')
  const settings = [...request.lines('env'), '', ...request.lines('shared-paths')].join('\n')
  const live = state.releases.get(state.live)
  const isSame = live !== undefined && live.version === version && live.sha256 === sha256 && live.settings === settings
  const isSettled = state.journal === undefined && state.live === state.good && !state.isBroken
  if (isSame && sha256 !== '' && isSettled) return { name: 'unchanged', details }
  const order = ordered()
  if (order !== undefined) return { name: order, details }
  return {
    name: hasDrifted(state) ? 'drifted' : 'staged',
    details,
    end: () => state.releases.set(release, { version, sha256, settings, standing: 'staged' }),
  }
}

/** The last activation here has failed: its release is newer than the one that runs. */
function hasFailedLast({ lastFailed, live }: HostState): boolean {
  return lastFailed !== '' && (live === 'none' || live < lastFailed)
}

function activate({ state, request, ordered }: Call): SimulatedOutcome {
  const release = request.setting('release')
  const expected = request.setting('expect') || state.live
  if (state.live !== expected && placeToSettle(state) !== expected) return { name: 'current-moved' }
  if (!state.releases.has(release)) return { name: 'release-missing' }
  const before = placeToSettle(state) || state.live
  const name = orFirst(ordered() ?? 'activated', before)
  const code = recordingOf('activate', name)?.code ?? 0
  // A refusal before the swap, by a hook for instance, changes nothing.
  if (code !== 0 && code !== 69 && code !== 70) return { name }
  return {
    name,
    isApart: true,
    begin: () => Object.assign(state, { live: release, journal: { back: before, wanted: release } }),
    end: () => {
      if (code === 0) return settleAt(state, release)
      mark(state, release, 'failed')
      if (code === 69) settleAt(state, before)
      else Object.assign(state, { live: before, isBroken: true })
    },
  }
}

/** A host without an earlier release rolls back in another way. */
function orFirst(name: string, before: string): string {
  const first = `${name}-first`
  return before === 'none' && recordingOf('activate', first) ? first : name
}

function revert({ state, request, ordered }: Call): SimulatedOutcome {
  const to = request.setting('to')
  if (to !== 'none' && !state.releases.has(to)) return { name: 'release-missing' }
  const isThere = state.live === to && to !== 'none' && !state.journal && !state.isBroken
  if (isThere) return { name: 'unmoved', isApart: true }
  const name = ordered() ?? nameOfRevert(state, to)
  const isStuck = recordingOf('revert', name)?.code === 70
  return {
    name,
    isApart: true,
    begin: () => {
      if (state.live !== 'none' && state.live !== to) mark(state, state.live, 'bad')
      Object.assign(state, { live: to, journal: { back: to, wanted: to } })
    },
    end: () => (isStuck ? Object.assign(state, { isBroken: true }) : settleAt(state, to)),
  }
}

function nameOfRevert({ isBroken }: HostState, to: string): string {
  if (to === 'none') return 'to-none'
  return isBroken ? 'rollback-failed' : 'reverted'
}

function recover({ state, ordered }: Call): SimulatedOutcome {
  const place = placeToSettle(state)
  if (place === '') return { name: hasDrifted(state) ? 'drifted' : 'nothing', isApart: true }
  const name = ordered() ?? (state.isBroken ? 'rollback-failed' : 'settled')
  const isStuck = recordingOf('recover', name)?.code === 70
  return {
    name,
    values: { good: place, goodVersion: state.releases.get(place)?.version ?? '' },
    isApart: true,
    begin: () => {
      state.journal ??= { back: place, wanted: place }
      state.live = place
    },
    end: () => (isStuck ? Object.assign(state, { isBroken: true }) : settleAt(state, place)),
  }
}

/** With a release: removes a staged release that is not live. Without: prunes. */
function cleanup({ state, request, ordered }: Call): SimulatedOutcome {
  const order = ordered()
  if (order !== undefined) return { name: order }
  const release = request.setting('release')
  const isUnused = release !== state.live && release !== state.good && state.releases.has(release)
  const unused = isUnused ? [release] : []
  const removed = release === '' ? superfluous(state, Number(request.setting('keep-releases') || 5)) : unused
  const name = release === '' ? 'pruned' : 'removed'
  return {
    name: removed.length === 0 ? 'nothing' : name,
    values: { removed: removed.join(' ') },
    end: () => {
      for (const id of removed) state.releases.delete(id)
    },
  }
}

function status({ state, ordered }: Call): SimulatedOutcome {
  const failedLast = hasFailedLast(state) ? true : undefined
  const details = { failedLast, good: state.good, settled: state.journal === undefined, releases: listed(state) }
  return { name: ordered() ?? nameOfStatus(state), details }
}

function nameOfStatus({ live, good, journal, isBroken }: HostState): string {
  if (live === 'none') return 'none'
  if (isBroken) return 'broken'
  if (journal) return 'activating'
  return live === good ? 'reported' : 'moved'
}
