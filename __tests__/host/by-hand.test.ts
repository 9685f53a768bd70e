import { describe, expect, test } from 'vitest'
import { type SystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { asJson, byHand, copyProgram, deployAsRunner, guideLine, manifest, serve } from '../support/hosts/operator.ts'
import { prepareSuite } from '../support/hosts/suite.ts'
import { answering, currentOf, type Hosts, openHosts } from '../support/hosts/systemd-hosts.ts'

describe.skipIf(systemdUnavailable())('a deploy by hand', () => {
  let hosts: Hosts
  let host: SystemdHost

  prepareSuite(async (stack) => {
    hosts = stack.use(await openHosts(1, { env: { API_KEY: 'never-to-be-seen' } }))
    ;[host] = hosts.hosts as [SystemdHost]
    await copyProgram(host)
  })

  test('a dry run by hand says what it would do, and changes nothing', async () => {
    const { url } = await serve(hosts, '1.0.0')
    const before = await manifest(host, '/opt/macro-ai', '/etc/systemd/system', '/var/cache')
    const dry = await byHand(host, guideLine(url, '1.0.0', '--dry-run'))
    expect(dry).toMatchObject({ code: 0, stderr: '' })
    expect(dry.stdout).toMatch(
      /^planned: This host runs no release\. Version 1\.0\.0 .* macro-ai\.service .* macroai, port 3030/,
    )
    expect(await manifest(host, '/opt/macro-ai', '/etc/systemd/system', '/var/cache')).toEqual(before)
  })

  test('a deploy by hand with the line of the guide finds all settings, shows its steps, and proves the release', async () => {
    const { url, sha256 } = await serve(hosts, '1.0.0', { artifact: { sha256: true } })
    const { code, stdout, stderr } = await byHand(host, guideLine(url, '1.0.0'))
    expect({ code, stderr }).toMatchObject({ code: 0 })
    expect(stdout).toMatch(
      /^deployed: \d{8}_\d{6}, version 1\.0\.0, is what answers on port 3030\.\nproof: 1 process, .*\n$/,
    )
    expect(stderr).toMatch(
      /^stage .*\ndownload .*\ninstall with npm\n(?:.|\n)*activate .*\n.*current is .*\n.*waiting for .*\n.*watching it for 5 s\n/,
    )
    expect(await answering(host)).toMatchObject({ version: '1.0.0', release: await currentOf(host) })
    const { release } = await answering(host)
    const about = JSON.parse(await host.read(`/opt/macro-ai/releases/${release}/RELEASE.json`))
    expect(about).toMatchObject({ id: release, version: '1.0.0', sha256, environment: 'production' })
  })

  test('a deploy by hand of the live release changes nothing', async () => {
    const { url, sha256 } = await serve(hosts, '1.0.0', { artifact: { sha256: true } })
    const before = await answering(host)
    expect(await asJson(host, guideLine(url, '1.0.0'))).toMatchObject({
      exit: 0,
      result: { verdict: 'unchanged', release: before.release, sha256, verified: 'beside' },
    })
    expect(await answering(host)).toMatchObject({ pid: before.pid, release: before.release })
  })

  test('a deploy by hand marks the host, which status shows until a run deploys to it', async () => {
    const { release } = await answering(host)
    expect((await asJson(host, 'status')).result).toMatchObject({
      manual: `${release} root`,
      healthy: true,
      good: release,
    })
    expect((await byHand(host, 'status')).stdout).toContain(`Deployed by hand: ${release}, by root.`)
    // The mark also works with the agent's id, but not on an image of this host with another id.
    const marked = async (id: string) =>
      (await host.run('sh /opt/macro-ai/deploy.sh status --json', { env: { AWS_SSM_INSTANCE_ID: id } })).stdout
    expect(await marked('i-1')).toContain(`"manual":"${release} root"`)
    await host.run('cp /etc/machine-id /run/id; echo 0123456789abcdef0123456789abcdef >/etc/machine-id')
    expect(await marked('i-1')).toContain('"manual":""')
    await host.run('cat /run/id >/etc/machine-id; sed -i "s/-$/i-1/" /opt/macro-ai/.state/manual')
    expect(await marked('i-1')).toContain(`"manual":"${release} root"`)
    expect(await marked('i-2')).toContain('"manual":""')
    const two = await serve(hosts, '2.0.0')
    const ran = await deployAsRunner(host, '2.0.0', two, {
      env: ['FROM_THE_RUNNER=yes'],
      'keep-releases': 3,
      // Later than the deploy by hand a moment ago.
      release: '29990101_000001',
    })
    expect(ran).toMatchObject({ exit: 0, result: { verdict: 'activated' } })
    expect((await asJson(host, 'status')).result).toMatchObject({ manual: '', release: '29990101_000001' })
    expect((await byHand(host, 'status')).stdout).not.toContain('by hand')
  })

  test('a deploy by hand takes its settings from the last run, and says how the artifact was verified', async () => {
    const { url, sha256 } = await serve(hosts, '3.0.0')
    const typed = guideLine(url, '3.0.0', `--sha256 ${sha256.toUpperCase()} --release 29990101_000002`)
    const { exit, result } = await asJson(host, typed)
    expect({ exit, result }).toMatchObject({
      exit: 0,
      result: { command: 'deploy', verdict: 'deployed', verified: 'input', sha256, before: '29990101_000001' },
    })
    expect(result.seconds).toMatchObject({ download: expect.any(Number), prove: expect.any(Number) })
    expect(result.seconds['stability']).toBeLessThan(3)
    const { env, release } = await answering(host)
    expect({ release, env }).toMatchObject({ release: '29990101_000002', env: { FROM_THE_RUNNER: 'yes' } })
  })

  test('a deploy by hand of a file with another sha256 is refused before anything changes', async () => {
    const { url } = await serve(hosts, '4.0.0')
    const before = await answering(host)
    const wrong = await byHand(host, guideLine(url, '4.0.0', `--sha256 ${'0'.repeat(64)}`))
    expect(wrong.code).toBe(65)
    expect(wrong.stdout).toMatch(/^refused \(sha256-mismatch\): .* expected 0000/)
    expect(await answering(host)).toMatchObject({ pid: before.pid })
  })

  test('a deploy by hand that fails says what runs now, and that the artifact was not verified', async () => {
    const { url } = await serve(hosts, '4.0.0', { failureModes: ['unhealthy'] })
    const { code, stdout, stderr } = await byHand(host, guideLine(url, '4.0.0', '--release 29990101_000003'))
    expect(code).toBe(69)
    expect(stdout).toMatch(/^rolled-back \(unhealthy\): GET \/api\/health answered 503/)
    expect(stdout).toContain('\nWhat runs now: 29990101_000002, version 3.0.0.\n')
    expect(stderr).toMatch(/warning: .* was not verified: no sha256 was given\.\n/)
    expect(stdout + stderr).not.toContain('never-to-be-seen')
    expect(await answering(host)).toMatchObject({ version: '3.0.0', release: '29990101_000002' })
  })

  test('a command line that cannot be read names the mistake, shows the usage, and does nothing', async () => {
    const { url } = await serve(hosts, '5.0.0')
    const before = await manifest(host, '/opt/macro-ai')
    const mistakes: Record<string, string> = {
      '': 'a command is missing',
      roolback: "there is no command 'roolback'",
      'deploy --artefact-url x': "there is no option '--artefact-url'",
      'deploy --version': '--version needs a value',
      'deploy --version 5.0.0': '--artifact-url is missing',
      [`deploy --artifact-url ${url}`]: '--version is missing',
      'deploy --artifact-url ftp://x/y --version 5': 'artifact-url must begin with https://, http:// or s3://',
      'status --dry-run': '--dry-run goes with deploy and rollback, not with status',
      'deploy stray': "there is no option 'stray'",
      [guideLine(url, '5.0.0', '--sha256 abc')]: 'sha256 must be 64 hexadecimal digits',
      [guideLine(url, '5.0.0', '--release ../../etc')]: "release '../../etc' is not a release id",
      [guideLine(url, '5.0.0', '--release today')]: "release 'today' is not of the form YYYYMMDD_HHMMSS",
      [guideLine(url, `"5\nuser=root"`)]: 'version must be one line',
      [guideLine(url, '5.0.0', '--environment "a\nb"')]: 'environment',
    }
    for (const [typed, named] of Object.entries(mistakes)) {
      const { code, stdout } = await byHand(host, typed)
      expect({ typed, code, stdout }).toMatchObject({ code: 64, stdout: expect.stringContaining(named) })
      expect(stdout).toMatch(/^refused \(usage\): (?:.|\n)*\nusage: deploy\.sh COMMAND/)
    }
    for (const typed of ['roolback --json', "'a\"b' --json", 'deploy --artefact-url x --json']) {
      expect(JSON.parse((await byHand(host, typed)).stdout)).toMatchObject({ ok: false, code: 'usage' })
    }
    expect((await byHand(host, 'later --request')).stdout).toMatch(/^@ec2-release \{"v":1,"command":"later","ok":false/)
    expect(await manifest(host, '/opt/macro-ai')).toEqual(before)
    expect((await byHand(host, 'help')).stdout).toMatch(/^usage: deploy\.sh COMMAND/)
    expect((await host.run('/opt/macro-ai/deploy.sh status', { user: 'macroai' })).code).toBe(65)
  })

  test('a rollback by hand targets one good release further back each time, and keeps the version it leaves', async () => {
    const { exit, result } = await asJson(host, 'rollback')
    expect({ exit, result }).toMatchObject({ exit: 0, result: { command: 'rollback', verdict: 'deployed' } })
    expect(await answering(host)).toMatchObject({ version: '2.0.0', release: '29990101_000001' })
    const dry = await byHand(host, 'rollback --dry-run')
    expect(dry.stdout).toMatch(/^planned: Would roll back from 29990101_000001 to \d{8}_\d{6} \(1\.0\.0, good\)/)
    expect((await byHand(host, 'rollback')).stdout).toMatch(/^deployed: .*, version 1\.0\.0, /)
    expect(await answering(host)).toMatchObject({ version: '1.0.0' })
    const none = await byHand(host, 'rollback')
    expect(none).toMatchObject({ code: 65, stdout: expect.stringMatching(/^refused \(no-rollback-target\): /) })
  })

  test('a rollback by hand targets any release on disk by its id or its version', async () => {
    expect((await byHand(host, 'rollback --release 20000101_000000')).stdout).toContain('(release-missing)')
    expect((await byHand(host, 'rollback --version 9.9.9')).stdout).toContain('(release-missing)')
    const before = await answering(host)
    expect((await byHand(host, 'rollback --version 1.0.0')).stdout).toMatch(/^unchanged: /)
    expect(await answering(host)).toMatchObject({ pid: before.pid })
    expect((await byHand(host, 'rollback --version 2.0.0')).stdout).toMatch(/^deployed: 29990101_000001, /)
    expect(await answering(host)).toMatchObject({ version: '2.0.0' })
  })

  test('releases, health (exit 72 when the app is unhealthy) and cleanup work by hand, and recover keeps a moved link', async () => {
    const { stdout } = await byHand(host, 'releases')
    expect(stdout).toMatch(
      /^ {2}29990101_000003 {2}failed {3}4\.0\.0\n {2}29990101_000002 {2}bad {6}3\.0\.0\n\* 29990101_000001 {2}good {5}2\.0\.0\n {2}\d{8}_\d{6} {2}good {5}1\.0\.0\n$/,
    )
    expect((await byHand(host, 'health')).code).toBe(0)
    await host.run('systemctl stop macro-ai')
    expect(await byHand(host, 'health')).toMatchObject({
      code: 72,
      stdout: expect.stringMatching(/^not healthy \(not-running\)/),
    })
    expect(await byHand(host, 'status')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('not healthy (not-running)'),
    })
    await host.run('systemctl start macro-ai')
    expect(await byHand(host, 'cleanup')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^cleaned/) })
    expect(await byHand(host, 'recover')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^settled: Nothing to recover/),
    })
    await host.run('ln -sfn releases/29990101_000002 /opt/macro-ai/current')
    expect(await asJson(host, 'status')).toMatchObject({ result: { healthy: false, code: 'wrong-release-id' } })
    expect(await asJson(host, 'recover')).toMatchObject({ exit: 0, result: { after: '29990101_000002' } })
    expect(await currentOf(host)).toBe('29990101_000002')
    await host.run('ln -sfn releases/29990101_000001 /opt/macro-ai/current')
  })

  test('a deploy by hand that is stopped while it activates continues without its command', async () => {
    const { url } = await serve(hosts, '3.1.0')
    const typed = guideLine(url, '3.1.0', '--release 29990101_000004')
    const { code, stdout } = await host.run(
      `/opt/macro-ai/deploy.sh ${typed} 2>/run/progress & pid=$!
       until grep -q 'waiting for' /run/progress; do sleep 0.05; done
       kill -TERM $pid; wait $pid`,
    )
    expect({ code, stdout }).toMatchObject({ code: 113, stdout: expect.stringMatching(/goes on without this command/) })
    // It waits for the lock, and so for the activation.
    expect(await asJson(host, 'recover')).toMatchObject({
      exit: 0,
      result: { verdict: 'settled', after: '29990101_000004' },
    })
    expect(await answering(host)).toMatchObject({ version: '3.1.0', release: '29990101_000004' })
  })
})
