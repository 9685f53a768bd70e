import { describe, expect, test } from 'vitest'
import { parseInputs } from '../../src/inputs/parse.ts'
import { brokenRules } from '../../src/inputs/rules.ts'

const runner = { region: 'eu-west-1', commit: 'c'.repeat(40), repository: 'acme/macro-ai', runId: '4711' }
const enough = { app: 'macro-ai', tags: 'App=macro-ai', artifact: 'https://example.com/app.tar.gz' }

/** The rules' errors for a step with these inputs. */
function problems(inputs: Readonly<Record<string, string>>): readonly string[] {
  const env = Object.entries({ ...enough, ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  return brokenRules(parseInputs(Object.fromEntries(env)), runner)
}

describe('an input that goes with another one', () => {
  test.each([
    [
      { 'attestation-workflow': '.github/workflows/build.yml' },
      'attestation-workflow: goes with verify-attestation: true',
    ],
    [{ 'release-id': '20261123_101010' }, 'release-id: goes with command: rollback'],
    [{ 'suspend-az-rebalance': 'true' }, 'suspend-az-rebalance: needs auto-scaling-group, the group to suspend it in'],
  ])('an input is refused without the input that it goes with: %j', (inputs, problem) => {
    expect(problems(inputs)).toEqual([problem])
  })

  test.each([
    { 'suspend-az-rebalance': 'false' },
    { 'suspend-az-rebalance': 'true', 'auto-scaling-group': 'web' },
    { command: 'rollback', 'release-id': '20261123_101010', artifact: '' },
    { command: 'rollback', 'run-id': '12', artifact: '' },
  ])('an input is accepted with the input that it goes with, and where it has no effect: %j', (inputs) => {
    expect(problems(inputs)).toEqual([])
  })
})
