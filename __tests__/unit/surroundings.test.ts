import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { adapterConfig, keepsArtifacts, runnerContext } from '../../src/run/runner-context.ts'

const folder = mkdtempSync(join(tmpdir(), 'ec2-release-event-'))
const head = 'b'.repeat(40)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function event(content: string): string {
  const path = join(folder, 'event.json')
  writeFileSync(path, content)
  return path
}

describe('the commit', () => {
  const payload = JSON.stringify({ pull_request: { head: { sha: head } } })
  const base = { GITHUB_SHA: 'a'.repeat(40) }

  test.each(['pull_request', 'pull_request_target'])("is the head's on %s", (name) => {
    expect(runnerContext({ ...base, GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: event(payload) }).commit).toBe(head)
  })

  test('is that of the run on a push', () => {
    expect(runnerContext({ ...base, GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event(payload) }).commit).toBe(
      base.GITHUB_SHA,
    )
  })

  test.each(['{', '{}', '{"pull_request":{"head":{"sha":"$(id)"}}}', 'null'])(
    'is that of the run where the event says nothing: %s',
    (content) => {
      const env = { ...base, GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event(content) }
      expect(runnerContext(env).commit).toBe(base.GITHUB_SHA)
    },
  )
})

test('the region is either of the two variables', () => {
  expect(runnerContext({ AWS_DEFAULT_REGION: 'eu-west-1' }).region).toBe('eu-west-1')
  expect(runnerContext({ AWS_DEFAULT_REGION: 'eu-west-1', AWS_REGION: 'us-east-1' }).region).toBe('us-east-1')
})

test("the run's page is known on GitHub alone", () => {
  const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '7' }
  expect(runnerContext(env).runUrl).toBe('https://github.com/o/r/actions/runs/7')
  expect(runnerContext({}).runUrl).toBe('')
})

test('GitHub is where the runner says, and otherwise where everybody knows it', () => {
  const env = {
    GITHUB_REPOSITORY: 'acme/macro-ai',
    GITHUB_API_URL: 'https://github.example.com/api/v3',
    'INPUT_GITHUB-TOKEN': 'a secret',
  }
  expect(adapterConfig(env).gitHub).toEqual({
    repository: 'acme/macro-ai',
    apiUrl: 'https://github.example.com/api/v3',
    token: 'a secret',
  })
  expect(adapterConfig({}).gitHub).toEqual({ repository: '', apiUrl: 'https://api.github.com', token: '' })
})

describe('the default branch', () => {
  const of = (content: string) =>
    adapterConfig({ GITHUB_REPOSITORY: 'acme/macro-ai', GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event(content) })
      .gitHub

  test('is that of the repository, as the event says', () => {
    const repository = { full_name: 'acme/macro-ai', default_branch: 'trunk' }
    expect(of(JSON.stringify({ repository }))).toMatchObject({ defaultBranch: 'trunk' })
  })

  test.each([
    '{"repository":{"full_name":"evil/fork","default_branch":"trunk"}}',
    '{"repository":{"full_name":"acme/macro-ai","default_branch":7}}',
    '{"repository":null}',
    'null',
    'nonsense',
  ])('is not known from %s', (content) => {
    expect(of(content)).not.toHaveProperty('defaultBranch')
  })
})

describe('the pull request', () => {
  const on = (name: string, content: string) =>
    adapterConfig({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: event(content) }).pullRequest

  test('is the one whose event began the run', () => {
    expect(on('pull_request', '{"pull_request":{"number":7}}')).toBe(7)
  })

  test.each(['{"pull_request":{"number":"7/../8"}}', '{"pull_request":{"number":-1}}', '{"pull_request":null}', '[]'])(
    'is not known where the event names none: %s',
    (content) => expect(on('pull_request', content)).toBeUndefined(),
  )

  test('is not known on a push', () => {
    expect(on('push', '{"pull_request":{"number":7}}')).toBeUndefined()
  })
})

describe('artifacts of its own', () => {
  const runner = { ACTIONS_RESULTS_URL: 'https://results.example.com/', ACTIONS_RUNTIME_TOKEN: 'a token' }

  test.each(['', 'https://github.com', 'https://acme.ghe.com'])('are kept by a run on GitHub: %j', (server) => {
    expect(keepsArtifacts({ ...runner, GITHUB_SERVER_URL: server })).toBe(true)
  })

  test.each(['https://github.example.com', 'https://notghe.com', 'nonsense'])(
    'are not kept on a server of somebody: %s',
    (server) => expect(keepsArtifacts({ ...runner, GITHUB_SERVER_URL: server })).toBe(false),
  )

  test.each(Object.keys(runner))('are not kept without %s', (name) => {
    expect(keepsArtifacts({ ...runner, [name]: '' })).toBe(false)
  })
})
