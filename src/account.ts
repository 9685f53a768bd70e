import { mostSaid } from './agreement.ts'
import type { Event, Phase, Stamped, Trouble, Unusable, Verdict, Verification } from './events.ts'
import type { Forecast } from './forecast.ts'
import type { HostVerdict, Result } from './host/result.ts'
import type { Instance } from './ports.ts'
import type { Survey } from './survey.ts'
import { type Stretch, stretchesOf } from './timeline.ts'

/**
 * What a host came to. `untouched`: its running release was not changed by this run. `gone`: it was terminated. `at-work`: the
 * run was cancelled while the host was at it, and it settles by itself.
 */
export type HostOutcome =
  | 'deployed'
  | 'unchanged'
  | 'untouched'
  | 'rolled-back'
  | 'rollback-failed'
  | 'refused'
  | 'unreachable'
  | 'unknown'
  | 'skipped'
  | 'gone'
  | 'at-work'

/** One host in one phase. */
export interface Step {
  readonly verdict: HostVerdict
  readonly ok: boolean
  readonly code: string
  readonly ms: number
  readonly seconds: Readonly<Record<string, number>>
}

export interface HostAccount {
  readonly id: string
  readonly name: string
  readonly zone: string
  readonly outcome: HostOutcome
  /** The first thing that went wrong; empty when nothing did. */
  readonly code: string
  readonly message: string
  readonly next: string
  /** What was live when this run came, and what is live now; ids and versions, `none` for no release. */
  readonly before?: string
  readonly beforeVersion?: string
  readonly after?: string
  readonly afterVersion?: string
  readonly steps: Readonly<Partial<Record<Phase, Step>>>
  readonly proof?: string
  /** What runs the app there, systemd or pm2, and under which name. */
  readonly manager?: string
  readonly service?: string
  readonly warnings: readonly string[]
  /** The end of its log where it failed. */
  readonly tail: string
}

/** The whole run as one value: what the reports are made of. */
export interface Account {
  readonly begun?: Extract<Event, { type: 'begun' }>
  /** The id of the release that the run made; absent when it did not come so far. */
  readonly release?: string
  readonly startedAt: number
  readonly endedAt: number
  readonly verdict: Verdict
  readonly trouble?: Trouble
  readonly verification: Verification
  /** How the new commit stands to the live one, in words. */
  readonly ancestry?: string
  /** In the order of the rollout, unusable ones last. */
  readonly hosts: readonly HostAccount[]
  readonly warnings: readonly string[]
  readonly stretches: readonly Stretch[]
  readonly stopped?: Extract<Event, { type: 'stopped' }>
  /** What a `status` found. */
  readonly survey?: Survey
  /** What the command would do, where that alone was asked for. */
  readonly forecast?: Forecast
  /** The newer run that is in charge, as far as it was seen. */
  readonly overtaken?: Extract<Event, { type: 'overtaken' }>
}

const nothing: Account = {
  startedAt: 0,
  endedAt: 0,
  verdict: 'refused',
  verification: { source: 'none', why: 'the run ended before the artifact was looked at' },
  hosts: [],
  warnings: [],
  stretches: [],
}

/** Folds a run's events. Before `finished` came, the verdict is `refused`. */
export function accountOf(events: readonly Stamped[]): Account {
  const hosts = new Map<string, HostAccount>()
  const atWork = new Map<string, Phase>()
  let account = nothing
  for (const event of events) {
    follow(event, hosts, atWork)
    account = { ...tell(account, event), startedAt: account.startedAt || event.at, endedAt: event.at }
  }
  const last = [...hosts.values()]
  // The newer run has gone on with them since.
  const seen = account.verdict === 'superseded' ? last.map(withoutLive) : last
  return { ...account, hosts: seen.map(inVersions(seen, account)), stretches: stretchesOf(events) }
}

/** A release has one version: that of the run which made it, or what most hosts call it. No host names it for the others. */
function inVersions(
  hosts: readonly HostAccount[],
  { release: own, begun }: Account,
): (host: HostAccount) => HostAccount {
  const told = hosts.flatMap(({ before, beforeVersion, after, afterVersion }) => [
    { id: before, version: beforeVersion },
    { id: after, version: afterVersion },
  ])
  const names = new Map(
    [...Map.groupBy(told, ({ id }) => id)].map(([id, all]) => {
      const most = mostSaid(all.flatMap(({ version }) => version || []))
      return [id, id !== undefined && id === own ? begun?.version || most : most]
    }),
  )
  return (host) => {
    const [before, after] = [names.get(host.before), names.get(host.after)]
    return {
      ...host,
      ...(host.beforeVersion !== undefined && before !== undefined && { beforeVersion: before }),
      ...(host.afterVersion !== undefined && after !== undefined && { afterVersion: after }),
    }
  }
}

