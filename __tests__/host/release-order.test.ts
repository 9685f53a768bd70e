import { describe, expect, test } from 'vitest'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import type { AppOnHost } from '../support/hosts/app-on-host.ts'
import { currentOf, deployed, openSharedHost, type SharedHost } from '../support/hosts/shared-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

/** Names that sort before and after every id of this action. */
const sha = '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567'
const future = '29991231_235959'

describe.skipIf(systemdUnavailable())('the order of releases', () => {
  let shared: SharedHost

  prepareSuite(async (stack) => {
    shared = stack.use(await openSharedHost())
  })

  const listed = async (app: AppOnHost) =>
    (await app.sh(`${app.base}/deploy.sh releases`))
      .split('\n')
      .map((line) => line.replace(/^[* ] */, '').split(' ')[0])

  test('releases are listed, targeted and pruned by first activation or adoption, whatever their names', async () => {
    const app = await shared.open('named')
    await app.adopt(future, { version: '0.1.0' })
    await app.adopt('abc', { version: '0.2.0' })
    await app.adopt(sha, { version: '0.3.0' })
    await app.sh(
      `cd ${app.base}/releases; touch -d 2020-01-01 ${future}; touch -d 2021-01-01 abc; systemctl restart ${app.app}`,
    )
    const one = await deployed(app, '1.0.0')
    expect(await listed(app)).toEqual([one, sha, 'abc', future])
    expect(await app.sh(`${app.base}/deploy.sh rollback`)).toContain(`${sha}, version`)
    expect(await app.sh(`${app.base}/deploy.sh rollback`)).toContain('abc, version')
    const two = await deployed(app, '2.0.0')
    expect(await listed(app)).toEqual([two, one, sha, 'abc', future])
    await app.run('cleanup', { 'keep-releases': 1 })
    expect(await listed(app)).not.toContain(future)
    expect(await listed(app)).toContain('abc')
    expect(await currentOf(app)).toBe(two)
  })

  test('releases are ordered by time where the host has no history', async () => {
    const app = await shared.open('forgetful')
    const [one, two] = [await deployed(app, '1.0.0'), await deployed(app, '2.0.0')]
    await app.adopt(future, { version: '0.1.0' })
    await app.sh(`rm ${app.base}/.state/history.jsonl; ln -sfn releases/${two} ${app.base}/current
      touch -d 2020-01-01 ${app.base}/releases/${future}`)
    expect(await listed(app)).toEqual([two, one, future])
  })
})
