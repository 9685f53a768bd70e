import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { balancerClient, loadBalancer } from '../../src/adapters/aws/load-balancer.ts'
import { withRetry } from '../../src/adapters/aws/retry.ts'
import type { Target } from '../../src/model/target.ts'
import { fakeClock } from '../support/fakes/clock.ts'
import {
  type Answer,
  type Answering,
  awsAt,
  queryAnswer,
  queryError,
  queryOf,
  startAnswering,
} from '../support/fakes/http-server.ts'

const group = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/0123456789abcdef'
const [a, b, c] = ['i-0aaaaaaaaaaaaaaaa', 'i-0bbbbbbbbbbbbbbbb', 'i-0cccccccccccccccc'] as const
const at = (id: string, port = 3030): Target => ({ id, port })
let elb: Answering

beforeAll(async () => {
  elb = await startAnswering()
  Object.assign(process.env, awsAt(elb))
})
beforeEach(() => void elb.asked.splice(0))
afterAll(() => elb[Symbol.asyncDispose]())

function balancer() {
  return loadBalancer(balancerClient('eu-west-1'), withRetry({ clock: fakeClock(), random: () => 0.5 }))
}

/** A group that refuses targets with a bad id, and names the bad id only if it is `named`. */
function refusing(bad: readonly string[], { named }: { named: boolean }): Answering['reply'] {
  return (asked) => {
    const { Action: action = '', ...parameters } = queryOf(asked)
    const found = bad.filter((id) => Object.values(parameters).includes(id))
    if (found.length === 0) return queryAnswer(action)
    const ids = named ? `: '${found.join(', ')}'` : ''
    return queryError('InvalidTarget', `The following targets are not in a running state${ids}`)
  }
}

/** The targets of every call, as `id:port`. */
function calls(): string[][] {
  return elb.asked.map((asked) => {
    const query = queryOf(asked)
    return Array.from({ length: 500 }, (_, i) => `Targets.member.${i + 1}`)
      .filter((key) => `${key}.Id` in query)
      .map((key) => `${query[`${key}.Id`]}:${query[`${key}.Port`]}`)
  })
}

describe('the health of a group', () => {
  const health = (id: string, port: string, state: string) =>
    `<member><Target><Id>${id}</Id>${port}</Target><TargetHealth>${state}</TargetHealth></member>`

  test('the health of a group has every target with port, state and reason, also those that are no instances', async () => {
    const members = [
      health(a, '<Port>3030</Port>', '<State>healthy</State>'),
      health(
        a,
        '<Port>3031</Port>',
        '<State>draining</State><Reason>Target.DeregistrationInProgress</Reason><Description>x</Description>',
      ),
      health('10.0.0.7', '<Port>80</Port>', '<State>unused</State><Reason>Target.NotInUse</Reason>'),
      health('arn:aws:lambda:eu-west-1:111122223333:function:f', '', '<State>unavailable</State>'),
    ]
    elb.reply = () =>
      queryAnswer('DescribeTargetHealth', `<TargetHealthDescriptions>${members.join('')}</TargetHealthDescriptions>`)
    expect(await balancer().health(group)).toEqual([
      { id: a, port: 3030, state: 'healthy', reason: '' },
      { id: a, port: 3031, state: 'draining', reason: 'Target.DeregistrationInProgress' },
      { id: '10.0.0.7', port: 80, state: 'unused', reason: 'Target.NotInUse' },
      { id: 'arn:aws:lambda:eu-west-1:111122223333:function:f', port: 0, state: 'unavailable', reason: '' },
    ])
    expect(elb.asked.map(queryOf)).toEqual([{ Action: 'DescribeTargetHealth', TargetGroupArn: group }])
  })

  test('the health of an empty group is empty', async () => {
    elb.reply = () => queryAnswer('DescribeTargetHealth', '<TargetHealthDescriptions/>')
    expect(await balancer().health(group)).toEqual([])
  })

  test.each([
    ['Throttling', queryError('Throttling', 'Rate exceeded')],
    ['HealthUnavailable', queryError('HealthUnavailable', 'try later', 500)],
    ['a server that is not there', queryError('ServiceUnavailable', 'try later', 503)],
  ])('the adapter asks for the health again after %s', async (_, error) => {
    const answers = [error, error, queryAnswer('DescribeTargetHealth', '<TargetHealthDescriptions/>')]
    elb.reply = () => answers.shift()
    expect(await balancer().health(group)).toEqual([])
    expect(elb.asked).toHaveLength(3)
  })

  test.each<[string, string, Answer]>([
    ['AccessDenied', 'aws-denied', queryError('AccessDenied', 'User x is not authorized to perform y', 403)],
    ['ExpiredToken', 'credentials-expired', queryError('ExpiredToken', 'it is expired', 403)],
    ['InvalidClientTokenId', 'no-credentials', queryError('InvalidClientTokenId', 'no such key', 403)],
    ['TargetGroupNotFound', 'aws-failed', queryError('TargetGroupNotFound', 'One or more target groups not found')],
  ])('a health request that ends with %s is the failure %s, and names the permission', async (_, code, answer) => {
    elb.reply = () => answer
    await expect(balancer().health(group)).rejects.toMatchObject({
      code,
      message: expect.stringContaining('elasticloadbalancing:DescribeTargetHealth'),
    })
    expect(elb.asked).toHaveLength(1)
  })
})

