/** A plan in the live log. Pure. */
import { hostCount, hostLabel } from '../model/labels.ts'
import { type Plan, type PlanSummary, planSentence } from '../model/plan.ts'
import { timeText } from './sections/plan-section.ts'

/** A sentence, and a line for each batch and each host with a remark. */
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
