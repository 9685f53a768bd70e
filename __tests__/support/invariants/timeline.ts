import type { Event } from '../../../src/model/events.ts'
import type { Interleaving } from './interleaving.ts'

interface Line {
  readonly at: number
  readonly who: string
  readonly what: string
}

/** The events, one a line, so that a reader sees their causes. */
export function timeline({ startedAt, runs, hosts, writes }: Interleaving): string {
  const lines: Line[] = [
    ...runs.flatMap(({ name, events, end, plan }) => [
      ...events.flatMap((event) => ({ at: event.at, who: name, what: told(event) })),
      ...(end === undefined
        ? []
        : [{ at: end.at, who: name, what: `ends ${end.verdict}; hosts run ${end.running.join(' ')}` }]),
      ...misfortunes(plan, startedAt).map((one) => ({ ...one, who: name })),
    ]),
    ...writes.map(({ at, run, version, value }) => ({
      at,
      who: run,
      what: `lock is written: version ${version}, ${value}`,
    })),
    ...hosts.flatMap(({ events }) =>
      events.map(({ at, host, run, command, fence, type, code, live }) => ({
        at,
        who: `host ${host}`,
        what: `${type === 'asked' ? 'may' : 'did'} ${command} of ${run}, fence ${fence}${code && `: ${code}`}; runs ${live}`,
      })),
    ),
  ]
  return lines
    .filter(({ what }) => what !== '')
    .sort((one, other) => one.at - other.at)
    .map(({ at, who, what }) => `${((at - startedAt) / 1_000).toFixed(2).padStart(9)} s  ${who}  ${what}`)
    .join('\n')
}

type Plan = Interleaving['runs'][number]['plan']

function misfortunes({ startsAt, freezes, diesAt }: Plan, startedAt: number): Omit<Line, 'who'>[] {
  const began = startedAt + startsAt
  const frozen = freezes.map(({ at, ms }) => ({ at: began + at, what: `stands still for ${ms / 1_000} s` }))
  return diesAt === undefined ? frozen : [...frozen, { at: began + diesAt, what: 'is killed, if it still lives' }]
}

function told(event: Event): string {
  switch (event.type) {
    case 'started':
      return `begins to deploy ${event.version}`
    case 'release-created':
      return `names its release ${event.release}`
    case 'release-resumed':
      return `recovers from release ${event.release}`
    case 'locked':
      return `has the lock, fence ${event.fence}`
    case 'lock-wait':
      return `waits for ${event.holder}`
    case 'unlocked':
      return 'has freed the lock'
    case 'phase':
      return `${event.phase} ${event.hosts.join(' ')}`
    case 'host':
      return `hears from ${event.host}: ${event.phase} ${event.result.verdict} ${event.result.code}`
    case 'result-unknown':
      return `doubts what ${event.host} did: ${event.phase}`
    case 'stopped':
      return `stops: ${event.why}`
    case 'warning':
      return `warns: ${event.message}`
    case 'monitoring':
      return `${event.why} for ${event.ms / 1_000} s`
    default:
      return ''
  }
}
