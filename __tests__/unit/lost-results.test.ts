import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/model/failure.ts'
import { deploy } from '../support/fakes/commands.ts'
import { type FakeOptions, fakeWorld, request } from '../support/fakes/world.ts'

const old = '20261101_000000'
const release = '20261123_101011'

async function run(options: FakeOptions = {}, inputs: Readonly<Record<string, string>> = {}) {
  const fake = fakeWorld(options)
  const from = fake.ports.clock.now()
  const verdict = await deploy(request(inputs), fake.ports)
  const lives = Object.fromEntries([...fake.hosts].map(([id, { live }]) => [id, live]))
  return { ...fake, verdict, lives, seconds: (fake.ports.clock.now() - from) / 1_000 }
}

describe.each(['drop', 'kill', 'cut', 'twice'] as const)('a result that is lost (%s)', (fault) => {
  test.each(['stage', 'activate'])('a lost result does not change the verdict on %s', async (command) => {
    const { verdict, lives } = await run({ faults: [{ command, host: 'b', fault }] })
    expect(verdict).toBe('deployed')
    expect(lives).toEqual({ a: release, b: release, c: release })
  })

  test('a lost result of a revert does not change the verdict rolled-back', async () => {
    const faults = [
      { command: 'activate', host: 'c', fault: 'fail' },
      { command: 'revert', host: 'a', fault },
    ] as const
    const { verdict, lives } = await run({ faults })
    expect(verdict).toBe('rolled-back')
    expect(lives).toEqual({ a: old, b: old, c: old })
  })

  test('a lost result of an unchanged host leaves the verdict unchanged', async () => {
    const unchanged = ['a', 'b', 'c']
    const { verdict, lives, seconds } = await run({ unchanged, faults: [{ command: 'stage', host: 'b', fault }] })
    expect(verdict).toBe('unchanged')
    expect(seconds).toBeLessThan(120)
    expect(lives).toEqual({ a: old, b: old, c: old })
  })
})

describe('a lost result', () => {
  test('a lost result is followed by status and recover on that host, and on no other', async () => {
    const { sent } = await run({ faults: [{ command: 'activate', host: 'b', fault: 'kill' }] })
    expect(sent.slice(sent.indexOf('activate b'), sent.indexOf('activate c'))).toEqual([
      'activate b',
      'status b',
      'recover b',
    ])
  })

  test('a lost result does not delay a run until the command expires', async () => {
    const { seconds } = await run({ faults: [{ command: 'activate', host: 'b', fault: 'drop' }] })
    expect(seconds).toBeLessThan(60)
  })

  test('a lost result leaves a warning on the host', async () => {
    const { events } = await run({ faults: [{ command: 'activate', host: 'b', fault: 'kill' }] })
    const told = events.find((event) => event.type === 'host' && event.phase === 'activate' && event.host === 'b')
    expect(told).toMatchObject({ result: { verdict: 'activated', warnings: [expect.stringContaining('lost')] } })
  })
})

describe('a host that was killed before it could do anything', () => {
  test('a host that was killed before it changed anything is staged again', async () => {
    const { verdict, sent } = await run({ faults: [{ command: 'stage', host: 'b', fault: 'half' }] })
    expect(verdict).toBe('deployed')
    expect(sent.slice(0, 3)).toEqual(['stage a,b,c', 'status b', 'stage b'])
  })

  test('a host that was killed before it activated anything counts as failed, and all hosts roll back', async () => {
    const { verdict, lives } = await run({ faults: [{ command: 'activate', host: 'b', fault: 'half' }] })
    expect(verdict).toBe('rolled-back')
    expect(lives).toEqual({ a: old, b: old, c: old })
  })
})

describe('a host that the command does not reach', () => {
  test('a host that the command does not reach fails the staging, and nothing is activated', async () => {
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

  test('a host that the command does not reach fails the activation, and the others roll back', async () => {
    const { verdict, lives } = await run({ faults: [{ command: 'activate', host: 'b', fault: 'never' }] })
    expect(verdict).toBe('rolled-back')
    expect(lives).toEqual({ a: old, b: old, c: old })
  })
})

describe('a host that became unreachable after it had the release', () => {
  test('a host that became unreachable with the new release is named, and the others roll back', async () => {
    const { verdict, lives, events } = await run({ faults: [{ command: 'activate', host: 'b', fault: 'gone' }] })
    expect(verdict).toBe('rolled-back')
    expect(lives).toMatchObject({ a: old, c: old })
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'host', host: 'b', result: expect.objectContaining({ verdict: 'unreachable' }) }),
    )
  })

  test('an unreachable host that is the only one makes the verdict rollback-failed', async () => {
    const { verdict } = await run({ hosts: ['a'], faults: [{ command: 'activate', host: 'a', fault: 'gone' }] })
    expect(verdict).toBe('rollback-failed')
  })
})

