/** Why a host failed, as far as its code and the end of its log tell. Pure: everything is read, and nothing believed. */

/** What is likely to be wrong. */
export interface Diagnosis {
  /** The first line that tells of it, as it came; empty when the code alone does. */
  readonly line: string
  /** In a sentence that says how sure it is. */
  readonly cause: string
  /** What to do about it. */
  readonly fix: string
}

interface Sign {
  /** Codes of hosts that it goes with; without it, any. */
  readonly codes?: readonly string[]
  /** What a line of the log must hold; without it the code alone tells. */
  readonly line?: RegExp
  readonly cause: (found: RegExpExecArray) => string
  readonly fix: (found: RegExpExecArray) => string
}

const say = (text: string) => () => text

/** The first that goes with a failure wins: what is certain comes before what is likely, and what is special before what is general. */
const signs: readonly Sign[] = [
  {
    codes: ['out-of-memory'],
    cause: say('The kernel killed the app because its memory ran out, by the counters of its control group.'),
    fix: say(
      'Give the unit more memory (MemoryMax=), or the host; or find what grew: compare with the release before.',
    ),
  },
  {
    codes: ['install-out-of-memory'],
    cause: say('The install ran out of memory.'),
    fix: say('Pack node_modules into the artifact and set package-manager: none, or give the host more memory.'),
  },
  {
    line: /JavaScript heap out of memory|Reached heap limit/,
    cause: say('Node reached its own heap limit.'),
    fix: say('Raise --max-old-space-size in NODE_OPTIONS on the host, or find what grew.'),
  },
  {
    line: /EADDRINUSE[^\n]*?(?::(\d{1,5}))?$/,
    cause: ([, port]) => `Another process already listens on ${port === undefined ? 'the port' : `port ${port}`}.`,
    fix: ([, port]) =>
      `See who it is: sudo lsof -iTCP:${port ?? '3030'} -sTCP:LISTEN; stop it, or set PORT in the host’s .env.`,
  },
  {
    line: /ENOSPC|No space left on device/i,
    cause: say('A disk is full.'),
    fix: say('See which: df -h and df -i. Free some space, or lower keep-releases.'),
  },
  {
    line: /npm (?:ERR!|error)[^\n]* EBADENGINE|ERR_PNPM_UNSUPPORTED_ENGINE|The engine "node" is incompatible/,
    cause: say('The host’s Node is not one that the package allows (engines in package.json).'),
    fix: say('Install that Node on the host, or widen engines. What runs there: node --version.'),
  },
  {
    line: /npm (?:ERR!|error)[^\n]*(?:can only install packages when your package\.json and package-lock\.json|EUSAGE)|ERR_PNPM_OUTDATED_LOCKFILE|frozen-lockfile|lockfile would have been modified/,
    cause: say('The lockfile does not fit package.json.'),
    fix: say('Run the install without “ci” once, commit the lockfile, and build again.'),
  },
  {
    line: /npm (?:ERR!|error) code (E40[1-4])|ERR_PNPM_FETCH_(40[1-4])/,
    cause: ([, npm, pnpm]) => `The registry refused a package (${npm ?? pnpm}).`,
    fix: say('Check the package’s name and version, and the token in the .npmrc of the app’s user on the host.'),
  },
  {
    line: /Cannot find (?:module|package) ['"]([^'"\n]{1,200})['"]/,
    cause: ([, name]) => `The release lacks “${name}”.`,
    fix: ([, name = '']) =>
      /^[./]/.test(name)
        ? 'A file of the build is missing: look at what the build step packs (dist/).'
        : 'It is no dependency of package.json, or a development one: move it to dependencies.',
  },
  {
    line: /(?:[Mm]issing|[Rr]equired|not set|undefined)[^\n]{0,60}?(?:env(?:ironment)?(?: variables?)?|variables?)[^\n]{0,20}?[:\s“"'`]+([A-Z][A-Z0-9_]{2,60})\b/,
    cause: ([, name]) => `An environment variable seems to be missing: ${name}.`,
    fix: ([, name]) => `Set ${name} in the .env of the host, or by the input env if it is no secret.`,
  },
  {
    line: /\b([A-Z][A-Z0-9_]{2,60})\b[^\n]{0,20}? (?:is required|is not (?:set|defined)|must be (?:set|defined|provided)|is missing)/,
    cause: ([, name]) => `An environment variable seems to be missing: ${name}.`,
    fix: ([, name]) => `Set ${name} in the .env of the host, or by the input env if it is no secret.`,
  },
  {
    line: /(EACCES|EPERM|EROFS)[^\n]*?(?:'([^'\n]{1,300})')?\s*$/,
    cause: ([, code, path]) => `The app’s user may not use ${path ?? 'a file'} (${code}).`,
    fix: say(
      'A release cannot be written to: name such paths in shared-paths, or write below /var/lib. Ports below 1024 need AmbientCapabilities=CAP_NET_BIND_SERVICE.',
    ),
  },
  {
    line: /(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH)\s+([\w.-]{1,200}(?::\d{1,5})?)/,
    cause: ([, code, where]) => `The app could not reach ${where} (${code}).`,
    fix: ([, , where]) =>
      `See whether it is up and reachable from the host: security groups, DNS, and the address in .env. From there: curl -v telnet://${where}`,
  },
  {
    line: /SyntaxError: |ERR_REQUIRE_ESM|ERR_UNKNOWN_FILE_EXTENSION|Unexpected token/,
    cause: say('Node could not read the app’s code: it may be too old for it, or the build is not what Node runs.'),
    fix: say('Compare node --version on the host with the build’s target, and "type" in package.json.'),
  },
  {
    line: /self[- ]signed certificate|UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_HAS_EXPIRED|unable to get local issuer/,
    cause: say('A certificate was not accepted.'),
    fix: say('Give the app the CA (NODE_EXTRA_CA_CERTS in .env), or renew the certificate.'),
  },
  {
    line: /password authentication failed|Access denied for user|ER_ACCESS_DENIED_ERROR|28P01/,
    cause: say('The database refused the app’s login.'),
    fix: say('Check user and password in the host’s .env, and who may log in from where.'),
  },
  {
    codes: ['unhealthy'],
    line: /\b(50[0-4]|4\d\d)\b/,
    cause: ([status]) => `The app answers, and what it says is ${status}.`,
    fix: say('Something that its health check looks at is not well: a database, a migration, a secret?'),
  },
  {
    codes: ['port-in-use'],
    cause: say('Another process has the app’s port.'),
    fix: say('See who it is: sudo lsof -iTCP -sTCP:LISTEN; stop it, or set PORT in the host’s .env.'),
  },
  {
    codes: ['fewer-addresses'],
    cause: say('The new release listens on fewer addresses than the release before, so outsiders would lose it.'),
    fix: say('Let it listen on 0.0.0.0 (Fastify: listen({ host: "0.0.0.0" })), not on its framework’s default.'),
  },
  {
    codes: ['disk-full', 'inodes-full'],
    cause: say('A disk is full.'),
    fix: say('See which: df -h and df -i. Free some space, or lower keep-releases.'),
  },
  {
    codes: ['release-not-writable'],
    cause: say('The app writes into its release, which is root’s.'),
    fix: say('Name the path in shared-paths, or let the app write elsewhere.'),
  },
  {
    codes: ['wrong-port'],
    cause: say('The app listens on another port than the one that was asked.'),
    fix: say('Let it listen on process.env.PORT, or set the input port.'),
  },
  {
    codes: ['not-listening'],
    cause: say('The app runs and never listened on its port.'),
    fix: say('See what it waits for; if it only needs longer, raise health-timeout.'),
  },
]

