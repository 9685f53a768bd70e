import { parse } from 'yaml'

export interface Input {
  readonly name: string
  readonly description: string
  readonly required: boolean
  /** Absent where the default depends on something else; the description says on what. */
  readonly default?: string
}

export interface Group {
  readonly title: string
  readonly inputs: readonly Input[]
}

export interface Output {
  readonly name: string
  readonly description: string
}

/** Where the inputs of action.yml, in its order, fall into groups: the first input of each, and the group's title. */
export type Beginnings = Readonly<Record<string, string>>

/**
 * Reads what action.yml says of inputs and outputs. Throws when an input or output has no description, when an input comes before
 * any group, or a group begins with an input that there is not.
 */
export function readAction(
  text: string,
  beginnings: Beginnings,
): { groups: readonly Group[]; outputs: readonly Output[] } {
  const { inputs, outputs } = parse(text)
  const lost = Object.keys(beginnings).filter((name) => !(name in inputs))
  if (lost.length > 0) throw new Error(`action.yml has no input ${lost.join(', ')}, with which a group begins`)
  return {
    groups: group(Object.entries(inputs).map(readInput), beginnings),
    outputs: Object.entries(outputs).map(readOutput),
  }
}

function group(inputs: readonly Input[], beginnings: Beginnings): Group[] {
  const groups: { title: string; inputs: Input[] }[] = []
  for (const input of inputs) {
    const title = beginnings[input.name]
    if (title !== undefined) groups.push({ title, inputs: [] })
    const last = groups.at(-1)
    if (last === undefined) throw new Error(`action.yml: the input ${input.name} comes before any group`)
    last.inputs.push(input)
  }
  return groups
}

function readInput([name, said]: [string, unknown]): Input {
  const { required = false, default: fallback } = (said ?? {}) as { required?: boolean; default?: unknown }
  const withDefault = fallback === undefined ? {} : { default: String(fallback) }
  return { ...readOutput([name, said]), required, ...withDefault }
}

function readOutput([name, said]: [string, unknown]): Output {
  const { description } = (said ?? {}) as { description?: unknown }
  if (typeof description !== 'string' || description.trim() === '')
    throw new Error(`action.yml: ${name} has no description`)
  return { name, description: description.trim().replace(/\s+/g, ' ') }
}
