import { parse } from 'yaml'

export interface Input {
  readonly name: string
  readonly description: string
  readonly required: boolean
  /** Absent where the default depends on something else, which the description names. */
  readonly default?: string
  /** The commands that use it, in words; empty where all of them do. */
  readonly usedBy: string
}

export interface Group {
  readonly title: string
  readonly inputs: readonly Input[]
}

export interface Output {
  readonly name: string
  readonly description: string
}

/** The schema's entry of an input: its group on the page, and the commands that use it, in words. */
export interface Place {
  readonly group: string
  readonly usedBy: string
}

/**
 * Reads the inputs and outputs in action.yml. `places` gives the group and commands of every input. Throws when an input or
 * output has no description, or when the inputs are not those of `places`.
 */
export function readAction(
  text: string,
  places: Readonly<Record<string, Place>>,
): { groups: readonly Group[]; outputs: readonly Output[] } {
  const { inputs, outputs } = parse(text)
  const lost = Object.keys(places).filter((name) => !(name in inputs))
  if (lost.length > 0) throw new Error(`action.yml has no input ${lost.join(', ')}, which the schema has`)
  const grouped = Map.groupBy(Object.entries(inputs), ([name]) => placeOf(name, places).group)
  return {
    groups: [...grouped].map(([title, these]) => ({
      title,
      inputs: these.map(([name, said]) => readInput([name, said], placeOf(name, places))),
    })),
    outputs: Object.entries(outputs).map(readOutput),
  }
}

function placeOf(name: string, places: Readonly<Record<string, Place>>): Place {
  const place = places[name]
  if (place === undefined) throw new Error(`action.yml: the schema has no input ${name}`)
  return place
}

function readInput([name, said]: [string, unknown], { usedBy }: Place): Input {
  const { required = false, default: fallback } = (said ?? {}) as { required?: boolean; default?: unknown }
  const withDefault = fallback === undefined ? {} : { default: String(fallback) }
  return { ...readOutput([name, said]), required, usedBy, ...withDefault }
}

function readOutput([name, said]: [string, unknown]): Output {
  const { description } = (said ?? {}) as { description?: unknown }
  if (typeof description !== 'string' || description.trim() === '')
    throw new Error(`action.yml: ${name} has no description`)
  return { name, description: description.trim().replace(/\s+/g, ' ') }
}
