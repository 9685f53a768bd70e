import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readFileCommand } from '../../fleet/runner.ts'

/** The content of the files that the runner gives a step for its output. */
export interface Written {
  readonly outputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly path: readonly string[]
  readonly summary: string
}

const files = ['output', 'env', 'state', 'path', 'summary'] as const
const variables = {
  output: 'GITHUB_OUTPUT',
  env: 'GITHUB_ENV',
  state: 'GITHUB_STATE',
  path: 'GITHUB_PATH',
  summary: 'GITHUB_STEP_SUMMARY',
}

/** Makes the files for a step, and reads them afterwards. */
export async function withFiles(
  scratch: string,
  step: (env: Readonly<Record<string, string>>) => Promise<boolean>,
): Promise<Written & { readonly ok: boolean }> {
  const folder = await mkdtemp(join(scratch, 'files-'))
  await Promise.all(files.map((name) => writeFile(join(folder, name), '')))
  const ok = await step(Object.fromEntries(files.map((name) => [variables[name], join(folder, name)])))
  const text = async (name: (typeof files)[number]) => await readFile(join(folder, name), 'utf8')
  const written = {
    outputs: readFileCommand(await text('output')),
    env: readFileCommand(await text('env')),
    state: readFileCommand(await text('state')),
    path: (await text('path')).split('\n').filter(Boolean),
    summary: await text('summary'),
  }
  await rm(folder, { recursive: true })
  for (const name of Object.keys(written.env)) {
    // Source: the runner's SetEnvFileCommand.
    if (/^(NODE_OPTIONS|GITHUB_.*|RUNNER_.*)$/.test(name)) throw new Error(`GITHUB_ENV must not set ${name}`)
  }
  return { ...written, ok }
}
