/** The likely cause of a host's failure, by its code and the end of its log, which is untrusted. Pure. */

/** The likely cause of a failure. */
export interface Diagnosis {
  /** The first line of the log that shows it, unchanged; empty when the code alone shows it. */
  readonly line: string
  /** In a sentence that says how sure it is. */
  readonly cause: string
  /** What to do about it. */
  readonly fix: string
}

interface Rule {
  /** The codes of hosts that the rule applies to; all without it. */
  readonly codes?: readonly string[]
  /** What a line of the log must match; without it the code alone decides. */
  readonly line?: RegExp
  readonly cause: (found: RegExpExecArray) => string
  readonly fix: (found: RegExpExecArray) => string
}

const always = (text: string) => () => text

/** The first matching rule wins: certain rules come before likely ones, specific before general. */
const rules: readonly Rule[] = [
  {
    codes: ['out-of-memory'],
    cause: always('The kernel killed the app because its memory ran out, by the counters of its control group.'),
    fix: always(
      'Give the unit (MemoryMax=) or the host more memory, or compare with the previous release to find what grew.',
    ),
  },
  {
    codes: ['install-out-of-memory'],
    cause: always('The install ran out of memory.'),
    fix: always('Pack node_modules into the artifact and set package-manager: none, or give the host more memory.'),
  },
  {
    line: /JavaScript heap out of memory|Reached heap limit/,
    cause: always('Node reached its own heap limit.'),
    fix: always('Raise --max-old-space-size in NODE_OPTIONS on the host, or find what grew.'),
  },
  {
    line: /EADDRINUSE[^\n]*?(?::(\d{1,5}))?$/,
    cause: ([, port]) => `Another process already listens on ${port === undefined ? 'the port' : `port ${port}`}.`,
    fix: ([, port]) =>
      `Find it with sudo lsof -iTCP:${port ?? '3030'} -sTCP:LISTEN; stop it, or set PORT in the host’s .env.`,
  },
  {
    line: /ENOSPC|No space left on device/i,
    cause: always('A disk is full.'),
    fix: always('Find it with df -h and df -i. Free some space, or lower keep-releases.'),
  },
  {
    line: /npm (?:ERR!|error)[^\n]* EBADENGINE|ERR_PNPM_UNSUPPORTED_ENGINE|The engine "node" is incompatible/,
    cause: always('The package does not allow the host’s Node version (engines in package.json).'),
    fix: always('Install an allowed version on the host, or widen engines. node --version shows the host’s version.'),
  },
  {
    line: /npm (?:ERR!|error)[^\n]*(?:can only install packages when your package\.json and package-lock\.json|EUSAGE)|ERR_PNPM_OUTDATED_LOCKFILE|frozen-lockfile|lockfile would have been modified/,
    cause: always('The lockfile does not match package.json.'),
    fix: always('Run the install without “ci” once, commit the lockfile, and build again.'),
  },
  {
    line: /npm (?:ERR!|error) code (E40[1-4])|ERR_PNPM_FETCH_(40[1-4])/,
    cause: ([, npm, pnpm]) => `The registry refused a package (${npm ?? pnpm}).`,
    fix: always('Check the package’s name and version, and the token in the .npmrc of the app’s user on the host.'),
  },
  {
    line: /Cannot find (?:module|package) ['"]([^'"\n]{1,200})['"]/,
    cause: ([, name]) => `The release lacks “${name}”.`,
    fix: ([, name = '']) =>
      /^[./]/.test(name)
        ? 'A file of the build is missing: check what the build step packs (dist/).'
        : 'package.json does not list it, or lists it as a development dependency: move it to dependencies.',
  },
  {
    line: /(?:[Mm]issing|[Rr]equired|not set|undefined)[^\n]{0,60}?(?:env(?:ironment)?(?: variables?)?|variables?)[^\n]{0,20}?[:\s“"'`]+([A-Z][A-Z0-9_]{2,60})\b/,
    cause: ([, name]) => `An environment variable seems to be missing: ${name}.`,
    fix: ([, name]) => `Set ${name} in the host’s .env, or with the input env if it is not a secret.`,
  },
  {
    line: /\b([A-Z][A-Z0-9_]{2,60})\b[^\n]{0,20}? (?:is required|is not (?:set|defined)|must be (?:set|defined|provided)|is missing)/,
    cause: ([, name]) => `An environment variable seems to be missing: ${name}.`,
    fix: ([, name]) => `Set ${name} in the host’s .env, or with the input env if it is not a secret.`,
  },
  {
    line: /(EACCES|EPERM|EROFS)[^\n]*?(?:'([^'\n]{1,300})')?\s*$/,
    cause: ([, code, path]) => `The app’s user may not use ${path ?? 'a file'} (${code}).`,
    fix: always(
      'The app cannot write to a release: name such paths in shared-paths, or write below /var/lib. Ports below 1024 need AmbientCapabilities=CAP_NET_BIND_SERVICE.',
    ),
  },
  {
    line: /(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH)\s+([\w.-]{1,200}(?::\d{1,5})?)/,
    cause: ([, code, where]) => `The app could not reach ${where} (${code}).`,
    fix: ([, , where]) =>
      `Check whether it is up and reachable from the host: security groups, DNS, and the address in .env. On the host: curl -v telnet://${where}`,
  },
  {
    line: /SyntaxError: |ERR_REQUIRE_ESM|ERR_UNKNOWN_FILE_EXTENSION|Unexpected token/,
    cause: always('Node could not read the app’s code: Node may be too old, or the build is not code for Node.'),
    fix: always('Compare node --version on the host with the build’s target, and "type" in package.json.'),
  },
  {
    line: /self[- ]signed certificate|UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_HAS_EXPIRED|unable to get local issuer/,
    cause: always('The app did not accept a certificate.'),
    fix: always('Give the app the CA (NODE_EXTRA_CA_CERTS in .env), or renew the certificate.'),
  },
  {
    line: /password authentication failed|Access denied for user|ER_ACCESS_DENIED_ERROR|28P01/,
    cause: always('The database refused the app’s login.'),
    fix: always('Check user and password in the host’s .env, and from where that user may log in.'),
  },
  {
    codes: ['unhealthy'],
    line: /\b(50[0-4]|4\d\d)\b/,
    cause: ([status]) => `The app responds with ${status}.`,
    fix: always('Check what its health check depends on, such as a database, a migration or a secret.'),
  },
  {
    codes: ['port-in-use'],
    cause: always('Another process has the app’s port.'),
    fix: always('Find it with sudo lsof -iTCP -sTCP:LISTEN; stop it, or set PORT in the host’s .env.'),
  },
  {
    codes: ['fewer-addresses'],
    cause: always(
      'The new release listens on fewer addresses than the release before, so clients outside of the host would lose it.',
    ),
    fix: always('Let it listen on 0.0.0.0 (Fastify: listen({ host: "0.0.0.0" })), not on its framework’s default.'),
  },
  {
    codes: ['disk-full', 'inodes-full'],
    cause: always('A disk is full.'),
    fix: always('Find it with df -h and df -i. Free some space, or lower keep-releases.'),
  },
  {
    codes: ['release-not-writable'],
    cause: always('The app writes into its release, which root owns.'),
    fix: always('Name the path in shared-paths, or let the app write elsewhere.'),
  },
  {
    codes: ['wrong-port'],
    cause: always('The app listens on another port than the health check uses.'),
    fix: always('Let it listen on process.env.PORT, or set the input port.'),
  },
  {
    codes: ['not-listening'],
    cause: always('The app runs, but never listened on its port.'),
    fix: always('Find out what it waits for; if it only needs longer, raise health-timeout.'),
  },
]

