import { setTimeout as sleep } from 'node:timers/promises'
import { isOpen } from './ssm/commands.ts'
import { type AwsState, isRegistered } from './state.ts'

const withinMs = 60_000

/**
 * Resolves once no command is open on a node that still exists, and no agent runs one, a replayed one included; rejects after a
 * minute.
 */
export async function quiet(aws: AwsState): Promise<void> {
  for (const until = Date.now() + withinMs; ; await sleep(20)) {
    const busy = atWork(aws)
    if (busy.length === 0) return
    if (Date.now() > until) throw new Error(`still at work: ${busy.join(', ')}`)
  }
}

function atWork({ commands, instances }: AwsState): readonly string[] {
  const isThere = (id: string) => {
    const instance = instances.get(id)
    return instance !== undefined && isRegistered(instance)
  }
  const open = [...commands.values()]
    .filter(({ invocations }) => invocations.some((one) => isOpen(one) && isThere(one.instanceId)))
    .map(({ id }) => id)
  const busy = [...instances.values()].filter(({ agent }) => agent.isAtWork()).map(({ host }) => host.id)
  return [...open, ...busy]
}
