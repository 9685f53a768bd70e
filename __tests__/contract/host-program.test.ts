import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { buildPrograms, parseManifest } from '../../scripts/build/program.ts'
import { overBudget, piecesOf } from '../../scripts/program/budget.ts'
import { hostPrograms } from '../../src/host/programs.ts'
import { hostLimits } from '../../src/model/host-limits.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const built = await buildPrograms(root)

describe('the budget of a program', () => {
  test.each(built)('$file fits into its commands, piece by piece', (program) => {
    const pieces = piecesOf(program)
    expect(pieces.length).toBeGreaterThan(0)
    expect(overBudget(pieces)).toEqual([])
  })

  test('the budget check names the piece that is too large', () => {
    const noise = `: ${randomBytes(4_000).toString('base64')}\n`
    const grown = built.map(({ file, text }) => ({ file, text: text.replace(/^set -u$/m, `set -u\n${noise}`) }))
    const faults = overBudget(grown.flatMap(piecesOf))
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

test('the head of every copy says where its commented source is, at its version', () => {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string }
  const [deploy] = built.filter(({ file }) => file === 'deploy.sh')
  const { core, whole } = hostPrograms(deploy?.text ?? '')
  for (const text of [deploy?.text ?? '', core.text, whole.text]) {
    const [head = ''] = text.split(/^(?=set )/m)
    expect(head).toContain(`/ec2-release/tree/v${version}/src/host/program`)
    expect(head).toContain('deploy.sh status')
    expect(head).toContain('docs/host.md')
  }
})

describe('what the host names after an instance of an app', () => {
  const named = (name: string) =>
    execFileSync('sh', ['-c', `${textOf('lib/instance.sh')}\nname_instance ${name} /opt/${name}\nset`], {
      encoding: 'utf8',
    })
      .split('\n')
      .filter((line) => /^(app_|state=|releases_real=)/.test(line))

  test('every name of one instance differs from that of another', () => {
    const [one, other] = [named('api'), named('api-pr-7')]
    expect(one).toHaveLength(other.length)
    expect(one.length).toBeGreaterThan(12)
    for (const [i, line] of one.entries()) expect(other[i]).toBe(line.replaceAll('api', 'api-pr-7'))
  })

  test.each(files.filter((name) => name !== 'lib/instance.sh'))(
    'a name derived from an instance is made in lib/instance.sh alone, not in %s',
    (name) => {
      const code = textOf(name).replace(/^ *#.*$/gm, '')
      expect(code).not.toMatch(/(ec2-release[-.]|\/(var|run|etc)\/)[^\s;"]*\$\{?app\b/)
      expect(code).not.toMatch(/\$\{?app\}?\.[a-z]/)
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
