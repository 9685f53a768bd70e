import { type AppInstance, appInstance, type InstanceInputs } from '../model/app-instance.ts'
import type { Artifact } from '../model/artifact.ts'
import type { BatchSize } from '../model/batch-size.ts'
import { Failure } from '../model/failure.ts'
import { isReleaseId } from '../model/labels.ts'
import type { Selection } from '../model/selection.ts'
import { appEnv } from './app-env.ts'
import { artifact, located } from './artifact.ts'
import { bucketAndPrefix, repository, sha256 } from './artifact-location.ts'
import { alarmNames, groupName, targetGroups } from './aws-names.ts'
import { baseDir, healthPath, healthUrl, hook, services, sharedPaths, user } from './host-settings.ts'
import { instanceIds, shares, tagFilters } from './target-selection.ts'
import { findTypos } from './typos.ts'
import { choice, duration, matching, oneLine, type Read, whole, yesOrNo } from './values.ts'

/**
 * One input: how its text is read, and its default. An input without text or default is undefined: the host detects the
 * value.
 */
interface InputSpec<T, Presence extends 'always' | 'maybe'> {
  readonly read: Read<T>
  readonly default?: string
  readonly required?: true
  readonly presence: Presence
}

const required = <T>(read: Read<T>): InputSpec<T, 'always'> => ({ read, required: true, presence: 'always' })
const optional = <T>(read: Read<T>): InputSpec<T, 'maybe'> => ({ read, presence: 'maybe' })
const withDefault = <T>(text: string, read: Read<T>): InputSpec<T, 'always'> => ({
  read,
  default: text,
  presence: 'always',
})

const appName = matching(/^[a-z][a-z0-9-]{0,30}$/, 'lower-case letters, digits and dashes, at most 31, a letter first')
const version = matching(/^.{1,120}$/u, 'at most 120 characters')
const releaseId = matching(isReleaseId, 'the name of a release folder, such as 20261123_101010')
const workflow = matching(
  /^([\w.-]+\/[\w.-]+\/)?\.github\/workflows\/[\w .-]+\.ya?ml(@(refs\/(heads|tags)\/[\w./-]+|[0-9a-f]{40,64}|\*))?$/,
  'a workflow file such as .github/workflows/build.yml; put owner/name/ before it for another repository, and @refs/heads/NAME, @<commit> or @* after it for a ref other than the default branch or a tag',
)
const runId = matching(/^\d{1,20}$/, 'the number of a workflow run')
const environment = matching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/, 'letters, digits, dots, dashes and underscores')
const seconds = duration({ minMs: 1_000 })

