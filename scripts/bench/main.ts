/**
 * `npm run bench` measures the numbers that the project promises and prints a table and JSON (also in report/bench.json).
 * `npm run bench -- cold-start size` runs only those. Exits 1 when a figure is over its limit.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Figure, Measure } from './benchmark.ts'

/** One entry per file; they run one after the other, so that none affects another. */
const benchmarks: Readonly<Record<string, () => Promise<{ measure: Measure }>>> = {
  size: () => import('./size.ts'),
  'bytes-loaded': () => import('./bytes-loaded.ts'),
  'cold-start': () => import('./cold-start.ts'),
  'on-a-host': () => import('./on-a-host.ts'),
  'result-latency': () => import('./result-latency.ts'),
  rolling: () => import('./rolling.ts'),
  thousand: () => import('./thousand.ts'),
}

const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !(name in benchmarks))
if (unknown.length > 0)
  throw new Error(`No benchmark ${unknown.join(', ')}: there are ${Object.keys(benchmarks).join(', ')}`)

const figures: Figure[] = []
for (const [name, load] of Object.entries(benchmarks)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  const { measure } = await load()
  figures.push(...(await measure()))
}

const over = figures.filter(({ value, limit }) => limit !== undefined && value > limit)
const json = JSON.stringify(
  { node: process.version, platform: `${process.platform}-${process.arch}`, figures },
  undefined,
  2,
)
const report = fileURLToPath(new URL('../../report/', import.meta.url))
await mkdir(report, { recursive: true })
await writeFile(`${report}bench.json`, `${json}\n`)
console.log(`${table(figures)}\n\n${json}`)
if (over.length > 0) process.exitCode = 1

function table(rows: readonly Figure[]): string {
  const cells = [['', 'measured', 'at most', 'how'], ...rows.map(line)]
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => (row[column] ?? '').length)))
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function line({ name, value, unit, limit, note }: Figure): string[] {
  const verdict = limit !== undefined && value > limit ? ' OVER' : ''
  return [
    name,
    `${unit === 'calls' ? value : round(value)} ${unit}${verdict}`,
    limit === undefined ? '' : `${limit} ${unit}`,
    note,
  ]
}

function round(value: number): string {
  return value >= 10 ? value.toFixed(1) : value.toFixed(2)
}
