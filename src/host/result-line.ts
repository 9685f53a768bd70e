import type { HostResult, ReleaseOnDisk } from '../model/host-result.ts'
import { verdictsOfHosts } from '../model/host-verdicts.ts'
import { parseJson, parseObject } from '../model/json.ts'
import { isReleaseId } from '../model/labels.ts'
import { printable } from '../model/printable.ts'

const marker = '@ec2-release '

/** The host program writes at most 2,400 bytes; a longer line is not from it. */
const maxLine = 4_096

/** The result line in a host's output: the first with our marker. Undefined when there is none, or when it is cut. */
export function readResult(output: string, command: string): HostResult | undefined {
  const start = output.startsWith(marker) ? 0 : output.indexOf(`\n${marker}`) + 1
  if (!output.startsWith(marker, start)) return undefined
  const end = output.indexOf('\n', start)
  const line = output.slice(start + marker.length, end === -1 ? undefined : end)
  if (line.length > maxLine) return undefined
  const fields = parseObject(line)
  if (fields['v'] !== 1 || !(fields['command'] === command || fields['command'] === 'program')) return undefined
  const result = toResult(fields)
  return result?.more === undefined ? result : withAllReleases(result, output.slice(end).replace(/^\n*/, ''))
}

const listMarker = '@ec2-releases '

/** Adds the releases that the next line lists, unless the output is cut there. */
function withAllReleases(result: HostResult, rest: string): HostResult {
  const end = rest.indexOf('\n')
  const all = rest.startsWith(listMarker) && end !== -1 ? parseJson(rest.slice(listMarker.length, end)) : undefined
  if (!Array.isArray(all)) return result
  const { more: _, ...known } = result
  return { ...known, releases: all.flatMap(onDisk) }
}

/** The host's output without the lines that the runner reads: for people only. */
export function readTail(output: string): string {
  const start = output.startsWith(marker) ? 0 : output.indexOf(`\n${marker}`) + 1
  if (!output.startsWith(marker, start)) return printable(output)
  const end = output.indexOf('\n', start)
  return printable(end === -1 ? '' : output.slice(end + 1).replace(/^\n?(@ec2-releases .*(\n|$))?/, ''))
}

type Fields = Readonly<Record<string, unknown>>

function toResult(fields: Fields): HostResult | undefined {
  const verdict = verdictsOfHosts.find((one) => one === fields['verdict'])
  if (typeof fields['ok'] !== 'boolean' || verdict === undefined) return undefined
  const code = textField(fields['code'], 60) ?? ''
  return {
    ok: fields['ok'],
    verdict,
    code: (/^[a-z][a-z0-9-]*$/.test(code) && !runnerCodes.has(code)) || code === '' ? code : 'unforeseen',
    message: textField(fields['message'], 1_000) ?? '',
    ...textFields(fields),
    ...numberFields(fields),
    ...(typeof fields['settled'] === 'boolean' && { settled: fields['settled'] }),
    ...(fields['drift'] === true && { drift: true }),
    ...(fields['failedLast'] === true && { failedLast: true }),
    ...(fields['requested'] === true && { requested: true }),
    ...(Array.isArray(fields['releases']) && { releases: fields['releases'].slice(0, 50).flatMap(onDisk) }),
    warnings: warningsOf(fields['warnings']),
    seconds: secondsOf(fields['seconds']),
  }
}

/** Codes of the runner's own credentials: a run acts on them for all hosts, so a host may not set them. */
const runnerCodes: ReadonlySet<string> = new Set(['aws-denied', 'no-credentials', 'credentials-expired'])

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

/** Caps in seconds. A unit may have any timeout or none, and the run that waits for it holds the lock. */
const longest: Readonly<Record<string, number>> = { stopTimeout: 900, startTimeout: 600 }

function numberFields(fields: Fields): Pick<HostResult, (typeof numberKeys)[number]> {
  return Object.fromEntries(
    numberKeys.flatMap((key) => {
      const value = fields[key]
      if (!isSane(value) || (key === 'port' && value > 65_535)) return []
      return [[key, Math.min(value, longest[key] ?? value)]]
    }),
  )
}

function onDisk(value: unknown): ReleaseOnDisk[] {
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
