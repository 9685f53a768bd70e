import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { programFor, withoutComments } from '../../src/host/programs.ts'
import { deliveryScript, hostScript, piecesAhead } from '../../src/host/script.ts'
import { commonSettings, requestText } from '../../src/host/settings.ts'
import { readPrograms } from '../../src/run/bundled-program.ts'
import { request } from '../support/fakes/world.ts'

const built = readFileSync(new URL('../../dist/deploy.sh', import.meta.url), 'utf8')
const programs = readPrograms()
const program = programs.whole

/** Every function and variable of a program, as bash read them; without its last line, the call. */
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
    expect(program.text.length).toBeLessThan(built.length)
    expect(understood(built)).toMatch(/^stage \(\)/m)
    expect(understood(program.text)).toBe(understood(built))
    expect(program.text.trimEnd().split('\n').at(-1)).toBe(built.trimEnd().split('\n').at(-1))
  })

  test('the program that is sent says at its head how it is used', () => {
    const [head = ''] = built.replace('# --- part: lib ---\n', '').split(/^(?=set )/m)
    expect(head).toContain('Exit codes')
    for (const { text } of [programs.core, programs.whole]) expect(text.startsWith(head)).toBe(true)
  })

  test.each(['core', 'whole'] as const)('the program that is sent arrives as it was hashed (%s)', (name) => {
    const { pieces, sha256 } = programs[name]
    const text = Buffer.concat(pieces.map((piece) => gunzipSync(Buffer.from(piece, 'base64'))))
    expect(createHash('sha256').update(text).digest('hex')).toBe(sha256)
  })

  test('a command that does not stage gets the program without what only a stage needs', () => {
    expect(programFor('stage')).toBe('whole')
    expect(programFor('recover')).toBe('core')
    const functions = (text: string) => new Set([...text.matchAll(/^(\w+)\(\) [{(]/gm)].map(([, name = '']) => name))
    const core = functions(programs.core.text)
    const missing = [...functions(programs.whole.text)].filter((name) => !core.has(name))
    for (const name of ['stage', 'download', 'sign_s3', 'unpack', 'install_as_user', 'finalize']) {
      expect(missing, name).toContain(name)
    }
    expect(programs.core.text.trimEnd().split('\n').at(-1)).toBe('main "$@"')
  })

  test.each(['core', 'whole'] as const)(
    'the program that is sent leaves room for the settings of a command (%s)',
    (name) => {
      // As incompressible as a text can be: nothing in it repeats.
      const env = Array.from({ length: 200 }, (_, i) => `NAME_${i}=${randomBytes(60).toString('base64')}`).join('\n')
      const text = requestText(commonSettings(request({ env })))
      const about = { name: 'a', environment: 'production', program: programs[name] }
      const ahead = piecesAhead(programs[name], text)
      const sent = {
        ...about,
        command: 'stage',
        baseDir: '/opt/a',
        request: text,
        includeProgram: true,
        ahead,
      } as const
      expect(ahead).toBe(1)
      expect(() => hostScript(sent)).not.toThrow()
      expect(() => deliveryScript(about)).not.toThrow()
    },
  )

  test('the program for a command that does not stage travels in that one command', () => {
    expect(piecesAhead(programs.core, requestText(commonSettings(request({}))))).toBe(0)
  })
})

test('a line that is not a comment stays in the program, whatever is in it', () => {
  const text = '#!/bin/sh\n\n# head\n\na=1 # stays\n# gone\n  # gone\n  b=#stays\nmain "$@"\n'
  expect(withoutComments(text)).toBe('#!/bin/sh\n\n# head\n\na=1 # stays\n  b=#stays\nmain "$@"\n')
})
