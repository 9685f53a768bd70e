/** Failures by likely cause: the line of the log that shows it, the fix, and commands to inspect the host. Pure. */

import { programPath } from '../../model/app-instance.ts'
import { shellQuote } from '../../model/shell-quote.ts'
import { type Diagnosis, diagnose, firstFailingLine } from './diagnosis.ts'
import type { HostReport, RunReport } from './run-report.ts'
import { failuresFirst, isBad } from './text.ts'

/** Hosts that failed for the same reason. */
export interface FailureGroup {
  readonly hosts: readonly HostReport[]
  /** Undefined when only the error code is known. */
  readonly diagnosis: Diagnosis | undefined
  /** The first line of a log that shows it; empty when none does. */
  readonly line: string
}

const maxGroups = 5

/** The failed hosts by likely cause, the most common first. */
export function failureGroups(run: RunReport): readonly FailureGroup[] {
  const bad = failuresFirst(run.hosts).filter((host) => isBad(host) && host.tail !== '')
  const diagnosed = bad.map((host) => ({ host, diagnosis: diagnose(host) }))
  const groups = [...Map.groupBy(diagnosed, ({ host, diagnosis }) => diagnosis?.cause ?? host.code).values()]
  return groups
    .sort((one, other) => other.length - one.length)
    .slice(0, maxGroups)
    .map((alike) => {
      const [first] = alike
      const line = first?.diagnosis?.line || firstFailingLine(first?.host.tail ?? '')
      return { hosts: alike.map(({ host }) => host), diagnosis: first?.diagnosis, line }
    })
}

/** Commands that connect to the host, with AWS credentials, and show its status and its service's log. */
export function inspectCommands(
  { id, manager, service }: HostReport,
  started: NonNullable<RunReport['started']>,
): readonly string[] {
  const session = `aws ssm start-session --region ${started.region} --target ${id}`
  const log =
    manager === 'pm2'
      ? `pm2 logs ${word(service ?? '')} --lines 100 --nostream`
      : `sudo journalctl -u ${word(service ?? 'the unit')} -n 100 --no-pager`
  return [session, `sudo ${programPath(started)} status`, log]
}

/** Quotes a name that the host reported: operators copy the command. */
function word(text: string): string {
  return /^[\w@.:-]*$/.test(text) ? text : shellQuote(text)
}

/** The likely cause in a sentence, for the annotation; empty when only the code is known. */
export function likelyCause(run: RunReport): string {
  const [first] = failureGroups(run).flatMap(({ diagnosis }) => diagnosis ?? [])
  return first === undefined ? '' : `Likely cause: ${first.cause} ${first.fix}`
}
