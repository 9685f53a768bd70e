import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/model/failure.ts'
import { deploy } from '../support/commands.ts'
import { type FakeOptions, fakeWorld, request } from '../support/fake-hosts.ts'

const old = '20261101_000000'
const release = '20261123_101011'

async function run(options: FakeOptions = {}, inputs: Readonly<Record<string, string>> = {}) {
  const fake = fakeWorld(options)
  const from = fake.ports.clock.now()
  const verdict = await deploy(request(inputs), fake.ports)
  const lives = Object.fromEntries([...fake.hosts].map(([id, { live }]) => [id, live]))
  return { ...fake, verdict, lives, seconds: (fake.ports.clock.now() - from) / 1_000 }
}

describe.each(['drop', 'kill', 'cut', 'twice'] as const)('an answer that is lost (%s)', (fault) => {
  test.each(['stage', 'activate'])('does not change the verdict on %s', async (command) => {
    const { verdict, lives } = await run({ faults: [{ command, host: 'b', fault }] })
    expect(verdict).toBe('deployed')
    expect(lives).toEqual({ a: release, b: release, c: release })
  })

  test('does not change the verdict on a failure that is brought back', async () => {
    const faults = [
      { command: 'activate', host: 'c', fault: 'fail' },
      { command: 'revert', host: 'a', fault },
    ] as const
    const { verdict, lives } = await run({ faults })
    expect(verdict).toBe('rolled-back')
    expect(lives).toEqual({ a: old, b: old, c: old })
  })

  test('of a host that has nothing to do leaves it at that', async () => {
    const unchanged = ['a', 'b', 'c']
    const { verdict, lives, seconds } = await run({ unchanged, faults: [{ command: 'stage', host: 'b', fault }] })
    expect(verdict).toBe('unchanged')
    expect(seconds).toBeLessThan(120)
    expect(lives).toEqual({ a: old, b: old, c: old })
  })
})

describe('a lost answer', () => {
  test('is followed by status and recover on that host, and on no other', async () => {
    const { sent } = await run({ faults: [{ command: 'activate', host: 'b', fault: 'kill' }] })
    expect(sent.slice(sent.indexOf('activate b'), sent.indexOf('activate c'))).toEqual([
      'activate b',
      'status b',
      'recover b',
    ])
  })

  test('does not hold a run up until the command expires', async () => {
    const { seconds } = await run({ faults: [{ command: 'activate', host: 'b', fault: 'drop' }] })
    expect(seconds).toBeLessThan(60)
  })

  test('leaves a warning on the host', async () => {
    const { events } = await run({ faults: [{ command: 'activate', host: 'b', fault: 'kill' }] })
    const told = events.find((event) => event.type === 'host' && event.phase === 'activate' && event.host === 'b')
    expect(told).toMatchObject({ result: { verdict: 'activated', warnings: [expect.stringContaining('lost')] } })
  })
})

describe('a host that was killed before it could do anything', () => {
  test('is staged again, since nothing live was changed', async () => {
    const { verdict, sent } = await run({ faults: [{ command: 'stage', host: 'b', fault: 'half' }] })
    expect(verdict).toBe('deployed')
    expect(sent.slice(0, 3)).toEqual(['stage a,b,c', 'status b', 'stage b'])
  })

  test('counts as a failure when it was to activate, and everything is brought back', async () => {
    const { verdict, lives } = await run({ faults: [{ command: 'activate', host: 'b', fault: 'half' }] })
    expect(verdict).toBe('rolled-back')
    expect(lives).toEqual({ a: old, b: old, c: old })
  })
})

