import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { ec2Client, findInstances, literal } from '../../src/adapters/aws/ec2.ts'
import { withRetry } from '../../src/adapters/aws/retry.ts'
import type { Selection } from '../../src/model/selection.ts'
import { systemClock as realClock } from '../../src/run/adapters.ts'
import { localHost } from '../support/hosts/local-host.ts'

const names = ['web-1', 'web-2', 'web*', 'web?', 'a\\b', 'stopped']
const hosts = names.map((name, i) => localHost({ name, zone: `eu-west-1${'abc'[i % 3]}` }))
let fleet: Fleet

beforeAll(async () => {
  fleet = await startFleet()
  for (const host of hosts) {
    const state = host.name === 'stopped' ? 'stopped' : 'running'
    fleet.add(host, { tags: { Name: host.name, App: 'macro-ai', Env: host.name === 'web-2' ? 'test' : 'prod' }, state })
  }
  Object.assign(process.env, fleet.env)
})
afterAll(async () => await fleet[Symbol.asyncDispose]())

async function find(selection: Partial<Selection>): Promise<string[]> {
  const call = withRetry({ clock: realClock, random: Math.random })
  const found = await findInstances(ec2Client(fleet.region), { tags: [], ids: [], ...selection }, call)
  return found.map(({ name }) => name).sort()
}

describe('instances', () => {
  test('instances are found by all their tags, any of the values, in any state', async () => {
    expect(
      await find({
        tags: [
          { key: 'App', values: ['macro-ai'] },
          { key: 'Env', values: ['test', 'dev'] },
        ],
      }),
    ).toEqual(['web-2'])
    expect(await find({ tags: [{ key: 'App', values: ['macro-ai'] }] })).toEqual([...names].sort())
  })

  test.each(['web*', 'web?', 'a\\b', '*'])('instances are found by the literal tag value %s', async (value) => {
    expect(await find({ tags: [{ key: 'Name', values: [value] }] })).toEqual(names.filter((name) => name === value))
  })

  test('instances are found by their ids, and ids that do not exist cause no failure', async () => {
    const ids = [hosts[0]?.id ?? '', 'i-00000000000000000']
    expect(await find({ ids })).toEqual(['web-1'])
  })

  test('an instance must be listed and carry the tags when both are given', async () => {
    const ids = [hosts[0]?.id ?? '', hosts[1]?.id ?? '']
    expect(await find({ ids, tags: [{ key: 'Env', values: ['test'] }] })).toEqual(['web-2'])
  })

  test('an instance comes with its id, name, zone, state and addresses', async () => {
    const call = withRetry({ clock: realClock, random: Math.random })
    const [found] = await findInstances(ec2Client(fleet.region), { tags: [], ids: [hosts[1]?.id ?? ''] }, call)
    expect(found).toEqual({
      id: hosts[1]?.id,
      name: 'web-2',
      zone: 'eu-west-1b',
      state: 'running',
      addresses: [hosts[1]?.address],
    })
  })

  test('instances are found behind an empty page', async () => {
    fleet.order({ action: 'DescribeInstances', empty: 'page' })
    expect(await find({ tags: [{ key: 'Name', values: ['web-1'] }] })).toEqual(['web-1'])
  })

  test('the adapter asks for instances again when the connection breaks or EC2 throttles', async () => {
    fleet.order({ action: 'DescribeInstances', lose: 'answer' })
    fleet.order({ action: 'DescribeInstances', error: 'RequestLimitExceeded', status: 503, times: 2 })
    expect(await find({ tags: [{ key: 'Name', values: ['web-1'] }] })).toEqual(['web-1'])
  })

  test('a denied search for instances is a failure that names the permission', async () => {
    fleet.order({ action: 'DescribeInstances', error: 'UnauthorizedOperation', status: 403 })
    await expect(find({})).rejects.toMatchObject({
      code: 'aws-denied',
      message: expect.stringContaining('ec2:DescribeInstances'),
    })
  })
})

test('only the wildcards of a tag value are escaped', () => {
  expect(literal('a*b?c\\d')).toBe('a\\*b\\?c\\\\d')
  expect(literal('plain')).toBe('plain')
})
