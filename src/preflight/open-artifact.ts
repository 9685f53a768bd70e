/** Opens the artifact of a deploy and finds out how it is verified. */
import type { ArtifactSource, PublishedChecksum } from '../dispatch/artifacts.port.ts'
import type { DeployRequest } from '../inputs/request.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Verification } from '../model/events.ts'
import { Failure } from '../model/failure.ts'
import type { PreflightPorts } from './preflight.port.ts'

export interface VerifiedSource {
  readonly source: ArtifactSource
  readonly verification: Verification
}

/** Rejects where the artifact cannot be opened, is not the given one, or lacks the attestation that the request asks for. */
export async function openArtifact(request: DeployRequest, ports: PreflightPorts): Promise<VerifiedSource> {
  const { source, verification } = await openSource(request, ports)
  return { source, verification: await verifyAttestation({ source, verification }, request, ports) }
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
