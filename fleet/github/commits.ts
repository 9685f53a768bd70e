import { notFound, type Route } from './routes.ts'

/** GitHub's comparison of two commits. */
export interface Comparison {
  readonly base: string
  readonly head: string
  readonly status: 'ahead' | 'behind' | 'identical' | 'diverged'
  /** Subjects of the commits between them, the oldest first. */
  readonly commits?: readonly string[]
  readonly files?: readonly string[]
}

/** https://docs.github.com/en/rest/commits/commits#compare-two-commits */
export function commitRoutes(comparisons: readonly Comparison[]): Route[] {
  return [
    {
      method: 'GET',
      path: /^\/repos\/[^/]+\/[^/]+\/compare\/([0-9a-f]+)\.\.\.([0-9a-f]+)$/,
      needs: 'contents: read',
      answer: (_, [base, head]) => {
        const found = comparisons.find((one) => one.base === base && one.head === head)
        if (!found) return notFound
        const { status, commits = [], files = [] } = found
        const rows = commits.map((message, at) => ({ sha: String(at).repeat(40).slice(0, 40), commit: { message } }))
        return {
          status: 200,
          body: {
            status,
            total_commits: rows.length,
            commits: rows,
            files: files.map((filename) => ({ filename, status: 'modified' })),
          },
        }
      },
    },
  ]
}
