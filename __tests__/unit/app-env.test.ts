import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { appEnv } from '../../src/inputs/app-env.ts'

describe('the env input', () => {
  test('the value of an env line is what follows the first equals sign, without trailing blanks or a CR', () => {
    const text = 'A=$HOME `id`\r\n\nB=a b # c\nC="x"=\'y\'\nD=\\\nE=\nF=two  '
    expect(appEnv(text)).toEqual(['A=$HOME `id`', 'B=a b # c', 'C="x"=\'y\'', 'D=\\', 'E=', 'F=two  '])
  })

  test('the env input keeps any printable value', () => {
    const value = fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Cc}/u.test(text))
    fc.assert(
      fc.property(value, (text) => {
        expect(appEnv(`NAME=${text}`)).toEqual([`NAME=${text}`])
      }),
    )
  })

  test.each(['1A=x', 'A-B=x', 'no equals sign', ' A=x', '=x'])('the env input refuses the line %j', (line) => {
    expect(() => appEnv(line)).toThrow('must be lines NAME=value')
  })

  test('the env input does not repeat a mistyped line, which may hold a secret', () => {
    expect(() => appEnv('MY-KEY: hunter2hunter2')).toThrow(/^(?!.*hunter2).*$/)
  })

  test.each(['API_TOKEN', 'DB_PASSWORD', 'Jwt_Secret', 'TLS_PRIVATE_KEY', 'SECRET'])(
    'the env input refuses %s by its name',
    (name) => {
      expect(() => appEnv(`${name}=x`)).toThrow(/\.env file on the host|Parameter Store/)
    },
  )

  test.each([
    ['a GitHub token', `ghp_${'a'.repeat(36)}`],
    ['a GitHub token', `github_pat_${'a'.repeat(30)}`],
    ['an AWS access key', 'AKIAIOSFODNN7EXAMPLE'],
    ['a private key', '-----BEGIN RSA PRIVATE KEY-----'],
    ['a Slack token', 'xoxb-1234567890-abc'],
    ['a Stripe key', 'sk_live_abcdefghijkl'],
    ['a signed token', 'eyJhbGciOiJIUzI1.eyJzdWIiOiIxMjM0.SflKxwRJSMeKKF2'],
  ])('the env input refuses %s by its form', (what, value) => {
    expect(() => appEnv(`URL=https://x/?k=${value}`)).toThrow(what)
  })

  test('the env input accepts ordinary values that only mention secrets', () => {
    expect(appEnv('TOKEN_URL=https://example.com/token\nSECRET_NAME=prod/db')).toHaveLength(2)
  })

  test.each(['RELEASE_ID', 'VERSION'])('the env input refuses %s, because the release sets it', (name) => {
    expect(() => appEnv(`${name}=x`)).toThrow('set by the release itself')
  })

  test('the env input refuses a name that comes twice', () => {
    expect(() => appEnv('A=1\nA=2')).toThrow('A comes twice')
  })

  test('the env input names every problem at once', () => {
    expect(() => appEnv('A-B=1\nMY_TOKEN=2')).toThrow(/must be lines.*; MY_TOKEN/)
  })
})
