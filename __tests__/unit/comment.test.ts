import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import type { Event } from '../../src/model/events.ts'
import { comment } from '../../src/report/pull-request-comment.ts'
import { listenersFor } from '../../src/run/listeners.ts'
import { quickPauses } from '../support/fakes/pauses.ts'
import { reconcileRequest, request, statusRequest } from '../support/fakes/world.ts'
import { account, found, result, stamped, started, told } from '../support/reports/events.ts'

const sha = 'a'.repeat(40)
const runUrl = 'https://github.com/acme/macro-ai/actions/runs/4711'
const finished: Event = { type: 'finished', verdict: 'deployed' }
let fleet: Fleet

beforeAll(async () => {
  fleet = await startFleet()
})
afterAll(() => fleet[Symbol.asyncDispose]())
beforeEach(() => {
  fleet.gitHub.pullRequests.splice(0)
  fleet.gitHub.comments.splice(0)
  fleet.gitHub.pullRequests.push({ number: 7, state: 'open', shas: [] })
})

interface Run {
  readonly asked?: Parameters<typeof listenersFor>[0]
  readonly pullRequest?: number
  readonly token?: string
  readonly events?: readonly Event[]
}

const asking = (inputs: Readonly<Record<string, string>> = {}) =>
  request({ comment: 'true', deployment: 'never', ...inputs })

/** Reports a run that ended, and resolves with the failure of that report. */
async function run({ asked = asking(), token, events = [started()], ...named }: Run = {}): Promise<string> {
  const gitHub = {
    repository: 'acme/macro-ai',
    token: token ?? fleet.gitHub.token('pull-requests: write'),
    apiUrl: fleet.gitHub.env['GITHUB_API_URL'] ?? '',
  }
  const listeners = listenersFor({ ...asked, runId: '4711', runUrl }, { gitHub, sha, ...named, keep: () => {} })
  expect(listeners).toHaveLength(1)
  for (const event of stamped([...events, finished])) listeners[0]?.onEvent(event)
  return (await listeners[0]?.flush()) ?? ''
}

const bodies = () => fleet.gitHub.comments.map(({ body }) => body)

/** Adds a comment of another author to the pull request. */
function said(body: string, login: string, type: 'User' | 'Bot' = 'User') {
  fleet.gitHub.comments.push({ id: 100 + fleet.gitHub.comments.length, number: 7, body, user: { login, type } })
}

describe('the comment on the pull request', () => {
  test('the comment says how the run ended, and the next run overwrites it', async () => {
    expect(await run({ pullRequest: 7 })).toBe('')
    expect(await run({ pullRequest: 7, events: [started({ version: '2.1.0' })] })).toBe('')
    expect(bodies()).toEqual([expect.stringContaining('<h3>deployed: <code>macro-ai 2.1.0, production</code></h3>')])
  })

  test('the pull request gets one comment for each app and environment', async () => {
    for (const about of [{}, { environment: 'staging' }, { app: 'web' }]) {
      expect(await run({ pullRequest: 7, events: [started(about)] })).toBe('')
    }
    expect(bodies()).toHaveLength(3)
  })

  test('the comment has the address of the app and that of the run', async () => {
    await run({
      pullRequest: 7,
      asked: asking({ 'health-url': 'https://api.example.com/api/health' }),
      events: [started({ runUrl })],
    })
    expect(bodies()[0]).toContain('<a href="https://api.example.com">https://api.example.com</a>')
    expect(bodies()[0]).toContain(`<a href="${runUrl}">The run</a>`)
  })

  test.each([
    ['a status', statusRequest({ comment: 'true' })],
    ['a dry run', reconcileRequest({ comment: 'true', 'dry-run': 'true' })],
  ])('the comment reports %s as well', async (_, asked) => {
    expect(await run({ pullRequest: 7, asked })).toBe('')
    expect(bodies()).toHaveLength(1)
  })

  test('the comment is written only where the input asks for it', () => {
    const gitHub = { repository: 'acme/macro-ai', token: 'x', apiUrl: '' }
    expect(listenersFor(request({ deployment: 'never' }), { gitHub, sha, keep: () => {} })).toEqual([])
  })

  test('the comment is found among hundreds', async () => {
    for (let n = 0; n < 250; n += 1) said(`comment ${n}`, 'octocat')
    await run({ pullRequest: 7 })
    await run({ pullRequest: 7 })
    expect(bodies()).toHaveLength(251)
  })
})

describe('a push', () => {
  test('a push comments on the open pull request that the commit belongs to', async () => {
    fleet.gitHub.pullRequests.push(
      { number: 8, state: 'closed', shas: [sha] },
      { number: 9, state: 'open', shas: [sha] },
    )
    expect(await run()).toBe('')
    expect(fleet.gitHub.comments.map(({ number }) => number)).toEqual([9])
  })

  test('a push comments on the pull request that brought the commit, once that is closed', async () => {
    fleet.gitHub.pullRequests.push({ number: 8, state: 'closed', shas: [sha] })
    expect(await run()).toBe('')
    expect(fleet.gitHub.comments.map(({ number }) => number)).toEqual([8])
  })

  test('a push without a pull request writes no comment and no warning', async () => {
    expect(await run()).toBe('')
    expect(bodies()).toEqual([])
  })
})

