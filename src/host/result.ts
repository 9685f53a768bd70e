import { stripVTControlCharacters } from 'node:util'
import { isReleaseId } from '../naming.ts'

/** What a host said a command came to. Everything in it was checked for type, form and length; it is still untrusted text. */
export interface Result {
  readonly ok: boolean
  readonly verdict: HostVerdict
  /** A heading of docs/errors.md; empty when all is well. */
  readonly code: string
  readonly message: string
  readonly release?: string
  readonly version?: string
  /** Release ids, `none` for a host without a release. */
  readonly before?: string
  readonly beforeVersion?: string
  readonly after?: string
  readonly afterVersion?: string
  readonly sha256?: string
  readonly verified?: string
  readonly manager?: string
  readonly service?: string
  readonly port?: number
  /** Seconds that the unit may take to stop and to start; longer times than a run can wait for count as the longest. */
  readonly stopTimeout?: number
  readonly startTimeout?: number
  /** How it was shown that the release runs. */
  readonly proof?: string
  /** `stage` only: the last release that was activated here failed. */
  readonly failedLast?: boolean
  /** `status` only: the release last proved, whether no activation is at work or was cut short, and what is on disk. */
  readonly good?: string
  readonly settled?: boolean
  /** `status` only: something other than a deploy changed what it runs since the last proof. */
  readonly drift?: true
  /** Which release somebody deployed by hand, and who. */
  readonly manual?: string
  /** `status` only: what is free on the disk, and what an install may use of the memory. */
  readonly freeMb?: number
  readonly memoryMb?: number
  readonly releases?: readonly OnDisk[]
  /** How many releases there are besides, which a result line had no room for. */
  readonly more?: number
  /** The runner's own word: the host obeys a newer run, it says, and the lock shows that there is none. */
  readonly unbacked?: true
  readonly warnings: readonly string[]
  /** Seconds by step, such as download, install, prove. */
  readonly seconds: Readonly<Record<string, number>>
}

/** A release on a host's disk: good, bad, failed, staged or adopted. */
export interface OnDisk {
  readonly id: string
  readonly verdict: string
  /** Its first 40 bytes; empty when it is not known. */
  readonly version: string
}

const hostVerdicts = [
  'delivered',
  'staged',
  'unchanged',
  'refused',
  'activated',
  'rolled-back',
  'rollback-failed',
  'reverted',
  'settled',
  'reported',
  'cleaned',
] as const

/**
 * The host's own verdicts, the two that the runner gives a host that did not say, that of a host which was terminated, and
 * those of its way out of its target groups and back.
 */
export type HostVerdict =
  | (typeof hostVerdicts)[number]
  | 'unreachable'
  | 'unknown'
  | 'gone'
  | 'drained'
  | 'not-drained'
  | 'returned'
  | 'not-returned'

const marker = '@ec2-release '
/** The host keeps to 2,400 bytes; what is longer is not from it. */
const maxLine = 4_096

/** The machine-readable line of what a host printed: the first with our marker. Undefined when there is none or it is cut. */
export function readResult(output: string, command: string): Result | undefined {
  const start = output.startsWith(marker) ? 0 : output.indexOf(`\n${marker}`) + 1
  if (!output.startsWith(marker, start)) return undefined
  const end = output.indexOf('\n', start)
  const line = output.slice(start + marker.length, end === -1 ? undefined : end)
  if (line.length > maxLine) return undefined
  const fields = parseObject(line)
  if (fields?.['v'] !== 1 || !(fields['command'] === command || fields['command'] === 'program')) return undefined
  const result = toResult(fields)
  return result?.more === undefined ? result : withAllReleases(result, output.slice(end).replace(/^\n*/, ''))
}

const listMarker = '@ec2-releases '

/** The same, with the releases that follow it on the next line, as far as what was printed reaches. */
function withAllReleases(result: Result, rest: string): Result {
  const end = rest.indexOf('\n')
  const all = rest.startsWith(listMarker) && end !== -1 ? parsed(rest.slice(listMarker.length, end)) : undefined
  if (!Array.isArray(all)) return result
  const { more: _, ...known } = result
  return { ...known, releases: all.flatMap(onDisk) }
}

