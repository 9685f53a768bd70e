/** What is wrong with inputs that can each be read: how they go together, and with the runner. Pure. */
import { isDeepStrictEqual } from 'node:util'
import { needsArtifact } from '../model/commands.ts'
import { artifactForms } from './artifact-input.ts'
import type { ParsedInputs } from './parse.ts'
import { type InputName, inputNames, inputRows } from './schema.ts'

/** What the rules need to know of the runner. */
export interface RunnerFacts {
  readonly region: string
  /** The commit that a version defaults to. */
  readonly commit: string
  readonly repository: string
  readonly runId: string
}

interface Step extends Pick<ParsedInputs, 'inputs' | 'isGiven'> {
  readonly runner: RunnerFacts
}

/** Every rule that the step breaks, each as a sentence that begins with the input's name. */
export function brokenRules(parsed: ParsedInputs, runner: RunnerFacts): readonly string[] {
  const step = { ...parsed, runner }
  return [...inputNames.flatMap((name) => unusable(name, step)), ...rules.flatMap((rule) => rule(step))]
}

/** What the rows of the schema say: `goesWith` and `needs`. */
function unusable(name: InputName, step: Step): readonly string[] {
  const { goesWith, needs } = inputRows[name]
  if (!isSet(name, step)) return []
  return [
    ...(goesWith === undefined || isOneOf(goesWith, step) ? [] : [`${name}: goes with ${valuesText(goesWith)}`]),
    ...(needs === undefined || step.isGiven(needs.input as InputName)
      ? []
      : [`${name}: needs ${needs.input}, ${needs.why}`]),
  ]
}

/** Whether the step gives an input another value than its default. */
function isSet(name: InputName, { inputs, isGiven }: Step): boolean {
  const { read, default: fallback } = inputRows[name]
  if (fallback === undefined) return isGiven(name)
  return inputs[name] !== undefined && !isDeepStrictEqual(inputs[name], read(fallback))
}

type Values = NonNullable<(typeof inputRows)[InputName]['goesWith']>

function isOneOf({ input, is }: Values, { inputs }: Step): boolean {
  const value: unknown = inputs[input as InputName]
  // An input about the artifact does no harm to a command without one.
  if (input === 'artifact') return inputs.artifact === undefined || is.includes(inputs.artifact.kind)
  return is.some((one) => one === value)
}

function valuesText({ input, is }: Values): string {
  if (input !== 'artifact') return `${input}: ${is.join(' or ')}`
  return Object.entries(artifactForms)
    .flatMap(([kind, form]) => (is.includes(kind) ? [form] : []))
    .join(' and ')
}

/** Rules that no single row can say. */
const rules: readonly ((step: Step) => readonly string[])[] = [
  selectsHosts,
  hasArtifact,
  hasOneRollbackTarget,
  hostsCanDownload,
  artifactCanBeFound,
  hasRegion,
  checksInTime,
]

function selectsHosts({ isGiven }: Step): readonly string[] {
  const selectors = ['tags', 'instance-ids', 'auto-scaling-group'] as const
  return selectors.some(isGiven) ? [] : [`${selectors.join(', ')}: one of them must select the hosts`]
}

function hasArtifact({ inputs, isGiven, runner }: Step): readonly string[] {
  if (inputs.command === undefined || !needsArtifact(inputs.command)) return []
  return [
    ...(isGiven('artifact') ? [] : ['artifact: is required']),
    ...(isGiven('version') || runner.commit !== '' ? [] : ['version: is required where GITHUB_SHA is not set']),
  ]
}

function hasOneRollbackTarget(step: Step): readonly string[] {
  const { isGiven } = step
  const isTwice = isGiven('release-id') && isGiven('version') && unusable('release-id', step).length === 0
  return isTwice ? ['release-id, version: give only one of them as the rollback target'] : []
}

function hostsCanDownload({ inputs: { artifact, 'artifact-access': access }, isGiven }: Step): readonly string[] {
  if (artifact === undefined || artifact.kind === 's3' || access !== 'host-role' || isGiven('artifact-bucket'))
    return []
  return [`artifact-access: host-role goes with ${artifactForms.s3} or artifact-bucket`]
}

/** An artifact on GitHub is looked up by repository, and by run unless it belongs to a release. */
function artifactCanBeFound({ inputs: { artifact }, isGiven, runner }: Step): readonly string[] {
  if (artifact?.kind !== 'actions' && artifact?.kind !== 'release') return []
  const isElsewhere = isGiven('artifact-repository')
  const hasRun = isGiven('run-id') || (runner.runId !== '' && !isElsewhere)
  return [
    ...(isElsewhere || runner.repository !== ''
      ? []
      : ['artifact-repository: is required where GITHUB_REPOSITORY is not set']),
    ...(artifact.kind === 'release' || hasRun
      ? []
      : ['run-id: is required for an artifact of another repository, and outside of GitHub Actions']),
  ]
}

function hasRegion({ runner: { region } }: Step): readonly string[] {
  if (region === '') {
    return ['AWS_REGION: is not set; aws-actions/configure-aws-credentials sets it from its input aws-region']
  }
  if (/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(region)) return []
  return [`AWS_REGION: must be a region such as eu-west-1, not "${region.slice(0, 40)}"`]
}

function checksInTime({ inputs: { 'health-timeout': timeout, 'health-interval': interval } }: Step): readonly string[] {
  const isTooLong = timeout !== undefined && interval !== undefined && interval > timeout
  return isTooLong ? ['health-interval: must not be longer than health-timeout'] : []
}
