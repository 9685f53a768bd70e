import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { command } from './command.ts'
import type { SystemdHost } from './systemd.ts'

/** The role of a host's instance profile, and its current credentials. */
export interface InstanceRole {
  readonly name: string
  readonly id: string
  readonly secret: string
  readonly token: string
}

/** Gives a host instance metadata, with a role or without one. It ends with the host, or when the caller disposes of it. */
export async function openMetadata(host: SystemdHost, role?: InstanceRole): Promise<AsyncDisposable> {
  const { namespace } = host
  await command('ip', '-n', namespace, 'address', 'replace', '169.254.169.254/32', 'dev', 'lo')
  const service = fileURLToPath(new URL('metadata-service.ts', import.meta.url))
  const child = spawn('ip', ['netns', 'exec', namespace, process.execPath, service], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, METADATA: JSON.stringify({ region: 'eu-west-1', role }) },
  })
  const ended = once(child, 'exit')
  await Promise.race([once(child.stdout, 'data'), ended])
  return {
    [Symbol.asyncDispose]: async () => {
      child.stdin.end()
      await ended
    },
  }
}
