import type { Settings } from '../host/settings.ts'
import type { HostResults } from '../model/host-result.ts'
import type { Instance } from '../model/instance.ts'
import { type DispatchContext, dispatch } from './dispatcher.ts'
import { type PhaseSpec, runPhase } from './phase.ts'
import { statusMs } from './polling.ts'

/** Asks hosts what they run and what they have on disk, without changing anything. Asks again where a response was lost. */
export async function inspect(
  instances: readonly Pick<Instance, 'id'>[],
  settings: Settings,
  { request, ports }: Pick<DispatchContext, 'request' | 'ports'>,
): Promise<HostResults> {
  const hosts = instances.map(({ id }) => id)
  const errand = { command: 'status', settings: () => settings, runWithinMs: statusMs } as const
  const settle: PhaseSpec['settle'] = async (silent) => await dispatch([...silent.keys()], errand, { request, ports })
  return await runPhase({ phase: 'inspect', hosts, errand, settle }, { request }, ports)
}
