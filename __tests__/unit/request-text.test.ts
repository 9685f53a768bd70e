import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commonSettings, requestText } from '../../src/host/settings.ts'
import { request } from '../support/fakes/world.ts'

/** Reads a request as the host program does: lines, split at the first equals sign; a repeated key adds a line. */
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
  test('a request carries any value of one line', () => {
    fc.assert(
      fc.property(oneLine, (value) => {
        expect(readRequestText(requestText({ app: 'a', version: value, user: 'b' }))).toEqual({
          app: 'a',
          version: value,
          user: 'b',
        })
      }),
    )
  })

  test('a request carries any value of several lines', () => {
    fc.assert(
      fc.property(fc.array(oneLine, { minLength: 1 }), (value) => {
        expect(readRequestText(requestText({ env: value }))).toEqual({ env: value.join('\n') })
      }),
    )
  })

  test('a request omits the settings that the host decides', () => {
    expect(requestText({ app: 'a', port: undefined, 'keep-releases': 5 })).toBe('app=a\nkeep-releases=5\n')
  })

  test.each(['1.0\nuser=root', 'a\0b'])('a request refuses a value that adds a setting: %j', (version) => {
    expect(() => requestText({ version })).toThrow('version')
    expect(() => requestText({ env: [version] })).toThrow('env')
  })

  test('a request carries each service on a line', () => {
    expect(requestText(commonSettings(request({ service: 'api\nqueue' })))).toContain('service=api\nservice=queue\n')
  })

  test('a request gives durations in seconds', () => {
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
  ])('a request says whether the run serves outsiders: %j', (inputs, outside) => {
    expect(commonSettings(request(inputs))['outside']).toBe(outside)
  })

  test('a request carries a hook line by line, empty lines too', () => {
    const text = requestText(commonSettings(request({ 'before-activate': 'cd x\n\nnpm run migrate\n' })))
    expect(readRequestText(text)['before-activate']).toBe('cd x\n\nnpm run migrate')
  })
})
