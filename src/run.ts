import { setSecret } from '@actions/core'
import { patiently } from './aws/patience.ts'
import { deploy } from './deploy.ts'
import type { Event, Stamped, Verdict } from './events.ts'
import { Failure, toFailure } from './failure.ts'
import { type HostProgram, readProgram } from './host/program.ts'
import { type Request, readRequest } from './inputs.ts'
import type { Clock, World } from './ports.ts'
import { liveLog } from './report/log.ts'
import { surroundings } from './surroundings.ts'

/** Runs the step that `env` describes. Every output is written, whatever happens; a red verdict then rejects with a Failure. */
export async function run(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const events: Stamped[] = []
  const log = liveLog((line) => process.stdout.write(`${line}\n`))
  const emit = (event: Event) => {
    const stamped = { ...event, at: Date.now() }
    events.push(stamped)
    log(stamped)
  }
  try {
    const request = readRequest(env, surroundings(env))
    // The runner replaces these in everything that is printed from here on.
    for (const secret of request.artifact.secrets) setSecret(secret)
    emit({ type: 'finished', verdict: await deploy(request, worldFor(request, emit)) })
  } catch (error) {
    const { code, message, next } = toFailure(error)
    emit({ type: 'finished', verdict: verdictAfter(events), failure: { code, message, next } })
  }
  const { writeReports } = await import('./report/write.ts')
  const red = await writeReports(events, env)
  if (red !== undefined) throw new Failure(red.verdict, red.text)
}

/** What is certain of the hosts when a run breaks off: once an activation was sent, nothing. */
function verdictAfter(events: readonly Stamped[]): Verdict {
  return events.some((event) => event.type === 'phase' && event.phase === 'activate') ? 'rollback-failed' : 'refused'
}

/** The real world. What the first request to AWS does not need is loaded while that request is under way. */
function worldFor(request: Request, emit: (event: Event) => void): World {
  const { region, artifact } = request
  const clock: Clock = { now: Date.now, sleep: (ms) => new Promise((done) => setTimeout(done, ms)) }
  const call = patiently({ clock, random: Math.random })
  const ssm = once(async () => {
    const { findAgents, runCommand, ssmClient } = await import('./aws/ssm.ts')
    const client = ssmClient(region)
    return { commands: runCommand(client, call), agents: (ids: readonly string[]) => findAgents(client, ids, call) }
  })
  let program: HostProgram | undefined
  return {
    clock,
    emit,
    random: Math.random,
    conceal: (text) => artifact.secrets.reduce((left, secret) => left.replaceAll(secret, '***'), text),
    program: () => (program ??= readProgram()),
    instances: {
      find: async (selection) => {
        const { ec2Client, findInstances } = await import('./aws/ec2.ts')
        const finding = findInstances(ec2Client(region), selection, call)
        // Loading takes the thread for a while; the request has left by then, and its answer is still under way.
        const [found] = await Promise.all([finding, clock.sleep(30).then(ssm)])
        return found
      },
      agents: async (ids) => (await ssm()).agents(ids),
    },
    commands: {
      send: async (script, hosts) => (await ssm()).commands.send(script, hosts),
      poll: async (id) => (await ssm()).commands.poll(id),
      output: async (id, host) => (await ssm()).commands.output(id, host),
    },
    web: {
      sha256Beside: async (url) => (await import('./web/beside.ts')).sha256Beside(url, clock),
    },
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
