import type { CommitChanges, CommitRelation } from '../model/commits.ts'

export interface Commits {
  /** The changes in `head` that `base` lacks, or why they are unknown. Never rejects. */
  between(base: string, head: string): Promise<CommitChanges | { readonly unknown: string }>
  /** How `head` relates to `base`, or why that is unknown. Never rejects. */
  compare(base: string, head: string): Promise<{ readonly is: CommitRelation } | { readonly unknown: string }>
}
