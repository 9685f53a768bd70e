/** What a run leaves on its pull request. Pure. */
import type { Account } from '../account.ts'
import { annotation } from './annotation.ts'
import { factsOf } from './facts.ts'
import { escaped, table } from './html.ts'
import { subject } from './wording.ts'

/** `marker` is the first line of `body`, one for each app and environment. */
interface Comment {
  readonly marker: string
  readonly body: string
}

/** GitHub takes 65,536 characters, and an escaped one is five; a fact that is longer than this has its place in the report. */
const maxFact = 300

/**
 * HTML. What came from outside is in `<code>`, where it is nothing but text to Markdown and to GitHub: nobody is mentioned, nothing
 * becomes a link. `url` is where the app is reached; empty when nobody said. Undefined of a run that never began.
 */
export function comment(account: Account, url: string): Comment | undefined {
  const { verdict, begun } = account
  if (begun === undefined) return undefined
  // Neither name can end an HTML comment.
  const marker = `<!-- ec2-release ${begun.app} ${begun.environment} -->\n`
  const facts = factsOf(account).map(([name, value]) => row(name, quoted(cut(value))))
  const parts = [
    `<h3>${verdict}: ${quoted(subject(begun))}</h3>`,
    lines(annotation(account)),
    table(url === '' ? facts : [row('Address', link(url, url)), ...facts]),
    begun.runUrl === '' ? '' : `<p>${link(begun.runUrl, 'The run')} has the log and the summary.</p>`,
  ]
  return { marker, body: `${marker}${parts.filter((part) => part !== '').join('\n')}\n` }
}

function row(name: string, value: string): string {
  return `<tr><th align="left">${name}</th><td>${value}</td></tr>`
}

function lines(text: string): string {
  const told = text.split('\n').filter((line) => line.trim() !== '')
  return told.length === 0 ? '' : `<p>${told.map(quoted).join('<br>')}</p>`
}

function cut(text: string): string {
  return text.length > maxFact ? `${text.slice(0, maxFact)}…` : text
}

function quoted(text: string): string {
  return `<code>${escaped(text)}</code>`
}

function link(url: string, text: string): string {
  return `<a href="${escaped(url)}">${escaped(text)}</a>`
}
