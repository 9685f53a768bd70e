import { type HostCommand, requestText, type Settings } from '../host/request.ts'
import type { Request } from '../inputs.ts'
import type { World } from '../ports.ts'
import { converse } from './conversation.ts'
import type { Answer, Answers } from './reply.ts'

/** One command of the host program, for one host or a thousand. */
export interface Errand {
  readonly command: HostCommand
  /** Everything the host is told; it may differ from host to host. */
  readonly settings: (host: string) => Settings
  /** How long it may run. */
  readonly runWithinMs: number
  /** No host may change what it runs after that, however late the command gets there. */
  readonly notAfter?: number
  /** Brings the program along. */
  readonly carry?: boolean
  /** Asks hosts that have been silent for long; only answers that settle the matter are given back. */
  readonly probe?: (hosts: readonly string[]) => Promise<Answers>
}

export interface Asking {
  readonly request: Request
  readonly world: World
  /** Called for each host as soon as its answer is known. */
  readonly heard?: (host: string, answer: Answer) => void
}

/** SendCommand takes so many instance ids. */
const perCommand = 50

/**
 * Brings an errand to hosts and waits until each has answered or can no longer answer. A host of which nothing is known
 * has an answer that says so; it rejects only when the command itself cannot be made.
 */
export async function ask(hosts: readonly string[], errand: Errand, asking: Asking): Promise<Answers> {
  const answers = new Map<string, Answer>()
  const withoutProgram: string[] = []
  const heard = (host: string, answer: Answer) => {
    if (answer.result.code === 'program-missing' && !errand.carry) {
      withoutProgram.push(host)
    } else {
      answers.set(host, answer)
      asking.heard?.(host, answer)
    }
  }
  const groups = alike(hosts, (host) => requestText(errand.settings(host)))
  const chunks = groups.flatMap((group) => chunked(group, perCommand))
  await Promise.all(chunks.map((chunk) => converse(chunk, errand, { ...asking, heard, commands: chunks.length })))
  if (withoutProgram.length === 0) return answers
  const second = await ask(withoutProgram, { ...errand, carry: true }, asking)
  return new Map([...answers, ...second])
}

/** Hosts that are told the same can share a command. */
function alike(hosts: readonly string[], told: (host: string) => string): string[][] {
  return [...Map.groupBy(hosts, told).values()]
}

function chunked<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size))
}
