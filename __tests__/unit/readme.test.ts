import { describe, expect, test } from 'vitest'
import { type Beginnings, readAction } from '../../scripts/readme/action.ts'
import { readErrors } from '../../scripts/readme/errors.ts'
import { errorTable, fill, inputTables, outputTable, usage } from '../../scripts/readme/render.ts'

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
const { groups, outputs } = readAction(action, { app: 'Targets', batches: 'Rollout' })

describe('what README.md says of action.yml', () => {
  test('an input belongs to the group that began last before it', () => {
    const shape = groups.map(({ title, inputs }) => [title, inputs.map(({ name }) => name)])
    expect(shape).toEqual([
      ['Targets', ['app', 'tags']],
      ['Rollout', ['batches', 'timeout']],
    ])
  })

  test('a description of several lines with a bar in it stays one cell', () => {
    expect(inputTables(groups)).toContain('| `tags` | Lines of Key=Value, a\\|b means nothing special |  |')
  })

  test('an input that must be given says so in place of a default', () => {
    expect(inputTables(groups)).toContain("| `app` | The app's name | required |")
  })

  test('outputs are listed with their descriptions', () => {
    expect(outputTable(outputs)).toContain('| `verdict` | What came of it |')
  })

  test('the step that shows every input marks the required ones and has the others as comments with their defaults', () => {
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

describe('what action.yml must not leave out', () => {
  test.each<[string, string, Beginnings, string]>([
    [
      'an input without a description',
      'inputs:\n  a:\n    required: true\noutputs: {}',
      { a: 'T' },
      'a has no description',
    ],
    ['an output without a description', 'inputs: {}\noutputs:\n  b:\n    description: " "', {}, 'b has no description'],
    ['an input before any group', 'inputs:\n  a:\n    description: x\noutputs: {}', {}, 'a comes before any group'],
    [
      'a group whose first input is gone',
      'inputs: {}\noutputs: {}',
      { c: 'T' },
      'no input c, with which a group begins',
    ],
  ])('%s is refused by name', (_case, text, beginnings, message) => {
    expect(() => readAction(text, beginnings)).toThrow(message)
  })

  test('a README without the marks to write between is refused', () => {
    expect(() => fill('# Title', 'inputs', 'x')).toThrow('no marks <!-- inputs:start -->')
  })
})

describe('the error codes in README.md', () => {
  test('are the headings of docs/errors.md with the first sentence below each', () => {
    const text =
      '# Errors\n\nIntro.\n\n## On a host\n\nText.\n\n### `disk-full`\n\nThe disk (e.g. `/opt`) has no\nroom left. More.\n\n### busy\n\nWait!\n'
    expect(errorTable(readErrors(text)).split('\n').slice(2)).toEqual([
      '| [`disk-full`](docs/errors.md#disk-full) | The disk (e.g. `/opt`) has no room left. |',
      '| [`busy`](docs/errors.md#busy) | Wait! |',
    ])
  })

  test('a code of which nothing is said is refused by name', () => {
    expect(() => readErrors('## disk-full\n\n## busy\n\nWait.')).toThrow('says nothing of disk-full')
  })
})
