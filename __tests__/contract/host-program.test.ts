import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { buildProgram, parseManifest, piecesModule } from '../../scripts/build/program.ts'
import { overBudget, piecesOf } from '../../scripts/program/budget.ts'
import { hostPrograms } from '../../src/host/programs.ts'
import { pieceAheadPath, programPath, protectedProgramPath } from '../../src/model/app-instance.ts'
import { hostLimits } from '../../src/model/host-limits.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const built = await buildProgram(root)

describe('the budget of a program', () => {
  test('deploy.sh fits into its commands, piece by piece', () => {
    const pieces = piecesOf(built)
    expect(pieces.length).toBeGreaterThan(0)
    expect(overBudget(pieces)).toEqual([])
  })

  test('the budget check names the piece that is too large', () => {
    const noise = `: ${randomBytes(4_000).toString('base64')}\n`
    const faults = overBudget(piecesOf(built.replace(/^set -u$/m, `set -u\n${noise}`)))
    expect(faults).toEqual([
      expect.stringMatching(/^deploy\.sh, core, piece 1 of 1 takes \d+ bytes as it travels; the budget is 53248\.$/),
      expect.stringMatching(/^deploy\.sh, whole, piece 1 of 2 takes/),
    ])
  })
})

const folder = `${root}src/host/program/`
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.sh'))
const textOf = (name: string) => readFileSync(folder + name, 'utf8')

test('every file of a program is in the manifest, once', () => {
  const { parts } = parseManifest(readFileSync(`${folder}manifest`, 'utf8'))
  expect(parts.flatMap((part) => part.files).sort()).toEqual([...files].sort())
})

test('the run sends the programs that the manifest describes', () => {
  const { parts, programs } = parseManifest(readFileSync(`${folder}manifest`, 'utf8'))
  expect(readFileSync(`${root}src/host/program-pieces.ts`, 'utf8')).toBe(piecesModule({ programs }))
  const whole = programs.find(({ name }) => name === 'whole')
  expect(whole?.pieces.flat()).toEqual(parts.map(({ name }) => name))
})

test('the head of every copy says where its commented source is, at its version', () => {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string }
  const { core, whole } = hostPrograms(built)
  for (const text of [built, core.text, whole.text]) {
    const [head = ''] = text.split(/^(?=set )/m)
    expect(head).toContain(`/ec2-release/tree/v${version}/src/host/program`)
    expect(head).toContain('deploy.sh status')
    expect(head).toContain('docs/host.md')
  }
})

describe('what the host names after an instance of an app', () => {
  const inShell = (name: string, then: string) =>
    execFileSync('sh', ['-c', `${textOf('lib/instance.sh')}\nname_instance ${name} /opt/${name}\n${then}`], {
      encoding: 'utf8',
    })
  const named = (name: string) =>
    inShell(name, 'set')
      .split('\n')
      .filter((line) => /^app_/.test(line))

  test('every name of one instance differs from that of another', () => {
    const [one, other] = [named('api'), named('api-pr-7')]
    expect(one).toHaveLength(other.length)
    expect(one.length).toBeGreaterThan(12)
    for (const [i, line] of one.entries()) expect(other[i]).toBe(line.replaceAll('api', 'api-pr-7'))
  })

  test('the run and the host make the same names from an instance', () => {
    const instance = { name: 'api-pr-7', environment: 'preview', baseDir: '/opt/api-pr-7' }
    const printed = inShell(
      instance.name,
      `req_environment=${instance.environment}\nprintf '%s\\n' "$app_deploy" "$app_program" "$(pieces_ahead)"`,
    )
    expect(printed.trimEnd().split('\n')).toEqual([
      programPath(instance),
      protectedProgramPath(instance),
      pieceAheadPath(instance),
    ])
  })

  test.each(files.filter((name) => name !== 'lib/instance.sh'))(
    'a name derived from an instance is made in lib/instance.sh alone, not in %s',
    (name) => {
      const code = textOf(name).replace(/^ *#.*$/gm, '')
      expect(code).not.toMatch(/(ec2-release[-.]|\/(var|run|etc)\/)[^\s;"]*\$\{?app_name\b/)
      expect(code).not.toMatch(/\$\{?app_name\}?\.[a-z]/)
    },
  )
})

describe('the limits that the host and the run share', () => {
  const code = files
    .filter((name) => name !== 'lib/limits.sh')
    .map((name) => textOf(name).replace(/^ *#.*$/gm, ''))
    .join('\n')

  test.each(Object.entries(hostLimits))(
    'host and run share one number: %s is %i in the shell too, and used there',
    (name, value) => {
      const constant = name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
      expect(textOf('lib/limits.sh')).toContain(`\n${constant}=${value}\n`)
      expect(code).toMatch(new RegExp(`\\b${constant}\\b`))
    },
  )
})
