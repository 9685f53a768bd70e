import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outcome } from '../../src/model/outcome.ts'
import type { DryRunFindings, Plan } from '../../src/model/plan.ts'
import type { Verdict } from '../../src/model/verdicts.ts'
import { estimateTime } from '../../src/planning/estimate.ts'
import type { Commits } from '../../src/preflight/commits.port.ts'
import type { IamAction } from '../../src/preflight/policies.port.ts'
import { buildRunReport } from '../../src/report/facts/run-report.ts'
import { outputs } from '../../src/report/outputs.ts'
import { planLists } from '../../src/report/sections/plan-section.ts'
import { summary } from '../../src/report/summary.ts'
import type { RolloutPorts } from '../../src/rollout/rollout.port.ts'
import { planDeploy, reconcile, rollback } from '../support/fakes/commands.ts'
import { deployed } from '../support/fakes/deploys.ts'
import { noCommits } from '../support/fakes/services.ts'
import {
  type FakeOptions,
  type FakeWorld,
  fakeWorld,
  instance,
  reconcileRequest,
  request,
  rollbackRequest,
} from '../support/fakes/world.ts'
import { stamped } from '../support/reports/events.ts'

const [older, newer] = ['a'.repeat(40), 'b'.repeat(40)] as const

const deployedFrom = async (options: FakeOptions = {}) => await deployed(options, { commit: older })

function forecastIn(fake: FakeWorld): Plan & DryRunFindings {
  const found = fake.events.findLast((event) => event.type === 'planned')
  return found?.type === 'planned' ? { ...found.plan, ...found.findings } : expect.unreachable('nothing was planned')
}

async function planned(fake: FakeWorld, inputs = {}, more = {}): Promise<Plan & DryRunFindings> {
  const asked = {
    ...request({ command: 'plan', version: '3.0.0', 'artifact-sha256': 'cd'.repeat(32), ...inputs }),
    ...more,
  }
  expect(await planDeploy(asked, fake.ports)).toBe('planned')
  return forecastIn(fake)
}

/** The parameters that were written, and the commands that hosts got, without `status`. */
const changesMade = (fake: FakeWorld) => [
  ...[...fake.parameters.values].map(([name, { version }]) => `${name} ${version}`),
  ...fake.sent.filter((one) => !one.startsWith('status')),
]

