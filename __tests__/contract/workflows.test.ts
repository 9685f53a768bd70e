import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { inputRows } from '../../src/inputs/schema.ts'
import { fences, pages } from './pages.ts'

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Job {
  readonly permissions?: unknown
  readonly 'timeout-minutes'?: number
  readonly steps: readonly Step[]
}
interface Workflow {
  readonly permissions?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}
interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean }>>
  readonly outputs: Readonly<Record<string, unknown>>
}

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const manifest: Manifest = parse(read('action.yml'))

/** The parts of workflows in README.md and the pages of docs/. */
const shown: readonly (readonly [name: string, text: string])[] = pages.flatMap((page) =>
  fences(page, 'yaml').map((text, index) => [`${page}, fence ${index + 1}`, text] as const),
)

/** The project's own workflows, and every whole workflow to copy in examples/ and the pages. */
const texts: readonly (readonly [name: string, text: string])[] = [
  ...['.github/workflows/', 'examples/'].flatMap((folder) =>
    readdirSync(new URL(folder, root)).map((name) => [folder + name, read(folder + name)] as const),
  ),
  ...shown.filter(([, text]) => /^jobs:/m.test(text)),
]

test('the pages offer a whole workflow', () => {
  expect(texts.map(([name]) => name)).toContain('docs/get-started.md, fence 1')
})

const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/

describe.each(texts)('%s', (_name, text) => {
  const workflow: Workflow = parse(text)
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap((job) => job.steps)

  test('the workflow grants nothing at the top, and gives a reason for each permission of a job', () => {
    expect(workflow.permissions).toEqual({})
    for (const job of jobs) expect(job.permissions).toBeTypeOf('object')
    const granted = text.match(/^ +[a-z-]+: (read|write)\b.*$/gm) ?? []
    for (const line of granted) expect(line).toMatch(/: (read|write) # \w/)
  })

  test('the workflow pins each action of others to a commit and names its version', () => {
    const others = usesOfOthers(text)
    expect(others.length).toBeGreaterThan(0)
    for (const use of others) expect(use).toMatch(pinned)
  })

  test('the workflow puts no expression into a shell', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{')
  })

  test('the workflow leaves no token behind in the work tree', () => {
    const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'))
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ 'persist-credentials': false })
  })

  test('the workflow limits the time of each job', () => {
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(60)
  })

  test('the workflow gives our action inputs that exist, valid values, and all required inputs', () => {
    const rows: Record<string, { read: (text: string) => unknown }> = inputRows
    const required = Object.keys(manifest.inputs).filter((name) => manifest.inputs[name]?.required)
    for (const { with: given = {} } of steps.filter(isOurs)) {
      expect(Object.keys(manifest.inputs)).toEqual(expect.arrayContaining(Object.keys(given)))
      expect(Object.keys(given)).toEqual(expect.arrayContaining(required))
      for (const [name, value] of Object.entries(given)) {
        if (!String(value).includes('${{')) expect(() => rows[name]?.read(String(value)), name).not.toThrow()
      }
    }
  })

  test('the workflow reads only outputs that our action has', () => {
    const ours = steps.filter(isOurs).flatMap(({ id }) => (id === undefined ? [] : [id]))
    const read = [...text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)]
    for (const [, id = '', output = ''] of read)
      if (ours.includes(id)) expect(manifest.outputs).toHaveProperty([output])
  })
})

test('the steps that pages show pin each action of others to a commit and name its version', () => {
  const others = shown.flatMap(([, text]) => usesOfOthers(text))
  expect(others.length).toBeGreaterThan(0)
  for (const use of others) expect(use).toMatch(pinned)
})

function usesOfOthers(text: string): readonly string[] {
  const uses = [...text.matchAll(/uses: (.*)/g)].map(([, use = '']) => use)
  return uses.filter((use) => !/^(\.\/|\S+\/ec2-release@v\d+$)/.test(use))
}

function isOurs({ uses = '' }: Step): boolean {
  return /\/ec2-release@v\d+$/.test(uses)
}

test('every example says at its head what it needs and what to change', () => {
  for (const [name, text] of texts.filter(([name]) => name.startsWith('examples/'))) {
    const head = text.slice(0, text.indexOf('\nname: '))
    expect(head.split('\n').length, name).toBeLessThan(11)
    expect(head, name).toMatch(/^(#.*\n?)+$/)
    expect(head, name).toMatch(/\b[Tt]his workflow needs\b[\s\S]*\bChange OWNER, `app`/)
  }
})

test('all workflows use the same version of another action', () => {
  const pins = [...texts, ...shown].flatMap(([, text]) => [...text.matchAll(/uses: (\S+)@([0-9a-f]{40} # \S+)/g)])
  const versions = Map.groupBy(pins, ([, action = '']) => action)
  expect(versions.size).toBeGreaterThan(3)
  for (const [action, uses] of versions) expect(new Set(uses.map(([, , pin]) => pin)).size, action).toBe(1)
})
