import { readdirSync, readFileSync } from 'node:fs'
import { parseAst } from 'rolldown/parseAst'

const tests = new URL('../', import.meta.url)

/** A title, with the place where a reader of a failing line finds it. */
export interface Title {
  readonly file: string
  readonly of: 'test' | 'describe'
  /** As it stands in the file: placeholders of tables and template literals stay. */
  readonly text: string
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** The function that a call calls: `test` for `test(…)`, for `test.concurrent(…)` and for `test.each([…])(…)`. */
function calledOn(callee: unknown): unknown {
  if (!isNode(callee)) return undefined
  if (callee.type === 'Identifier') return callee['name']
  return calledOn(callee.type === 'MemberExpression' ? callee['object'] : callee['callee'])
}

/** The titles below a node: the first arguments of calls of `test` and `describe` that are strings. */
function titlesBelow(node: unknown, source: string, file: string): readonly Title[] {
  if (Array.isArray(node)) return node.flatMap((one) => titlesBelow(one, source, file))
  if (!isNode(node)) return []
  const inner = Object.values(node).flatMap((one) => titlesBelow(one, source, file))
  const of = node.type === 'CallExpression' ? calledOn(node['callee']) : undefined
  const [first] = (node['arguments'] ?? []) as readonly unknown[]
  if ((of !== 'test' && of !== 'describe') || !isNode(first)) return inner
  const isText = first.type === 'TemplateLiteral' || typeof first['value'] === 'string'
  return isText ? [{ file, of, text: source.slice(first.start + 1, first.end - 1) }, ...inner] : inner
}

/** Every title of the tests in a folder of `__tests__`. */
export function titlesIn(folder: string): readonly Title[] {
  const files = readdirSync(new URL(`${folder}/`, tests)).filter((name) => name.endsWith('.test.ts'))
  return files.flatMap((name) => {
    const source = readFileSync(new URL(`${folder}/${name}`, tests), 'utf8')
    return titlesBelow(parseAst(source, { lang: 'ts' }), source, `${folder}/${name}`)
  })
}
