import { describe, expect, test } from 'vitest'
import { diagnose, firstFailingLine } from '../../src/report/facts/diagnosis.ts'

/** Real output of Node 24, npm 11 and others, shortened. */
const crash = (line: string) =>
  `node:events:505\n    throw er; // Unhandled 'error' event\n    ^\n\n${line}\n    at Server.listen (node:net:2562:7)\n`

const cases: readonly (readonly [tail: string, cause: RegExp | string, fix: RegExp, code?: string])[] = [
  [
    crash('Error: listen EADDRINUSE: address already in use :::3030'),
    'Another process already listens on port 3030.',
    /lsof -iTCP:3030/,
  ],
  [
    crash('Error: listen EADDRINUSE: address already in use /run/app.sock'),
    'Another process already listens on the port.',
    /PORT/,
  ],
  [crash("Error: Cannot find module './dist/boot.js'"), 'The release lacks “./dist/boot.js”.', /build/],
  [
    "Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'left-pad' imported from /opt/a/current/dist/index.js",
    'The release lacks “left-pad”.',
    /dependencies/,
  ],
  [
    crash("Error: EACCES: permission denied, open '/opt/macro-ai/current/cache.db'"),
    'The app’s user may not use /opt/macro-ai/current/cache.db (EACCES).',
    /shared-paths/,
  ],
  [crash("Error: EROFS: read-only file system, mkdir '/var/x'"), /EROFS/, /shared-paths/],
  [
    crash('Error: connect ECONNREFUSED 127.0.0.1:5432'),
    'The app could not reach 127.0.0.1:5432 (ECONNREFUSED).',
    /security groups/,
  ],
  [crash('Error: getaddrinfo ENOTFOUND db.internal'), 'The app could not reach db.internal (ENOTFOUND).', /DNS/],
  [
    'npm error code ENOSPC\nnpm error syscall write\nnpm error nospc ENOSPC: no space left on device, write',
    'A disk is full.',
    /df -h/,
  ],
  [
    "npm warn EBADENGINE Unsupported engine {\nnpm warn EBADENGINE   package: 'a@1.0.0',\nnpm error code EUSAGE\nnpm error\nnpm error `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync.",
    'The lockfile does not match package.json.',
    /commit the lockfile/,
  ],
  [
    'npm error code EBADENGINE\nnpm error engine Unsupported engine',
    /does not allow the host’s Node version/,
    /node --version/,
  ],
  [
    'npm error code E401\nnpm error Incorrect or missing password.',
    'The registry refused a package (E401).',
    /\.npmrc/,
  ],
  [
    'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
    /heap limit/,
    /max-old-space-size/,
  ],
  [
    "/opt/a/dist/index.js:1\nconst a = ;\n          ^\n\nSyntaxError: Unexpected token ';'",
    /could not read/,
    /node --version/,
  ],
  [
    'Error: Missing required environment variable: DATABASE_URL',
    /DATABASE_URL/,
    /Set DATABASE_URL in the host’s \.env/,
  ],
  ['Invalid environment: STRIPE_KEY is required', /STRIPE_KEY/, /\.env/],
  ['error: password authentication failed for user "api"', /database refused/, /\.env/],
  ['Error: self-signed certificate in certificate chain', /certificate/, /NODE_EXTRA_CA_CERTS/],
  ['It answered 503 where 200 was wanted.', 'The app responds with 503.', /health check/, 'unhealthy'],
  ['', /memory ran out/, /MemoryMax/, 'out-of-memory'],
  ['', /never listened/, /health-timeout/, 'not-listening'],
  ['', /another port/, /process\.env\.PORT/, 'wrong-port'],
]

describe('the likely cause', () => {
  test.each(cases.map((one) => [one[0], one] as const))(
    'the diagnosis of %j has the likely cause and a fix',
    (_, [tail, cause, fix, code = 'crash-loop']) => {
      const found = diagnose({ code, tail })
      expect(found?.cause).toEqual(typeof cause === 'string' ? cause : expect.stringMatching(cause))
      expect(found?.fix).toMatch(fix)
    },
  )

  test('the diagnosis shows the line that it is taken from', () => {
    expect(diagnose({ code: 'crash-loop', tail: crash('Error: connect ECONNREFUSED 127.0.0.1:5432') })?.line).toBe(
      'Error: connect ECONNREFUSED 127.0.0.1:5432',
    )
  })

  test('the diagnosis follows the count of the kernel, whatever the app printed before', () => {
    const tail = crash('Error: connect ECONNREFUSED 127.0.0.1:5432')
    expect(diagnose({ code: 'out-of-memory', tail })?.cause).toMatch(/memory ran out/)
  })

  test('the diagnosis is empty where no line names a cause', () => {
    expect(diagnose({ code: 'crash-loop', tail: 'listening on 3030\nbye\n' })).toBeUndefined()
    expect(firstFailingLine('listening\nTypeError: x is not a function\n  at y')).toBe('TypeError: x is not a function')
  })
})
