/** What the main step saves for its `post:` step, and how that step reads it. The runner passes the state on as `STATE_…`. */
import { saveState } from '@actions/core'
import type { SavedRun } from '../commands/recover-run.ts'
import type { Listener } from '../model/events.ts'
import { parseObject } from '../model/json.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Saves the run from before it writes the lock until it has released the lock. */
export function runSaver(): Listener {
  let saved: Partial<SavedRun> = {}
  const save = (more: Partial<SavedRun>) => {
    saved = { ...saved, ...more }
    saveState('lock', JSON.stringify(saved))
  }
  const forget = () => {
    saved = {}
    saveState('lock', '')
  }
  return {
    onEvent: (event) => {
      // Without an id another run was faster, and this run has nothing to release.
      if (event.type === 'unlocked' || (event.type === 'lock-requested' && event.id === '')) forget()
      else if (event.type === 'lock-requested') save({ id: event.id })
      else if (event.type === 'locked') save({ fence: event.fence })
      else if (event.type === 'release-created') save({ release: event.release })
    },
    flush: async () => '',
  }
}

/** The run that the main step saved, if it held or requested the lock; undefined when it released the lock itself. */
export function savedRun(env: Env): SavedRun | undefined {
  const { id, release, fence } = parseObject(env['STATE_lock'] ?? '')
  if (typeof id !== 'string') return undefined
  return { id, ...(typeof fence === 'number' && { fence }), ...(typeof release === 'string' && { release }) }
}

/** Saves the id of the deployment on GitHub that the main step found. */
export function saveDeployment(id: number): void {
  saveState('deployment', String(id))
}

/** The deployment on GitHub that the main step found. */
export function savedDeployment(env: Env): { readonly id?: number } {
  const id = Number(env['STATE_deployment'] ?? '')
  return id > 0 ? { id } : {}
}