/** One row per input of action.yml, in its order; a contract test holds the two together. */
export const table = {
  app: required(appName),
  command: withDefault('deploy', choice('deploy', 'rollback', 'plan', 'status', 'reconcile')),
  tags: optional(tagFilters),
  'instance-ids': optional(instanceIds),
  'auto-scaling-group': optional(groupName),
  'min-targets': withDefault('1', whole({ min: 1, max: 100_000 })),
  offline: withDefault('fail', choice('fail', 'skip')),
  artifact: optional(artifact),
  'artifact-sha256': optional(sha256),
  'artifact-repository': optional(repository),
  'run-id': optional(runId),
  'artifact-bucket': optional(bucketAndPrefix),
  'artifact-access': withDefault('presigned', choice('presigned', 'host-role')),
  'verify-attestation': withDefault('false', yesOrNo),
  'attestation-workflow': optional(workflow),
  'attestation-trusted-root': optional(oneLine),
  version: optional(version),
  'release-id': optional(releaseId),
  environment: withDefault('production', environment),
  'base-dir': optional(baseDir),
  'service-manager': withDefault('auto', choice('auto', 'systemd', 'pm2')),
  service: optional(services),
  user: optional(user),
  port: optional(whole({ min: 1, max: 65_535 })),
  'package-manager': withDefault('auto', choice('auto', 'npm', 'pnpm', 'yarn', 'none')),
  'shared-paths': optional(sharedPaths),
  env: optional(appEnv),
  'keep-releases': withDefault('5', whole({ min: 1, max: 1_000 })),
  'before-activate': optional(hook),
  'before-activate-once': optional(hook),
  'after-activate': optional(hook),
  'health-path': withDefault('/api/health', healthPath),
  'health-timeout': withDefault('60s', seconds),
  'health-interval': withDefault('1s', seconds),
  'health-successes': withDefault('2', whole({ min: 1, max: 100 })),
  'stable-for': withDefault('5s', duration()),
  'health-url': optional(healthUrl),
  batches: withDefault('25%', shares),
  'max-failures': withDefault('0', whole({ min: 0, max: 100_000 })),
  pause: withDefault('0s', duration()),
  bake: withDefault('0s', duration()),
  alarms: optional(alarmNames),
  'by-zone': withDefault('false', yesOrNo),
  'on-failure': withDefault('rollback', choice('rollback', 'stop')),
  'target-groups': optional(targetGroups),
  'drain-timeout': withDefault('10m', seconds),
  'drain-grace': withDefault('5s', duration()),
  'allow-last-target': withDefault('false', yesOrNo),
  'suspend-az-rebalance': withDefault('false', yesOrNo),
  timeout: withDefault('60m', duration({ minMs: 10_000 })),
  'lock-timeout': withDefault('0s', duration()),
  'allow-downgrade': withDefault('false', yesOrNo),
  'dry-run': withDefault('false', yesOrNo),
  'include-manual': withDefault('false', yesOrNo),
  'on-drift': withDefault('adopt', choice('adopt', 'refuse')),
  'fail-on-drift': withDefault('false', yesOrNo),
  'github-token': optional(oneLine),
  deployment: withDefault('auto', choice('auto', 'always', 'never')),
  comment: withDefault('false', yesOrNo),
} satisfies Record<string, InputSpec<unknown, 'always' | 'maybe'>>

type Table = typeof table
type Value<R> = R extends InputSpec<infer T, infer P> ? (P extends 'always' ? T : T | undefined) : never

/** The value of every input, by name. */
export type Inputs = { readonly [Name in keyof Table]: Value<Table[Name]> }

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
  return (request.command === 'deploy' || request.command === 'plan') && request.artifact !== undefined
}

export type { BatchSize }

type Env = Readonly<Record<string, string | undefined>>

/** What the runner's environment says, as opposed to inputs. */
export interface RunnerContext {
  readonly region: string
  /** The commit that a version defaults to. */
  readonly commit: string
  readonly runUrl: string
  readonly holder: string
  readonly repository: string
  readonly runId: string
  readonly credentialsEnd?: number
}

/** Reads every input before it throws, so that one run reports every mistake. */
export function readRequest(env: Env, context: RunnerContext): Request {
  const problems = misspelledInputs(env)
  const inputs = readTable(env, problems)
  problems.push(...crossInputProblems(env, inputs, context))
  if (problems.length > 0) {
    const count = problems.length === 1 ? 'One input is' : `${problems.length} inputs are`
    throw new Failure('bad-input', `${count} wrong.\n${problems.map((problem) => `- ${problem}`).join('\n')}`, {
      next: 'Nothing was changed. Correct the workflow step and run it again.',
    })
  }
  const { tags, 'instance-ids': ids, 'auto-scaling-group': group, 'github-token': _token, ...others } = inputs
  const { 'artifact-repository': repository, 'run-id': runId, artifact: named, ...rest } = others
  const at = { repository: repository ?? context.repository, runId: runId ?? context.runId }
  return {
    ...rest,
    artifact: named && located(named, at),
    selection: { tags: tags ?? [], ids: ids ?? [], ...(group !== undefined && { group }) },
    version: inputs.version ?? (needsArtifact(inputs.command) ? context.commit : ''),
    appInstance: appInstance(inputs),
    ...context,
  }
}

/** The runner upper-cases an input's name and keeps its dashes. */
function textOf(env: Env, name: string): string {
  return env[`INPUT_${name.toUpperCase()}`] ?? ''
}

