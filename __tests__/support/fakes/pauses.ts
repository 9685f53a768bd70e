import { vi } from 'vitest'

/**
 * Makes a second last ten milliseconds for Octokit's plugins, whose pauses are timers of Bottleneck that use no other clock,
 * until `vi.unstubAllGlobals()`. Returns the pauses that they request, in milliseconds.
 */
export function quickPauses(): number[] {
  const real = globalThis.setTimeout
  const pauses: number[] = []
  const quick = (work: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) => {
    const isPause = ms > 0 && new Error('whose timer').stack?.includes('/bottleneck/') === true
    if (isPause) pauses.push(ms)
    return real(work, isPause ? ms / 100 : ms, ...args)
  }
  vi.stubGlobal('setTimeout', Object.assign(quick, real))
  return pauses
}
