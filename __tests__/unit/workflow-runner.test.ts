import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import type { Event } from '../../tools/workflow-runner/events.ts'
import type { JobRun } from '../../tools/workflow-runner/job.ts'
import type { Repository } from '../../tools/workflow-runner/repository.ts'
import { runWorkflow } from '../../tools/workflow-runner/run.ts'

const sha = 'a'.repeat(40)
const push: Event = { type: 'push', ref: 'refs/heads/main', sha }
const pin = 'b'.repeat(40)

let fleet: Fleet
beforeAll(async () => {
  fleet = await startFleet()
})
afterAll(() => fleet[Symbol.asyncDispose]())

async function run(text: string, event: Event = push, more: Partial<Repository> = {}) {
  return await runWorkflow(text, event, {
    ...{ name: 'acme/macro-ai', fleet, files: { 'a.txt': 'A', 'b.txt': 'B' }, vars: { COLOUR: 'blue' } },
    ...{ environments: { production: {} }, roles: { deployer: ['repo:acme/macro-ai:environment:production'] } },
    ...more,
  })
}

/** A workflow of one job with these steps. */
async function steps(text: string, job: object = {}): Promise<JobRun> {
  const keys = { 'runs-on': 'ubuntu-24.04', permissions: {}, ...job }
  const lines = Object.entries(keys).map(([key, value]) => `    ${key}: ${JSON.stringify(value)}`)
  const { jobs } = await run(['on: { push: {} }', 'jobs:', '  only:', ...lines, '    steps:', text].join('\n'))
  return jobs['only'] as JobRun
}

const outcomesOf = ({ steps }: JobRun) => steps.map(({ outcome }) => outcome)
const logOf = ({ steps }: JobRun) => steps.map(({ log }) => log).join('\n')

describe('the steps of the workflow runner', () => {
  test('a step hands outputs, variables and PATH to later steps by their files', async () => {
    const job = await steps(`
      - id: first
        run: |
          echo 'word=it is' >> "$GITHUB_OUTPUT"
          printf 'LINES<<EOF\\none\\ntwo\\nEOF\\n' >> "$GITHUB_ENV"
          mkdir tools && printf '#!/bin/sh\\necho tool' > tools/mine && chmod +x tools/mine
          echo "$PWD/tools" >> "$GITHUB_PATH"
      - run: echo "$WORD-$LINES-$(mine)"
        env: { WORD: "\${{ steps.first.outputs.word }} \${{ vars.COLOUR }}" }`)
    expect(job.steps[1]?.log).toBe('it is blue-one\ntwo-tool')
  })

  test('a step that fails skips later steps, except those that ask for a failure', async () => {
    const job = await steps(`
      - run: echo no | grep yes | cat
      - run: echo never
      - if: \${{ !cancelled() }}
        run: echo all the same
      - if: failure() && github.ref_name == 'main'
        run: echo then`)
    expect(outcomesOf(job)).toEqual(['failure', 'skipped', 'success', 'success'])
    expect(job.result).toBe('failure')
  })

  test('a mask hides the secret in every later line, annotation and summary', async () => {
    const job = await steps(`
      - { name: first, run: 'echo "::add-mask::hunter2"' }
      - name: then
        run: |
          echo "::warning title=Oh::hunter2 is%0Aout"
          echo "hunter2" >> "$GITHUB_STEP_SUMMARY"
          echo "::stop-commands::over"
          echo "::error::of a host"
          echo "::over::"
          echo "::notice::after it"`)
    expect(JSON.stringify(job.steps)).not.toContain('hunter2')
    expect(job.steps[1]?.annotations).toEqual([
      { level: 'warning', text: '*** is\nout' },
      { level: 'notice', text: 'after it' },
    ])
    expect(job.steps[1]?.summary).toBe('***\n')
  })

  test('a debug line is not shown unless debugging is on', async () => {
    expect(logOf(await steps(`      - run: echo "::debug::unseen"; echo seen`))).toBe('seen')
  })
})

describe('the jobs of the workflow runner', () => {
  const two = (second: string, fails = '') => `
on: { push: {} }
permissions: {}
jobs:
  one:
    runs-on: ubuntu-24.04
    outputs: { open: "\${{ steps.it.outputs.open }}", closed: "\${{ steps.it.outputs.closed }}" }
    steps:
      - id: it
        run: |
          echo "::add-mask::hunter2"
          printf 'open=yes\\nclosed=hunter2\\n' >> "$GITHUB_OUTPUT"
          ${fails}
  two:
    needs: one
    runs-on: ubuntu-24.04
    ${second}
    steps:
      - run: echo '\${{ needs.one.result }}-\${{ needs.one.outputs.open }}-\${{ needs.one.outputs.closed }}-'`

  test('a job hands on its outputs, except those with a secret in them', async () => {
    const { jobs, conclusion } = await run(two(''))
    expect([conclusion, logOf(jobs['two'] as JobRun)]).toEqual(['success', 'success-yes--'])
  })

  test('a job that fails skips the next job, unless that asks for a failure', async () => {
    const failed = await run(two('', 'exit 3'))
    expect([failed.conclusion, failed.jobs['two']?.result]).toEqual(['failure', 'skipped'])
    const asked = await run(two(`if: \${{ !cancelled() }}`, 'exit 3'))
    expect(logOf(asked.jobs['two'] as JobRun)).toBe('failure-yes--')
  })

  test('a job whose environment a reviewer rejects fails without steps', async () => {
    const environments = { production: { approves: async () => false } }
    const { jobs, conclusion } = await run(two('environment: production'), push, { environments })
    expect([conclusion, jobs['two']]).toEqual(['failure', { result: 'failure', outputs: {}, steps: [] }])
  })
})

