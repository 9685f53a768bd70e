/**
 * `npm run build` makes dist/ anew. With `--check` it builds elsewhere and fails when dist/ differs; with `--program` it makes
 * the programs for hosts alone.
 *
 *     src/host/program/**.sh ──manifest─────────> dist/deploy.sh
 *     src/{main,post}.ts ──rolldown──> scratch ──ncc──> dist/bundle.js, lazily loaded chunks, licenses.txt
 *     dist/index.js and dist/post.js call the main and the post step in dist/bundle.js
 */
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.ts'
import { buildProgram, generated, parseManifest, piecesModule } from './program.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const dist = join(root, 'dist')

if (process.argv.includes('--check')) {
  await check()
} else if (process.argv.includes('--program')) {
  await writeGenerated()
  await writePrograms(dist)
} else {
  await rm(dist, { recursive: true, force: true })
  await writeGenerated()
  await build(dist)
}

/** Writes the files of src/host that the build makes from tables and from the manifest. */
async function writeGenerated(): Promise<void> {
  const manifest = parseManifest(await readFile(join(root, 'src/host/program/manifest'), 'utf8'))
  await writeFile(join(root, 'src/host/program-pieces.ts'), piecesModule(manifest))
  const files = Object.entries(generated)
  await Promise.all(files.map(([name, text]) => writeFile(join(root, 'src/host/program', name), text())))
}

/** Fills the folder `out` with the files of dist/. */
async function build(out: string): Promise<void> {
  // In the repository, because ncc numbers modules by the path from its working directory to its own files.
  await mkdir(join(root, 'stage'), { recursive: true })
  const stage = await mkdtemp(join(root, 'stage/'))
  try {
    await writePrograms(out)
    await bundle({ root, stage, out })
  } finally {
    await rm(stage, { recursive: true, force: true })
  }
}

async function writePrograms(out: string): Promise<void> {
  await mkdir(out, { recursive: true })
  await writeFile(join(out, 'deploy.sh'), await buildProgram(root))
  await chmod(join(out, 'deploy.sh'), 0o755)
}

/** Exits 1 when a fresh build differs from dist/ in any file's presence, bytes or executable bit. */
async function check(): Promise<void> {
  const fresh = await mkdtemp(join(tmpdir(), 'ec2-release-dist-'))
  try {
    await build(fresh)
    const stale = await differences(fresh)
    if (stale.length === 0) return
    process.exitCode = 1
    console.error(`dist/ is stale (${stale.join(', ')}): run \`npm run build\` and commit dist/ with its cause.`)
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

async function differences(fresh: string): Promise<string[]> {
  const names = new Set([...(await readdir(fresh)), ...(existsSync(dist) ? await readdir(dist) : [])])
  const verdicts = await Promise.all([...names].sort().map(async (name) => ((await same(fresh, name)) ? [] : [name])))
  return verdicts.flat()
}

async function same(fresh: string, name: string): Promise<boolean> {
  const files = [join(fresh, name), join(dist, name)] as const
  if (!files.every((file) => existsSync(file))) return false
  const [one, other] = await Promise.all(files.map((file) => readFile(file)))
  const [mode, otherMode] = await Promise.all(files.map(async (file) => (await stat(file)).mode & 0o111))
  return one !== undefined && other !== undefined && one.equals(other) && mode === otherMode
}
