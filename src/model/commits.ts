/** How one commit relates to another. */
export type CommitRelation = 'ahead' | 'behind' | 'identical' | 'diverged'

/** The commits between two others. Subjects are untrusted text. */
export interface CommitChanges {
  /** Oldest first, as many as GitHub lists. */
  readonly commits: readonly { readonly sha: string; readonly subject: string }[]
  /** The number of all commits, listed or not. */
  readonly count: number
  /** Lockfiles and package.json files that changed. */
  readonly dependencies: readonly string[]
}
