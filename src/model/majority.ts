/** Votes of a fleet: the response of one host must not decide for the others. Pure. */

/** Whether `count` is more than half of `all`. */
export function isMajority(count: number, all: number): boolean {
  return count * 2 > all
}

/** The value that occurs more often than any other; undefined on a tie, and of no values. */
export function mostCommon<T>(values: readonly T[]): T | undefined {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, { length }]) => ({ value, length }))
  const [first, second] = counts.sort((one, other) => other.length - one.length)
  return first === undefined || first.length === second?.length ? undefined : first.value
}

/** The lower median; undefined of no numbers. */
export function median(numbers: readonly number[]): number | undefined {
  return [...numbers].sort((one, other) => one - other)[Math.floor((numbers.length - 1) / 2)]
}
