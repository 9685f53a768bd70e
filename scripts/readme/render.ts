import type { Group, Input, Output } from './action.ts'
import type { ErrorCode } from './errors.ts'

/** The inputs as one table per group. */
export function inputTables(groups: readonly Group[]): string {
  return groups
    .map(({ title, inputs }) => {
      const rows = inputs.map((input) => row(`\`${input.name}\``, input.description, fallback(input)))
      return [`### ${title}`, '', row('Input', 'What it is', 'Default'), row('---', '---', '---'), ...rows].join('\n')
    })
    .join('\n\n')
}

export function outputTable(outputs: readonly Output[]): string {
  const rows = outputs.map(({ name, description }) => row(`\`${name}\``, description))
  return [row('Output', 'What it is'), row('---', '---'), ...rows].join('\n')
}

/** Every error code, linked to what is said of it. */
export function errorTable(errors: readonly ErrorCode[]): string {
  const rows = errors.map(({ code, meaning }) => row(`[\`${code}\`](docs/errors.md#${code})`, meaning))
  return [row('Code', 'What it means'), row('---', '---'), ...rows].join('\n')
}

/** A step with every input: those that must be given are marked, the others are comments with their defaults. */
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

/** Puts `content` between the marks of `name`; throws when the text has no such marks. */
export function fill(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`README.md has no marks ${start} … ${end}`)
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`
}

function fallback(input: Input): string {
  if (input.required) return 'required'
  return input.default === undefined || input.default === '' ? '' : `\`${input.default}\``
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('\n', ' ').replaceAll('|', '\\|')).join(' | ')} |`
}

/** Quotes what YAML would read as something else than a string. */
function scalar(value: string): string {
  if (value === '') return ''
  return /^([A-Za-z/][\w/.-]*|\d+[smh])$/.test(value) ? ` ${value}` : ` '${value.replaceAll("'", "''")}'`
}
