import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { loadedBy } from '../../scripts/bench/loaded.ts'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
const names = readdirSync(dist)
const read = (name: string) => readFileSync(dist + name, 'utf8')
const bytes = (files: readonly string[]) => files.reduce((sum, name) => sum + statSync(dist + name).size, 0)

describe('dist/', () => {
  test('dist/ holds less than 4 MB without the licences', () => {
    expect(bytes(names.filter((name) => name !== 'licenses.txt'))).toBeLessThan(4e6)
  })

  test('dist/ is an ES module with an executable host program beside it', () => {
    expect(JSON.parse(read('package.json'))).toEqual({ type: 'module' })
    expect(read('deploy.sh')).toMatch(/^#!\/bin\/sh\n/)
    expect(statSync(`${dist}deploy.sh`).mode & 0o777).toBe(0o755)
  })

  test('dist/ has an entry for each step, which calls that step alone', () => {
    expect(read('index.js')).toBe(`import { main } from './bundle.js'\n\nawait main()\n`)
    expect(read('post.js')).toBe(`import { post } from './bundle.js'\n\nawait post()\n`)
  })

  test('licenses.txt names the licence of each bundled package', () => {
    expect(read('licenses.txt')).toMatch(/^@aws-sdk\/client-ssm \d+\.\d+\.\d+\nApache-2\.0$/m)
    expect(read('licenses.txt')).toMatch(/^@actions\/core \d+\.\d+\.\d+\nMIT$/m)
    expect(read('licenses.txt')).not.toMatch(/^undici /m)
  })

  test('dist/ has Octokit in one file, which the bundle loads for the first request to GitHub', () => {
    const withOctokit = names.filter((name) => name.endsWith('.js') && /octokit-core\.js/.test(read(name)))
    expect(withOctokit).toHaveLength(1)
    expect(withOctokit).not.toContain('bundle.js')
    for (const plugin of ['retry', 'throttling']) expect(read('licenses.txt')).toContain(`@octokit/plugin-${plugin} `)
  })

  test('the bundle loads no AWS client before it knows that its inputs are valid', async () => {
    const { code, files } = await loadedBy({ PATH: process.env['PATH'], INPUT_APP: 'Not An App' })
    expect(code).toBe(1)
    expect(files).toContain('bundle.js')
    expect(bytes(files)).toBeLessThan(300_000)
    for (const file of files) expect(read(file)).not.toMatch(/@(aws-sdk|smithy)\//)
  })
})
