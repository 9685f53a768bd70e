/** The text for each generated part of a page, by the name of the part. */
export type Parts = Readonly<Record<string, string>>

/** The generated parts of each page, by the page's path. */
export type Pages = Readonly<Record<string, Parts>>

/** Fills every generated part of a page. Throws when the page lacks the marks of a part, or has marks without a part. */
export function fillPage(path: string, text: string, parts: Parts): string {
  const unknown = [...text.matchAll(/^<!-- ([a-z-]+):start -->$/gm)].flatMap(([, name = '']) =>
    name in parts ? [] : [name],
  )
  if (unknown.length > 0) throw new Error(`${path} has marks for ${unknown.join(', ')}, which no script writes`)
  return Object.entries(parts).reduce((filled, [name, content]) => fill(path, filled, { name, content }), text)
}

function fill(
  path: string,
  text: string,
  { name, content }: { readonly name: string; readonly content: string },
): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${path} has no marks ${start} … ${end}`)
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`
}
