import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hostScript } from '../../src/host/script.ts'
import { failureCodes, hostCodes } from '../../src/model/failure.ts'

const root = new URL('../../', import.meta.url)
const headings = readFileSync(new URL('docs/errors.md', root), 'utf8')
  .split('\n')
  .flatMap((line) => (line.startsWith('## ') ? [line.slice(3).trim()] : []))

const code = '([a-z][a-z0-9]*(?:-[a-z0-9]+)*)'
/** The forms in which the host program reports a code. */
const sayings = [
  new RegExp(`\\b(?:refuse|reject|fail_because|pm2_refuse) ${code}`, 'g'),
  new RegExp(`\\bfinish \\d+ [a-z-]+ ${code}`, 'g'),
  new RegExp(`\\b\\w+_code=${code}`, 'g'),
]

/** Every code that the parts of the host program can give. */
function codesOfHosts(): Set<string> {
  const folder = new URL('src/host/program/', root)
  const parts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.sh'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  const commands = parts.map((part) => part.replace(/^\s*#.*$/gm, ''))
  return new Set(
    commands.flatMap((text) => sayings.flatMap((form) => [...text.matchAll(form)].map(([, said = '']) => said))),
  )
}

/** Those that the script around the host program can report. */
function codesOfScripts(): string[] {
  const program = { text: '', sha256: '', pieces: [''] }
  const scripts = [true, false].map((includeProgram) =>
    hostScript({
      command: 'stage',
      name: 'a',
      environment: 'production',
      baseDir: '/opt/a',
      request: '',
      program,
      includeProgram,
    }),
  )
  return scripts.flatMap((text) => [...text.matchAll(/"code":"([a-z-]+)"/g)].map(([, said = '']) => said))
}

const codes = [...new Set<string>([...failureCodes, ...hostCodes, ...codesOfScripts(), ...codesOfHosts()])].sort()

test('every error code has a heading in docs/errors.md, and every heading is a code that can occur', () => {
  expect([...headings].sort()).toEqual(codes)
})

test('the headings of docs/errors.md are in alphabetical order, each once', () => {
  expect(headings).toEqual([...new Set(headings)].sort())
})

test('every error code says what it means and what to do', () => {
  const sections = readFileSync(new URL('docs/errors.md', root), 'utf8').split(/^## /m).slice(1)
  for (const section of sections) {
    const [meaning = '', todo = ''] = section.split('\n\n').slice(1)
    expect(meaning, section).toMatch(/^[A-Z`].*\.$/s)
    expect(todo.trim(), section).toMatch(/^What to do: .*\.$/s)
  }
})
