import { afterAll, beforeAll } from 'vitest'

/**
 * Prepares what the tests of a suite share before the first test. Everything that `prepare` puts onto the stack closes after the
 * last test, the newest first, also where `prepare` failed halfway.
 */
export function prepareSuite(prepare: (stack: AsyncDisposableStack) => Promise<void>, timeoutMs?: number): void {
  const stack = new AsyncDisposableStack()
  beforeAll(async () => await prepare(stack), timeoutMs)
  afterAll(async () => await stack.disposeAsync())
}
