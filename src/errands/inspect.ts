import type { Settings } from '../host/request.ts'
import type { Instance } from '../ports.ts'
import { type Asking, ask } from './ask.ts'
import { type Results, type Walk, walk } from './plan.ts'
import { statusMs } from './polling.ts'

/** Asks hosts what they run and what they have on disk. Nothing changes there. One whose answer is lost is asked once more. */
export async function inspect(
  instances: readonly Pick<Instance, 'id'>[],
  settings: Settings,
  { request, world }: Pick<Asking, 'request' | 'world'>,
): Promise<Results> {
  const hosts = instances.map(({ id }) => id)
  const errand = { command: 'status', settings: () => settings, runWithinMs: statusMs } as const
  const settle: Walk['settle'] = async (silent) => await ask([...silent.keys()], errand, { request, world })
  return await walk({ phase: 'inspect', hosts, errand, settle }, { request }, world)
}
