import { describe, expect, test } from 'vitest'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { runAction, type StepRun } from '../../fleet/runner.ts'
import { packApp } from '../../fleet/sample-app.ts'
import { prepareSuite } from '../support/hosts/suite.ts'
import { answering, currentOf, type Hosts, openHosts, quickly } from '../support/hosts/systemd-hosts.ts'

/** All output of a run. */
function written({ log, summary, report, outputs, state }: StepRun): string {
  // The runner masks a text line by line, once it has read the command `add-mask`.
  const masks = [...log.matchAll(/^::add-mask::(.*)$/gm)].map(([, mask = '']) => decodeURIComponent(mask))
  // The runner hides debug lines, unless debugging is on.
  const shown = log.replace(/^::(add-mask|debug)::.*$/gm, '')
  return (
    masks.reduce((text, mask) => text.replaceAll(mask, '***'), shown) +
    JSON.stringify({ summary, report, outputs, state })
  )
}

/** The tests run in this order: each starts from the hosts as the test before left them. */
describe.skipIf(systemdUnavailable())('three hosts without a bucket and without a token', () => {
  let all: Hosts

  const built = async (version: string) => {
    const { archive, sha256 } = await packApp(all.fleet.registry, { version, framework: 'plain' })
    return { archive, sha256, inputs: { ...quickly, version, batches: '100%' } }
  }
  const expectVersion = async (version: string) => {
    for (const host of all.hosts) expect((await answering(host)).version).toBe(version)
  }
  /** Afterwards no signed URL remains, neither in the output of the run nor on a host. */
  const expectNoAddress = async (run: StepRun) => {
    const form = /[?&](sig|X-Amz-Signature|X-Amz-Credential)=/
    expect(written(run)).not.toMatch(form)
    for (const host of all.hosts) {
      const { stdout } = await host.run(
        `grep -rlE '[?&](sig|X-Amz-Signature)=[0-9A-Za-z]' /opt/macro-ai /tmp /run /var/log || true`,
      )
      expect(stdout).toBe('')
    }
  }

  /** The environment of a runner that also gives an action access to the artifacts of its run. */
  const onRunner = () => ({ env: { ...all.fleet.env, ...all.fleet.gitHub.env } })

  prepareSuite(async (stack) => {
    all = stack.use(await openHosts(3))
  })

  test('hosts get a tarball that an earlier step of the job uploaded, out of its zip', async () => {
    const { archive, sha256, inputs } = await built('1.0.0')
    all.fleet.gitHub.artifact('build', { 'app.tar.gz': archive })
    const run = await runAction(onRunner(), { inputs: { ...inputs, artifact: 'artifact:build' } })
    expect(run.outputs['verdict'], run.log).toBe('deployed')
    await expectVersion('1.0.0')
    await expectNoAddress(run)
    const { stdout } = (await all.hosts[0]?.run('cat /opt/macro-ai/current/RELEASE.json')) ?? { stdout: '' }
    expect(JSON.parse(stdout)).toMatchObject({ sha256 })
    expect(run.summary).not.toContain('not verified')
  })

  test('hosts are unchanged when the same artifact is deployed again', async () => {
    const before = await Promise.all(all.hosts.map((host) => answering(host)))
    const inputs = { ...quickly, version: '1.0.0', batches: '100%', artifact: 'artifact:build' }
    const run = await runAction(onRunner(), { inputs })
    expect(run.outputs['verdict'], run.log).toBe('unchanged')
    const after = await Promise.all(all.hosts.map((host) => answering(host)))
    expect(after.map(({ pid }) => pid)).toEqual(before.map(({ pid }) => pid))
  })

  test('hosts get an artifact without a zip, and again when the first URL has expired', async () => {
    const { archive, inputs } = await built('2.0.0')
    all.fleet.gitHub.artifact('app.tar.gz', archive)
    all.fleet.gitHub.addressesLive(-1)
    const heard = (text: string) => {
      // The first address has expired when hosts use it; the later ones have not.
      if (text.includes('::add-mask::')) all.fleet.gitHub.addressesLive(600_000)
    }
    const run = await runAction(onRunner(), { inputs: { ...inputs, artifact: 'artifact:app.tar.gz' }, heard })
    expect(run.outputs['verdict'], run.log).toBe('deployed')
    expect(
      all.fleet.gitHub.calls.filter(({ path, status }) => path.startsWith('/blob/') && status === 403).length,
    ).toBeGreaterThan(0)
    await expectVersion('2.0.0')
    await expectNoAddress(run)
  })

  test('hosts get an artifact from S3 by URLs of five minutes', async () => {
    const { archive, inputs } = await built('3.0.0')
    all.fleet.s3.put('releases/macro-ai/3.0.0.tar.gz', archive)
    const run = await runAction(onRunner(), { inputs: { ...inputs, artifact: 's3://releases/macro-ai/3.0.0.tar.gz' } })
    expect(run.outputs['verdict'], run.log).toBe('deployed')
    await expectVersion('3.0.0')
    const lives = all.fleet.s3.addresses.map((address) => new URL(address).searchParams.get('X-Amz-Expires'))
    expect(lives).toEqual(['300', '300', '300'])
    await expectNoAddress(run)
  })

  test('hosts get a file of a private release, and the bucket gets a copy for later hosts', async () => {
    const { archive, sha256, inputs } = await built('4.0.0')
    all.fleet.gitHub.release('v4', { 'app.tar.gz': archive })
    const source = {
      artifact: 'release:v4/app.tar.gz',
      'artifact-bucket': 'durable',
      'github-token': all.fleet.gitHub.token('contents: read'),
    }
    const run = await runAction(onRunner(), { inputs: { ...inputs, ...source } })
    expect(run.outputs['verdict'], run.log).toBe('deployed')
    expect(all.fleet.s3.get(`durable/macro-ai/${sha256}`)).toEqual(archive)
    await expectVersion('4.0.0')
    await expectNoAddress(run)
  })

  test('a rollback downloads a lost release again from the source in the record', async () => {
    const [first] = all.hosts
    const id =
      (await first?.run('grep -l \'"2.0.0"\' /opt/macro-ai/releases/*/RELEASE.json'))?.stdout.split('/')[4] ?? ''
    await first?.run(`rm -rf /opt/macro-ai/releases/${id}`)
    const inputs = { ...quickly, command: 'rollback', version: '2.0.0', artifact: '', batches: '100%' }
    const run = await runAction(onRunner(), { inputs })
    expect(run.outputs['verdict'], run.log).toBe('deployed')
    await expectVersion('2.0.0')
    for (const host of all.hosts) expect(await currentOf(host)).toBe(id)
  })

  test('a secret of .env is never shown, whatever prints it', async () => {
    const secret = 'correct-horse-battery-staple'
    for (const host of all.hosts) await host.run(`echo 'DATABASE_PASSWORD=${secret}' >>/opt/macro-ai/.env`)
    const crash = `console.error('Error: cannot log in as api with ' + process.env.DATABASE_PASSWORD)\nprocess.exit(1)\n`
    const files = { 'dist/index.js': crash }
    const { archive } = await packApp(all.fleet.registry, { version: '5.0.0', framework: 'plain', files })
    // A hostile name, as an attacker's build may set it.
    const name = '<img src=x onerror=alert(1)> $(id) `id`'.replace(/[<>|]/g, '~')
    all.fleet.gitHub.artifact(name, archive)
    const inputs = {
      ...quickly,
      version: '5.0.0',
      batches: '1',
      artifact: `artifact:${name}`,
      'allow-downgrade': 'true',
      comment: 'true',
      'github-token': all.fleet.gitHub.token('contents: read', 'deployments: write', 'pull-requests: write'),
    }
    all.fleet.gitHub.pullRequests.push({ number: 7, state: 'open', shas: ['0123456789abcdef0123456789abcdef01234567'] })
    const run = await runAction(onRunner(), { inputs })
    expect(run.outputs['verdict'], run.log).toBe('rolled-back')
    await expectVersion('2.0.0')
    const kept = all.fleet.gitHub.calls.filter(({ method, path }) => method === 'PUT' && path.startsWith('/blob/'))
    expect(kept.length).toBeGreaterThan(0)
    const told = all.fleet.gitHub.comments.map(({ body }) => body)
    expect(told).toEqual([expect.stringContaining('<h3>rolled-back: <code>macro-ai 5.0.0, production</code></h3>')])
    const written = [run.log, run.summary, run.report, JSON.stringify(run.outputs)]
    const everything = [...written, ...kept.map(({ body }) => body), ...told]
    expect(run.log).toContain('cannot log in as api with ***')
    for (const text of everything) expect(text).not.toContain(secret)
    for (const text of [run.summary, ...told]) expect(text).not.toContain('<img')
    expect(run.log.split('\n').filter((line) => line.startsWith('::error'))).toHaveLength(1)
  })

  test.each([
    ['artifact:nothing', {}, 'artifact-not-found'],
    ['artifact:old', { 'run-id': '12' }, 'artifact-expired'],
    ['artifact:empty', {}, 'artifact-empty'],
    ['release:v4/other.tar.gz', {}, 'artifact-not-found'],
    ['s3://releases/none', {}, 'artifact-not-found'],
    ['release:v4/app.tar.gz', { 'artifact-sha256': 'a'.repeat(64) }, 'sha256-mismatch'],
  ])('hosts are not touched by %s %j: %s', async (artifact, more, code) => {
    all.fleet.gitHub.artifact('old', Buffer.from('x'), '12').expired = true
    if (artifact === 'artifact:empty') all.fleet.gitHub.artifact('empty', Buffer.alloc(0))
    const commands = () =>
      all.fleet.calls.filter(({ action }) => action === 'SendCommand' || action === 'PutParameter').length
    const before = commands()
    const token = all.fleet.gitHub.token('contents: read', 'actions: read')
    const run = await runAction(onRunner(), {
      inputs: { ...quickly, version: '9', artifact, 'github-token': token, ...more },
    })
    expect([run.outputs['verdict'], run.exit]).toEqual(['refused', 1])
    expect(run.log).toContain(`${code}:`)
    expect(commands()).toBe(before)
  })
})
