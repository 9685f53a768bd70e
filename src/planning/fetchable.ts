import { artifact, located } from '../inputs/artifact.ts'
import type { Artifact } from '../model/artifact.ts'
import type { RecordedRelease } from '../model/live-release.ts'

/** Where hosts that do not have it any more get it again, and are sure that it is the same; undefined when they cannot. */
export function downloadableArtifact({
  version,
  artifact: text,
  sha256,
  signed,
  ...noted
}: RecordedRelease): Artifact | undefined {
  if (version === '' || signed || !/^[0-9a-f]{64}$/.test(sha256)) return undefined
  const artifact = parseArtifact(text)
  // It is as the run that noted it had read it, or it is not its note.
  if (artifact?.display !== text) return undefined
  const { repository = '', runId = '' } = noted
  const isWhole = artifact.kind === 'url' || artifact.kind === 's3' || repository !== ''
  return isWhole && (artifact.kind !== 'actions' || runId !== '') ? located(artifact, { repository, runId }) : undefined
}

function parseArtifact(text: string): Artifact | undefined {
  try {
    return artifact(text)
  } catch {
    return undefined
  }
}