describe('the access of a job', () => {
  const token = `env: { TOKEN: "\${{ github.token }}" }`
  const asks = (path: string) => `
      - run: |
          curl -s -o /dev/null -w '%{http_code}' -H "authorization: Bearer $TOKEN" "$GITHUB_API_URL/repos/acme/macro-ai/${path}"
        ${token}`

  test('a job gets a token that may do what its permissions say, and nothing else', async () => {
    fleet.gitHub.release('v1', { 'a.tar.gz': Buffer.from('a') })
    const reads = { permissions: { contents: 'read' } }
    expect(logOf(await steps(asks('releases/tags/v1'), reads))).toBe('200')
    expect(logOf(await steps(asks('actions/runs/1/artifacts'), reads))).toBe('403')
    expect(logOf(await steps(asks('releases/tags/v1')))).toBe('403')
  })

  test('a script gets no token of the run', async () => {
    expect(logOf(await steps('      - run: echo "[$ACTIONS_RUNTIME_TOKEN$AWS_ACCESS_KEY_ID]"'))).toBe('[]')
  })

  const becomes = (role: string) => `
      - uses: aws-actions/configure-aws-credentials@${pin}
        with: { role-to-assume: ${role}, aws-region: eu-west-1 }
      - run: echo "$AWS_REGION $AWS_ACCESS_KEY_ID"`

  test.each([
    ['in the environment that it trusts', 'deployer', { 'id-token': 'write' }, 'production', 'success'],
    ['only with id-token: write', 'deployer', {}, 'production', 'failure'],
    ['only in its environment', 'deployer', { 'id-token': 'write' }, undefined, 'failure'],
    ['only when it is known', 'stranger', { 'id-token': 'write' }, 'production', 'failure'],
  ])('a job gets an AWS role %s', async (_, role, permissions, environment, result) => {
    const job = await steps(becomes(role), { permissions, ...(environment && { environment }) })
    expect(job.result, logOf(job)).toBe(result)
    if (result === 'success') expect(job.steps[1]?.log).toBe('eu-west-1 ***')
  })

  test('a job runs the post parts of its actions in reverse, also after a failure', async () => {
    const job = await steps(
      `${becomes('deployer')}
      - uses: ./
        with: { app: NOT-AN-APP }`,
      { environment: 'production', permissions: { 'id-token': 'write' } },
    )
    expect(job.steps.map(({ title, outcome }) => [title.replace(/@.*/, ''), outcome]).slice(2)).toEqual([
      ['./', 'failure'],
      ['Post ./', 'success'],
      ['Post aws-actions/configure-aws-credentials', 'success'],
    ])
    expect(job.steps[2]?.annotations[0]?.text).toContain('bad-input')
  })
})

describe('the stand-in for upload-artifact', () => {
  const upload = (inputs: object) => `
      - uses: actions/checkout@${pin}
      - id: up
        uses: actions/upload-artifact@${pin}
        with: ${JSON.stringify(inputs)}`
  const kept = async (id: string) => {
    const headers = { authorization: `Bearer ${fleet.gitHub.token('actions: read')}` }
    const url = `${fleet.env['GITHUB_API_URL']}/repos/acme/macro-ai/actions/artifacts/${id}/zip`
    return await (
      await fetch(url, { headers, redirect: 'manual' }).then(
        async (answer) => await fetch(answer.headers.get('location') ?? ''),
      )
    ).text()
  }

  test('the stand-in for upload-artifact keeps a zip, or one file as it is', async () => {
    const zipped = await steps(upload({ name: 'both', path: 'a.txt\nb.txt' }))
    expect(await kept(zipped.steps[1]?.outputs['artifact-id'] ?? '')).toMatch(/^PK[\s\S]*a\.txt[\s\S]*b\.txt/)
    const raw = await steps(upload({ name: 'ignored', path: 'a.txt', archive: false }))
    expect(await kept(raw.steps[1]?.outputs['artifact-id'] ?? '')).toBe('A')
  })

  test('the stand-in for upload-artifact fails on two single files, and on none where that is an error', async () => {
    expect(outcomesOf(await steps(upload({ path: 'a.txt\nb.txt', archive: false })))).toEqual(['success', 'failure'])
    const nothing = { path: 'c.txt', 'if-no-files-found': 'error' }
    expect(outcomesOf(await steps(upload(nothing)))).toEqual(['success', 'failure'])
    expect(outcomesOf(await steps(upload({ path: 'c.txt' })))).toEqual(['success', 'success'])
  })
})

