import { DescribeInstancesCommand, EC2Client, type Filter, type Instance as Found } from '@aws-sdk/client-ec2'
import { chunked } from '../../model/chunked.ts'
import type { Ec2Instance } from '../../model/instance.ts'
import type { Selection } from '../../model/selection.ts'
import { pages } from './pages.ts'
import type { WithRetry } from './retry.ts'

/** The most values that EC2 takes for one filter. */
const idsPerFilter = 200

/** An EC2 client; AWS_ENDPOINT_URL and credentials are found by the SDK. Its own retries are off: see `withRetry`. */
export function ec2Client(region: string): EC2Client {
  return new EC2Client({ region, maxAttempts: 1 })
}

/**
 * All instances that match a selection, in any state. Uses filters instead of `InstanceIds`: there, one unknown id fails the
 * whole call, and EC2 returns no pages.
 */
export async function findInstances(
  client: EC2Client,
  { tags, ids }: Selection,
  call: WithRetry,
): Promise<Ec2Instance[]> {
  const byTags = tags.map(({ key, values }) => ({ Name: `tag:${key}`, Values: values.map(literal) }))
  const found = new Map<string, Ec2Instance>()
  for (const filters of ids.length === 0 ? [byTags] : idFilters(ids).map((byIds) => [...byTags, byIds])) {
    for (const instance of await find(client, filters, call)) found.set(instance.id, instance)
  }
  return [...found.values()]
}

function idFilters(ids: readonly string[]): Filter[] {
  return chunked(ids, idsPerFilter).map((some) => ({ Name: 'instance-id', Values: some }))
}

/** Escapes a tag's value: in filter values `*` and `?` are wildcards, and a backslash escapes them. */
export function literal(value: string): string {
  return value.replace(/[\\*?]/g, '\\$&')
}

async function find(client: EC2Client, filters: readonly Filter[], call: WithRetry): Promise<Ec2Instance[]> {
  const instances: Ec2Instance[] = []
  const input = { Filters: [...filters], MaxResults: 1_000 }
  const describe = (token: object) =>
    call('ec2:DescribeInstances', () => client.send(new DescribeInstancesCommand({ ...input, ...token })))
  for await (const { Reservations = [] } of pages(describe)) {
    for (const { Instances = [] } of Reservations) instances.push(...Instances.flatMap(toInstance))
  }
  return instances
}

function toInstance(found: Found): Ec2Instance[] {
  const { InstanceId: id, Tags = [], Placement, State } = found
  if (id === undefined) return []
  const addresses = addressesOf(found)
  const name = Tags.find(({ Key }) => Key === 'Name')?.Value?.trim()
  return [
    {
      id,
      name: name || id,
      zone: Placement?.AvailabilityZone ?? '',
      state: State?.Name ?? 'unknown',
      ...(addresses.length > 0 && { addresses }),
    },
  ]
}

/** Private IPv4 and IPv6 addresses: a target group may have either. */
function addressesOf({ PrivateIpAddress: first, NetworkInterfaces: all = [] }: Found): string[] {
  const others = all.flatMap(({ PrivateIpAddresses = [], Ipv6Addresses = [] }) => [
    ...PrivateIpAddresses.map(({ PrivateIpAddress }) => PrivateIpAddress),
    ...Ipv6Addresses.map(({ Ipv6Address }) => Ipv6Address),
  ])
  return [...new Set([first, ...others])].filter((address) => address !== undefined)
}
