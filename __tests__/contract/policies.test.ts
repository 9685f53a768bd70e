import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { fences, pages, readPage as read } from './pages.ts'

const examples = readdirSync(new URL('../../examples/', import.meta.url)).map((name) => `examples/${name}`)

interface Statement {
  readonly Action: string | readonly string[]
  readonly Resource?: string | readonly string[]
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>
}

/** Every policy of the documentation, with the text right before and after it on its page. */
const policies = [...pages, ...examples].flatMap((page) => {
  const text = read(page)
  return [...text.matchAll(/```json\n(.*?)```/gs)].flatMap(({ 1: json = '', 0: all, index }) => {
    const { Statement } = JSON.parse(json) as { readonly Statement?: readonly Statement[] }
    const around = text.slice(Math.max(index - 600, 0), index + all.length + 600)
    return Statement === undefined ? [] : [{ page, statements: Statement, around }]
  })
})

const all = (value: string | readonly string[] = []) => [value].flat()
const does = (action: string) => (statement: Statement) => all(statement.Action).includes(action)
const of = (fits: (statement: Statement) => boolean) =>
  policies.flatMap(({ page, statements, around }) =>
    statements.filter(fits).map((statement) => [page, { statement, around }] as const),
  )

const onInstances = of(
  (one) => does('ssm:SendCommand')(one) && all(one.Resource).some((arn) => !arn.includes(':document/')),
)
const onParameters = of((one) => all(one.Resource).some((arn) => arn.includes(':parameter/')))
const ofTrust = of(does('sts:AssumeRoleWithWebIdentity'))

test('docs/permissions.md has all policies and trusts, and no other page has one', () => {
  for (const found of [onInstances, onParameters, ofTrust])
    expect([...new Set(found.map(([page]) => page))]).toEqual(['docs/permissions.md'])
  expect(new Set(policies.map(({ page }) => page))).toEqual(new Set(['docs/permissions.md']))
})

describe('the policies of docs/permissions.md', () => {
  const calls = [...read('docs/permissions.md').matchAll(/^\| `(\w+:\w+)` \| (.+?) \|/gm)]
  const [plain = [], withInputs = []] = fences('docs/permissions.md', 'json').map((text) => {
    const { Statement } = JSON.parse(text) as { readonly Statement: readonly Statement[] }
    return [...new Set(Statement.flatMap(({ Action }) => all(Action)))].sort()
  })
  const named = (fits: (when: string) => boolean) =>
    calls.flatMap(([, call = '', when = '']) => (fits(when) ? [call] : [])).sort()

  test('the first policy allows the calls that every deploy makes, and no others', () => {
    expect(plain.length).toBeGreaterThan(5)
    expect(plain).toEqual(named((when) => !when.startsWith('with `')))
  })

  test('the second policy allows the calls that inputs add, and no others', () => {
    // Every caller may ask for its own identity.
    expect(withInputs).toEqual(named((when) => when.startsWith('with `')).filter((call) => !call.startsWith('sts:')))
  })

  test('the trust names a repository in both ways that GitHub may name it', () => {
    const trust = fences('docs/permissions.md', 'json').at(-1)
    expect(trust).toContain('"repo:OWNER/REPOSITORY:environment:production"')
    expect(trust).toContain('"repo:OWNER@OWNER-ID/REPOSITORY@REPOSITORY-ID:environment:production"')
  })
})

describe('the policies of a page', () => {
  test.each(onInstances)('%s allows commands on hosts of one app and environment only', (_, { statement }) => {
    const tags = statement.Condition?.['StringEquals'] ?? {}
    expect(Object.keys(tags).sort()).toEqual(['aws:ResourceTag/App', 'aws:ResourceTag/Environment'])
    expect(Object.values(tags).flat().join()).not.toContain('*')
  })

  test.each(onParameters)('%s allows the parameters of one environment only', (_, { statement }) => {
    for (const arn of all(statement.Resource))
      expect(arn).toMatch(/:parameter\/ec2-release\/[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*\/\*$/)
  })

  test.each(of(does('ssm:SendCommand')))('%s allows no document other than AWS-RunShellScript', (_, { statement }) => {
    const documents = all(statement.Resource).filter((arn) => arn === '*' || arn.includes(':document/'))
    for (const arn of documents) expect(arn).toMatch(/:document\/AWS-RunShellScript$/)
  })
})

test.each(ofTrust)('the trust in %s is of one environment, and the page says to restrict its branches', (_, about) => {
  const { StringEquals = {}, ...others } = about.statement.Condition ?? {}
  expect(others).toEqual({})
  const subjects = all(StringEquals['token.actions.githubusercontent.com:sub'])
  expect(subjects.length).toBeGreaterThan(0)
  for (const subject of subjects) expect(subject).toMatch(/^repo:[^*]+:environment:[a-z-]+$/)
  expect(about.around).toMatch(/Restrict the environment's deployment branches/)
})

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly environment?: unknown; readonly steps: readonly Step[] }>>
}

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, string>>
}

describe.each(examples)('%s', (path) => {
  const text = read(path)
  const jobs = Object.values((parse(text) as Workflow).jobs)
  const withRole = jobs.filter(({ steps }) => steps.some(({ uses }) => uses?.includes('configure-aws-credentials')))

  test('the example takes its role in an environment, and says to restrict its branches', () => {
    expect(withRole.length).toBeGreaterThan(0)
    for (const { environment } of withRole) expect(environment).toBeDefined()
    const comment = text.slice(0, text.indexOf('\nname:')).replace(/\n# /g, ' ')
    expect(comment).toMatch(/Restrict .*deployment branches.* to main/)
  })

  test('the example selects the hosts of one app in one environment', () => {
    const tags = jobs.flatMap(({ steps }) => steps.flatMap(({ with: inputs }) => inputs?.['tags'] ?? []))
    expect(tags.length).toBeGreaterThan(0)
    for (const one of tags) expect(one).toMatch(/^App=[^*\n]+\nEnvironment=[^*\n]+$/m)
  })
})
