import { readFile } from 'node:fs/promises'
import { type Patiently, patiently } from './aws/patience.ts'
import type { Objects } from './aws/s3.ts'
import { inTurn, type Turn, turns } from './aws/turns.ts'
import type { Event } from './events.ts'
import { Failure, networkCause } from './failure.ts'
import type { GitHub } from './github/api.ts'
import type { Verifying } from './github/attestation.ts'
import type { RunResults } from './github/run-results.ts'
import { type HostProgram, readProgram } from './host/program.ts'
import type { Request } from './inputs.ts'
import type { Attestations, Clock, Commits, Policies, Sources, World } from './ports.ts'
import type { sourcesFor } from './sources.ts'

/** What a world is made from besides the request. */
interface Means {
  readonly emit: (event: Event) => void
  readonly gitHub: GitHub
  readonly results: RunResults
  /** A folder for files that nobody needs afterwards. */
  readonly scratch: string
  readonly pathStyle: boolean
  readonly conceal: World['conceal']
  /** Keeps a text out of whatever is printed from here on. */
  readonly hide: (secret: string) => void
  /** Once it is aborted no request to AWS leaves any more; see `turns`. */
  readonly halted?: AbortSignal
}

/** The machine's own time. A sleep that ends early leaves neither a timer nor a listener behind. */
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

/** The real world. What the first request to AWS does not need is loaded while that request is under way, or when it is needed. */
export function worldFor(request: Request, { emit, conceal, halted, ...means }: Means): World {
  const clock = systemClock
  const gate = { clock, ...(halted && { halted }) }
  const aws = { region: request.region, turn: turns(gate), call: patiently({ ...gate, random: Math.random }) }
  let program: HostProgram | undefined
  return {
    ...awsSystemsManager(aws),
    ...awsTraffic(aws),
    policies: policiesOf(aws),
    clock,
    emit,
    random: Math.random,
    conceal,
    program: () => (program ??= readProgram()),
    web: {
      answers200: async (url) => (await import('./web/health.ts')).answers200(url, clock),
    },
    commits: commitsOf(means.gitHub),
    attestations: attestationsOf(request, { gitHub: means.gitHub, clock }),
    sources: sourcesOf(request, { ...means, clock, objects: once(async () => await objectsOf(aws, means)) }),
  }
}

/** What all clients of AWS share: one gate, through which their requests leave, and one patience. */
interface Aws {
  readonly region: string
  readonly turn: Turn
  readonly call: Patiently
}

/** EC2 and SSM, which every deploy needs. */
function awsSystemsManager({ region, turn, call }: Aws): Pick<World, 'instances' | 'commands' | 'parameters'> {
  const ssm = once(async () => {
    const { findAgents, runCommand, ssmClient } = await import('./aws/ssm.ts')
    const client = inTurn(ssmClient(region), turn)
    return {
      client,
      commands: runCommand(client, call),
      agents: (ids: readonly string[]) => findAgents(client, ids, call),
    }
  })
  const parameters = once(async () => {
    const [{ parameterStore }, { client }] = await Promise.all([import('./aws/parameters.ts'), ssm()])
    return parameterStore(client, call)
  })
  return {
    instances: {
      find: async (selection) => {
        const { ec2Client, findInstances } = await import('./aws/ec2.ts')
        const finding = findInstances(inTurn(ec2Client(region), turn), selection, call)
        // Loading takes the thread for a while; the request has left by then, and its answer is still under way.
        const [found] = await Promise.all([finding, systemClock.sleep(30).then(ssm)])
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

/** What moves traffic or watches it: each is loaded by the runs that were asked to use it, and by no others. */
function awsTraffic({ region, turn, call }: Aws): Pick<World, 'balancer' | 'scaling' | 'alarms'> {
  const balancer = once(async () => {
    const { balancerClient, loadBalancer } = await import('./aws/balancer.ts')
    return loadBalancer(inTurn(balancerClient(region), turn), call)
  })
  const scaling = once(async () => {
    const { autoScaling, scalingClient } = await import('./aws/scaling.ts')
    return autoScaling(inTurn(scalingClient(region), turn), call)
  })
  const alarms = once(async () => {
    const { alarmsClient, cloudWatchAlarms } = await import('./aws/alarms.ts')
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

/** Loaded by runs that only look, which tell what the others would be allowed. */
function policiesOf({ region, turn }: Aws): Policies {
  const policies = once(async () => {
    const { policyClients, policySimulator } = await import('./aws/policies.ts')
    const { iam, sts } = policyClients(region)
    return policySimulator({ iam: inTurn(iam, turn), sts: inTurn(sts, turn) }, region)
  })
  return { allow: async (deed) => await (await policies()).allow(deed) }
}

async function objectsOf({ region, turn, call }: Aws, { pathStyle }: Pick<Means, 'pathStyle'>): Promise<Objects> {
  const { objectStore, s3Client } = await import('./aws/s3.ts')
  return objectStore(region, (there) => inTurn(s3Client(there, { pathStyle }), turn), call)
}

/** Loaded while the hosts are being looked for. */
function sourcesOf(...about: Parameters<typeof sourcesFor>): Sources {
  const sources = once(async () => (await import('./sources.ts')).sourcesFor(...about))
  return {
    open: async (artifact) => await (await sources()).open(artifact),
    copied: async (source, expected) => await (await sources()).copied(source, expected),
  }
}

function attestationsOf(request: Request, means: Pick<Verifying, 'gitHub' | 'clock'>): Attestations {
  const file = request['attestation-trusted-root']
  return {
    verify: async (expected) => {
      const root = file === undefined ? undefined : await readRoot(file)
      const { verifyAttestation } = await import('./github/attestation.ts')
      return await verifyAttestation(expected, { ...means, ...(root !== undefined && { root }) })
    },
  }
}

async function readRoot(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new Failure('bad-input', `attestation-trusted-root: cannot be read (${networkCause(error)})`, {
      next: 'It is the path of a file on the runner; a step before this one must have made it.',
    })
  }
}

/** Ancestry by GitHub's API, loaded when it is first asked. */
function commitsOf(source: GitHub): Commits {
  return {
    compare: async (base, head) => (await import('./github/commits.ts')).gitHubCommits(source).compare(base, head),
    between: async (base, head) => (await import('./github/commits.ts')).gitHubCommits(source).between(base, head),
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
