import { describe, expect, test } from 'vitest'
import type { DeployRequest } from '../../src/inputs/request.ts'
import type { RolloutPorts } from '../../src/rollout/rollout.port.ts'
import { deploy, recoverRun } from '../support/fakes/commands.ts'
import { livesOf, old, outcomesOf, release } from '../support/fakes/deploys.ts'
import { type FakeOptions, type FakeWorld, fakeWorld, request } from '../support/fakes/world.ts'

const group = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/api/0123456789abcdef'
const ids = ['i-0000000a', 'i-0000000b', 'i-0000000c']
const [a = '', b = '', c = ''] = ids
const lock = '/ec2-release/macro-ai/production/lock'

const never = new Promise<never>(() => undefined)

/** A run that is killed while its nth command is in progress, and does nothing from then on. */
async function killedAt(nth: number, fake: FakeWorld, inputs: DeployRequest): Promise<void> {
  let isDead = false
  let sent = 0
  const guard =
    <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
    (...args: A) =>
      isDead ? never : call(...args)
  const { commands, parameters, balancer, instances } = fake.ports
  const died = Promise.withResolvers<void>()
  const send: RolloutPorts['commands']['send'] = async (script, hosts) => {
    const answer = await commands.send(script, hosts)
    sent += 1
    if (sent < nth) return answer
    isDead = true
    died.resolve()
    return await never
  }
  const ports: RolloutPorts = {
    ...fake.ports,
    commands: { ...commands, send: guard(send), poll: guard(commands.poll) },
    parameters: { read: guard(parameters.read), write: guard(parameters.write) },
    balancer: {
      health: guard(balancer.health),
      register: guard(balancer.register),
      deregister: guard(balancer.deregister),
    },
    instances: { find: guard(instances.find), agents: guard(instances.agents) },
  }
  await Promise.race([deploy(inputs, ports), died.promise])
}

const fenceOf = ({ events }: FakeWorld) => events.flatMap((event) => (event.type === 'locked' ? [event.fence] : []))

async function killedAndSettled(nth: number, options: FakeOptions = {}, inputs: Readonly<Record<string, string>> = {}) {
  const fake = fakeWorld({ hosts: ids, ...options })
  const asked = request({ batches: '1', ...inputs })
  await killedAt(nth, fake, asked)
  const [fence = 0] = fenceOf(fake)
  const verdict = await recoverRun({ id: 'attempt', release, fence }, asked, fake.ports)
  return { ...fake, asked, verdict, fence, lives: livesOf(fake) }
}

const freed = ({ parameters }: FakeWorld) => JSON.parse(parameters.values.get(lock)?.value ?? '{}').holder === ''

