import { hostLabel } from '../../model/labels.ts'
import type { RunReport } from '../facts/run-report.ts'
import { listSection, type Section } from './section.ts'

const maxProofs = 20

/** How each host proved that the release runs; hosts with the same proof share a line. */
export function proofSection({ hosts, status }: RunReport): Section | undefined {
  if (status !== undefined) return undefined
  const proved = hosts.filter(({ proof }) => proof !== undefined)
  const groups = [...Map.groupBy(proved, ({ proof = '' }) => proof)]
  const entries = groups.slice(0, maxProofs).map(([proof, { length, 0: first }]) => {
    return length === 1 && first !== undefined ? `${hostLabel(first)}: ${proof}` : `${length} hosts: ${proof}`
  })
  const left = groups.length - entries.length
  return listSection('Proof', left > 0 ? [...entries, `… and ${left} more, in the report file`] : entries)
}