/** What an event says of the run as a whole. */
function tell(account: Account, event: Stamped): Account {
  switch (event.type) {
    case 'begun':
      return { ...account, begun: event }
    case 'named':
      return { ...account, release: event.release }
    case 'chosen':
      return {
        ...account,
        release: event.release,
        ...(account.begun && { begun: { ...account.begun, version: event.version } }),
      }
    case 'verification':
      return { ...account, verification: event.verification }
    case 'ancestry':
      return { ...account, ancestry: event.text }
    case 'stopped':
      return { ...account, stopped: event }
    case 'surveyed':
      return { ...account, survey: event.survey }
    case 'planned':
      return { ...account, forecast: event.forecast }
    case 'overtaken':
      return { ...account, overtaken: event }
    case 'warning':
      return { ...account, warnings: [...account.warnings, event.message] }
    case 'finished':
      return { ...account, verdict: event.verdict, ...(event.failure && { trouble: event.failure }) }
    default:
      return account
  }
}

/** What an event says of hosts; `atWork` are those that were given something to do and have not answered. */
function follow(event: Stamped, hosts: Map<string, HostAccount>, atWork: Map<string, Phase>): void {
  if (event.type === 'hosts') {
    for (const instance of event.usable) hosts.set(instance.id, found(instance))
    for (const one of event.unusable) hosts.set(one.instance.id, unusable(one, event.skip))
  }
  if (event.type === 'joined') for (const instance of event.hosts) hosts.set(instance.id, found(instance))
  if (event.type === 'phase') for (const host of event.hosts) atWork.set(host, event.phase)
  if (event.type === 'host') {
    const host = hosts.get(event.host)
    if (host !== undefined) hosts.set(event.host, told(host, event))
    atWork.delete(event.host)
  }
  if (event.type === 'cancelled') leave(hosts, atWork)
}

/** Only these two change what a host runs. */
function leave(hosts: Map<string, HostAccount>, atWork: ReadonlyMap<string, Phase>): void {
  for (const [id, phase] of atWork) {
    const host = hosts.get(id)
    if (host !== undefined && (phase === 'activate' || phase === 'revert'))
      hosts.set(id, { ...withoutLive(host), ...leftAtWork })
  }
}

const leftAtWork = {
  outcome: 'at-work',
  message: 'It was at work when the run was cancelled; it settles by itself.',
} as const

function found({ id, name, zone }: Instance): HostAccount {
  return { id, name, zone, outcome: 'untouched', code: '', message: '', next: '', steps: {}, warnings: [], tail: '' }
}

function unusable({ instance, code, message, next }: Unusable, skip: boolean): HostAccount {
  return { ...found(instance), outcome: skip ? 'skipped' : 'refused', code, message, next }
}

function told(host: HostAccount, { phase, result, ms, tail }: Extract<Event, { type: 'host' }>): HostAccount {
  const { verdict, ok, code, seconds } = result
  const failedNow = !ok && host.code === '' && phase !== 'cleanup'
  const isMended = host.outcome === 'rollback-failed' && verdict === 'reverted'
  const outcome = outcomeOf(phase, result) ?? host.outcome
  const known = {
    ...host,
    outcome,
    ...(failedNow && { code, message: result.message, tail }),
    ...(verdict === 'gone' && { message: result.message }),
    ...(isMended && { message: `${host.message} A second attempt brought it back.` }),
    ...beforeOf(host, result),
    ...(result.manager !== undefined && { manager: result.manager }),
    ...(result.service !== undefined && { service: result.service }),
    ...afterOf(phase, result),
    steps: { ...host.steps, [phase]: { verdict, ok, code, ms, seconds } },
    ...(result.proof !== undefined && phase !== 'cleanup' && { proof: result.proof }),
    warnings: [...host.warnings, ...result.warnings.filter((warning) => !host.warnings.includes(warning))],
  }
  return runsNothingProved.has(outcome) ? withoutLive(known) : known
}

/** What ran on these before says nothing of what runs there now. */
const runsNothingProved: ReadonlySet<HostOutcome> = new Set(['rollback-failed', 'unreachable', 'unknown', 'gone'])

function withoutLive({ after: _, afterVersion: __, proof: ___, ...host }: HostAccount): HostAccount {
  return host
}

/** What a phase's result makes of a host; undefined where it changes nothing. */
function outcomeOf(phase: Phase, { verdict }: Result): HostOutcome | undefined {
  if (phase === 'cleanup') return undefined
  switch (verdict) {
    case 'activated':
      return 'deployed'
    case 'reverted':
      return 'rolled-back'
    case 'unchanged':
    case 'refused':
    case 'rolled-back':
    case 'rollback-failed':
    case 'unreachable':
    case 'unknown':
    case 'gone':
      return verdict
    case 'not-drained':
      return 'refused'
    case 'drained':
    case 'returned':
    case 'not-returned':
    case 'staged':
    case 'settled':
    case 'delivered':
    case 'reported':
    case 'cleaned':
      return undefined
  }
}

function beforeOf(host: HostAccount, { before, beforeVersion }: Result): Partial<HostAccount> {
  if (host.before !== undefined || before === undefined) return {}
  return { before, ...(beforeVersion !== undefined && { beforeVersion }) }
}

/** Of a staging only what was live already: the staged release is not. */
function afterOf(phase: Phase, result: Result): Partial<HostAccount> {
  if (phase === 'cleanup') return {}
  const after = result.after ?? (phase === 'stage' ? result.before : undefined)
  if (after === undefined) return {}
  const afterVersion = result.afterVersion ?? (after === result.before ? result.beforeVersion : undefined)
  return { after, afterVersion: afterVersion ?? '' }
}