describe('a plan', () => {
  test('a plan names the hosts that change and their batches, and changes nothing', async () => {
    const fake = await deployedFrom()
    const before = changesMade(fake)
    const { hosts, batches, goal } = await planned(fake, { batches: '1, 2' })
    expect(goal).toEqual({ command: 'deploy', version: '3.0.0' })
    expect(batches).toEqual([['a'], ['b', 'c']])
    expect(hosts.map(({ will, downloads }) => [will, downloads])).toEqual([
      ['change', true],
      ['change', true],
      ['change', true],
    ])
    expect(changesMade(fake)).toEqual(before)
  })

  test('a plan of what is already live finds nothing to do', async () => {
    const fake = await deployedFrom()
    const { hosts, batches } = await planned(fake, { version: '2.0.0', 'artifact-sha256': 'ab'.repeat(32) })
    expect(hosts.map(({ will, why }) => [will, why])).toEqual(Array(3).fill(['stay', 'runs it already']))
    expect(batches).toEqual([])
  })

  test('a plan warns of a disk that is too small for the artifact and of too little memory for an install', async () => {
    const fake = await deployedFrom({ bytes: 200 * 2 ** 20 })
    Object.assign(fake.hosts.get('a') ?? {}, { freeMb: 500, memoryMb: 4_000 })
    Object.assign(fake.hosts.get('b') ?? {}, { freeMb: 5_000, memoryMb: 90 })
    Object.assign(fake.hosts.get('c') ?? {}, { freeMb: 5_000, memoryMb: 4_000 })
    const { hosts } = await planned(fake)
    expect(hosts.map(({ why }) => why)).toEqual([
      'disk-full: 500 MB are free, and about 632 MB will be needed',
      'install-out-of-memory is likely: an install may use 90 MB there',
      '',
    ])
  })

  test('a plan says what it does with a release that something else made live', async () => {
    const fake = await deployedFrom()
    Object.assign(fake.hosts.get('a') ?? {}, { good: 'another' })
    const why = async (inputs: Record<string, string>) => (await planned(fake, inputs)).hosts.map((host) => host.why)
    expect(await why({})).toEqual(['drift: the deploy adopts it and replaces it', '', ''])
    await expect(planned(fake, { 'on-drift': 'refuse' })).rejects.toMatchObject({ code: 'hosts-unusable' })
    expect(forecastIn(fake)).toMatchObject({ batches: [], hosts: [{ will: 'refuse', code: 'drift' }, {}, {}] })
  })

  test('a plan lists the commits since the live one, and whether dependencies change', async () => {
    const asked: string[] = []
    const commits: Commits = {
      ...noCommits,
      compare: async () => ({ is: 'ahead' }),
      between: async (base, head) => {
        asked.push(`${base}..${head}`)
        return { commits: [{ sha: newer, subject: 'Fix <b>it</b>' }], count: 1, dependencies: ['package-lock.json'] }
      },
    }
    const fake = await deployedFrom({ commits })
    const { changes } = await planned(fake, {}, { commit: newer })
    expect(asked).toEqual([`${older}..${newer}`])
    expect(changes).toMatchObject({ count: 1, dependencies: ['package-lock.json'] })
    const text = summary(buildRunReport(stamped(fake.events)))
    expect(text).toContain('Fix &#60;b&#62;it&#60;/b&#62;')
    expect(text).toContain('Dependencies change: package-lock.json')
  })

  test('a plan is refused for what a deploy is refused for, and is still printed', async () => {
    const fake = await deployedFrom({ commits: { ...noCommits, compare: async () => ({ is: 'behind' }) } })
    const asked = { ...request({ command: 'plan', version: '3.0.0' }), commit: newer }
    await expect(planDeploy(asked, fake.ports)).rejects.toMatchObject({ code: 'downgrade' })
    expect(forecastIn(fake).hosts).toHaveLength(3)
  })

  test('a plan names every missing permission, and not only the first', async () => {
    const fake = await deployedFrom({ groups: {} })
    const denied = (action: string) => async () => {
      const { Failure } = await import('../../src/model/failure.ts')
      throw new Failure('aws-denied', `The role may not call ${action}`)
    }
    const ports = {
      ...fake.ports,
      balancer: { ...fake.ports.balancer, health: denied('x') },
      alarms: { states: denied('y') },
    }
    const group = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/api/0123456789abcdef'
    const asked = request({ command: 'plan', 'target-groups': group, alarms: 'errors' })
    await expect(planDeploy(asked, ports)).rejects.toMatchObject({
      code: 'aws-denied',
      message: 'The role may not call elasticloadbalancing:DescribeTargetHealth, cloudwatch:DescribeAlarms.',
    })
  })

  test('a plan is refused where the role may not send to hosts, and where a check fails', async () => {
    const { Failure } = await import('../../src/model/failure.ts')
    const failing = (code: 'aws-denied' | 'aws-failed', action: string) => async () => {
      throw new Failure(code, `${action} did not work.`)
    }
    const fake = await deployedFrom()
    const commands = { ...fake.ports.commands, send: failing('aws-denied', 'ssm:SendCommand') }
    await expect(planDeploy(request({ command: 'plan' }), { ...fake.ports, commands })).rejects.toMatchObject({
      code: 'aws-denied',
      message: 'ssm:SendCommand did not work.',
    })
    const alarms = { states: failing('aws-failed', 'cloudwatch:DescribeAlarms') }
    const watching = request({ command: 'plan', alarms: 'errors' })
    await expect(planDeploy(watching, { ...fake.ports, alarms })).rejects.toMatchObject({ code: 'aws-failed' })
  })

  test('a plan leaves a permission unchecked where the call failed for another reason', async () => {
    const { Failure } = await import('../../src/model/failure.ts')
    const fake = await deployedFrom({ alarms: () => ({ errors: 'OK' }) })
    let isFirst = true
    const states: RolloutPorts['alarms']['states'] = async (names) => {
      if (!isFirst) return await fake.ports.alarms.states(names)
      isFirst = false
      throw new Failure('aws-failed', 'The service did not answer.')
    }
    await planDeploy(request({ command: 'plan', alarms: 'errors' }), { ...fake.ports, alarms: { states } })
    expect(forecastIn(fake).permissions).toContainEqual({ action: 'cloudwatch:DescribeAlarms', is: 'not checked' })
  })

  test('a plan names writes that IAM denies, with the calls that were denied', async () => {
    const fake = await deployedFrom({ groups: {}, allow: async ({ action }) => /Register|PutParameter/.test(action) })
    const { Failure } = await import('../../src/model/failure.ts')
    const states = async () => {
      throw new Failure('aws-denied', 'no')
    }
    const group = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/api/0123456789abcdef'
    const asked = request({ command: 'plan', 'target-groups': group, alarms: 'errors' })
    await expect(planDeploy(asked, { ...fake.ports, alarms: { states } })).rejects.toMatchObject({
      code: 'aws-denied',
      message: 'The role may not call cloudwatch:DescribeAlarms, elasticloadbalancing:DeregisterTargets.',
    })
  })

  test('a plan counts as allowed what IAM allows on the exact parameter and target group', async () => {
    const about: string[] = []
    const home = { partition: 'aws', region: 'eu-west-1', account: '111122223333' }
    const allow = async ({ on }: IamAction) => about.push(on(home)) > 0
    const fake = await deployedFrom({ allow })
    const { permissions } = await planned(fake)
    expect(permissions.filter(({ is }) => is !== 'allowed')).toEqual([])
    expect(about).toEqual(['arn:aws:ssm:eu-west-1:111122223333:parameter/ec2-release/macro-ai/production/lock'])
    expect(planLists(forecastIn(fake)).flat(2).join()).not.toContain('Not checked')
  })

  test('a plan leaves open what a bucket policy or a policy for the ARN of a group may allow', async () => {
    const fake = await deployedFrom({ groups: {}, allow: async ({ action }) => action === 'ssm:PutParameter' })
    const { permissions } = await planned(fake, { 'artifact-bucket': 'acme-releases/web' })
    expect(permissions.filter(({ is }) => is !== 'allowed')).toEqual([{ action: 's3:PutObject', is: 'not checked' }])
  })

  test('a plan is in the output, with hosts that change first', async () => {
    const fake = await deployedFrom()
    await planned(fake)
    const out = outputs(buildRunReport(stamped([...fake.events, { type: 'finished', verdict: 'planned' }])), '')
    expect(out.verdict).toBe('planned')
    expect(JSON.parse(out.plan)).toMatchObject({
      command: 'deploy',
      version: '3.0.0',
      hosts: [{ id: 'a', will: 'change' }, {}, {}],
    })
    expect(JSON.parse(out.state)).toMatchObject({ recorded: { version: '2.0.0' } })
  })
})