/** Where an uncaught error begins in a log; what comes before is a stack trace of something else, or nothing. */
const failing = /\b(?:[A-Z]\w*Error|Error|FATAL|Fatal|fatal|ERR!|npm error|panic|Uncaught|UnhandledPromiseRejection)\b/

/** The line that tells most; empty when none does. */
export function firstFailingLine(tail: string): string {
  return (
    tail
      .split('\n')
      .find((line) => failing.test(line))
      ?.trim()
      .slice(0, 300) ?? ''
  )
}

/** What is likely to be wrong; undefined when nothing is known but the code. */
export function diagnose({ code, tail }: { readonly code: string; readonly tail: string }): Diagnosis | undefined {
  const lines = tail.split('\n').slice(-400)
  for (const sign of signs) {
    if (sign.codes !== undefined && !sign.codes.includes(code)) continue
    if (sign.line === undefined)
      return { line: firstFailingLine(tail), cause: sign.cause(nothing), fix: sign.fix(nothing) }
    for (const line of lines) {
      const found = sign.line.exec(line.slice(0, 2_000))
      if (found) return { line: line.trim().slice(0, 300), cause: sign.cause(found), fix: sign.fix(found) }
    }
  }
  return undefined
}

const nothing: RegExpExecArray = Object.assign([''] as [string], { index: 0, input: '' })
