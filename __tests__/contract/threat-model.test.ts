import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const text = readFileSync(new URL('../../docs/threat-model.md', import.meta.url), 'utf8')
const [, table = ''] = /^## Attacks that were shown\n(.*?)^## /ms.exec(text) ?? []
const rows = table.split('\n').filter((line) => /^\| \d/.test(line))

test('every attack that was shown says what stops it, and names a test that exists', () => {
  expect(rows.length).toBeGreaterThan(20)
  for (const row of rows) {
    const [, attack = '', stopped = '', tests = ''] = row.split(' | ')
    expect(
      [attack, stopped].every((cell) => cell.length > 20),
      row,
    ).toBe(true)
    const files = [...tests.matchAll(/`((?:unit|contract|host|e2e)\/[a-z0-9-]+)(?:\.test\.ts)?`/g)].map(
      ([, name]) => name,
    )
    expect(files.length, row).toBeGreaterThan(0)
    for (const file of files)
      expect(existsSync(new URL(`../${file}.test.ts`, import.meta.url)), `${file} of ${row}`).toBe(true)
  }
})
