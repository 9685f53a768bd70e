/** Which hosts to deploy to. A host must be listed, have the tags and be a member of the group, as far as these are given. */
export interface Selection {
  readonly tags: readonly TagFilter[]
  readonly ids: readonly string[]
  readonly group?: string
}

/** A tag that a host must have, with one of these values, taken literally. */
export interface TagFilter {
  readonly key: string
  readonly values: readonly string[]
}
