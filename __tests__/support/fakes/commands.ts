/**
 * The commands as a run calls them: each resolves with the verdict in the events of the run. A command that rejects is an event
 * too, and its Failure is passed on.
 */

// The fake clock would run on while a command's code is loaded.
import '../../../src/commands/deploy.ts'
import '../../../src/commands/dry-run.ts'
import '../../../src/commands/reconcile.ts'
import '../../../src/commands/rollback.ts'
import '../../../src/commands/status.ts'
import { recoverRun as recoverCommand, type SavedRun } from '../../../src/commands/recover-run.ts'
import { runCommand } from '../../../src/commands/registry.ts'
import type { DeployRequest, Request } from '../../../src/inputs/request.ts'
import type { Event } from '../../../src/model/events.ts'
import { toProblem } from '../../../src/model/failure.ts'
import { outcome } from '../../../src/model/outcome.ts'
import type { Verdict } from '../../../src/model/verdicts.ts'
import type { RolloutPorts } from '../../../src/rollout/rollout.port.ts'

/** Runs a command on ports that keep the events of this run alone. */
export async function verdictOf(ports: RolloutPorts, command: (own: RolloutPorts) => Promise<void>): Promise<Verdict> {
  const events: Event[] = []
  const emit = (event: Event) => {
    events.push(event)
    ports.emit(event)
  }
  try {
    await command({ ...ports, emit, history: () => events })
  } catch (error) {
    emit({ type: 'failed', failure: toProblem(error) })
    throw error
  }
  return outcome(events)
}

const runAs = (request: Request, ports: RolloutPorts) => verdictOf(ports, (own) => runCommand(request, own))

export const deploy: (request: DeployRequest, ports: RolloutPorts) => Promise<Verdict> = runAs
export const planDeploy = (request: DeployRequest, ports: RolloutPorts) => runAs({ ...request, command: 'plan' }, ports)
export const reconcile = runAs
export const rollback = runAs
export const status = runAs
export const recoverRun = (saved: SavedRun, request: Request, ports: RolloutPorts) =>
  verdictOf(ports, async (own) => {
    own.emit({ type: 'recovery-started', hosts: saved.fence !== undefined })
    await recoverCommand(saved, request, own)
  })
