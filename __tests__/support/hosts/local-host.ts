import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Host, HostProcess, SpawnOptions } from '../../../fleet/hosts/host.ts'

/** A host that is only a folder for the agent's files: scripts run on this machine, as the user who runs the tests. */
export function localHost({ name = 'local', zone = 'eu-west-1a', address = '10.90.7.7' } = {}): Host {
  const id = `i-0${randomBytes(8).toString('hex')}`
  const root = join(tmpdir(), `ec2-fleet-local-${id}`) // the fleet makes it when it writes something
  const inRoot = (path: string) => (path.startsWith('/run/amazon') ? join(root, path) : path)
  const start = (argv: readonly string[], options: SpawnOptions = {}) => startGroup(argv.map(inRoot), options)
  return {
    id,
    name,
    zone,
    address,
    kind: 'folder',
    root,
    spawn: start,
    run: async (script, options = {}) => {
      const process = start(['sh', '-c', script], options)
      const [stdout, stderr, { code }] = await Promise.all([text(process.stdout), text(process.stderr), process.exited])
      return { code: code ?? 137, stdout, stderr }
    },
    write: async (path, content, mode = 0o644) => {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), content)
      chmodSync(join(root, path), mode)
    },
    read: async (path) => readFileSync(inRoot(path), 'utf8'),
    powerCut: async () => {},
    powerOff: async () => {},
    [Symbol.asyncDispose]: async () => rmSync(root, { recursive: true, force: true }),
  }
}

function startGroup(argv: readonly string[], { env, stdin }: SpawnOptions): HostProcess {
  const [program = 'true', ...args] = argv
  const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
  const child = spawn(program, args, {
    cwd: '/usr/bin',
    env: { PATH: path, LANG: 'C.UTF-8', ...env },
    detached: true,
    stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  })
  child.stdin?.on('error', () => undefined)
  child.stdin?.end(stdin)
  const pid = child.pid ?? 0
  return {
    pid,
    stdout: child.stdout as Readable,
    stderr: child.stderr as Readable,
    exited: new Promise((resolve) => child.on('exit', (code, signal) => resolve({ code, signal }))),
    killGroup: () => {
      try {
        process.kill(-pid, 'SIGKILL')
      } catch {
        // no process is left in it
      }
    },
  }
}

async function text(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
