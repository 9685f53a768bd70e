import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const part = readFileSync(new URL('../../src/host/program/artifact/unpack.sh', import.meta.url), 'utf8')

describe.each(['dash', 'bash'])('under %s, the status of tar', (shell) => {
  let state: string
  beforeAll(() => {
    state = mkdtempSync(join(tmpdir(), 'ec2-release-unpack-'))
    mkdirSync(join(state, 'download'))
  })
  afterAll(() => rmSync(state, { recursive: true }))

  test.each([
    ['0\n', 'well'],
    ['2\n', 'badly'],
    // The disk was full when the host wrote the status.
    ['', 'badly'],
  ])('a tar status of %j is read as: %s', (written, told) => {
    writeFileSync(join(state, 'download/status'), written)
    const script = `set -u; app_state=${state}\n${part}\nif read_watched_status; then echo well; else echo badly; fi`
    expect(spawnSync(shell, ['-c', script], { encoding: 'utf8' }).stdout.trim()).toBe(told)
  })
})
