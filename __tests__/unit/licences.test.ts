import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { licenceText } from '../../scripts/build/licences.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'ec2-release-licences-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

/** Makes a package with these files and resolves with the path of a module in it. */
async function install(
  manifest: { name: string; license?: string; author?: string },
  files: Record<string, string> = {},
) {
  const folder = join(root, 'node_modules', manifest.name)
  await mkdir(join(folder, 'lib'), { recursive: true })
  await writeFile(join(folder, 'package.json'), JSON.stringify({ version: '1.2.3', ...manifest }))
  await writeFile(join(folder, 'lib/package.json'), '{ "type": "module" }')
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return join(folder, 'lib/index.js')
}

test('a package is listed once with its licence and its notice, however many of its modules are bundled', async () => {
  const module = await install({ name: 'a', license: 'MIT' }, { LICENSE: 'Do as you like.', 'NOTICE.md': 'By A.' })
  const text = await licenceText([module, module.replace('index', 'other'), '/elsewhere/src/main.ts'])
  expect(text).toBe('a 1.2.3\nMIT\n\nDo as you like.\n\nBy A.\n')
})

test('every licence problem is named at once: no licence, one that is not allowed, no text', async () => {
  const modules = [
    await install({ name: 'unnamed' }, { LICENSE: 'text' }),
    await install({ name: 'viral', license: 'AGPL-3.0' }, { LICENSE: 'text' }),
    await install({ name: 'bare', license: 'MIT' }),
  ]
  await expect(licenceText(modules)).rejects.toThrow(
    /unnamed 1\.2\.3 names no licence\nviral 1\.2\.3 is under AGPL-3\.0.*\nbare 1\.2\.3 carries no licence text/,
  )
})

test('a package without a text takes that of a sibling under the same licence, and of no other', async () => {
  const bare = await install({ name: '@sdk/bare', license: 'Apache-2.0' })
  const sibling = await install({ name: '@sdk/full', license: 'Apache-2.0' }, { LICENSE: 'Apache text' })
  const stranger = await install({ name: '@other/full', license: 'Apache-2.0' }, { LICENSE: 'Other text' })
  expect(await licenceText([bare, sibling])).toContain('@sdk/bare 1.2.3\nApache-2.0\n\nApache text')
  await expect(licenceText([bare, stranger])).rejects.toThrow('@sdk/bare 1.2.3 carries no licence text')
  const other = await install({ name: '@sdk/mit', license: 'MIT' }, { LICENSE: 'MIT text' })
  await expect(licenceText([bare, other])).rejects.toThrow('@sdk/bare 1.2.3 carries no licence text')
})

test('a package of the same author is a sibling, and packages without an author have none', async () => {
  const author = 'Ada <ada@example.com>'
  const bare = await install({ name: 'bare', license: 'MIT', author })
  const nobody = await install({ name: 'nobody', license: 'MIT' })
  const stranger = await install({ name: 'stranger', license: 'MIT' }, { LICENSE: 'Nobody’s text' })
  const hers = await install({ name: 'hers', license: 'MIT', author }, { LICENSE: 'Her text' })
  expect(await licenceText([bare, stranger, hers])).toContain('bare 1.2.3\nMIT\n\nHer text')
  await expect(licenceText([nobody, stranger])).rejects.toThrow('nobody 1.2.3 carries no licence text')
})

test('a package under several licences at once needs all of them to be allowed', async () => {
  const both = await install({ name: 'both', license: '(Apache-2.0 AND BSD-3-Clause)' }, { LICENSE: 'Both' })
  expect(await licenceText([both])).toContain('Both')
  const viral = await install({ name: 'viral', license: '(MIT AND AGPL-3.0)' }, { LICENSE: 'text' })
  await expect(licenceText([viral])).rejects.toThrow('viral 1.2.3 is under (MIT AND AGPL-3.0)')
  const either = await install({ name: 'either', license: '(MIT OR AGPL-3.0)' }, { LICENSE: 'text' })
  await expect(licenceText([either])).rejects.toThrow('either 1.2.3 is under')
})
