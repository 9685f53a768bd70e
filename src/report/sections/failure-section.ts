import { type FailureGroup, failureGroups, inspectCommands } from '../facts/failure-analysis.ts'
import type { HostReport, RunReport } from '../facts/run-report.ts'
import { namesOf } from '../facts/text.ts'
import type { Block, Section } from './section.ts'

/** The failures by likely cause; undefined when no failed host left a log. */
export function failureSection(run: RunReport): Section | undefined {
  const groups = failureGroups(run)
  if (groups.length === 0) return undefined
  return { title: 'What went wrong', blocks: groups.flatMap((group) => groupBlocks(group, run)) }
}

function groupBlocks({ hosts, diagnosis, line }: FailureGroup, { started }: RunReport): readonly Block[] {
  const [first] = hosts
  const cause = diagnosis?.cause ?? `${first?.code ?? ''}: see the log.`
  return [
    { kind: 'cause', cause, hosts: namesOf(hosts) },
    ...(line === '' ? [] : [{ kind: 'output', text: line } as const]),
    ...(diagnosis === undefined ? [] : [{ kind: 'labelled', label: 'Fix', text: diagnosis.fix } as const]),
    ...(first === undefined || started === undefined
      ? []
      : [{ kind: 'commands', label: 'To inspect', commands: inspectCommands(first, started) } as const]),
    ...(first === undefined ? [] : logOf(first)),
  ]
}

/** The one line of a shorter log is the line that shows the cause. */
function logOf({ tail, name }: HostReport): readonly Block[] {
  const text = tail.trimEnd()
  return text.includes('\n') ? [{ kind: 'log', title: `The end of the log of ${name}`, text }] : []
}
