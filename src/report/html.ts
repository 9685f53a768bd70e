/** HTML for a job summary, in which nothing that came from outside is anything but text. Pure. */

export function listOf(title: string, entries: readonly string[]): string {
  if (entries.length === 0) return ''
  return `<h3>${title}</h3>\n<ul>\n${entries.map((entry) => `<li>${multiline(entry)}</li>`).join('\n')}\n</ul>`
}

export function table(rows: readonly string[]): string {
  return `<table>\n${rows.join('\n')}\n</table>`
}

export function multiline(text: string): string {
  return text.split('\n').map(escaped).join('<br>')
}

/**
 * Text in an HTML block: no tags, no entities, and no line break, since an empty line would end the block and begin Markdown.
 * Inside such a block nothing else has a meaning.
 */
export function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
