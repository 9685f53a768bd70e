/**
 * `npm run readme` writes the parts of README.md that action.yml has the truth of; with `--check` it fails when they differ.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { readAction } from './readme/action.ts'
import { fill, inputTables, outputTable, usage } from './readme/render.ts'

const readme = fileURLToPath(new URL('../README.md', import.meta.url))
const action = fileURLToPath(new URL('../action.yml', import.meta.url))

const { groups, outputs } = readAction(await readFile(action, 'utf8'))
const text = await readFile(readme, 'utf8')
const uses = /uses: (\S+\/ec2-release@v\d+)/.exec(text)?.[1]
if (uses === undefined) throw new Error('README.md shows no step that uses ec2-release')
const parts = { usage: usage(groups, uses), inputs: inputTables(groups), outputs: outputTable(outputs) }
const fresh = Object.entries(parts).reduce((filled, [name, content]) => fill(filled, name, content), text)

if (fresh !== text && process.argv.includes('--check')) {
  process.exitCode = 1
  console.error('README.md does not say what action.yml says: run `npm run readme`.')
} else if (fresh !== text) {
  await writeFile(readme, fresh)
}
