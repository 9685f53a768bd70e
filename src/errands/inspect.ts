import { plainSettings, type Results, type Walk, walk } from './plan.ts'
import { statusMs } from './polling.ts'
import { askStatus, type Context } from './settle.ts'

/** Asks hosts what they run and what they have on disk. Nothing changes there. One whose answer is lost is asked once more. */
export async function inspect(hosts: readonly string[], { plan, world }: Context): Promise<Results> {
  const errand = { command: 'status', settings: () => plainSettings(plan), runWithinMs: statusMs } as const
  const settle: Walk['settle'] = async (silent) => await askStatus([...silent.keys()], { plan, world })
  return await walk({ phase: 'inspect', hosts, errand, settle }, plan, world)
}
