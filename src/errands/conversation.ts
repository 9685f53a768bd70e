import { Failure, toFailure } from '../failure.ts'
import { deliveryScript, hostScript } from '../host/command.ts'
import { requestText, type Settings } from '../host/request.ts'
import type { Progress, Script } from '../ports.ts'
import type { Asking, Errand } from './ask.ts'
import { departed } from './departed.ts'
import { deliveryMs, pollDelay, silenceBefore } from './polling.ts'
import { type Answer, type Answers, missing, needOfOutput, refusal, understand } from './reply.ts'

/** One command on its way, and what is known of it. */
interface Conversing extends Required<Asking> {
  /** How many commands of the same errand are under way, each with a conversation of its own. */
  readonly commands: number
}

interface Talk extends Conversing {
  /** The command's own name, which every host remembers. */
  readonly id: string
  readonly errand: Errand
  readonly sentAt: number
  /** Hosts that have not answered. */
  readonly waiting: Set<string>
  /** How long the slowest host that has answered took. */
  slowestMs: number | undefined
  /** How often silent hosts were asked directly. */
  looks: number
  /** While they are being asked. */
  asking?: Promise<void> | undefined
  /** How many hosts' logs were fetched. */
  logs: number
}

/** A failure that a whole command has in common needs no more examples; each costs a call. */
const maxLogs = 10

/**
 * Sends one command to at most 50 hosts that are told the same, and hears each of them out. Rejects only with what no host is
 * to blame for: a command that cannot be made.
 */
export async function converse(hosts: readonly string[], errand: Errand, asking: Conversing): Promise<void> {
  const { commands, clock } = asking.world
  const waiting = new Set(hosts)
  const id = crypto.randomUUID()
  const talk: Talk = { ...asking, id, errand, waiting, sentAt: clock.now(), slowestMs: undefined, looks: 0, logs: 0 }
  const fresh = await errand.fresh?.().catch((error: unknown) => toFailure(error))
  if (fresh instanceof Failure) return answerAll(refusal(fresh.code, fresh.message), talk)
  const script = scriptFor({ ...errand.settings(hosts[0] ?? ''), ...fresh }, talk)
  try {
    const sent = await commands.send(script, hosts).catch((error: unknown) => toFailure(error))
    if (sent instanceof Failure) return answerAll(notSent(sent, errand), talk)
    for (const host of sent.refused) answer(host, notTaken, talk)
    await listen(sent.id, { ...talk, sentAt: clock.now() })
  } catch (error) {
    const { code, message } = toFailure(error)
    answerAll(missing(code, message), talk)
  }
}

/** A role that may not send, or nobody at all, has sent nothing. Other calls may have failed after they had done their work. */
const neverSent: ReadonlySet<string> = new Set(['aws-denied', 'no-credentials'])

/** Only where these two were not sent is a host known to be on what it ran before. */
function notSent({ code, message }: Failure, { command }: Errand): Answer {
  const isUntouched = neverSent.has(code) && (command === 'stage' || command === 'activate')
  return isUntouched ? refusal(code, message) : missing(code, message)
}

const notTaken = missing(
  'host-unreachable',
  'SSM does not take commands for it: it is not registered any more, or it was terminated.',
)

function scriptFor(settings: Settings, { id, request, world, errand }: Talk): Script {
  const { command, runWithinMs, carry = false } = errand
  const expires = world.clock.now() + deliveryMs + runWithinMs
  const notAfter = Math.floor(Math.min(expires, errand.notAfter ?? expires) / 1_000)
  const { app, environment, 'base-dir': baseDir } = request
  const program = world.program()
  const lines = () => requestText({ ...settings, 'not-after': notAfter, errand: id })
  const text =
    command === 'deliver'
      ? deliveryScript({ app, environment, program })
      : hostScript({ command, app, environment, baseDir, request: lines(), program, carry })
  return { comment: `ec2-release ${command} ${request.app}`, text, deliverWithinMs: deliveryMs, runWithinMs }
}

/** Looks again and again until every host has answered or the command has expired. */
async function listen(id: string, talk: Talk): Promise<void> {
  const { errand, sentAt, waiting, commands } = talk
  const { runWithinMs, quietMs = 0 } = errand
  const { clock, random } = talk.world
  const expires = sentAt + deliveryMs + runWithinMs + 15_000
  while (waiting.size > 0 && clock.now() < expires) {
    await clock.sleep(pollDelay({ elapsedMs: clock.now() - sentAt, commands, random: random(), quietMs }))
    const done = await look(id, talk)
    await Promise.all(done.map((progress) => hear(id, progress, talk)))
    breakSilence(talk)
  }
  await talk.asking
  answerAll(missing('result-lost', 'It did not answer before the command expired.'), talk)
}

/** A look that fails is no news; credentials that ended will not come back, so then nothing can be heard any more. */
async function look(id: string, { waiting, world }: Talk): Promise<readonly Progress[]> {
  try {
    return (await world.commands.poll(id)).filter(({ host, end }) => end !== 'running' && waiting.has(host))
  } catch (error) {
    if (toFailure(error).code === 'aws-failed') return []
    throw error
  }
}

async function hear(id: string, progress: Progress, talk: Talk): Promise<void> {
  const { command } = talk.errand
  const { conceal } = talk.world
  const said = { ...progress, output: conceal(progress.output) }
  const full = conceal(await fullOutput(id, said, talk))
  answer(progress.host, understand(said, full, command), talk)
}

/** A host that is well has said all in the first 2,500 characters. One that failed has a log worth reading. */
async function fullOutput(id: string, progress: Progress, talk: Talk): Promise<string> {
  const need = needOfOutput(progress, talk.errand.command)
  if (need === 'none' || (need === 'log' && talk.logs >= maxLogs)) return ''
  talk.logs += 1
  return await talk.world.commands.output(id, progress.host).catch(() => '')
}

function answerAll(said: Answer, talk: Talk): void {
  for (const host of talk.waiting) answer(host, said, talk)
}

function answer(host: string, said: Answer, talk: Talk): void {
  if (!talk.waiting.delete(host)) return
  talk.slowestMs = talk.world.clock.now() - talk.sentAt
  talk.heard(host, { ...said, errand: talk.id })
}

/** Hosts that have been silent for long are asked directly, while we go on listening. */
function breakSilence(talk: Talk): void {
  const { errand, world, waiting } = talk
  const silentMs = world.clock.now() - talk.sentAt
  if (!errand.probe || talk.asking || waiting.size === 0 || silentMs < silenceBefore(talk)) return
  talk.looks += 1
  talk.asking = inquire([...waiting], errand.probe, talk).then((answers) => {
    talk.asking = undefined
    for (const [host, said] of answers) answer(host, said, talk)
  })
}

/** Instances that are gone will never answer. */
async function inquire(
  silent: readonly string[],
  probe: NonNullable<Errand['probe']>,
  { world }: Talk,
): Promise<Answers> {
  const gone = await departed(silent, world)
  const left = silent.filter((host) => !gone.has(host))
  return new Map([...gone, ...(left.length > 0 ? await probe(left) : [])])
}
