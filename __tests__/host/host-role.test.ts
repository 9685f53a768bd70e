import { describe, expect, test } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { openMetadata } from '../../fleet/hosts/metadata.ts'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { packApp } from '../../fleet/sample-app.ts'
import type { HostResult } from '../support/hosts/host-program.ts'
import { type LiveHost, openLiveHost } from '../support/hosts/live-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'
import { bareApp, tarball } from '../support/hosts/tarball.ts'

const app = tarball(bareApp)
const role = {
  name: 'macro-ai-host',
  id: 'ASIAHOSTROLE00000000',
  secret: 'secret/of+the/role',
  token: 'IQoJ+token/of=the+role==',
}
const url = 's3://releases/macro ai/ä+1%20.tar.gz'
const settings = { 'artifact-url': url, 'artifact-region': 'eu-west-1', artifact: url }

describe.skipIf(systemdUnavailable())('an artifact in S3 that a host reads by its own role', () => {
  let fleet: Fleet
  let live: LiveHost

  prepareSuite(async (stack) => {
    fleet = stack.use(await startFleet())
    live = stack.use(await openLiveHost(fleet))
    fleet.s3.put(url.slice('s3://'.length), app.archive)
    await live.host.run(`echo 'aws-endpoint-url=${fleet.endpoint}' >>/opt/macro-ai/.state/config`)
  })

  test('an artifact in S3 is refused where the host has no metadata, and where it has no role', async () => {
    expect((await live.refused(app, settings)).result).toMatchObject({ code: 'host-role-missing' })
    await using _ = await openMetadata(live.host)
    expect((await live.refused(app, settings)).result).toMatchObject({ code: 'host-role-missing' })
  })

  test('an artifact in S3 is refused where the role of the host may not read it', async () => {
    await using _ = await openMetadata(live.host, { ...role, id: 'ASIASTRANGER00000000' })
    const { exit, result } = await live.refused(app, settings)
    expect({ exit, code: result.code }).toEqual({ exit: 65, code: 'host-role-denied' })
    expect(result.message).toContain('s3:GetObject')
  })

  test('an artifact in S3 is downloaded by a signature of five minutes, which is stored nowhere, nor is the secret', async () => {
    await using _ = await openMetadata(live.host, role)
    fleet.s3.admit(role.id, role)
    const { result, tail } = await live.stage(app, settings)
    expect(result).toMatchObject({ verdict: 'staged', sha256: app.sha256 })
    const used = new URL(fleet.s3.addresses.at(-1) ?? '').searchParams
    expect(used.get('X-Amz-Expires')).toBe('300')
    const { stdout } = await live.host.run(
      `grep -rlE 'X-Amz-Signature=[0-9a-f]|${role.secret}|${role.id}' /opt/macro-ai /tmp /run /var/log 2>/dev/null`,
    )
    expect(stdout).toBe('')
    for (const secret of [role.secret, role.token, 'X-Amz']) expect(tail + JSON.stringify(result)).not.toContain(secret)
  })

  test('an artifact in S3 that does not exist is not found', async () => {
    await using _ = await openMetadata(live.host, role)
    const missing = { ...settings, 'artifact-url': 's3://releases/none', artifact: 's3://releases/none' }
    expect((await live.refused(app, missing)).result).toMatchObject({ code: 'artifact-not-found' })
  })

  test('an artifact in S3 is deployed by hand, in the region of the instance, and verified by its .sha256', async () => {
    await using _ = await openMetadata(live.host, role)
    const { archive, sha256 } = await packApp(fleet.registry, { version: '3.0.0', framework: 'plain' })
    fleet.s3.put('releases/by-hand.tar.gz', archive)
    fleet.s3.put('releases/by-hand.tar.gz.sha256', Buffer.from(`${sha256}  by-hand.tar.gz\n`))
    const call = 'deploy --artifact-url s3://releases/by-hand.tar.gz --version 3.0.0 --environment production --json'
    const { stdout } = await live.host.run(`/opt/macro-ai/deploy.sh ${call}`)
    expect(JSON.parse(stdout) as HostResult).toMatchObject({ verdict: 'deployed', verified: 'beside', sha256 })
    expect((await live.host.run('cat /opt/macro-ai/.state/config')).stdout).toContain('aws-endpoint-url=')
  })
})
