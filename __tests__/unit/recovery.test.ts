import { describe, expect, test } from 'vitest'
import { confirm, type Expected } from '../../src/dispatch/recovery.ts'
import type { Session } from '../../src/dispatch/session.ts'
import { acquireLock } from '../../src/state/lock.ts'
import type { FakeHost } from '../support/fakes/host.ts'
import { fakeWorld, request } from '../support/fakes/world.ts'

const old = '20261101_000000'
const release = '20261123_101010'
const wanted: Expected = { now: () => release, before: () => old, verdict: 'activated' }

async function judge(host: Partial<FakeHost>, verdict = 'staged') {
  const fake = fakeWorld({ hosts: ['a'] })
  const found = fake.hosts.get('a')
  if (found) Object.assign(found, host)
  found?.releases.set(release, verdict)
  const lease = await acquireLock(request(), fake.ports)
  const session: Session = {
    request: request(),
    release,
    version: request().version,
    commit: '',
    lease,
    hosts: [],
    leftOut: new Set(),
    verification: { source: 'none' },
    deadline: 0,
  }
  const answers = await confirm(['a'], wanted, { session, ports: fake.ports })
  await lease.release()
  return answers.get('a')?.result.verdict
}

describe('the state of a host whose result is lost', () => {
  test('a host is confirmed as activated once the release is live and proved and nothing is in progress', async () => {
    expect(await judge({ live: release, good: release })).toBe('activated')
  })

  test('a host is confirmed as rolled back once it has recorded that the release failed', async () => {
    expect(await judge({ live: old, good: old }, 'failed')).toBe('rolled-back')
  })

  test.each([
    ['the release is live and not proved', { live: release, good: old }],
    [
      'the release was proved and something is still in progress',
      { live: release, good: release, atWorkUntil: Number.MAX_VALUE },
    ],
    ['the release is not live, but the command may still come', { live: old, good: old }],
  ])('a host is not confirmed while %s', async (_, host) => {
    expect(await judge(host)).toBeUndefined()
  })
})
