import type { Host } from './host.ts'

type Spawn = Host['spawn']

interface File {
  readonly path: string
  readonly content: string | Buffer
  readonly access: readonly [mode?: number, owner?: string]
}

/** A process in the host writes it: from here, an absolute link in the host's file system would lead out of that file system. */
export async function writeTo(spawn: Spawn, { path, content, access: [mode = 0o644, owner = 'root'] }: File) {
  const script = 'mkdir -p "$(dirname "$1")" && rm -f "$1" && cat >"$1" && chmod "$2" "$1" && chown "$3" "$1"'
  const argv = ['sh', '-c', script, 'sh', path, mode.toString(8), owner]
  await finished(spawn(argv, { stdin: content }), `write ${path}`)
}

export async function readFrom(spawn: Spawn, path: string): Promise<string> {
  return finished(spawn(['cat', '--', path]), `read ${path}`)
}

async function finished(process: ReturnType<Spawn>, what: string): Promise<string> {
  const [stdout, stderr, { code }] = await Promise.all([
    process.stdout.toArray(),
    process.stderr.toArray(),
    process.exited,
  ])
  if (code !== 0) throw new Error(`cannot ${what}: ${Buffer.concat(stderr).toString().trim()}`)
  return Buffer.concat(stdout).toString('utf8')
}
