import { takeFault } from '../faults.ts'
import { type AwsState, type Instance, isRegistered } from '../state.ts'
import { awsError, type Input } from '../wire.ts'
import { constrain, page, seconds, stringList } from './validation.ts'

interface Filter {
  readonly key: string
  readonly values: ReadonlySet<string>
}

const attributes: Record<string, (instance: Instance) => readonly string[]> = {
  InstanceIds: ({ host }) => [host.id],
  PingStatus: ({ ping }) => [ping],
  PlatformType: () => ['Linux'],
  PlatformTypes: () => ['Linux'],
  AgentVersion: () => ['3.3.2746.0'],
  ResourceType: () => ['EC2Instance'],
  ActivationIds: () => [],
  IamRole: () => [],
  AssociationStatus: () => [],
  SourceIds: () => [],
  SourceTypes: () => [],
  'tag-key': ({ tags }) => Object.keys(tags),
}

/** Registered nodes, 10 a page by default; the list omits instances that never registered, and stopped ones. */
export function describeInstanceInformation(aws: AwsState, input: Input) {
  const rules = constrain(input)
  rules.range('MaxResults', { min: 5, max: 50 })
  rules.check()
  const filters = readFilters(input)
  const found = [...aws.instances.values()]
    .filter((instance) => isRegistered(instance) && instance.state !== 'stopped')
    .filter((instance) => filters.every((filter) => matches(instance, filter)))
  const isEmpty = takeFault(aws.faults, 'empty', (fault) => fault.action === 'DescribeInstanceInformation')
  const size = isEmpty ? 0 : Number(input['MaxResults'] ?? 10)
  const { items, next } = page(found, { size, token: input['NextToken'] })
  return { InstanceInformationList: items.map(describe), ...next }
}

function readFilters(input: Input): Filter[] {
  const given = (input['Filters'] ?? []) as { Key: string; Values: unknown }[]
  const legacy = (input['InstanceInformationFilterList'] ?? []) as { key: string; valueSet: unknown }[]
  if (given.length > 0 && legacy.length > 0) {
    throw awsError('ValidationException', 'Filters and InstanceInformationFilterList cannot be used together')
  }
  const filters = [
    ...given.map(({ Key, Values }) => ({ key: Key, values: checked(Key, stringList(Values)) })),
    ...legacy.map(({ key, valueSet }) => ({ key, values: checked(key, stringList(valueSet)) })),
  ]
  const tags = filters.filter(({ key }) => key.startsWith('tag'))
  if (tags.length > 0 && tags.length < filters.length) {
    throw awsError('ValidationException', 'Tag filters cannot be combined with other filters')
  }
  return filters
}

function checked(key: string, values: readonly string[]): ReadonlySet<string> {
  if (!key.startsWith('tag:') && !attributes[key]) {
    throw awsError('InvalidInstanceInformationFilterValue', `The filter key ${key} is not valid`)
  }
  if (values.length < 1 || values.length > 100) {
    const rule = 'Member must have length less than or equal to 100, greater than or equal to 1'
    throw awsError(
      'ValidationException',
      `1 validation error detected: Value at 'filters.1.member.values' failed to satisfy constraint: ${rule}`,
    )
  }
  return new Set(values)
}

function matches(instance: Instance, { key, values }: Filter): boolean {
  if (!key.startsWith('tag:')) return (attributes[key]?.(instance) ?? []).some((value) => values.has(value))
  const tag = instance.tags[key.slice(4)]
  return tag !== undefined && values.has(tag)
}

function describe({ host, ping, platform, launchedAt }: Instance) {
  return {
    InstanceId: host.id,
    PingStatus: ping,
    LastPingDateTime: seconds(ping === 'Online' ? Date.now() - 60_000 : launchedAt),
    AgentVersion: '3.3.2746.0',
    IsLatestVersion: false,
    PlatformType: 'Linux',
    PlatformName: platform.name,
    PlatformVersion: platform.version,
    ResourceType: 'EC2Instance',
    IPAddress: host.address,
    ComputerName: host.name,
  }
}
