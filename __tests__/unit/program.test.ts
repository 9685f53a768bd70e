import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { deliveryScript, hostScript } from '../../src/host/script.ts'
import { commonSettings, requestText } from '../../src/host/settings.ts'
import { readProgram, withoutComments } from '../../src/run/bundled-program.ts'
import { request } from '../support/fake-hosts.ts'

const whole = readFileSync(new URL('../../dist/deploy.sh', import.meta.url), 'utf8')
const program = readProgram()

/** Every function and variable of a program, as bash understood them; its last line, the call, is left out. */
function understood(text: string): string {
  const definitions = text.trimEnd().split('\n').slice(0, -1).join('\n')
  const script = 'eval "$(cat)" >/dev/null 2>&1; declare -f; set -o posix; set | grep -v "^BASH\\|^_="'
  return execFileSync('bash', ['--norc', '-c', script], {
    input: definitions,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '' },
  })
}

describe('the program that is sent', () => {
  test('the program that is sent means the same as the built one', () => {
    expect(program.text.length).toBeLessThan(whole.length)
    expect(understood(whole)).toMatch(/^stage \(\)/m)
    expect(understood(program.text)).toBe(understood(whole))
    expect(program.text.trimEnd().split('\n').at(-1)).toBe(whole.trimEnd().split('\n').at(-1))
  })

  test('the program that is sent says at its head how it is used', () => {
    const [head = ''] = whole.split(/^(?=set )/m)
    expect(head).toContain('Exit codes')
    expect(program.text.startsWith(head)).toBe(true)
  })

  test('the program that is sent arrives as it was hashed', () => {
    const text = gunzipSync(Buffer.from(program.gzipBase64, 'base64')).toString('utf8')
    expect(createHash('sha256').update(text).digest('hex')).toBe(program.sha256)
  })

  test('the program that is sent leaves 24 KB of a command for env, hooks and the rest', () => {
    // As tight as texts come: nothing in it repeats.
    const env = Array.from({ length: 200 }, (_, i) => `NAME_${i}=${randomBytes(60).toString('base64')}`).join('\n')
    const text = requestText(commonSettings(request({ env })))
    expect(() =>
      hostScript({
        command: 'stage',
        name: 'a',
        environment: 'production',
        baseDir: '/opt/a',
        request: text,
        program,
        includeProgram: true,
      }),
    ).not.toThrow()
    expect(() => deliveryScript({ name: 'a', environment: 'production', program })).not.toThrow()
  })
})

test('a line that is not a comment stays in the program, whatever is in it', () => {
  const text = '#!/bin/sh\n\n# head\n\na=1 # stays\n# gone\n  # gone\n  b=#stays\nmain "$@"\n'
  expect(withoutComments(text)).toBe('#!/bin/sh\n\n# head\n\na=1 # stays\n  b=#stays\nmain "$@"\n')
})
