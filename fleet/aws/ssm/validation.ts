import { awsError, type Input } from '../wire.ts'

/** Collects every violation of the service model, so that one error names all of them, as AWS does. */
export interface Constraints {
  length(name: string, bounds: { min?: number; max?: number }): void
  range(name: string, bounds: { min: number; max: number }): void
  pattern(name: string, pattern: RegExp): void
  /** Throws the ValidationException when there is a violation. */
  check(): void
}

export function constrain(input: Input): Constraints {
  const problems: string[] = []
  const note = (name: string, rule: string) => {
    const member = `${name.charAt(0).toLowerCase()}${name.slice(1)}`
    const value = input[name] === undefined ? 'null' : show(input[name])
    problems.push(`Value ${value} at '${member}' failed to satisfy constraint: Member must ${rule}`)
  }
  return {
    length: (name, { min = 0, max = Number.POSITIVE_INFINITY }) => {
      const size = sizeOf(input[name])
      if (min > 0 && input[name] === undefined) return note(name, 'not be null')
      if (size < min) note(name, `have length greater than or equal to ${min}`)
      if (size > max) note(name, `have length less than or equal to ${max}`)
    },
    range: (name, { min, max }) => {
      const value = input[name]
      if (value === undefined) return
      if (typeof value !== 'number') throw awsError('SerializationException', 'NUMBER_VALUE expected')
      if (value < min) note(name, `have value greater than or equal to ${min}`)
      if (value > max) note(name, `have value less than or equal to ${max}`)
    },
    pattern: (name, pattern) => {
      const values = Array.isArray(input[name]) ? (input[name] as unknown[]) : [input[name]]
      const isFine = values.every((value) => value === undefined || pattern.test(String(value)))
      if (!isFine) note(name, `satisfy regular expression pattern: ${pattern.source}`)
    },
    check: () => {
      if (problems.length === 0) return
      const count = `${problems.length} validation error${problems.length > 1 ? 's' : ''} detected`
      throw awsError('ValidationException', `${count}: ${problems.join('; ')}`)
    },
  }
}

function sizeOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0
}

function show(value: unknown): string {
  return Array.isArray(value) ? `'[${value.join(', ')}]'` : `'${String(value)}'`
}

/** A list of strings, or nothing; anything else cannot be deserialised. */
export function stringList(value: unknown): readonly string[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
  throw awsError('SerializationException', 'Expected list or null')
}

/** One page of a listing, and the token of the next page. */
export function page<T>(items: readonly T[], { size, token }: { size: number; token: unknown }) {
  const from = token === undefined || token === null || token === '' ? 0 : offsetOf(token)
  const rest = from + size < items.length ? { NextToken: tokenOf(from + size) } : {}
  return { items: items.slice(from, from + size), next: rest }
}

const tokenOf = (offset: number) => Buffer.from(`{"position":${offset}}`).toString('base64')

function offsetOf(token: unknown): number {
  const text = Buffer.from(String(token), 'base64').toString()
  const offset = /^\{"position":(\d+)\}$/.exec(text)?.[1]
  if (offset === undefined) throw awsError('InvalidNextToken', 'The specified token is not valid.')
  return Number(offset)
}

/** AWS-style time: seconds since the epoch. */
export function seconds(ms: number | undefined): number | undefined {
  return ms === undefined ? undefined : ms / 1000
}
