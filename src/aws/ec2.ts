import { DescribeInstancesCommand, EC2Client, type Filter, type Instance as Found } from '@aws-sdk/client-ec2'
import type { Selection } from '../inputs.ts'
import type { Machine } from '../ports.ts'
import type { Patiently } from './patience.ts'

/** EC2 takes so many values for one filter. */
const idsPerFilter = 200

/** An EC2 client; AWS_ENDPOINT_URL and credentials are found by the SDK. Its own retries are off: see `patiently`. */
export function ec2Client(region: string): EC2Client {
  return new EC2Client({ region, maxAttempts: 1 })
}

/**
 * All instances that a selection means, in any state. Asked by filter and not by `InstanceIds`, for which one unknown id fails
 * the whole call and no page can be asked for.
 */
export async function findInstances(client: EC2Client, { tags, ids }: Selection, call: Patiently): Promise<Machine[]> {
  const byTags = tags.map(({ key, values }) => ({ Name: `tag:${key}`, Values: values.map(literal) }))
  const found = new Map<string, Machine>()
  for (const filters of ids.length === 0 ? [byTags] : idFilters(ids).map((byIds) => [...byTags, byIds])) {
    for (const instance of await pages(client, filters, call)) found.set(instance.id, instance)
  }
  return [...found.values()]
}

function idFilters(ids: readonly string[]): Filter[] {
  const starts = Array.from({ length: Math.ceil(ids.length / idsPerFilter) }, (_, i) => i * idsPerFilter)
  return starts.map((at) => ({ Name: 'instance-id', Values: ids.slice(at, at + idsPerFilter) }))
}

/** In filter values `*` and `?` are wildcards and a backslash escapes; a tag is meant as it is written. */
export function literal(value: string): string {
  return value.replace(/[\\*?]/g, '\\$&')
}

async function pages(client: EC2Client, filters: readonly Filter[], call: Patiently): Promise<Machine[]> {
  const instances: Machine[] = []
  let token: string | undefined
  do {
    const input = { Filters: [...filters], MaxResults: 1_000, ...(token !== undefined && { NextToken: token }) }
    const page = await call('ec2:DescribeInstances', () => client.send(new DescribeInstancesCommand(input)))
    for (const { Instances = [] } of page.Reservations ?? []) instances.push(...Instances.flatMap(toInstance))
    token = page.NextToken || undefined
  } while (token !== undefined)
  return instances
}

function toInstance(found: Found): Machine[] {
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

/** Private ones and those of IPv6, each as a target group may have it. */
function addressesOf({ PrivateIpAddress: first, NetworkInterfaces: all = [] }: Found): string[] {
  const others = all.flatMap(({ PrivateIpAddresses = [], Ipv6Addresses = [] }) => [
    ...PrivateIpAddresses.map(({ PrivateIpAddress }) => PrivateIpAddress),
    ...Ipv6Addresses.map(({ Ipv6Address }) => Ipv6Address),
  ])
  return [...new Set([first, ...others])].filter((address) => address !== undefined)
}
