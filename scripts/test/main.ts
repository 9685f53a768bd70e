/**
 * `npm test`: is dist/ fresh, and does every test pass? Its last line is `N passed, N failed`, with `, N skipped` where hosts
 * could not boot. Arguments go to vitest, and then only the tests that they select run: `npm test -- rollout`.
 */
import { spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Count, count, type VitestReport } from './count.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const chosen = process.argv.slice(2)
const retriesFile = join(root, 'report/retries.json')

const counts = chosen.length === 0 ? [await freshness(), await tests()] : [await tests()]
const total = counts.reduce((a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
}))
for (const line of await retried()) console.log(`Tried again: ${line}`)
if (total.skipped > 0) console.log(`\nLeft out: ${total.skipped} of the tests, because ${await whyLeftOut()}.`)
if (total.failed > 0 || (total.skipped > 0 && process.env['CI'])) process.exitCode = 1
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)

/** Counts as one test: the tests run dist/, and a stale one would prove nothing. */
async function freshness(): Promise<Count> {
  const fresh = (await node('scripts/build/main.ts', '--check')) === 0
  return { passed: fresh ? 1 : 0, failed: fresh ? 0 : 1, skipped: 0 }
}

async function tests(): Promise<Count> {
  const file = join(root, 'report/tests.json')
  await rm(file, { force: true })
  await rm(retriesFile, { force: true })
  const own = '--reporter=./scripts/test/retries.ts'
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`, own]
  const code = await node('node_modules/vitest/vitest.mjs', 'run', ...reporters, ...chosen)
  const report = await readFile(file, 'utf8').catch(() => undefined)
  return count(report === undefined ? undefined : (JSON.parse(report) as VitestReport), code)
}

/** Runs one of the repository's programs to its end and resolves with its exit code. */
function node(...argv: readonly string[]): Promise<number> {
  const env = { ...process.env, RETRIES_FILE: retriesFile }
  const child = spawn(process.execPath, argv, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
  return new Promise((resolve, reject) => child.once('error', reject).once('close', (code) => resolve(code ?? 1)))
}

/** A retry must not hide a test that fails only sometimes. */
async function retried(): Promise<readonly string[]> {
  const lines = JSON.parse(await readFile(retriesFile, 'utf8').catch(() => '[]')) as readonly string[]
  return [`${lines.length} tests`, ...lines]
}

async function whyLeftOut(): Promise<string> {
  const { systemdUnavailable } = await import('../../fleet/hosts/systemd.ts')
  const { balancerUnavailable } = await import('../../fleet/balancer/haproxy-process.ts')
  const reasons = { 'boot systemd hosts': systemdUnavailable(), 'put a balancer under load': balancerUnavailable() }
  const known = Object.entries(reasons).filter(([, reason]) => reason !== undefined)
  if (known.length === 0) return 'their names say so'
  return known.map(([what, reason]) => `they ${what}, and here ${reason}`).join('; ')
}
