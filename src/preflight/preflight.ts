import type { Artifact } from '../artifact.ts'
import type { Plan } from '../errands/plan.ts'
import type { Unusable, Verification } from '../events.ts'
import { Failure } from '../failure.ts'
import type { Delivery, Request, Selection } from '../inputs.ts'
import { hostCount, hostLabel } from '../naming.ts'
import type { Digest, Instance, Source, World } from '../ports.ts'
import { wavesOf } from '../rollout/rollout.ts'
import { checkAlarms } from '../rollout/watch.ts'
import { checkGroups } from '../traffic/guard.ts'
import { type Found, findHosts } from './selection.ts'

type Targets = Pick<Plan, 'hosts' | 'leftOut'>

/**
 * Finds the hosts, what the artifact's bytes must hash to, and whether alarms and target groups let a deploy begin; or refuses
 * with a reason for each host that will not do.
 */
export async function preflight(request: Delivery, world: World): Promise<Targets & Delivered> {
  const [found, { source, verification }] = await Promise.all([findHosts(request, world), sourceOf(request, world)])
  const known = await attested({ source, verification }, request, world)
  world.emit({ type: 'verification', verification: known })
  warnOfArtifact(request, known, world)
  const targets = await mayBegin(found, request, world)
  // What another run built is of that run's commit, whatever this run was started for.
  return { ...targets, verification: known, source, request: { ...request, commit: source.commit ?? request.commit } }
}

/** With `verify-attestation`: who is attested to have built it, or no deploy. */
async function attested({ source, verification }: Opened, request: Delivery, world: World): Promise<Verification> {
  if (!request['verify-attestation']) return verification
  const { artifact } = source
  const sha256 = verification.sha256 ?? verification.archive
  if (sha256 === undefined) {
    throw new Failure('attestation-missing', `${artifact.display} has no sha256 to look an attestation up by.`, {
      next: 'Give artifact-sha256, or put a .sha256 file beside the artifact.',
    })
  }
  const repository = 'repository' in artifact ? artifact.repository : request.repository
  const workflow = request['attestation-workflow']
  const built = await world.attestations.verify({ repository, sha256, ...(workflow !== undefined && { workflow }) })
  return { ...verification, attested: built.workflow }
}

/** Where hosts are to download it: in the bucket, with `artifact-bucket`, unless it is in S3 as it is. */
export async function keptCopy({ source, verification, request }: Delivered, world: World): Promise<Source> {
  if (request['artifact-bucket'] === undefined || source.artifact.kind === 's3') return source
  return await world.sources.copied(source, verification)
}

/** Where the artifact is, and how its bytes are known. */
interface Delivered extends Opened {
  /** What was asked for, as of the commit that the artifact was built of. */
  readonly request: Delivery
}

interface Opened {
  readonly source: Source
  readonly verification: Verification
}

/** The same where nothing is downloaded. */
export async function preflightOfHosts(request: Request, world: World): Promise<Targets> {
  return await mayBegin(await findHosts(request, world), request, world)
}

async function mayBegin(found: Found, request: Request, world: World): Promise<Targets> {
  const hosts = accepted(found, request, world)
  const selected = [...hosts, ...found.unusable.map(({ instance }) => instance)].map(({ id }) => id)
  await Promise.all([
    checkAlarms(request, world),
    checkGroups(request, async ({ refuseForeignGroups, refuseLastTarget }) => {
      await refuseForeignGroups(selected, request, world)
      await refuseLastTarget(wavesOf(hosts, new Map(), request), request, world)
    }),
  ])
  warnOfCredentials(request, world)
  return { hosts, leftOut: new Set(found.unusable.map(({ instance }) => instance.id)) }
}

function warnOfCredentials({ credentialsEnd, timeout }: Request, { clock, emit }: World): void {
  if (credentialsEnd === undefined || credentialsEnd >= clock.now() + timeout) return
  const end = new Date(credentialsEnd).toISOString()
  const message = `The AWS credentials end at ${end}, before this deploy must (timeout). No batch begins that could not be brought back by then; role-duration-seconds makes them last longer.`
  emit({ type: 'warning', message })
}

