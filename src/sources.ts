/** The stores that artifacts come from, each loaded by the runs that use it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Artifact, type S3Artifact, secretsOf } from './artifact.ts'
import type { Objects, StoredObject } from './aws/s3.ts'
import { Failure } from './failure.ts'
import type { GitHub } from './github/api.ts'
import type { RunResults } from './github/run-results.ts'
import type { Request } from './inputs.ts'
import type { Address, Clock, Digest, Source, Sources, Sums } from './ports.ts'
import type { Downloaded } from './web/download.ts'

interface Means {
  readonly clock: Clock
  readonly gitHub: GitHub
  readonly results: RunResults
  readonly objects: () => Promise<Objects>
  /** Where a copy lies on its way; RUNNER_TEMP. */
  readonly scratch: string
  /** Keeps a text out of whatever is printed from here on. */
  readonly hide: (secret: string) => void
}

export function sourcesFor(request: Request, means: Means): Sources {
  const desk = { ...means, request }
  return {
    open: async (artifact) => hidden(await opened(artifact, desk), means),
    copied: async (source, expected) => hidden(await copied(source, expected, desk), means),
  }
}

interface Desk extends Means {
  readonly request: Request
}

/** Whoever has such an address may read the artifact: it is a secret before anybody sees it. */
function hidden(source: Source, { hide }: Means): Source {
  const address = async (): Promise<Address> => {
    const there = await source.address()
    // What hosts open by their own role lets nobody in.
    if (there.region === undefined) for (const secret of secretsOf(there.url)) hide(secret)
    return there
  }
  return { ...source, address }
}

async function opened(artifact: Artifact, desk: Desk): Promise<Source> {
  const { clock, gitHub, results, request } = desk
  switch (artifact.kind) {
    case 'url':
      return {
        artifact,
        digest: async () => await besideUrl(artifact.url, clock),
        bytes: async () => await (await import('./web/beside.ts')).announcedBytes(artifact.url),
        address: async () => ({ url: artifact.url }),
      }
    case 's3':
      return await openObject(artifact, desk)
    case 'release':
      return await (await import('./github/releases.ts')).openAsset(artifact, gitHub, clock)
    case 'actions': {
      const { openOn, restShelf } = await import('./github/artifacts.ts')
      // Of its own run an action may know everything; of others what the token may read.
      const isOwn =
        artifact.runId === request.runId && artifact.repository === request.repository && results.token !== ''
      if (!isOwn) return await openOn(restShelf(artifact, gitHub, clock), artifact)
      const { resultsShelf } = await import('./github/run-results.ts')
      return await openOn(resultsShelf(artifact, results, clock), artifact)
    }
  }
}

async function besideUrl(url: string, clock: Clock): Promise<Digest> {
  const beside = await (await import('./web/beside.ts')).sha256Beside(url, clock)
  return 'sha256' in beside ? { ...beside, by: 'beside' } : beside
}

async function openObject(artifact: Artifact & S3Artifact, { request, ...means }: Desk): Promise<Source> {
  const objects = await means.objects()
  const found = await objects.find(artifact)
  if (found === undefined) {
    throw new Failure('artifact-not-found', `There is no ${artifact.display}.`, {
      next: 'Check bucket and key; they are case-sensitive.',
    })
  }
  if (found.bytes === 0) throw new Failure('artifact-empty', `${artifact.display} is empty.`)
  return { ...fromBucket(found, artifact, { request, objects }), digest: async () => await digestOf(found, objects) }
}

async function digestOf(found: StoredObject, objects: Objects): Promise<Digest> {
  if ('sha256' in found.digest) return found.digest
  const text = await objects.text({ ...found, key: `${found.key}.sha256` })
  if (text === undefined) return { none: `${found.digest.none}, and there is no .sha256 beside it` }
  const { hashFor } = await import('./web/beside.ts')
  return { sha256: hashFor(found.key.split('/').at(-1) ?? '', text), by: 'beside' }
}

type Bucket = { readonly request: Request; readonly objects: Objects }

function fromBucket(found: StoredObject, artifact: Artifact, { request, objects }: Bucket): Omit<Source, 'digest'> {
  const { bucket, key, region } = found
  const own = { url: `s3://${bucket}/${key}`, region }
  const isByRole = request['artifact-access'] === 'host-role'
  const bytes = async () => found.bytes
  return { artifact, bytes, address: async () => (isByRole ? own : { url: await objects.presigned(found) }) }
}

/** The copy is named by what is in it, so that no other can take its place and it has to be made only once. */
async function copied(source: Source, expected: Sums, { request, ...means }: Desk): Promise<Source> {
  const { bucket, prefix } = request['artifact-bucket'] ?? { bucket: '', prefix: '' }
  const objects = await means.objects()
  const known = expected.archive ?? expected.sha256
  const keyOf = (sum: string) => [prefix, request.app, sum].filter((part) => part !== '').join('/')
  const there = known === undefined ? undefined : await objects.find({ bucket, key: keyOf(known) })
  if (there !== undefined) return copyOf(there, { request, objects })
  const folder = await mkdtemp(join(means.scratch, 'ec2-release-'))
  try {
    const path = join(folder, 'artifact')
    const { download } = await import('./web/download.ts')
    const got = await download((await source.address()).url, path, source.artifact.display)
    refuseOther(got, expected, source.artifact)
    const name = { bucket, key: keyOf(got.sha256) }
    await objects.put(name, { path, ...got })
    const stored = await objects.find(name)
    if (stored === undefined)
      throw new Failure('artifact-not-found', `${source.artifact.display} did not stay in ${bucket}.`)
    return copyOf(stored, { request, objects })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function copyOf(found: StoredObject, to: Bucket): Source {
  const { bucket, key } = found
  const artifact = { kind: 's3', bucket, key, display: `s3://${bucket}/${key}` } as const
  return { ...fromBucket(found, artifact, to), digest: async () => found.digest }
}

/** A zip is not what the tarball's sum is of. */
function refuseOther(got: Downloaded, { archive, sha256 }: Sums, { display }: Artifact): void {
  const wanted = archive ?? (got.isZip ? undefined : sha256)
  if (wanted === undefined || wanted === got.sha256) return
  throw new Failure('sha256-mismatch', `${display} has sha256 ${got.sha256}, expected ${wanted}.`, {
    next: 'It is not the file that was built, or it was damaged on the way. Nothing was changed.',
  })
}
