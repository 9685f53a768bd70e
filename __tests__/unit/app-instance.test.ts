import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { deliveryScript } from '../../src/host/script.ts'
import { commonSettings } from '../../src/host/settings.ts'
import type { DeployRequest } from '../../src/inputs/request.ts'
import { type AppInstance, appInstance, copyKey, programPath } from '../../src/model/app-instance.ts'
import { probePermissions } from '../../src/preflight/permissions.ts'
import { inspectCommands } from '../../src/report/facts/failure-analysis.ts'
import { comment } from '../../src/report/pull-request-comment.ts'
import { listenersFor } from '../../src/run/listeners.ts'
import { parameterName } from '../../src/state/records.ts'
import { deploy } from '../support/fakes/commands.ts'
import { refusal } from '../support/fakes/locks.ts'
import { fakeWorld, request } from '../support/fakes/world.ts'
import { account, found, result, stamped, started, told } from '../support/reports/events.ts'

const group = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/api/0123456789abcdef'
const asked = (inputs: Readonly<Record<string, string>> = {}) =>
  request({ 'artifact-bucket': 'artifacts/releases', deployment: 'always', ...inputs })

const defaults = { 'service-manager': 'auto', 'keep-releases': 2 } as const

/** A preview of the same app on the same host: the same request with one other value. */
function preview(of: DeployRequest = asked()): DeployRequest {
  const about = { app: of.appInstance.app, environment: 'pr-7', name: 'macro-ai-pr-7', port: 3107, ...defaults }
  return { ...of, appInstance: appInstance(about) }
}

let fleet: Fleet
beforeAll(async () => {
  fleet = await startFleet()
})
afterAll(() => fleet[Symbol.asyncDispose]())

/** The parameters that a deploy writes, and the scripts that it sends. */
async function traceOf(of: DeployRequest) {
  const { ports, parameters } = fakeWorld()
  const scripts: string[] = []
  const send: typeof ports.commands.send = async (script, hosts) => {
    scripts.push(script.comment, script.text.split('\n')[1] ?? '')
    return await ports.commands.send(script, hosts)
  }
  expect(await deploy(of, { ...ports, commands: { ...ports.commands, send } })).toBe('deployed')
  return { parameters: [...parameters.values.keys()], scripts: [...new Set(scripts)] }
}

async function resourcesOf(of: DeployRequest): Promise<readonly string[]> {
  const arns: string[] = []
  const allow = async ({ on }: { on: (at: { partition: string; region: string; account: string }) => string }) =>
    arns.push(on({ partition: 'aws', region: 'eu-west-1', account: '123456789012' })) > 0
  await probePermissions(of, fakeWorld({ allow }).ports)
  return arns
}

async function deploymentOf(of: DeployRequest): Promise<readonly string[]> {
  fleet.gitHub.deployments.splice(0)
  const gitHub = {
    repository: 'acme/macro-ai',
    token: fleet.gitHub.token('deployments: write'),
    apiUrl: fleet.gitHub.env['GITHUB_API_URL'] ?? '',
  }
  const [listener] = listenersFor(of, { gitHub, sha: 'a'.repeat(40), keep: () => {} })
  const locked = { type: 'locked', parameter: '/x', fence: 1 } as const
  const { app, environment } = of.appInstance
  const events = [started({ app, environment }), found('a'), locked, { type: 'finished', verdict: 'deployed' } as const]
  for (const event of stamped(events)) listener?.onEvent(event)
  await listener?.flush()
  return fleet.gitHub.deployments.map((one) => one.environment)
}

function reportOf({ appInstance: { app, environment, baseDir } }: DeployRequest) {
  const run = account(
    started({ app, environment, baseDir }),
    found('a'),
    told('activate', 'a', result('rollback-failed'), 'log'),
  )
  const [host] = run.hosts
  const hints = host && run.started ? inspectCommands(host, run.started).filter((one) => one.includes('deploy.sh')) : []
  return { marker: [comment(run, '')?.marker ?? ''], hints }
}

/** The message to a run that finds the lock taken. */
async function lockHeld(of: DeployRequest): Promise<readonly string[]> {
  const { ports, parameters } = fakeWorld()
  const lock = JSON.stringify({ holder: 'run 1', fence: 1, expires: '2099-01-01T00:00:00Z' })
  await parameters.write(parameterName(of.appInstance, 'lock'), lock)
  return [(await refusal(of, ports))?.message.replace(/ since.*/, '') ?? '']
}

const deliveredTo = (script: string) => /ahead=(\S+)/.exec(script)?.[1] ?? ''

