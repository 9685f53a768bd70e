import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Policy {
  readonly Statement: readonly { readonly Action: string | readonly string[] }[]
}

const root = new URL('../../', import.meta.url)
const page = readFileSync(new URL('docs/permissions.md', root), 'utf8')
const sources = readdirSync(new URL('src/adapters/aws/', root)).map((name) =>
  readFileSync(new URL(`src/adapters/aws/${name}`, root), 'utf8'),
)

/** Services whose name in a policy is not that of their client. */
const prefixes: Readonly<Record<string, string>> = {
  'auto-scaling': 'autoscaling',
  'elastic-load-balancing-v2': 'elasticloadbalancing',
}

/** Every call that src/adapters/aws/ makes, as IAM writes it: its clients' commands by their imports. */
const called = [
  ...new Set(
    sources.flatMap((text) =>
      [...text.matchAll(/import \{([^}]*)\} from '@aws-sdk\/client-([\w-]+)'/g)].flatMap(
        ([, names = '', client = '']) =>
          [...names.matchAll(/\b(\w+)Command\b/g)].map(
            ([, name = '']) =>
              // A role that may get an object may also read its head.
              `${prefixes[client] ?? client}:${name.replace('HeadObject', 'GetObject')}`,
          ),
      ),
    ),
  ),
].sort()

/** The names of calls in the adapters' errors; `aws:…` are keys of conditions. */
const named = new Set(sources.flatMap((text) => [...text.matchAll(/'([a-z0-9]+:[A-Z]\w+)'/g)].map(([, name]) => name)))

test('the adapters name only calls that they make when they report an error', () => {
  const calls = [...named].filter((name = '') => !name.startsWith('aws:'))
  expect(calls.filter((name = '') => !called.includes(name))).toEqual([])
})

test('every call to AWS is in the table of docs/permissions.md', () => {
  const listed = [...page.matchAll(/^\| `(\w+:\w+)` \|/gm)].map(([, name]) => name)
  expect(listed.sort()).toEqual(called)
})

test('the policies together allow exactly the calls that the adapters make', () => {
  const policies = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, json = '']) => JSON.parse(json) as Policy)
  const actions = policies.flatMap(({ Statement }) => Statement.flatMap(({ Action }) => Action))
  const own = (action: string) => !action.startsWith('sts:')
  expect([...new Set(actions.filter(own))].sort()).toEqual(called.filter(own))
})
