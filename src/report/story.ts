/** The story of a failure: which line tells of it, what is likely to be wrong, what to do, and how to look. Pure. */
import type { Account, HostAccount } from '../account.ts'
import { type Diagnosis, diagnose, firstFailingLine } from '../diagnosis.ts'
import { quote } from '../host/command.ts'
import { escaped } from './html.ts'
import { failuresFirst, isBad, namesOf } from './wording.ts'

/** Hosts that failed alike. */
export interface Chapter {
  readonly hosts: readonly HostAccount[]
  /** Undefined when nobody can say more than the error code does. */
  readonly diagnosis: Diagnosis | undefined
  /** The first line of a log that tells of it; empty when none does. */
  readonly line: string
}

const maxChapters = 5

/** The failures of the hosts, by their likely cause, the most common first. */
export function chaptersOf(account: Account): readonly Chapter[] {
  const bad = failuresFirst(account.hosts).filter((host) => isBad(host) && host.tail !== '')
  const told = bad.map((host) => ({ host, diagnosis: diagnose(host) }))
  const groups = [...Map.groupBy(told, ({ host, diagnosis }) => diagnosis?.cause ?? host.code).values()]
  return groups
    .sort((one, other) => other.length - one.length)
    .slice(0, maxChapters)
    .map((alike) => {
      const [first] = alike
      const line = first?.diagnosis?.line || firstFailingLine(first?.host.tail ?? '')
      return { hosts: alike.map(({ host }) => host), diagnosis: first?.diagnosis, line }
    })
}

/** For the summary; empty when no host that failed left a log. */
export function storySection(account: Account): string {
  const chapters = chaptersOf(account)
  if (chapters.length === 0) return ''
  return ['<h3>What went wrong</h3>', ...chapters.map((chapter) => chapterText(chapter, account))].join('\n')
}

function chapterText({ hosts, diagnosis, line }: Chapter, { begun }: Account): string {
  const [first] = hosts
  const parts = [
    `<p><b>${escaped(diagnosis?.cause ?? `${first?.code ?? ''}: see the log.`)}</b> On ${escaped(namesOf(hosts))}.</p>`,
    line === '' ? '' : `<pre>${escaped(line)}</pre>`,
    diagnosis === undefined ? '' : `<p>To mend it: ${escaped(diagnosis.fix)}</p>`,
    first === undefined || begun === undefined
      ? ''
      : `<p>To look: ${lookAt(first, begun).map(code).join(' then ')}</p>`,
    first === undefined ? '' : logOf(first),
  ]
  return parts.filter((part) => part !== '').join('\n')
}

const code = (text: string) => `<code>${escaped(text)}</code>`

/** From somewhere with AWS credentials onto the host, and there to what its service says. */
export function lookAt(
  { id, manager, service }: HostAccount,
  { region, baseDir }: NonNullable<Account['begun']>,
): readonly string[] {
  const session = `aws ssm start-session --region ${region} --target ${id}`
  const log =
    manager === 'pm2'
      ? `pm2 logs ${word(service ?? '')} --lines 100 --nostream`
      : `sudo journalctl -u ${word(service ?? 'the unit')} -n 100 --no-pager`
  return [session, `sudo ${baseDir}/deploy.sh status`, log]
}

/** The host says what its service is called, and people copy the command. */
function word(text: string): string {
  return /^[\w@.:-]*$/.test(text) ? text : quote(text)
}

const maxLogLines = 40

function logOf({ tail, name }: HostAccount): string {
  const lines = tail.trimEnd().split('\n').slice(-maxLogLines)
  if (lines.length < 2) return ''
  // One line each: an empty line would end the block, and Markdown would begin.
  const text = lines.map((line) => escapedLine(line)).join('<br>')
  return `<details><summary>The end of the log of ${escaped(name)}</summary><code>${text}</code></details>`
}

function escapedLine(line: string): string {
  const indent = /^ */.exec(line)?.[0].length ?? 0
  return `${'&nbsp;'.repeat(Math.min(indent, 20))}${escaped(line.trim().slice(0, 500))}`
}

/** In a sentence for the annotation; empty when nothing is known but the code. */
export function likelyCause(account: Account): string {
  const [first] = chaptersOf(account).flatMap(({ diagnosis }) => diagnosis ?? [])
  return first === undefined ? '' : `Likely cause: ${first.cause} ${first.fix}`
}