/** What the first line of an uncaught error contains. */
const failing = /\b(?:[A-Z]\w*Error|Error|FATAL|Fatal|fatal|ERR!|npm error|panic|Uncaught|UnhandledPromiseRejection)\b/

/** The first line of an uncaught error; empty when there is none. */
export function firstFailingLine(tail: string): string {
  return (
    tail
      .split('\n')
      .find((line) => failing.test(line))
      ?.trim()
      .slice(0, 300) ?? ''
  )
}

/** The diagnosis by the first matching rule; undefined when none matches. */
export function diagnose({ code, tail }: { readonly code: string; readonly tail: string }): Diagnosis | undefined {
  const lines = tail.split('\n').slice(-400)
  for (const rule of rules) {
    if (rule.codes !== undefined && !rule.codes.includes(code)) continue
    if (rule.line === undefined)
      return { line: firstFailingLine(tail), cause: rule.cause(noMatch), fix: rule.fix(noMatch) }
    for (const line of lines) {
      const found = rule.line.exec(line.slice(0, 2_000))
      if (found) return { line: line.trim().slice(0, 300), cause: rule.cause(found), fix: rule.fix(found) }
    }
  }
  return undefined
}

const noMatch: RegExpExecArray = Object.assign([''] as [string], { index: 0, input: '' })
