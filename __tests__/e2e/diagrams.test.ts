import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canBrowse, type OpenPage, openPage } from './browser.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const library = join(root, 'node_modules/@mermaid-js/tiny/dist/mermaid.tiny.js')

/** Every diagram of the pages, by its page and its place on it. */
const diagrams = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true }).map((name) => `docs/${name}`),
]
  .filter((page) => page.endsWith('.md'))
  .flatMap((page) => {
    const blocks = readFileSync(join(root, page), 'utf8').matchAll(/^```mermaid\n(.*?)^```$/gms)
    return [...blocks].map(([, text = ''], i) => ({ page, number: i + 1, text }))
  })

/** What Mermaid made of a diagram: the text in the picture, or why it made none. */
interface Drawn {
  readonly text?: string
  readonly error?: string
}

describe.skipIf(canBrowse() !== undefined)('the diagrams of the pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ec2-release-diagrams-'))
  let open: OpenPage

  /** A page that draws the diagrams by Mermaid, as GitHub does. */
  beforeAll(async () => {
    const texts = JSON.stringify([...diagrams.map(({ text }) => text), 'flowchart TD\n  a --> --> b\n'])
    const script = `mermaid.initialize({ startOnLoad: false })
      window.drawn = []
      ;(async () => {
        for (const [i, text] of ${texts.replaceAll('<', '\\u003c')}.entries()) {
          try {
            const { svg } = await mermaid.render('drawn' + i, text)
            const picture = new DOMParser().parseFromString(svg, 'text/html')
            window.drawn.push({ text: picture.querySelector('svg').textContent })
          } catch (error) {
            window.drawn.push({ error: String(error) })
          }
        }
        window.isDone = true
      })()`
    const page = join(folder, 'diagrams.html')
    writeFileSync(
      page,
      `<!doctype html><meta charset="utf-8"><body><script src="file://${library}"></script><script>${script}</script>`,
    )
    open = await openPage(page)
  })
  afterAll(async () => {
    await open?.[Symbol.asyncDispose]()
    rmSync(folder, { recursive: true })
  })

  async function drawn(): Promise<readonly Drawn[]> {
    await expect.poll(async () => await open.look('window.isDone === true'), { timeout: 30_000 }).toBe(true)
    return await open.look<readonly Drawn[]>('window.drawn')
  }

  test('the pages have a sequence diagram and a flowchart', () => {
    const kinds = diagrams.map(({ text }) => text.trim().split(/\s/)[0])
    expect(kinds).toEqual(expect.arrayContaining(['sequenceDiagram', 'flowchart']))
  })

  test.each(diagrams.map((diagram, i) => ({ ...diagram, i })))(
    'Mermaid draws diagram $number of $page with all its labels',
    async ({ text, i }) => {
      const picture = (await drawn())[i]
      expect(picture?.error).toBeUndefined()
      const labels = [...text.matchAll(/\["([^"]+)"\]| as (.+)$/gm)].map(
        ([, node, participant]) => node ?? participant ?? '',
      )
      expect(labels.length).toBeGreaterThan(2)
      for (const label of labels) expect(picture?.text).toContain(label)
    },
  )

  test('Mermaid draws no diagram with a syntax error', async () => {
    expect((await drawn()).at(-1)?.error).toContain('Parse error')
  })
})
