import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { arrows, mermaidProblems } from './mermaid.ts'
import { anchors, fences, pages, prose, readPage, relativeLinks } from './pages.ts'

const root = new URL('../../', import.meta.url)
const linked = [...pages, 'CONTRIBUTING.md', 'SECURITY.md']

test('README.md has at most 250 lines', () => {
  expect(readPage('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(250)
})

describe.each(linked)('%s', (page) => {
  const links = relativeLinks(page)
  const fileOf = (path: string) => (path === '' ? new URL(page, root) : new URL(path, new URL(page, root)))

  test('the page links to files that exist', () => {
    expect(links.filter(({ path }) => !existsSync(fileOf(path)))).toEqual([])
  })

  test('the page links to headings that exist', () => {
    const dead = links.filter(({ path, anchor }) => {
      const target = fileOf(path).pathname.slice(root.pathname.length)
      return anchor !== '' && existsSync(fileOf(path)) && !anchors(target).includes(anchor)
    })
    expect(dead).toEqual([])
  })
})

test('the anchors of a page are those that GitHub makes', () => {
  expect(anchors('docs/host.md')).toContain('which-port-is-the-apps')
  expect(anchors('docs/guides/host-setup.md')).toContain('a-sample-ecosystemconfigjs')
})

test('a reader who follows links from README.md finds every page of docs/', () => {
  const found = new Set(['README.md'])
  for (const page of found)
    for (const { path } of relativeLinks(page)) {
      const target = new URL(path, new URL(page, root)).pathname.slice(root.pathname.length)
      if (path.endsWith('.md') && existsSync(new URL(target, root))) found.add(target)
    }
  const own = pages.filter((page) => !page.startsWith('docs/adr/'))
  expect(own.filter((page) => !found.has(page))).toEqual([])
})

const diagrams = pages.flatMap((page) => fences(page, 'mermaid').map((text) => [page, text] as const))

describe('the diagrams', () => {
  test('the pages show a sequence diagram of a run and a flowchart of the layers', () => {
    expect(diagrams.map(([, text]) => text.split(/\s/)[0])).toEqual(['sequenceDiagram', 'flowchart'])
  })

  test.each(diagrams)('a diagram of %s has the form of Mermaid', (_page, text) => {
    expect(mermaidProblems(text)).toEqual([])
  })

  test.each([
    [
      'a message to a participant that is not declared',
      'sequenceDiagram\nparticipant A as x\nA->>B: hello',
      /^B is no p/,
    ],
    ['a block without an end', 'sequenceDiagram\nloop each batch', /^loop has no end$/],
    ['an end of no block', 'sequenceDiagram\nend', /^an end of no block$/],
    ['an else in a loop', 'sequenceDiagram\nloop x\nelse y\nend', /^an else outside/],
    ['a message that a semicolon cuts', 'sequenceDiagram\nparticipant A as x\nA->>A: one; two', /^a text that/],
    ['an arrow that is not closed', 'flowchart TD\na["A"] -> b["B"]', /^no node/],
    ['a node without a label', 'flowchart TD\na["A"] --> b', /^b has no label$/],
    ['a diagram of another kind', 'pie\n"a": 1', /^a diagram of a kind/],
  ])('the check of diagrams finds %s', (_problem, text, message) => {
    expect(mermaidProblems(text)).toContainEqual(expect.stringMatching(message))
  })

  test('the diagram of layers has every folder of src/, and the imports that CONTRIBUTING.md allows', () => {
    const drawn = arrows(diagrams.at(-1)?.[1] ?? '')
    const folders = readdirSync(new URL('src/', root), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect([...new Set(drawn.flat())].sort()).toEqual(folders.map(({ name }) => name).sort())
    const direct = Map.groupBy(drawn, ([from]) => from)
    const allowed = layerRows()
    expect([...allowed.keys()].sort()).toEqual(folders.map(({ name }) => name).sort())
    for (const [folder, others] of allowed) {
      const all = closure(others, (one) => allowed.get(one) ?? [])
      const reached = closure([folder], (one) => (direct.get(one) ?? []).map(([, to]) => to))
      reached.delete(folder)
      expect([...reached].sort(), folder).toEqual([...all].sort())
    }
  })
})

/** The imports that each folder may have, by the table of CONTRIBUTING.md. */
function layerRows(): Map<string, readonly string[]> {
  const [aboutSrc = ''] = readPage('CONTRIBUTING.md').split('\nAround the action:\n')
  const rows = [...aboutSrc.matchAll(/^\| `(\w+)\/` \| .+ \| (.+?) \|$/gm)]
  const names = rows.map(([, name = '']) => name)
  const others = ([, name = '', may = '']: RegExpExecArray, at: number) => {
    if (may.includes('everything')) return names.filter((other) => other !== name)
    return may.includes('all of the above')
      ? names.slice(0, at)
      : names.filter((other) => may.split(/\W+/).includes(other))
  }
  return new Map(rows.map((row, at) => [names[at] ?? '', others(row, at)] as const))
}

function closure(start: readonly string[], next: (one: string) => readonly string[]): Set<string> {
  const all = new Set(start)
  for (const one of all) for (const other of next(one)) all.add(other)
  return all
}

describe('the samples of docs/guides/host-setup.md', () => {
  const [unit = ''] = fences('docs/guides/host-setup.md', 'ini')
  const [ecosystem = ''] = fences('docs/guides/host-setup.md', 'js')

  test('the sample unit runs what is in current, as a user of its own', () => {
    expect(unit).toMatch(/^WorkingDirectory=\/opt\/macro-ai\/current$/m)
    expect(unit).toMatch(/^User=(?!root$)\w+$/m)
    expect(unit).toMatch(/^EnvironmentFile=\/opt\/macro-ai\/\.env$/m)
    for (const section of ['Unit', 'Service', 'Install']) expect(unit).toContain(`[${section}]\n`)
    for (const line of unit.split('\n')) expect(line).toMatch(/^(|\[\w+\]|[A-Z]\w+=.+)$/)
  })

  test('the sample PM2 file is a script whose app leads through current', () => {
    const module = { exports: { apps: [] as { cwd: string; script: string }[] } }
    runInNewContext(ecosystem, { module })
    const [app] = module.exports.apps
    expect(app?.cwd).toBe('/opt/macro-ai/current')
    expect(app?.script).toBe('/opt/macro-ai/current/dist/index.js')
  })
})

test.each(['summary', 'report'])('docs/images/%s.png is a picture of less than 300 KB', (name) => {
  const picture = readFileSync(new URL(`docs/images/${name}.png`, root))
  expect(picture.subarray(1, 4).toString()).toBe('PNG')
  expect(picture.length).toBeLessThan(300_000)
})

/** ADRs are history, and the threat model names actors that have no other name. */
const plain = [...pages.filter((page) => !/^docs\/(adr\/|threat-model)/.test(page)), 'action.yml']

test.each(plain)('%s names its actors', (page) => {
  const found = prose(page).match(/\b(nobody|somebody|whoever|whomever|mend(s|ed|ing)?|sick)\b/gi) ?? []
  expect(found).toEqual([])
})
