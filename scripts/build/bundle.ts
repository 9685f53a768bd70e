import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type OutputChunk, type Plugin, type PreRenderedChunk, rolldown } from 'rolldown'
import { minify } from 'rolldown/utils'
import { licenceText } from './licences.ts'

const run = promisify(execFile)
const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js')

/**
 * Packages whose modules only declare things, though their package.json does not state it. With this list, rolldown drops the
 * HTTP client (undici, 0.7 MB) that @actions/core keeps for OIDC tokens, which the action never requests.
 */
const withoutSideEffects = /\/node_modules\/(@actions\/[^/]+|undici|tunnel)\//

/**
 * The packages by which @actions/artifact makes and opens zips, and asks GitHub's API for other runs' artifacts: an upload
 * reaches none of them. See docs/adr/0017.
 */
const leftOutOfUploads = /^(archiver|unzip-stream|@actions\/github|@octokit)(\/|$)/

/** The HTTP client through which @actions/* use proxies. Octokit gets the runtime's own fetch in its place. See docs/adr/0025. */
const undici = /^undici(\/|$)/

const leavingOut: Plugin = {
  name: 'leave-out',
  resolveId(id, importer) {
    const isLeftOut = leftOutOfUploads.test(id) && importer?.includes('/node_modules/@actions/artifact/')
    return isLeftOut || undici.test(id) ? `\0${id}` : undefined
  },
  // @actions/github makes a ProxyAgent when it is loaded, where the runner has a proxy.
  load: { filter: { id: /^\0/ }, handler: () => 'module.exports = { ProxyAgent: class {} }' },
}

/** The bundle's entry: the functions of both steps. */
const entryPoint = (root: string): Plugin => ({
  name: 'entry-point',
  resolveId: { filter: { id: /^entry-point$/ }, handler: () => '\0entry-point' },
  load: {
    filter: { id: /^\0entry-point$/ },
    handler: () =>
      ['main', 'post']
        .map((step) => `export { ${step} } from ${JSON.stringify(join(root, `src/${step}.ts`))}`)
        .join('\n'),
  },
})

/** Chunks of packages alone: our code stays readable, so that a stack and a diff name our functions. */
const smallPackages: Plugin = {
  name: 'small-packages',
  async renderChunk(code, chunk) {
    if (!chunk.moduleIds.every((id) => id.includes('/node_modules/') || id.startsWith('\0'))) return undefined
    return (await minify(chunk.fileName, code)).code
  },
}

/** ncc would take `new URL('./x', import.meta.url)` for a file to copy, under a name of its own. */
const intro = 'const bundleUrl = import.meta.url'

/** The files that action.yml names as `main:` and `post:`: each calls its function of the one bundle. */
const entries = { 'index.js': 'main', 'post.js': 'post' }

/**
 * Bundles src/main.ts and src/post.ts into `out`: rolldown shakes the tree and splits it where the source imports lazily, and ncc
 * packs the result. `stage` is an empty folder two below the root; the bytes depend neither on its name nor on the place of the
 * repository.
 */
export async function bundle(where: { root: string; stage: string; out: string }): Promise<void> {
  const chunks = await shake(where.root, where.stage)
  await writeFile(join(where.stage, 'package.json'), '{ "type": "module" }\n')
  await pack(where.stage, where.out)
  // ncc names its output index.js, whatever the name of the entry.
  await rename(join(where.out, 'index.js'), join(where.out, 'bundle.js'))
  for (const [file, step] of Object.entries(entries)) {
    await writeFile(join(where.out, file), `import { ${step} } from './bundle.js'\n\nawait ${step}()\n`)
  }
  const modules = chunks.flatMap((chunk) => chunk.moduleIds)
  // Both add a few lines of their own to their output.
  const makers = [ncc, createRequire(import.meta.url).resolve('rolldown/package.json')]
  await writeFile(join(where.out, 'licenses.txt'), await licenceText([...modules, ...makers]))
}

async function shake(root: string, stage: string): Promise<OutputChunk[]> {
  const build = await rolldown({
    cwd: root,
    input: { bundle: 'entry-point' },
    platform: 'node',
    tsconfig: false,
    resolve: { mainFields: ['module', 'main'], conditionNames: ['module', 'node', 'import'] },
    plugins: [entryPoint(root), leavingOut, smallPackages],
    transform: { define: { 'import.meta.url': 'bundleUrl' } },
    treeshake: { moduleSideEffects: [{ test: withoutSideEffects, sideEffects: false }] },
    onLog: (level, log) => {
      if (level === 'warn') throw new Error(`rolldown warns: ${log.message}`)
    },
  })
  const { output } = await build.write({ dir: stage, format: 'esm', chunkFileNames: chunkName, intro })
  await build.close()
  return output.filter((part) => part.type === 'chunk')
}

/** Names a chunk after its content, so that unrelated changes keep its name, and with it ncc's number for it. */
function chunkName({ name, facadeModuleId }: PreRenderedChunk): string {
  const [, inside] = facadeModuleId?.split(/.*\/node_modules\//) ?? []
  if (inside === undefined) return `${name}.js`
  return `${inside
    .replace(/\.[cm]?js$/, '')
    .replace(/[^\w]+/g, '-')
    .replace(/^-/, '')}.js`
}

/** Runs ncc inside the stage: its module numbers depend on paths relative to where it runs. */
async function pack(stage: string, out: string): Promise<void> {
  await mkdir(out, { recursive: true })
  const argv = ['--no-deprecation', ncc, 'build', 'bundle.js', '--out', out, '--no-cache', '--quiet']
  await run(process.execPath, argv, { cwd: stage })
  for (const name of await readdir(out)) await inspect(out, name)
}

/** Refuses errors that ncc does not report and that would only appear when the bundle runs. */
async function inspect(out: string, name: string): Promise<void> {
  if (name === 'package.json' || name === 'deploy.sh') return
  if (!/^(\d+\.)?index\.js$/.test(name)) {
    throw new Error(`ncc took a file along: ${name}`)
  }
  if (/webpackMissingModule|MODULE_NOT_FOUND/.test(await readFile(join(out, name), 'utf8'))) {
    throw new Error(`${name} lacks a module, which ncc would report when it runs`)
  }
}
