import { afterAll, beforeAll, describe, test } from 'vitest'
import { canBootSystemd } from '../../fleet/hosts/systemd.ts'
import { listenOn } from '../support/app-on-host.ts'
import { startAnother } from '../support/outsiders.ts'
import { openSharedHost, type SharedHost } from '../support/shared-host.ts'

const onLoopback = { prelude: listenOn('127.0.0.1') }

describe.skipIf(canBootSystemd() !== undefined)('what outsiders reach', () => {
  let shared: SharedHost
  beforeAll(async () => {
    shared = await openSharedHost()
  })
  afterAll(() => shared[Symbol.asyncDispose]())

  test("is named where it is another user's, beside an app on loopback: a proxy is sound", async ({ expect }) => {
    const on = await shared.open('proxied')
    await startAnother(on)
    const { exit, result, tail } = await on.deploy({ version: '1.0.0', ...onLoopback })
    expect({ exit, verdict: result.verdict }, tail).toEqual({ exit: 0, verdict: 'activated' })
    const named = new RegExp(`process \\d+ \\(root, node\\) on ${on.host.address}`)
    expect(result.proof).toMatch(named)
    expect(result.warnings?.join()).toMatch(named)
    const again = await on.deploy({ version: '2.0.0', ...onLoopback })
    expect(again.result, again.tail).toMatchObject({ verdict: 'activated' })
    expect(JSON.stringify(again) + tail).not.toContain('s3cret')
  })

  test('is refused by process, user and program, and never by arguments', async ({ expect }) => {
    const on = await shared.open('foreign')
    await startAnother(on, { address: '0.0.0.0' })
    const { exit, result, tail } = await on.deploy({ version: '1.0.0' })
    expect({ exit, code: result.code }).toEqual({ exit: 65, code: 'port-in-use' })
    expect(result.message).toMatch(/ is held by process \d+ \(root, node\) on 0\.0\.0\.0, /)
    expect(JSON.stringify(result) + tail).not.toContain('s3cret')
  })
})
