import type { Outcome } from '../../fleet/aws/script.ts'
import type { Recording } from '../../fleet/hosts/simulated/recordings.ts'

/** The values in the output, by name; of two equal values the first gives the name. */
export type Literals = Readonly<Record<string, string>>

const marker = '@ec2-release '

/** Turns an outcome into a recording. Throws on an outcome that a simulated host could not repeat. */
export function recordingOf(outcome: Outcome, literals: Literals): Recording {
  const [first = '', ...tail] = outcome.stdout.split('\n')
  const added = outcome.code === 0 ? '' : `failed to run commands: exit status ${outcome.code}`
  if (!first.startsWith(marker)) throw new Error(`There is no result line in: ${outcome.stdout}`)
  if (outcome.stderr !== added) throw new Error(`Something is on standard error: ${outcome.stderr}`)
  const fill = filler(literals)
  return {
    ms: outcome.endedAt - outcome.startedAt,
    code: outcome.code,
    result: filled(JSON.parse(first.slice(marker.length)), fill) as Recording['result'],
    tail: tail.map((line) => withClock(fill(line), outcome.startedAt)),
  }
}

/** The values of a simulated host, whatever those of the recorded one were at that moment. */
const room: Readonly<Record<string, number>> = { freeMb: 8_000, memoryMb: 1_500 }

/** The same with every text filled in; the port is the one number that differs from host to host. */
function filled(value: unknown, fill: (text: string) => string): unknown {
  if (typeof value === 'string') return fill(value)
  if (Array.isArray(value)) return value.map((one) => filled(one, fill))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  return Object.fromEntries(
    entries.map(([key, one]) => [key, room[key] ?? filled(key === 'port' ? String(one) : one, fill)]),
  )
}

/** Replaces literals by names, the longest first, since one may contain another. */
function filler(literals: Literals): (text: string) => string {
  const names = new Map(
    Object.entries(literals)
      .reverse()
      .map(([name, text]) => [text, name]),
  )
  const ordered = [...names].filter(([text]) => text !== '').sort(([one], [other]) => other.length - one.length)
  return (text) => ordered.reduce((done, [literal, name]) => done.replaceAll(literal, `{{${name}}}`), withDates(text))
}

/** For a command that came too late: the time limit, and the current time. */
function withDates(text: string): string {
  const iso = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g
  return text.includes('was to act before')
    ? text.replace(iso, '{{notAfter}}').replace(/\{\{notAfter\}\}(?=\.)/, '{{now}}')
    : text
}

/** The time of day at the start of a line of the log, as seconds since the command began. */
function withClock(line: string, startedAt: number): string {
  const [, hours, minutes, seconds] = /^(\d\d):(\d\d):(\d\d) /.exec(line) ?? []
  if (hours === undefined) return line
  const ofDay = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)
  const began = Math.floor(startedAt / 1000) % 86_400
  return `{{clock+${(ofDay - began + 86_400) % 86_400}}}${line.slice(8)}`
}
