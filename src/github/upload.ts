/** Keeps files as artifacts of the run that is under way, each as it is and under its own name. See docs/adr/0017. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { toFailure } from '../failure.ts'
import type { Clock } from '../ports.ts'
import { type Calling, ownIds, type RunResults, resultsCaller, text } from './run-results.ts'

const types: Readonly<Record<string, string>> = { html: 'text/html', json: 'application/json' }
/** A report that takes longer is left on the runner. */
const patienceMs = 10_000

/**
 * Uploads each file. Resolves with what is to be said of it when that went wrong; empty when it did not. Source: actions/toolkit,
 * packages/artifact, `uploadArtifact` with `skipArchive`.
 */
export async function uploadFiles(paths: readonly string[], results: RunResults, clock: Clock): Promise<string> {
  const [ended, over] = [new AbortController(), new AbortController()]
  const means = { results, clock, over: over.signal }
  const uploading = Promise.all(paths.map((path) => upload(path, means))).then(
    () => '',
    (error: unknown) => `The report could not be kept as an artifact of the run. ${toFailure(error).message}`,
  )
  const late = clock.sleep(patienceMs, ended.signal).then(() => {
    // Else what is still under way would keep the step from ending.
    over.abort()
    return 'The report could not be kept with the run in time.'
  })
  return await Promise.race([uploading, late]).finally(() => ended.abort())
}

async function upload(path: string, calling: Required<Calling>): Promise<void> {
  const name = basename(path)
  const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
  const content = await readFile(path)
  const call = resultsCaller(name, calling)
  const about = { ...ownIds(calling.results.token, name), name }
  const made = await call('CreateArtifact', { ...about, version: 7, mime_type: type })
  // Azure's way to write a file in one piece.
  const headers = { 'x-ms-blob-type': 'BlockBlob', 'content-type': type }
  const written = await fetch(text(made, 'signed_upload_url'), {
    method: 'PUT',
    headers,
    body: content,
    signal: calling.over,
  })
  if (!written.ok) throw new Error(`The store answered HTTP ${written.status}.`)
  const hash = `sha256:${createHash('sha256').update(content).digest('hex')}`
  await call('FinalizeArtifact', { ...about, size: String(content.length), hash })
}
