import { stripVTControlCharacters } from 'node:util'
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
  /** Seconds that the unit may take to stop and to start. */
  readonly stopTimeout?: number
  readonly startTimeout?: number
  /** How it was shown that the release runs. */
  readonly proof?: string
  /** `stage` only: the last release that was activated here failed. */
  readonly failedLast?: boolean
  /** `status` only: the release last proved, whether no activation is at work or was cut short, and what is on disk. */
  readonly good?: string
  readonly settled?: boolean
  /** Which release somebody deployed by hand, and who. */
  readonly manual?: string
  /** `status` only: what is free on the disk, and what an install may use of the memory. */
  readonly freeMb?: number
  readonly memoryMb?: number
  readonly releases?: readonly OnDisk[]
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
  return toResult(fields)
}

/** What a host printed besides its result line: for people only. */
export function readTail(output: string): string {
  const start = output.startsWith(marker) ? 0 : output.indexOf(`\n${marker}`) + 1
  if (!output.startsWith(marker, start)) return printable(output)
  const end = output.indexOf('\n', start)
  return printable(end === -1 ? '' : output.slice(end + 1).replace(/^\n/, ''))
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/** Text without colours and control characters (a terminal or a workflow log may act on them), line breaks and tabs kept. */
export function printable(text: string): string {
  return stripVTControlCharacters(text).replace(/\r\n?/g, '\n').replace(unprintable, '')
}

type Fields = Readonly<Record<string, unknown>>

function parseObject(json: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined
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
    code: /^[a-z][a-z0-9-]*$/.test(code) || code === '' ? code : 'unforeseen',
    message: textField(fields['message'], 1_000) ?? '',
    ...textFields(fields),
    ...numberFields(fields),
    ...(typeof fields['settled'] === 'boolean' && { settled: fields['settled'] }),
    ...(fields['failedLast'] === true && { failedLast: true }),
    ...(Array.isArray(fields['releases']) && { releases: fields['releases'].slice(0, 50).flatMap(onDisk) }),
    warnings: warningsOf(fields['warnings']),
    seconds: secondsOf(fields['seconds']),
  }
}

const textKeys = {
  release: /^[\w.-]{1,80}$/,
  version: /^.{1,200}$/u,
  before: /^[\w.-]{1,80}$/,
  beforeVersion: /^.{1,200}$/u,
  after: /^[\w.-]{1,80}$/,
  afterVersion: /^.{1,200}$/u,
  sha256: /^[0-9a-f]{64}$/,
  verified: /^(input|beside|api|none|other hosts)$/,
  manager: /^(systemd|pm2)$/,
  service: /^.{1,200}$/u,
  proof: /^.{1,500}$/u,
  manual: /^.{1,200}$/u,
  good: /^[\w.-]{1,80}$/,
} as const

function textFields(fields: Fields): Partial<Record<keyof typeof textKeys, string>> {
  return Object.fromEntries(
    Object.entries(textKeys).flatMap(([key, form]) => {
      const value = textField(fields[key], 500)
      return value !== undefined && form.test(value) ? [[key, value]] : []
    }),
  )
}

function numberFields(fields: Fields): Pick<Result, (typeof numberKeys)[number]> {
  return Object.fromEntries(
    numberKeys.flatMap((key) => {
      const value = fields[key]
      return isSane(value) ? [[key, value]] : []
    }),
  )
}

const numberKeys = ['port', 'stopTimeout', 'startTimeout', 'freeMb', 'memoryMb'] as const

function onDisk(value: unknown): OnDisk[] {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('verdict' in value)) return []
  const { id, verdict } = value
  if (typeof id !== 'string' || typeof verdict !== 'string') return []
  if (!/^[\w.-]{1,80}$/.test(id) || !/^[a-z]{1,20}$/.test(verdict)) return []
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
