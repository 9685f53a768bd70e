/** Keeps files as artifacts of the run that is under way, each as it is and under its own name. See docs/adr/0017. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { networkCause } from '../failure.ts'
import { backendIds, callResults, type RunResults } from './run-results.ts'

const types: Readonly<Record<string, string>> = { html: 'text/html', json: 'application/json' }
/** A report that takes longer is left on the runner. */
const patienceMs = 10_000

/**
 * Uploads each file. Resolves with what is to be said of it when that went wrong; empty when it did not. Source: actions/toolkit,
 * packages/artifact, `uploadArtifact` with `skipArchive`.
 */
export async function uploadFiles(paths: readonly string[], results: RunResults): Promise<string> {
  const signal = AbortSignal.timeout(patienceMs)
  try {
    const [run, job] = backendIds(results.token, 'the report')
    const ids = { workflow_run_backend_id: run, workflow_job_run_backend_id: job }
    await Promise.all(paths.map((path) => upload(path, ids, { results, signal })))
    return ''
  } catch (error) {
    return `The report could not be kept as an artifact of the run: ${networkCause(error)}.`
  }
}

interface Means {
  readonly results: RunResults
  readonly signal: AbortSignal
}

async function upload(path: string, ids: object, { results, signal }: Means): Promise<void> {
  const name = basename(path)
  const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
  const content = await readFile(path)
  const made = await callResults(results, 'CreateArtifact', { ...ids, name, version: 7, mime_type: type })
  const url = String(made['signed_upload_url'] ?? made['signedUploadUrl'] ?? '')
  // Azure's way to write a file in one piece.
  const headers = { 'x-ms-blob-type': 'BlockBlob', 'content-type': type }
  const written = await fetch(url, { method: 'PUT', headers, body: content, signal })
  if (!written.ok) throw new Error(`HTTP ${written.status}`)
  const hash = `sha256:${createHash('sha256').update(content).digest('hex')}`
  await callResults(results, 'FinalizeArtifact', { ...ids, name, size: String(content.length), hash })
}
