/** The tables of src/model/ and src/inputs/, as the pages show them. */
import { type InputName, inputNames, inputRows } from '../../src/inputs/schema.ts'
import { type Command, commandNames, commands } from '../../src/model/commands.ts'
import { phaseNames, phases } from '../../src/model/phases.ts'
import { isGreen, type Verdict, verdictNames, verdicts } from '../../src/model/verdicts.ts'
import type { Place } from './action.ts'
import { row } from './render.ts'

/** Every input's group, and the commands that use it. */
export function inputPlaces(): Readonly<Record<string, Place>> {
  return Object.fromEntries(inputNames.map((name) => [name, { group: inputRows[name].group, usedBy: usedBy(name) }]))
}

/** The commands that use an input, in the shorter way; empty where all of them do. */
function usedBy(name: InputName): string {
  const { commands: using = commandNames } = inputRows[name]
  const isUser = (command: Command) =>
    using.includes(command) && !commands[command].ignores?.some((ignored) => ignored === name)
  const [users, others] = [commandNames.filter(isUser), commandNames.filter((command) => !isUser(command))]
  if (others.length === 0) return ''
  return users.length > others.length ? `all but ${listed(others)}` : listed(users)
}

/** Every command; `guideOf` is the page about it, where there is one. */
export function commandTable(guideOf: (command: Command) => string | undefined): string {
  const rows = commandNames.map((name) => {
    const guide = guideOf(name)
    const title = guide === undefined ? code(name) : `[${code(name)}](${guide})`
    return row(title, commands[name].summary, listed(commands[name].greenVerdicts))
  })
  return [row('`command`', 'What it does', 'Green verdicts'), row('---', '---', '---'), ...rows].join('\n')
}

/** Every verdict; of a green one also the commands that end with it. */
export function verdictTable(): string {
  const rows = verdictNames.map((name) => {
    const { meaning, note = '' } = verdicts[name]
    return row(code(name), `${greenText(name)}${meaning} ${note}`.trim())
  })
  return [row('Verdict', 'What it means'), row('---', '---'), ...rows].join('\n')
}

function greenText(name: Verdict): string {
  if (!isGreen(name)) return ''
  const users = commandNames.filter((command) => commands[command].greenVerdicts.includes(name))
  return `Green, of ${listed(users)}. `
}

export function phaseTable(): string {
  const rows = phaseNames.map((name) => {
    const { title, meaning, changesLive } = phases[name]
    return row(title, meaning, changesLive ? 'yes' : '')
  })
  return [row('Phase', 'What happens', 'Changes what hosts run'), row('---', '---', '---'), ...rows].join('\n')
}

function code(name: string): string {
  return `\`${name}\``
}

function listed(names: readonly string[]): string {
  return names.map(code).join(', ')
}
