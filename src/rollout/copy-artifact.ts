import type { ArtifactSource } from '../dispatch/artifacts.port.ts'
import type { DeployRequest } from '../inputs/request.ts'
import type { VerifiedSource } from '../preflight/open-artifact.ts'
import type { RolloutPorts } from './rollout.port.ts'

/** With `artifact-bucket`, copies the artifact there for hosts to download, unless it is in S3 already. */
export async function copyToBucket(
  { source, verification }: VerifiedSource,
  request: DeployRequest,
  ports: RolloutPorts,
): Promise<ArtifactSource> {
  if (request['artifact-bucket'] === undefined || source.artifact.kind === 's3') return source
  return await ports.sources.copied(source, verification)
}
