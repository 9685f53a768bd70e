import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const biome = join(root, 'node_modules/.bin/biome')

/** Where a file lies, what it imports, and whether the linter must let it. */
const rows: readonly (readonly [file: string, source: string, verdict: 'allowed' | 'refused'])[] = [
  ['src/events.ts', './failure.ts', 'allowed'],
  ['src/events.ts', './host/result.ts', 'allowed'],
  ['src/events.ts', 'node:fs', 'refused'],
  ['src/events.ts', '@aws-sdk/client-ssm', 'refused'],
  ['src/batches.ts', './rollout/rollout.ts', 'refused'],
  ['src/inputs.ts', './inputs/values.ts', 'allowed'],
  ['src/inputs/values.ts', '../failure.ts', 'allowed'],
  ['src/inputs/values.ts', '../report/summary.ts', 'refused'],
  ['src/ports.ts', './aws/ssm.ts', 'refused'],
  ['src/host/command.ts', './program.ts', 'allowed'],
  ['src/host/command.ts', 'node:zlib', 'allowed'],
  ['src/host/command.ts', 'node:child_process', 'refused'],
  ['src/host/command.ts', '../deploy.ts', 'refused'],
  ['src/host/program.ts', 'node:fs', 'allowed'],
  ['src/host/program.ts', '../aws/ssm.ts', 'refused'],
  ['src/report/summary.ts', '../events.ts', 'allowed'],
  ['src/report/summary.ts', './wording.ts', 'allowed'],
  ['src/report/summary.ts', './write.ts', 'refused'],
  ['src/report/outputs.ts', '../account.ts', 'allowed'],
  ['src/report/outputs.ts', '@actions/core', 'refused'],
  ['src/report/write.ts', '@actions/core', 'allowed'],
  ['src/report/write.ts', '../deploy.ts', 'refused'],
  ['src/report/write.ts', '../aws/ssm.ts', 'refused'],
  ['src/aws/ssm.ts', '@aws-sdk/client-ssm', 'allowed'],
  ['src/aws/ssm.ts', '../ports.ts', 'allowed'],
  ['src/aws/ssm.ts', '../rollout/rollout.ts', 'refused'],
  ['src/aws/ssm.ts', '../report/log.ts', 'refused'],
  ['src/github/release.ts', '../aws/ssm.ts', 'refused'],
  ['src/web/sha256-beside.ts', '@aws-sdk/client-ssm', 'refused'],
  ['src/web/sha256-beside.ts', 'node:path/posix', 'allowed'],
  ['src/deploy.ts', './rollout/rollout.ts', 'allowed'],
  ['src/deploy.ts', './host/command.ts', 'allowed'],
  ['src/deploy.ts', './aws/ssm.ts', 'refused'],
  ['src/deploy.ts', './run.ts', 'refused'],
  ['src/notes/notes.ts', '../ports.ts', 'allowed'],
  ['src/notes/notes.ts', './lock.ts', 'refused'],
  ['src/notes/lock.ts', './notes.ts', 'allowed'],
  ['src/notes/lock.ts', '../errands/plan.ts', 'refused'],
  ['src/errands/plan.ts', '../notes/lock.ts', 'allowed'],
  ['src/errands/plan.ts', '../traffic/drain.ts', 'refused'],
  ['src/traffic/drain.ts', '../errands/plan.ts', 'allowed'],
  ['src/traffic/drain.ts', '../rollout/rollout.ts', 'refused'],
  ['src/traffic/targets.ts', './drain.ts', 'refused'],
  ['src/rollout/rollout.ts', '../batches.ts', 'allowed'],
  ['src/rollout/rollout.ts', '../traffic/drain.ts', 'allowed'],
  ['src/rollout/rollout.ts', '../preflight/preflight.ts', 'refused'],
  ['src/rollout/rollout.ts', '../deploy.ts', 'refused'],
  ['src/rollout/rollout.ts', '../aws/ssm.ts', 'refused'],
  ['src/rollout/rollout.ts', '../world.ts', 'refused'],
  ['src/rollout/rollout.ts', '@actions/core', 'refused'],
  ['src/preflight/preflight.ts', '../rollout/rollout.ts', 'allowed'],
  ['src/preflight/preflight.ts', '../aws/ssm.ts', 'refused'],
  ['src/run.ts', './aws/ssm.ts', 'allowed'],
  ['src/run.ts', '../fleet/fleet.ts', 'refused'],
  ['src/world.ts', './aws/ssm.ts', 'allowed'],
  ['src/world.ts', './web/health.ts', 'allowed'],
  ['src/world.ts', '../fleet/fleet.ts', 'refused'],
  ['fleet/fleet.ts', './registry.ts', 'allowed'],
  ['fleet/aws/ssm/commands.ts', '../../../src/host/request.ts', 'refused'],
  ['fleet/aws/ssm/commands.ts', '@aws-sdk/client-ssm', 'refused'],
]

let folder: string
let refused: ReadonlySet<number>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ec2-release-layers-'))
  const found = await Promise.all(rows.map(([file, source], row) => lint(String(row), file, source)))
  refused = new Set(found.flatMap((isRefused, row) => (isRefused ? [row] : [])))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the layers of src/ and fleet/', () => {
  test.each(rows.map(([file, source, verdict], row) => ({ file, source, verdict, row })))(
    '$file imports $source: $verdict',
    ({ verdict, row }) => {
      expect(refused.has(row)).toBe(verdict === 'refused')
    },
  )
})

/** Lints, in a folder of the row's own, a file that imports `source`, both statically and lazily, and tells whether both were refused. */
async function lint(row: string, file: string, source: string): Promise<boolean> {
  const place = join(folder, row)
  await mkdir(join(place, dirname(file)), { recursive: true })
  await copyFile(join(root, 'biome.json'), join(place, 'biome.json'))
  const lines = [`import { it } from '${source}'`, `export const lazily = async () => [it, await import('${source}')]`]
  await writeFile(join(place, file), `${lines.join('\n')}\n`)
  const argv = ['lint', '--vcs-enabled=false', '--only=style/noRestrictedImports', '--reporter=concise', '.']
  const { stdout, stderr } = await promisify(execFile)(biome, argv, { cwd: place }).catch((failed) => failed)
  const count = `${stdout}${stderr}`.split('noRestrictedImports').length - 1
  if (count === 1) throw new Error(`${file}: a static and a lazy import of ${source} are not judged alike`)
  return count === 2
}
