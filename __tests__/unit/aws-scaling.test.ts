import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { autoScaling, scalingClient } from '../../src/adapters/aws/auto-scaling.ts'
import { withRetry } from '../../src/adapters/aws/retry.ts'
import { fakeClock } from '../support/fakes/clock.ts'
import {
  type Answering,
  awsAt,
  queryAnswer,
  queryError,
  queryOf,
  startAnswering,
} from '../support/fakes/http-server.ts'

let service: Answering

beforeAll(async () => {
  service = await startAnswering()
  Object.assign(process.env, awsAt(service))
})
beforeEach(() => void service.asked.splice(0))
afterAll(() => service[Symbol.asyncDispose]())

function scaling() {
  return autoScaling(scalingClient('eu-west-1'), withRetry({ clock: fakeClock(), random: () => 0.5 }))
}

const member = (id: string, state: string) =>
  `<member><InstanceId>${id}</InstanceId><LifecycleState>${state}</LifecycleState><AvailabilityZone>eu-west-1a</AvailabilityZone></member>`

describe('a group', () => {
  test('a group is found by its name, with its instances in any state and its suspended processes', async () => {
    const instances = member('i-0aaaaaaaaaaaaaaaa', 'InService') + member('i-0bbbbbbbbbbbbbbbb', 'Terminating:Wait')
    const suspended =
      '<member><ProcessName>AZRebalance</ProcessName><SuspensionReason>by hand</SuspensionReason></member>'
    service.reply = () =>
      queryAnswer(
        'DescribeAutoScalingGroups',
        `<AutoScalingGroups><member><AutoScalingGroupName>web</AutoScalingGroupName><Instances>${instances}</Instances>` +
          `<SuspendedProcesses>${suspended}</SuspendedProcesses></member></AutoScalingGroups>`,
      )
    expect(await scaling().find('web')).toEqual({
      members: [
        { id: 'i-0aaaaaaaaaaaaaaaa', state: 'InService' },
        { id: 'i-0bbbbbbbbbbbbbbbb', state: 'Terminating:Wait' },
      ],
      suspended: ['AZRebalance'],
    })
    expect(service.asked.map(queryOf)).toEqual([
      { Action: 'DescribeAutoScalingGroups', 'AutoScalingGroupNames.member.1': 'web' },
    ])
  })

  test('a group may have neither instances nor suspended processes', async () => {
    service.reply = () =>
      queryAnswer(
        'DescribeAutoScalingGroups',
        '<AutoScalingGroups><member><AutoScalingGroupName>web</AutoScalingGroupName><Instances/></member></AutoScalingGroups>',
      )
    expect(await scaling().find('web')).toEqual({ members: [], suspended: [] })
  })

  test('a group that does not exist is undefined', async () => {
    service.reply = () => queryAnswer('DescribeAutoScalingGroups', '<AutoScalingGroups/>')
    expect(await scaling().find('web')).toBeUndefined()
  })
})

describe('a process', () => {
  test.each([
    ['suspend', 'SuspendProcesses'],
    ['resume', 'ResumeProcesses'],
  ] as const)('the adapter calls %s for one process only', async (verb, action) => {
    service.reply = () => queryAnswer(action)
    await scaling()[verb]('web', 'AZRebalance')
    expect(service.asked.map(queryOf)).toEqual([
      { Action: action, AutoScalingGroupName: 'web', 'ScalingProcesses.member.1': 'AZRebalance' },
    ])
  })

  test.each([
    ['the group is being changed', queryError('ResourceContention', 'pending update', 500)],
    ['AWS throttles', queryError('Throttling', 'Rate exceeded')],
  ])('the adapter calls again when %s', async (_, error) => {
    const answers = [error, queryAnswer('ResumeProcesses')]
    service.reply = () => answers.shift()
    await scaling().resume('web', 'AZRebalance')
    expect(service.asked).toHaveLength(2)
  })

  test('a denied call on a process is a failure that names the permission', async () => {
    service.reply = () => queryError('AccessDenied', 'User x is not authorized to perform y', 403)
    await expect(scaling().suspend('web', 'AZRebalance')).rejects.toMatchObject({
      code: 'aws-denied',
      message: expect.stringContaining('autoscaling:SuspendProcesses'),
    })
    expect(service.asked).toHaveLength(1)
  })
})
