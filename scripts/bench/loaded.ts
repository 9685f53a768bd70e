import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))

/**
 * Runs dist/index.js to its end and resolves with the names of the files of dist/ that it loaded as code. The source is V8's own
 * record of scripts (made for coverage), which is complete.
 */
export async function loadedBy(
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; log: string; files: readonly string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'ec2-release-loaded-'))
  try {
    const child = spawn(process.execPath, [join(dist, 'index.js')], { env: { ...env, NODE_V8_COVERAGE: folder } })
    const said = child.stdout.toArray()
    child.stderr.resume()
    const [code] = await once(child, 'close')
    const records = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')))
    const urls = records.flatMap((record) => JSON.parse(record).result.map((script: { url: string }) => script.url))
    const paths = urls.filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url))
    const files = paths.filter((path) => path.startsWith(dist)).map((path) => path.slice(dist.length))
    return { code, log: Buffer.concat(await said).toString(), files: [...new Set(files)].sort() }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
