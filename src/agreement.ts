/** What a fleet says, where the word of one host must not decide for the others. Pure. */

/** Whether so many are more than half. */
export function isMost(count: number, all: number): boolean {
  return count * 2 > all
}

/** What is said more often than anything else; undefined where nothing is. */
export function mostSaid<T>(answers: readonly T[]): T | undefined {
  const counts = [...Map.groupBy(answers, (answer) => answer)].map(([answer, { length }]) => ({ answer, length }))
  const [first, second] = counts.sort((one, other) => other.length - one.length)
  return first === undefined || first.length === second?.length ? undefined : first.answer
}

/** The one in the middle, and of two the smaller; undefined of none. */
export function median(numbers: readonly number[]): number | undefined {
  return [...numbers].sort((one, other) => one - other)[Math.floor((numbers.length - 1) / 2)]
}
