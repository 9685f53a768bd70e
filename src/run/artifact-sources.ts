/** The stores of artifacts, each loaded only by runs that use it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Objects, StoredObject } from '../adapters/aws/s3.ts'
import type { GitHub } from '../adapters/github/api.ts'
import type { RunResults } from '../adapters/github/results-service.ts'
import type { Downloaded } from '../adapters/http/download.ts'
import type {
  ArtifactSource,
  ArtifactSources,
  DownloadUrl,
  ExpectedChecksums,
  PublishedChecksum,
} from '../dispatch/artifacts.port.ts'
import type { Request } from '../inputs/request.ts'
import { copyKey } from '../model/app-instance.ts'
import { type Artifact, type S3Artifact, secretsOf } from '../model/artifact.ts'
import type { Clock } from '../model/clock.ts'
import { Failure } from '../model/failure.ts'

interface SourceConfig {
  readonly clock: Clock
  readonly gitHub: GitHub
  readonly results: RunResults
  readonly objects: Objects
  /** The folder for temporary copies; RUNNER_TEMP. */
  readonly scratch: string
  /** Keeps a secret out of everything that is printed from now on. */
  readonly registerSecret: (secret: string) => void
}

export function createArtifactSources(request: Request, config: SourceConfig): ArtifactSources {
  const context = { ...config, request }
  return {
    open: async (artifact) => withSecretUrls(await openArtifact(artifact, context), config),
    copied: async (source, expected) => withSecretUrls(await copyToBucket(source, expected, context), config),
  }
}

interface SourceContext extends SourceConfig {
  readonly request: Request
}

/** Registers each download URL as a secret before it is used: its holder may read the artifact. */
function withSecretUrls(source: ArtifactSource, { registerSecret }: SourceConfig): ArtifactSource {
  const address = async (): Promise<DownloadUrl> => {
    const download = await source.address()
    // A URL with a region is not a secret: hosts read it with their own role.
    if (download.region === undefined) for (const secret of secretsOf(download.url)) registerSecret(secret)
    return download
  }
  return { ...source, address }
}

async function openArtifact(artifact: Artifact, context: SourceContext): Promise<ArtifactSource> {
  const { clock, gitHub, results, request } = context
  switch (artifact.kind) {
    case 'url':
      return {
        artifact,
        digest: async () => await checksumBesideUrl(artifact.url, clock),
        bytes: async () => await (await import('../adapters/http/checksum-file.ts')).contentLength(artifact.url),
        address: async () => ({ url: artifact.url }),
      }
    case 's3':
      return await openObject(artifact, context)
    case 'release':
      return await (await import('../adapters/github/releases.ts')).openAsset(artifact, gitHub)
    case 'actions': {
      const { resolveArtifact, restBackend } = await import('../adapters/github/artifacts.ts')
      // For its own run the action needs no permission; for other runs the token must have it.
      const isOwn =
        artifact.runId === request.runId && artifact.repository === request.repository && results.token !== ''
      if (!isOwn) return await resolveArtifact(restBackend(artifact, gitHub), artifact)
      const { resultsBackend } = await import('../adapters/github/results-service.ts')
      return await resolveArtifact(resultsBackend(artifact, results, clock), artifact)
    }
  }
}

async function checksumBesideUrl(url: string, clock: Clock): Promise<PublishedChecksum> {
  const beside = await (await import('../adapters/http/checksum-file.ts')).readChecksumFile(url, clock)
  return 'sha256' in beside ? { ...beside, by: 'beside' } : beside
}

async function openObject(
  artifact: Artifact & S3Artifact,
  { request, objects }: SourceContext,
): Promise<ArtifactSource> {
  const found = await objects.find(artifact)
  if (found === undefined) {
    throw new Failure('artifact-not-found', `There is no ${artifact.display}.`, {
      next: 'Check bucket and key; they are case-sensitive.',
    })
  }
  if (found.bytes === 0) throw new Failure('artifact-empty', `${artifact.display} is empty.`)
  return {
    ...fromBucket(found, artifact, { request, objects }),
    digest: async () => await objectChecksum(found, objects),
  }
}

async function objectChecksum(found: StoredObject, objects: Objects): Promise<PublishedChecksum> {
  if ('sha256' in found.digest) return found.digest
  const text = await objects.text({ ...found, key: `${found.key}.sha256` })
  if (text === undefined) return { none: `${found.digest.none}, and there is no .sha256 beside it` }
  const { hashFor } = await import('../adapters/http/checksum-file.ts')
  return { sha256: hashFor(found.key.split('/').at(-1) ?? '', text), by: 'beside' }
}

type BucketContext = { readonly request: Request; readonly objects: Objects }

function fromBucket(
  found: StoredObject,
  artifact: Artifact,
  { request, objects }: BucketContext,
): Omit<ArtifactSource, 'digest'> {
  const { bucket, key, region } = found
  const own = { url: `s3://${bucket}/${key}`, region }
  const isByRole = request['artifact-access'] === 'host-role'
  const bytes = async () => found.bytes
  return { artifact, bytes, address: async () => (isByRole ? own : { url: await objects.presigned(found) }) }
}

/** Copies the artifact under its checksum as its name: no other content can take its place, and one copy is enough. */
async function copyToBucket(
  source: ArtifactSource,
  expected: ExpectedChecksums,
  { request, objects, scratch }: SourceContext,
): Promise<ArtifactSource> {
  const { bucket, prefix } = request['artifact-bucket'] ?? { bucket: '', prefix: '' }
  const known = expected.archive ?? expected.sha256
  const keyOf = (sha256: string) => copyKey(request.appInstance, prefix, sha256)
  const existing = known === undefined ? undefined : await objects.find({ bucket, key: keyOf(known) })
  if (existing !== undefined) return copyOf(existing, { request, objects })
  const folder = await mkdtemp(join(scratch, 'ec2-release-'))
  try {
    const path = join(folder, 'artifact')
    const { download } = await import('../adapters/http/download.ts')
    const got = await download((await source.address()).url, path, source.artifact.display)
    requireChecksum(got, expected, source.artifact)
    const name = { bucket, key: keyOf(got.sha256) }
    await objects.put(name, { path, ...got })
    const stored = await objects.find(name)
    if (stored === undefined)
      throw new Failure('artifact-not-found', `The copy of ${source.artifact.display} is missing in ${bucket}.`)
    return copyOf(stored, { request, objects })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function copyOf(found: StoredObject, to: BucketContext): ArtifactSource {
  const { bucket, key } = found
  const artifact = { kind: 's3', bucket, key, display: `s3://${bucket}/${key}` } as const
  return { ...fromBucket(found, artifact, to), digest: async () => found.digest }
}

/** Checks the download. The tarball's checksum says nothing about a zip around it. */
function requireChecksum(got: Downloaded, { archive, sha256 }: ExpectedChecksums, { display }: Artifact): void {
  const expected = archive ?? (got.isZip ? undefined : sha256)
  if (expected === undefined || expected === got.sha256) return
  throw new Failure('sha256-mismatch', `${display} has sha256 ${got.sha256}, expected ${expected}.`, {
    next: 'It is not the file that was built, or it was damaged in transit. Nothing was changed.',
  })
}
