import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly text: string
}

/** The output of a step, as the job's page shows it. */
export interface Log {
  readonly annotations: readonly Annotation[]
  text(): string
  /** Takes a line: shows it, or carries out its command. */
  say(line: string): void
  /** Takes all output, line by line. */
  listen(stream: Readable): Promise<void>
}

/** `masks` belong to the whole job, and a command of any step adds to them. */
export function createLog(masks: Set<string>): Log {
  const shown: string[] = []
  const annotations: Annotation[] = []
  let resume: string | undefined
  const say = (line: string) => {
    const { name, message } = commandIn(line)
    if (resume !== undefined) {
      if (name === resume) resume = undefined
      else shown.push(masked(line, masks))
    } else if (name === 'stop-commands') resume = message
    else if (name === 'add-mask') for (const secret of message.split(/\r?\n/)) mask(secret, masks)
    // GitHub shows it only where step debug logging is on.
    else if (name !== 'debug') {
      shown.push(masked(line, masks))
      if (isLevel(name)) annotations.push({ level: name, text: masked(message, masks) })
    }
  }
  return {
    annotations,
    text: () => shown.join('\n'),
    say,
    async listen(stream) {
      for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) say(line)
    },
  }
}

export function mask(secret: string, masks: Set<string>): void {
  if (secret.trim() !== '') masks.add(secret)
}

/** The runner also masks forms of such a value in base64, JSON and so on; here those forms would show as a leak. */
export function masked(text: string, masks: ReadonlySet<string>): string {
  return [...masks].sort((a, b) => b.length - a.length).reduce((all, secret) => all.replaceAll(secret, '***'), text)
}

/** `::name key=value::message`; no name where the line is no command. */
function commandIn(line: string): { readonly name: string; readonly message: string } {
  const [, name = '', message = ''] = /^\s*::([\w-]+)(?: [^:]*)?::(.*)$/s.exec(line) ?? []
  return { name, message: message.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%') }
}

function isLevel(name: string): name is Annotation['level'] {
  return name === 'error' || name === 'warning' || name === 'notice'
}
