/**
 * `sh scripts/node24 scripts/lockfile/main.ts` completes package-lock.json after `npm install` met a registry that lacks packages for
 * other platforms; with `--check` it only fails then.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { missingEntries } from './complete.ts'

const file = fileURLToPath(new URL('../../package-lock.json', import.meta.url))
const lock = JSON.parse(await readFile(file, 'utf8'))
const missing = missingEntries(lock.packages)
const names = Object.keys(missing)

if (names.length > 0 && process.argv.includes('--check')) {
  process.exitCode = 1
  console.error(`package-lock.json lacks ${names.join(', ')}: run "sh scripts/node24 scripts/lockfile/main.ts".`)
} else if (names.length > 0) {
  const packages = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => (a < b ? -1 : 1))
  await writeFile(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, undefined, 2)}\n`)
}
