import { type Artifact, artifact, located } from './artifact.ts'
import type { Share } from './batches.ts'
import { Failure } from './failure.ts'
import { appEnv } from './inputs/app-env.ts'
import { alarmNames, groupName, targetGroups } from './inputs/aws.ts'
import { baseDir, healthPath, healthUrl, hook, services, sharedPaths, user } from './inputs/host.ts'
import { nearMisses } from './inputs/near-misses.ts'
import { bucketAndPrefix, repository, sha256 } from './inputs/source.ts'
import { instanceIds, shares, type TagFilter, tagFilters } from './inputs/targets.ts'
import { choice, duration, matching, oneLine, type Read, whole, yesOrNo } from './inputs/values.ts'
import { isReleaseId } from './naming.ts'

/** One input: how its text is read, and what it is without one. An input without either is left to the host to find out. */
interface Row<T, Presence extends 'always' | 'maybe'> {
  readonly read: Read<T>
  readonly default?: string
  readonly required?: true
  readonly presence: Presence
}

const required = <T>(read: Read<T>): Row<T, 'always'> => ({ read, required: true, presence: 'always' })
const optional = <T>(read: Read<T>): Row<T, 'maybe'> => ({ read, presence: 'maybe' })
const orElse = <T>(text: string, read: Read<T>): Row<T, 'always'> => ({ read, default: text, presence: 'always' })

const appName = matching(/^[a-z][a-z0-9-]{0,30}$/, 'lower-case letters, digits and dashes, at most 31, a letter first')
const version = matching(/^.{1,120}$/u, 'at most 120 characters')
const releaseId = matching(isReleaseId, 'the name of a release folder, such as 20261123_101010')
const workflow = matching(
  /^([\w.-]+\/[\w.-]+\/)?\.github\/workflows\/[\w .-]+\.ya?ml(@(refs\/(heads|tags)\/[\w./-]+|[0-9a-f]{40,64}|\*))?$/,
  'a workflow file such as .github/workflows/build.yml, with owner/name/ before it where it is of another repository, and with @refs/heads/NAME, a commit or @* behind it where it is of another ref than the default branch or a tag',
)
const runId = matching(/^\d{1,20}$/, 'the number of a workflow run')
const environment = matching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/, 'letters, digits, dots, dashes and underscores')
const seconds = duration({ minMs: 1_000 })