async function sourceOf(request: Delivery, { sources }: World): Promise<Opened> {
  const { artifact, 'artifact-sha256': given } = request
  const source = await sources.open(artifact)
  // What the workflow says goes before a file beside the artifact; the word of an API has been heard already.
  const digest = given !== undefined && artifact.kind === 'url' ? { none: '' } : await source.digest()
  return { source, verification: verificationOf(digest, given, artifact) }
}

function verificationOf(digest: Digest, given: string | undefined, { display }: Artifact): Verification {
  if ('none' in digest)
    return given === undefined ? { source: 'none', why: digest.none } : { source: 'input', sha256: given }
  const { sha256, by, ofDownload } = digest
  if (ofDownload)
    return { source: given === undefined ? by : 'input', archive: sha256, ...(given && { sha256: given }) }
  if (given === undefined) return { source: by, sha256 }
  if (by === 'beside' || given === sha256) return { source: 'input', sha256: given }
  throw new Failure('sha256-mismatch', `${display} has sha256 ${sha256}, and artifact-sha256 is ${given}.`, {
    next: 'It is not the file that was built. Nothing was changed.',
  })
}

function warnOfArtifact({ artifact }: Delivery, { source, why }: Verification, { emit }: World): void {
  if (source === 'none') {
    emit({
      type: 'warning',
      message: `The artifact was not verified (${why}). Give artifact-sha256, or put a .sha256 file beside it.`,
    })
  }
  if (artifact.kind === 'url' && artifact.plain) {
    emit({ type: 'warning', message: 'The artifact travels over http://, which anybody on the way can change.' })
  }
}

/** Refuses what the selection, or `min-targets`, does not let pass. Resolves with the hosts that can be deployed to. */
function accepted({ usable, unusable }: Found, request: Request, world: World): readonly Instance[] {
  const skip = request.offline === 'skip' && unusable.every(({ code }) => code !== 'instance-not-found')
  world.emit({ type: 'hosts', usable, unusable, skip })
  refuseIfShort(usable, unusable, { request, skip })
  if (unusable.length > 0) world.emit({ type: 'warning', message: skipped(unusable) })
  return usable
}

function refuseIfShort(
  usable: readonly Instance[],
  unusable: readonly Unusable[],
  { request, skip }: { request: Request; skip: boolean },
): void {
  const { 'min-targets': least } = request
  refuseNobody({ usable, unusable }, request)
  if (unusable.length > 0 && !skip) {
    throw new Failure('hosts-unusable', `${hostCount(unusable.length)} cannot be deployed to.\n${reasons(unusable)}`, {
      next: 'Mend or deselect them; with offline: skip the deploy leaves out those that are offline.',
    })
  }
  if (usable.length === 0) {
    throw new Failure('no-hosts', `None of the hosts can be deployed to.\n${reasons(unusable)}`)
  }
  if (usable.length < least) {
    throw new Failure(
      'too-few-hosts',
      `Only ${hostCount(usable.length)} can be deployed to; min-targets is ${least}.\n${reasons(unusable)}`,
    )
  }
}

/** Refuses a selection that means no instance at all. */
export function refuseNobody({ usable, unusable }: Found, { region, selection }: Request): void {
  if (usable.length > 0 || unusable.length > 0) return
  throw new Failure('no-hosts', `No instance in ${region} ${wantedOf(selection)}.`, {
    next: 'Check the tags, the region and the account; tag names and values are case-sensitive and taken literally.',
  })
}

function wantedOf({ tags, group }: Selection): string {
  const member = group === undefined ? [] : [`is in service in the Auto Scaling group ${group}`]
  const tagged = tags.map(({ key, values }) => `${key}=${values.join(',')}`).join(' and ')
  return [...member, ...(tagged === '' ? [] : [`has the tags ${tagged}`])].join(' and ')
}

function skipped(unusable: readonly Unusable[]): string {
  return `${hostCount(unusable.length)} skipped.\n${reasons(unusable)}`
}

function reasons(unusable: readonly Unusable[]): string {
  const lines = unusable.map(
    ({ instance, code, message, next }) => `- ${hostLabel(instance)}: ${code}: ${message} ${next}`,
  )
  return lines.length > 20 ? [...lines.slice(0, 20), `- and ${lines.length - 20} more`].join('\n') : lines.join('\n')
}