describe('a comment of another author', () => {
  test('a comment of another author is not overwritten, though it begins as ours does', async () => {
    await run({ pullRequest: 7 })
    const [forged = ''] = bodies()
    fleet.gitHub.comments.splice(0)
    said(forged, 'mallory')
    expect(await run({ pullRequest: 7, events: [started({ version: '2.1.0' })] })).toBe('')
    expect(bodies()).toEqual([forged, expect.stringContaining('2.1.0')])
  })

  test('a comment of a bot that quotes ours is not overwritten', async () => {
    await run({ pullRequest: 7 })
    const quoting = `> ${bodies()[0]}`
    fleet.gitHub.comments.splice(0)
    said(quoting, 'quoting[bot]', 'Bot')
    await run({ pullRequest: 7 })
    expect(bodies()).toEqual([quoting, expect.stringContaining('deployed')])
  })

  test('a comment that the same personal token wrote is overwritten', async () => {
    const token = fleet.gitHub.personalToken('releaser', 'pull-requests: write')
    await run({ pullRequest: 7, token })
    await run({ pullRequest: 7, token, events: [started({ version: '2.1.0' })] })
    expect(bodies()).toEqual([expect.stringContaining('2.1.0')])
  })
})

describe('a failure of GitHub', () => {
  test('a missing permission is reported with the name of the permission', async () => {
    expect(await run({ pullRequest: 7, token: fleet.gitHub.token('contents: read') })).toBe(
      'Could not comment on the pull request: HTTP 403; the job’s permissions need pull-requests: write.',
    )
  })

  test('an error of the server of GitHub is reported', async () => {
    quickPauses()
    onTestFinished(() => void vi.unstubAllGlobals())
    fleet.gitHub.fail(3, 502)
    expect(await run({ pullRequest: 7 })).toBe('Could not comment on the pull request: HTTP 502.')
  })

  test('a run without a token reports no failure', async () => {
    expect(await run({ pullRequest: 7, token: '' })).toBe('')
  })
})

describe('text from outside', () => {
  const evil = [
    '</code><script>alert(1)</script>',
    '@everyone @octocat/team',
    '--><h1>deployed</h1><!--',
    '`x` **bold** [link](https://example.com) ![i](https://example.com/i.png)',
    'one\n\n# two\n\n```\n<img src=x onerror=alert(1)>',
    'fixes #1, see https://example.com &lt;b&gt;',
  ].join(' ')
  const { body = '' } =
    comment(
      account(
        started({ version: evil, artifact: evil, runUrl: `https://example.com/"><script>` }),
        found('a'),
        told('activate', 'a', result('rolled-back', { message: evil, code: 'unhealthy' }), `Error: ${evil}`),
        { type: 'warning', message: evil },
        { type: 'failed', failure: { code: 'rolled-back', message: evil, next: evil } },
        { type: 'finished', verdict: 'rolled-back' },
      ),
      `https://example.com/"onclick="alert(1)`,
    ) ?? {}

  test('text from outside makes no element, and ends none', () => {
    const tags = new Set([...body.replace(/^<!--.*-->\n/, '').matchAll(/<[^>]*>/g)].map(([tag]) => tag))
    const ours = ['h3', 'p', 'table', 'tr', 'td', 'code', 'a'].flatMap((name) => [`<${name}>`, `</${name}>`])
    const others = [...tags].filter((tag) => !ours.includes(tag))
    expect(others.filter((tag) => tag !== '<br>' && tag !== '</th>' && tag !== '<th align="left">')).toEqual([
      '<a href="https://example.com/&#34;onclick=&#34;alert(1)">',
      '<a href="https://example.com/&#34;&#62;&#60;script&#62;">',
    ])
  })

  test('text from outside mentions no user, links nowhere and begins no Markdown, since all of it is code', () => {
    const outside = body.replace(/<code>[^<]*<\/code>/g, '')
    for (const sign of ['@', '`', '#1', '**', '](', 'everyone', 'bold']) expect(outside).not.toContain(sign)
    expect(body).not.toMatch(/\n\s*\n/)
  })

  test.each([
    ['long ones', '&'.repeat(100_000)],
    ['many', '\n&'.repeat(50_000)],
    ['empty ones', '\n'.repeat(100_000)],
  ])('the comment fits into the room that GitHub gives, whatever lines it has: %s', (_, message) => {
    const hosts = Array.from({ length: 1_000 }, (_, n) => `host-${n}`)
    const version = '&'.repeat(120)
    const events = hosts.map((host) => {
      const releases = { before: `old-${host}`, beforeVersion: version, after: `new-${host}`, afterVersion: version }
      return told('stage', host, result('staged', releases))
    })
    const failed = { type: 'failed', failure: { code: 'no-hosts', message, next: message } } as const
    const written = comment(account(started(), found(...hosts), ...events, failed, finished), '')
    expect(written?.body.length).toBeLessThanOrEqual(65_536)
  })
})
