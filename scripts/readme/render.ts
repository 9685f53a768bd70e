import type { Group, Input, Output } from './action.ts'
import type { ErrorCode } from './errors.ts'

/** The inputs as one table per group. */
export function inputTables(groups: readonly Group[]): string {
  return groups.map(({ title, inputs }) => [`### ${title}`, '', ...inputTable(inputs, true)].join('\n')).join('\n\n')
}

/**
 * The inputs that a newcomer needs, in the order of `names`, each with the first sentence of its description. Throws when one does
 * not exist, or when a required one is missing.
 */
export function importantInputs(groups: readonly Group[], names: readonly string[]): string {
  const inputs = groups.flatMap((group) => group.inputs)
  const absent = names.filter((name) => !inputs.some((input) => input.name === name))
  if (absent.length > 0) throw new Error(`action.yml has no input ${absent.join(', ')}`)
  const forgotten = inputs.flatMap(({ name, required }) => (required && !names.includes(name) ? [name] : []))
  if (forgotten.length > 0) throw new Error(`the important inputs lack ${forgotten.join(', ')}, which a step must give`)
  const chosen = names.flatMap((name) => inputs.find((input) => input.name === name) ?? [])
  const shortened = chosen.map((input) => ({ ...input, description: firstSentences(input.description) }))
  return inputTable(shortened, false).join('\n')
}

export function outputTable(outputs: readonly Output[]): string {
  const rows = outputs.map(({ name, description }) => row(`\`${name}\``, description))
  return [row('Output', 'What it is'), row('---', '---'), ...rows].join('\n')
}

/** Every error code of the page, with a link to its section there. */
export function errorTable(errors: readonly ErrorCode[]): string {
  const rows = errors.map(({ code, meaning }) => row(`[\`${code}\`](#${code})`, meaning))
  return [row('Code', 'What it means'), row('---', '---'), ...rows].join('\n')
}

/** A step with every input: the required ones are marked, the others are comments with their defaults. */
export function usage(groups: readonly Group[], uses: string): string {
  const lines = groups.flatMap(({ title, inputs }) => [
    '',
    `    # ${title}`,
    ...inputs.map(({ name, required, default: value = '' }) =>
      required ? `    ${name}: # required` : `    # ${name}:${scalar(value)}`,
    ),
  ])
  return ['```yaml', `- uses: ${uses}`, '  with:', ...lines.slice(1), '```'].join('\n')
}

/** A workflow to copy, without the comment at its head: the page around it has the same text. */
export function workflow(text: string): string {
  const [, body] = /^(?:#.*\n)*([^#][\s\S]*)$/.exec(text) ?? []
  if (body === undefined) throw new Error('the workflow has no lines but comments')
  return `\`\`\`yaml\n${body.trimEnd()}\n\`\`\``
}

/** `showsUse` adds a column with the commands that use the input. */
function inputTable(inputs: readonly Input[], showsUse: boolean): readonly string[] {
  const use = (cell: string) => (showsUse ? [cell] : [])
  const rows = inputs.map((input) => row(`\`${input.name}\``, input.description, fallback(input), ...use(input.usedBy)))
  const heads = ['Input', 'What it is', 'Default', ...use('Used by')]
  return [row(...heads), row(...heads.map(() => '---')), ...rows]
}

/** As many whole sentences as fit into a short cell, at least one. */
function firstSentences(text: string): string {
  const maxLength = 180
  const sentences = text.split(/(?<=[.!?]) (?=[A-Z`*])/)
  const [first = '', ...others] = sentences
  return others.reduce((kept, sentence) => {
    const longer = `${kept} ${sentence}`
    return text.startsWith(longer) && longer.length <= maxLength ? longer : kept
  }, first)
}

function fallback(input: Input): string {
  if (input.required) return 'required'
  return input.default === undefined || input.default === '' ? '' : `\`${input.default}\``
}

/** A row of a Markdown table. */
export function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('\n', ' ').replaceAll('|', '\\|')).join(' | ')} |`
}

/** Quotes a text that YAML would not read as a string. */
function scalar(value: string): string {
  if (value === '') return ''
  return /^([A-Za-z/][\w/.-]*|\d+[smh])$/.test(value) ? ` ${value}` : ` '${value.replaceAll("'", "''")}'`
}
