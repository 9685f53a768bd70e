import { spawnSync } from 'node:child_process'
import { closeSync, constants, mkdtempSync, openSync, rmSync } from 'node:fs'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

/** A pipe of the kernel: `writer` is a descriptor for a child; this process must close it once the child has it. */
export interface Pipe {
  readonly reader: Readable
  readonly writer: number
  close(): void
}

/** Descriptors of both ends. */
interface Ends {
  readonly reader: number
  readonly writer: number
}

const ready: Ends[] = []

/**
 * Makes the pipes for a process's output. A pipe of node's is a socket, on which a host's `>/dev/stderr` would fail, and an agent
 * gives its commands real pipes.
 */
export function pipes(): readonly [Pipe, Pipe] {
  return [take(), take()]
}

function take(): Pipe {
  if (ready.length === 0) ready.push(...makePipes(32))
  const { reader, writer } = ready.pop() as Ends
  return {
    reader: new Socket({ fd: reader, readable: true, writable: false }),
    writer,
    close: () => closeSync(writer),
  }
}

/** Only a program can make them, and this process blocks meanwhile: hence several at once. */
function makePipes(count: number): readonly Ends[] {
  const folder = mkdtempSync(join(tmpdir(), 'ec2-fleet-'))
  try {
    const paths = Array.from({ length: count }, (_, i) => join(folder, String(i)))
    const { status } = spawnSync('mkfifo', paths)
    if (status !== 0) throw new Error(`cannot make pipes in ${folder}`)
    return paths.map((path) => ({
      reader: openSync(path, constants.O_RDONLY | constants.O_NONBLOCK),
      writer: openSync(path, constants.O_WRONLY),
    }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
