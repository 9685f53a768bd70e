import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { table } from '../../src/inputs.ts'

interface Policy {
  readonly Statement: readonly { readonly Principal?: object; readonly Action: string | readonly string[] }[]
}

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const filesOf = (folder: string, ending: string) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}${name}`)
const readme = read('README.md')
const fences = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text)

describe('README.md', () => {
  test('asks for the AWS permissions that every deploy needs by docs/permissions.md, and for no others', () => {
    const policies = fences('json').map((text) => JSON.parse(text) as Policy)
    const statements = policies.flatMap(({ Statement }) => Statement).filter(({ Principal }) => Principal === undefined)
    const asked = statements.flatMap(({ Action }) => Action)
    const rows = [...read('docs/permissions.md').matchAll(/^\| `(\w+:\w+)` \| (.+?) \|/gm)]
    const always = rows.flatMap(([, call = '', when = '']) => (when.startsWith('with `') ? [] : [call]))
    expect(always.length).toBeLessThan(rows.length)
    expect([...new Set(asked)].sort()).toEqual(always.sort())
  })

  test('trusts a repository under both names that GitHub may give it', () => {
    const [trust] = fences('json')
    expect(trust).toContain('"repo:YOU/YOUR-APP:environment:production"')
    expect(trust).toContain('"repo:YOU@YOUR-ID/YOUR-APP@ITS-ID:environment:production"')
  })

  test('gives the step only inputs that exist, and all that are required', () => {
    const inputs: Record<string, { required?: boolean }> = parse(read('action.yml')).inputs
    const required = Object.keys(inputs).filter((name) => inputs[name]?.required)
    const workflow = fences('yaml').find((text) => /^jobs:/m.test(text)) ?? ''
    const steps: { uses?: string; with?: object }[] = parse(workflow).jobs.deploy.steps
    const given = Object.keys(steps.find(({ uses = '' }) => uses.includes('/ec2-release@'))?.with ?? {})
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(given))
    expect(given).toEqual(expect.arrayContaining(required))
  })

  test('has recipes of inputs that exist, with values that they take', () => {
    const recipes = fences('yaml').flatMap((text) => (text.startsWith('with:') ? [parse(text).with] : []))
    expect(recipes.length).toBeGreaterThan(2)
    const rows: Record<string, { read: (text: string) => unknown }> = table
    for (const [name, value] of recipes.flatMap((recipe) => Object.entries(recipe))) {
      expect(rows, name).toHaveProperty([name])
      expect(() => rows[name]?.read(String(value)), name).not.toThrow()
    }
  })
})

test.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...filesOf('docs/', '.md')])(
  'each link of %s leads somewhere',
  (file) => {
    const links = [...read(file).matchAll(/\]\(([^)#:]+)(#[^)]*)?\)/g)].map(([, path = '']) => path)
    const dead = links.filter((path) => !existsSync(new URL(path, new URL(file, root))))
    expect(dead).toEqual([])
  },
)
