/** One measured number. `limit`, where there is one, is the most it may be. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 's' | 'MB' | 'x' | 'calls'
  readonly limit?: number
  /** The source of the number: samples, spread, the basis of a comparison. */
  readonly note: string
}

/** A benchmark is a file beside this one whose `measure` resolves with its figures. */
export type Measure = () => Promise<readonly Figure[]>

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]]
  if (low === undefined || high === undefined) throw new Error('The median of nothing')
  return (low + high) / 2
}

/** The middle half of the values as text, `12–15`; beside a median it shows the spread. */
export function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN)
  return `${at(0.25)}–${at(0.75)}`
}