/** Every name of the instance in a run, by its use. */
async function namesOf(of: DeployRequest): Promise<Readonly<Record<string, readonly string[]>>> {
  const instance: AppInstance = of.appInstance
  const { parameters, scripts } = await traceOf(of)
  const program = { text: '', sha256: '0123456789abcdef'.repeat(4), pieces: [''] }
  const { app: onHost, 'base-dir': baseDir } = commonSettings(of)
  return {
    parameters: [...parameters, ...['drained/1', 'suspended'].map((record) => parameterName(instance, record))],
    resources: await resourcesOf(of),
    // The host names its unit, its folder in /var/lib and its transient units after the setting `app`.
    onHost: [String(onHost)],
    folders: [String(baseDir), programPath(instance)],
    deliveries: [deliveredTo(deliveryScript({ ...instance, program }))],
    scripts,
    copies: [copyKey(instance, 'releases', 'abc'), copyKey(instance, '', 'abc')],
    deployments: await deploymentOf(of),
    lockHeld: await lockHeld(of),
    ...reportOf(of),
  }
}

describe('an instance of an app', () => {
  test('an instance in production has the names that it always had', async () => {
    expect(await namesOf(asked())).toEqual({
      parameters: [
        '/ec2-release/macro-ai/production/lock',
        '/ec2-release/macro-ai/production/record',
        '/ec2-release/macro-ai/production/drained/1',
        '/ec2-release/macro-ai/production/suspended',
      ],
      resources: [
        'arn:aws:ssm:eu-west-1:123456789012:parameter/ec2-release/macro-ai/production/lock',
        'arn:aws:s3:::artifacts/releases/macro-ai/*',
      ],
      onHost: ['macro-ai'],
      folders: ['/opt/macro-ai', '/opt/macro-ai/deploy.sh'],
      deliveries: ['/run/ec2-release.ahead.macro-ai.production.0123456789abcde0'],
      scripts: expect.arrayContaining(['ec2-release stage macro-ai', '# ec2-release activate macro-ai']),
      copies: ['releases/macro-ai/abc', 'macro-ai/abc'],
      deployments: ['production'],
      lockHeld: ['run 1 has held the lock of macro-ai in production'],
      marker: ['<!-- ec2-release macro-ai production -->\n'],
      hints: ['sudo /opt/macro-ai/deploy.sh status'],
    })
  })

  test('an instance shares no name with a preview of the same app on the same host', async () => {
    const [production, other] = [await namesOf(asked()), await namesOf(preview())]
    expect(Object.keys(other)).toEqual(Object.keys(production))
    for (const [where, names] of Object.entries(production)) {
      expect(other[where], where).toHaveLength(names.length)
      expect(
        names.filter((name) => other[where]?.includes(name)),
        where,
      ).toEqual([])
    }
  })

  test('the target groups and host settings of an instance do not depend on its names', () => {
    const of = asked({ 'target-groups': group, service: 'api', user: 'api', port: '3040', 'keep-releases': '3' })
    expect(commonSettings(of)).toMatchObject({ service: ['api'], user: 'api', port: 3040, 'keep-releases': 3 })
    expect(commonSettings(preview(of))).toMatchObject({
      app: 'macro-ai-pr-7',
      'base-dir': '/opt/macro-ai-pr-7',
      environment: 'pr-7',
      service: undefined,
      port: 3107,
      'keep-releases': 2,
    })
    expect(preview(of)['target-groups']).toEqual([group])
  })

  // A few values that are often equal, or look alike when they are joined, besides any others.
  const apps = fc.oneof(fc.constantFrom('a', 'a-b', 'b'), fc.stringMatching(/^[a-z][a-z0-9-]{0,30}$/))
  const environments = fc.oneof(
    fc.constantFrom('b', 'b.c', 'pr-7'),
    fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,10}$/),
  )
  const instances = fc
    .record({ app: apps, environment: environments, name: apps })
    .map((about) => appInstance({ ...about, ...defaults }))

  test('an instance differs from those of another app or environment in its parameters, and from those of another name in its files', () => {
    const program = { text: '', sha256: '0'.repeat(64), pieces: [''] }
    fc.assert(
      fc.property(instances, instances, (one, other) => {
        const isSame = one.app === other.app && one.environment === other.environment
        expect(parameterName(one, 'lock') === parameterName(other, 'lock')).toBe(isSame)
        const isThere = one.name === other.name
        expect(programPath(one) === programPath(other)).toBe(isThere)
        expect(copyKey(one, 'p', '0') === copyKey(other, 'p', '0')).toBe(isThere)
        const [left, right] = [one, other].map((instance) => deliveredTo(deliveryScript({ ...instance, program })))
        expect(left === right).toBe(isThere && one.environment === other.environment)
      }),
    )
  })
})
