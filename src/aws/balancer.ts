import {
  DeregisterTargetsCommand,
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
  InvalidTargetException,
  RegisterTargetsCommand,
  type TargetDescription,
  type TargetHealthDescription,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import type { Balancer, Target, TargetHealth } from '../ports.ts'
import type { Patiently } from './patience.ts'

/** The service names no limit for one call; so many keep a request small, and what one bad target fails. */
const perCall = 200

/** An ELBv2 client; AWS_ENDPOINT_URL and credentials are found by the SDK. Its own retries are off: see `patiently`. */
export function balancerClient(region: string): ElasticLoadBalancingV2Client {
  return new ElasticLoadBalancingV2Client({ region, maxAttempts: 1 })
}

/** Elastic Load Balancing over a client. A call that fails in the middle of many targets rejects with some of them changed. */
export function loadBalancer(client: ElasticLoadBalancingV2Client, call: Patiently): Balancer {
  const register = (TargetGroupArn: string) => (Targets: TargetDescription[]) =>
    call('elasticloadbalancing:RegisterTargets', () =>
      unlessInvalid(client.send(new RegisterTargetsCommand({ TargetGroupArn, Targets }))),
    )
  const deregister = (TargetGroupArn: string) => (Targets: TargetDescription[]) =>
    call('elasticloadbalancing:DeregisterTargets', () =>
      unlessInvalid(client.send(new DeregisterTargetsCommand({ TargetGroupArn, Targets }))),
    )
  return {
    async health(TargetGroupArn) {
      const answer = await call('elasticloadbalancing:DescribeTargetHealth', () =>
        client.send(new DescribeTargetHealthCommand({ TargetGroupArn })),
      )
      return (answer.TargetHealthDescriptions ?? []).flatMap(toHealth)
    },
    register: async (group, targets) => ({ refused: await change(register(group), targets) }),
    deregister: async (group, targets) => void (await change(deregister(group), targets)),
  }
}

/** An IP address, a function or another balancer may be registered too, and is told as it is; functions have no port. */
function toHealth({ Target, TargetHealth: health }: TargetHealthDescription): TargetHealth[] {
  if (Target?.Id === undefined) return []
  const { Id: id, Port: port = 0, AvailabilityZone: zone } = Target
  const { State: state = 'unavailable', Reason: reason = '' } = health ?? {}
  return [{ id, port, state, reason, ...(zone === 'all' && { zone }) }]
}

/** Changes a group by so many targets in one call; an InvalidTarget is its answer and no error. */
type Change = (targets: TargetDescription[]) => Promise<InvalidTargetException | undefined>

async function unlessInvalid(sent: Promise<unknown>): Promise<InvalidTargetException | undefined> {
  try {
    await sent
    return undefined
  } catch (error) {
    if (error instanceof InvalidTargetException) return error
    throw error
  }
}

/** Changes all targets that the service takes, and resolves with the others. */
async function change(send: Change, targets: readonly Target[]): Promise<readonly Target[]> {
  const starts = Array.from({ length: Math.ceil(targets.length / perCall) }, (_, i) => i * perCall)
  const refused = await Promise.all(starts.map((at) => changeSome(send, targets.slice(at, at + perCall))))
  return refused.flat()
}

/** One bad target fails the whole call: those that the message names are dropped, and the others are tried again. */
async function changeSome(send: Change, targets: readonly Target[]): Promise<readonly Target[]> {
  const invalid = await send(
    targets.map(({ id, port, zone }) => ({ Id: id, Port: port, ...(zone && { AvailabilityZone: zone }) })),
  )
  if (invalid === undefined) return []
  const named = new Set(invalid.message.match(/\bi-[0-9a-f]+\b|\b\d+(\.\d+){3}\b/g))
  const bad = targets.filter(({ id }) => named.has(id))
  // Without a name any of them may be the bad one; alone, each is judged by itself.
  if (bad.length === 0) return targets.length === 1 ? targets : oneByOne(send, targets)
  const rest = targets.filter((target) => !bad.includes(target))
  return rest.length === 0 ? bad : [...bad, ...(await changeSome(send, rest))]
}

async function oneByOne(send: Change, targets: readonly Target[]): Promise<readonly Target[]> {
  const refused = await Promise.all(targets.map((target) => changeSome(send, [target])))
  return refused.flat()
}
