import type { Artifact } from '../model/artifact.ts'

/** Where hosts download an artifact from, during the next few minutes. */
export interface DownloadUrl {
  /** A secret until it expires, except `s3://bucket/key`, which hosts read with their own role. */
  readonly url: string
  /** The bucket's region, with `s3://…`. */
  readonly region?: string
}

/** The checksum that the artifact's store publishes, or why it publishes none. */
export type PublishedChecksum =
  | {
      readonly sha256: string
      /** The API of the store, or a `.sha256` file beside the artifact. */
      readonly by: 'api' | 'beside'
      /** The checksum is of the download, which may be a zip around the tarball. */
      readonly ofDownload?: true
    }
  | { readonly none: string }

/** What an artifact must hash to, as far as known. */
export interface ExpectedChecksums {
  /** The tarball's. */
  readonly sha256?: string
  /** The checksum of the download, which may be a zip around the tarball. */
  readonly archive?: string
}

/** An artifact that exists. */
export interface ArtifactSource {
  readonly artifact: Artifact
  /** The commit that it was built from, where another run built it. */
  readonly commit?: string
  digest(): Promise<PublishedChecksum>
  /** Its size; undefined where the store does not say. */
  bytes(): Promise<number | undefined>
  /** A new URL with each call, valid for five minutes. */
  address(): Promise<DownloadUrl>
}

/** Where artifacts are stored. Rejections are Failures. */
export interface ArtifactSources {
  /** Rejects when the artifact does not exist, is empty, has expired, or may not be read. */
  open(artifact: Artifact): Promise<ArtifactSource>
  /** Copies the bytes into the request's `artifact-bucket`, unless they are there. */
  copied(source: ArtifactSource, expected: ExpectedChecksums): Promise<ArtifactSource>
}
