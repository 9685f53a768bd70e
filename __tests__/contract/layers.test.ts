import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const biome = join(root, 'node_modules/.bin/biome')

/** Every room of src/, with the rooms that it may import besides itself. The order is that of the layers. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  model: [],
  inputs: ['model'],
  host: ['model', 'inputs'],
  planning: ['model', 'inputs'],
  state: ['model', 'inputs'],
  dispatch: ['model', 'inputs', 'host', 'state'],
  traffic: ['model', 'inputs', 'state', 'dispatch'],
  preflight: ['model', 'inputs', 'host', 'planning', 'state', 'dispatch', 'traffic'],
  rollout: ['model', 'inputs', 'host', 'planning', 'state', 'dispatch', 'traffic', 'preflight'],
  commands: ['model', 'inputs', 'host', 'planning', 'state', 'dispatch', 'traffic', 'preflight', 'rollout'],
  'report/facts': ['model'],
  'report/sections': ['model', 'report/facts'],
  'report/render': ['model', 'report/facts', 'report/sections'],
  report: ['model', 'report/facts', 'report/sections', 'report/render'],
  'adapters/http': ['model', 'inputs'],
  'adapters/github': ['model', 'inputs'],
  'adapters/aws': ['model', 'inputs'],
}
const all = [...Object.keys(rooms), 'run']

/** Packages of a kind, with the rooms that may import them. */
const packages: Readonly<Record<string, readonly string[]>> = {
  '@aws-sdk/client-ssm': ['adapters/aws', 'run'],
  '@sigstore/verify': ['adapters/github', 'run'],
  '@actions/core': ['adapters/github', 'run'],
  '@actions/github/lib/utils': ['adapters/github', 'run'],
  '@octokit/plugin-retry': ['adapters/github', 'run'],
  'node:fs': ['adapters/aws', 'adapters/github', 'adapters/http', 'run'],
  'node:child_process': ['adapters/aws', 'adapters/github', 'adapters/http', 'run'],
}

interface Planted {
  readonly file: string
  readonly source: string
  readonly isAllowed: boolean
}

const pathTo = (from: string, to: string) => relative(dirname(from), to).replace(/^(?!\.)/, './')

function plantedIn(room: string): readonly Planted[] {
  const file = `src/${room}/planted.ts`
  const plant = (target: string, isAllowed: boolean): Planted => ({ file, source: pathTo(file, target), isAllowed })
  const may = room === 'run' ? all : [room, ...(rooms[room] ?? [])]
  const implementsPorts = room.startsWith('adapters/')
  return [
    ...all.map((other) => plant(`src/${other}/other.ts`, may.includes(other))),
    // An adapter may import the ports of every room, and a room the ports of the rooms that it may import.
    ...all
      .filter((other) => other !== 'run' && !other.includes('/'))
      .map((other) => plant(`src/${other}/x.port.ts`, implementsPorts || may.includes(other))),
    ...['fleet', 'scripts', 'tools', '__tests__'].map((room) => plant(`${room}/other.ts`, false)),
    plant('src/main.ts', room === 'run'),
    plant('src/post.ts', room === 'run'),
    ...Object.entries(packages).map(([source, allowed]) => ({ file, source, isAllowed: allowed.includes(room) })),
  ]
}

/** The code outside the action: each part with its other imports, and whether it may import packages of the action. */
const outside: Readonly<Record<string, { readonly may: readonly string[]; readonly packages: boolean }>> = {
  fleet: { may: [], packages: false },
  tools: { may: ['fleet'], packages: false },
  scripts: { may: ['src', 'fleet', 'tools'], packages: true },
}

/** The rooms of support/, each with the others that it may import. */
const support: Readonly<Record<string, readonly string[]>> = {
  fakes: [],
  'aws-clients': [],
  reports: ['fakes'],
  invariants: ['fakes'],
  hosts: ['aws-clients'],
  adversaries: ['hosts'],
  interruptions: ['aws-clients', 'hosts'],
}

const kinds = ['unit', 'contract', 'fleet', 'host', 'e2e']

/** The folders of a part of the repository that hold code. */
function foldersOf(part: string): readonly string[] {
  const entries = readdirSync(join(root, part), { recursive: true, withFileTypes: true })
  const code = entries.filter((one) => one.isFile() && one.name.endsWith('.ts'))
  return [...new Set(code.map(({ parentPath }) => relative(root, parentPath)))]
}

/** In every folder of the part, so that the test covers deeper paths too. */
function plantedOutside(part: string): readonly Planted[] {
  const { may = [], packages: mayHavePackages = false } = outside[part] ?? {}
  return foldersOf(part).flatMap((folder) => {
    const file = `${folder}/planted.ts`
    const others = [
      'src/model',
      'src/adapters/aws',
      'fleet',
      'fleet/aws',
      'tools',
      'scripts/build',
      '__tests__/support/hosts',
    ]
    return [
      ...others.map((target) => {
        const [top = ''] = target.split('/')
        return { file, source: pathTo(file, `${target}/other.ts`), isAllowed: top === part || may.includes(top) }
      }),
      ...Object.keys(packages)
        .filter((name) => !name.startsWith('node:'))
        .map((source) => ({ file, source, isAllowed: mayHavePackages })),
      { file, source: 'node:child_process', isAllowed: true },
    ]
  })
}

