/** Keeps files as artifacts of the run that is under way, each as it is and under its own name. See docs/adr/0017. */
import { basename, dirname } from 'node:path'
import { group } from '@actions/core'
import type { Clock } from '../ports.ts'

/** A report that takes longer is left on the runner. */
const patienceMs = 10_000

/**
 * Uploads each file. Resolves with what is to be said of it when that went wrong; empty when it did not. What is then still under
 * way goes on, since nothing can stop it but the end of the process.
 */
export async function uploadFiles(paths: readonly string[], clock: Clock): Promise<string> {
  // The library tells the log of every step it takes.
  return await group('Keep the reports with the run', async () => {
    const ended = new AbortController()
    const late = clock.sleep(patienceMs, ended.signal).then(() => 'The reports could not be kept with the run in time.')
    return await Promise.race([upload(paths), late]).finally(() => ended.abort())
  })
}

async function upload(paths: readonly string[]): Promise<string> {
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact')
    const client = new DefaultArtifactClient()
    // Not in a zip: a browser shows the page as it is.
    const uploads = paths.map((path) =>
      client.uploadArtifact(basename(path), [path], dirname(path), { skipArchive: true }),
    )
    await Promise.all(uploads)
    return ''
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return `The reports could not be kept as artifacts of the run: ${why}`
  }
}
