import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readResult, readTail } from '../../src/host/result-line.ts'
import { printable } from '../../src/model/printable.ts'

const whole = {
  v: 1,
  command: 'activate',
  ok: true,
  verdict: 'activated',
  code: '',
  message: 'fine',
  release: '20261123_101010',
  before: 'none',
  after: '20261123_101010',
  afterVersion: '1.0.0',
  port: 3030,
  stopTimeout: 90,
  proof: '3 processes new',
  warnings: ['one'],
  seconds: { prove: 2.1 },
}

const line = (fields: object) => `@ec2-release ${JSON.stringify(fields)}\n\nlog\n`
const read = (fields: object) => readResult(line({ ...whole, ...fields }), 'activate')

describe('the result line', () => {
  test('the result line is read with every field', () => {
    const { v: _v, command: _command, ...fields } = whole
    expect(readResult(line(whole), 'activate')).toEqual(fields)
  })

  test('the result line is found after noise, and the first one counts', () => {
    const output = `motd\n${line(whole)}${line({ ...whole, ok: false })}`
    expect(readResult(output, 'activate')?.ok).toBe(true)
  })

  test.each([
    ['nothing', ''],
    ['a log alone', 'done\n'],
    ['a line cut short', line(whole).slice(0, 80)],
    ['no JSON', '@ec2-release hello\n'],
    ['no object', '@ec2-release [1]\n'],
    ['another version', line({ ...whole, v: 2 })],
    ['another command', line({ ...whole, command: 'stage' })],
    ['no verdict', line({ ...whole, verdict: undefined })],
    ['an unknown verdict', line({ ...whole, verdict: 'fine' })],
    ['a verdict that only the runner gives', line({ ...whole, verdict: 'unreachable' })],
    ['ok as a word', line({ ...whole, ok: 'true' })],
    ['a line longer than a host prints', line({ ...whole, junk: 'x'.repeat(5_000) })],
    ['a marker inside a line', `x ${line(whole)}`],
  ])('the result line is missing in %s', (_, output) => {
    expect(readResult(output, 'activate')).toBeUndefined()
  })

  test.each([
    ['an invalid code', { code: 'rm -rf /' }, { code: 'unforeseen' }],
    ['control characters', { message: 'a\u001b[31mb\r\nc\u0007' }, { message: 'ab c' }],
    ['a message without end', { message: 'x'.repeat(3_000) }, { message: 'x'.repeat(1_000) }],
    ['a release that is a path', { after: '../etc' }, { before: 'none' }],
    ['a port that is text', { port: '3030' }, {}],
    ['a port below zero', { port: -1 }, {}],
    ['invalid warnings', { warnings: 'x' }, { warnings: [] }],
    ['invalid seconds', { seconds: { a: 'b', 'B!': 1, ok: 2 } }, { seconds: { ok: 2 } }],
  ])('the result line is cleaned of %s', (_, fields, expected) => {
    const result = read(fields)
    expect(result).toMatchObject(expected)
    if ('after' in fields) expect(result).not.toHaveProperty('after')
    if ('port' in fields) expect(result).not.toHaveProperty('port')
  })

  test('the result line is read without an exception, whatever a host prints', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.json(), (noise, json) => {
        readResult(noise, 'stage')
        readResult(`@ec2-release ${json}`, 'stage')
        readTail(noise)
      }),
    )
  })

  test('the result line of status says what is on disk', () => {
    const releases = [{ id: '20261123_101010', verdict: 'staged', version: '1' }, { id: '../x', verdict: 'good' }, 7]
    const result = readResult(
      line({ ...whole, command: 'status', verdict: 'reported', settled: true, releases }),
      'status',
    )
    expect(result).toMatchObject({ settled: true, releases: [{ id: '20261123_101010', verdict: 'staged' }] })
  })
})

describe('more releases than a result line has room for', () => {
  const version = 'a'.repeat(40)
  const all = Array.from({ length: 20 }, (_, i) => ({ id: `202611${10 + i}_101010`, verdict: 'good', version }))
  const cut = line({ ...whole, command: 'status', verdict: 'reported', releases: all.slice(0, 3), more: 17 })
  const [head = '', ...rest] = cut.split('\n')
  const complete = [head, '', `@ec2-releases ${JSON.stringify(all)}`, ...rest.slice(1)].join('\n')

  test('a second line holds the releases that the result line has no room for, and is no part of the log', () => {
    const result = readResult(complete, 'status')
    expect(result?.releases).toEqual(all)
    expect(result).not.toHaveProperty('more')
    expect(readTail(complete)).toBe('log\n')
  })

  test.each([
    ['is not there', head],
    ['is cut', complete.slice(0, head.length + 400)],
    ['is damaged', complete.replace('"}]\n', '"}\n')],
  ])('releases are reported as missing where their line %s', (_, output) => {
    expect(readResult(output, 'status')).toMatchObject({ more: 17, releases: all.slice(0, 3) })
  })
})

describe('the tail of a log', () => {
  test('the tail of a log is what follows the result line', () => {
    expect(readTail(line(whole))).toBe('log\n')
  })

  test('the tail of a log is everything where there is no result line', () => {
    expect(readTail('boom\n')).toBe('boom\n')
  })
})

test('printable text has no control characters but line breaks and tabs', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(text)).not.toMatch(/(?![\n\t])\p{Cc}/u)
    }),
  )
})
