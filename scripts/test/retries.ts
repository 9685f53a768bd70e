import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Reporter, TestCase } from 'vitest/node'

/** A reporter of vitest that writes a line for each test that was tried again, with what its first try said, as a JSON array. */
export default class Retries implements Reporter {
  readonly #lines: string[] = []

  onTestCaseResult(test: TestCase): void {
    if ((test.diagnostic()?.retryCount ?? 0) === 0) return
    const first = test.result().errors?.[0]
    const place = first?.stacks?.[0]
    const why = `${first?.message.replaceAll(/\s+/g, ' ') ?? 'no error'}${place === undefined ? '' : ` (line ${place.line})`}`
    this.#lines.push(`${test.module.relativeModuleId}: ${test.fullName}: ${why}`)
  }

  onTestRunEnd(): void {
    const file = process.env['RETRIES_FILE']
    if (file === undefined) return
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(this.#lines))
  }
}