/** One row per input of action.yml, in its order; a contract test holds the two together. */
export const table = {
  app: required(appName),
  command: orElse('deploy', choice('deploy', 'rollback', 'plan', 'status', 'reconcile')),
  tags: optional(tagFilters),
  'instance-ids': optional(instanceIds),
  'auto-scaling-group': optional(groupName),
  'min-targets': orElse('1', whole({ min: 1, max: 100_000 })),
  offline: orElse('fail', choice('fail', 'skip')),
  artifact: optional(artifact),
  'artifact-sha256': optional(sha256),
  'artifact-repository': optional(repository),
  'run-id': optional(runId),
  'artifact-bucket': optional(bucketAndPrefix),
  'artifact-access': orElse('presigned', choice('presigned', 'host-role')),
  'verify-attestation': orElse('false', yesOrNo),
  'attestation-workflow': optional(workflow),
  'attestation-trusted-root': optional(oneLine),
  version: optional(version),
  'release-id': optional(releaseId),
  environment: orElse('production', environment),
  'base-dir': optional(baseDir),
  'service-manager': orElse('auto', choice('auto', 'systemd', 'pm2')),
  service: optional(services),
  user: optional(user),
  port: optional(whole({ min: 1, max: 65_535 })),
  'package-manager': orElse('auto', choice('auto', 'npm', 'pnpm', 'yarn', 'none')),
  'shared-paths': optional(sharedPaths),
  env: optional(appEnv),
  'keep-releases': orElse('5', whole({ min: 1, max: 1_000 })),
  'before-activate': optional(hook),
  'before-activate-once': optional(hook),
  'after-activate': optional(hook),
  'health-path': orElse('/api/health', healthPath),
  'health-timeout': orElse('60s', seconds),
  'health-interval': orElse('1s', seconds),
  'health-successes': orElse('2', whole({ min: 1, max: 100 })),
  'stable-for': orElse('5s', duration()),
  'health-url': optional(healthUrl),
  batches: orElse('25%', shares),
  'max-failures': orElse('0', whole({ min: 0, max: 100_000 })),
  pause: orElse('0s', duration()),
  bake: orElse('0s', duration()),
  alarms: optional(alarmNames),
  'by-zone': orElse('false', yesOrNo),
  'on-failure': orElse('rollback', choice('rollback', 'stop')),
  'target-groups': optional(targetGroups),
  'drain-timeout': orElse('10m', seconds),
  'drain-grace': orElse('5s', duration()),
  'allow-last-target': orElse('false', yesOrNo),
  'suspend-az-rebalance': orElse('false', yesOrNo),
  timeout: orElse('60m', duration({ minMs: 10_000 })),
  'lock-timeout': orElse('0s', duration()),
  'allow-downgrade': orElse('false', yesOrNo),
  'dry-run': orElse('false', yesOrNo),
  'include-manual': orElse('false', yesOrNo),
  'on-drift': orElse('adopt', choice('adopt', 'refuse')),
  'fail-on-drift': orElse('false', yesOrNo),
  'github-token': optional(oneLine),
  deployment: orElse('auto', choice('auto', 'always', 'never')),
  comment: orElse('false', yesOrNo),
} satisfies Record<string, Row<unknown, 'always' | 'maybe'>>

type Table = typeof table
type Value<R> = R extends Row<infer T, infer P> ? (P extends 'always' ? T : T | undefined) : never

/** Every input by its name, read. */
export type Inputs = { readonly [Name in keyof Table]: Value<Table[Name]> }

/** Which hosts are meant. A host must be listed, carry the tags and be a member of the group, as far as these are given. */
export interface Selection {
  readonly tags: readonly TagFilter[]
  readonly ids: readonly string[]
  readonly group?: string
}

/** What one run was asked for, with nothing left to look up but the hosts. */
export interface Request
  extends Omit<
    Inputs,
    | 'tags'
    | 'instance-ids'
    | 'auto-scaling-group'
    | 'artifact-repository'
    | 'run-id'
    | 'version'
    | 'base-dir'
    | 'github-token'
  > {
  readonly selection: Selection
  /** Empty where that is to be found out. */
  readonly version: string
  readonly 'base-dir': string
  readonly region: string
  /** The commit that this run is about; empty when nobody says. */
  readonly commit: string
  /** The run's page, empty outside of GitHub. */
  readonly runUrl: string
  /** Who is at work, for those whom the lock keeps out. */
  readonly holder: string
  /** `owner/name` of the repository and the number of the run, empty outside of GitHub. */
  readonly repository: string
  readonly runId: string
  /** When the AWS credentials end, in milliseconds since 1970, where the environment says so. */
  readonly credentialsEnd?: number
}

/** What a deploy was asked for. */
export interface Delivery extends Request {
  readonly artifact: Artifact
}

export function isDelivery(request: Request): request is Delivery {
  return (request.command === 'deploy' || request.command === 'plan') && request.artifact !== undefined
}

export type { Share }

type Env = Readonly<Record<string, string | undefined>>

/** What the runner says of itself, where inputs have no say. */
export interface Surroundings {
  readonly region: string
  /** The commit that a version defaults to. */
  readonly commit: string
  readonly runUrl: string
  readonly holder: string
  readonly repository: string
  readonly runId: string
  readonly credentialsEnd?: number
}

/**
 * Reads every input before it complains, so that one run shows every mistake.
 */
