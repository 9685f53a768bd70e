/**
 * `npm run readme` writes the parts of README.md and docs/ whose source is action.yml, the tables of src/, docs/errors.md or
 * examples/; with `--check` it fails when a page differs.
 */
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { readAction } from './action.ts'
import { readErrors } from './errors.ts'
import { fillPage, type Pages } from './pages.ts'
import { errorTable, importantInputs, inputTables, outputTable, usage, workflow } from './render.ts'
import { commandTable, inputPlaces, phaseTable, verdictTable } from './tables.ts'

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const read = async (path: string) => await readFile(file(path), 'utf8')

/** The inputs that README.md shows, in its order. */
const important = [
  'app',
  'command',
  'tags',
  'artifact',
  'environment',
  'env',
  'shared-paths',
  'health-path',
  'batches',
  'bake',
  'alarms',
  'target-groups',
  'before-activate-once',
  'timeout',
]

const { groups, outputs } = readAction(await read('action.yml'), inputPlaces())
const uses = /uses: (\S+\/ec2-release@v\d+)/.exec(await read('README.md'))?.[1]
if (uses === undefined) throw new Error('README.md shows no step that uses ec2-release')

/** The guide with the name of the command. */
function guideOf(command: string): string | undefined {
  const path = `docs/guides/${command}.md`
  return existsSync(file(path)) ? path : undefined
}

const pages: Pages = {
  'README.md': { 'important-inputs': importantInputs(groups, important), commands: commandTable(guideOf) },
  'docs/how-it-works.md': { verdicts: verdictTable(), phases: phaseTable() },
  'docs/inputs.md': { inputs: inputTables(groups), outputs: outputTable(outputs), usage: usage(groups, uses) },
  'docs/errors.md': { errors: errorTable(readErrors(await read('docs/errors.md'))) },
  'docs/get-started.md': { workflow: workflow(await read('examples/deploy.yml')) },
}

for (const [path, parts] of Object.entries(pages)) {
  const text = await read(path)
  const fresh = fillPage(path, text, parts)
  if (fresh === text) continue
  if (process.argv.includes('--check')) {
    process.exitCode = 1
    console.error(
      `${path} does not say what action.yml, the tables of src/, docs/errors.md and examples/ say: run \`npm run readme\`.`,
    )
  } else {
    await writeFile(file(path), fresh)
  }
}
