import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'

const main = fileURLToPath(new URL('../support/fakes/main-step.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'ec2-release-run-'))
const post = join(folder, 'post.js')
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
writeFileSync(
  post,
  `import { post } from '${fileURLToPath(new URL('../../src/post.ts', import.meta.url))}'\nawait post()`,
)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the step as the runner does, without AWS. */
function step(env: Readonly<Record<string, string>>, program = main) {
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') }
  for (const file of Object.values(files)) writeFileSync(file, '')
  const { status, stdout } = spawnSync(process.execPath, [program], {
    env: { PATH: process.env['PATH'] ?? '', RUNNER_TEMP: folder, ...files, ...env },
    encoding: 'utf8',
  })
  const written = readFileSync(files.GITHUB_OUTPUT, 'utf8')
  const outputs = [...written.matchAll(/^([\w-]+)<<(\S+)\n(.*?)\n?\2$/gms)].map(([, name, , value]) => [name, value])
  const errors = stdout.split('\n').filter((line) => line.startsWith('::error'))
  return {
    status,
    stdout,
    errors,
    outputs: Object.fromEntries(outputs),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
  }
}

const good = {
  INPUT_APP: 'macro-ai',
  INPUT_TAGS: 'App=macro-ai',
  INPUT_ARTIFACT: 'https://example.com/app.tar.gz',
  'INPUT_ARTIFACT-SHA256': 'ab'.repeat(32),
  GITHUB_SHA: 'c'.repeat(40),
  AWS_REGION: 'eu-west-1',
}

describe('a step with bad inputs', () => {
  const bad = step({ ...good, INPUT_PORT: 'x', INPUT_HEALTHPATH: '/x', INPUT_VERSION: 'a\nb' })

  test('a step with bad inputs fails with one annotation that names them all', () => {
    expect(bad.status).toBe(1)
    expect(bad.errors).toHaveLength(1)
    expect(bad.errors[0]).toMatch(/healthpath: .*health-path.*version: .*port: /)
  })

  test('a step with bad inputs writes every output', () => {
    expect(bad.outputs).toMatchObject({ verdict: 'refused', hosts: '[]', failed: '0' })
    expect(existsSync(bad.outputs.report)).toBe(true)
    expect(bad.summary).toContain('<b>bad-input</b>')
  })
})

test('a step without a region says which action sets one', () => {
  const { AWS_REGION: _, ...without } = good
  expect(step(without).errors[0]).toMatch(/AWS_REGION: is not set; aws-actions\/configure-aws-credentials/)
})

test('a step without credentials reports that, and not what the SDK tried', () => {
  const { errors, outputs, stdout, summary } = step({ ...good, AWS_EC2_METADATA_DISABLED: 'true', HOME: folder })
  expect(errors[0]).toMatch(/no-credentials: .*configure-aws-credentials/)
  expect(outputs.verdict).toBe('refused')
  expect(stdout).not.toMatch(/^\s+at /m)
  expect(summary).not.toContain('Warnings')
  // Outside of GitHub there is also no place for the upload.
  expect(stdout).not.toContain('Upload the reports')
})

test('a signed URL is masked and shown nowhere', () => {
  const INPUT_ARTIFACT = 'https://me:hunter22hunter@example.com/app.tar.gz?X-Amz-Signature=0123456789abcdef'
  const { stdout, summary, outputs } = step({
    ...good,
    INPUT_ARTIFACT,
    AWS_EC2_METADATA_DISABLED: 'true',
    HOME: folder,
  })
  const shown = stdout
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n')
  const everything = [shown, summary, JSON.stringify(outputs), readFileSync(outputs.report, 'utf8')].join('\n')
  expect(everything).toContain('https://example.com/app.tar.gz')
  expect(everything).not.toMatch(/hunter22hunter|0123456789abcdef/)
  expect(stdout).toContain('::add-mask::X-Amz-Signature=0123456789abcdef')
})

test.each([
  ['rollback-failed', '{"id":"attempt","fence":7}'],
  ['refused', '{"id":"attempt"}'],
])('a post step that cannot read its inputs ends %s after a main step that saved %s', (verdict, STATE_lock) => {
  expect(step({ ...good, INPUT_PORT: 'x', STATE_lock }, post)).toMatchObject({ status: 1, outputs: { verdict } })
})

test.each(['', '{"release":"20261123_101010"}', 'nonsense'])(
  'the post step of a run that left %j as its state does nothing',
  (STATE_lock) => {
    expect(step({ ...good, ...(STATE_lock !== '' && { STATE_lock }) }, post)).toMatchObject({
      status: 0,
      stdout: '',
      outputs: {},
    })
  },
)