describe('the post step of a run that was cut off', () => {
  test.each([1, 2, 3, 4])('a post step after a kill at command %i recovers hosts and frees the lock', async (nth) => {
    const done = await killedAndSettled(nth)
    expect(done.verdict).toBe('cancelled')
    expect(Object.values(done.lives).every((live) => live === old || live === release)).toBe(true)
    expect(freed(done)).toBe(true)
    expect([...done.hosts.values()].every(({ live, good }) => live === good)).toBe(true)
  })

  test('the post step removes the release from hosts that do not run it', async () => {
    const { hosts } = await killedAndSettled(2)
    expect([...hosts.values()].map(({ releases }) => releases.has(release))).toEqual([true, false, false])
  })

  test('the post step names each host with what it runs', async () => {
    const done = await killedAndSettled(3)
    expect(done.lives).toEqual({ [a]: release, [b]: release, [c]: old })
    expect(Object.keys(outcomesOf(done))).toEqual(ids)
  })

  test('the post step reports the release of the interrupted run as resumed, and creates none', async () => {
    const { events } = await killedAndSettled(3)
    const after = events.slice(events.findIndex(({ type }) => type === 'recovery-started'))
    expect(after).toContainEqual({ type: 'release-resumed', release })
    expect(after.filter(({ type }) => type === 'release-created')).toEqual([])
  })

  test('the post step sends hosts a higher fence, so that commands of the killed run are refused', async () => {
    const { told, fence } = await killedAndSettled(2)
    const later = told
      .filter(({ command }) => command === 'recover')
      .map(({ settings }) => Number(settings.get('fence')?.[0]))
    expect(later).toHaveLength(3)
    expect(Math.min(...later)).toBeGreaterThan(fence)
  })

  test('the post step registers targets that were out of traffic', async () => {
    const groups = { [group]: ids }
    const done = await killedAndSettled(2, { balancer: { groups } }, { 'target-groups': group })
    const inside = [...(done.balancer.groups.get(group)?.targets ?? [])].filter(([, { outAt }]) => outAt === undefined)
    expect(inside.map(([name]) => name).sort()).toEqual(ids.map((id) => `${id}:3030`))
    expect(done.parameters.values.get('/ec2-release/macro-ai/production/drained/1')?.value).toBe('{"groups":{}}')
  })

  test('the post step changes nothing once a newer run has the lock', async () => {
    const fake = fakeWorld({ hosts: ids })
    await killedAt(2, fake, request({ batches: '1' }))
    const [fence = 0] = fenceOf(fake)
    const text = JSON.stringify({ holder: 'another run', url: '', fence: fence + 5, expires: '2027-01-01T00:00:00Z' })
    await fake.parameters.write(lock, text)
    const before = fake.sent.length
    expect(await recoverRun({ id: 'attempt', release, fence }, request(), fake.ports)).toBe('superseded')
    expect(fake.sent.length).toBe(before)
    expect(fake.events).toContainEqual({ type: 'superseded', holder: 'another run', url: '' })
    expect(fake.parameters.values.get(lock)?.value).toBe(text)
  })

  test('the post step ends superseded when another run takes the lock between its write and its check', async () => {
    const fake = fakeWorld({ hosts: ids })
    await killedAt(2, fake, request({ batches: '1' }))
    const [fence = 0] = fenceOf(fake)
    const text = JSON.stringify({ holder: 'another run', url: '', fence: 0, expires: '2027-01-01T00:00:00Z' })
    const write: RolloutPorts['parameters']['write'] = async (name, value) => {
      const version = await fake.ports.parameters.write(name, value)
      await fake.parameters.write(lock, text)
      return version
    }
    const ports = { ...fake.ports, parameters: { ...fake.ports.parameters, write } }
    const before = fake.sent.length
    expect(await recoverRun({ id: 'attempt', release, fence }, request(), ports)).toBe('superseded')
    expect(fake.sent.length).toBe(before)
    expect(fake.events).toContainEqual({ type: 'superseded', holder: 'another run', url: '' })
  })

  test('the post step sends hosts no version, which belongs to the release of the killed run', async () => {
    const { told } = await killedAndSettled(2)
    const versions = told.flatMap(({ command, settings }) =>
      command === 'recover' ? (settings.get('version') ?? []) : [],
    )
    expect(versions).toEqual([])
  })
})

describe('the run after one that was killed without a word', () => {
  test('the run after a killed one is refused until the lock expires, then names the killed run and deploys', async () => {
    const fake = fakeWorld({ hosts: ids })
    await killedAt(3, fake, request({ batches: '1' }))
    await expect(deploy(request(), fake.ports)).rejects.toMatchObject({ code: 'lock-held' })
    await fake.ports.clock.sleep(180_000)
    expect(await deploy(request({ version: '3.0.0' }), fake.ports)).toBe('deployed')
    const warning = {
      type: 'warning',
      message: expect.stringMatching(/^The previous run \(a test\) did not release its lock, which expired at /),
    }
    expect(fake.events).toContainEqual(warning)
    expect(new Set(Object.values(livesOf(fake))).size).toBe(1)
  })

  test('the run after a killed one waits for the lock with lock-timeout', async () => {
    const fake = fakeWorld({ hosts: ids })
    await killedAt(3, fake, request({ batches: '1' }))
    expect(await deploy(request({ 'lock-timeout': '5m' }), fake.ports)).toBe('deployed')
    expect(fake.events).toContainEqual({ type: 'lock-wait', holder: 'a test', url: '' })
  })

  test('the run after a killed one registers the targets that the killed run drained', async () => {
    const fake = fakeWorld({ hosts: ids, balancer: { groups: { [group]: ids } } })
    await killedAt(2, fake, request({ batches: '1', 'target-groups': group }))
    await fake.ports.clock.sleep(180_000)
    // The next run also does so when it has no target groups of its own.
    expect(await deploy(request(), fake.ports)).toBe('deployed')
    expect(fake.balancer.changes.at(-1)).toBe(`register ${group} ${a}`)
    expect(fake.events).toContainEqual({ type: 'warning', message: expect.stringContaining(`${a}:3030 into api`) })
  })
})
