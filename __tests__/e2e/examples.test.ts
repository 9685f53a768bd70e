import { describe, expect, test } from 'vitest'
import { folderHostsUnavailable } from '../../fleet/hosts/folder.ts'
import type { WorkflowRun } from '../../tools/workflow-runner/run.ts'
import { prepareSuite } from '../support/hosts/suite.ts'
import { type AppHost, answersOf, type Owner, openOwner, releaseSteps, shownBy } from './example-repository.ts'

const commits = { first: 'a'.repeat(40), second: 'b'.repeat(40), third: 'c'.repeat(40), tip: 'd'.repeat(40) }
const night = { type: 'schedule', cron: '17 3 * * *', sha: commits.second } as const
const push = (sha: string) => ({ type: 'push', ref: 'refs/heads/main', sha }) as const
const dispatch = (inputs: Readonly<Record<string, string | boolean>>) =>
  ({ type: 'workflow_dispatch', sha: commits.tip, inputs }) as const

/** Each test starts from the result of the one before; a test that runs alone first produces that result. */
describe.skipIf(folderHostsUnavailable())('the workflows of examples/', { timeout: 240_000 }, () => {
  let owner: Owner
  let production: readonly AppHost[]

  prepareSuite(async (stack) => {
    owner = stack.use(await openOwner())
    production = [await owner.addHost('production')]
    owner.fleet.gitHub.compare({ base: commits.first, head: commits.second, status: 'ahead' })
    owner.fleet.gitHub.compare({ base: commits.second, head: commits.third, status: 'ahead' })
  })

  const once = <T>(work: () => Promise<T>) => {
    let done: Promise<T> | undefined
    return () => {
      done ??= work()
      return done
    }
  }
  /** The runs that change production, each after the one before it. */
  const first = once(async () => await owner.run('deploy.yml', push(commits.first), { version: '1.0.0' }))
  const second = once(async () => {
    await first()
    return await owner.run('deploy.yml', push(commits.second), { version: '2.0.0' })
  })
  const rolledBack = once(async () => {
    await second()
    return await owner.run('rollback.yml', dispatch({}))
  })
  const forward = once(async () => {
    await rolledBack()
    return await owner.run('rollback.yml', dispatch({ version: commits.second }))
  })

  const deployed = async (hosts = production) => (await answersOf(hosts)).map(({ env }) => env['VERSION'])
  const outputsOf = (run: WorkflowRun, job: string) => releaseSteps(run, job).map(({ outputs }) => outputs['verdict'])

  test('deploy.yml deploys what a push to main built, with GitHub alone', async () => {
    const run = await first()
    expect(run.conclusion, shownBy(run)).toBe('success')
    expect(outputsOf(run, 'deploy')).toEqual(['deployed'])
    expect((await answersOf(production)).map(({ version, env }) => [version, env['VERSION']])).toEqual([
      ['1.0.0', commits.first],
    ])
    expect(owner.fleet.calls.filter(({ service }) => service === 's3')).toEqual([])
    expect(shownBy(run)).not.toMatch(/\bsig=|ghs_|AKIA/)
  })

  test('deploy.yml deploys the next push', async () => {
    const run = await second()
    expect(run.conclusion, shownBy(run)).toBe('success')
    expect(await deployed()).toEqual([commits.second])
    expect(shownBy(run)).toContain('bbbbbbbbbbbb is not behind the live commit')
  })

  test('nightly.yml finds nothing to do after a deploy', async () => {
    await second()
    const run = await owner.run('nightly.yml', night)
    expect(run.conclusion, shownBy(run)).toBe('success')
    const [status, reconcile] = releaseSteps(run, 'drift')
    expect(status?.outputs).toMatchObject({ verdict: 'reported', drift: 'false' })
    expect(reconcile?.outcome).toBe('skipped')
  })

  test('rollback.yml with a dry run names its target, and changes nothing', async () => {
    await second()
    const before = await answersOf(production)
    const run = await owner.run('rollback.yml', dispatch({ 'dry-run': true }))
    expect(run.conclusion, shownBy(run)).toBe('success')
    expect(outputsOf(run, 'rollback')).toEqual(['planned'])
    expect(shownBy(run)).toContain(commits.first)
    expect(shownBy(run)).toMatch(/Granted: [^<\n]*ssm:PutParameter/)
    expect(await answersOf(production)).toEqual(before)
  })

  test('rollback.yml without a choice rolls back to the version before, and downloads nothing', async () => {
    const downloads = () =>
      owner.fleet.gitHub.calls.filter(({ method, path }) => method === 'GET' && path.startsWith('/blob/'))
    await second()
    const before = downloads().length
    const run = await rolledBack()
    expect(run.conclusion, shownBy(run)).toBe('success')
    expect(await deployed()).toEqual([commits.first])
    expect(downloads()).toHaveLength(before)
  })

  test('rollback.yml rolls back to the given version', async () => {
    const run = await forward()
    expect(run.conclusion, shownBy(run)).toBe('success')
    expect(await deployed()).toEqual([commits.second])
  })

  test('nightly.yml deploys the live release to a host that joined, touches no other host, and fails', async () => {
    await forward()
    const before = await answersOf(production)
    const joined = await owner.addHost('production')
    const run = await owner.run('nightly.yml', night)
    expect(run.conclusion, shownBy(run)).toBe('failure')
    expect(outputsOf(run, 'drift')).toEqual(['reported', 'deployed'])
    expect(await deployed([joined])).toEqual([commits.second])
    expect(await answersOf(production)).toEqual(before)
    await owner.fleet.terminate(joined.host.id)
  })

  test('promote.yml deploys the build of another run to staging, and to production only after an approval', async () => {
    await forward()
    const [staging, before] = [await owner.addHost('staging'), await answersOf(production)]
    const { id, conclusion } = await owner.run('deploy.yml', push(commits.third), { version: '3.0.0', only: ['build'] })
    expect(conclusion).toBe('success')
    const inputs = { 'run-id': id, version: '3.0.0' }

    const rejected = await owner.run('promote.yml', dispatch(inputs), { approves: async () => false })
    expect(rejected.conclusion).toBe('failure')
    expect(outputsOf(rejected, 'staging'), shownBy(rejected)).toEqual(['deployed'])
    expect(await deployed([staging])).toEqual(['3.0.0'])
    expect(await answersOf(production)).toEqual(before)

    const approved = await owner.run('promote.yml', dispatch(inputs), { approves: async () => true })
    expect(approved.conclusion, shownBy(approved)).toBe('success')
    expect([outputsOf(approved, 'staging'), outputsOf(approved, 'production')]).toEqual([['unchanged'], ['deployed']])
    expect((await answersOf(production)).map(({ version }) => version)).toEqual(['3.0.0'])
    expect(shownBy(approved)).toContain('cccccccccccc is not behind the live commit')
    expect(shownBy(approved)).not.toMatch(/\bsig=|ghs_|AKIA/)
  })
})
