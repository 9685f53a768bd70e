/** Where a release comes from. Pure. */
import { bucketName } from './inputs/source.ts'
import { oneLine, quoted } from './inputs/values.ts'

/** A file that hosts download from where they are told. `url` may be a bearer secret (a signed query, a password). */
export interface UrlArtifact {
  readonly kind: 'url'
  readonly url: string
  /** Parts of `url` that must not appear in a log. */
  readonly secrets: readonly string[]
  /** Whether it travels without TLS. */
  readonly plain: boolean
}

/** An object in S3. */
export interface S3Artifact {
  readonly kind: 's3'
  readonly bucket: string
  /** As it is, without any escapes. */
  readonly key: string
}

interface OnGitHub {
  /** `owner/name`; empty until `located` has said it. */
  readonly repository: string
}

/** An artifact of GitHub Actions: a zip around the tarball, or the tarball as it is. */
export interface ActionsArtifact extends OnGitHub {
  readonly kind: 'actions'
  readonly name: string
  /** The run that uploaded it. */
  readonly runId: string
}

/** A file of a GitHub release. */
export interface ReleaseArtifact extends OnGitHub {
  readonly kind: 'release'
  readonly tag: string
  readonly asset: string
}

/** Where the artifact is, as the input has it. `display` never holds a secret. */
export type Artifact = (UrlArtifact | S3Artifact | ActionsArtifact | ReleaseArtifact) & { readonly display: string }

/** `https://…` or `http://…`, `s3://bucket/key`, `artifact:<name>` or `release:<tag>/<asset>`. */
export function artifact(text: string): Artifact {
  const value = oneLine(text)
  const [scheme = ''] = /^[a-z][a-z0-9+.-]*:/i.exec(value) ?? []
  const rest = value.slice(scheme.length)
  switch (scheme.toLowerCase()) {
    case 'https:':
    case 'http:':
      return byUrl(value)
    case 's3:':
      return { kind: 's3', ...s3Object(rest), display: value }
    case 'artifact:':
      return { kind: 'actions', name: artifactName(rest), repository: '', runId: '', display: value }
    case 'release:':
      return { kind: 'release', ...releaseAsset(rest), repository: '', display: value }
    default:
      throw new Error(
        `must be an https:// URL, s3://bucket/key, artifact:<name> or release:<tag>/<asset>, not ${quoted(withoutSecrets(value))}`,
      )
  }
}

/** The same artifact, with the repository and the run that its name is looked up in, where it needs them. */
export function located(artifact: Artifact, at: { readonly repository: string; readonly runId: string }): Artifact {
  switch (artifact.kind) {
    case 'actions':
      return { ...artifact, ...at }
    case 'release':
      return { ...artifact, repository: at.repository }
    case 'url':
    case 's3':
      return artifact
  }
}

function byUrl(value: string): Artifact {
  if (!URL.canParse(value)) throw new Error(`must be an https:// URL; this one cannot be read`)
  const url = new URL(value)
  if (url.hash !== '') throw new Error('must not have a fragment (#…)')
  const { href } = url
  return {
    kind: 'url',
    url: href,
    display: withoutSecrets(href),
    secrets: secretsOf(href),
    plain: url.protocol === 'http:',
  }
}

function s3Object(rest: string): { bucket: string; key: string } {
  const [, bucket = '', key = ''] = /^\/\/([^/]*)\/(.*)$/.exec(rest) ?? []
  if (!bucketName.test(bucket)) throw new Error('must be s3://bucket/key, with the name of a bucket')
  if (key === '' || Buffer.byteLength(key) > 1_024) throw new Error('must be s3://bucket/key, the key 1 to 1,024 bytes')
  return { bucket, key }
}

/** What upload-artifact does not take either. Source: its `validateArtifactName`. */
const forbidden = /["<>|*?:\\/]/

function artifactName(rest: string): string {
  if (rest === '') throw new Error('must name the artifact: artifact:<name>')
  if (rest.length > 255 || forbidden.test(rest)) {
    throw new Error(`must be artifact:<name>; GitHub knows no artifact with such a name: ${quoted(rest)}`)
  }
  return rest
}

/** A tag may have slashes, an asset may not. */
function releaseAsset(rest: string): { tag: string; asset: string } {
  const [, tag = '', asset = ''] = /^(.+)\/([^/]+)$/.exec(rest) ?? []
  if (tag === '' || asset === '') throw new Error('must be release:<tag>/<asset>')
  return { tag, asset }
}

/** Everything in a URL that lets its reader in. */
export function secretsOf(url: string): readonly string[] {
  const { href, search, searchParams, username, password } = new URL(url)
  if (search === '' && username === '' && password === '') return []
  // A time is none, and stands elsewhere too.
  const values = [...searchParams.values()].filter((value) => value.length >= 24 && !/^\d{4}-\d\d-\d\dT/.test(value))
  const parts = [
    href,
    search.slice(1),
    password,
    decodeURIComponent(password),
    ...values,
    ...values.map(encodeURIComponent),
  ]
  // Shorter ones would turn every other word of a log into ***.
  return [...new Set(parts)].filter((part) => part.length >= 8)
}

function withoutSecrets(url: string): string {
  return url.replace(/[?#].*$/s, '').replace(/^([a-z]+:\/\/)[^/]*@/i, '$1')
}
