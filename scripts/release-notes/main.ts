/**
 * `node scripts/release-notes/main.ts v1.2.3` prints the part of CHANGELOG.md about that version. Exits 1 when tag, package.json
 * and CHANGELOG.md disagree. Imports nothing but Node, so that it runs before any package is installed.
 */
import { readFile } from 'node:fs/promises'
import { releaseNotes } from './notes.ts'

const [tag = ''] = process.argv.slice(2)
const read = (name: string) => readFile(new URL(`../../${name}`, import.meta.url), 'utf8')
const { version } = JSON.parse(await read('package.json'))
console.log(releaseNotes({ tag, version, changelog: await read('CHANGELOG.md') }))
