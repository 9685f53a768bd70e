import type { Settings } from '../host/settings.ts'
import type { HostResults } from '../model/host-result.ts'
import type { Instance } from '../model/instance.ts'
import type { DispatchPorts } from './dispatch.port.ts'
import { type DispatchSpec, dispatch } from './dispatcher.ts'
import { type PhaseContext, type PhaseSpec, runPhase } from './phase.ts'
import { statusMs } from './polling.ts'

/**
 * Asks hosts what they run and what they have on disk, without changing anything. Asks again where a response was lost. With a
 * lease that is still pending it resolves once the run has the lock.
 */
export async function inspect(
  instances: readonly Pick<Instance, 'id'>[],
  settings: Settings,
  { ports, ...context }: PhaseContext & { readonly ports: DispatchPorts },
): Promise<HostResults> {
  const hosts = instances.map(({ id }) => id)
  const spec: DispatchSpec = { command: 'status', settings: () => settings, runWithinMs: statusMs }
  const resolve: PhaseSpec['resolve'] = async (lost) =>
    await dispatch([...lost.keys()], spec, { request: context.request, ports })
  return await runPhase({ phase: 'inspect', hosts, dispatch: spec, resolve }, context, ports)
}
