import { readdirSync, readFileSync } from 'node:fs'

const root = new URL('../../', import.meta.url)

export function readPage(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}

/** The pages that people read: README.md and every page of docs/, by their paths. */
export const pages: readonly string[] = [
  'README.md',
  ...readdirSync(new URL('docs/', root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
    .sort(),
]

/** The fenced blocks of a language on a page, top to bottom. */
export function fences(page: string, language: string): readonly string[] {
  const form = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm')
  return [...readPage(page).matchAll(form)].map(([, text = '']) => text)
}

/** A page without its fenced blocks. */
export function prose(page: string): string {
  return readPage(page).replace(/^```[\s\S]*?^```$/gm, '')
}

/** The anchors that GitHub makes of a page's headings: lower case, no punctuation, a number after a repeated one. */
export function anchors(page: string): readonly string[] {
  const seen = new Map<string, number>()
  return [...prose(page).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
    const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase()
    const slug = plain.replace(/[^\p{L}\p{N}\p{M} _-]/gu, '').replaceAll(' ', '-')
    const count = seen.get(slug) ?? 0
    seen.set(slug, count + 1)
    return count === 0 ? slug : `${slug}-${count}`
  })
}

/** A relative link, with the page it is on. */
export interface Link {
  readonly page: string
  /** Empty for a link within the page. */
  readonly path: string
  /** Empty without one. */
  readonly anchor: string
}

export function relativeLinks(page: string): readonly Link[] {
  const text = prose(page).replace(/`[^`\n]*`/g, '``')
  return [...text.matchAll(/\]\(([^)\s]*)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [path = '', anchor = ''] = target.split('#')
      return { page, path, anchor }
    })
}