/** What a host printed besides what the runner reads: for people only. */
export function readTail(output: string): string {
  const start = output.startsWith(marker) ? 0 : output.indexOf(`\n${marker}`) + 1
  if (!output.startsWith(marker, start)) return printable(output)
  const end = output.indexOf('\n', start)
  return printable(end === -1 ? '' : output.slice(end + 1).replace(/^\n?(@ec2-releases .*(\n|$))?/, ''))
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/** Text without colours and control characters (a terminal or a workflow log may act on them), line breaks and tabs kept. */
export function printable(text: string): string {
  return stripVTControlCharacters(text).replace(/\r\n?/g, '\n').replace(unprintable, '')
}

type Fields = Readonly<Record<string, unknown>>

function parseObject(json: string): Fields | undefined {
  const value = parsed(json)
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function toResult(fields: Fields): Result | undefined {
  const verdict = hostVerdicts.find((one) => one === fields['verdict'])
  if (typeof fields['ok'] !== 'boolean' || verdict === undefined) return undefined
  const code = textField(fields['code'], 60) ?? ''
  return {
    ok: fields['ok'],
    verdict,
    code: (/^[a-z][a-z0-9-]*$/.test(code) && !runnersOwn.has(code)) || code === '' ? code : 'unforeseen',
    message: textField(fields['message'], 1_000) ?? '',
    ...textFields(fields),
    ...numberFields(fields),
    ...(typeof fields['settled'] === 'boolean' && { settled: fields['settled'] }),
    ...(fields['drift'] === true && { drift: true }),
    ...(fields['failedLast'] === true && { failedLast: true }),
    ...(Array.isArray(fields['releases']) && { releases: fields['releases'].slice(0, 50).flatMap(onDisk) }),
    warnings: warningsOf(fields['warnings']),
    seconds: secondsOf(fields['seconds']),
  }
}

/** What the runner says of its own credentials, and acts on for all hosts. */
const runnersOwn: ReadonlySet<string> = new Set(['aws-denied', 'no-credentials', 'credentials-expired'])

const upTo = (length: number) => (text: string) => text !== '' && text.length <= length

const textKeys = {
  release: isReleaseId,
  version: upTo(200),
  before: isReleaseId,
  beforeVersion: upTo(200),
  after: isReleaseId,
  afterVersion: upTo(200),
  sha256: (text: string) => /^[0-9a-f]{64}$/.test(text),
  verified: (text: string) => /^(input|beside|api|none|other hosts)$/.test(text),
  manager: (text: string) => /^(systemd|pm2)$/.test(text),
  service: upTo(200),
  proof: upTo(500),
  manual: upTo(200),
  good: isReleaseId,
} as const

function textFields(fields: Fields): Partial<Record<keyof typeof textKeys, string>> {
  return Object.fromEntries(
    Object.entries(textKeys).flatMap(([key, fits]) => {
      const value = textField(fields[key], 500)
      return value !== undefined && fits(value) ? [[key, value]] : []
    }),
  )
}

const numberKeys = ['port', 'stopTimeout', 'startTimeout', 'freeMb', 'memoryMb', 'more'] as const
/** What counts at most. A unit may have any time, or no end at all; the run that waits for it has the lock meanwhile. */
const longest: Readonly<Record<string, number>> = { stopTimeout: 900, startTimeout: 600 }

function numberFields(fields: Fields): Pick<Result, (typeof numberKeys)[number]> {
  return Object.fromEntries(
    numberKeys.flatMap((key) => {
      const value = fields[key]
      if (!isSane(value) || (key === 'port' && value > 65_535)) return []
      return [[key, Math.min(value, longest[key] ?? value)]]
    }),
  )
}

function onDisk(value: unknown): OnDisk[] {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('verdict' in value)) return []
  const { id, verdict } = value
  if (typeof id !== 'string' || typeof verdict !== 'string') return []
  if (!isReleaseId(id) || !/^[a-z]{1,20}$/.test(verdict)) return []
  return [{ id, verdict, version: ('version' in value ? textField(value.version, 80) : '') ?? '' }]
}

function textField(value: unknown, max: number): string | undefined {
  if (typeof value !== 'string') return undefined
  return printable(value)
    .replace(/[\n\t]+/g, ' ')
    .trim()
    .slice(0, max)
}

function warningsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return []
  return value.slice(0, 10).flatMap((one) => textField(one, 500) || [])
}

function secondsOf(value: unknown): Record<string, number> {
  if (typeof value !== 'object' || value === null) return {}
  const entries = Object.entries(value).filter(([key, number]) => /^[a-z][a-z-]{0,19}$/.test(key) && isSane(number))
  return Object.fromEntries(entries.slice(0, 20))
}

function isSane(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 10_000_000
}
