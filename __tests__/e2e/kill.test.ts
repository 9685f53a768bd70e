import { describe, test } from 'vitest'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { prepareSuite } from '../support/hosts/suite.ts'
import { type CutOffs, openCutOffs } from '../support/interruptions/cut-off-at-every-milestone.ts'

describe.skipIf(systemdUnavailable())('a deploy that is killed', () => {
  let all: CutOffs

  prepareSuite(async (stack) => {
    all = stack.use(await openCutOffs())
  }, 300_000)

  // About seven seconds for each event, on two fleets at once.
  test('a deploy that is killed at any event leaves each host on one proved release, in traffic, and the lock free', {
    timeout: 600_000,
  }, async () => {
    await all.cutOffAtEach('lost')
  })
})
