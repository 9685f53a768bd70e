/** An older commit does not go out over a newer one unless somebody says so. */

import type { Results } from '../errands/plan.ts'
import { Failure } from '../failure.ts'
import type { Result } from '../host/result.ts'
import type { Request } from '../inputs.ts'
import { type LiveRecord, readRecord } from '../notes/record.ts'
import type { World } from '../ports.ts'

const commitForm = /^[0-9a-f]{40,64}$/
/** A fleet in which every host runs another commit is compared as far as this. */
const mostCompared = 5

interface Asked {
  readonly plan: { readonly request: Request }
  readonly world: World
}

/** Rejects with `downgrade` when GitHub says that the new commit is behind one that is live; what nobody knows is said. */
export async function refuseDowngrade(staged: Results, { plan, world }: Asked): Promise<void> {
  const { commit, 'allow-downgrade': allowed } = plan.request
  if (allowed) return
  const record = await readRecord(plan.request, world)
  if (commit !== '' && record?.known.find((one) => one.commit === commit)?.bad) {
    throw new Failure('downgrade', `${short(commit)} was live, and somebody went back from it.`, {
      next: 'Deploy a commit that mends it, or set allow-downgrade: true.',
    })
  }
  if ([...staged.values()].every(({ before }) => before === undefined || before === 'none')) return
  const live = liveCommits(staged, record)
  const known = live.filter((one) => one !== undefined && one !== commit)
  const relations = await Promise.all(known.slice(0, mostCompared).map((base) => relation(base ?? '', commit, world)))
  const behind = known.find((_, i) => relations[i] === 'behind')
  if (behind !== undefined) {
    throw new Failure(
      'downgrade',
      `${short(commit)} is behind ${short(behind)}, which is live${where(behind, staged, record)}: this deploy would take changes back.`,
      {
        next: 'Deploy a newer commit, roll back by hand if that is what you want, or set allow-downgrade: true.',
      },
    )
  }
  const unknown = relations.find((one) => one.startsWith('unknown'))
  const said = live.includes(undefined) ? 'unknown: nobody noted which commit is live' : unknown
  world.emit({ type: 'ancestry', text: said ?? `${short(commit)} is not behind what is live` })
}

async function relation(base: string, head: string, { commits }: World): Promise<string> {
  const answer = await commits.compare(base, head)
  return 'is' in answer ? answer.is : `unknown: ${answer.unknown}`
}

/** The commits that hosts run: a version that is one, or what was recorded of that release; undefined where nobody knows. */
function liveCommits(staged: Results, record: LiveRecord | undefined): (string | undefined)[] {
  const live = [...staged.values()].filter(({ before = 'none' }) => before !== 'none')
  return [...new Set(live.map((one) => commitOf(one, record)))]
}

/** What was recorded of the release that a host runs goes before what that host says of it. */
function commitOf({ before, beforeVersion = '' }: Result, record: LiveRecord | undefined): string | undefined {
  const known = record?.known.find(({ id }) => id === before)?.commit ?? ''
  return [known, beforeVersion].find((one) => commitForm.test(one))
}

/** On which hosts, where not on all: it may be that one of them alone says so. */
function where(commit: string, staged: Results, record: LiveRecord | undefined): string {
  const on = [...staged].filter(([, one]) => commitOf(one, record) === commit).map(([host]) => host)
  if (on.length === staged.size) return ''
  return ` on ${on.slice(0, 5).join(', ')}${on.length > 5 ? ', …' : ''}`
}

/** The commit that all hosts run; undefined where they differ, or nobody noted it. */
export function liveCommit(looks: Results, record: LiveRecord | undefined): string | undefined {
  const [only, ...others] = liveCommits(looks, record)
  return others.length === 0 ? only : undefined
}

const short = (commit: string) => commit.slice(0, 12)
