import { stepError } from '../model/outcome.ts'
import { likelyCause } from './facts/failure-analysis.ts'
import type { HostReport, RunReport } from './facts/run-report.ts'
import { failuresFirst, isBad, meaning, namesOf, nextSteps, stopText, subject } from './facts/text.ts'

/** GitHub cuts longer annotations. */
const maxLength = 4_096 - 'rollback-failed: '.length

/**
 * The annotation of a run: why it is red, host by host, or the warnings of a green run. Empty when there is nothing to say. The
 * verdict comes before it, as the code of the Failure that ends a red run.
 */
export function annotation(run: RunReport): string {
  const { verdict, warnings } = run
  if (stepError(run) === undefined) return cut(warnings.join('\n'))
  const cause = likelyCause(run)
  const causes = cause === '' ? [] : [cause]
  const why = [`${title(run)}${meaning(verdict)}`, ...problems(run), ...causes, ...nextSteps(run)]
  return cut([...why, ...warnings.map((warning) => `Warning: ${warning}`)].join('\n'))
}

function title({ started }: RunReport): string {
  return started === undefined ? '' : `${subject(started)}. `
}

function problems({ problem, hosts, stopped }: RunReport): string[] {
  const bad = failuresFirst(hosts).filter(isBad)
  const named = [...Map.groupBy(bad.slice(0, 20), reason)].map(([why, alike]) => `${namesOf(alike)}: ${why}`)
  const lines = [...(stopped === undefined ? [] : [stopText(stopped)]), ...named]
  if (bad.length > 20) lines.push(`… and ${bad.length - 20} more hosts.`)
  // The message of a preflight's Failure already names the hosts.
  return problem === undefined ? lines : [`${problem.code}: ${problem.message}`]
}

/** Hosts with the same reason share a line. */
function reason({ outcome, code, message }: HostReport): string {
  return `${outcome}: ${code}: ${message}`
}

function cut(text: string): string {
  const note = '\n… cut; the job summary has the rest.'
  return text.length <= maxLength ? text : text.slice(0, maxLength - note.length) + note
}
