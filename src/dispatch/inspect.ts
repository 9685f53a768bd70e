import type { Settings } from '../host/settings.ts'
import type { HostResults } from '../model/host-result.ts'
import type { Instance } from '../model/instance.ts'
import { type DispatchContext, type DispatchSpec, dispatch } from './dispatcher.ts'
import { type PhaseSpec, runPhase } from './phase.ts'
import { statusMs } from './polling.ts'

/** Asks hosts what they run and what they have on disk, without changing anything. Asks again where a response was lost. */
export async function inspect(
  instances: readonly Pick<Instance, 'id'>[],
  settings: Settings,
  { request, ports }: Pick<DispatchContext, 'request' | 'ports'>,
): Promise<HostResults> {
  const hosts = instances.map(({ id }) => id)
  const spec: DispatchSpec = { command: 'status', settings: () => settings, runWithinMs: statusMs }
  const resolve: PhaseSpec['resolve'] = async (lost) => await dispatch([...lost.keys()], spec, { request, ports })
  return await runPhase({ phase: 'inspect', hosts, dispatch: spec, resolve }, { request }, ports)
}
