/** The plan of a command, for people. Pure. */

import { hostLabel, releaseLabel } from '../../model/labels.ts'
import { type DryRunFindings, type HostPlan, type Permission, type Plan, planSentence } from '../../model/plan.ts'
import type { RunReport } from '../facts/run-report.ts'
import { timeText } from '../facts/text.ts'
import type { Section } from './section.ts'

/** The parts of a plan besides hosts: lists with their titles. */
export function planLists({
  changes,
  permissions,
  estimate,
}: Plan & DryRunFindings): readonly (readonly [string, readonly string[]])[] {
  const actions = (is: Permission['is']) => permissions.flatMap((one) => (one.is === is ? [one.action] : [])).join(', ')
  const unchecked = actions('not checked')
  return [
    ['Time', [timeText(estimate)]],
    ...(changes === undefined ? [] : ([['Changes', changeLines(changes)]] as const)),
    [
      'Permissions',
      [
        `Granted: ${actions('allowed')}`,
        ...(unchecked === ''
          ? []
          : [`Not checked: ${unchecked}. With iam:SimulatePrincipalPolicy the run can check some of these.`]),
      ],
    ],
  ]
}

/** Undefined where the run had nothing to plan. */
export function planSection({ plan }: RunReport): Section | undefined {
  if (plan === undefined) return undefined
  const lists = planLists(plan).map(([title, entries]) => ({ kind: 'list', title, entries }) as const)
  return {
    title: 'Plan',
    blocks: [
      { kind: 'text', text: planSentence(plan) },
      ...lists,
      { kind: 'hosts', columns: planTitles, rows: planRows(plan) },
    ],
  }
}

function changeLines(changes: NonNullable<DryRunFindings['changes']>): string[] {
  if ('unknown' in changes) return [`Not known: ${changes.unknown}`]
  const { commits, count, dependencies } = changes
  const shown = commits.slice(-20).map(({ sha, subject }) => `${sha.slice(0, 7)} ${subject}`)
  return [
    count === 1 ? 'One commit' : `${count} commits`,
    ...shown,
    ...(count > shown.length ? [`… and ${count - shown.length} before these`] : []),
    dependencies.length === 0 ? 'No dependencies change' : `Dependencies change: ${dependencies.join(', ')}`,
  ]
}

const planTitles = ['Batch', 'Host', 'Zone', 'Runs', 'Would', 'Download', 'Remarks'] as const

/** Rows in the order of the rollout, as text; unchanged hosts come last. */
function planRows({ hosts, batches }: Plan): readonly (readonly string[])[] {
  const batchOf = new Map(batches.flatMap((batch, i) => batch.map((id) => [id, i + 1] as const)))
  const rank = ({ id }: HostPlan) => batchOf.get(id) ?? Number.POSITIVE_INFINITY
  return [...hosts]
    .sort((one, other) => (rank(one) < rank(other) ? -1 : Number(rank(one) > rank(other))))
    .map((host) => [
      String(batchOf.get(host.id) ?? ''),
      hostLabel(host),
      host.zone,
      releaseLabel({ id: host.runs, version: host.runsVersion }),
      host.will,
      host.downloads ? 'yes' : 'no',
      host.why,
    ])
}
