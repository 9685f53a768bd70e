/** What a run writes into Parameter Store, so that others, and later runs, know of it. Pure. */
import type { Request } from '../inputs.ts'
import { isAddress, isTargetGroup } from '../naming.ts'
import type { Stored, Target } from '../ports.ts'

/** The name of a note: one of each kind for an app in an environment, and several of `drained`. */
export function noteName({ app, environment }: Pick<Request, 'app' | 'environment'>, note: string): string {
  return `/ec2-release/${app}/${environment}/${note}`
}

/** Who has the lock. Times are the service's, in milliseconds since 1970. */
export interface Holding {
  /** In words; empty when it is free. */
  readonly holder: string
  /** The holder's run, empty outside of GitHub. */
  readonly url: string
  /** Of the one attempt that took it; empty where nothing says so. */
  readonly id: string
  readonly since: number
  /** 0 in the write that takes the lock: the version which that write makes is the fence. */
  readonly fence: number
  readonly expires: number
}

export function holdingText({ since, expires, ...rest }: Holding): string {
  return noteText({ ...rest, since: iso(since), expires: iso(expires) })
}

/** JSON that Parameter Store takes: it refuses `{{…}}`, which only a text in it can hold. */
export function noteText(fields: object): string {
  return JSON.stringify(fields).replaceAll('{{', '{\\u007b')
}

const iso = (ms: number) => new Date(ms).toISOString()

/** How long a lock that nobody can read is believed in. */
const unreadableMs = 600_000

/** Somebody else may have written it, or a person. What cannot be read counts as held for ten minutes from its writing on. */
export function readHolding({ value, at }: Pick<Stored, 'value' | 'at'>): Holding {
  if (value === undefined) return { holder: '', url: '', id: '', since: 0, fence: 0, expires: 0 }
  const fields = parsed(value)
  const { holder, url, id, fence } = fields
  return {
    holder: typeof holder === 'string' ? holder : 'somebody',
    url: typeof url === 'string' && /^https?:\/\/[!-~]+$/.test(url) ? url : '',
    id: typeof id === 'string' ? id : '',
    since: time(fields['since']) ?? at,
    fence: typeof fence === 'number' && Number.isSafeInteger(fence) ? fence : 0,
    expires: time(fields['expires']) ?? at + unreadableMs,
  }
}

/** A JSON object's fields; none when it is something else. */
export function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** A time as text, or as a number of seconds or milliseconds. */
function time(value: unknown): number | undefined {
  const ms = typeof value === 'number' ? value : Date.parse(String(value))
  if (!Number.isFinite(ms)) return undefined
  return typeof value === 'number' && value < 100_000_000_000 ? ms * 1_000 : ms
}

/** Targets that a run took out of their groups, by the group's ARN. */
export type Drained = ReadonlyMap<string, readonly Target[]>

/** A parameter's value has at most 4 KB. */
const maxBytes = 4_000

/** The notes of what is out of traffic, as many as it takes; each can be read without the others. */
export function drainedTexts(drained: Drained): string[] {
  const texts: string[] = []
  let open: Record<string, string[]> = {}
  for (const [group, targets] of drained) {
    for (const text of targets.map(targetText)) {
      const more = { ...open, [group]: [...(open[group] ?? []), text] }
      const isFull = Buffer.byteLength(drainedText(more)) > maxBytes
      if (isFull) texts.push(drainedText(open))
      open = isFull ? { [group]: [text] } : more
    }
  }
  return Object.keys(open).length > 0 ? [...texts, drainedText(open)] : texts
}

const drainedText = (groups: Record<string, string[]>) => JSON.stringify({ groups })

/** The note of one that was taken back. */
export const nothingDrained = drainedText({})

export function readDrained(text: string | undefined): Drained {
  const groups = text === undefined ? undefined : parsed(text)['groups']
  const all = typeof groups === 'object' && groups !== null ? Object.entries(groups) : []
  const entries = all.filter(([group]) => isTargetGroup(group))
  const read = entries.map(([group, targets]) => [group, Array.isArray(targets) ? targets.flatMap(readTarget) : []])
  return new Map(read as [string, Target[]][])
}

/** `i-…:3030`, or an address with the instance that has it: `10.0.0.7:3030 i-…`. */
function targetText({ id, port, host, zone }: Target): string {
  return [`${id}:${port}`, host, zone].filter((part) => part !== undefined).join(' ')
}

/** An address without its instance could be that of any. */
function readTarget(text: unknown): Target[] {
  const form = /^(\S+):(\d{1,5})(?: (i-[0-9a-f]{8,17}))?(?: (all))?$/
  const [, id = '', port, host, zone] = form.exec(String(text)) ?? []
  const isWhole = host === undefined ? /^i-[0-9a-f]{8,17}$/.test(id) : isAddress(id)
  if (!isWhole) return []
  return [{ id, port: Number(port), ...(host !== undefined && { host }), ...(zone === 'all' && { zone }) }]
}