describe('an API that fails', () => {
  test('a poll that fails for a while is repeated until AWS answers', async () => {
    const pollFails = (call: number) => (call < 20 ? new Failure('aws-failed', 'Rate exceeded') : undefined)
    const { verdict } = await run({ pollFails })
    expect(verdict).toBe('deployed')
  })

  test('a run whose credentials end reports its hosts as unknown with credentials-expired', async () => {
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

  test('a run that may not send any command leaves every host as it is, and has nothing to clean up', async () => {
    const { verdict, results, events } = await deniedTo(() => true)
    expect(verdict).toBe('refused')
    expect(results.map(({ phase, host, result }) => `${phase} ${host} ${result.verdict} ${result.code}`)).toEqual([
      'stage a refused aws-denied',
      'stage b refused aws-denied',
      'stage c refused aws-denied',
    ])
    expect(events.filter(({ type }) => type === 'warning' || type === 'result-unknown')).toEqual([])
  })

  test('a host whose activation may not be sent stays as it is, and the others roll back', async () => {
    const { verdict, hosts, sent } = await deniedTo((text, [host]) => text.includes(' activate ') && host === 'b')
    expect(verdict).toBe('rolled-back')
    expect([...hosts.values()].map(({ live }) => live)).toEqual([old, old, old])
    expect(sent).toContain('revert a')
    expect(sent.filter((one) => /^(status|recover|revert) b$/.test(one))).toEqual([])
  })

  test('a host whose revert may not be sent makes the verdict rollback-failed', async () => {
    const { verdict } = await deniedTo(
      (text, [host]) => text.includes(' revert ') || (text.includes(' activate ') && host === 'b'),
    )
    expect(verdict).toBe('rollback-failed')
  })
})

describe('a host without the program of this run', () => {
  test('a host without the program of this run gets it and does the command', async () => {
    const { verdict, sent, told } = await run({ faults: [{ command: 'activate', host: 'b', fault: 'no-program' }] })
    expect(verdict).toBe('deployed')
    expect(sent.filter((one) => one === 'activate b')).toHaveLength(2)
    const carried = told.filter(({ host, command }) => host === 'b' && command === 'activate').map((one) => one.carried)
    expect(carried).toEqual([false, true])
  })

  test('a host without a large program gets the first piece of it ahead of the command that brings the rest', async () => {
    const faults = [{ command: 'activate', host: 'b', fault: 'no-program' }] as const
    const { verdict, sent } = await run({ faults, program: ['A'.repeat(50_000), 'A'.repeat(50_000)] })
    expect(verdict).toBe('deployed')
    expect(sent.filter((one) => / b$/.test(one)).slice(-3)).toEqual(['activate b', 'deliver b', 'activate b'])
  })

  test('a host without the program gets it ahead of a command whose settings leave it no room', async () => {
    const faults = [{ command: 'activate', host: 'b', fault: 'no-program' }] as const
    const { verdict, sent } = await run({ faults, program: ['A'.repeat(57_000)] })
    expect(verdict).toBe('deployed')
    expect(sent.filter((one) => / b$/.test(one)).slice(-3)).toEqual(['activate b', 'deliver b', 'activate b'])
  })

  test('a host that the first part of a large program does not reach is asked for its status', async () => {
    const faults = [
      { command: 'activate', host: 'b', fault: 'no-program' },
      { command: 'deliver', host: 'b', fault: 'never' },
    ] as const
    const { verdict, lives, sent } = await run({ faults, program: ['A'.repeat(50_000), 'A'.repeat(50_000)] })
    expect({ verdict, lives }).toEqual({ verdict: 'rolled-back', lives: { a: old, b: old, c: old } })
    expect(sent.filter((one) => one === 'activate b')).toHaveLength(1)
  })
})

describe('a command that arrives after SSM gave up on it', () => {
  test('a command that arrives after its host was found on the old release activates nothing', async () => {
    const { verdict, lives, hosts } = await run({ faults: [{ command: 'activate', host: 'b', fault: 'later' }] })
    expect(verdict).toBe('rolled-back')
    expect(lives).toEqual({ a: old, b: old, c: old })
    expect(hosts.get('b')?.queued).toBeUndefined()
  })

  test('a command that arrives before its host was asked counts', async () => {
    const { verdict, lives } = await run({ faults: [{ command: 'activate', host: 'b', fault: 'late' }] })
    expect(verdict).toBe('deployed')
    expect(lives).toEqual({ a: release, b: release, c: release })
  })
})

describe('a lost result of a revert', () => {
  test('a lost result of a revert does not delay a run until the command expires', async () => {
    const faults = [
      { command: 'activate', host: 'c', fault: 'fail' },
      { command: 'revert', host: 'a', fault: 'drop' },
    ] as const
    const { verdict, seconds } = await run({ faults })
    expect(verdict).toBe('rolled-back')
    expect(seconds).toBeLessThan(60)
  })
})

test('a release of the same second and another version on a host is not taken for the new one', async () => {
  const fake = fakeWorld({ hosts: ['a'] })
  fake.hosts.get('a')?.releases.set(release, 'staged')
  expect(await deploy(request({ version: '3.0.0' }), fake.ports)).toBe('refused')
})

test('a host that is still in progress is waited for, although it already points at the new release', async () => {
  const { verdict, events, sent } = await run({ hosts: ['a'], faults: [{ command: 'activate', fault: 'slow' }] })
  expect(verdict).toBe('deployed')
  expect(sent).toContain('status a')
  const told = events.find((event) => event.type === 'host' && event.phase === 'activate')
  expect(told).toMatchObject({ result: { warnings: [] } })
})
