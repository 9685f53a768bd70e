import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

interface Step {
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

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const folder = '.github/workflows/'

/** Our own workflows, and every whole workflow that README.md offers for copying. */
const texts: readonly (readonly [name: string, text: string])[] = [
  ...readdirSync(new URL(folder, root)).map((name) => [name, read(folder + name)] as const),
  ...[...read('README.md').matchAll(/```yaml\n([\s\S]*?)```/g)]
    .map(([, text = ''], index) => [`README.md, fence ${index + 1}`, text] as const)
    .filter(([, text]) => /^jobs:/m.test(text)),
]

describe.each(texts)('%s', (_name, text) => {
  const workflow: Workflow = parse(text)
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap((job) => job.steps)

  test('grants nothing at the top, and in each job what its comment gives a reason for', () => {
    expect(workflow.permissions).toEqual({})
    for (const job of jobs) expect(job.permissions).toBeTypeOf('object')
    const granted = text.match(/^ +[a-z-]+: (read|write)\b.*$/gm) ?? []
    for (const line of granted) expect(line).toMatch(/: (read|write) # \w/)
  })

  test('pins each action of others to a commit and names its version', () => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, use = '']) => use)
    const others = uses.filter((use) => !/^(\.\/|\S+\/ec2-release@v\d+$)/.test(use))
    expect(others.length).toBeGreaterThan(0)
    for (const use of others) expect(use).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test('puts no expression into a shell', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{')
  })

  test('leaves no token behind in the work tree', () => {
    const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'))
    for (const checkout of checkouts) expect(checkout.with).toMatchObject({ 'persist-credentials': false })
  })

  test('ends each job after a time of its own', () => {
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(60)
  })
})
