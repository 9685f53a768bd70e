import { describe, expect, test } from 'vitest'
import { readAction } from '../../scripts/readme/action.ts'
import { readErrors } from '../../scripts/readme/errors.ts'
import { fillPage } from '../../scripts/readme/pages.ts'
import { errorTable, importantInputs, inputTables, outputTable, usage, workflow } from '../../scripts/readme/render.ts'

const action = `
inputs:
  app:
    description: The app's name
    required: true
  tags:
    description: |
      Lines of Key=Value,
      a|b means nothing special
  batches:
    description: How many at once
    default: '25%'
  timeout:
    description: How long
    default: 60m
outputs:
  verdict:
    description: What came of it
`
const places = {
  app: { group: 'Targets', usedBy: '' },
  tags: { group: 'Targets', usedBy: '' },
  batches: { group: 'Rollout', usedBy: '`deploy`' },
  timeout: { group: 'Rollout', usedBy: '' },
}
const { groups, outputs } = readAction(action, places)

describe('the tables of action.yml', () => {
  test('an input belongs to the group that began last before it', () => {
    const shape = groups.map(({ title, inputs }) => [title, inputs.map(({ name }) => name)])
    expect(shape).toEqual([
      ['Targets', ['app', 'tags']],
      ['Rollout', ['batches', 'timeout']],
    ])
  })

  test('a description of several lines with a bar in it stays one cell', () => {
    expect(inputTables(groups)).toContain('| `tags` | Lines of Key=Value, a\\|b means nothing special |  |  |')
  })

  test('an input that must be given says so in place of a default', () => {
    expect(inputTables(groups)).toContain("| `app` | The app's name | required |  |")
  })

  test('an input names the commands that use it, where not all of them do', () => {
    expect(inputTables(groups)).toContain('| `batches` | How many at once | `25%` | `deploy` |')
  })

  test('outputs are listed with their descriptions', () => {
    expect(outputTable(outputs)).toContain('| `verdict` | What came of it |')
  })

  test('the step with every input marks required inputs and has the others as comments with their defaults', () => {
    expect(usage(groups, 'o/r@v1').split('\n')).toEqual([
      '```yaml',
      '- uses: o/r@v1',
      '  with:',
      '    # Targets',
      '    app: # required',
      '    # tags:',
      '',
      '    # Rollout',
      "    # batches: '25%'",
      '    # timeout: 60m',
      '```',
    ])
  })
})

describe('a refused action.yml', () => {
  test.each<[string, string, readonly string[], string]>([
    ['an input without a description', 'inputs:\n  a:\n    required: true\noutputs: {}', ['a'], 'a has no description'],
    ['an output without a description', 'inputs: {}\noutputs:\n  b:\n    description: " "', [], 'b has no description'],
    [
      'an input that the schema does not have',
      'inputs:\n  a:\n    description: x\noutputs: {}',
      [],
      'the schema has no input a',
    ],
    [
      'an input of the schema that action.yml does not have',
      'inputs: {}\noutputs: {}',
      ['c'],
      'no input c, which the schema has',
    ],
  ])('%s is refused by name', (_case, text, names, message) => {
    const known = Object.fromEntries(names.map((name) => [name, { group: 'T', usedBy: '' }]))
    expect(() => readAction(text, known)).toThrow(message)
  })

  test('an important input that does not exist is refused by name', () => {
    expect(() => importantInputs(groups, ['app', 'ap'])).toThrow('no input ap')
  })

  test('a required input that is not among the important ones is refused by name', () => {
    expect(() => importantInputs(groups, ['tags'])).toThrow('lack app')
  })
})

describe('the important inputs', () => {
  test('important inputs come in the given order, each with the whole sentences that fit into a short cell', () => {
    const long = `Short. ${'A sentence that is much too long for a cell. '.repeat(4)}Short again.`
    const inputs = [
      { name: 'one', required: true, description: long, usedBy: '' },
      { name: 'two', required: false, description: 'First. Second.', default: '2', usedBy: '' },
    ]
    expect(
      importantInputs([{ title: 'T', inputs }], ['two', 'one'])
        .split('\n')
        .slice(2),
    ).toEqual([
      '| `two` | First. Second. | `2` |',
      `| \`one\` | Short. ${'A sentence that is much too long for a cell. '.repeat(3).trim()} | required |`,
    ])
  })
})

describe('the generated parts of a page', () => {
  const marks = (name: string) => `<!-- ${name}:start -->\nold\n<!-- ${name}:end -->`

  test('a generated part is written between its marks, and nothing else changes', () => {
    const text = `# Title\n\n${marks('inputs')}\n\nText.\n\n${marks('outputs')}\n`
    expect(fillPage('x.md', text, { inputs: 'A', outputs: 'B' })).toBe(
      '# Title\n\n<!-- inputs:start -->\n\nA\n\n<!-- inputs:end -->\n\nText.\n\n<!-- outputs:start -->\n\nB\n\n<!-- outputs:end -->\n',
    )
  })

  test('a page without the marks to write between is refused by its name', () => {
    expect(() => fillPage('x.md', '# Title', { inputs: 'x' })).toThrow('x.md has no marks <!-- inputs:start -->')
  })

  test('a page with marks that no script writes between is refused by its name', () => {
    expect(() => fillPage('x.md', marks('inputs'), {})).toThrow('x.md has marks for inputs')
  })
})

describe('a workflow on a page', () => {
  test('a workflow on a page is the example without the comment at its head', () => {
    expect(workflow('# What it is.\n#\n# It needs.\nname: Deploy\non: push # each\n')).toBe(
      '```yaml\nname: Deploy\non: push # each\n```',
    )
  })

  test('an example of comments alone is refused', () => {
    expect(() => workflow('# Nothing.\n')).toThrow('no lines but comments')
  })
})

describe('the table of error codes', () => {
  test('the table of errors has the headings of docs/errors.md with the first sentence below each', () => {
    const text =
      '# Errors\n\nIntro.\n\n## On a host\n\nText.\n\n### `disk-full`\n\nThe disk (e.g. `/opt`) has no\nroom left. More.\n\n### busy\n\nWait!\n'
    expect(errorTable(readErrors(text)).split('\n').slice(2)).toEqual([
      '| [`disk-full`](#disk-full) | The disk (e.g. `/opt`) has no room left. |',
      '| [`busy`](#busy) | Wait! |',
    ])
  })

  test('an error code without a text is refused by name', () => {
    expect(() => readErrors('## disk-full\n\n## busy\n\nWait.')).toThrow('says nothing of disk-full')
  })
})
