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

test('the whole output is required where a host has more releases than its result line holds', () => {
  const status = `@ec2-release ${JSON.stringify({ v: 1, command: 'status', ok: true, verdict: 'reported', more: 2 })}\n`
  expect(requiredOutput(progress({ output: status }), 'status')).toBe('result')
})

describe('a response', () => {
  test('a response is read from the result line', () => {
    expect(parseResponse(progress({}), '', 'activate')).toMatchObject({
      lost: false,
      result: { verdict: 'activated' },
      tail: 'log',
    })
  })

  test('a response of failure is a failure, whatever SSM says of its end', () => {
    const said = parseResponse(progress({ end: 'failed', exitCode: 69, output: line(false) }), '', 'activate')
    expect(said).toMatchObject({ lost: false, result: { ok: false, code: 'unhealthy' } })
  })

  test.each([
    ['a time out after a result of success', { end: 'timedout', detail: 'ExecutionTimedOut', exitCode: 137 }],
    ['a failure after a result of success', { end: 'failed', exitCode: 1 }],
    ['no line at all', { output: 'boom' }],
    ['a line cut short', { output: line(true).slice(0, 30) }],
  ] as const)('a response is lost after %s', (_, more) => {
    expect(parseResponse(progress(more), '', 'activate')).toMatchObject({
      lost: true,
      result: { ok: false, code: 'result-lost' },
    })
  })

  test('a response of a command that was never delivered is lost, and the host is unreachable', () => {
    const said = parseResponse(progress({ end: 'undelivered', detail: 'DeliveryTimedOut', output: '' }), '', 'activate')
    expect(said).toMatchObject({ lost: true, result: { verdict: 'unreachable', code: 'host-unreachable' } })
  })

  test('a response is found in the whole output where the list has too little of it', () => {
    expect(parseResponse(progress({ output: 'noise' }), `noise\n${line(true)}`, 'activate').lost).toBe(false)
  })
})

test.each(['busy', 'current-moved', 'release-exists', 'repeated'])(
  'a refusal to repeat a command, such as %s, is ambiguous about the first attempt',
  (code) => {
    const refusal = { v: 1, command: 'activate', ok: false, verdict: 'refused', code }
    const output = `@ec2-release ${JSON.stringify(refusal)}\n`
    expect(isAmbiguous(parseResponse(progress({ end: 'failed', output }), '', 'activate'))).toBe(true)
    expect(
      isAmbiguous(parseResponse(progress({ end: 'failed', output: output.replace(code, 'fenced') }), '', 'activate')),
    ).toBe(false)
  },
)

test('the output is fetched for a lost result line and for the log of a failure', () => {
  expect(requiredOutput(progress({}), 'activate')).toBe('none')
  expect(requiredOutput(progress({ output: 'x' }), 'activate')).toBe('result')
  expect(requiredOutput(progress({ end: 'failed', output: line(false) }), 'activate')).toBe('log')
})
