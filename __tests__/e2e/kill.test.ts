import { afterAll, beforeAll, describe, test } from 'vitest'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { type CutWalk, openCutWalk } from '../support/cut-walk.ts'

describe.skipIf(systemdUnavailable())('a deploy that is killed', () => {
  let all: CutWalk

  beforeAll(async () => {
    all = await openCutWalk()
  }, 300_000)
  afterAll(async () => await all?.[Symbol.asyncDispose]())

  // Some seven seconds a moment, on two fleets at once.
  test('a deploy that is killed at any event leaves each host on one proved release, in traffic, and the lock free', {
    timeout: 600_000,
  }, async () => {
    await all.walk('lost')
  })
})