describe('registering', () => {
  test('registering sends each target with its port, also several of one instance', async () => {
    elb.reply = () => queryAnswer('RegisterTargets')
    expect(await balancer().register(group, [at(a), at(a, 3031)])).toEqual({ refused: [] })
    expect(queryOf(elb.asked[0]!)).toEqual({
      Action: 'RegisterTargets',
      TargetGroupArn: group,
      'Targets.member.1.Id': a,
      'Targets.member.1.Port': '3030',
      'Targets.member.2.Id': a,
      'Targets.member.2.Port': '3031',
    })
  })

  test('registering continues without the targets that the group refuses, with all their ports', async () => {
    elb.reply = refusing([b], { named: true })
    const { refused } = await balancer().register(group, [at(a), at(b), at(b, 3031), at(c)])
    expect(refused).toEqual([at(b), at(b, 3031)])
    expect(calls()).toEqual([
      [`${a}:3030`, `${b}:3030`, `${b}:3031`, `${c}:3030`],
      [`${a}:3030`, `${c}:3030`],
    ])
  })

  test('registering continues when the group names the refused targets one after the other', async () => {
    elb.reply = (asked, response) => refusing([asked.body.includes(b) ? b : c], { named: true })(asked, response)
    expect(await balancer().register(group, [at(a), at(b), at(c)])).toEqual({ refused: [at(b), at(c)] })
    expect(calls().at(-1)).toEqual([`${a}:3030`])
  })

  test('registering is not retried when no target is left', async () => {
    elb.reply = refusing([a, b], { named: true })
    expect(await balancer().register(group, [at(a), at(b)])).toEqual({ refused: [at(a), at(b)] })
    expect(elb.asked).toHaveLength(1)
  })

  test('registering tries each target alone when the group does not say which one it refuses', async () => {
    elb.reply = refusing([b], { named: false })
    expect(await balancer().register(group, [at(a), at(b), at(c)])).toEqual({ refused: [at(b)] })
    expect(calls().slice(1).sort()).toEqual([[`${a}:3030`], [`${b}:3030`], [`${c}:3030`]])
  })

  test('registering matches a refused id only as a whole', async () => {
    const short = b.slice(0, 10)
    elb.reply = refusing([b], { named: true })
    expect(await balancer().register(group, [at(short), at(b)])).toEqual({ refused: [at(b)] })
  })

  test('registering sends 200 targets per call, and no call for no targets', async () => {
    elb.reply = () => queryAnswer('RegisterTargets')
    const many = Array.from({ length: 450 }, (_, i) => at(`i-${String(i).padStart(17, '0')}`))
    await balancer().register(group, many)
    expect(
      calls()
        .map((targets) => targets.length)
        .sort(),
    ).toEqual([200, 200, 50])
    await balancer().register(group, [])
    expect(elb.asked).toHaveLength(3)
  })

  test('registering fails when the group is full', async () => {
    elb.reply = () => queryError('TooManyTargets', 'You have reached the maximum number of targets')
    await expect(balancer().register(group, [at(a)])).rejects.toMatchObject({
      code: 'aws-failed',
      message: expect.stringMatching(/elasticloadbalancing:RegisterTargets .*maximum number of targets/),
    })
    expect(elb.asked).toHaveLength(1)
  })
})

describe('deregistering', () => {
  test('deregistering sends each target with its port', async () => {
    elb.reply = () => queryAnswer('DeregisterTargets')
    await balancer().deregister(group, [at(a, 3031)])
    expect(queryOf(elb.asked[0]!)).toMatchObject({ Action: 'DeregisterTargets', 'Targets.member.1.Port': '3031' })
  })

  test.each([{ named: true }, { named: false }])('deregistering accepts an unknown target: %o', async (how) => {
    elb.reply = refusing([b], how)
    await balancer().deregister(group, [at(a), at(b), at(c)])
    const alone = calls().slice(1).flat()
    expect(alone).toContain(`${a}:3030`)
    expect(alone).toContain(`${c}:3030`)
  })

  test('deregistering is retried after throttling', async () => {
    const answers = [queryError('Throttling'), queryAnswer('DeregisterTargets')]
    elb.reply = () => answers.shift()
    await balancer().deregister(group, [at(a)])
    expect(elb.asked).toHaveLength(2)
  })
})
