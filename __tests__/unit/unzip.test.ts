import { spawnSync } from 'node:child_process'
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { zipOf } from '../../fleet/github/zip.ts'

const folder = mkdtempSync(join(tmpdir(), 'ec2-release-unwrap-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const part = readFileSync(new URL('../../src/host/program/artifact/unzip.sh', import.meta.url), 'utf8')
const script = /unwrap_script\(\) \{\n {2}cat <<'EOF'\n(.*)\nEOF\n/s.exec(part)?.[1] ?? ''
const tarball = Buffer.from('\u001f\u008ba tarball', 'latin1')

/** As the host does: the zip is its standard input, the output goes into a file. */
function unwrap(
  zip: Buffer,
  room = 1_000_000,
): { readonly status: number | null; readonly out: Buffer; readonly said: string } {
  const [from, to] = [join(folder, 'zip'), join(folder, 'out')]
  writeFileSync(from, zip)
  const stdio = [openSync(from, 'r'), openSync(to, 'w'), 'pipe'] as const
  const { status, stderr } = spawnSync(process.execPath, ['-e', script, String(room)], {
    stdio: [...stdio],
    encoding: 'utf8',
  })
  return { status, out: readFileSync(to), said: stderr.trim() }
}

/** The zip with some bytes of its directory's first entry changed. */
function withEntry(zip: Buffer, change: (entry: Buffer) => void): Buffer {
  const changed = Buffer.from(zip)
  change(changed.subarray(changed.lastIndexOf('PK\u0001\u0002')))
  return changed
}

test('the one tarball of a zip is unpacked unchanged', () => {
  expect(unwrap(zipOf({ 'app.tar.gz': tarball }))).toEqual({ status: 0, out: tarball, said: '' })
})

test('a large stored tarball of a zip with a comment is unpacked unchanged', () => {
  const large = Buffer.alloc(3_000_000, 'x')
  const zip = zipOf({ 'build/app.tgz': large }, { stored: true })
  zip.writeUInt16LE(5, zip.length - 2)
  const { status, out } = unwrap(Buffer.concat([zip, Buffer.from('hello')]), 4_000_000)
  expect([status, out.equals(large)]).toEqual([0, true])
})

test.each([
  ['a tree', { 'package.json': Buffer.from('{}'), 'dist/index.js': Buffer.from('') }],
  ['a tree with a tarball in it', { 'package.json': Buffer.from('{}'), 'vendor/lib.tgz': tarball }],
  ['two tarballs', { 'a.tar.gz': tarball, 'b.tar.gz': tarball }],
  ['nothing', {}],
])('a zip of %s is not one tarball', (_, files) => expect(unwrap(zipOf(files)).status).toBe(3))

test('a zip may hold the checksum of the tarball beside it', () => {
  const files = { 'app.tar.gz': tarball, 'app.tar.gz.sha256': Buffer.from('…') }
  expect(unwrap(zipOf(files))).toMatchObject({ status: 0, out: tarball })
})

describe('a hostile zip', () => {
  const zip = zipOf({ 'app.tar.gz': tarball })

  test('a zip whose file says that it is larger than the free room is not unpacked', () => {
    expect(unwrap(zipOf({ 'app.tar.gz': Buffer.alloc(1_000_001) }))).toMatchObject({ status: 4, out: Buffer.alloc(0) })
  })

  test('a zip with a wrong size is stopped at that size', () => {
    const bomb = withEntry(zipOf({ 'app.tar.gz': Buffer.alloc(50_000_000) }), (entry) => entry.writeUInt32LE(1_000, 24))
    const { status, out, said } = unwrap(bomb)
    expect([status, said]).toEqual([5, 'its file is larger than its directory says'])
    expect(out.length).toBeLessThanOrEqual(1_000)
  })

  test.each<[string, (entry: Buffer) => void]>([
    ['encrypted', (entry) => entry.writeUInt16LE(1, 8)],
    ['by a method', (entry) => entry.writeUInt16LE(12, 10)],
    ['breaks off', (entry) => entry.writeUInt32LE(900_000, 20)],
    ['not where', (entry) => entry.writeUInt32LE(4, 42)],
    ['smaller', (entry) => entry.writeUInt32LE(900_000, 24)],
  ])('a zip with a bad entry is refused: %s', (why, change) => {
    expect(unwrap(withEntry(zip, change))).toMatchObject({ status: 5, said: expect.stringContaining(why) })
  })

  test('a zip that is cut or damaged anywhere yields nothing but the tarball', () => {
    fc.assert(
      fc.property(fc.nat(zip.length - 1), fc.nat(255), fc.boolean(), (at, value, isCut) => {
        const bad = Buffer.from(isCut ? zip.subarray(0, at) : zip)
        if (!isCut) bad[at] = value
        const { status, out } = unwrap(bad)
        expect([0, 3, 4, 5]).toContain(status)
        if (status === 0) expect(out.equals(tarball) || !isCut).toBe(true)
      }),
      { numRuns: 25 },
    )
  })
})
