import { tmpdir } from 'node:os'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { RolloutPorts } from '../../src/rollout/rollout.port.ts'
import { createAdapters } from '../../src/run/adapters.ts'
import {
  type Answering,
  type Asked,
  awsAt,
  queryAnswer,
  queryOf,
  startAnswering,
} from '../support/fakes/http-server.ts'
import { request } from '../support/fakes/world.ts'

const [base, head] = ['a'.repeat(40), 'b'.repeat(40)] as const
let internet: Answering

beforeAll(async () => {
  internet = await startAnswering()
  Object.assign(process.env, awsAt(internet))
  internet.reply = (asked) => {
    if (asked.method === 'GET') return { body: '{"status":"ahead"}' }
    if (asked.body.startsWith('{')) return { body: '{}' }
    return queryAnswer(queryOf(asked)['Action'] ?? '')
  }
})
beforeEach(() => void internet.asked.splice(0))
afterAll(() => internet[Symbol.asyncDispose]())

function ports(halted?: AbortSignal): RolloutPorts {
  const gitHub = { repository: 'acme/macro-ai', token: 'token', apiUrl: internet.url }
  const results = { url: '', token: '' }
  const secrets = { registerSecret: () => {}, redact: (text: string) => text }
  const place = { scratch: tmpdir(), pathStyle: true }
  return createAdapters(request(), {
    emit: () => {},
    history: () => [],
    gitHub,
    results,
    ...secrets,
    ...place,
    ...(halted && { halted }),
  })
}

/** The request: an action of AWS, or the path of a page. */
function actionOf(asked: Asked): string {
  const target = asked.headers['x-amz-target']
  if (typeof target === 'string') return target.replace(/^.*\./, '')
  return asked.method === 'GET' ? asked.url : (queryOf(asked)['Action'] ?? '')
}

test.each<[string, (ports: RolloutPorts) => Promise<unknown>]>([
  ['GetParameter', ({ parameters }) => parameters.read('/x')],
  ['PutParameter', ({ parameters }) => parameters.write('/x', 'y')],
  ['DescribeTargetHealth', ({ balancer }) => balancer.health('group')],
  ['RegisterTargets', ({ balancer }) => balancer.register('group', [{ id: 'i-0', port: 80 }])],
  ['DeregisterTargets', ({ balancer }) => balancer.deregister('group', [{ id: 'i-0', port: 80 }])],
  ['DescribeAutoScalingGroups', ({ scaling }) => scaling.find('group')],
  ['SuspendProcesses', ({ scaling }) => scaling.suspend('group', 'AZRebalance')],
  ['ResumeProcesses', ({ scaling }) => scaling.resume('group', 'AZRebalance')],
  ['DescribeAlarms', ({ alarms }) => alarms.states(['errors'])],
  ['/health', ({ web }) => web.answers200(`${internet.url}/health`)],
  [`/repos/acme/macro-ai/compare/${base}...${head}?per_page=1`, ({ commits }) => commits.compare(base, head)],
])('the adapters ask for %s by its own port', async (action, ask) => {
  await ask(ports())
  expect(internet.asked.map(actionOf)).toEqual([action])
})

test('the adapters ask AWS for nothing once they are halted, whatever the service', async () => {
  const askAll = ({ instances, parameters, balancer, scaling, alarms }: RolloutPorts) =>
    Promise.all([
      instances.find({ tags: [], ids: ['i-0'] }),
      parameters.read('/x'),
      balancer.health('group'),
      scaling.find('group'),
      alarms.states(['errors']),
    ])
  void askAll(ports(AbortSignal.abort()))
  // By then the requests of a second set of adapters have answers, so the first set would have sent its own as well.
  await askAll(ports())
  expect(internet.asked.map(actionOf).sort()).toEqual([
    'DescribeAlarms',
    'DescribeAutoScalingGroups',
    'DescribeInstances',
    'DescribeTargetHealth',
    'GetParameter',
  ])
})
