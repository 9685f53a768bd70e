import { activatesExisting, type Command, commandNames, commands, needsArtifact } from '../model/commands.ts'
import { isReleaseId } from '../model/labels.ts'
import { appEnv } from './app-env.ts'
import { artifact } from './artifact-input.ts'
import { bucketAndPrefix, repository, sha256 } from './artifact-location.ts'
import { alarmNames, groupName, targetGroups } from './aws-names.ts'
import { baseDir, healthPath, healthUrl, hook, services, sharedPaths, user } from './host-settings.ts'
import { instanceIds, shares, tagFilters } from './target-selection.ts'
import { choice, duration, matching, oneLine, type Read, whole, yesOrNo } from './values.ts'

/** When an input is of use. */
interface Use {
  /** The commands that use it; all of them, without. */
  readonly commands?: readonly Command[]
  /** Another input, and its values with which this one is of use; of an artifact, its kinds. Any other value is refused. */
  readonly goesWith?: { readonly input: string; readonly is: readonly (string | boolean)[] }
  /** Another input that the step has to give when it gives this one, and what for. */
  readonly needs?: { readonly input: string; readonly why: string }
}

/**
 * One input: how its text is read, and its default. An input without text or default is undefined: the host detects the
 * value.
 */
interface InputSpec<T, Presence extends 'always' | 'maybe'> extends Use {
  readonly read: Read<T>
  readonly default?: string
  readonly required?: true
  readonly presence: Presence
}

/** An input with the group of docs/inputs.md that it is in. */
export type InputRow = InputSpec<unknown, 'always' | 'maybe'> & { readonly group: string }

const required = <T>(read: Read<T>): InputSpec<T, 'always'> => ({ read, required: true, presence: 'always' })
const optional = <T>(read: Read<T>, use: Use = {}): InputSpec<T, 'maybe'> => ({ read, presence: 'maybe', ...use })
const withDefault = <T>(text: string, read: Read<T>, use: Use = {}): InputSpec<T, 'always'> => ({
  read,
  default: text,
  presence: 'always',
  ...use,
})

type InGroup<Rows> = { readonly [Name in keyof Rows]: Rows[Name] & { readonly group: string } }

function group<const Rows extends Readonly<Record<string, object>>>(title: string, rows: Rows): InGroup<Rows> {
  return Object.fromEntries(
    Object.entries(rows).map(([name, row]) => [name, { ...row, group: title }]),
  ) as InGroup<Rows>
}

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

/** Commands that deploy an artifact, or plan to. */
const withArtifact = { commands: commandNames.filter(needsArtifact) }
/** Commands that bring hosts to a release, or plan to. */
const withRelease = { commands: commandNames.filter((name) => needsArtifact(name) || activatesExisting(name)) }
/** Commands that change hosts. */
const changing = { commands: commandNames.filter((name) => commands[name].changesHosts) }
/** Commands that change nothing. */
const readOnly = { commands: commandNames.filter((name) => !commands[name].changesHosts) }

/** Inputs that only an artifact on GitHub, or only one of a workflow run, has a use for. */
const onGitHub = { ...withArtifact, goesWith: { input: 'artifact', is: ['actions', 'release'] } }
const ofRun = { ...withArtifact, goesWith: { input: 'artifact', is: ['actions'] } }
const attested = { ...withArtifact, goesWith: { input: 'verify-attestation', is: [true] } }

