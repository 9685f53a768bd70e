import { describe, expect, test } from 'vitest'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { prepareSuite } from '../support/hosts/suite.ts'
import { type CutOffs, openCutOffs } from '../support/interruptions/cut-off-at-every-milestone.ts'

describe.skipIf(systemdUnavailable())('a deploy that is cancelled', () => {
  let all: CutOffs

  prepareSuite(async (stack) => {
    all = stack.use(await openCutOffs())
  }, 300_000)

  test('a deploy can be cancelled at every event that its log shows', () => {
    const names = new Set(all.milestones.map(({ name }) => name.replace(/^\d+ /, '')))
    const phases = ['stage', 'drain', 'activate', 'return', 'cleanup'].flatMap((one) => [`phase ${one}`, `host ${one}`])
    for (const name of [
      'started',
      'hosts',
      'lock-requested',
      'locked',
      'release-created',
      'rollout-planned',
      ...phases,
      'unlocked',
      'finished',
    ])
      expect(names).toContain(name)
  })

  // About seven seconds for each event, on two fleets at once.
  test('a deploy that is cancelled at any event leaves each host on one proved release, in traffic, and the lock free', {
    timeout: 600_000,
  }, async () => {
    await all.cutOffAtEach('signals')
  })
})
