import { describe, expect, test } from 'vitest'
import type { ReleaseOnDisk } from '../../src/model/host-result.ts'
import type { RecordedRelease } from '../../src/model/live-release.ts'
import { chooseRollbackTarget, rollbackCandidates } from '../../src/planning/rollback-target.ts'
import { rollbackRequest } from '../support/fakes/world.ts'
import { result } from '../support/reports/events.ts'

const [v1, v2, v3] = ['20261101_000000', '20261102_000000', '20261103_000000'] as const
const onDisk = (id: string, verdict = 'good'): ReleaseOnDisk => ({ id, verdict, version: `1.${id.slice(7, 8)}.0` })

/** The status of hosts: each with its live release and the releases on its disk. */
function looks(...hosts: readonly (readonly [live: string, ...releases: ReleaseOnDisk[]])[]) {
  return new Map(hosts.map(([before, ...releases], i) => [`i-${i}`, result('reported', { before, releases })]))
}

const noted = (id: string, more: Partial<RecordedRelease> = {}): RecordedRelease => ({
  ...{
    id,
    version: `1.${id.slice(7, 8)}.0`,
    commit: '',
    artifact: 'https://example.com/app.tgz',
    sha256: 'ab'.repeat(32),
  },
  ...more,
})

function chosen(
  all: ReturnType<typeof looks>,
  inputs: Readonly<Record<string, string>> = {},
  known: readonly RecordedRelease[] = [],
  live = '',
): string {
  return chooseRollbackTarget(all, { id: live, known }, rollbackRequest(inputs)).release
}

describe('the rollback target', () => {
  test('a rollback targets the newest good release before the live one', () => {
    expect(chosen(looks([v3, onDisk(v3), onDisk(v2), onDisk(v1)]))).toBe(v2)
  })

  test('a rollback targets a release that every host has and that is good on each', () => {
    const pruned = looks([v3, onDisk(v3), onDisk(v2), onDisk(v1)], [v3, onDisk(v3), onDisk(v1, 'adopted')])
    expect(chosen(pruned)).toBe(v1)
    const bad = looks([v3, onDisk(v3), onDisk(v2), onDisk(v1)], [v3, onDisk(v3), onDisk(v2, 'bad'), onDisk(v1)])
    expect(chosen(bad)).toBe(v1)
  })

  test('a rollback of a mixed fleet targets the older live release', () => {
    expect(chosen(looks([v3, onDisk(v3), onDisk(v2)], [v2, onDisk(v3, 'failed'), onDisk(v2)]))).toBe(v2)
  })

  test('a rollback targets what was live before, whatever the release ids say', () => {
    const [old, sha, next] = ['29991231_235959', '0a1b2c3', '20260101_000001'] as const
    expect(chosen(looks([next, onDisk(next), onDisk(sha, 'adopted'), onDisk(old, 'adopted')]))).toBe(sha)
    const mixed = looks([next, onDisk(next), onDisk(old)], [sha, onDisk(next), onDisk(sha), onDisk(old)])
    expect(chosen(mixed)).toBe(old)
  })

  test('a rollback targets the requested release, whatever its state', () => {
    const all = looks([v2, onDisk(v3, 'bad'), onDisk(v2), onDisk(v1)])
    expect(chosen(all, { 'release-id': v3 })).toBe(v3)
    expect(chosen(all, { version: '1.3.0' })).toBe(v3)
    expect(chosen(all, { version: '1.1.0' })).toBe(v1)
  })

  test('a rollback to a version prefers the good release of that version', () => {
    const again = { ...onDisk(v3, 'failed'), version: '1.1.0' }
    expect(chosen(looks([v2, again, onDisk(v2), onDisk(v1)]), { version: '1.1.0' })).toBe(v1)
  })

  test('a rollback targets a pruned release where it can be downloaded again', () => {
    const pruned = looks([v3, onDisk(v3), onDisk(v2), onDisk(v1)], [v3, onDisk(v3), onDisk(v1)])
    expect(chosen(pruned, {}, [noted(v3), noted(v2)])).toBe(v2)
    expect(chooseRollbackTarget(pruned, { id: '', known: [noted(v2)] }, rollbackRequest()).lacking).toEqual(['i-1'])
    for (const lost of [{ signed: true }, { sha256: '' }, { artifact: 'https://a b' }, { bad: true }] as const)
      expect(chosen(pruned, {}, [noted(v2, lost)])).toBe(v1)
  })

  test('a rollback does not match a version that only begins like the requested one', () => {
    const all = looks([v2, onDisk(v2), { ...onDisk(v1), version: '1.1' }])
    expect(() => chosen(all, { version: '1.1.0' })).toThrow('have version 1.1.0')
    const long = 'a'.repeat(64)
    expect(chosen(looks([v2, onDisk(v2), { ...onDisk(v1), version: long.slice(0, 40) }]), { version: long })).toBe(v1)
  })

  test.each([
    ['nothing older', looks([v1, onDisk(v1)]), {}, /older than 20261101_000000.*have: 1\.1\.0 \(20261101_000000\)/],
    ['nothing in common', looks([v2, onDisk(v2)], [v1, onDisk(v1)]), {}, /no good release in common/],
    ['no such id', looks([v2, onDisk(v2), onDisk(v1)]), { 'release-id': v3 }, /have 20261103_000000.*1\.1\.0/],
    ['no such version', looks([v2, onDisk(v2)]), { version: '9.9.9' }, /have version 9\.9\.9/],
    ['no release at all', looks(['none']), {}, /no good release in common/],
  ])('a rollback fails where there is %s, and says what there is', (_, all, inputs, message) => {
    const failure = expect.objectContaining({ code: 'no-rollback-target', message: expect.stringMatching(message) })
    expect(() => chosen(all, inputs)).toThrow(failure)
  })
})

test('candidates are listed newest first, each with the worst verdict of any host', () => {
  const all = looks([v2, onDisk(v3, 'failed'), onDisk(v2), onDisk(v1)], [v2, onDisk(v3), onDisk(v2), onDisk(v1)])
  expect(rollbackCandidates(all, []).map(({ release, verdict }) => [release, verdict])).toEqual([
    [v3, 'failed'],
    [v2, 'good'],
    [v1, 'good'],
  ])
})
