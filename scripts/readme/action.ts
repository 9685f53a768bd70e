import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml'

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

/**
 * Reads what action.yml says of inputs and outputs. A comment line before an input is the title of the group that begins there.
 * Throws when an input comes before any title, or when an input or output has no description.
 */
export function readAction(text: string): { groups: readonly Group[]; outputs: readonly Output[] } {
  const action = parseDocument(text)
  if (action.errors.length > 0) throw new Error(`action.yml is no YAML: ${action.errors.join(', ')}`)
  return {
    groups: readGroups(mapOf(action.get('inputs'))),
    outputs: mapOf(action.get('outputs')).items.map(readOutput),
  }
}

function readGroups(inputs: YAMLMap): Group[] {
  const groups: { title: string; inputs: Input[] }[] = []
  inputs.items.forEach((pair, index) => {
    // Before the first key of a map, a comment belongs to the map.
    const title = index === 0 ? inputs.commentBefore : commentBefore(pair)
    if (title != null) groups.push({ title: title.trim(), inputs: [] })
    const group = groups.at(-1)
    if (group === undefined) throw new Error(`action.yml: no title stands before the input ${nameOf(pair)}`)
    group.inputs.push(readInput(pair))
  })
  return groups
}

function readInput(pair: Pair): Input {
  const fallback = mapOf(pair.value).get('default')
  return {
    ...readOutput(pair),
    required: mapOf(pair.value).get('required') === true,
    ...(fallback === undefined ? {} : { default: String(fallback) }),
  }
}

function readOutput(pair: Pair): Output {
  const name = nameOf(pair)
  const description = isMap(pair.value) ? pair.value.get('description') : undefined
  if (typeof description !== 'string' || description.trim() === '')
    throw new Error(`action.yml: ${name} has no description`)
  return { name, description: description.trim().replace(/\s+/g, ' ') }
}

function nameOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key)
}

function commentBefore(pair: Pair): string | null | undefined {
  return isScalar(pair.key) ? pair.key.commentBefore : undefined
}

function mapOf(node: unknown): YAMLMap {
  if (!isMap(node)) throw new Error('action.yml: a map is missing where inputs, outputs or one of them stand')
  return node
}
