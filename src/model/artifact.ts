/** A file that hosts download by URL. `url` may be a bearer secret (a signed query, a password). */
interface UrlArtifact {
  readonly kind: 'url'
  readonly url: string
  /** Parts of `url` that must not appear in a log. */
  readonly secrets: readonly string[]
  /** Whether the URL is http://, without TLS. */
  readonly plain: boolean
}

/** An object in S3. */
export interface S3Artifact {
  readonly kind: 's3'
  readonly bucket: string
  /** Unescaped. */
  readonly key: string
}

interface OnGitHub {
  /** `owner/name`; empty until `located` fills it in. */
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

/** Where the artifact is, as the input names it. `display` never holds a secret. */
export type Artifact = (UrlArtifact | S3Artifact | ActionsArtifact | ReleaseArtifact) & { readonly display: string }

/** The parts of a URL that grant access to the artifact. */
export function secretsOf(url: string): readonly string[] {
  const { href, search, searchParams, username, password } = new URL(url)
  if (search === '' && username === '' && password === '') return []
  // A time is not a secret, and other text repeats it.
  const values = [...searchParams.values()].filter((value) => value.length >= 24 && !/^\d{4}-\d\d-\d\dT/.test(value))
  const parts = [
    href,
    search.slice(1),
    password,
    decodeURIComponent(password),
    ...values,
    ...values.map(encodeURIComponent),
  ]
  // The runner replaces each secret by ***: short ones would blank ordinary words of the log.
  return [...new Set(parts)].filter((part) => part.length >= 8)
}
