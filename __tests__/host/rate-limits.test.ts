import { describe, test } from 'vitest'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import type { AppOnHost } from '../support/hosts/app-on-host.ts'
import { currentOf, openSharedHost, type SharedHost } from '../support/hosts/shared-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

/** The file in which an app keeps its count, so that the count outlives the app. */
const kept = ({ app }: AppOnHost) => `/var/log/${app}/limit.json`
const status = (on: AppOnHost) => on.sh(`curl -s -o /dev/null -w '%{http_code}' 127.0.0.1:${on.port}/api/health`)
/** Asks until the app refuses. */
const exhaust = (on: AppOnHost) =>
  on.sh(
    `for i in $(seq 20); do [ "$(curl -s -o /dev/null -w '%{http_code}' 127.0.0.1:${on.port}/api/health)" != 429 ] || exit 0; done; exit 1`,
  )

describe.skipIf(systemdUnavailable())('an app that limits the requests to its health path', () => {
  let shared: SharedHost
  const apps: Record<string, AppOnHost> = {}
  prepareSuite(async (stack) => {
    shared = stack.use(await openSharedHost())
    for (const name of ['window', 'waits', 'never', 'seldom']) apps[name] = await shared.open(name)
  })

  test.concurrent('an app that refuses requests in the stability window stays proved', async ({ expect }) => {
    const on = apps['window']!
    const habits = { limit: { requests: 3, seconds: 900 } }
    for (const version of ['1.0.0', '2.0.0']) {
      const { exit, result, tail } = await on.deploy({ version, habits }, { 'stable-for': 4 })
      expect({ exit, result }, tail).toMatchObject({ exit: 0, result: { verdict: 'activated' } })
      expect(result.warnings).toEqual([expect.stringMatching(/\/api\/health answered 429 to \d requests: /)])
      expect(await currentOf(on)).toBe(result.release)
    }
    // A proved app counts as healthy, and the host still reports a crash in the window.
    expect(await on.run('status', {})).toMatchObject({
      result: { healthy: true, warnings: [expect.stringContaining('429')] },
    })
    const prelude = `setTimeout(() => process.exit(3), 3000)`
    const crashes = await on.deploy({ version: '3.0.0', habits, prelude }, { 'stable-for': 5 })
    expect(crashes, crashes.tail).toMatchObject({ exit: 69, result: { verdict: 'rolled-back', code: 'unstable' } })
  })

  test.concurrent('an app that limits requests is waited for as long as it says, beyond the health timeout', async ({
    expect,
  }) => {
    const on = apps['waits']!
    const habits = { limit: { requests: 4, seconds: 14, file: kept(on) } }
    expect(await on.deploy({ version: '1.0.0', habits })).toMatchObject({ exit: 0 })
    await exhaust(on)
    const { exit, result, tail } = await on.deploy({ version: '2.0.0', habits }, { 'health-timeout': 5 })
    expect({ exit, result }, tail).toMatchObject({ exit: 0, result: { verdict: 'activated' } })
    expect(result.warnings).toEqual([expect.stringContaining('429')])
    expect(result.proof).toContain('2 times 200 from /api/health')
  })

  test.concurrent('an app that refuses requests for too long is named, and the release before is live again', async ({
    expect,
  }) => {
    const on = apps['never']!
    const habits = { limit: { requests: 5, seconds: 3600, file: kept(on) } }
    const first = await on.deploy({ version: '1.0.0', habits })
    expect(first, first.tail).toMatchObject({ exit: 0 })
    await exhaust(on)
    const { exit, result, tail } = await on.deploy({ version: '2.0.0', habits })
    expect({ exit, result }, tail).toMatchObject({
      exit: 69,
      result: { verdict: 'rolled-back', code: 'rate-limited', after: first.result.release },
    })
    expect(result.message).toMatch(
      /answered 429: the app limits requests, and takes the next one in 3[56]\d\d s\. .*health-path/,
    )
    expect(await status(on)).toBe('429')
    expect(await currentOf(on)).toBe(first.result.release)
    expect(await on.sh(`systemctl is-active ${on.app}`)).toBe('active')
  })

  test.concurrent('an app gets few health requests, for any watch time and interval', async ({ expect }) => {
    const on = apps['seldom']!
    const ran = await on.deploy(
      { version: '1.0.0', habits: { logLines: 1 } },
      { 'stable-for': 8, 'health-interval': 0 },
    )
    expect(ran, ran.tail).toMatchObject({ exit: 0 })
    const { served } = (await on.answer()) as unknown as { served: number }
    // Two requests of the proof, and the one of this test.
    expect(served - 3).toBeLessThanOrEqual(14)
    expect(served - 3).toBeGreaterThanOrEqual(4)
  })
})
