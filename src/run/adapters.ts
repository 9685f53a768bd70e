import { readFile } from 'node:fs/promises'
import { inTurn, type Turn, turns } from '../adapters/aws/rate-limiter.ts'
import { type WithRetry, withRetry } from '../adapters/aws/retry.ts'
import type { Objects } from '../adapters/aws/s3.ts'
import type { GitHub } from '../adapters/github/api.ts'
import type { AttestationConfig } from '../adapters/github/attestation.ts'
import type { RunResults } from '../adapters/github/results-service.ts'
import type { ArtifactSources } from '../dispatch/artifacts.port.ts'
import type { Request } from '../inputs/request.ts'
import type { Clock } from '../model/clock.ts'
import type { Event } from '../model/events.ts'
import { Failure, networkCause } from '../model/failure.ts'
import type { HostProgram } from '../model/host-program.ts'
import type { Attestations } from '../preflight/attestations.port.ts'
import type { Commits } from '../preflight/commits.port.ts'
import type { Policies } from '../preflight/policies.port.ts'
import type { RolloutPorts } from '../rollout/rollout.port.ts'
import type { createArtifactSources } from './artifact-sources.ts'
import { readProgram } from './bundled-program.ts'

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
  let program: HostProgram | undefined
  return {
    ...awsSystemsManager(aws),
    ...awsTraffic(aws),
    policies: iamPolicies(aws),
    clock,
    emit,
    history,
    random: Math.random,
    redact,
    program: () => (program ??= readProgram()),
    web: {
      answers200: async (url) => (await import('../adapters/http/health.ts')).answers200(url, clock),
    },
    commits: gitHubCommits(config.gitHub),
    attestations: attestations(request, { gitHub: config.gitHub, clock }),
    sources: artifactSources(request, { ...config, clock, objects: once(async () => await s3Objects(aws, config)) }),
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
  const parameters = once(async () => {
    const [{ parameterStore }, { client }] = await Promise.all([import('../adapters/aws/parameter-store.ts'), ssm()])
    return parameterStore(client, call)
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
    commands: {
      send: async (script, hosts) => (await ssm()).commands.send(script, hosts),
      poll: async (id) => (await ssm()).commands.poll(id),
      output: async (id, host) => (await ssm()).commands.output(id, host),
    },
    parameters: {
      read: async (name) => (await parameters()).read(name),
      write: async (name, value) => (await parameters()).write(name, value),
    },
  }
}

/** Load balancing, Auto Scaling and alarms: each is loaded only by runs that use it. */
function awsTraffic({ region, turn, call }: Aws): Pick<RolloutPorts, 'balancer' | 'scaling' | 'alarms'> {
  const balancer = once(async () => {
    const { balancerClient, loadBalancer } = await import('../adapters/aws/load-balancer.ts')
    return loadBalancer(inTurn(balancerClient(region), turn), call)
  })
  const scaling = once(async () => {
    const { autoScaling, scalingClient } = await import('../adapters/aws/auto-scaling.ts')
    return autoScaling(inTurn(scalingClient(region), turn), call)
  })
  const alarms = once(async () => {
    const { alarmsClient, cloudWatchAlarms } = await import('../adapters/aws/cloudwatch.ts')
    return cloudWatchAlarms(inTurn(alarmsClient(region), turn), call)
  })
  return {
    balancer: {
      health: async (group) => (await balancer()).health(group),
      register: async (group, targets) => (await balancer()).register(group, targets),
      deregister: async (group, targets) => (await balancer()).deregister(group, targets),
    },
    scaling: {
      find: async (group) => (await scaling()).find(group),
      suspend: async (group, process) => (await scaling()).suspend(group, process),
      resume: async (group, process) => (await scaling()).resume(group, process),
    },
    alarms: { states: async (names) => (await alarms()).states(names) },
  }
}

/** Loaded only by runs that check permissions. */
function iamPolicies({ region, turn }: Aws): Policies {
  const policies = once(async () => {
    const { policyClients, policySimulator } = await import('../adapters/aws/iam.ts')
    const { iam, sts } = policyClients(region)
    return policySimulator({ iam: inTurn(iam, turn), sts: inTurn(sts, turn) }, region)
  })
  return { allow: async (action) => await (await policies()).allow(action) }
}

async function s3Objects(
  { region, turn, call }: Aws,
  { pathStyle }: Pick<AdapterConfig, 'pathStyle'>,
): Promise<Objects> {
  const { objectStore, s3Client } = await import('../adapters/aws/s3.ts')
  return objectStore(region, (there) => inTurn(s3Client(there, { pathStyle }), turn), call)
}

/** Loaded while the run searches for hosts. */
function artifactSources(...about: Parameters<typeof createArtifactSources>): ArtifactSources {
  const sources = once(async () => (await import('./artifact-sources.ts')).createArtifactSources(...about))
  return {
    open: async (artifact) => await (await sources()).open(artifact),
    copied: async (source, expected) => await (await sources()).copied(source, expected),
  }
}

function attestations(request: Request, config: Pick<AttestationConfig, 'gitHub' | 'clock'>): Attestations {
  const file = request['attestation-trusted-root']
  return {
    verify: async (expected) => {
      const root = file === undefined ? undefined : await readRoot(file)
      const { verifyAttestation } = await import('../adapters/github/attestation.ts')
      return await verifyAttestation(expected, { ...config, ...(root !== undefined && { root }) })
    },
  }
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

/** Comparisons by GitHub's API, loaded on first use. */
function gitHubCommits(source: GitHub): Commits {
  return {
    compare: async (base, head) =>
      (await import('../adapters/github/commits.ts')).gitHubCommits(source).compare(base, head),
    between: async (base, head) =>
      (await import('../adapters/github/commits.ts')).gitHubCommits(source).between(base, head),
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