export function readRequest(env: Env, around: Surroundings): Request {
  const problems = misspelled(env)
  const inputs = readTable(env, problems)
  problems.push(...acrossInputs(env, inputs, around))
  if (problems.length > 0) {
    const count = problems.length === 1 ? 'One input is' : `${problems.length} inputs are`
    throw new Failure('bad-input', `${count} wrong.\n${problems.map((problem) => `- ${problem}`).join('\n')}`, {
      next: 'Nothing was changed. Correct the workflow step and run it again.',
    })
  }
  const { tags, 'instance-ids': ids, 'auto-scaling-group': group, 'github-token': _token, ...others } = inputs
  const { 'artifact-repository': repository, 'run-id': runId, artifact: named, ...rest } = others
  const at = { repository: repository ?? around.repository, runId: runId ?? around.runId }
  return {
    ...rest,
    artifact: named && located(named, at),
    selection: { tags: tags ?? [], ids: ids ?? [], ...(group !== undefined && { group }) },
    version: inputs.version ?? (needsArtifact(inputs.command) ? around.commit : ''),
    'base-dir': inputs['base-dir'] ?? `/opt/${inputs.app}`,
    ...around,
  }
}

/** The runner upper-cases a name and keeps its dashes. */
function textOf(env: Env, name: string): string {
  return env[`INPUT_${name.toUpperCase()}`] ?? ''
}

function readTable(env: Env, problems: string[]): Inputs {
  const rows = Object.entries<Row<unknown, 'always' | 'maybe'>>(table).map(([name, row]) => {
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
  // Whatever is missing here is in `problems`, and then nobody sees these inputs.
  return Object.fromEntries(rows) as Inputs
}

function misspelled(env: Env): string[] {
  const given = Object.keys(env).flatMap((key) => (key.startsWith('INPUT_') ? [key.slice(6).toLowerCase()] : []))
  return nearMisses(given, Object.keys(table)).map(({ given, meant }) => `${given}: is not an input; ${meant} is`)
}

function acrossInputs(env: Env, inputs: Inputs, around: Surroundings): string[] {
  const { region, commit } = around
  const problems: string[] = []
  const absent = (name: keyof Table) => textOf(env, name).trim() === ''
  if (absent('tags') && absent('instance-ids') && absent('auto-scaling-group')) {
    problems.push('tags, instance-ids, auto-scaling-group: one of them must say which hosts are meant')
  }
  if (inputs['suspend-az-rebalance'] && absent('auto-scaling-group')) {
    problems.push('suspend-az-rebalance: needs auto-scaling-group, the group that is meant')
  }
  problems.push(...ofCommand(inputs, absent, commit))
  problems.push(...ofSource(inputs, absent, around))
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

/** What an artifact's source needs, and what it has no use for. */
function ofSource(inputs: Inputs, absent: (name: keyof Table) => boolean, around: Surroundings): string[] {
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
  if (isOnGitHub && absent('artifact-repository') && around.repository === '') {
    problems.push('artifact-repository: is required where GITHUB_REPOSITORY is not set')
  }
  if (artifact.kind === 'actions' && absent('run-id') && (around.runId === '' || !absent('artifact-repository'))) {
    problems.push('run-id: is required for an artifact of another repository, and outside of GitHub Actions')
  }
  return problems
}

/** These bring a new release, or say what bringing it would mean. */
function needsArtifact(command: Inputs['command'] | undefined): boolean {
  return command === 'deploy' || command === 'plan'
}

/** What a command needs, and what it has no use for. */
function ofCommand({ command }: Inputs, absent: (name: keyof Table) => boolean, commit: string): string[] {
  const problems: string[] = []
  if (needsArtifact(command)) {
    if (absent('artifact')) problems.push('artifact: is required')
    if (absent('version') && commit === '') problems.push('version: is required where GITHUB_SHA is not set')
  }
  if (command !== 'rollback' && !absent('release-id')) problems.push('release-id: goes with command: rollback')
  if (command === 'rollback' && !absent('release-id') && !absent('version')) {
    problems.push('release-id, version: either of them says what to go back to')
  }
  return problems
}
