/** A plan in the live log. Pure. */
import { hostLabel } from '../model/labels.ts'
import { type Plan, planSentence } from '../model/plan.ts'
import { timeText } from './facts/text.ts'

/** A sentence, a line for each batch and each host with a remark, and the time. */
export function planLines(plan: Plan): readonly string[] {
  return [planSentence(plan), ...batchLines(plan), ...remarkLines(plan), `Time: ${timeText(plan.estimate)}`]
}

function batchLines({ hosts, batches }: Plan): readonly string[] {
  const names = new Map(hosts.map((host) => [host.id, hostLabel(host)]))
  return batches.map((batch, i) => `  batch ${i + 1}: ${batch.map((id) => names.get(id) ?? id).join(', ')}`)
}

function remarkLines({ hosts }: Plan): readonly string[] {
  return hosts.filter(({ why }) => why !== '').map((host) => `  ${hostLabel(host)}: ${host.why}`)
}
