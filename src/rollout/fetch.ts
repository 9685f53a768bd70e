/** A release that was live once, on hosts that have it no more, or never had it. */
import type { Plan, Results } from '../errands/plan.ts'
import type { Context } from '../errands/settle.ts'
import type { Result } from '../host/result.ts'
import { canBeFetched, type KnownRelease } from '../notes/record.ts'
import { stage } from './stage.ts'

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
  const lacks = ({ ok, releases = [] }: Result) => ok && releases.every(({ id }) => id !== release)
  const lacking = [...looks].filter(([, look]) => lacks(look)).map(([host]) => host)
  const fetched = lacking.length === 0 ? new Map<string, Result>() : await fetchOn(lacking, noted, context)
  const isThere = ({ before, code }: Result) => before === release && code === ''
  const standing = (look: Result): Result => (isThere(look) ? { ...look, verdict: 'unchanged' } : look)
  return new Map([...looks].map(([host, look]) => [host, fetched.get(host) ?? standing(look)]))
}

async function fetchOn(
  hosts: readonly string[],
  noted: KnownRelease | undefined,
  { plan, world }: Context,
): Promise<Results> {
  if (noted === undefined || !canBeFetched(noted)) return new Map(hosts.map((host) => [host, missing(plan)]))
  const { artifact: url, version, sha256 } = noted
  const artifact = { url, display: url, secrets: [], plain: url.startsWith('http:') }
  const request = { ...plan.request, artifact, version }
  return await stage(hosts, { ...plan, request, verification: { source: 'input', sha256 } }, world)
}

function missing({ release }: Plan): Result {
  const message = `It does not have ${release}, and nobody noted where that can be downloaded.`
  return { ok: false, verdict: 'refused', code: 'release-missing', message, warnings: [], seconds: {} }
}
