import { travelsAhead } from '../host/command.ts'
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
  /** What holds only for minutes, made for each command just before it is sent. Hosts that find it out of date are asked again. */
  readonly fresh?: () => Promise<Settings>
  /** How often a host may be told what is fresh; three times unless said. */
  readonly freshTries?: number
  /** How long it may run. */
  readonly runWithinMs: number
  /** So long no host that is well can be done; looks are rarer meanwhile. */
  readonly quietMs?: number
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

/** For leaving a part of the program in a file. */
const deliverMs = 60_000

/**
 * Brings an errand to hosts and waits until each has answered or can no longer answer. A host of which nothing is known
 * has an answer that says so; it rejects only when the command itself cannot be made.
 */
export async function ask(hosts: readonly string[], errand: Errand, asking: Asking): Promise<Answers> {
  const { freshTries = 3 } = errand
  const answers = new Map<string, Answer>()
  const again = { withoutProgram: [] as string[], outOfDate: [] as string[] }
  const heard = (host: string, answer: Answer) => {
    if (answer.result.code === 'program-missing' && !errand.carry) {
      again.withoutProgram.push(host)
    } else if (answer.result.code === 'url-expired' && errand.fresh && freshTries > 1) {
      again.outOfDate.push(host)
    } else {
      answers.set(host, answer)
      asking.heard?.(host, answer)
    }
  }
  const groups = alike(hosts, (host) => requestText(errand.settings(host)))
  const chunks = groups.flatMap((group) => chunked(group, perCommand))
  await Promise.all(chunks.map((chunk) => converse(chunk, errand, { ...asking, heard, commands: chunks.length })))
  const carried = await bringProgram(again.withoutProgram, errand, asking)
  const renewed = await askAgain(again.outOfDate, { ...errand, freshTries: freshTries - 1 }, asking)
  return new Map([...answers, ...carried, ...renewed])
}

/** Asks hosts that lack the program once more, and brings it along. */
async function bringProgram(hosts: readonly string[], errand: Errand, asking: Asking): Promise<Answers> {
  const { request, world, heard } = asking
  if (hosts.length === 0 || !travelsAhead(world.program())) {
    return await askAgain(hosts, { ...errand, carry: true }, asking)
  }
  const delivery = { command: 'deliver', settings: () => ({}), runWithinMs: deliverMs } as const
  const delivered = await ask(hosts, delivery, { request, world })
  const failed = new Map([...delivered].filter(([, { result }]) => !result.ok))
  for (const [host, answer] of failed) heard?.(host, answer)
  const ready = hosts.filter((host) => !failed.has(host))
  return new Map([...failed, ...(await askAgain(ready, { ...errand, carry: true }, asking))])
}

async function askAgain(hosts: readonly string[], errand: Errand, asking: Asking): Promise<Answers> {
  return hosts.length === 0 ? new Map() : await ask(hosts, errand, asking)
}

/** Hosts that are told the same can share a command. */
function alike(hosts: readonly string[], told: (host: string) => string): string[][] {
  return [...Map.groupBy(hosts, told).values()]
}

function chunked<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size))
}
