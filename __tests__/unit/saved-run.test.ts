import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Event } from '../../src/model/events.ts'
import { runSaver, saveDeployment, savedDeployment, savedRun } from '../../src/run/saved-run.ts'
import { stamped } from '../support/reports/events.ts'

const folder = mkdtempSync(join(tmpdir(), 'ec2-release-saved-'))
const file = join(folder, 'state')
beforeEach(() => {
  vi.stubEnv('GITHUB_STATE', file)
  writeFileSync(file, '')
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

/** The environment that the runner makes for the post step: the last value that was saved under each name. */
function envOfPostStep(): Readonly<Record<string, string>> {
  const saved = readFileSync(file, 'utf8').matchAll(/^(\w+)<<(\S+)\n(.*?)\n?\2$/gms)
  return Object.fromEntries([...saved].map(([, name, , value = '']) => [`STATE_${name}`, value]))
}

function savedAfter(...events: readonly Event[]) {
  const saver = runSaver()
  for (const event of stamped(events)) saver.onEvent(event)
  return savedRun(envOfPostStep())
}

const asking: Event = { type: 'lock-requested', id: 'attempt' }
const locked: Event = { type: 'locked', parameter: '/lock', fence: 7 }
const created: Event = { type: 'release-created', release: '20261123_101010' }

describe('what a run saves for its post step', () => {
  test('a run saves its id before it has the lock, then the fence and the release', () => {
    expect(savedAfter(asking)).toEqual({ id: 'attempt' })
    expect(savedAfter(asking, locked)).toEqual({ id: 'attempt', fence: 7 })
    expect(savedAfter(asking, locked, created)).toEqual({ id: 'attempt', fence: 7, release: '20261123_101010' })
  })

  test.each<[string, readonly Event[]]>([
    ['has not asked for the lock', []],
    ['has released the lock', [asking, locked, created, { type: 'unlocked' }]],
    ['lost the lock to a faster run', [asking, { type: 'lock-requested', id: '' }]],
  ])('a run that %s leaves nothing to its post step', (_, events) => {
    expect(savedAfter(...events)).toBeUndefined()
  })

  test('a run that asks for the lock again saves the id of that attempt', () => {
    expect(savedAfter(asking, { type: 'lock-requested', id: '' }, { type: 'lock-requested', id: 'again' })).toEqual({
      id: 'again',
    })
  })

  test('a run saves the deployment that it found, and a run without one saves none', () => {
    expect(savedDeployment(envOfPostStep())).toEqual({})
    saveDeployment(4711)
    expect(savedDeployment(envOfPostStep())).toEqual({ id: 4711 })
  })
})