/** One row per input of action.yml, in its order; a contract test holds the two together. */
const schema = {
  ...group('What and where', {
    app: required(appName),
    command: withDefault('deploy', choice(...commandNames)),
    tags: optional(tagFilters),
    'instance-ids': optional(instanceIds),
    'auto-scaling-group': optional(groupName),
    'min-targets': withDefault('1', whole({ min: 1, max: 100_000 }), withRelease),
    offline: withDefault('fail', choice('fail', 'skip'), withRelease),
  }),
  ...group('Artifact', {
    artifact: optional(artifact, withArtifact),
    'artifact-sha256': optional(sha256, withArtifact),
    'artifact-repository': optional(repository, onGitHub),
    'run-id': optional(runId, ofRun),
    'artifact-bucket': optional(bucketAndPrefix, withArtifact),
    'artifact-access': withDefault('presigned', choice('presigned', 'host-role'), withRelease),
    'verify-attestation': withDefault('false', yesOrNo, withArtifact),
    'attestation-workflow': optional(workflow, attested),
    'attestation-trusted-root': optional(oneLine, attested),
    version: optional(version, { commands: [...withArtifact.commands, 'rollback'] }),
    'release-id': optional(releaseId, { commands: ['rollback'], goesWith: { input: 'command', is: ['rollback'] } }),
  }),
  ...group('Host', {
    environment: withDefault('production', environment),
    'base-dir': optional(baseDir),
    'service-manager': withDefault('auto', choice('auto', 'systemd', 'pm2')),
    service: optional(services),
    user: optional(user),
    port: optional(whole({ min: 1, max: 65_535 })),
    'package-manager': withDefault('auto', choice('auto', 'npm', 'pnpm', 'yarn', 'none'), withRelease),
    'shared-paths': optional(sharedPaths, withRelease),
    env: optional(appEnv),
    'keep-releases': withDefault('5', whole({ min: 1, max: 1_000 }), changing),
    'before-activate': optional(hook, changing),
    'before-activate-once': optional(hook, withRelease),
    'after-activate': optional(hook, changing),
  }),
  ...group('Health', {
    'health-path': withDefault('/api/health', healthPath),
    'health-timeout': withDefault('60s', seconds),
    'health-interval': withDefault('1s', seconds),
    'health-successes': withDefault('2', whole({ min: 1, max: 100 })),
    'stable-for': withDefault('5s', duration(), withRelease),
    'health-url': optional(healthUrl, withRelease),
  }),
  ...group('Rollout', {
    batches: withDefault('25%', shares, withRelease),
    'max-failures': withDefault('0', whole({ min: 0, max: 100_000 }), changing),
    pause: withDefault('0s', duration(), withRelease),
    bake: withDefault('0s', duration(), withRelease),
    alarms: optional(alarmNames, withRelease),
    'by-zone': withDefault('false', yesOrNo, withRelease),
    'on-failure': withDefault('rollback', choice('rollback', 'stop'), changing),
    'target-groups': optional(targetGroups, withRelease),
    'drain-timeout': withDefault('10m', seconds, changing),
    'drain-grace': withDefault('5s', duration(), withRelease),
    'allow-last-target': withDefault('false', yesOrNo, withRelease),
    'suspend-az-rebalance': withDefault('false', yesOrNo, {
      ...withRelease,
      needs: { input: 'auto-scaling-group', why: 'the group to suspend it in' },
    }),
    timeout: withDefault('60m', duration({ minMs: 10_000 }), withRelease),
  }),
  ...group('Coordination', {
    'lock-timeout': withDefault('0s', duration(), changing),
    'allow-downgrade': withDefault('false', yesOrNo, withArtifact),
    'dry-run': withDefault('false', yesOrNo, changing),
    'include-manual': withDefault('false', yesOrNo, { commands: ['reconcile'] }),
    'on-drift': withDefault('adopt', choice('adopt', 'refuse'), withArtifact),
    'fail-on-drift': withDefault('false', yesOrNo, readOnly),
    'github-token': optional(oneLine),
    deployment: withDefault('auto', choice('auto', 'always', 'never'), changing),
    comment: withDefault('false', yesOrNo),
  }),
} satisfies Record<string, InputRow>

type Schema = typeof schema
type Value<R> = R extends InputSpec<infer T, infer P> ? (P extends 'always' ? T : T | undefined) : never

export type InputName = keyof Schema

/** The value of every input, by name. */
export type Inputs = { readonly [Name in InputName]: Value<Schema[Name]> }

/** An input that may be left out. */
export type OptionalInput = { [Name in InputName]: undefined extends Inputs[Name] ? Name : never }[InputName]

/** The rows by name, without the types of their values. */
export const inputRows: Readonly<Record<InputName, InputRow>> = schema

export const inputNames = Object.keys(schema) as readonly InputName[]
