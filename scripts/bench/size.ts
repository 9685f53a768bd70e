import { readdir, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Figure } from './benchmark.ts'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))

/** What a runner downloads with the action, in megabytes of 10^6 bytes. */
export async function measure(): Promise<readonly Figure[]> {
  const names = (await readdir(dist)).filter((name) => name !== 'licenses.txt')
  const sizes = await Promise.all(names.map(async (name) => (await stat(dist + name)).size))
  const total = sizes.reduce((a, b) => a + b, 0)
  return [{ name: 'dist/', value: total / 1e6, unit: 'MB', limit: 4, note: `${names.length} files, licences apart` }]
}
