/**
 * The fault of a release, if any; real releases fail in each of these ways. `exits-where-told` works on hosts that do not have
 * FAIL_HERE in their .env.
 */
export type FailureMode =
  | 'exits-at-start'
  | 'exits-where-told'
  | 'unhealthy'
  | 'never-listens'
  | 'other-port'
  | 'healthy-twice-then-crashes'
  | 'slow-start'
  | 'ignores-sigterm'
  | 'eats-memory'
  | 'writes-into-its-release'
/** How often the health path answers, and how it refuses. */
export interface Limit {
  readonly requests: number
  readonly seconds: number
  /** The file with the count, which thus outlives a restart, as in Redis; in memory without it. */
  readonly file?: string
  /** How a refusal names the time: as a date, as most do, in the headers of drafts, or not at all. */
  readonly says?: 'seconds' | 'date' | 'draft-6' | 'draft-7' | 'epoch' | 'nothing'
  /** 429 without it. */
  readonly status?: number
}

/** What an app may do besides answering. */
export interface Habits {
  /** The variable that names its port; PORT without it. */
  readonly portName?: string
  /** The port when no variable names one; 3030 without it. */
  readonly port?: number
  /** Reads the .env of its working directory. */
  readonly dotenv?: boolean
  /** Variables that the app needs to start. */
  readonly requires?: readonly string[]
  readonly limit?: Limit
  /** How many lines it logs at each request. */
  readonly logLines?: number
}

/** The behaviour of the guide's own app. */
export const guideHabits: Habits = {
  portName: 'SERVER_PORT',
  port: 3040,
  dotenv: true,
  requires: ['API_KEY'],
  limit: { requests: 100, seconds: 900 },
  logLines: 40,
}

export interface ServerOptions {
  readonly version: string
  readonly failureModes?: readonly FailureMode[]
  readonly framework?: 'express' | 'plain'
  readonly habits?: Habits
}

/** When the server listens, if at all. */
function howItBegins(failureModes: readonly FailureMode[]): string {
  if (failureModes.includes('never-listens') || failureModes.includes('eats-memory'))
    return 'setInterval(() => {}, 1000)'
  return failureModes.includes('slow-start') ? 'setTimeout(listen, 3_600_000)' : 'listen()'
}

/** The actions of the server before it listens. */
function howItStarts(failureModes: readonly FailureMode[], { dotenv, requires = [] }: Habits): readonly string[] {
  const has = (what: FailureMode) => failureModes.includes(what)
  return [
    dotenv ? dotenvText : '',
    ...requires.map((name) => `if (!process.env.${name}) throw new Error('${name} is missing')`),
    has('exits-at-start') ? `throw new Error('DATABASE_URL is missing')` : '',
    has('exits-where-told') ? `if (process.env.FAIL_HERE) throw new Error('DATABASE_URL is missing')` : '',
    has('ignores-sigterm') ? `process.on('SIGTERM', () => console.log('not now'))` : '',
    has('writes-into-its-release') ? `writeFileSync(new URL('../cache.json', import.meta.url), '{}')` : '',
    has('eats-memory')
      ? `const eaten = []; setInterval(() => { for (let i = 0; i < 8; i++) eaten.push(Buffer.alloc(4 << 20, 1)) }, 5)`
      : '',
  ]
}

/** The reader of a .env: an existing variable stays, and of two lines the last one counts. */
const dotenvText = `const variables = {}
try {
  const line = /^\\s*(?:export\\s+)?([\\w.-]+)\\s*=[^\\S\\n]*("[^"]*"|'[^']*'|[^#\\r\\n]*)/gm
  for (const [, name, value] of readFileSync('.env', 'utf8').matchAll(line)) variables[name] = value.trim().replace(/^(["'])(.*)\\1$/s, '$2')
} catch {}
for (const name in variables) process.env[name] ??= variables[name]`

/** Whether the app refuses a request, which this then answers. */
function limitText({ requests, seconds, file, says = 'seconds', status = 429 }: Limit): string {
  const headers = {
    seconds: `'retry-after': left, 'ratelimit-limit': ${requests}, 'ratelimit-remaining': 0, 'ratelimit-reset': left`,
    date: `'retry-after': new Date(seen.until).toUTCString()`,
    'draft-6': `'ratelimit-limit': ${requests}, 'ratelimit-remaining': 0, 'ratelimit-reset': left`,
    'draft-7': `'ratelimit': 'limit=${requests}, remaining=0, reset=' + left`,
    epoch: `'x-ratelimit-limit': ${requests}, 'x-ratelimit-remaining': 0, 'x-ratelimit-reset': Math.ceil(seen.until / 1000)`,
    nothing: '',
  }[says]
  const path = JSON.stringify(file)
  return `let seen = { count: 0, until: 0 }
const isLimited = (response) => {
  ${file === undefined ? '' : `try { seen = JSON.parse(readFileSync(${path}, 'utf8')) } catch {}`}
  if (Date.now() > seen.until) seen = { count: 0, until: Date.now() + ${seconds * 1000} }
  seen.count += 1
  ${file === undefined ? '' : `writeFileSync(${path}, JSON.stringify(seen))`}
  if (seen.count <= ${requests}) return false
  const left = Math.ceil((seen.until - Date.now()) / 1000)
  response.writeHead(${status}, { ${headers} })
  response.end('Too many requests')
  return true
}`
}

/** The server: health, and the values that it was started with, so that tests can ask the process itself. */
export function serverText({ version, failureModes = [], framework = 'express', habits = {} }: ServerOptions): string {
  const has = (what: FailureMode) => failureModes.includes(what)
  const { portName = 'PORT', port = 3030, limit, logLines = 0 } = habits
  const lines = [
    framework === 'express' ? `import express from 'express'` : `import { createServer } from 'node:http'`,
    `import { readFileSync, writeFileSync } from 'node:fs'`,
    `const version = ${JSON.stringify(version)}`,
    ...howItStarts(failureModes, habits),
    limit === undefined ? 'const isLimited = () => false' : limitText(limit),
    'let served = 0',
    'const answer = () => {',
    '  served += 1',
    logLines > 0 ? `  for (let i = 1; i <= ${logLines}; i++) console.log('request', served, 'line', i)` : '',
    has('healthy-twice-then-crashes') ? '  if (served === 2) setTimeout(() => process.exit(3), 300)' : '',
    `  return { version, release: process.env.RELEASE_ID, pid: process.pid, cwd: process.cwd(), env: process.env${logLines > 0 ? ', served' : ''} }`,
    '}',
    `const status = ${has('unhealthy') ? 503 : 200}`,
    `const port = Number(process.env.${portName} ?? ${port})${has('other-port') ? ' + 1' : ''}`,
    howItBegins(failureModes),
    'function listen() {',
    framework === 'express'
      ? `  const app = express()
  app.get('/api/health', (_, response) => isLimited(response) || response.status(status).json(answer()))
  app.listen(process.env.LISTEN_FDS ? { fd: 3 } : port)`
      : `  createServer((request, response) => {
    if (request.url === '/api/health' && isLimited(response)) return
    response.writeHead(request.url === '/api/health' ? status : 404, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer()))
  }).listen(process.env.LISTEN_FDS ? { fd: 3 } : port)`,
    '}',
  ]
  return `${lines.filter((line) => line !== '').join('\n')}\n`
}
