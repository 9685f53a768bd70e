import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Policy {
  readonly Statement: readonly { readonly Action: string | readonly string[] }[]
}

const root = new URL('../../', import.meta.url)
const page = readFileSync(new URL('docs/permissions.md', root), 'utf8')
const sources = readdirSync(new URL('src/aws/', root)).map((name) =>
  readFileSync(new URL(`src/aws/${name}`, root), 'utf8'),
)

/** Every call that src/aws/ makes, as IAM writes it. */
const called = [
  ...new Set(sources.flatMap((text) => [...text.matchAll(/'([a-z0-9]+:[A-Z]\w+)'/g)].map(([, name]) => name))),
].sort()

test('every call to AWS is in the table of docs/permissions.md', () => {
  const listed = [...page.matchAll(/^\| `(\w+:\w+)` \|/gm)].map(([, name]) => name)
  expect(listed.sort()).toEqual(called)
})

test('the policies together allow exactly these calls', () => {
  const policies = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, json = '']) => JSON.parse(json) as Policy)
  const actions = policies.flatMap(({ Statement }) => Statement.flatMap(({ Action }) => Action))
  const ours = actions.filter((action) => !action.startsWith('sts:'))
  expect([...new Set(ours)].sort()).toEqual(called)
})
