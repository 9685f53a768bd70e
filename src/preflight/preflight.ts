import type { ArtifactSource, PublishedChecksum } from '../dispatch/artifacts.port.ts'
import type { Session } from '../dispatch/phase.ts'
import type { DeployRequest, Request } from '../inputs/request.ts'
import type { Artifact } from '../model/artifact.ts'
import type { IneligibleHost, Verification } from '../model/events.ts'
import { Failure } from '../model/failure.ts'
import type { Instance } from '../model/instance.ts'
import { hostCount, hostLabel } from '../model/labels.ts'
import type { Selection } from '../model/selection.ts'
import { planBatches } from '../planning/plan-rollout.ts'
import { checkGroups } from '../traffic/check-groups.ts'
import { checkAlarms } from './alarms.ts'
import { type DiscoveredHosts, findHosts } from './discovery.ts'
import type { PreflightPorts } from './preflight.port.ts'

type Targets = Pick<Session, 'hosts' | 'leftOut'>

/**
 * Finds the hosts and the artifact's checksum, and checks whether alarms and target groups let a deploy start; rejects with a
 * reason for each host that cannot be deployed to.
 */
export async function preflight(request: DeployRequest, ports: PreflightPorts): Promise<DeployPreflight> {
  const [found, { source, verification }] = await Promise.all([findHosts(request, ports), openSource(request, ports)])
  const known = await verifyAttestation({ source, verification }, request, ports)
  ports.emit({ type: 'verification', verification: known })
  warnOfArtifact(request, known, ports)
  const targets = await checkTargets(found, request, ports)
  await requireRemainingTarget(targets.hosts, request, ports)
  // An artifact of another run was built from that run's commit, not from this run's.
  return { ...targets, verification: known, source, commit: source.commit ?? request.commit }
}

/**
 * Refuses a deploy to hosts that it could not drain, before it stages anything. The hosts have not been asked yet: these are the
 * batches of a plan in which every host changes, and the run checks those of the plan itself again.
 */
async function requireRemainingTarget(
  hosts: readonly Instance[],
  request: Request,
  ports: PreflightPorts,
): Promise<void> {
  const states = hosts.map((host) => ({ host, failedLast: false }))
  await checkGroups(
    request,
    async (groups) => await groups.requireRemainingTarget(planBatches(states, request), request, ports),
  )
}

/** With `verify-attestation`, adds the workflow that built the artifact, or rejects. */
async function verifyAttestation(
  { source, verification }: VerifiedSource,
  request: DeployRequest,
  ports: PreflightPorts,
): Promise<Verification> {
  if (!request['verify-attestation']) return verification
  const { artifact } = source
  const sha256 = verification.sha256 ?? verification.archive
  if (sha256 === undefined) {
    throw new Failure('attestation-missing', `${artifact.display} has no sha256 to look up an attestation with.`, {
      next: 'Give artifact-sha256, or put a .sha256 file beside the artifact.',
    })
  }
  const repository = 'repository' in artifact ? artifact.repository : request.repository
  const workflow = request['attestation-workflow']
  const built = await ports.attestations.verify({ repository, sha256, ...(workflow !== undefined && { workflow }) })
  return { ...verification, attested: built.workflow }
}

/** With `artifact-bucket`, copies the artifact there for hosts to download, unless it is in S3 already. */
export async function copyToBucket(
  { source, verification }: VerifiedSource,
  request: DeployRequest,
  ports: PreflightPorts,
): Promise<ArtifactSource> {
  if (request['artifact-bucket'] === undefined || source.artifact.kind === 's3') return source
  return await ports.sources.copied(source, verification)
}

/** The hosts, the artifact, and its verification. */
interface DeployPreflight extends Targets, VerifiedSource {
  /** The commit that the artifact was built from; the run's own where the source does not say. */
  readonly commit: string
}

interface VerifiedSource {
  readonly source: ArtifactSource
  readonly verification: Verification
}

/** The preflight of commands without an artifact. */
export async function preflightHosts(request: Request, ports: PreflightPorts): Promise<Targets> {
  return await checkTargets(await findHosts(request, ports), request, ports)
}

async function checkTargets(found: DiscoveredHosts, request: Request, ports: PreflightPorts): Promise<Targets> {
  const hosts = acceptHosts(found, request, ports)
  const selected = [...hosts, ...found.unusable.map(({ instance }) => instance)].map(({ id }) => id)
  await Promise.all([
    checkAlarms(request, ports),
    checkGroups(request, async (groups) => await groups.requireOwnTargetGroups(selected, request, ports)),
  ])
  warnOfCredentials(request, ports)
  return { hosts, leftOut: new Set(found.unusable.map(({ instance }) => instance.id)) }
}

