import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import type { Request } from '../../src/inputs/request.ts'
import type { Event } from '../../src/model/events.ts'
import type { Verdict } from '../../src/model/verdicts.ts'
import { listenersFor } from '../../src/run/listeners.ts'
import { quickPauses } from '../support/fakes/pauses.ts'
import { reconcileRequest, request, statusRequest } from '../support/fakes/world.ts'
import { found, stamped, started } from '../support/reports/events.ts'

const sha = 'a'.repeat(40)
const runUrl = 'https://github.com/acme/macro-ai/actions/runs/4711'
let fleet: Fleet
let kept: number[]

beforeAll(async () => {
  quickPauses()
  fleet = await startFleet()
})
afterAll(async () => {
  vi.unstubAllGlobals()
  await fleet[Symbol.asyncDispose]()
})
beforeEach(() => {
  fleet.gitHub.deployments.splice(0)
  fleet.gitHub.fail(0, 500)
  kept = []
})

/** The deployment that a job with `environment:` begins with. */
function ofJob(environment = 'production', run = '4711') {
  const log_url = `https://github.com/acme/macro-ai/actions/runs/${run}/job/1`
  fleet.gitHub.deployments.push({
    id: 70 + fleet.gitHub.deployments.length,
    environment,
    sha,
    statuses: [{ state: 'in_progress', log_url }],
  })
}

const changing: readonly Event[] = [
  started({ version: '2.0.0' }),
  found('a', 'b'),
  { type: 'locked', parameter: '/x', fence: 1 },
]

interface Run {
  readonly asked?: Request
  readonly verdict?: Verdict
  readonly token?: string
  readonly id?: number
  readonly events?: readonly Event[]
}

/** Reports a run that ended, and resolves with the failure of that report. */
async function run({
  asked = request(),
  verdict = 'deployed',
  token,
  id,
  events = changing,
}: Run = {}): Promise<string> {
  const gitHub = {
    repository: 'acme/macro-ai',
    token: token ?? fleet.gitHub.token('deployments: write'),
    apiUrl: fleet.gitHub.env['GITHUB_API_URL'] ?? '',
  }
  const means = { gitHub, sha, ...(id !== undefined && { id }), keep: (one: number) => void kept.push(one) }
  const [listener] = listenersFor({ ...asked, runId: '4711', runUrl }, means)
  for (const event of stamped([...events, { type: 'finished', verdict }])) listener?.onEvent(event)
  return (await listener?.flush()) ?? ''
}

const statuses = (at = 0) =>
  (fleet.gitHub.deployments[at]?.statuses ?? []).map(({ state, description }) => [state, description ?? ''])

describe("the job's own deployment", () => {
  test('the deployment of the job gets the start, the verdict, the log and the address', async () => {
    ofJob()
    const health = { 'health-url': 'https://api.example.com/api/health?x=1' }
    expect(await run({ asked: request(health) })).toBe('')
    expect(statuses()).toEqual([
      ['in_progress', ''],
      ['in_progress', '2.0.0 to 2 hosts'],
      ['success', 'deployed: 2.0.0, 2 hosts'],
    ])
    expect(fleet.gitHub.deployments[0]?.statuses.at(-1)).toMatchObject({
      log_url: runUrl,
      environment_url: 'https://api.example.com',
    })
    expect(kept).toEqual([70])
  })

  test('the deployment of the job is told apart from those of other runs and other environments', async () => {
    ofJob('production', '47110')
    ofJob('staging')
    expect(await run()).toBe('')
    expect(fleet.gitHub.deployments.flatMap((one) => one.statuses)).toHaveLength(2)
  })

  test.each<[Verdict, string]>([
    ['rolled-back', 'failure'],
    ['partial', 'failure'],
    ['cancelled', 'error'],
    ['unchanged', 'success'],
  ])('the deployment of a run that ended %s is a %s', async (verdict, state) => {
    ofJob()
    await run({ verdict })
    expect(statuses().at(-1)?.[0]).toBe(state)
  })

  test('the post step ends the deployment whose id it was given', async () => {
    ofJob()
    await run({ id: 70, verdict: 'cancelled', events: [started({ version: '2.0.0' })] })
    expect(statuses().at(-1)?.[0]).toBe('error')
  })

  test('the deployment of a run that was refused before it had the lock is left to GitHub', async () => {
    ofJob()
    await run({ verdict: 'refused', events: changing.slice(0, 2) })
    expect(statuses()).toEqual([['in_progress', '']])
    expect(kept).toEqual([])
  })

  test('a status of a deployment has no more text than GitHub accepts', async () => {
    ofJob()
    expect(await run({ events: [started({ version: 'v'.repeat(120) }), ...changing.slice(1)] })).toBe('')
    expect(statuses().every(([, text = '']) => text.length <= 140)).toBe(true)
  })
})

describe('a job without a deployment', () => {
  test('deployment: auto makes no deployment', async () => {
    expect(await run()).toBe('')
    expect(fleet.gitHub.deployments).toEqual([])
  })

  test('deployment: always makes a deployment that merges nothing and waits for nothing', async () => {
    expect(await run({ asked: request({ deployment: 'always' }) })).toBe('')
    expect(fleet.gitHub.deployments).toMatchObject([{ environment: 'production', sha }])
    expect(statuses().at(-1)?.[0]).toBe('success')
  })
})

describe('runs without a deployment', () => {
  test.each([
    ['that is a status', statusRequest()],
    ['that is a dry run', reconcileRequest({ 'dry-run': 'true' })],
    ['with deployment: never', request({ deployment: 'never' })],
  ])('a run %s sends nothing to GitHub', async (_, asked) => {
    ofJob()
    const before = fleet.gitHub.calls.length
    expect(await run({ asked })).toBe('')
    expect(fleet.gitHub.calls.length).toBe(before)
  })
})

describe('a failure of GitHub', () => {
  test('a missing permission is not reported where the deployment was not asked for', async () => {
    ofJob()
    expect(await run({ token: fleet.gitHub.token('contents: read') })).toBe('')
  })

  test('a missing permission is reported with its name where the deployment was asked for', async () => {
    const asked = request({ deployment: 'always' })
    expect(await run({ asked, token: fleet.gitHub.token('contents: read') })).toMatch(
      /HTTP 403\); the job’s permissions need deployments: write/,
    )
  })

  test('an error of the server of GitHub is reported', async () => {
    ofJob()
    fleet.gitHub.fail(9, 502)
    expect(await run()).toContain('HTTP 502')
  })
})
