/** The commands as a run calls them: each resolves with the verdict in the events of the run. */
import { deploy as deployCommand } from '../../../src/commands/deploy.ts'
import { planDeploy as planCommand } from '../../../src/commands/plan.ts'
import { reconcile as reconcileCommand } from '../../../src/commands/reconcile.ts'
import { recoverRun as recoverCommand, type SavedRun } from '../../../src/commands/recover-run.ts'
import { rollback as rollbackCommand } from '../../../src/commands/rollback.ts'
import { status as statusCommand } from '../../../src/commands/status.ts'
import type { DeployRequest, Request } from '../../../src/inputs/request.ts'
import type { Event } from '../../../src/model/events.ts'
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
  await command({ ...ports, emit, history: () => events })
  return outcome(events)
}

export const deploy = (request: DeployRequest, ports: RolloutPorts) =>
  verdictOf(ports, (own) => deployCommand(request, own))
export const planDeploy = (request: DeployRequest, ports: RolloutPorts) =>
  verdictOf(ports, (own) => planCommand(request, own))
export const reconcile = (request: Request, ports: RolloutPorts) =>
  verdictOf(ports, (own) => reconcileCommand(request, own))
export const rollback = (request: Request, ports: RolloutPorts) =>
  verdictOf(ports, (own) => rollbackCommand(request, own))
export const status = (request: Request, ports: RolloutPorts) => verdictOf(ports, (own) => statusCommand(request, own))
export const recoverRun = (saved: SavedRun, request: Request, ports: RolloutPorts) =>
  verdictOf(ports, (own) => recoverCommand(saved, request, own))
