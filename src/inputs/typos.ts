/**
 * Names of `INPUT_*` variables that nearly match an input, with the name that was meant. The runner passes everything that a
 * workflow writes under `with:`, and a mistyped input that is silently ignored would deploy with its default.
 */
export function findTypos(given: readonly string[], known: readonly string[]): { given: string; meant: string }[] {
  const exact = new Set(known)
  return given.flatMap((name) => {
    if (exact.has(name)) return []
    const meant = known.find((one) => bare(one) === bare(name)) ?? known.find((one) => isClose(one, name))
    return meant === undefined ? [] : [{ given: name, meant }]
  })
}

/** `healthPath`, `HEALTH_PATH` and `health-path` are the same name. */
function bare(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '')
}

function isClose(one: string, other: string): boolean {
  const allowed = one.length <= 4 ? 1 : 2
  return Math.abs(one.length - other.length) <= allowed && distance(bare(one), bare(other)) <= allowed
}

/** Edits (insert, delete, replace, swap of neighbours) between two short words. */
function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= other.length; j += 1) row.push(cell({ one, other, rows, row, i, j }))
    rows.push(row)
  }
  return rows[one.length]?.[other.length] ?? 0
}

interface Cell {
  readonly one: string
  readonly other: string
  readonly rows: readonly (readonly number[])[]
  readonly row: readonly number[]
  readonly i: number
  readonly j: number
}

function cell({ one, other, rows, row, i, j }: Cell): number {
  const at = (r: number, c: number) => rows[r]?.[c] ?? Number.POSITIVE_INFINITY
  const same = one[i - 1] === other[j - 1] ? 0 : 1
  const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] && i > 1 && j > 1
  const edits = [at(i - 1, j) + 1, (row[j - 1] ?? 0) + 1, at(i - 1, j - 1) + same]
  return Math.min(...edits, swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY)
}
