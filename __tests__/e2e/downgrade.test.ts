import { describe, expect, test } from 'vitest'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { runAction, type StepRun } from '../../fleet/runner.ts'
import { type Answering, startAnswering } from '../support/fakes/http-server.ts'
import {
  annotationOf,
  next,
  pidsOf,
  type Running,
  readable,
  releasesOf,
  runningHosts,
  toldOf,
} from '../support/hosts/deployed-hosts.ts'
import { leftovers } from '../support/hosts/observed-state.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

const token = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz'
const newer = 'b'.repeat(40)
const older = 'a'.repeat(40)

/** The tests run in this order: each starts from the hosts as the test before left them. */
describe.skipIf(systemdUnavailable())('a commit that is behind the live one', { timeout: 240_000 }, () => {
  let all: Running
  let gitHub: Answering
  const runs: StepRun[] = []

  prepareSuite(async (stack) => {
    gitHub = stack.use(await startAnswering())
    gitHub.reply = ({ url }) => ({
      body: JSON.stringify({ status: url.includes(`${newer}...${older}`) ? 'behind' : 'ahead' }),
    })
    all = stack.use(await runningHosts(2))
    const first = await deploy({ version: '2.0.0' }, newer)
    expect(first.outputs['verdict'], first.log).toBe('deployed')
  })

  /** Deploys a release of a commit with a token, as workflows do. */
  const comparisons = () => gitHub.asked.filter(({ url }) => url.includes('/compare/'))

  async function deploy(inputs: Readonly<Record<string, string>>, commit: string, api = gitHub.url): Promise<StepRun> {
    const { version = '' } = inputs
    const env = { GITHUB_SHA: commit, GITHUB_API_URL: api, 'INPUT_GITHUB-TOKEN': token }
    const run = await runAction(all.fleet, { inputs: { ...(await next(all, version)), ...inputs }, env })
    runs.push(run)
    return run
  }

  test('a deploy of an older commit is refused by the record of the live commit, and nothing of it stays', async () => {
    const [before, pids] = [await releasesOf(all.hosts), await pidsOf(all.hosts)]
    const run = await deploy({ version: '1.9.0' }, older)
    expect(run.outputs['verdict'], run.log).toBe('refused')
    expect(run.exit).toBe(1)
    for (const text of [annotationOf(run), readable(run)]) {
      expect(text).toContain(`downgrade: Commit ${older.slice(0, 12)} is behind ${newer.slice(0, 12)}, which is live`)
      expect(text).toContain('allow-downgrade')
    }
    expect(toldOf(run)).toEqual({ 'api-1': 'untouched', 'api-2': 'untouched' })
    expect(await releasesOf(all.hosts)).toEqual(before)
    expect(await pidsOf(all.hosts)).toEqual(pids)
    const release = /Release (\d{8}_\d{6})/.exec(run.log)?.[1] ?? 'none'
    for (const host of all.hosts) {
      expect((await host.run('ls -A /opt/macro-ai/releases')).stdout.split('\n')).not.toContain(release)
      expect(await leftovers(host)).toEqual([])
    }
    const [asked] = comparisons().slice(-1)
    expect(asked?.url).toBe(`/repos/acme/macro-ai/compare/${newer}...${older}?per_page=1`)
    expect(asked?.headers.authorization).toBe(`token ${token}`)
  })

  test('a deploy of an older commit is allowed with allow-downgrade', async () => {
    const asked = comparisons().length
    const run = await deploy({ version: older, 'allow-downgrade': 'true' }, older)
    expect(run.outputs['verdict'], run.log).toBe('deployed')
    expect(await releasesOf(all.hosts)).toEqual([run.outputs['release'], run.outputs['release']])
    expect(comparisons()).toHaveLength(asked)
  })

  test('a deploy of an older commit goes on where GitHub cannot be reached, and the summary says unknown', async () => {
    const forward = await deploy({ version: newer }, newer)
    expect(forward.outputs['verdict'], forward.log).toBe('deployed')
    expect(readable(forward)).toContain(`${newer.slice(0, 12)} is not behind the live commit`)
    const run = await deploy({ version: older }, older, 'http://127.0.0.1:9')
    expect(run.outputs['verdict'], run.log).toBe('deployed')
    expect(readable(run)).toMatch(/Commit *unknown: GitHub’s response was incomplete: /)
    expect(await releasesOf(all.hosts)).toEqual([run.outputs['release'], run.outputs['release']])
  })

  test('the token is not in the log, the summary, the report, the outputs or the state', () => {
    expect(runs).toHaveLength(5)
    for (const run of runs) {
      expect(run.report).toContain('"verdict"')
      expect(JSON.stringify(run)).not.toContain(token)
    }
    expect(JSON.stringify(all.fleet.calls)).not.toContain(token)
  })
})
