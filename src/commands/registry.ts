/** The code of each command; `src/model/commands.ts` has what the rest of the action knows of it. */
import { type DeployRequest, isDeployRequest, type Request } from '../inputs/request.ts'
import type { Command } from '../model/commands.ts'
import { Failure } from '../model/failure.ts'
import type { RolloutPorts } from '../rollout/rollout.port.ts'

type Run = (request: Request, ports: RolloutPorts) => Promise<void>

const plan = withArtifact(async (request, ports) => await (await import('./plan.ts')).planDeploy(request, ports))

/** Each command loads its own code when it runs: a step with bad inputs, and the `post:` step, load none. */
const runs: Readonly<Record<Command, Run>> = {
  deploy: withArtifact(async (request, ports) =>
    request['dry-run'] ? await plan(request, ports) : await (await import('./deploy.ts')).deploy(request, ports),
  ),
  rollback: async (request, ports) => await (await import('./rollback.ts')).rollback(request, ports),
  plan,
  status: async (request, ports) => await (await import('./status.ts')).status(request, ports),
  reconcile: async (request, ports) => await (await import('./reconcile.ts')).reconcile(request, ports),
}

/** Runs the command that the request names. */
export async function runCommand(request: Request, ports: RolloutPorts): Promise<void> {
  return await runs[request.command](request, ports)
}

/** `readRequest` has already refused such a command without an artifact. */
function withArtifact(run: (request: DeployRequest, ports: RolloutPorts) => Promise<void>): Run {
  return async (request, ports) => {
    if (!isDeployRequest(request)) throw new Failure('bad-input', 'artifact: is required')
    return await run(request, ports)
  }
}
