/** Refuses to deploy an older commit over a newer one, unless `allow-downgrade` is set. */

import type { Request } from '../inputs/request.ts'
import { Failure } from '../model/failure.ts'
import type { HostResult, HostResults } from '../model/host-result.ts'
import type { LiveRecord } from '../model/live-release.ts'
import type { PreflightPorts } from './preflight.port.ts'

const commitForm = /^[0-9a-f]{40,64}$/
/** The most live commits that a run compares, where hosts run different ones. */
const maxCompared = 5

/** What hosts run by their own reports, and what the last run recorded. */
interface FleetRecord {
  readonly statuses: HostResults
  readonly record: LiveRecord | undefined
}

interface DowngradeContext {
  readonly session: { readonly request: Request; readonly commit: string }
  readonly ports: PreflightPorts
}

/**
 * Rejects with `downgrade` when GitHub says that the new commit is behind a live one. Emits the result of the check, also
 * when unknown.
 */
export async function refuseDowngrade(
  { statuses: staged, record }: FleetRecord,
  { session, ports }: DowngradeContext,
): Promise<void> {
  const { commit } = session
  if (session.request['allow-downgrade']) return
  if (commit !== '' && record?.known.find((one) => one.commit === commit)?.bad) {
    throw new Failure('downgrade', `Commit ${short(commit)} was rolled back earlier.`, {
      next: 'Deploy a newer commit with the fix, or set allow-downgrade: true.',
    })
  }
  if ([...staged.values()].every(({ before }) => before === undefined || before === 'none')) return
  const live = liveCommits(staged, record)
  const compared = live.flatMap((one) => (one === undefined || one === commit ? [] : [one])).slice(0, maxCompared)
  const relations = await Promise.all(
    compared.map(async (base) => ({ base, ...(await ports.commits.compare(base, commit)) })),
  )
  const behind = relations.find((relation) => 'is' in relation && relation.is === 'behind')?.base
  if (behind !== undefined) {
    throw new Failure(
      'downgrade',
      `Commit ${short(commit)} is behind ${short(behind)}, which is live${where(behind, staged, record)}: this deploy would remove changes.`,
      {
        next: 'Deploy a newer commit, run the command rollback, or set allow-downgrade: true.',
      },
    )
  }
  const [unknown] = relations.flatMap((relation) => ('unknown' in relation ? [relation.unknown] : []))
  const why = live.includes(undefined) ? 'no record says which commit is live' : unknown
  const text = why === undefined ? `${short(commit)} is not behind the live commit` : `unknown: ${why}`
  ports.emit({ type: 'commit-check', text })
}

/** The commits that hosts run; undefined for a release whose commit is unknown. */
function liveCommits(staged: HostResults, record: LiveRecord | undefined): (string | undefined)[] {
  const live = [...staged.values()].filter(({ before = 'none' }) => before !== 'none')
  return [...new Set(live.map((one) => commitOf(one, record)))]
}

/** The commit of a host's release: by the record, else its version where that is a commit. The record outweighs the host. */
function commitOf({ before, beforeVersion = '' }: HostResult, record: LiveRecord | undefined): string | undefined {
  const known = record?.known.find(({ id }) => id === before)?.commit ?? ''
  return [known, beforeVersion].find((one) => commitForm.test(one))
}

/** On which hosts the commit is live, unless on all: possibly a single host claims so. */
function where(commit: string, staged: HostResults, record: LiveRecord | undefined): string {
  const on = [...staged].filter(([, one]) => commitOf(one, record) === commit).map(([host]) => host)
  if (on.length === staged.size) return ''
  return ` on ${on.slice(0, 5).join(', ')}${on.length > 5 ? ', …' : ''}`
}

/** The commit that all hosts run; undefined where they differ, or where it is unknown. */
export function liveCommit(statuses: HostResults, record: LiveRecord | undefined): string | undefined {
  const [only, ...others] = liveCommits(statuses, record)
  return others.length === 0 ? only : undefined
}

const short = (commit: string) => commit.slice(0, 12)
