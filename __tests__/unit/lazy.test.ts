import { describe, expect, test } from 'vitest'
import { lazy } from '../../src/run/lazy.ts'

interface Store {
  read(name: string): Promise<string>
  write(name: string, value: string): Promise<void>
}

/** A store, and the number of loads of its code. */
function loading(make: () => Promise<Store> = async () => storeOf(new Map())) {
  const count = { loads: 0 }
  const store = lazy(async () => {
    count.loads += 1
    return await make()
  })
  return { store, count }
}

const storeOf = (values: Map<string, string>): Store => ({
  read: async (name) => values.get(name) ?? '',
  write: async (name, value) => void values.set(name, value),
})

describe('a lazy object', () => {
  test('a lazy object loads nothing before its first call', async () => {
    const { store, count } = loading()
    const { read } = store
    expect(count.loads).toBe(0)
    await read('x')
    expect(count.loads).toBe(1)
  })

  test('a lazy object passes every argument on, and resolves as its implementation does', async () => {
    const { store } = loading()
    await store.write('x', 'y')
    expect(await store.read('x')).toBe('y')
  })

  test('a lazy object loads its implementation once for calls that run at the same time', async () => {
    const { store, count } = loading()
    await Promise.all([store.read('x'), store.write('x', 'y'), store.read('x')])
    expect(count.loads).toBe(1)
  })

  test('a lazy object calls a method as one of its implementation, so that `this` works', async () => {
    class Counter {
      count = 0
      async next(): Promise<number> {
        this.count += 1
        return this.count
      }
    }
    const counter = lazy<{ next(): Promise<number> }>(async () => new Counter())
    await counter.next()
    expect(await counter.next()).toBe(2)
  })

  test('a lazy object rejects as its implementation does', async () => {
    const { store } = loading(async () => ({
      ...storeOf(new Map()),
      read: async () => await Promise.reject(new Error('no such parameter')),
    }))
    await expect(store.read('x')).rejects.toThrow('no such parameter')
  })

  test('a lazy object rejects each call, and throws from none, when its code cannot be loaded', async () => {
    const { store, count } = loading(async () => await Promise.reject(new Error('no such chunk')))
    await expect(store.read('x')).rejects.toThrow('no such chunk')
    await expect(store.write('x', 'y')).rejects.toThrow('no such chunk')
    expect(count.loads).toBe(1)
  })

  test('a promise that resolves with a lazy object does not take it for a promise', async () => {
    const { store, count } = loading()
    expect(await Promise.resolve(store)).toBe(store)
    expect(count.loads).toBe(0)
  })
})
