import { expect, test } from 'vitest'
import { missingEntries, platformOf } from '../../scripts/lockfile/complete.ts'

const tool = (names: Record<string, string>) => ({ version: '2.0.0', dev: true, optionalDependencies: names })

test('a package for another platform that the lockfile lacks is added beside the one that wants it', () => {
  const entries = { 'node_modules/tool': tool({ '@tool/linux-x64': '2.0.0', '@tool/darwin-arm64': '2.0.0' }) }
  const known = { ...entries, 'node_modules/@tool/linux-x64': { version: '2.0.0' } }
  expect(missingEntries(known)).toEqual({
    'node_modules/@tool/darwin-arm64': { version: '2.0.0', os: ['darwin'], cpu: ['arm64'], dev: true, optional: true },
  })
})

test('a package that exists at another version is added inside the package that wants it', () => {
  const entries = {
    'node_modules/tool': tool({ 'tool-win32-x64': '2.0.0' }),
    'node_modules/tool-win32-x64': { version: '1.0.0' },
  }
  expect(Object.keys(missingEntries(entries))).toEqual(['node_modules/tool/node_modules/tool-win32-x64'])
})

test('a package that a nested package finds further up is not added', () => {
  const entries = {
    'node_modules/host/node_modules/tool': tool({ 'tool-linux-x64': '2.0.0', 'other-linux-x64': '~2.0.0' }),
    'node_modules/tool-linux-x64': { version: '2.0.0' },
    'node_modules/other-linux-x64': { version: '2.0.7' },
  }
  expect(missingEntries(entries)).toEqual({})
})

test('a range that no entry meets is refused, since only the registry can resolve it', () => {
  const entries = { 'node_modules/tool': tool({ 'tool-linux-x64': '^2.0.0' }) }
  expect(() => missingEntries(entries)).toThrow('node_modules/tool wants tool-linux-x64 at ^2.0.0')
})

test.each([
  ['@b/binding-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
  ['@b/binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
  ['@p/exe.win32-x64', { os: ['win32'], cpu: ['x64'] }],
])('the name %s tells the platform', (name, platform) => {
  expect(platformOf(name)).toEqual(platform)
})

test('a name that tells no platform is refused', () => {
  expect(() => platformOf('source-map')).toThrow('source-map tells no platform')
})
