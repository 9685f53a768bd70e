/** HTML for a job summary, in which everything from outside is text only. Pure. */

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
 * Text in an HTML block, without tags, entities, and line breaks: an empty line would end the block and start Markdown. Nothing
 * else has a meaning in such a block.
 */
export function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** A row of column titles. */
export function titleRow(titles: readonly string[]): string {
  return `<tr>${titles.map((title) => `<th align="left">${title}</th>`).join('')}</tr>`
}

/** A table of the rows that fit into `budget` bytes; cells are HTML. A line refers to the report file for the others. */
export function tableWithin(budget: number, titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const shown = [titleRow(titles)]
  let bytes = 0
  for (const cells of rows) {
    const row = `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    bytes += Buffer.byteLength(row) + 1
    if (bytes > budget) break
    shown.push(row)
  }
  const left = rows.length - shown.length + 1
  return `${table(shown)}${left > 0 ? `\n<p>… and ${left} more hosts, in the report file.</p>` : ''}`
}
