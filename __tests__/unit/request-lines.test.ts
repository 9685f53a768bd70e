import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commonSettings, requestText } from '../../src/host/settings.ts'
import { request } from '../support/fake-hosts.ts'

/** Reads a request as the host program does: lines, the first equals sign splits, a key that comes again adds a line. */
function readRequestText(text: string): Record<string, string> {
  const settings: Record<string, string> = {}
  for (const line of text.split('\n').slice(0, -1)) {
    const [key = '', value = ''] = [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]
    settings[key] = key in settings ? `${settings[key]}\n${value}` : value
  }
  return settings
}

const oneLine = fc.string({ unit: 'binary' }).filter((text) => !/[\n\0]/.test(text))

describe('the lines of a request', () => {
  test('bring any value of one line across', () => {
    fc.assert(
      fc.property(oneLine, (value) => {
        expect(readRequestText(requestText({ before: 'a', value, after: 'b' }))).toEqual({
          before: 'a',
          value,
          after: 'b',
        })
      }),
    )
  })

  test('bring any value of several lines across', () => {
    fc.assert(
      fc.property(fc.array(oneLine, { minLength: 1 }), (value) => {
        expect(readRequestText(requestText({ value }))).toEqual({ value: value.join('\n') })
      }),
    )
  })

  test('leave out what is left to the host', () => {
    expect(requestText({ app: 'a', port: undefined, 'keep-releases': 5 })).toBe('app=a\nkeep-releases=5\n')
  })

  test.each(['1.0\nuser=root', 'a\0b'])('refuse what would become a setting of its own: %j', (version) => {
    expect(() => requestText({ version })).toThrow('version')
    expect(() => requestText({ env: [version] })).toThrow('env')
  })

  test('carry each service on a line', () => {
    expect(requestText(commonSettings(request({ service: 'api\nqueue' })))).toContain('service=api\nservice=queue\n')
  })

  test('say seconds where an input was a duration', () => {
    const settings = commonSettings(request({ 'health-timeout': '2m', 'stable-for': '0s' }))
    expect(settings).toMatchObject({ 'health-timeout': 120, 'health-interval': 1, 'stable-for': 0 })
  })

  test.each([
    [{}, undefined],
    [{ 'health-url': 'https://api.example.com/health' }, 'yes'],
    [
      { 'target-groups': 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/api/0123456789abcdef' },
      'yes',
    ],
  ])('say whether the run serves outsiders: %j', (inputs, outside) => {
    expect(commonSettings(request(inputs))['outside']).toBe(outside)
  })

  test('carry a hook line by line, empty ones too', () => {
    const text = requestText(commonSettings(request({ 'before-activate': 'cd x\n\nnpm run migrate\n' })))
    expect(readRequestText(text)['before-activate']).toBe('cd x\n\nnpm run migrate')
  })
})
