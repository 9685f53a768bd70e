/** What one change at a time holds on a host; those that wait get it in their order. */
export interface Lock {
  /** Resolves with false when it was not free within so many milliseconds. */
  take(withinMs: number): Promise<boolean>
  free(): void
  /** Forgets who holds it and who waits for it. */
  reset(): void
}

export function createLock(): Lock {
  let isHeld = false
  let waiting: (() => void)[] = []
  return {
    take: (withinMs) => {
      if (!isHeld) {
        isHeld = true
        return Promise.resolve(true)
      }
      return new Promise((resolve) => {
        const turn = () => {
          clearTimeout(timer)
          resolve(true)
        }
        const timer = setTimeout(() => {
          waiting = waiting.filter((one) => one !== turn)
          resolve(false)
        }, withinMs).unref()
        waiting.push(turn)
      })
    },
    free: () => {
      const next = waiting.shift()
      if (next) next()
      else isHeld = false
    },
    reset: () => {
      isHeld = false
      waiting = []
    },
  }
}
