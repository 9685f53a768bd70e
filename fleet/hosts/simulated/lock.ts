/** The lock for one change at a time on a host; commands that wait get it in order of arrival. */
export interface Lock {
  /** Resolves with false when the lock was not free within this many milliseconds. */
  take(withinMs: number): Promise<boolean>
  free(): void
  /** Removes the holder and all waiters. */
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
