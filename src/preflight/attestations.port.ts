/** What an artifact's build attestation must say. */
export interface ExpectedAttestation {
  /** `owner/name` of the repository that it was built from. */
  readonly repository: string
  readonly sha256: string
  /**
   * The workflow file that must have built it; without it, any workflow of the repository. The ref must be the default branch
   * or a tag, unless `@ref` follows; `@*` allows any.
   */
  readonly workflow?: string
}

/** The workflow that built it, as `owner/name/.github/workflows/file.yml@ref`. */
export interface Attestation {
  readonly workflow: string
}

export interface Attestations {
  /** Rejects with a Failure when no trusted attestation matches. */
  verify(expected: ExpectedAttestation): Promise<Attestation>
}
