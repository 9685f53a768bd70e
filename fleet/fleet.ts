import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { type ArtifactOptions, type ArtifactRequest, createArtifacts } from './artifact-server.ts'
import { autoscaling } from './aws/autoscaling.ts'
import { type AlarmOptions, type AlarmState, cloudwatch, setAlarm } from './aws/cloudwatch.ts'
import { ec2 } from './aws/ec2.ts'
import { elbv2 } from './aws/elbv2/service.ts'
import { type Fault, standingOf } from './aws/faults.ts'
import { iam, sts } from './aws/iam.ts'
import { enlist, type NodeOptions, terminate } from './aws/instances.ts'
import { quiet } from './aws/quiet.ts'
import { createS3, type S3 } from './aws/s3.ts'
import { createGroup, type GroupControl, type GroupOptions } from './aws/scaling-groups.ts'
import { type AwsServer, createAwsServer } from './aws/server.ts'
import { jobOf } from './aws/ssm/commands.ts'
import { expireNow, loseConnection } from './aws/ssm/delivery.ts'
import { ssm } from './aws/ssm/service.ts'
import {
  type AnyHost,
  type ApiCall,
  type AwsState,
  createAwsState,
  type Delays,
  delaysOf,
  endAwsState,
  type Instance,
} from './aws/state.ts'
import { createGitHub, type GitHub } from './github/github.ts'
import { machineAddress } from './hosts/network.ts'
import { createRegistry } from './registry.ts'
import { openTargetGroup, type TargetGroupOfFleet, type TargetGroupOptions } from './target-group.ts'

export type { ArtifactOptions, ArtifactRequest } from './artifact-server.ts'
export type { Fault } from './aws/faults.ts'
export type { ApiCall, Delays } from './aws/state.ts'
export type { TargetGroupOfFleet, TargetGroupOptions } from './target-group.ts'

/** AWS for one account in one region, the hosts behind it, and the servers that they download from. */
export interface Fleet extends AsyncDisposable {
  /** For AWS_ENDPOINT_URL. Once this machine has a network with hosts, an address that the hosts reach too. */
  readonly endpoint: string
  readonly region: string
  /** Variables for a client process: AWS_*, and the address of GitHub's API. `gitHub.env` has the other variables of a runner. */
  readonly env: Record<string, string>
  /** Every API call, in the order of the answers. */
  readonly calls: readonly ApiCall[]
  /** Every request for an artifact. */
  readonly requests: readonly ArtifactRequest[]
  /** GitHub, for the runner and for hosts that download from it. */
  readonly gitHub: GitHub
  /** S3, which checks signatures; the other services do not. */
  readonly s3: S3
  /** An npm registry of the packages that `npm ci` installed into node_modules. Ends in a slash. */
  readonly registry: string
  /** Adds a package to the registry: a folder with a package.json. */
  publish(folder: string): void
  add(host: AnyHost, options?: NodeOptions): void
  /** Changes an instance as AWS, its operator or an accident would. */
  change(id: string, to: Partial<Pick<Instance, 'tags' | 'state' | 'managed' | 'ping'>>): void
  /** Ends an instance, as its operator or a spot interruption would. Resolves once its host is off. */
  terminate(id: string): Promise<void>
  /** Makes an empty Auto Scaling group. */
  scalingGroup(name: string, options?: GroupOptions): GroupControl
  /** Makes a CloudWatch alarm, or changes the state of one. */
  alarm(name: string, state: AlarmState, options?: AlarmOptions): void
  /** Cuts a host's power. SSM reports what ran on it as lost some time after the boot. */
  powerCut(id: string): Promise<void>
  /** Orders a fault; see Fault for the kinds. */
  order(fault: Fault): void
  /** Makes a target group, on request behind a real balancer. */
  targetGroup(options?: TargetGroupOptions): Promise<TargetGroupOfFleet>
  /** Resolves once no command is in progress, and no agent runs one again. Rejects after a minute. */
  quiet(): Promise<void>
  /** Serves a file to hosts and runner and returns its URL. */
  artifact(name: string, content: Buffer, options?: ArtifactOptions): string
}

export interface FleetOptions {
  /** `short` (default) is about a tenth of `real`. */
  readonly delays?: 'real' | 'short' | Delays
  /** How far AWS's clock is ahead of this machine's (0): in the Date header, and of parameters. Milliseconds. */
  readonly skewMs?: number
}

