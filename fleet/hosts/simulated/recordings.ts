import { readFileSync } from 'node:fs'

/**
 * The recorded answer of a systemd host, as `scripts/record/main.ts` writes it: `{{name}}` stands for each value that differs
 * from host to host and from run to run.
 */
export interface Recording {
  /** How long the command took, in milliseconds. */
  readonly ms: number
  readonly code: number
  /** The result line, and the lines after it. */
  readonly result: Readonly<Record<string, unknown>>
  readonly tail: readonly string[]
}

/** The values for the names in an answer. */
export type Values = Readonly<Record<string, string>>

export interface Telling {
  readonly values: Values
  /**
   * Fields of the result with the host's own values: in place of recorded ones, or before `seconds`, where the program prints
   * them. An undefined field is left out.
   */
  readonly details: Readonly<Record<string, unknown>>
  readonly startedAt: number
  /** The duration as a share of the recorded time. */
  readonly pace: number
}

const files = new Map<string, Readonly<Record<string, Recording>>>()

/** The recording of a command under a name: of `stage` for example `staged` or `install-failed`. */
export function recordingOf(command: string, name: string): Recording | undefined {
  const known = files.get(command) ?? read(command)
  files.set(command, known)
  return known[name]
}

function read(command: string): Readonly<Record<string, Recording>> {
  try {
    const text = readFileSync(new URL(`../recorded/${command}.json`, import.meta.url), 'utf8')
    return JSON.parse(text) as Readonly<Record<string, Recording>>
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw error
  }
}

/** The output of the host: the recorded answer with the host's own values. */
export function tell({ result, tail }: Recording, telling: Telling): string {
  const put = filler(telling)
  const { details } = telling
  const own = Object.entries(details).filter(([key]) => !(key in result))
  const fields = Object.entries(result).flatMap(([key, value]): [string, unknown][] => {
    if (key in details) return [[key, details[key]]]
    if (key === 'seconds') return [...own, [key, paced(value as Readonly<Record<string, number>>, telling.pace)]]
    const text = filled(value, put)
    // The program leaves out an unknown value.
    if (text === '' && value !== '') return []
    return [[key, key === 'port' ? Number(text) : text]]
  })
  const lines = tail.flatMap((line) => (line.includes('releases/{{removed}}') ? each(line, telling.values) : [line]))
  return [`@ec2-release ${JSON.stringify(Object.fromEntries(fields))}`, ...lines.map(put)].join('\n')
}

/** A line for each removed release. */
function each(line: string, { removed = '' }: Values): readonly string[] {
  return removed.split(' ').map((id) => line.replace('{{removed}}', id))
}

function filler({ values, startedAt, pace }: Telling): (text: string) => string {
  return (text) =>
    text.replace(/\{\{(?:clock\+(\d+)|(\w+))\}\}/g, (_, seconds: string | undefined, name: string) => {
      if (seconds === undefined) return values[name] ?? ''
      return new Date(startedAt + Number(seconds) * 1000 * pace).toISOString().slice(11, 19)
    })
}

function filled(value: unknown, put: (text: string) => string): unknown {
  if (typeof value === 'string') return put(value)
  return Array.isArray(value) ? value.map((one) => filled(one, put)) : value
}

function paced(seconds: Readonly<Record<string, number>>, pace: number): Record<string, number> {
  return Object.fromEntries(
    Object.entries(seconds).map(([step, value]) => [step, Math.round(value * pace * 100) / 100]),
  )
}