function readTable(env: Env, problems: string[]): Inputs {
  const rows = Object.entries<InputSpec<unknown, 'always' | 'maybe'>>(table).map(([name, row]) => {
    const given = textOf(env, name)
    const text = given.trim() === '' ? (row.default ?? '') : given
    if (text === '') {
      if (row.required) problems.push(`${name}: is required`)
      return [name, undefined] as const
    }
    try {
      return [name, row.read(text)] as const
    } catch (cause) {
      problems.push(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`)
      return [name, undefined] as const
    }
  })
  // A missing value is in `problems`, and then `readRequest` throws.
  return Object.fromEntries(rows) as Inputs
}

function misspelledInputs(env: Env): string[] {
  const given = Object.keys(env).flatMap((key) => (key.startsWith('INPUT_') ? [key.slice(6).toLowerCase()] : []))
  return findTypos(given, Object.keys(table)).map(({ given, meant }) => `${given}: is not an input; ${meant} is`)
}

function crossInputProblems(env: Env, inputs: Inputs, context: RunnerContext): string[] {
  const { region, commit } = context
  const problems: string[] = []
  const absent = (name: keyof Table) => textOf(env, name).trim() === ''
  if (absent('tags') && absent('instance-ids') && absent('auto-scaling-group')) {
    problems.push('tags, instance-ids, auto-scaling-group: one of them must select the hosts')
  }
  if (inputs['suspend-az-rebalance'] && absent('auto-scaling-group')) {
    problems.push('suspend-az-rebalance: needs auto-scaling-group, the group to suspend it in')
  }
  problems.push(...commandProblems(inputs, absent, commit))
  problems.push(...sourceProblems(inputs, absent, context))
  if (!inputs['verify-attestation']) {
    const idle = (['attestation-workflow', 'attestation-trusted-root'] as const).filter((name) => !absent(name))
    problems.push(...idle.map((name) => `${name}: goes with verify-attestation: true`))
  }
  if (region === '') {
    problems.push('AWS_REGION: is not set; aws-actions/configure-aws-credentials sets it from its input aws-region')
  } else if (!/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(region)) {
    problems.push(`AWS_REGION: must be a region such as eu-west-1, not "${region.slice(0, 40)}"`)
  }
  const { 'health-timeout': timeout, 'health-interval': interval } = inputs
  if (timeout !== undefined && interval !== undefined && interval > timeout) {
    problems.push('health-interval: must not be longer than health-timeout')
  }
  return problems
}

/** Inputs that the artifact's source requires, and inputs that it does not use. */
function sourceProblems(inputs: Inputs, absent: (name: keyof Table) => boolean, context: RunnerContext): string[] {
  const { artifact, 'artifact-access': access } = inputs
  if (artifact === undefined) return []
  const problems: string[] = []
  const isOnGitHub = artifact.kind === 'actions' || artifact.kind === 'release'
  if (!absent('run-id') && artifact.kind !== 'actions') problems.push('run-id: goes with artifact:<name>')
  if (!absent('artifact-repository') && !isOnGitHub) {
    problems.push('artifact-repository: goes with artifact:<name> and release:<tag>/<asset>')
  }
  if (access === 'host-role' && artifact.kind !== 's3' && absent('artifact-bucket')) {
    problems.push('artifact-access: host-role goes with s3://bucket/key or artifact-bucket')
  }
  if (isOnGitHub && absent('artifact-repository') && context.repository === '') {
    problems.push('artifact-repository: is required where GITHUB_REPOSITORY is not set')
  }
  if (artifact.kind === 'actions' && absent('run-id') && (context.runId === '' || !absent('artifact-repository'))) {
    problems.push('run-id: is required for an artifact of another repository, and outside of GitHub Actions')
  }
  return problems
}

/** Whether the command deploys an artifact, or plans to. */
function needsArtifact(command: Inputs['command'] | undefined): boolean {
  return command === 'deploy' || command === 'plan'
}

/** Inputs that the command requires, and inputs that it does not use. */
function commandProblems({ command }: Inputs, absent: (name: keyof Table) => boolean, commit: string): string[] {
  const problems: string[] = []
  if (needsArtifact(command)) {
    if (absent('artifact')) problems.push('artifact: is required')
    if (absent('version') && commit === '') problems.push('version: is required where GITHUB_SHA is not set')
  }
  if (command !== 'rollback' && !absent('release-id')) problems.push('release-id: goes with command: rollback')
  if (command === 'rollback' && !absent('release-id') && !absent('version')) {
    problems.push('release-id, version: give only one of them as the rollback target')
  }
  return problems
}
