import { readFile } from 'node:fs/promises'
import { inTurn, type Turn, turns } from '../adapters/aws/rate-limiter.ts'
import { type WithRetry, withRetry } from '../adapters/aws/retry.ts'
import type { Objects } from '../adapters/aws/s3.ts'
import type { GitHub } from '../adapters/github/api.ts'
import type { RunResults } from '../adapters/github/results-service.ts'
import type { Request } from '../inputs/request.ts'
import type { Clock } from '../model/clock.ts'
import type { Event } from '../model/events.ts'
import { Failure, networkCause } from '../model/failure.ts'
import type { HostPrograms } from '../model/host-program.ts'
import type { Attestations } from '../preflight/attestations.port.ts'
import type { Policies } from '../preflight/policies.port.ts'
import type { RolloutPorts } from '../rollout/rollout.port.ts'
import { readPrograms } from './bundled-program.ts'
import { lazy, once } from './lazy.ts'

/** What the adapters need besides the request. */
export interface AdapterConfig {
  readonly emit: (event: Event) => void
  readonly history: RolloutPorts['history']
  readonly gitHub: GitHub
  readonly results: RunResults
  /** A folder for temporary files. */
  readonly scratch: string
  readonly pathStyle: boolean
  readonly redact: RolloutPorts['redact']
  /** Keeps a secret out of everything that is printed from now on. */
  readonly registerSecret: (secret: string) => void
  /** Once aborted, no request to AWS leaves; see `turns`. */
  readonly halted?: AbortSignal
}

/** The runner's clock. A sleep that ends early leaves neither a timer nor a listener behind. */
export const systemClock: Clock = {
  now: Date.now,
  sleep: (ms, until) =>
    new Promise((done) => {
      if (until?.aborted) return done()
      const wake = () => {
        clearTimeout(timer)
        until?.removeEventListener('abort', wake)
        done()
      }
      const timer = setTimeout(wake, ms)
      until?.addEventListener('abort', wake)
    }),
}

/** The real ports. Code that the first request to AWS does not need is loaded during that request, or on first use. */
export function createAdapters(
  request: Request,
  { emit, history, redact, halted, ...config }: AdapterConfig,
): RolloutPorts {
  const clock = systemClock
  const gate = { clock, ...(halted && { halted }) }
  const aws = { region: request.region, turn: turns(gate), call: withRetry({ ...gate, random: Math.random }) }
  const objects = lazy(async () => await s3Objects(aws, config))
  let programs: HostPrograms | undefined
  return {
    ...awsSystemsManager(aws),
    ...awsTraffic(aws),
    policies: lazy(async () => await iamPolicies(aws)),
    clock,
    emit,
    history,
    random: Math.random,
    redact,
    programs: () => (programs ??= readPrograms()),
    web: lazy(async () => {
      const { answers200 } = await import('../adapters/http/health.ts')
      return { answers200: (url) => answers200(url, clock) }
    }),
    commits: lazy(async () => (await import('../adapters/github/compare-commits.ts')).gitHubCommits(config.gitHub)),
    attestations: lazy(async () => await attestations(request, config.gitHub)),
    sources: lazy(async () => {
      const { createArtifactSources } = await import('./artifact-sources.ts')
      return createArtifactSources(request, { ...config, clock, objects })
    }),
  }
}

/** What all AWS clients share: the rate limit and the retries. */
interface Aws {
  readonly region: string
  readonly turn: Turn
  readonly call: WithRetry
}

/** EC2 and SSM, which every deploy needs. */
function awsSystemsManager({ region, turn, call }: Aws): Pick<RolloutPorts, 'instances' | 'commands' | 'parameters'> {
  const ssm = once(async () => {
    const { findAgents, runCommand, ssmClient } = await import('../adapters/aws/ssm.ts')
    const client = inTurn(ssmClient(region), turn)
    return {
      client,
      commands: runCommand(client, call),
      agents: (ids: readonly string[]) => findAgents(client, ids, call),
    }
  })
  return {
    instances: {
      find: async (selection) => {
        const { ec2Client, findInstances } = await import('../adapters/aws/ec2.ts')
        const pending = findInstances(inTurn(ec2Client(region), turn), selection, call)
        // Loading blocks the thread for a while; by then the request has left, and its response is under way.
        const [found] = await Promise.all([pending, systemClock.sleep(30).then(ssm)])
        return found
      },
      agents: async (ids) => (await ssm()).agents(ids),
    },
    commands: lazy(async () => (await ssm()).commands),
    parameters: lazy(async () => {
      const [{ parameterStore }, { client }] = await Promise.all([import('../adapters/aws/parameter-store.ts'), ssm()])
      return parameterStore(client, call)
    }),
  }
}

/** Load balancing, Auto Scaling and alarms. */
function awsTraffic({ region, turn, call }: Aws): Pick<RolloutPorts, 'balancer' | 'scaling' | 'alarms'> {
  return {
    balancer: lazy(async () => {
      const { balancerClient, loadBalancer } = await import('../adapters/aws/load-balancer.ts')
      return loadBalancer(inTurn(balancerClient(region), turn), call)
    }),
    scaling: lazy(async () => {
      const { autoScaling, scalingClient } = await import('../adapters/aws/auto-scaling.ts')
      return autoScaling(inTurn(scalingClient(region), turn), call)
    }),
    alarms: lazy(async () => {
      const { alarmsClient, cloudWatchAlarms } = await import('../adapters/aws/cloudwatch.ts')
      return cloudWatchAlarms(inTurn(alarmsClient(region), turn), call)
    }),
  }
}

async function iamPolicies({ region, turn }: Aws): Promise<Policies> {
  const { policyClients, policySimulator } = await import('../adapters/aws/iam.ts')
  const { iam, sts } = policyClients(region)
  return policySimulator({ iam: inTurn(iam, turn), sts: inTurn(sts, turn) }, region)
}

async function s3Objects(
  { region, turn, call }: Aws,
  { pathStyle }: Pick<AdapterConfig, 'pathStyle'>,
): Promise<Objects> {
  const { objectStore, s3Client } = await import('../adapters/aws/s3.ts')
  return objectStore(region, (there) => inTurn(s3Client(there, { pathStyle }), turn), call)
}

async function attestations(request: Request, gitHub: GitHub): Promise<Attestations> {
  const file = request['attestation-trusted-root']
  const root = file === undefined ? undefined : await readRoot(file)
  const { verifyAttestation } = await import('../adapters/github/attestation.ts')
  const config = { gitHub, ...(root !== undefined && { root }) }
  return { verify: async (expected) => await verifyAttestation(expected, config) }
}

async function readRoot(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new Failure('bad-input', `attestation-trusted-root: cannot be read (${networkCause(error)})`, {
      next: 'It is the path of a file on the runner; an earlier step must have made it.',
    })
  }
}
