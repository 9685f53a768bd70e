import { expect, test } from 'vitest'
import { releaseNotes } from '../../scripts/release-notes/notes.ts'

const changelog =
  '# Changelog\n\n## Unreleased\n\n- Next\n\n## 1.2.0 - 2026-11-23\n\n### Added\n\n- This\n\n## 1.1.0 - 2026-10-01\n\n'

test('the notes of a release are what the changelog says of its version alone', () => {
  expect(releaseNotes({ tag: 'v1.2.0', version: '1.2.0', changelog })).toBe('### Added\n\n- This')
})

test.each([
  ['a tag that is not the version of package.json', { tag: 'v1.2.0', version: '1.2.1' }, 'package.json says 1.2.1'],
  ['a version without a dated heading', { tag: 'v1.3.0', version: '1.3.0' }, 'no heading "## 1.3.0 - YYYY-MM-DD"'],
  ['a version whose heading has no date', { tag: 'v1.4.0', version: '1.4.0' }, 'no heading "## 1.4.0 - YYYY-MM-DD"'],
  ['a version that another one starts with', { tag: 'v1.2', version: '1.2' }, 'no heading "## 1.2 - YYYY-MM-DD"'],
  ['a version of which nothing is said', { tag: 'v1.1.0', version: '1.1.0' }, 'says nothing of 1.1.0'],
])('%s stops the release', (_case, of, message) => {
  expect(() => releaseNotes({ ...of, changelog })).toThrow(message)
})
