import { lines, list, matching, oneLine, quoted } from './values.ts'

/** A folder that root may own. Plain characters mean the same in a unit, a shell and a message. */
export function baseDir(text: string): string {
  const value = oneLine(text).replace(/\/+$/, '')
  if (!/^(\/[A-Za-z0-9._-]+)+$/.test(value) || value.split('/').some((part) => part === '..' || part === '.')) {
    throw new Error(`must be an absolute path of letters, digits, . _ and -, without .., not ${quoted(value)}`)
  }
  return value
}

const serviceName = matching(/^[A-Za-z0-9@._:][A-Za-z0-9@._:-]{0,199}$/, 'the name of a unit or of a PM2 app')

/** Names of units, or of PM2 apps, one per line, each once; the first one serves the port. */
export function services(text: string): string[] {
  const names = lines(text).flatMap((line) => line.trim() || [])
  const problems = names.flatMap((name, at) => {
    try {
      serviceName(name)
    } catch (cause) {
      return [cause instanceof Error ? cause.message : String(cause)]
    }
    return names.findIndex((other) => unitOf(other) === unitOf(name)) < at ? [`names ${quoted(name)} twice`] : []
  })
  if (problems.length > 0) throw new Error(problems.join('; '))
  return names
}

/** systemd reads a name without a suffix as a service. */
function unitOf(name: string): string {
  return name.replace(/\.service$/, '')
}

export const user = matching(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,31}$/, 'the name of a user on the host')

/** Printable ASCII after the slash: it becomes the first line of an HTTP request. */
export const healthPath = matching(/^\/[!-~]{0,500}$/, 'a path such as /api/health')

/** A public URL of the app. Reports show it, so it must not hold a password. */
export function healthUrl(text: string): string {
  const value = oneLine(text)
  const url = URL.parse(value)
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Error(`must be an address that begins with https:// or http://, not ${quoted(value)}`)
  }
  if (url.username !== '' || url.password !== '') throw new Error('must not hold a user or a password')
  return url.href
}

/** Files that a deploy writes into each release. */
const own = new Set(['RELEASE.json', '.release.env'])

/** Paths below a release. What the archive itself must contain cannot be shared. */
export function sharedPaths(text: string): string[] {
  const paths = list(text).map((path) => path.replace(/^\.\//, '').replace(/\/+$/, ''))
  const problems = paths.flatMap((path) => {
    const parts = path.split('/')
    if (parts.some((part) => part === '' || part === '.' || part === '..')) {
      return [`must stay inside the release, not ${quoted(path)}`]
    }
    if (/^(dist|package\.json)$/.test(path) || own.has(parts[0] ?? '') || parts.includes('node_modules')) {
      return [`${quoted(path)} is part of the release itself`]
    }
    return []
  })
  if (problems.length > 0) throw new Error(problems.join('; '))
  return [...new Set(paths)]
}

/** A shell command: it runs on the host as the app's user. */
export function hook(text: string): string {
  return lines(text).join('\n')
}
