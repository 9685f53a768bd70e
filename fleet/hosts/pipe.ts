import { spawnSync } from 'node:child_process'
import { closeSync, constants, mkdtempSync, openSync, rmSync } from 'node:fs'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

/** A pipe of the kernel: `writer` is a descriptor for a child and has to be closed here once the child has it. */
export interface Pipe {
  readonly reader: Readable
  readonly writer: number
  close(): void
}

/**
 * Makes the pipes for a process's output. What node calls a pipe is a socket, on which a host's `>/dev/stderr` would
 * fail, and an agent gives its commands real ones.
 */
export function pipes(): readonly [Pipe, Pipe] {
  const folder = mkdtempSync(join(tmpdir(), 'ec2-fleet-'))
  try {
    const paths = [join(folder, '1'), join(folder, '2')] as const
    const { status } = spawnSync('mkfifo', paths)
    if (status !== 0) throw new Error(`cannot make pipes in ${folder}`)
    return [open(paths[0]), open(paths[1])]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function open(path: string): Pipe {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  const writer = openSync(path, constants.O_WRONLY)
  return { reader: new Socket({ fd, readable: true, writable: false }), writer, close: () => closeSync(writer) }
}
