import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { startFleet } from '../../fleet/fleet.ts'
import { freePort } from '../../fleet/free-port.ts'
import { openFolderHost } from '../../fleet/hosts/folder.ts'
import type { Figure } from './benchmark.ts'
import { loadedBy } from './loaded.ts'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))

/** How much of dist/ a whole `command: deploy` reads, from its inputs to its reports, in megabytes of 10^6 bytes. */
export async function measure(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ec2-release-bench-'))
  try {
    await using fleet = await startFleet()
    const port = await freePort()
    await using host = await openFolderHost({ app: 'macro-ai', port, registry: fleet.registry })
    fleet.add(host, { tags: { App: 'macro-ai' } })
    const app = await packApp(folder)
    const { code, log, files } = await loadedBy({
      ...fleet.env,
      ...fleet.gitHub.env,
      PATH: process.env['PATH'],
      RUNNER_TEMP: folder,
      // With a repository and a token the run also reports to GitHub.
      GITHUB_REPOSITORY: 'acme/macro-ai',
      GITHUB_RUN_ID: '4711',
      'INPUT_GITHUB-TOKEN': fleet.gitHub.token('deployments: write', 'contents: read'),
      // When root runs the benchmark, the input must name PM2's user.
      ...(process.getuid?.() === 0 && { INPUT_USER: 'root' }),
      GITHUB_SHA: '1f2e3d4c5b6a79880716253443526170f9e8d7c6',
      INPUT_APP: 'macro-ai',
      INPUT_TAGS: 'App=macro-ai',
      INPUT_ARTIFACT: fleet.artifact('app.tar.gz', app),
      'INPUT_ARTIFACT-SHA256': createHash('sha256').update(app).digest('hex'),
      'INPUT_STABLE-FOR': '0',
    })
    if (code !== 0) throw new Error(`The deploy whose bytes were to be counted ended with exit code ${code}:\n${log}`)
    const sizes = await Promise.all([...files, 'deploy.sh'].map(async (name) => (await stat(dist + name)).size))
    const total = sizes.reduce((a, b) => a + b, 0)
    const note = `${files.length} files and deploy.sh, by V8's record of a deploy to one host`
    return [{ name: 'what a deploy loads', value: total / 1e6, unit: 'MB', limit: 2.5, note }]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The smallest app that can be deployed: no dependency, one file. */
async function packApp(folder: string): Promise<Buffer> {
  const source = join(folder, 'app')
  await mkdir(join(source, 'dist'), { recursive: true })
  const name = { name: 'macro-ai-api', version: '1.0.0' }
  const lock = { ...name, lockfileVersion: 3, requires: true, packages: { '': name } }
  await writeFile(join(source, 'package.json'), JSON.stringify(name))
  await writeFile(join(source, 'package-lock.json'), JSON.stringify(lock))
  const server = "require('node:http').createServer((_, response) => response.end('ok')).listen(process.env.PORT)\n"
  await writeFile(join(source, 'dist/index.js'), server)
  const archive = join(folder, 'app.tar.gz')
  await promisify(execFile)('tar', ['-C', source, '-czf', archive, '.'])
  return await readFile(archive)
}