function warnOfCredentials({ credentialsEnd, timeout }: Request, { clock, emit }: PreflightPorts): void {
  if (credentialsEnd === undefined || credentialsEnd >= clock.now() + timeout) return
  const end = new Date(credentialsEnd).toISOString()
  const message = `The AWS credentials expire at ${end}, before this run's timeout. The run starts no batch that it could not revert by then; a longer role-duration-seconds avoids that.`
  emit({ type: 'warning', message })
}

async function openSource(request: DeployRequest, { sources }: PreflightPorts): Promise<VerifiedSource> {
  const { artifact, 'artifact-sha256': given } = request
  const source = await sources.open(artifact)
  // The input outweighs a checksum file. For other kinds the API's checksum costs no further request.
  const published = given !== undefined && artifact.kind === 'url' ? { none: '' } : await source.digest()
  return { source, verification: verificationOf(published, given, artifact) }
}

function verificationOf(published: PublishedChecksum, given: string | undefined, { display }: Artifact): Verification {
  if ('none' in published)
    return given === undefined ? { source: 'none', why: published.none } : { source: 'input', sha256: given }
  const { sha256, by, ofDownload } = published
  if (ofDownload)
    return { source: given === undefined ? by : 'input', archive: sha256, ...(given && { sha256: given }) }
  if (given === undefined) return { source: by, sha256 }
  if (by === 'beside' || given === sha256) return { source: 'input', sha256: given }
  throw new Failure('sha256-mismatch', `${display} has sha256 ${sha256}, but artifact-sha256 is ${given}.`, {
    next: 'It is not the file that was built. Nothing was changed.',
  })
}

function warnOfArtifact({ artifact }: DeployRequest, { source, why }: Verification, { emit }: PreflightPorts): void {
  if (source === 'none') {
    emit({
      type: 'warning',
      message: `The artifact was not verified (${why}). Give artifact-sha256, or put a .sha256 file beside it.`,
    })
  }
  if (artifact.kind === 'url' && artifact.plain) {
    emit({
      type: 'warning',
      message: 'The artifact is downloaded over http://, without TLS: an attacker on the network can change it.',
    })
  }
}

/** Throws when `offline` or `min-targets` does not allow the deploy. Returns the hosts that can be deployed to. */
function acceptHosts(
  { usable, unusable }: DiscoveredHosts,
  request: Request,
  ports: PreflightPorts,
): readonly Instance[] {
  const skip = request.offline === 'skip' && unusable.every(({ code }) => code !== 'instance-not-found')
  ports.emit({ type: 'hosts', usable, unusable, skip })
  requireMinTargets(usable, unusable, { request, skip })
  if (unusable.length > 0) ports.emit({ type: 'warning', message: skippedText(unusable) })
  return usable
}

function requireMinTargets(
  usable: readonly Instance[],
  unusable: readonly IneligibleHost[],
  { request, skip }: { request: Request; skip: boolean },
): void {
  const { 'min-targets': least } = request
  requireHosts({ usable, unusable }, request)
  if (unusable.length > 0 && !skip) {
    throw new Failure(
      'hosts-unusable',
      `${hostCount(unusable.length)} cannot be deployed to.\n${ineligibleReasons(unusable)}`,
      {
        next: 'Fix or deselect them; with offline: skip the deploy leaves out those that are offline.',
      },
    )
  }
  if (usable.length === 0) {
    throw new Failure('no-hosts', `None of the hosts can be deployed to.\n${ineligibleReasons(unusable)}`)
  }
  if (usable.length < least) {
    throw new Failure(
      'too-few-hosts',
      `Only ${hostCount(usable.length)} can be deployed to; min-targets is ${least}.\n${ineligibleReasons(unusable)}`,
    )
  }
}

/** Throws when the selection matches no instance. */
export function requireHosts({ usable, unusable }: DiscoveredHosts, { region, selection }: Request): void {
  if (usable.length > 0 || unusable.length > 0) return
  throw new Failure('no-hosts', `No instance in ${region} ${selectionText(selection)}.`, {
    next: 'Check the tags, the region and the account; tag names and values are case-sensitive and taken literally.',
  })
}

function selectionText({ tags, group }: Selection): string {
  const member = group === undefined ? [] : [`is in service in the Auto Scaling group ${group}`]
  const tagged = tags.map(({ key, values }) => `${key}=${values.join(',')}`).join(' and ')
  return [...member, ...(tagged === '' ? [] : [`has the tags ${tagged}`])].join(' and ')
}

function skippedText(unusable: readonly IneligibleHost[]): string {
  return `${hostCount(unusable.length)} skipped.\n${ineligibleReasons(unusable)}`
}

function ineligibleReasons(unusable: readonly IneligibleHost[]): string {
  const lines = unusable.map(
    ({ instance, code, message, next }) => `- ${hostLabel(instance)}: ${code}: ${message} ${next}`,
  )
  return lines.length > 20 ? [...lines.slice(0, 20), `- and ${lines.length - 20} more`].join('\n') : lines.join('\n')
}