describe('a host that the command does not reach', () => {
  test('fails the staging, and nothing is activated', async () => {
    const faults = [
      { command: 'stage', host: 'b', fault: 'never', times: 9 },
      { command: 'status', host: 'b', fault: 'never', times: 9 },
    ] as const
    const { verdict, events, seconds, sent } = await run({ faults })
    expect(verdict).toBe('refused')
    expect(sent.filter((one) => one.startsWith('status')).length).toBeLessThanOrEqual(3)
    expect(events).toContainEqual(
      expect.objectContaining({
        type: 'host',
        host: 'b',
        result: expect.objectContaining({ code: 'host-unreachable' }),
      }),
    )
    expect(seconds).toBeLessThan(600)
  })

  test('fails the activation; the others are brought back', async () => {
    const { verdict, lives } = await run({ faults: [{ command: 'activate', host: 'b', fault: 'never' }] })
    expect(verdict).toBe('rolled-back')
    expect(lives).toEqual({ a: old, b: old, c: old })
  })
})

describe('a host that went out of reach after it had the release', () => {
  test('is named, and the others are back', async () => {
    const { verdict, lives, events } = await run({ faults: [{ command: 'activate', host: 'b', fault: 'gone' }] })
    expect(verdict).toBe('rolled-back')
    expect(lives).toMatchObject({ a: old, c: old })
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'host', host: 'b', result: expect.objectContaining({ verdict: 'unreachable' }) }),
    )
  })

  test('cannot be said to be back when it is the only one', async () => {
    const { verdict } = await run({ hosts: ['a'], faults: [{ command: 'activate', host: 'a', fault: 'gone' }] })
    expect(verdict).toBe('rollback-failed')
  })
})

describe('an API that fails', () => {
  test('for a while is asked again until it answers', async () => {
    const pollFails = (call: number) => (call < 20 ? new Failure('aws-failed', 'Rate exceeded') : undefined)
    const { verdict } = await run({ pollFails })
    expect(verdict).toBe('deployed')
  })

  test('because the credentials ended leaves hosts of which nothing is known, and says so', async () => {
    const fake = fakeWorld({ hosts: ['a'] })
    const ended = new Failure('credentials-expired', 'The AWS credentials ended before the run did')
    const { poll, send } = fake.ports.commands
    const isOver = () => fake.sent.includes('activate a')
    const commands = {
      ...fake.ports.commands,
      send: async (...args: Parameters<typeof send>) => (isOver() ? Promise.reject(ended) : await send(...args)),
      poll: async (id: string) => (isOver() ? Promise.reject(ended) : await poll(id)),
    }
    expect(await deploy(request(), { ...fake.ports, commands })).toBe('rollback-failed')
    expect(fake.events).toContainEqual(
      expect.objectContaining({ type: 'host', result: expect.objectContaining({ code: 'credentials-expired' }) }),
    )
  })
})

describe('a role that may not send', () => {
  const denied = new Failure('aws-denied', 'The role may not call ssm:SendCommand')

  async function deniedTo(isMeant: (comment: string, hosts: readonly string[]) => boolean) {
    const fake = fakeWorld()
    const { send } = fake.ports.commands
    const commands: typeof fake.ports.commands = {
      ...fake.ports.commands,
      send: async (script, hosts) => {
        if (isMeant(script.comment, hosts)) throw denied
        return await send(script, hosts)
      },
    }
    const verdict = await deploy(request(), { ...fake.ports, commands })
    const results = fake.events.flatMap((event) => (event.type === 'host' ? [event] : []))
    return { ...fake, verdict, results }
  }

  test('a command to anybody leaves every host as it is, and has nothing to clean up', async () => {
    const { verdict, results, events } = await deniedTo(() => true)
    expect(verdict).toBe('refused')
    expect(results.map(({ phase, host, result }) => `${phase} ${host} ${result.verdict} ${result.code}`)).toEqual([
      'stage a refused aws-denied',
      'stage b refused aws-denied',
      'stage c refused aws-denied',
    ])
    expect(events.filter(({ type }) => type === 'warning' || type === 'result-unknown')).toEqual([])
  })

  test('the activation to a host leaves that as it is, and takes the others back', async () => {
    const { verdict, hosts, sent } = await deniedTo((text, [host]) => text.includes(' activate ') && host === 'b')
    expect(verdict).toBe('rolled-back')
    expect([...hosts.values()].map(({ live }) => live)).toEqual([old, old, old])
    expect(sent).toContain('revert a')
    expect(sent.filter((one) => /^(status|recover|revert) b$/.test(one))).toEqual([])
  })

  test('the way back leaves a host of which nobody says that it is back', async () => {
    const { verdict } = await deniedTo(
      (text, [host]) => text.includes(' revert ') || (text.includes(' activate ') && host === 'b'),
    )
    expect(verdict).toBe('rollback-failed')
  })
})

