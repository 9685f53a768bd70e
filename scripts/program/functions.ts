/** A function of the host program. */
export interface ShellFunction {
  readonly file: string
  readonly name: string
  /** The comment above it, without the lines about what it reads and sets. */
  readonly comment: readonly string[]
  /** The variables that the comment names as read and set. */
  readonly says: Usage
  readonly body: string
  /** The lines where its comment begins and ends, and where the function does. */
  readonly lines: { readonly from: number; readonly start: number }
}

export interface Usage {
  readonly reads: readonly string[]
  readonly sets: readonly string[]
}

/** The functions in a file; shfmt makes each of them end with a bracket at the start of a line. */
export function functionsOf(file: string, text: string): readonly ShellFunction[] {
  const lines = text.split('\n')
  return lines.flatMap((line, start) => {
    const [, name] = /^([a-z_0-9]+)\(\) [{(]/.exec(line) ?? []
    if (name === undefined || isInDocument(lines, start)) return []
    const from = commentStart(lines, start)
    const { comment, says } = readComment(lines.slice(from, start))
    return [{ file, name, comment, says, body: bodyOf(lines, start), lines: { from, start } }]
  })
}

function isInDocument(lines: readonly string[], at: number): boolean {
  const before = lines.slice(0, at)
  return before.findLastIndex((line) => /<<'?EOF'?$/.test(line)) > before.lastIndexOf('EOF')
}

function bodyOf(lines: readonly string[], start: number): string {
  if (/[})]$/.test(lines[start] ?? '') && !/[{(]$/.test(lines[start] ?? '')) return lines[start] ?? ''
  const end = lines.findIndex((line, at) => at > start && /^[})]$/.test(line) && !isInDocument(lines, at))
  return lines.slice(start, end + 1).join('\n')
}

function commentStart(lines: readonly string[], start: number): number {
  let from = start
  while (from > 0 && /^#/.test(lines[from - 1] ?? '')) from -= 1
  return from
}

/** The lists may continue in indented lines. */
function readComment(lines: readonly string[]): { readonly comment: readonly string[]; readonly says: Usage } {
  const says: { reads: string[]; sets: string[] } = { reads: [], sets: [] }
  const comment: string[] = []
  let list: string[] | undefined
  for (const line of lines) {
    const [, kind, names = ''] = /^# (reads|sets): (.*)$/.exec(line) ?? []
    const [, more] = /^# {3}([a-z0-9_ ]+)$/.exec(line) ?? []
    if (kind === 'reads' || kind === 'sets') {
      list = says[kind]
      list.push(...names.split(' '))
    } else if (more !== undefined && list !== undefined) list.push(...more.split(' '))
    else comment.push(line)
  }
  return { comment, says }
}

/** The lines with these lists, at most 120 characters each. */
export function usageLines({ reads, sets }: Usage): readonly string[] {
  return [...listLines('reads', reads), ...listLines('sets', sets)]
}

function listLines(kind: string, names: readonly string[]): string[] {
  if (names.length === 0) return []
  const lines = [`# ${kind}:`]
  for (const name of names) {
    const line = `${lines.at(-1)} ${name}`
    if (line.length <= 118) lines[lines.length - 1] = line
    else lines.push(`#   ${name}`)
  }
  return lines
}
