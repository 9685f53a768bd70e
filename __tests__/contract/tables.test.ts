import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { artifactForms } from '../../src/inputs/artifact-input.ts'
import { type InputRow, inputNames, inputRows } from '../../src/inputs/schema.ts'
import { commandNames, commands } from '../../src/model/commands.ts'
import { verdictsOfHosts } from '../../src/model/host-verdicts.ts'
import { phaseNames, phases } from '../../src/model/phases.ts'
import { verdictNames } from '../../src/model/verdicts.ts'
import { readPage } from './pages.ts'

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

const action: Action = parse(readPage('action.yml'))
const rows = Object.entries<InputRow>(inputRows)

/** The texts in backticks. */
const quotedIn = (text = '') => new Set([...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))

describe('the table of commands', () => {
  test('action.yml names every command of the table in its first sentence, and has a sentence on each', () => {
    const [first = '', ...others] = (action.inputs['command']?.description ?? '').split(/(?<=\.) /)
    expect([...quotedIn(first)].sort()).toEqual([...commandNames].sort())
    for (const name of commandNames)
      expect(
        others.filter((one) => one.startsWith(`\`${name}\``)),
        name,
      ).toHaveLength(1)
  })

  test('a command ignores only inputs that exist', () => {
    const ignored = commandNames.flatMap((name) => commands[name].ignores ?? [])
    expect(inputNames).toEqual(expect.arrayContaining(ignored))
  })

  test('no file of src/ besides the table compares a request with the name of a command', () => {
    const spelled = new RegExp(`\\bcommand [!=]== '(${commandNames.filter((name) => name !== 'status').join('|')})'`)
    const root = new URL('../../src/', import.meta.url)
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
    expect(files.length).toBeGreaterThan(100)
    expect(files.filter((name) => spelled.test(readFileSync(new URL(name, root), 'utf8')))).toEqual([])
  })
})

describe('the table of verdicts', () => {
  test('action.yml names every verdict of the table', () => {
    const said = quotedIn(action.outputs['verdict']?.description)
    expect(verdictNames.filter((name) => !said.has(name))).toEqual([])
  })
})

describe('the table of host verdicts', () => {
  test('docs/host.md lists every verdict that a host gives', () => {
    const line = readPage('docs/host.md')
      .split('\n')
      .find((one) => one.startsWith('| `command`, `ok`, `verdict` |'))
    const said = quotedIn(line)
    expect(verdictsOfHosts.filter((name) => !said.has(name) && name !== 'delivered')).toEqual([])
  })
})

describe('the table of phases', () => {
  test('docs/glossary.md names every phase of the table', () => {
    const names = phaseNames.map((name) => (phases[name].column ?? phases[name].title).toLowerCase())
    expect(readPage('docs/glossary.md')).toContain(`hosts do the same thing: ${names.join(', ')} |`)
  })
})

describe('the schema of the inputs', () => {
  test('an input goes only with inputs that exist', () => {
    const named = rows.flatMap(([, { goesWith, needs }]) => [goesWith?.input ?? [], needs?.input ?? []].flat())
    expect(inputNames).toEqual(expect.arrayContaining(named))
  })

  test('an input goes only with values that the other input can have', () => {
    for (const [name, { goesWith }] of rows) {
      for (const value of goesWith?.is ?? []) {
        if (goesWith?.input === 'artifact') expect(artifactForms, name).toHaveProperty([String(value)])
        else expect(inputRows[goesWith?.input as 'command'].read(String(value)), name).toBe(value)
      }
    }
  })

  test('every input is used by a command', () => {
    expect(rows.filter(([, { commands: using }]) => using?.length === 0)).toEqual([])
  })
})
