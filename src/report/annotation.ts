import type { Account, HostAccount } from '../account.ts'
import { isGreen } from '../events.ts'
import { likelyCause } from './story.ts'
import { failuresFirst, isBad, meaning, namesOf, nextSteps, stopText, subject } from './wording.ts'

/** GitHub cuts an annotation's message there. */
const maxLength = 4_096 - 'rollback-failed: '.length

/**
 * The one annotation of a run: why it is red, host by host, or what a green one warns of. Empty when there is nothing to say.
 * The verdict stands before it, as the code of the Failure that a red run ends with.
 */
export function annotation(account: Account): string {
  const { verdict, warnings } = account
  if (isGreen(verdict) && account.trouble === undefined) return cut(warnings.join('\n'))
  const cause = likelyCause(account)
  const story = cause === '' ? [] : [cause]
  const why = [`${title(account)}${meaning(verdict)}`, ...troubles(account), ...story, ...nextSteps(account)]
  return cut([...why, ...warnings.map((warning) => `Warning: ${warning}`)].join('\n'))
}

function title({ begun }: Account): string {
  return begun === undefined ? '' : `${subject(begun)}. `
}

function troubles({ trouble, hosts, stopped }: Account): string[] {
  const bad = failuresFirst(hosts).filter(isBad)
  const named = [...Map.groupBy(bad.slice(0, 20), reason)].map(([why, alike]) => `${namesOf(alike)}: ${why}`)
  const lines = [...(stopped === undefined ? [] : [stopText(stopped)]), ...named]
  if (bad.length > 20) lines.push(`… and ${bad.length - 20} more hosts.`)
  // The Failure of a preflight names the hosts itself.
  return trouble === undefined ? lines : [`${trouble.code}: ${trouble.message}`]
}

/** Hosts often fail for one reason, word for word. */
function reason({ outcome, code, message }: HostAccount): string {
  return `${outcome}: ${code}: ${message}`
}

function cut(text: string): string {
  const note = '\n… cut; the job summary has the rest.'
  return text.length <= maxLength ? text : text.slice(0, maxLength - note.length) + note
}