describe('a dry run', () => {
  const dry = { 'dry-run': 'true' }
  const untouched = async (fake: FakeWorld, work: () => Promise<Verdict>) => {
    const before = changesMade(fake)
    expect(await work()).toBe('planned')
    expect(changesMade(fake)).toEqual(before)
    return forecastIn(fake)
  }

  test('a dry run of a rollback names the release, and changes nothing', async () => {
    const fake = await deployedFrom()
    const [first] = [...(fake.hosts.get('a')?.releases.keys() ?? [])]
    fake.hosts.get('b')?.releases.delete(first ?? '')
    const planned = await untouched(
      fake,
      async () =>
        await rollback(rollbackRequest({ ...dry, 'release-id': fake.hosts.get('a')?.live ?? '' }), fake.ports),
    )
    expect(planned.goal).toMatchObject({ command: 'rollback', release: fake.hosts.get('a')?.live })
  })

  test('a dry run of a rollback without a release to roll back to is refused', async () => {
    const fake = fakeWorld({ live: '20261101_000000' })
    await expect(rollback(rollbackRequest(dry), fake.ports)).rejects.toMatchObject({ code: 'no-rollback-target' })
    expect(outcome(fake.events)).toBe('refused')
  })

  test('a dry run of a reconcile names the hosts that drifted and those that it leaves alone', async () => {
    const fake = await deployedFrom()
    Object.assign(fake.hosts.get('b') ?? {}, { live: '20261101_000000' })
    Object.assign(fake.hosts.get('c') ?? {}, { live: '20261101_000000', manual: '20261101_000000 ada' })
    const { hosts, batches } = await untouched(fake, async () => await reconcile(reconcileRequest(dry), fake.ports))
    expect(hosts.map(({ id, will, why }) => [id, will, why])).toEqual([
      ['a', 'stay', 'runs it already'],
      ['b', 'change', ''],
      ['c', 'stay', 'was changed by hand'],
    ])
    expect(batches).toEqual([['b']])
  })
})

describe('the estimate', () => {
  const course = { stages: true, batches: 4, pace: { stageMs: 30_000, batchMs: 12_000 }, now: 0 }

  test('the estimate is what the last deploy took, with the pauses between batches and the bake', () => {
    const asked = request({ pause: '60s', bake: '5m' })
    const ms = 30_000 + 4 * 12_000 + 3 * 60_000 + 300_000
    expect(estimateTime(asked, course)).toEqual({ ms, by: 'last' })
    expect(estimateTime(asked, { ...course, stages: false })).toEqual({ ms: ms - 30_000, by: 'last' })
  })

  test('the estimate without a last deploy is at least what the run waits for', () => {
    expect(estimateTime(request({}), { ...course, pace: undefined })).toEqual({ ms: 4 * 6_000, by: 'least' })
  })

  test('the estimate never says that credentials are enough that end before the run does', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(600_000), fc.nat(7_200_000), (batches, batchMs, credentialsEnd) => {
        const planned = estimateTime(
          { ...request({}), credentialsEnd },
          { stages: true, batches, pace: { stageMs: 0, batchMs }, now: 0 },
        )
        if (planned.isEnough) expect(credentialsEnd).toBeGreaterThan(planned.ms)
      }),
    )
  })

  test('the estimate is zero for no batches', () => {
    expect(estimateTime(request({ bake: '5m' }), { stages: false, batches: 0, pace: undefined, now: 0 }).ms).toBe(0)
  })
})

test('a host that joined is planned for as any other', async () => {
  const fake = await deployedFrom()
  fake.instances.push(instance('d'))
  fake.join('d')
  expect((await planned(fake)).hosts.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
})
