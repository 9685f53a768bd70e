/** The code of each command; `src/model/commands.ts` has what the rest of the action knows of it. */
import { type DeployRequest, isDeployRequest, type Request } from '../inputs/request.ts'
import type { Command } from '../model/commands.ts'
import { Failure } from '../model/failure.ts'
import type { RolloutPorts } from '../rollout/rollout.port.ts'
import type { RolloutGoal } from './activate-existing.ts'

type Work = (request: Request, ports: RolloutPorts) => Promise<void>

interface Code {
  readonly run: Work
  /** Its dry run; a command without one changes nothing. */
  readonly dryRun?: Work
}

const dryRunDeploy = withArtifact(async (...step) => await (await import('./dry-run.ts')).dryRunDeploy(...step))

/** Each command loads its own code when it runs: a step with bad inputs, and the `post:` step, load none. */
const code: Readonly<Record<Command, Code>> = {
  deploy: {
    run: withArtifact(async (...step) => await (await import('./deploy.ts')).deploy(...step)),
    dryRun: dryRunDeploy,
  },
  rollback: activation(async (...step) => (await import('./rollback.ts')).rollbackGoal(...step)),
  plan: { run: dryRunDeploy },
  status: { run: async (...step) => await (await import('./status.ts')).status(...step) },
  reconcile: activation(async () => (await import('./reconcile.ts')).reconcileGoal()),
}

/** Runs the command that the request names, or its dry run. */
export async function runCommand(request: Request, ports: RolloutPorts): Promise<void> {
  const { run, dryRun } = code[request.command]
  await (request['dry-run'] && dryRun ? dryRun : run)(request, ports)
}

/** A command that activates a release that was live before. */
function activation(goalOf: (request: Request, ports: RolloutPorts) => Promise<RolloutGoal>): Code {
  return {
    run: async (request, ports) => {
      const { activateExisting } = await import('./activate-existing.ts')
      await activateExisting(await goalOf(request, ports), request, ports)
    },
    dryRun: async (request, ports) => {
      const { dryRunActivation } = await import('./dry-run.ts')
      await dryRunActivation(await goalOf(request, ports), request, ports)
    },
  }
}

/** `readRequest` has already refused such a command without an artifact. */
function withArtifact(run: (request: DeployRequest, ports: RolloutPorts) => Promise<void>): Work {
  return async (request, ports) => {
    if (!isDeployRequest(request)) throw new Failure('bad-input', 'artifact: is required')
    await run(request, ports)
  }
}
