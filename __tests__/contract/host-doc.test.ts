import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('../../src/host/program/', import.meta.url)
const program = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.sh'))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n')
const doc = readFileSync(new URL('../../docs/host.md', import.meta.url), 'utf8')

/** The text under a heading, up to the next one. */
function section(heading: string): string {
  const [, text = ''] = doc.split(`\n## ${heading}\n`)
  return text.split('\n## ')[0] ?? ''
}

const all = (text: string, form: RegExp) => [...new Set([...text.matchAll(form)].map(([, found = '']) => found))].sort()

test('docs/host.md has every exit code of the host program, and no other', () => {
  const exits = all(program, /\bfinish (\d+)/g).concat('65', '64') // refuse and usage
  expect(all(section('Exit codes'), /^\| (\d+) /gm)).toEqual([...new Set([...exits, '71'])].sort())
})

test('docs/host.md has every field and every verdict of the result line', () => {
  const result = /^result_json\(\) \{$[^}]*?(?:.|\n)*?^\}$/m.exec(program)?.[0] ?? ''
  const details = all(program, /\bres_details=["'](.*)$/gm).join('\n')
  const fields = [...all(result, /json_(?:field|number) (\w+)/g), ...all(result + details, /"(\w+)\\?":/g)]
  expect(fields).toEqual(expect.arrayContaining(['v', 'message', 'seconds', 'healthy', 'releases']))
  const text = section('The result line')
  for (const field of fields) expect(text, field).toContain(`\`${field}\``)
  const verdicts = all(program, /\bfinish \d+ ([a-z][a-z-]+)/g)
  expect(verdicts.length).toBeGreaterThan(8)
  for (const verdict of verdicts) expect(text, verdict).toContain(`\`${verdict}\``)
})

test('docs/host.md has every file of .state', () => {
  const names = all(program, /\$app_state\/([a-z][a-z.]*[a-z])(?=[^a-z.])/g)
  expect(names).toContain('history.jsonl')
  const text = section('The layout')
  for (const name of names.filter((one) => !/\.(new|cut)$/.test(one))) {
    expect(text, name).toMatch(new RegExp(`\`${name.replace('.', '\\.')}(\\.\\*)?\``))
  }
})

test('docs/host.md has every command and every option of a manual call', () => {
  const [, list = ''] = /^ {4}(deploy \| .*)\) shift ;;$/m.exec(program) ?? []
  const commands = list.split(' | ')
  expect(commands).toContain('rollback')
  const text = section('By hand')
  for (const command of commands) expect(text, command).toContain(`\`${command}\``)
  for (const option of ['--sha256', '--release', '--version', '--json', '--dry-run']) expect(text).toContain(option)
})

test('docs/host.md has every tool that the host program looks for', () => {
  const [, tools = ''] = /for tool in (.*); do/.exec(program) ?? []
  const coreutilsAndUtilLinux = ['base64', 'flock', 'realpath', 'setpriv', 'sha256sum', 'sync', 'timeout']
  const text = section('What a host needs')
  const named = tools.split(' ').filter((tool) => !coreutilsAndUtilLinux.includes(tool))
  expect(named.length).toBeGreaterThan(5)
  for (const tool of named) expect(text, tool).toContain(`\`${tool}\``)
})
