import { type AppInstance, appInstance, type InstanceInputs } from '../model/app-instance.ts'
import type { Artifact } from '../model/artifact.ts'
import { commands, needsArtifact } from '../model/commands.ts'
import { Failure } from '../model/failure.ts'
import type { Selection } from '../model/selection.ts'
import { located } from './artifact-input.ts'
import { type Env, parseInputs } from './parse.ts'
import { brokenRules, type RunnerFacts } from './rules.ts'
import type { Inputs, OptionalInput } from './schema.ts'

/** The inputs of one run and the runner's context; only the hosts are still to be found. */
export interface Request
  extends Omit<
    Inputs,
    | 'tags'
    | 'instance-ids'
    | 'auto-scaling-group'
    | 'artifact-repository'
    | 'run-id'
    | 'version'
    | 'github-token'
    | keyof InstanceInputs
  > {
  readonly selection: Selection
  /** Empty where the command finds it out. */
  readonly version: string
  readonly appInstance: AppInstance
  /** The app's public address, by `health-url`; empty without it. */
  readonly appUrl: string
  readonly region: string
  /** The commit that this run deploys; empty when unknown. */
  readonly commit: string
  /** The run's page; empty outside of GitHub. */
  readonly runUrl: string
  /** Names this run to runs that wait for the lock. */
  readonly holder: string
  /** `owner/name` of the repository and the number of the run; empty outside of GitHub. */
  readonly repository: string
  readonly runId: string
  /** When the AWS credentials expire, in milliseconds since 1970, where the environment says so. */
  readonly credentialsEnd?: number
}

/** A request that names an artifact to deploy. */
export interface DeployRequest extends Request {
  readonly artifact: Artifact
}

export function isDeployRequest(request: Request): request is DeployRequest {
  return needsArtifact(request.command) && request.artifact !== undefined
}

/** Whether the run may change hosts, and so takes the lock. */
export function changesHosts(request: Pick<Request, 'command' | 'dry-run'>): boolean {
  return commands[request.command].changesHosts && !request['dry-run']
}

/** What the runner's environment says, as opposed to inputs. */
export interface RunnerContext extends RunnerFacts {
  readonly runUrl: string
  readonly holder: string
  readonly credentialsEnd?: number
}

/** Reads every input before it throws, so that one run reports every mistake. */
export function readRequest(env: Env, context: RunnerContext): Request {
  const parsed = parseInputs(env)
  const { inputs } = parsed
  const problems = [...parsed.problems, ...brokenRules(parsed, context)]
  if (problems.length > 0) {
    const count = problems.length === 1 ? 'One input is' : `${problems.length} inputs are`
    throw new Failure('bad-input', `${count} wrong.\n${problems.map((problem) => `- ${problem}`).join('\n')}`, {
      next: 'Nothing was changed. Correct the workflow step and run it again.',
    })
  }
  const url = inputs['health-url']
  const {
    tags,
    'instance-ids': ids,
    'auto-scaling-group': group,
    'github-token': _token,
    ...others
  } = withoutIgnored(inputs)
  const { 'artifact-repository': repository, 'run-id': runId, artifact: named, ...rest } = others
  const at = { repository: repository ?? context.repository, runId: runId ?? context.runId }
  return {
    ...rest,
    artifact: named && located(named, at),
    appUrl: url === undefined ? '' : new URL(url).origin,
    selection: { tags: tags ?? [], ids: ids ?? [], ...(group !== undefined && { group }) },
    version: inputs.version ?? (needsArtifact(inputs.command) ? context.commit : ''),
    appInstance: appInstance(inputs),
    ...context,
  }
}

/** The inputs without those that the command ignores. */
function withoutIgnored(inputs: Inputs): Inputs {
  const ignored: readonly OptionalInput[] = commands[inputs.command].ignores ?? []
  return { ...inputs, ...Object.fromEntries(ignored.map((name) => [name, undefined])) }
}