describe('the refusals of the workflow runner', () => {
  const job = 'runs-on: ubuntu-24.04, permissions: {}'
  const only = (steps: string, more = '') => `on: { push: {} }\njobs: { only: { ${job}, ${more} steps: [${steps}] } }`
  const rows: readonly (readonly [what: string, text: string, says: RegExp])[] = [
    ['keys of a workflow that it does not know', `defaults: {}\n${only('')}`, /the workflow has defaults/],
    ['keys of a job that it does not know', only('', 'strategy: {},'), /job only has strategy/],
    ['keys of a step that it does not know', only('{ run: ls, shell: sh }'), /step 1 of job only has shell/],
    ['events that it does not know', only('').replace('push', 'issues'), /on has issues/],
    [
      'permissions that do not exist',
      only('').replace('permissions: {}', 'permissions: { content: read }'),
      /content: read/,
    ],
    ['a job without permissions', only('').replace(', permissions: {}', ''), /says nothing of its permissions/],
    ['an action that it has no stand-in for', only(`{ uses: a/b@${pin} }`), /no stand-in for a\/b/],
    ['an action that is not pinned', only('{ uses: actions/checkout@v7 }'), /no stand-in for actions\/checkout@v7/],
    [
      'inputs of others that it does not know',
      only(`{ uses: actions/checkout@${pin}, with: { refs: x } }`),
      /has no refs/,
    ],
    ['inputs of ours that do not exist', only('{ uses: ./, with: { appp: x } }'), /has no appp/],
    ['variables that do not exist', only(`{ run: "\${{ vars.COLOR }}" }`), /There is no vars\.COLOR/],
    [
      'outputs that our action does not have',
      only(`{ id: it, uses: ./ }, { if: always(), run: "\${{ steps.it.outputs.verdikt }}" }`),
      /outputs\.verdikt/,
    ],
    ['contexts that do not exist', only(`{ run: "\${{ matrix.os }}" }`), /matrix/],
    ['an environment that does not exist', only('', 'environment: prod,'), /no environment prod/],
    [
      'a condition that is always true',
      only(`{ if: "\${{ false }} ", run: ls }, { if: "x \${{ false }}", run: ls }`),
      /must be one expression/,
    ],
  ]
  test.each(rows)('the workflow runner refuses %s', async (_, text, says) => {
    await expect(run(text)).rejects.toThrow(says)
  })

  const dispatched = `on:
  push: { branches: [main, 'release/*'] }
  schedule: [{ cron: '1 2 * * *' }]
  workflow_dispatch:
    inputs:
      where: { type: choice, options: [here, there], default: here }
      sure: { type: boolean }
      what: { type: string, required: true }
jobs:
  only:
    ${job.replace(', ', '\n    ')}
    steps:
      - run: echo '\${{ inputs.where }}-\${{ inputs.what }}-\${{ inputs.sure && 'sure' || 'unsure' }}'`
  const by = (inputs: Record<string, string | boolean>) => ({ type: 'workflow_dispatch', sha, inputs }) as const

  test.each<readonly [string, Event, RegExp]>([
    ['a push to another branch', { ...push, ref: 'refs/heads/topic' }, /does not run for refs\/heads\/topic/],
    ['a push of a tag', { ...push, ref: 'refs/tags/main' }, /does not run for refs\/tags\/main/],
    ['another time', { type: 'schedule', cron: '0 0 * * *', sha }, /does not run at/],
    ['a choice that does not exist', by({ what: 'x', where: 'up' }), /'up' for input 'where' not in the list/],
    ['no answer where one is required', by({}), /Required input 'what' not provided/],
    ['an input that does not exist', by({ what: 'x', who: 'me' }), /Unexpected inputs provided: who/],
    ['a value that is no boolean', by({ what: 'x', sure: 'yes' }), /is no boolean/],
  ])('the workflow runner refuses to start by %s', async (_, event, says) => {
    await expect(run(dispatched, event)).rejects.toThrow(says)
  })

  test('the workflow runner accepts declared inputs, and fills in the rest', async () => {
    const said = async (event: Event) => logOf((await run(dispatched, event)).jobs['only'] as JobRun)
    expect(await said(by({ what: 'x' }))).toBe('here-x-unsure')
    expect(await said(by({ what: 'x', where: 'there', sure: true }))).toBe('there-x-sure')
    expect(await said({ ...push, ref: 'refs/heads/release/1' })).toBe('--unsure')
    expect(await said({ type: 'schedule', cron: '1 2 * * *', sha })).toBe('--unsure')
  })
})
