import { describe, expect, test } from 'vitest'
import type { Event } from '../../src/model/events.ts'
import { outcome, stepError } from '../../src/model/outcome.ts'
import { account, found, result, started, told } from '../support/reports/events.ts'

const problem = { code: 'aws-failed', message: 'HTTP 500', next: '' } as const
const failed: Event = { type: 'failed', failure: problem }
const activating: Event = { type: 'phase', phase: 'activate', hosts: ['a'] }
const recovering: Event = { type: 'recovery-started', hosts: true }
const recovered = told('recover', 'a', result('reverted'))

describe('the verdict of a run whose command failed', () => {
  test.each<[string, readonly Event[], string]>([
    ['before it sent an activation', [started(), found('a'), failed], 'refused'],
    ['after it sent an activation', [started(), found('a'), activating, failed], 'rollback-failed'],
    ['and that was cancelled', [activating, failed, { type: 'cancelled' }], 'cancelled'],
    [
      'and that a newer run superseded',
      [activating, failed, { type: 'superseded', holder: '', url: '' }],
      'rollback-failed',
    ],
    ['in its post step', [recovering, recovered, failed], 'rollback-failed'],
  ])('a command that failed %s has its verdict by the events alone', (_, events, verdict) => {
    expect(outcome(events)).toBe(verdict)
  })

  test('a post step in which no command failed leaves a cancelled run', () => {
    expect(outcome([recovering, recovered])).toBe('cancelled')
  })
})

test('a report of a run that has not finished has the verdict that the run would have now', () => {
  expect(account(started(), found('a'), activating, failed).verdict).toBe('rollback-failed')
  expect(account(started(), { type: 'cancelled' }).verdict).toBe('cancelled')
})

describe('the error that ends the step', () => {
  test('the step ends with the verdict of a red run as its error, whatever failed', () => {
    expect(stepError({ verdict: 'rolled-back' })).toBe('rolled-back')
    expect(stepError({ verdict: 'refused', problem })).toBe('refused')
  })

  test('the step ends with the problem of a green verdict as its error, and otherwise without one', () => {
    expect(stepError({ verdict: 'reported', problem: { ...problem, code: 'drift' } })).toBe('drift')
    expect(stepError({ verdict: 'reported' })).toBeUndefined()
  })
})
