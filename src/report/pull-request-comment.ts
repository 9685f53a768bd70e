/** The comment of a run on its pull request. Pure. */

import { annotation } from './annotation.ts'
import type { RunReport } from './facts/run-report.ts'
import { subject } from './facts/text.ts'
import { code, escapedLine, factTable } from './render/markdown.ts'
import { factsOf } from './sections/facts-section.ts'

/** `marker` is the first line of `body`, one for each app and environment. */
interface CommentText {
  readonly marker: string
  readonly body: string
}

/** GitHub takes 65,536 characters, and an escaped one counts as five. The report has longer facts in full. */
const maxFact = 300

/**
 * HTML. Text from outside is in `<code>`, where Markdown and GitHub make no mentions and no links of it. `url` is the app's
 * public URL; empty when unknown. Undefined when the run never started.
 */
export function comment(run: RunReport, url: string): CommentText | undefined {
  const { verdict, started } = run
  if (started === undefined) return undefined
  // App and environment cannot contain the end of an HTML comment.
  const marker = `<!-- ec2-release ${started.app} ${started.environment} -->\n`
  const facts = factsOf(run).map(([name, value]) => [name, code(cut(value))] as const)
  const parts = [
    `<h3>${verdict}: ${code(subject(started))}</h3>`,
    lines(annotation(run)),
    factTable(url === '' ? facts : [['Address', link(url, url)], ...facts]),
    started.runUrl === '' ? '' : `<p>${link(started.runUrl, 'The run')} has the log and the summary.</p>`,
  ]
  return { marker, body: `${marker}${parts.filter((part) => part !== '').join('\n')}\n` }
}

function lines(text: string): string {
  const shown = text.split('\n').filter((line) => line.trim() !== '')
  return shown.length === 0 ? '' : `<p>${shown.map(code).join('<br>')}</p>`
}

function cut(text: string): string {
  return text.length > maxFact ? `${text.slice(0, maxFact)}…` : text
}

function link(url: string, text: string): string {
  return `<a href="${escapedLine(url)}">${escapedLine(text)}</a>`
}
