import { gunzipSync } from 'node:zlib'
import type { RunCommandInput } from '../../../src/dispatch/run-command.port.ts'

/** The request in a script for the host program. */
export function readScript({ text }: Pick<RunCommandInput, 'text'>): {
  command: string
  settings: Map<string, string[]>
} {
  if (/^# ec2-release deliver /m.test(text)) return { command: 'deliver', settings: new Map() }
  const [, base64 = '', isPacked, command = ''] =
    /^printf %s '([^']*)' \| base64 -d( \| gzip -dc)? \| PATH=\$caller_path \/bin\/sh "\$program" (\w+) --request$/m.exec(
      text,
    ) ?? []
  const bytes = Buffer.from(base64, 'base64')
  const settings = new Map<string, string[]>()
  for (const line of (isPacked ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').slice(0, -1)) {
    const at = line.indexOf('=')
    settings.set(line.slice(0, at), [...(settings.get(line.slice(0, at)) ?? []), line.slice(at + 1)])
  }
  return { command, settings }
}
