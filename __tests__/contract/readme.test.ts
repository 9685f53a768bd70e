import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { inputRows } from '../../src/inputs/schema.ts'
import { fences, pages, readPage } from './pages.ts'

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

const inputs: Readonly<Record<string, { readonly required?: boolean }>> = parse(readPage('action.yml')).inputs
const required = Object.keys(inputs).filter((name) => inputs[name]?.required)
const rows: Readonly<Record<string, { readonly read: (text: string) => unknown }>> = inputRows

/** The steps that a page offers for copying, outside of whole workflows; those with every input are only a list. */
const steps = pages.flatMap((page) =>
  fences(page, 'yaml')
    .filter((text) => text.startsWith('- ') && !text.includes('# required'))
    .map((text) => [page, parse(text) as readonly Step[]] as const),
)

/** Parts of a step, which a recipe adds to it. */
const recipes = pages.flatMap((page) =>
  fences(page, 'yaml').flatMap((text) =>
    text.startsWith('with:') ? [[page, parse(text).with as Record<string, unknown>] as const] : [],
  ),
)

function expectReadable(given: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(given)) {
    expect(rows, name).toHaveProperty([name])
    if (!String(value).includes('${{')) expect(() => rows[name]?.read(String(value)), name).not.toThrow()
  }
}

describe('README.md', () => {
  test('README.md has a step of at most 14 lines that deploys an artifact', () => {
    const [text = ''] = fences('README.md', 'yaml')
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(14)
    const [, ours] = parse(text) as readonly Step[]
    expect(ours?.uses).toMatch(/\/ec2-release@v\d+$/)
    expect(Object.keys(ours?.with ?? {})).toEqual(expect.arrayContaining([...required, 'tags', 'artifact']))
  })

  test('README.md shows a dozen inputs, and links to the page that has all of them', () => {
    const shown = [...readPage('README.md').matchAll(/^\| `([a-z-]+)` \| .* \| .* \|$/gm)].flatMap(([, name = '']) =>
      name in inputs ? [name] : [],
    )
    expect(shown).toEqual(expect.arrayContaining(required))
    expect(shown.length).toBeGreaterThanOrEqual(10)
    expect(shown.length).toBeLessThanOrEqual(16)
    expect(readPage('README.md')).toContain('](docs/inputs.md)')
  })

  test('README.md has no policy of its own, because docs/permissions.md has them', () => {
    expect(fences('README.md', 'json')).toEqual([])
  })
})

test('docs/inputs.md has every input of action.yml, in its order', () => {
  const [, section = ''] = /^## Inputs\n(.*?)^## Outputs$/ms.exec(readPage('docs/inputs.md')) ?? []
  const listed = [...section.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, name]) => name)
  expect(listed).toEqual(Object.keys(inputs))
})

describe('the pages', () => {
  test('the pages offer steps with inputs that exist, valid values, and all required inputs', () => {
    const ours = steps.flatMap(([page, list]) =>
      list.filter(({ uses = '' }) => uses.includes('/ec2-release@')).map((step) => [page, step] as const),
    )
    expect(ours.length).toBeGreaterThan(2)
    for (const [page, { with: given = {} }] of ours) {
      expect(Object.keys(given), page).toEqual(expect.arrayContaining(required))
      expectReadable(given)
    }
  })

  test('the pages offer recipes with inputs that exist and valid values', () => {
    expect(recipes.length).toBeGreaterThan(15)
    for (const [, recipe] of recipes) expectReadable(recipe)
  })
})
