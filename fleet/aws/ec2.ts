import { createHash } from 'node:crypto'
import { takeFault } from './faults.ts'
import type { AwsState, Instance } from './state.ts'
import { awsError, ec2Query, type Input, type Service } from './wire.ts'

const stateCodes = { pending: 0, running: 16, 'shutting-down': 32, terminated: 48, stopping: 64, stopped: 80 }

/** The part of EC2 that finds instances. */
export function ec2(aws: AwsState): Service {
  return {
    name: 'ec2',
    protocol: ec2Query,
    actions: { DescribeInstances: (input) => describeInstances(aws, input) },
  }
}

function describeInstances(aws: AwsState, input: Input) {
  const ids = strings(input['InstanceId'])
  const max = pageSize(input, ids)
  checkIds(aws, ids)
  const filters = readFilters(input['Filter'])
  const found = [...aws.instances.values()]
    .filter((instance) => ids.length === 0 || ids.includes(instance.host.id))
    .filter((instance) => filters.every((filter) => matches(instance, filter)))
  const from = Number(input['NextToken'] ? fromToken(String(input['NextToken'])) : 0)
  const isEmpty = takeFault(aws.faults, 'empty', (fault) => fault.action === 'DescribeInstances') !== undefined
  const to = isEmpty ? from : from + max
  const page = found.slice(from, to)
  return {
    reservationSet: reservations(aws, page),
    nextToken: to < found.length ? toToken(to) : undefined,
  }
}

function pageSize(input: Input, ids: readonly string[]): number {
  const text = input['MaxResults']
  if (text === undefined) return Number.POSITIVE_INFINITY
  if (ids.length > 0) {
    const message = 'The parameter instancesSet cannot be used with the parameter maxResults'
    throw awsError('InvalidParameterCombination', message)
  }
  const max = Number(text)
  if (max >= 5 && max <= 1000) return max
  throw awsError(
    'InvalidParameterValue',
    `Value ( ${text} ) for parameter maxResults is invalid. Expecting a value greater than 5.`,
  )
}

function checkIds(aws: AwsState, ids: readonly string[]) {
  if (ids.length > 1000) throw awsError('InvalidParameterValue', 'At most 1000 instance IDs can be given')
  const malformed = ids.find((id) => !/^i-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id))
  if (malformed !== undefined) throw awsError('InvalidInstanceID.Malformed', `Invalid id: "${malformed}"`)
  const missing = ids.filter((id) => !aws.instances.has(id))
  if (missing.length === 1)
    throw awsError('InvalidInstanceID.NotFound', `The instance ID '${missing[0]}' does not exist`)
  if (missing.length > 1) {
    throw awsError('InvalidInstanceID.NotFound', `The instance IDs '${missing.join(', ')}' do not exist`)
  }
}

interface Filter {
  readonly name: string
  readonly patterns: readonly RegExp[]
}

const attributes: Record<string, (instance: Instance) => readonly string[]> = {
  'instance-id': ({ host }) => [host.id],
  'instance-state-name': ({ state }) => [state],
  'instance-state-code': ({ state }) => [String(stateCodes[state])],
  'availability-zone': ({ host }) => [host.zone],
  'private-ip-address': ({ host }) => [host.address],
  'reservation-id': ({ reservation }) => [reservation],
  'tag-key': ({ tags }) => Object.keys(tags),
  'tag-value': ({ tags }) => Object.values(tags),
}

/** Filters are joined by AND, the values of one by OR; names and values are case-sensitive. */
function readFilters(value: unknown): Filter[] {
  const given = Array.isArray(value) ? (value as Input[]) : []
  return given.map(({ Name, Value }) => {
    const name = String(Name)
    if (!name.startsWith('tag:') && !attributes[name]) {
      throw awsError('InvalidParameterValue', `The filter '${name}' is invalid`)
    }
    const values = strings(Value)
    if (values.length === 0) throw awsError('InvalidParameterValue', `The filter '${name}' has no values`)
    if (values.length > 200) throw awsError('FilterLimitExceeded', 'The maximum number of filter values is 200')
    return { name, patterns: values.map(wildcard) }
  })
}

/** `*` is any text, `?` any character, a backslash takes the next one literally (guide: Using_Filtering). */
function wildcard(text: string): RegExp {
  const source = text.replace(/\\([\s\S])|([\s\S])/g, (_, escaped: string | undefined, plain: string | undefined) => {
    if (escaped === undefined && plain === '*') return '[\\s\\S]*'
    if (escaped === undefined && plain === '?') return '[\\s\\S]'
    return (escaped ?? plain ?? '').replace(/[.*+?^${}()|[\]\\/]/, '\\$&')
  })
  return new RegExp(`^${source}$`, 'u')
}

function matches(instance: Instance, { name, patterns }: Filter): boolean {
  return valuesOf(instance, name).some((value) => patterns.some((pattern) => pattern.test(value)))
}

function valuesOf(instance: Instance, name: string): readonly string[] {
  if (!name.startsWith('tag:')) return attributes[name]?.(instance) ?? []
  const value = instance.tags[name.slice(4)]
  return value === undefined ? [] : [value]
}

function reservations(aws: AwsState, page: readonly Instance[]) {
  const groups = Map.groupBy(page, ({ reservation }) => reservation)
  return [...groups].map(([reservationId, instances]) => ({
    reservationId,
    ownerId: aws.account,
    groupSet: [],
    instancesSet: instances.map(describe),
  }))
}

function describe({ host, state, tags, launchedAt }: Instance) {
  const isGone = state === 'terminated' || state === 'shutting-down'
  return {
    instanceId: host.id,
    imageId: 'ami-0c0ffee0c0ffee000',
    instanceState: { code: stateCodes[state], name: state },
    privateDnsName: isGone ? '' : `ip-${host.address.replaceAll('.', '-')}.eu-west-1.compute.internal`,
    dnsName: '',
    reason: '',
    instanceType: 't3.small',
    launchTime: new Date(launchedAt).toISOString(),
    placement: { availabilityZone: host.zone, groupName: '', tenancy: 'default' },
    architecture: 'x86_64',
    privateIpAddress: isGone ? undefined : host.address,
    tagSet: Object.entries(tags).map(([key, value]) => ({ key, value })),
  }
}

/** A token that a client cannot guess from its page. */
function toToken(offset: number): string {
  const text = String(offset)
  return Buffer.from(`${text}.${createHash('sha256').update(text).digest('hex').slice(0, 24)}`).toString('base64')
}

function fromToken(token: string): number {
  const offset = Number(Buffer.from(token, 'base64').toString().split('.')[0])
  if (toToken(offset) !== token) throw awsError('InvalidNextToken', 'The token is not valid')
  return offset
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
