/** The plan of a command, for people. Pure. */

import { hostCount, hostLabel, releaseLabel } from '../model/labels.ts'
import {
  type HostPlan,
  type Permission,
  type Plan,
  type PlanSummary,
  planSentence,
  type TimeEstimate,
} from '../model/plan.ts'
import { escaped, listOf, tableWithin } from './html.ts'

/** For the log: a sentence, and a line for each batch and each host with a remark. */
export function planLines(plan: PlanSummary): readonly string[] {
  return [planSentence(plan), ...batchLines(plan), ...remarkLines(plan), `Time: ${timeText(plan.time)}`]
}

/** The same of a plan that the run executes now. */
export function rolloutLines(plan: Plan): readonly string[] {
  const changing = plan.hosts.filter(({ will }) => will === 'change').length
  const batches = plan.batches.length === 1 ? 'one batch' : `${plan.batches.length} batches`
  return [
    `Plan: ${changing} of ${hostCount(plan.hosts.length)} to activate${changing === 0 ? '' : `, in ${batches}`}.`,
    ...batchLines(plan),
  ]
}

function batchLines({ hosts, batches }: Plan): readonly string[] {
  const names = new Map(hosts.map((host) => [host.id, hostLabel(host)]))
  return batches.map((batch, i) => `  batch ${i + 1}: ${batch.map((id) => names.get(id) ?? id).join(', ')}`)
}

function remarkLines({ hosts }: Plan): readonly string[] {
  return hosts.filter(({ why }) => why !== '').map((host) => `  ${hostLabel(host)}: ${host.why}`)
}

/** The parts of a plan besides hosts: lists with their titles. */
export function planLists({
  changes,
  permissions,
  time,
}: PlanSummary): readonly (readonly [string, readonly string[]])[] {
  const actions = (is: Permission['is']) => permissions.flatMap((one) => (one.is === is ? [one.action] : [])).join(', ')
  const unchecked = actions('not checked')
  return [
    ['Time', [timeText(time)]],
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

/** For the summary. */
export function planSection(plan: PlanSummary, budget: number): string {
  const rows = planRows(plan).map((cells) => cells.map(escaped))
  return [
    `<p>${escaped(planSentence(plan))}</p>`,
    ...planLists(plan).map(([title, entries]) => listOf(title, entries)),
    tableWithin(budget, planTitles, rows),
  ].join('\n')
}

function changeLines(changes: NonNullable<PlanSummary['changes']>): string[] {
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

function timeText({ ms, by, credentialsMs, isEnough }: TimeEstimate): string {
  const how = by === 'last' ? 'as long as the last deploy took' : 'at least; no earlier deploy was timed'
  const text = `about ${minutes(ms)} (${how})`
  if (credentialsMs === undefined) return text
  const enough = isEnough
    ? 'enough for the deploy and a rollback'
    : 'not enough for the deploy and a rollback: give the role a longer session (role-duration-seconds)'
  return `${text}; the credentials last ${minutes(credentialsMs)}, ${enough}`
}

function minutes(ms: number): string {
  const seconds = Math.round(ms / 1_000)
  return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
}

export const planTitles = ['Batch', 'Host', 'Zone', 'Runs', 'Would', 'Download', 'Remarks'] as const

/** Rows in the order of the rollout, as text; unchanged hosts come last. */
export function planRows({ hosts, batches }: PlanSummary): readonly (readonly string[])[] {
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
