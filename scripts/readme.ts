/**
 * `npm run readme` writes the parts of README.md that action.yml and docs/errors.md have the truth of; with `--check` it fails when
 * they differ.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Beginnings, readAction } from './readme/action.ts'
import { readErrors } from './readme/errors.ts'
import { errorTable, fill, inputTables, outputTable, usage } from './readme/render.ts'

const file = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const readme = file('README.md')

/** A new input joins the group in which it stands in action.yml. */
const beginnings: Beginnings = {
  app: 'What and where',
  artifact: 'Artifact',
  environment: 'Host',
  'health-path': 'Health',
  batches: 'Rollout',
  'lock-timeout': 'Coordination',
}

const { groups, outputs } = readAction(await readFile(file('action.yml'), 'utf8'), beginnings)
const errors = readErrors(await readFile(file('docs/errors.md'), 'utf8'))
const text = await readFile(readme, 'utf8')
const uses = /uses: (\S+\/ec2-release@v\d+)/.exec(text)?.[1]
if (uses === undefined) throw new Error('README.md shows no step that uses ec2-release')
const parts = {
  usage: usage(groups, uses),
  inputs: inputTables(groups),
  outputs: outputTable(outputs),
  errors: errorTable(errors),
}
const fresh = Object.entries(parts).reduce((filled, [name, content]) => fill(filled, name, content), text)

if (fresh !== text && process.argv.includes('--check')) {
  process.exitCode = 1
  console.error('README.md does not say what action.yml and docs/errors.md say: run `npm run readme`.')
} else if (fresh !== text) {
  await writeFile(readme, fresh)
}
