import { setSecret } from '@actions/core'
import { deploy } from './deploy.ts'
import type { Event, Stamped, Verdict } from './events.ts'
import { Failure, toFailure } from './failure.ts'
import { readRequest } from './inputs.ts'
import { liveLog } from './report/log.ts'
import { gitHub, surroundings } from './surroundings.ts'
import { worldFor } from './world.ts'

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
    const world = worldFor(request, { emit, gitHub: { ...gitHub(env), token: '' } })
    emit({ type: 'finished', verdict: await deploy(request, world) })
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
