/** From the runner's variables to the values of the inputs. Pure. */
import { type InputName, type Inputs, inputNames, inputRows } from './schema.ts'
import { findTypos } from './typos.ts'

export type Env = Readonly<Record<string, string | undefined>>

/** The inputs of a step as far as each can be read by itself. */
export interface ParsedInputs {
  /** Not all of them are there while there are problems. */
  readonly inputs: Inputs
  /** Whether the step gives the input, and not only blanks. */
  readonly isGiven: (name: InputName) => boolean
  readonly problems: readonly string[]
}

/** Reads every input before anything is refused, so that one run reports every mistake. */
export function parseInputs(env: Env): ParsedInputs {
  const problems = misspelledInputs(env)
  const values = inputNames.map((name) => [name, readValue(name, env, problems)] as const)
  return {
    // A missing value is in `problems`.
    inputs: Object.fromEntries(values) as Inputs,
    isGiven: (name) => textOf(env, name).trim() !== '',
    problems,
  }
}

/** The runner upper-cases an input's name and keeps its dashes. */
function textOf(env: Env, name: string): string {
  return env[`INPUT_${name.toUpperCase()}`] ?? ''
}

function readValue(name: InputName, env: Env, problems: string[]): unknown {
  const row = inputRows[name]
  const given = textOf(env, name)
  const text = given.trim() === '' ? (row.default ?? '') : given
  if (text === '') {
    if (row.required) problems.push(`${name}: is required`)
    return undefined
  }
  try {
    return row.read(text)
  } catch (cause) {
    problems.push(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`)
    return undefined
  }
}

function misspelledInputs(env: Env): string[] {
  const given = Object.keys(env).flatMap((key) => (key.startsWith('INPUT_') ? [key.slice(6).toLowerCase()] : []))
  return findTypos(given, inputNames).map(({ given, meant }) => `${given}: is not an input; ${meant} is`)
}
