import {
  DeregisterTargetsCommand,
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
  InvalidTargetException,
  RegisterTargetsCommand,
  type TargetDescription,
  type TargetHealthDescription,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { chunked } from '../../model/chunked.ts'
import type { Target, TargetHealth } from '../../model/target.ts'
import type { LoadBalancer } from '../../traffic/load-balancer.port.ts'
import type { WithRetry } from './retry.ts'

/**
 * Targets per call. The service documents no limit; this keeps requests small, and few targets share the failure of a bad
 * one.
 */
const perCall = 200

/** An ELBv2 client; AWS_ENDPOINT_URL and credentials are found by the SDK. Its own retries are off: see `withRetry`. */
export function balancerClient(region: string): ElasticLoadBalancingV2Client {
  return new ElasticLoadBalancingV2Client({ region, maxAttempts: 1 })
}

/** Elastic Load Balancing over a client. A call that fails in the middle of many targets rejects with some of them changed. */
export function loadBalancer(client: ElasticLoadBalancingV2Client, call: WithRetry): LoadBalancer {
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
      const response = await call('elasticloadbalancing:DescribeTargetHealth', () =>
        client.send(new DescribeTargetHealthCommand({ TargetGroupArn })),
      )
      return (response.TargetHealthDescriptions ?? []).flatMap(toHealth)
    },
    register: async (group, targets) => ({ refused: await change(register(group), targets) }),
    deregister: async (group, targets) => void (await change(deregister(group), targets)),
  }
}

/** Also for other kinds of targets: IP addresses, load balancers, and functions, which have no port. */
function toHealth({ Target, TargetHealth: health }: TargetHealthDescription): TargetHealth[] {
  if (Target?.Id === undefined) return []
  const { Id: id, Port: port = 0, AvailabilityZone: zone } = Target
  const { State: state = 'unavailable', Reason: reason = '' } = health ?? {}
  return [{ id, port, state, reason, ...(zone === 'all' && { zone }) }]
}

/** Changes a group in one call; resolves with an InvalidTarget error instead of rejecting. */
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

/** Changes all targets that the service accepts, and resolves with the others. */
async function change(send: Change, targets: readonly Target[]): Promise<readonly Target[]> {
  const refused = await Promise.all(chunked(targets, perCall).map((some) => changeSome(send, some)))
  return refused.flat()
}

/** One bad target fails the whole call: drops the targets that the error names, and retries the others. */
async function changeSome(send: Change, targets: readonly Target[]): Promise<readonly Target[]> {
  const invalid = await send(
    targets.map(({ id, port, zone }) => ({ Id: id, Port: port, ...(zone && { AvailabilityZone: zone }) })),
  )
  if (invalid === undefined) return []
  const named = new Set(invalid.message.match(/\bi-[0-9a-f]+\b|\b\d+(\.\d+){3}\b/g))
  const bad = targets.filter(({ id }) => named.has(id))
  // The error may name none: then each target gets its own call.
  if (bad.length === 0) return targets.length === 1 ? targets : oneByOne(send, targets)
  const rest = targets.filter((target) => !bad.includes(target))
  return rest.length === 0 ? bad : [...bad, ...(await changeSome(send, rest))]
}

async function oneByOne(send: Change, targets: readonly Target[]): Promise<readonly Target[]> {
  const refused = await Promise.all(targets.map((target) => changeSome(send, [target])))
  return refused.flat()
}
