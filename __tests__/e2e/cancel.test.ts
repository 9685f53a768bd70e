import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { type CutWalk, openCutWalk } from '../support/cut-walk.ts'

describe.skipIf(systemdUnavailable())('a deploy that is cancelled', () => {
  let all: CutWalk

  beforeAll(async () => {
    all = await openCutWalk()
  }, 300_000)
  afterAll(async () => await all?.[Symbol.asyncDispose]())

  test('a deploy can be cancelled at every event that its log shows', () => {
    const names = new Set(all.moments.map(({ name }) => name.replace(/^\d+ /, '')))
    const phases = ['stage', 'drain', 'activate', 'return', 'cleanup'].flatMap((one) => [`phase ${one}`, `host ${one}`])
    for (const name of ['begun', 'hosts', 'taking', 'locked', 'named', ...phases, 'unlocked', 'finished'])
      expect(names).toContain(name)
  })

  // Some seven seconds a moment, on two fleets at once.
  test('a deploy that is cancelled at any event leaves each host on one proved release, in traffic, and the lock free', {
    timeout: 600_000,
  }, async () => {
    await all.walk('signals')
  })
})
