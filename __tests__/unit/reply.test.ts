import { describe, expect, test } from 'vitest'
import { isAmbiguous, parseResponse, requiredOutput } from '../../src/dispatch/response.ts'
import type { InvocationStatus } from '../../src/dispatch/run-command.port.ts'

const line = (ok: boolean) =>
  `@ec2-release ${JSON.stringify({ v: 1, command: 'activate', ok, verdict: ok ? 'activated' : 'rolled-back', code: ok ? '' : 'unhealthy' })}\n\nlog`
const progress = (more: Partial<InvocationStatus>): InvocationStatus => ({
  host: 'a',
  end: 'success',
  detail: 'Success',
  exitCode: 0,
  output: line(true),
  ...more,
})

test('what a list of invocations shows is not enough where the host has more releases than its line has room for', () => {
  const status = `@ec2-release ${JSON.stringify({ v: 1, command: 'status', ok: true, verdict: 'reported', more: 2 })}\n`
  expect(requiredOutput(progress({ output: status }), 'status')).toBe('result')
})

describe('what a host said', () => {
  test('is its result line', () => {
    expect(parseResponse(progress({}), '', 'activate')).toMatchObject({
      lost: false,
      result: { verdict: 'activated' },
      tail: 'log',
    })
  })

  test('is a failure however SSM calls its end', () => {
    const said = parseResponse(progress({ end: 'failed', exitCode: 69, output: line(false) }), '', 'activate')
    expect(said).toMatchObject({ lost: false, result: { ok: false, code: 'unhealthy' } })
  })

  test.each([
    ['a time out after it said that all is well', { end: 'timedout', detail: 'ExecutionTimedOut', exitCode: 137 }],
    ['a failure after it said that all is well', { end: 'failed', exitCode: 1 }],
    ['no line at all', { output: 'boom' }],
    ['a line cut short', { output: line(true).slice(0, 30) }],
  ] as const)('is not known after %s', (_, more) => {
    expect(parseResponse(progress(more), '', 'activate')).toMatchObject({
      lost: true,
      result: { ok: false, code: 'result-lost' },
    })
  })

  test('is not known, and the host out of reach, when it was never handed the command', () => {
    const said = parseResponse(progress({ end: 'undelivered', detail: 'DeliveryTimedOut', output: '' }), '', 'activate')
    expect(said).toMatchObject({ lost: true, result: { verdict: 'unreachable', code: 'host-unreachable' } })
  })

  test('is found in the whole output where the list has too little of it', () => {
    expect(parseResponse(progress({ output: 'noise' }), `noise\n${line(true)}`, 'activate').lost).toBe(false)
  })
})

test.each(['busy', 'current-moved', 'release-exists', 'repeated'])(
  'a refusal to do something once more, such as %s, says nothing of what the first time did',
  (code) => {
    const refusal = { v: 1, command: 'activate', ok: false, verdict: 'refused', code }
    const output = `@ec2-release ${JSON.stringify(refusal)}\n`
    expect(isAmbiguous(parseResponse(progress({ end: 'failed', output }), '', 'activate'))).toBe(true)
    expect(
      isAmbiguous(parseResponse(progress({ end: 'failed', output: output.replace(code, 'fenced') }), '', 'activate')),
    ).toBe(false)
  },
)

test('more than the list has is fetched for a lost line and for a log worth reading', () => {
  expect(requiredOutput(progress({}), 'activate')).toBe('none')
  expect(requiredOutput(progress({ output: 'x' }), 'activate')).toBe('result')
  expect(requiredOutput(progress({ end: 'failed', output: line(false) }), 'activate')).toBe('log')
})
