/** Inputs that describe where an artifact comes from, besides its name. */
import { isRepository } from '../model/labels.ts'
import { oneLine, quoted } from './values.ts'

/** S3's rules for names: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
export const bucketName = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/

/** `bucket` or `bucket/prefix`, the prefix without slashes around it. */
export function bucketAndPrefix(text: string): { readonly bucket: string; readonly prefix: string } {
  const [, bucket = '', prefix = ''] = /^([^/]*)\/*(.*?)\/*$/.exec(oneLine(text).replace(/^s3:\/\//, '')) ?? []
  if (!bucketName.test(bucket)) throw new Error(`must be a bucket or bucket/prefix, not ${quoted(text)}`)
  if (Buffer.byteLength(prefix) > 512) throw new Error('must have a prefix of at most 512 bytes')
  return { bucket, prefix }
}

/** `owner/name`. */
export function repository(text: string): string {
  const value = oneLine(text)
  if (!isRepository(value)) throw new Error(`must be owner/name, not ${quoted(value)}`)
  return value
}

/** 64 hexadecimal digits, with or without `sha256:` before them. */
export function sha256(text: string): string {
  const value = oneLine(text)
    .replace(/^sha256:/, '')
    .toLowerCase()
  if (!/^[0-9a-f]{64}$/.test(value)) throw new Error(`must be 64 hexadecimal digits, not ${quoted(value)}`)
  return value
}