describe('a host without the program of this run', () => {
  test('gets it and does what it was told', async () => {
    const { verdict, sent, told } = await run({ faults: [{ command: 'activate', host: 'b', fault: 'no-program' }] })
    expect(verdict).toBe('deployed')
    expect(sent.filter((one) => one === 'activate b')).toHaveLength(2)
    const carried = told.filter(({ host, command }) => host === 'b' && command === 'activate').map((one) => one.carried)
    expect(carried).toEqual([false, true])
  })

  test('gets a part of a large one ahead of the command that brings the rest', async () => {
    const faults = [{ command: 'activate', host: 'b', fault: 'no-program' }] as const
    const { verdict, sent } = await run({ faults, program: 'A'.repeat(50_000) })
    expect(verdict).toBe('deployed')
    expect(sent.filter((one) => / b$/.test(one)).slice(-3)).toEqual(['activate b', 'deliver b', 'activate b'])
  })

  test('is asked what it runs when that part does not reach it', async () => {
    const faults = [
      { command: 'activate', host: 'b', fault: 'no-program' },
      { command: 'deliver', host: 'b', fault: 'never' },
    ] as const
    const { verdict, lives, sent } = await run({ faults, program: 'A'.repeat(50_000) })
    expect({ verdict, lives }).toEqual({ verdict: 'rolled-back', lives: { a: old, b: old, c: old } })
    expect(sent.filter((one) => one === 'activate b')).toHaveLength(1)
  })
})

describe('a command that SSM gave up on and that arrives all the same', () => {
  test('finds nothing to activate once the host was found on the old release', async () => {
    const { verdict, lives, hosts } = await run({ faults: [{ command: 'activate', host: 'b', fault: 'later' }] })
    expect(verdict).toBe('rolled-back')
    expect(lives).toEqual({ a: old, b: old, c: old })
    expect(hosts.get('b')?.queued).toBeUndefined()
  })

  test('counts where it arrived before that', async () => {
    const { verdict, lives } = await run({ faults: [{ command: 'activate', host: 'b', fault: 'late' }] })
    expect(verdict).toBe('deployed')
    expect(lives).toEqual({ a: release, b: release, c: release })
  })
})

describe('a dropped answer to going back', () => {
  test('does not hold a run up until the command expires', async () => {
    const faults = [
      { command: 'activate', host: 'c', fault: 'fail' },
      { command: 'revert', host: 'a', fault: 'drop' },
    ] as const
    const { verdict, seconds } = await run({ faults })
    expect(verdict).toBe('rolled-back')
    expect(seconds).toBeLessThan(60)
  })
})

test('a release of the same second and another version on a host is not taken for ours', async () => {
  const fake = fakeWorld({ hosts: ['a'] })
  fake.hosts.get('a')?.releases.set(release, 'staged')
  expect(await deploy(request({ version: '3.0.0' }), fake.ports)).toBe('refused')
})

test('a host that is still at work is waited for, although it points at the new release already', async () => {
  const { verdict, events, sent } = await run({ hosts: ['a'], faults: [{ command: 'activate', fault: 'slow' }] })
  expect(verdict).toBe('deployed')
  expect(sent).toContain('status a')
  const told = events.find((event) => event.type === 'host' && event.phase === 'activate')
  expect(told).toMatchObject({ result: { warnings: [] } })
})
