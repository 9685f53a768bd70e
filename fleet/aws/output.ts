/** How much of stdout, and of stderr, the agent keeps, in bytes. */
const agentLimit = 24_000
const agentSuffix = '--output truncated--'

/** How much a list shows of both together, in bytes. */
const listLimit = 2_500
const errorTitle = '\n----------ERROR-------\n'
const outputCut = '\n---Output truncated---'
const errorCut = '\n---Error truncated----'

/** Collects the beginning of a stream and counts the rest. */
export interface Collected {
  readonly add: (chunk: Buffer) => void
  readonly text: (appended?: string) => string
}

export function collect(): Collected {
  const chunks: Buffer[] = []
  let kept = 0
  return {
    add: (chunk) => {
      const piece = chunk.subarray(0, agentLimit - kept)
      chunks.push(piece)
      kept += piece.length
    },
    text: (appended = '') => cutByAgent(Buffer.concat([...chunks, Buffer.from(appended)])),
  }
}

/** Below 24,000 bytes: as it is. From there on: the first 23,980 and a suffix. Broken UTF-8 becomes U+FFFD. */
function cutByAgent(bytes: Buffer): string {
  if (bytes.length < agentLimit) return bytes.toString()
  return firstBytes(bytes, agentLimit - agentSuffix.length) + agentSuffix
}

/** stdout and stderr merged as ListCommandInvocations shows them. Both share the limit; the first bytes are kept. */
export function mergeForList(stdout: string, stderr: string): string {
  const out = Buffer.from(stdout)
  const err = Buffer.from(stderr)
  const title = err.length > 0 ? errorTitle : ''
  const room = listLimit - title.length
  if (out.length + err.length < room) return stdout + title + stderr
  if (out.length > room / 2 && err.length > room / 2) {
    const each = Math.floor((room - outputCut.length - errorCut.length) / 2)
    return firstBytes(out, each) + outputCut + title + firstBytes(err, each) + errorCut
  }
  if (out.length <= room / 2) {
    return stdout + title + firstBytes(err, room - errorCut.length - out.length) + errorCut
  }
  return firstBytes(out, room - outputCut.length - err.length) + outputCut + title + stderr
}

export function firstBytes(text: Buffer | string, bytes: number): string {
  return Buffer.from(text).subarray(0, bytes).toString()
}

/** stdout of a host that printed more than the limit, or stdout cut to a number of bytes. */
export function cutStdout(stdout: string, { bytes, noise = 'after' }: { bytes?: number; noise?: string }): string {
  if (bytes !== undefined) return `${firstBytes(stdout, bytes)}${bytes > 0 ? agentSuffix : ''}`
  const line = 'the host printed this, and much more of it\n'
  const filler = line.repeat(Math.ceil(agentLimit / line.length))
  return cutByAgent(Buffer.from(noise === 'before' ? filler + stdout : stdout + filler))
}
