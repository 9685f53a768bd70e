import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { inputRows } from '../../src/inputs/schema.ts'
import { buildRunReport } from '../../src/report/facts/run-report.ts'
import { outputs } from '../../src/report/outputs.ts'

interface Action {
  readonly inputs: Record<string, { description?: string; default?: string; required?: boolean }>
  readonly outputs: Record<string, { description?: string }>
  readonly runs: Record<string, string>
}

const action: Action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'))

describe('action.yml', () => {
  test('action.yml has the inputs that the action reads, in the same order', () => {
    expect(Object.keys(action.inputs)).toEqual(Object.keys(inputRows))
  })

  test('action.yml has the defaults of the inputs, and none where another input decides', () => {
    // The defaults of this action exclude those that the runner fills in itself.
    const ours = (text: string | undefined) => (text?.startsWith('${{') ? undefined : text)
    const declared = Object.entries(action.inputs).map(([name, input]) => [name, ours(input.default)])
    expect(declared).toEqual(Object.entries(inputRows).map(([name, row]) => [name, row.default]))
  })

  test('action.yml requires exactly the inputs that the action requires', () => {
    const required = Object.entries(action.inputs).flatMap(([name, input]) => (input.required ? [name] : []))
    expect(required).toEqual(Object.entries(inputRows).flatMap(([name, row]) => (row.required ? [name] : [])))
  })

  test('action.yml has defaults that the action itself accepts', () => {
    for (const [name, row] of Object.entries(inputRows)) {
      const text = row.default
      if (text !== undefined) expect(() => row.read(text), name).not.toThrow()
    }
  })

  test('action.yml has every output that the action writes, also for a run that ends at once', () => {
    expect(Object.keys(action.outputs)).toEqual(Object.keys(outputs(buildRunReport([]), '')))
  })

  test('action.yml describes each input and output in sentences', () => {
    for (const [name, { description }] of [...Object.entries(action.inputs), ...Object.entries(action.outputs)]) {
      expect(description, name).toMatch(/^\S.*\.$/)
    }
  })

  test('action.yml runs the bundle and the post step under node24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js', post: 'dist/post.js' })
  })
})
