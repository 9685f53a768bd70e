/** A release that was live once, on hosts that have it no more, or never had it. */
import type { Results } from '../errands/plan.ts'
import type { Context } from '../errands/settle.ts'
import { Failure, toFailure } from '../failure.ts'
import type { Result } from '../host/result.ts'
import { fetchable, type KnownRelease } from '../notes/record.ts'
import { stage } from './stage.ts'
import { hasOnDisk, runsWell } from './standing.ts'

/**
 * Has hosts that lack the release of the plan download it under its own id, from where it was noted to be. `looks` is what each
 * host runs and has. One that runs it already, well, has nothing to do; one that is not well with it is brought to it again.
 */
export async function fetchMissing(
  looks: Results,
  noted: KnownRelease | undefined,
  context: Context,
): Promise<Results> {
  const { release } = context.plan
  const lacking = [...looks].filter(([, look]) => look.ok && !hasOnDisk(look, release)).map(([host]) => host)
  const fetched = lacking.length === 0 ? new Map<string, Result>() : await fetchOn(lacking, noted, context)
  const standing = (look: Result): Result => (runsWell(look, release) ? { ...look, verdict: 'unchanged' } : look)
  return new Map([...looks].map(([host, look]) => [host, fetched.get(host) ?? standing(look)]))
}

async function fetchOn(
  hosts: readonly string[],
  noted: KnownRelease | undefined,
  { plan, world }: Context,
): Promise<Results> {
  const artifact = noted && fetchable(noted)
  if (noted === undefined || artifact === undefined) {
    const message = `It does not have ${plan.release}, and nobody noted where that can be downloaded.`
    return refusedOn(hosts, 'release-missing', message)
  }
  const { version, sha256 } = noted
  const source = await world.sources.open(artifact).catch((error: unknown) => toFailure(error))
  if (source instanceof Failure) {
    return refusedOn(hosts, source.code, `It does not have ${plan.release}, and cannot download it. ${source.message}`)
  }
  const request = { ...plan.request, version }
  return await stage(hosts, { ...plan, request, source, verification: { source: 'input', sha256 } }, world)
}

function refusedOn(hosts: readonly string[], code: string, message: string): Results {
  const result: Result = { ok: false, verdict: 'refused', code, message, warnings: [], seconds: {} }
  return new Map(hosts.map((host) => [host, result]))
}