export async function startFleet({ delays = 'short', skewMs = 0 }: FleetOptions = {}): Promise<Fleet> {
  const aws = awsStateOf(delays, skewMs)
  const artifacts = createArtifacts()
  const registry = createRegistry()
  const awsServer = awsServerOf(aws)
  const gitHub = createGitHub(() => endpoint())
  const s3 = createS3(aws.calls, new Map([[runnerKey.id, runnerKey]]))
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    if (path.startsWith('/artifacts/')) return void artifacts.serve(path, request, response)
    if (gitHub.serve(path, request, response)) return
    if (path.startsWith('/npm/')) return void registry.serve(path, request, response)
    void serveAws(async (call) => s3.answer(call) ?? (await awsServer(call)), request, response)
  })
  const endpoint = await endpointOf(await listen(server))
  return {
    get endpoint() {
      return endpoint()
    },
    get env() {
      return { ...variables(endpoint(), aws), GITHUB_API_URL: gitHub.env['GITHUB_API_URL'] ?? '' }
    },
    get registry() {
      return `${endpoint()}/npm/`
    },
    region: aws.region,
    publish: registry.publish,
    calls: aws.calls,
    requests: artifacts.requests,
    gitHub,
    s3,
    add: (host, options) => enlist(aws, host, options),
    change: (id, to) => void Object.assign(instanceOf(aws, id), to),
    terminate: (id) => terminate(aws, instanceOf(aws, id)),
    scalingGroup: (name, options) => createGroup(aws, name, options),
    alarm: (name, state, options) => setAlarm(aws, name, { state, ...options }),
    powerCut: (id) => instanceOf(aws, id).agent.powerCut(),
    order: (fault) => order(aws, fault),
    targetGroup: (group = {}) => openTargetGroup(aws, group),
    quiet: () => quiet(aws),
    artifact: (name, content, options) => endpoint() + artifacts.put(name, content, options),
    [Symbol.asyncDispose]: () => close(server, aws),
  }
}

function awsServerOf(aws: AwsState): AwsServer {
  return createAwsServer(aws, [ec2(aws), elbv2(aws), ssm(aws), autoscaling(aws), cloudwatch(aws), iam(aws), sts(aws)])
}

function awsStateOf(delays: NonNullable<FleetOptions['delays']>, skewMs: number): AwsState {
  return createAwsState({ delays: typeof delays === 'string' ? delaysOf[delays] : delays, region: 'eu-west-1', skewMs })
}

/** Listens on all addresses, since the hosts' network may appear later, but answers this machine and its hosts alone. */
async function listen(server: Server): Promise<number> {
  server.on('connection', (socket) => {
    if (!/^(127\.|10\.90\.)/.test(socket.remoteAddress ?? '')) socket.destroy()
  })
  server.keepAliveTimeout = 120_000 // a client that polls rarely must not use a socket that the server is closing
  server.listen(0, '0.0.0.0')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

/** Its address: one that hosts reach too, as soon as there are any. */
async function endpointOf(port: number): Promise<() => string> {
  let reachesHosts = await canListenOn(machineAddress)
  return () => {
    reachesHosts ||= hasInterface(machineAddress)
    return `http://${reachesHosts ? machineAddress : '127.0.0.1'}:${port}`
  }
}

/** The same at any time, but only while a host is on that network. */
function hasInterface(address: string): boolean {
  return Object.values(networkInterfaces()).some((all) => all?.some((one) => one.address === address))
}

/** Whether this machine has that address, even without a host on the network. */
async function canListenOn(address: string): Promise<boolean> {
  const probe = createServer()
  try {
    probe.listen(0, address)
    await once(probe, 'listening')
    return true
  } catch {
    return false
  } finally {
    probe.close()
  }
}

async function serveAws(aws: AwsServer, request: IncomingMessage, response: ServerResponse) {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
  const url = new URL(request.url ?? '/', 'http://fleet')
  const reply = await aws({ method: request.method ?? 'GET', url, headers, body: Buffer.concat(chunks) })
  if (reply === 'cut') request.socket.destroy()
  else response.writeHead(reply.status, reply.headers).end(reply.body)
}

/** The credentials of the workflow's role. */
const runnerKey = {
  id: 'ASIAREHEARSALFLEET00',
  secret: 'only/S3+checks/signatures',
  token: 'and+only/S3=checks/tokens==',
}

function variables(endpoint: string, aws: AwsState): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: aws.region,
    AWS_DEFAULT_REGION: aws.region,
    AWS_ACCESS_KEY_ID: runnerKey.id,
    AWS_SECRET_ACCESS_KEY: runnerKey.secret,
    AWS_SESSION_TOKEN: runnerKey.token,
    AWS_EC2_METADATA_DISABLED: 'true',
  }
}

function instanceOf(aws: AwsState, id: string): Instance {
  const instance = aws.instances.get(id)
  if (!instance) throw new Error(`There is no instance ${id} in the fleet`)
  return instance
}

/** Most orders wait for a command or call; a restart and a lost connection may take effect now. */
function order(aws: AwsState, fault: Fault) {
  if ('restart' in fault) {
    const { agent } = instanceOf(aws, fault.restart)
    agent.restart()
    const ran = [...aws.commands.values()].filter(({ id, invocations }) =>
      fault.replay === undefined
        ? false
        : (fault.replay === 'last' || fault.replay === id) &&
          invocations.some(({ instanceId }) => instanceId === fault.restart),
    )
    const command = ran.at(-1)
    if (command) agent.deliver(jobOf(command), { again: true })
    return
  }
  if ('offline' in fault && (fault.when ?? 'now') === 'now') {
    loseConnection(aws, fault.offline, fault.backAfterMs)
    return
  }
  if ('expire' in fault) return expireNow(aws, fault.expire)
  const own = { ...fault } // a test may give the same order again, which then counts from zero
  standingOf(own)
  aws.faults.push(own)
}

async function close(server: Server, aws: AwsState) {
  endAwsState(aws)
  await Promise.all([...aws.targetGroups.values()].map(({ balancer }) => balancer[Symbol.asyncDispose]()))
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
}
