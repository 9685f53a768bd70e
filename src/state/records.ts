/** What a run writes into Parameter Store for other and later runs. Pure. */
import type { AppInstance } from '../model/app-instance.ts'
import { parseObject } from '../model/json.ts'
import { isAddress, isTargetGroup } from '../model/labels.ts'
import type { Target } from '../model/target.ts'
import type { ParameterValue } from './parameter-store.port.ts'

/** The name of a record: one of each kind for an instance of an app, and several of `drained`. */
export function parameterName({ parameterPrefix }: Pick<AppInstance, 'parameterPrefix'>, record: string): string {
  return `${parameterPrefix}/${record}`
}

/** The lock as stored. Times are by the service's clock, in milliseconds since 1970. */
export interface LockRecord {
  /** In words; empty when the lock is free. */
  readonly holder: string
  /** The page of the holder's run; empty outside of GitHub. */
  readonly url: string
  /** The id of the attempt that took the lock; empty where unknown. */
  readonly id: string
  readonly since: number
  /** 0 in the write that takes the lock: the version of that write is the fence. */
  readonly fence: number
  readonly expires: number
}

export function serializeLock({ since, expires, ...rest }: LockRecord): string {
  return serialize({ ...rest, since: iso(since), expires: iso(expires) })
}

/** JSON that Parameter Store accepts: it refuses `{{…}}`, which only texts can contain. */
export function serialize(fields: object): string {
  return JSON.stringify(fields).replaceAll('{{', '{\\u007b')
}

const iso = (ms: number) => new Date(ms).toISOString()

/** How long an unreadable lock counts as held. */
const unreadableLockMs = 600_000

/** Another tool or an operator may have written the lock. An unreadable one counts as held for ten minutes from its writing. */
export function parseLock({ value, at }: Pick<ParameterValue, 'value' | 'at'>): LockRecord {
  if (value === undefined) return { holder: '', url: '', id: '', since: 0, fence: 0, expires: 0 }
  const fields = parseObject(value)
  const { holder, url, id, fence } = fields
  return {
    holder: typeof holder === 'string' ? holder : 'an unknown run',
    url: typeof url === 'string' && /^https?:\/\/[!-~]+$/.test(url) ? url : '',
    id: typeof id === 'string' ? id : '',
    since: parseTime(fields['since']) ?? at,
    fence: typeof fence === 'number' && Number.isSafeInteger(fence) ? fence : 0,
    expires: parseTime(fields['expires']) ?? at + unreadableLockMs,
  }
}

/** A time as text, or as a number of seconds or milliseconds. */
function parseTime(value: unknown): number | undefined {
  const ms = typeof value === 'number' ? value : Date.parse(String(value))
  if (!Number.isFinite(ms)) return undefined
  return typeof value === 'number' && value < 100_000_000_000 ? ms * 1_000 : ms
}

/** Targets that a run deregistered, by the group's ARN. */
export type DrainedTargets = ReadonlyMap<string, readonly Target[]>

/** A parameter's value has at most 4 KB. */
export const maxParameterBytes = 4_000

/** The records of drained targets, as many as needed; each can be read without the others. */
export function serializeDrains(drained: DrainedTargets): string[] {
  const texts: string[] = []
  let open: Record<string, string[]> = {}
  for (const [group, targets] of drained) {
    for (const text of targets.map(serializeTarget)) {
      const more = { ...open, [group]: [...(open[group] ?? []), text] }
      const isFull = Buffer.byteLength(serializeDrain(more)) > maxParameterBytes
      if (isFull) texts.push(serializeDrain(open))
      open = isFull ? { [group]: [text] } : more
    }
  }
  return Object.keys(open).length > 0 ? [...texts, serializeDrain(open)] : texts
}

const serializeDrain = (groups: Record<string, string[]>) => JSON.stringify({ groups })

/** A record that holds no targets. */
export const emptyDrain = serializeDrain({})

export function parseDrains(text: string | undefined): DrainedTargets {
  const groups = text === undefined ? undefined : parseObject(text)['groups']
  const all = typeof groups === 'object' && groups !== null ? Object.entries(groups) : []
  const entries = all.filter(([group]) => isTargetGroup(group))
  const read = entries.map(([group, targets]) => [group, Array.isArray(targets) ? targets.flatMap(parseTarget) : []])
  return new Map(read as [string, Target[]][])
}

/** `i-…:3030`, or an address with the instance that has it: `10.0.0.7:3030 i-…`. */
function serializeTarget({ id, port, host, zone }: Target): string {
  return [`${id}:${port}`, host, zone].filter((part) => part !== undefined).join(' ')
}

/** An address without its instance is dropped: another instance may have it by now. */
function parseTarget(text: unknown): Target[] {
  const form = /^(\S+):(\d{1,5})(?: (i-[0-9a-f]{8,17}))?(?: (all))?$/
  const [, id = '', port, host, zone] = form.exec(String(text)) ?? []
  const isWhole = host === undefined ? /^i-[0-9a-f]{8,17}$/.test(id) : isAddress(id)
  if (!isWhole) return []
  return [{ id, port: Number(port), ...(host !== undefined && { host }), ...(zone === 'all' && { zone }) }]
}
