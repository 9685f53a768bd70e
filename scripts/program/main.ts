/**
 * Checks the program for hosts as it is in src/: that the files made from tables are fresh, that each function's comment names what
 * it reads and sets, that a variable which crosses files has a prefix (globals.ts), that the core calls no function that travels
 * apart from it (calls.ts), and that every piece fits into one command (budget.ts). Prints the size of each piece. With `--write`
 * it corrects the comments first.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildProgram, generated, parseManifest, piecesModule } from '../build/program.ts'
import { overBudget, piecesOf } from './budget.ts'
import { strayCalls } from './calls.ts'
import { prefixFaults, type SourceFile, usageFaults, usageOf, withUsage } from './globals.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = join(root, 'src/host/program')

async function readFiles(): Promise<readonly SourceFile[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.sh')).sort()
  return await Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })))
}

async function correct(files: readonly SourceFile[]): Promise<void> {
  const usage = usageOf(files)
  const written = files.filter(({ name }) => !(name in generated))
  await Promise.all(written.map((file) => writeFile(join(folder, file.name), withUsage(file, usage))))
}

/** The files made from tables that differ from their tables. */
function staleFiles(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ name, text }) =>
    generated[name] === undefined || generated[name]() === text
      ? []
      : [`src/host/program/${name} is stale: run \`npm run build -- --program\`.`],
  )
}

if (process.argv.includes('--write')) await correct(await readFiles())

const files = await readFiles()
const pieces = piecesOf(await buildProgram(root))
for (const { name, bytes } of pieces) console.log(`  ${name}: ${bytes} bytes`)
const manifest = parseManifest(await readFile(join(folder, 'manifest'), 'utf8'))
// Only files that people write need the comments.
const usage = usageFaults(files).filter((fault) => !Object.keys(generated).some((name) => fault.startsWith(name)))
const isFresh = (await readFile(join(root, 'src/host/program-pieces.ts'), 'utf8')) === piecesModule(manifest)
const faults = [
  ...staleFiles(files),
  ...(isFresh ? [] : ['src/host/program-pieces.ts is stale: run `npm run build -- --program`.']),
  ...usage,
  ...prefixFaults(files),
  ...strayCalls(files, manifest),
  ...overBudget(pieces),
]
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
