import { artifact, located } from '../inputs/artifact-input.ts'
import type { Artifact } from '../model/artifact.ts'
import type { RecordedRelease } from '../model/live-release.ts'

/** The artifact of a recorded release, for hosts that lack it; undefined when they cannot download or verify it. */
export function downloadableArtifact({
  version,
  artifact: text,
  sha256,
  signed,
  ...recorded
}: RecordedRelease): Artifact | undefined {
  if (version === '' || signed || !/^[0-9a-f]{64}$/.test(sha256)) return undefined
  const artifact = parseArtifact(text)
  // A text that does not parse to itself was not written by a run.
  if (artifact?.display !== text) return undefined
  const { repository = '', runId = '' } = recorded
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
