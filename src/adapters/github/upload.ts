/** Uploads files as artifacts of the current run, each unzipped and under its own name. See docs/adr/0017. */
import { basename, dirname } from 'node:path'
import { group } from '@actions/core'
import type { Clock } from '../../model/clock.ts'

/** A report that takes longer stays on the runner. */
const timeoutMs = 10_000

/**
 * Uploads each file. Resolves with the error message; empty on success. After the timeout an upload continues until the process
 * ends, since the library cannot abort it.
 */
export async function uploadFiles(paths: readonly string[], clock: Clock): Promise<string> {
  // The library logs every step.
  return await group('Upload the reports', async () => {
    const ended = new AbortController()
    const late = clock.sleep(timeoutMs, ended.signal).then(() => 'The reports could not be uploaded in time.')
    return await Promise.race([upload(paths), late]).finally(() => ended.abort())
  })
}

async function upload(paths: readonly string[]): Promise<string> {
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact')
    const client = new DefaultArtifactClient()
    // Without a zip, a browser shows the page directly.
    const uploads = paths.map((path) =>
      client.uploadArtifact(basename(path), [path], dirname(path), { skipArchive: true }),
    )
    await Promise.all(uploads)
    return ''
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return `The reports could not be uploaded as artifacts of the run: ${why}`
  }
}
