import { expect, test } from 'vitest'
import { count } from '../../scripts/test/count.ts'

const report = (counts: Partial<Parameters<typeof count>[0]>) => ({
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...counts,
})

test('skipped tests and todo tests count as left out', () => {
  expect(count(report({ numPendingTests: 2, numTodoTests: 1 }), 0)).toEqual({ passed: 5, failed: 0, skipped: 3 })
})

test('a file that does not load counts as a failure', () => {
  const broken = { status: 'failed', assertionResults: [] } as const
  const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] } as const
  expect(count(report({ numFailedTests: 1, testResults: [broken, failing] }), 1)).toMatchObject({ failed: 2 })
})

test('a run counts as failed when only its exit code says so', () => {
  expect(count(report({}), 1)).toMatchObject({ failed: 1 })
})

test('a run without a report counts as failed', () => {
  expect(count(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})
