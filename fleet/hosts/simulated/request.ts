import { gunzipSync } from 'node:zlib'
/** The request in a script of the product, as far as a reader can see it without running the script. */
export interface Request {
  readonly command: string
  /** The value of a setting; its first line, where it has several. Empty when the script does not set it. */
  readonly setting: (key: string) => string
  /** All lines of a setting. */
  readonly lines: (key: string) => readonly string[]
  /** sha256 of the host program that the script contains or would run first, and of other programs that can run it. */
  readonly programs: readonly [string, ...string[]]
  /** Whether the script contains the program. */
  readonly carried: boolean
  /** The output of the script where another program, or none, is installed. */
  readonly refusal: string
}

/** The output of a script that only installs a part of the host program; undefined for any other script. */
export function readDelivery(script: string): string | undefined {
  if (!/^# ec2-release deliver /m.test(script)) return undefined
  return /^printf '%s\\n' '(@ec2-release [^']*)'$/m.exec(script)?.[1]
}

/** When a thousand hosts get the same script, it is read once for all. */
let last: { readonly script: string; readonly request: Request | undefined } | undefined

/** Reads a script in the form that the product sends; undefined for any other. */
export function readRequest(script: string): Request | undefined {
  if (last?.script !== script) last = { script, request: parse(script) }
  return last.request
}

function parse(script: string): Request | undefined {
  const call =
    /^printf %s '([A-Za-z0-9+/=]*)' \| base64 -d( \| gzip -dc)? \| PATH=\$caller_path \/bin\/sh "\$program" ([a-z]+) --request$/m.exec(
      script,
    )
  const [, accepted = ''] = /^case \$\(sha256sum 2>\/dev\/null <"\$program"\) in (.*)\) ;; \*\)$/m.exec(script) ?? []
  const [program, ...others] = [...accepted.matchAll(/[0-9a-f]{64}/g)].map(([sha256]) => sha256)
  const refusal = /^ {2}printf '%s\\n' '(@ec2-release [^']*)'$/m.exec(script)?.[1]
  if (!call || program === undefined || refusal === undefined) return undefined
  const [, encoded = '', isPacked, command = ''] = call
  const bytes = Buffer.from(encoded, 'base64')
  const settings = readSettings((isPacked ? gunzipSync(bytes) : bytes).toString('utf8'))
  return {
    command,
    setting: (key) => settings.get(key)?.[0] ?? '',
    lines: (key) => settings.get(key) ?? [],
    programs: [program, ...others],
    carried: script.includes('; } | gzip -dc >"$program"'),
    refusal,
  }
}

function readSettings(text: string): ReadonlyMap<string, readonly string[]> {
  const settings = new Map<string, string[]>()
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const at = line.indexOf('=')
    const key = line.slice(0, at)
    settings.set(key, [...(settings.get(key) ?? []), line.slice(at + 1)])
  }
  return settings
}
