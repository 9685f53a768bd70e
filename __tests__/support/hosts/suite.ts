import { afterAll, beforeAll } from 'vitest'

/**
 * Prepares what the tests of a suite share before the first of them. What `prepare` puts onto the stack is closed after the last
 * test, the newest first, also where preparing failed halfway.
 */
export function prepareSuite(prepare: (stack: AsyncDisposableStack) => Promise<void>, timeoutMs?: number): void {
  const stack = new AsyncDisposableStack()
  beforeAll(async () => await prepare(stack), timeoutMs)
  afterAll(async () => await stack.disposeAsync())
}
