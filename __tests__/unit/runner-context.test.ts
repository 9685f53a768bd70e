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

  test.each(['pull_request', 'pull_request_target'])('the commit is that of the head on %s', (name) => {
    expect(runnerContext({ ...base, GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: event(payload) }).commit).toBe(head)
  })

  test('the commit is that of the run on a push', () => {
    expect(runnerContext({ ...base, GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event(payload) }).commit).toBe(
      base.GITHUB_SHA,
    )
  })

  test.each(['{', '{}', '{"pull_request":{"head":{"sha":"$(id)"}}}', 'null'])(
    'the commit is that of the run where the event has none: %s',
    (content) => {
      const env = { ...base, GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event(content) }
      expect(runnerContext(env).commit).toBe(base.GITHUB_SHA)
    },
  )
})

test('the region is taken from either of the two variables', () => {
  expect(runnerContext({ AWS_DEFAULT_REGION: 'eu-west-1' }).region).toBe('eu-west-1')
  expect(runnerContext({ AWS_DEFAULT_REGION: 'eu-west-1', AWS_REGION: 'us-east-1' }).region).toBe('us-east-1')
})

test('the URL of the run is known on GitHub alone', () => {
  const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '7' }
  expect(runnerContext(env).runUrl).toBe('https://github.com/o/r/actions/runs/7')
  expect(runnerContext({}).runUrl).toBe('')
})

test('the API of GitHub is where the runner says, and api.github.com otherwise', () => {
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

  test('the default branch is that of the repository, as the event says', () => {
    const repository = { full_name: 'acme/macro-ai', default_branch: 'trunk' }
    expect(of(JSON.stringify({ repository }))).toMatchObject({ defaultBranch: 'trunk' })
  })

  test.each([
    '{"repository":{"full_name":"evil/fork","default_branch":"trunk"}}',
    '{"repository":{"full_name":"acme/macro-ai","default_branch":7}}',
    '{"repository":null}',
    'null',
    'nonsense',
  ])('the default branch is not known from %s', (content) => {
    expect(of(content)).not.toHaveProperty('defaultBranch')
  })
})

describe('the pull request', () => {
  const on = (name: string, content: string) =>
    adapterConfig({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: event(content) }).pullRequest

  test('the pull request is the one whose event began the run', () => {
    expect(on('pull_request', '{"pull_request":{"number":7}}')).toBe(7)
  })

  test.each(['{"pull_request":{"number":"7/../8"}}', '{"pull_request":{"number":-1}}', '{"pull_request":null}', '[]'])(
    'the pull request is not known where the event names none: %s',
    (content) => expect(on('pull_request', content)).toBeUndefined(),
  )

  test('the pull request is not known on a push', () => {
    expect(on('push', '{"pull_request":{"number":7}}')).toBeUndefined()
  })
})

describe('artifacts of the run', () => {
  const runner = { ACTIONS_RESULTS_URL: 'https://results.example.com/', ACTIONS_RUNTIME_TOKEN: 'a token' }

  test.each(['', 'https://github.com', 'https://acme.ghe.com'])('a run on GitHub keeps artifacts: %j', (server) => {
    expect(keepsArtifacts({ ...runner, GITHUB_SERVER_URL: server })).toBe(true)
  })

  test.each(['https://github.example.com', 'https://notghe.com', 'nonsense'])(
    'a run on another server keeps no artifacts: %s',
    (server) => expect(keepsArtifacts({ ...runner, GITHUB_SERVER_URL: server })).toBe(false),
  )

  test.each(Object.keys(runner))('a run without %s keeps no artifacts', (name) => {
    expect(keepsArtifacts({ ...runner, [name]: '' })).toBe(false)
  })
})
