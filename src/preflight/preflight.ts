import type { Session } from '../dispatch/session.ts'
import type { DeployRequest, Request } from '../inputs/request.ts'
import type { Verification } from '../model/events.ts'
import type { Instance } from '../model/instance.ts'
import { planBatches } from '../planning/plan-rollout.ts'
import { checkGroups } from '../traffic/check-groups.ts'
import { acceptHosts } from './accept-hosts.ts'
import { checkAlarms } from './alarms.ts'
import { type DiscoveredHosts, findHosts } from './discovery.ts'
import { openArtifact, type VerifiedSource } from './open-artifact.ts'
import type { PreflightPorts } from './preflight.port.ts'

type Targets = Pick<Session, 'hosts' | 'leftOut'>

/**
 * Finds the hosts and the artifact's checksum, and checks whether alarms and target groups let a deploy start; rejects with a
 * reason for each host that cannot be deployed to.
 */
export async function preflight(request: DeployRequest, ports: PreflightPorts): Promise<DeployPreflight> {
  const [found, { source, verification }] = await Promise.all([findHosts(request, ports), openArtifact(request, ports)])
  ports.emit({ type: 'verification', verification })
  warnOfArtifact(request, verification, ports)
  const targets = await checkTargets(found, request, ports)
  await requireRemainingTarget(targets.hosts, request, ports)
  // An artifact of another run was built from that run's commit, not from this run's.
  return { ...targets, verification, source, commit: source.commit ?? request.commit }
}

/**
 * Refuses a deploy to hosts that it could not drain, before it stages anything. The hosts have not been asked yet: these are the
 * batches of a plan in which every host changes, and the run checks those of the plan itself again.
 */
async function requireRemainingTarget(
  hosts: readonly Instance[],
  request: Request,
  ports: PreflightPorts,
): Promise<void> {
  const states = hosts.map((host) => ({ host, failedLast: false }))
  await checkGroups(
    request,
    async (groups) => await groups.requireRemainingTarget(planBatches(states, request), request, ports),
  )
}

/** The hosts, the artifact, and its verification. */
interface DeployPreflight extends Targets, VerifiedSource {
  /** The commit that the artifact was built from; the run's own where the source does not say. */
  readonly commit: string
}

/** The preflight of commands without an artifact. */
export async function preflightHosts(request: Request, ports: PreflightPorts): Promise<Targets> {
  return await checkTargets(await findHosts(request, ports), request, ports)
}

async function checkTargets(found: DiscoveredHosts, request: Request, ports: PreflightPorts): Promise<Targets> {
  const hosts = acceptHosts(found, request, ports)
  const selected = [...hosts, ...found.unusable.map(({ instance }) => instance)].map(({ id }) => id)
  await Promise.all([
    checkAlarms(request, ports),
    checkGroups(request, async (groups) => await groups.requireOwnTargetGroups(selected, request, ports)),
  ])
  warnOfCredentials(request, ports)
  return { hosts, leftOut: new Set(found.unusable.map(({ instance }) => instance.id)) }
}

function warnOfCredentials({ credentialsEnd, timeout }: Request, { clock, emit }: PreflightPorts): void {
  if (credentialsEnd === undefined || credentialsEnd >= clock.now() + timeout) return
  const end = new Date(credentialsEnd).toISOString()
  const message = `The AWS credentials expire at ${end}, before this run's timeout. The run starts no batch that it could not revert by then; a longer role-duration-seconds avoids that.`
  emit({ type: 'warning', message })
}

function warnOfArtifact({ artifact }: DeployRequest, { source, why }: Verification, { emit }: PreflightPorts): void {
  if (source === 'none') {
    emit({
      type: 'warning',
      message: `The artifact was not verified (${why}). Give artifact-sha256, or put a .sha256 file beside it.`,
    })
  }
  if (artifact.kind === 'url' && artifact.plain) {
    emit({
      type: 'warning',
      message: 'The artifact is downloaded over http://, without TLS: an attacker on the network can change it.',
    })
  }
}