function plantedInSupport(room: string): readonly Planted[] {
  const file = `__tests__/support/${room}/planted.ts`
  const may = [room, ...(support[room] ?? [])]
  const plant = (target: string, isAllowed: boolean): Planted => ({ file, source: pathTo(file, target), isAllowed })
  return [
    ...Object.keys(support).map((other) => plant(`__tests__/support/${other}/other.ts`, may.includes(other))),
    ...kinds.map((kind) => plant(`__tests__/${kind}/other.ts`, false)),
    ...['src/model', 'fleet/aws', 'tools/workflow-runner'].map((other) => plant(`${other}/other.ts`, true)),
  ]
}

function plantedAmongTests(kind: string): readonly Planted[] {
  const file = `__tests__/${kind}/planted.ts`
  const plant = (target: string, isAllowed: boolean): Planted => ({ file, source: pathTo(file, target), isAllowed })
  return [
    ...kinds.map((other) => plant(`__tests__/${other}/other.ts`, other === kind)),
    ...Object.keys(support).map((room) => plant(`__tests__/support/${room}/other.ts`, true)),
    ...['src/model', 'fleet/aws', 'scripts/build'].map((other) => plant(`${other}/other.ts`, true)),
  ]
}

const planted: readonly Planted[] = [
  ...all.flatMap(plantedIn),
  { file: 'src/planted.ts', source: './run/run.ts', isAllowed: true },
  { file: 'src/planted.ts', source: './rollout/rollout.ts', isAllowed: false },
  { file: 'src/planted.ts', source: './adapters/aws/ssm.ts', isAllowed: false },
  ...Object.keys(outside).flatMap(plantedOutside),
  ...Object.keys(support).flatMap(plantedInSupport),
  ...kinds.flatMap(plantedAmongTests),
]

let folder: string
/** The refused lines of each file. */
let refused: ReadonlyMap<string, ReadonlySet<number>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ec2-release-layers-'))
  await copyFile(join(root, 'biome.json'), join(folder, 'biome.json'))
  for (const [file, these] of Map.groupBy(planted, ({ file }) => file)) {
    await mkdir(join(folder, dirname(file)), { recursive: true })
    // Each import twice, on separate lines: static and lazy.
    const lines = these.flatMap(({ source }, i) => [
      `import { it as it${i} } from '${source}'`,
      `export const lazily${i} = async () => [it${i}, await import('${source}')]`,
    ])
    await writeFile(join(folder, file), `${lines.join('\n')}\n`)
  }
  refused = await lint()
})

afterAll(() => rm(folder, { recursive: true, force: true }))

async function foldersIn(path: string, prefix = ''): Promise<string[]> {
  const all = await readdir(join(root, path), { withFileTypes: true })
  return all.filter((one) => one.isDirectory()).map(({ name }) => prefix + name)
}

test('every room of src/ has a rule', async () => {
  const found = await foldersIn('src')
  const inside = await Promise.all(
    ['adapters', 'report'].map(async (room) => await foldersIn(`src/${room}`, `${room}/`)),
  )
  expect([...found.filter((name) => name !== 'adapters'), ...inside.flat()].sort()).toEqual([...all].sort())
})

test('the rooms of __tests__/support/ are those that have rules, and no file lies outside of them', async () => {
  expect((await readdir(join(root, '__tests__/support'))).sort()).toEqual(Object.keys(support).sort())
})

describe.each([...Map.groupBy(planted, ({ file }) => file).keys()])('%s', (file) => {
  const these = planted.filter((one) => one.file === file)
  test.each(these.map((one, i) => ({ ...one, i })))('$source may be imported: $isAllowed', ({ isAllowed, i }) => {
    const lines = refused.get(file) ?? new Set()
    expect([lines.has(2 * i + 1), lines.has(2 * i + 2)]).toEqual([!isAllowed, !isAllowed])
  })
})

async function lint(): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const argv = [
    'lint',
    '--vcs-enabled=false',
    '--only=style/noRestrictedImports',
    '--reporter=github',
    '--max-diagnostics=none',
    '.',
  ]
  const { stdout, stderr } = await promisify(execFile)(biome, argv, { cwd: folder, maxBuffer: 2 ** 26 }).catch(
    (failed) => failed,
  )
  const found = [...`${stdout}${stderr}`.matchAll(/noRestrictedImports,file=([^,]+),line=(\d+)/g)]
  return new Map(
    [...Map.groupBy(found, ([, file = '']) => relative(folder, file))].map(([file, these]) => [
      file,
      new Set(these.map(([, , line]) => Number(line))),
    ]),
  )
}
