import { oneLine, quoted } from './values.ts'

/** Where the artifact is. `url` may be a bearer secret (a signed query, a password); `display` never is. */
export interface Artifact {
  readonly url: string
  readonly display: string
  /** Parts of `url` that must not appear in a log. */
  readonly secrets: readonly string[]
  /** Whether it travels without TLS. */
  readonly plain: boolean
}

const planned = ['s3:', 'artifact:', 'release:']

/** An `https://` or `http://` URL, as curl will be given it: normalised, printable ASCII. */
export function artifact(text: string): Artifact {
  const value = oneLine(text)
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(value)?.[0].toLowerCase() ?? ''
  if (planned.includes(scheme)) throw new Error(`cannot be ${scheme}… yet; give an https:// URL`)
  if (scheme !== 'https:' && scheme !== 'http:') {
    throw new Error(`must be an https:// URL, not ${quoted(withoutSecrets(value))}`)
  }
  if (!URL.canParse(value)) throw new Error(`must be an https:// URL; this one cannot be read`)
  const url = new URL(value)
  if (url.hash !== '') throw new Error('must not have a fragment (#…)')
  return { url: url.href, display: withoutSecrets(url.href), secrets: secretsOf(url), plain: scheme === 'http:' }
}

function secretsOf(url: URL): string[] {
  if (url.search === '' && url.username === '' && url.password === '') return []
  const parts = [url.href, url.search.slice(1), url.password, decodeURIComponent(url.password)]
  // Shorter ones would turn every other word of a log into ***.
  return [...new Set(parts)].filter((part) => part.length >= 8)
}

function withoutSecrets(url: string): string {
  return url.replace(/[?#].*$/s, '').replace(/^([a-z]+:\/\/)[^/]*@/i, '$1')
}

/** 64 hexadecimal digits, with or without `sha256:` before them. */
export function sha256(text: string): string {
  const value = oneLine(text)
    .replace(/^sha256:/, '')
    .toLowerCase()
  if (!/^[0-9a-f]{64}$/.test(value)) throw new Error(`must be 64 hexadecimal digits, not ${quoted(value)}`)
  return value
}
