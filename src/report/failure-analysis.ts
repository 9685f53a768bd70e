/** Failures by likely cause: the line of the log that shows it, the fix, and commands to inspect the host. Pure. */

import { quote } from '../host/script.ts'
import { type Diagnosis, diagnose, firstFailingLine } from './diagnosis.ts'
import { escaped } from './html.ts'
import type { HostReport, RunReport } from './run-report.ts'
import { failuresFirst, isBad, namesOf } from './text.ts'

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

/** For the summary; empty when no failed host left a log. */
export function failureSection(run: RunReport): string {
  const groups = failureGroups(run)
  if (groups.length === 0) return ''
  return ['<h3>What went wrong</h3>', ...groups.map((group) => groupText(group, run))].join('\n')
}

function groupText({ hosts, diagnosis, line }: FailureGroup, { started }: RunReport): string {
  const [first] = hosts
  const parts = [
    `<p><b>${escaped(diagnosis?.cause ?? `${first?.code ?? ''}: see the log.`)}</b> On ${escaped(namesOf(hosts))}.</p>`,
    line === '' ? '' : `<pre>${escaped(line)}</pre>`,
    diagnosis === undefined ? '' : `<p>Fix: ${escaped(diagnosis.fix)}</p>`,
    first === undefined || started === undefined
      ? ''
      : `<p>To inspect: ${inspectCommands(first, started).map(code).join(' then ')}</p>`,
    first === undefined ? '' : logOf(first),
  ]
  return parts.filter((part) => part !== '').join('\n')
}

const code = (text: string) => `<code>${escaped(text)}</code>`

/** Commands that connect to the host, with AWS credentials, and show its status and its service's log. */
export function inspectCommands(
  { id, manager, service }: HostReport,
  { region, baseDir }: NonNullable<RunReport['started']>,
): readonly string[] {
  const session = `aws ssm start-session --region ${region} --target ${id}`
  const log =
    manager === 'pm2'
      ? `pm2 logs ${word(service ?? '')} --lines 100 --nostream`
      : `sudo journalctl -u ${word(service ?? 'the unit')} -n 100 --no-pager`
  return [session, `sudo ${baseDir}/deploy.sh status`, log]
}

/** Quotes a name that the host reported: operators copy the command. */
function word(text: string): string {
  return /^[\w@.:-]*$/.test(text) ? text : quote(text)
}

const maxLogLines = 40

function logOf({ tail, name }: HostReport): string {
  const lines = tail.trimEnd().split('\n').slice(-maxLogLines)
  if (lines.length < 2) return ''
  // Without empty lines, which would end the HTML block and start Markdown.
  const text = lines.map((line) => escapedLine(line)).join('<br>')
  return `<details><summary>The end of the log of ${escaped(name)}</summary><code>${text}</code></details>`
}

function escapedLine(line: string): string {
  const indent = /^ */.exec(line)?.[0].length ?? 0
  return `${'&nbsp;'.repeat(Math.min(indent, 20))}${escaped(line.trim().slice(0, 500))}`
}

/** The likely cause in a sentence, for the annotation; empty when only the code is known. */
export function likelyCause(run: RunReport): string {
  const [first] = failureGroups(run).flatMap(({ diagnosis }) => diagnosis ?? [])
  return first === undefined ? '' : `Likely cause: ${first.cause} ${first.fix}`
}
