/** The input `artifact`. Pure. */

import { type Artifact, secretsOf } from '../model/artifact.ts'
import { bucketName } from './artifact-location.ts'
import { oneLine, quoted } from './values.ts'

/** How each kind is written. */
export const artifactForms: Readonly<Record<Artifact['kind'], string>> = {
  url: 'https://…',
  s3: 's3://bucket/key',
  actions: 'artifact:<name>',
  release: 'release:<tag>/<asset>',
}

/** `https://…` or `http://…`, `s3://bucket/key`, `artifact:<name>` or `release:<tag>/<asset>`. */
export function artifact(text: string): Artifact {
  const value = oneLine(text)
  const [scheme = ''] = /^[a-z][a-z0-9+.-]*:/i.exec(value) ?? []
  const rest = value.slice(scheme.length)
  switch (scheme.toLowerCase()) {
    case 'https:':
    case 'http:':
      return byUrl(value)
    case 's3:':
      return { kind: 's3', ...s3Object(rest), display: value }
    case 'artifact:':
      return { kind: 'actions', name: artifactName(rest), repository: '', runId: '', display: value }
    case 'release:':
      return { kind: 'release', ...releaseAsset(rest), repository: '', display: value }
    default:
      throw new Error(
        `must be an https:// URL, s3://bucket/key, artifact:<name> or release:<tag>/<asset>, not ${quoted(withoutSecrets(value))}`,
      )
  }
}

/** The artifact with the repository and the run to look its name up in, where it needs them. */
export function located(artifact: Artifact, at: { readonly repository: string; readonly runId: string }): Artifact {
  switch (artifact.kind) {
    case 'actions':
      return { ...artifact, ...at }
    case 'release':
      return { ...artifact, repository: at.repository }
    case 'url':
    case 's3':
      return artifact
  }
}

function byUrl(value: string): Artifact {
  if (!URL.canParse(value)) throw new Error(`must be an https:// URL; this one cannot be read`)
  const url = new URL(value)
  if (url.hash !== '') throw new Error('must not have a fragment (#…)')
  const { href } = url
  return {
    kind: 'url',
    url: href,
    display: withoutSecrets(href),
    secrets: secretsOf(href),
    plain: url.protocol === 'http:',
  }
}

function s3Object(rest: string): { bucket: string; key: string } {
  const [, bucket = '', key = ''] = /^\/\/([^/]*)\/(.*)$/.exec(rest) ?? []
  if (!bucketName.test(bucket)) throw new Error('must be s3://bucket/key, with the name of a bucket')
  if (key === '' || Buffer.byteLength(key) > 1_024) throw new Error('must be s3://bucket/key, the key 1 to 1,024 bytes')
  return { bucket, key }
}

/** Characters that upload-artifact refuses too. Source: its `validateArtifactName`. */
const forbidden = /["<>|*?:\\/]/

function artifactName(rest: string): string {
  if (rest === '') throw new Error('must name the artifact: artifact:<name>')
  if (rest.length > 255 || forbidden.test(rest)) {
    throw new Error(`must be artifact:<name>; GitHub knows no artifact with such a name: ${quoted(rest)}`)
  }
  return rest
}

/** A tag may have slashes, an asset may not. */
function releaseAsset(rest: string): { tag: string; asset: string } {
  const [, tag = '', asset = ''] = /^(.+)\/([^/]+)$/.exec(rest) ?? []
  if (tag === '' || asset === '') throw new Error('must be release:<tag>/<asset>')
  return { tag, asset }
}

function withoutSecrets(url: string): string {
  return url.replace(/[?#].*$/s, '').replace(/^([a-z]+:\/\/)[^/]*@/i, '$1')
}
