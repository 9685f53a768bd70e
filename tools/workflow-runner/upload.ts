import { createHash } from 'node:crypto'
import { zipOf } from '../../fleet/github/zip.ts'

/** One file as it is, or files for a zip. */
export interface Upload {
  readonly name: string
  readonly content: Buffer | Readonly<Record<string, Buffer>> | undefined
}

/** The calls of @actions/artifact, one by one. Source: its v6, src/internal/upload. */
export async function upload(
  { name, content = {} }: Upload,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly id: string; readonly digest: string }> {
  const bytes = Buffer.isBuffer(content) ? content : zipOf(content)
  const digest = createHash('sha256').update(bytes).digest('hex')
  const ids = idsIn(env['ACTIONS_RUNTIME_TOKEN'] ?? '')
  const call = async (method: string, input: object) => {
    const url = `${env['ACTIONS_RESULTS_URL']}twirp/github.actions.results.api.v1.ArtifactService/${method}`
    const headers = { authorization: `Bearer ${env['ACTIONS_RUNTIME_TOKEN']}`, 'content-type': 'application/json' }
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ ...ids, name, ...input }) })
    if (!response.ok) throw new Error(`${method}: ${response.status} ${await response.text()}`)
    return (await response.json()) as Readonly<Record<string, string>>
  }
  const { signed_upload_url: to = '' } = await call('CreateArtifact', { version: 7 })
  const put = await fetch(to, {
    method: 'PUT',
    headers: { 'x-ms-blob-type': 'BlockBlob' },
    body: new Uint8Array(bytes),
  })
  if (put.status !== 201) throw new Error(`The upload of ${name}: ${put.status} ${await put.text()}`)
  const { artifact_id: id = '' } = await call('FinalizeArtifact', {
    size: String(bytes.length),
    hash: `sha256:${digest}`,
  })
  return { id, digest }
}

function idsIn(token: string) {
  const { scp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { scp: string }
  const [, run, job] = /Actions\.Results:([^: ]+):([^: ]+)/.exec(scp) ?? []
  return { workflow_run_backend_id: run, workflow_job_run_backend_id: job }
}
