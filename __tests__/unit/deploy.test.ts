import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { deploy } from '../support/fakes/commands.ts'
import { deployOn, old, outcomesOf, refusalOf, release } from '../support/fakes/deploys.ts'
import { fakeWorld, instance, request } from '../support/fakes/world.ts'

describe('a healthy release', () => {
  test('a deploy activates every host, batch by batch, and then prunes old releases', async () => {
    const { verdict, lives, sent } = await deployOn()
    expect(verdict).toBe('deployed')
    expect(lives).toEqual({ a: release, b: release, c: release })
    expect(sent).toEqual(['stage a,b,c', 'activate a', 'activate b', 'activate c', 'cleanup a,b,c'])
  })

  test('a deploy sends the host program only to a host that lacks it', async () => {
    const faults = [{ command: 'stage', fault: 'no-program' }] as const
    const { told } = await deployOn({ hosts: ['a'], faults })
    expect(told.map(({ command, carried }) => [command, carried])).toEqual([
      ['stage', false],
      ['stage', true],
      ['activate', false],
      ['cleanup', false],
    ])
  })

  test('a deploy tells each host which release it is expected to run', async () => {
    const { told } = await deployOn({ hosts: ['a'] })
    expect(told.find(({ command }) => command === 'activate')?.settings.get('expect')).toEqual([old])
  })

  test('a first deploy expects no release on the host', async () => {
    const { verdict, told } = await deployOn({ hosts: ['a'], live: 'none' })
    expect(verdict).toBe('deployed')
    expect(told.find(({ command }) => command === 'activate')?.settings.get('expect')).toEqual(['none'])
  })

  test('a deploy of the live release restarts no host and prunes nothing', async () => {
    const { verdict, sent } = await deployOn({ unchanged: ['a', 'b', 'c'] })
    expect(verdict).toBe('unchanged')
    expect(sent).toEqual(['stage a,b,c'])
  })

  test('a deploy activates only the hosts that do not run the release yet', async () => {
    const { verdict, sent, outcomes } = await deployOn({ unchanged: ['b'] })
    expect(verdict).toBe('deployed')
    expect(sent).not.toContain('activate b')
    expect(outcomes).toEqual({ a: 'deployed', b: 'unchanged', c: 'deployed' })
  })

  test('a deploy keeps its verdict when pruning fails', async () => {
    const { verdict, events } = await deployOn({ faults: [{ command: 'cleanup', host: 'b', fault: 'fail' }] })
    expect(verdict).toBe('deployed')
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'warning', message: expect.stringContaining('clean up') }),
    )
  })

  test('a deploy runs before-activate-once on the first host alone, before any other host has the new code', async () => {
    const { sent, told } = await deployOn({}, { batches: '100%', 'before-activate-once': 'npm run migrate' })
    expect(sent.slice(1, 3)).toEqual(['activate a', 'activate b,c'])
    const first = told.filter(({ command, settings }) => command === 'activate' && settings.has('first'))
    expect(first.map(({ host }) => host)).toEqual(['a'])
  })
})

describe('a release that cannot be staged on one host', () => {
  test('a release that cannot be staged on one host drains no host and is removed again', async () => {
    const { verdict, lives, sent, outcomes } = await deployOn({
      faults: [{ command: 'stage', host: 'b', fault: 'fail' }],
    })
    expect(verdict).toBe('refused')
    expect(lives).toEqual({ a: old, b: old, c: old })
    expect(sent).toEqual(['stage a,b,c', 'cleanup a,b,c'])
    expect(outcomes).toEqual({ a: 'untouched', b: 'refused install-failed', c: 'untouched' })
  })

  test('a release that cannot be staged on one host leaves no staged release behind', async () => {
    const { hosts } = await deployOn({ faults: [{ command: 'stage', host: 'b', fault: 'fail' }] })
    expect([...hosts.values()].map(({ releases }) => [...releases.keys()])).toEqual([[old], [old], [old]])
  })
})

describe('a release with different files on hosts', () => {
  const faults = [{ command: 'stage', host: 'b', fault: 'other-file' }] as const

  test('a release with different files on hosts activates no host, and the failure says which host got which', async () => {
    const { failure, lives, sent } = await refusalOf({ faults }, { 'artifact-sha256': '' })
    expect(failure).toMatchObject({
      code: 'sha256-mismatch',
      message: expect.stringMatching(/not the same file for every host: c{12}… on a, c; d{12}… on b\.$/),
    })
    expect(lives).toEqual({ a: old, b: old, c: old })
    expect(sent).toEqual(['stage a,b,c', 'cleanup a,b,c'])
  })
})

describe('a release that fails on a host', () => {
  test('a canary that fails leaves every other host on the old release', async () => {
    const { verdict, lives, sent } = await deployOn({ faults: [{ command: 'activate', host: 'a', fault: 'fail' }] })
    expect(verdict).toBe('rolled-back')
    expect(lives).toEqual({ a: old, b: old, c: old })
    expect(sent).toEqual(['stage a,b,c', 'activate a', 'cleanup a', 'cleanup b,c'])
  })

  test('a failing release is reverted on the hosts that had it, the latest first', async () => {
    const { verdict, lives, sent, outcomes } = await deployOn({
      faults: [{ command: 'activate', host: 'c', fault: 'fail' }],
    })
    expect(verdict).toBe('rolled-back')
    expect(lives).toEqual({ a: old, b: old, c: old })
    expect(sent.slice(3)).toEqual(['activate c', 'revert b', 'revert a', 'cleanup a,b,c'])
    expect(outcomes).toEqual({ a: 'rolled-back', b: 'rolled-back', c: 'rolled-back unhealthy' })
  })

  test('a failing release stays where it is live with on-failure: stop', async () => {
    const faults = [{ command: 'activate', host: 'b', fault: 'fail' }] as const
    const { verdict, lives } = await deployOn({ faults }, { 'on-failure': 'stop' })
    expect(verdict).toBe('partial')
    expect(lives).toEqual({ a: release, b: old, c: old })
  })

  test('a failing release still reaches the other hosts within max-failures, and the verdict is partial', async () => {
    const faults = [{ command: 'activate', host: 'a', fault: 'fail' }] as const
    const { verdict, lives } = await deployOn({ faults }, { 'max-failures': '1' })
    expect(verdict).toBe('partial')
    expect(lives).toEqual({ a: old, b: release, c: release })
  })

  test('a second attempt reverts a host that could not roll back itself', async () => {
    const { verdict, lives } = await deployOn({ faults: [{ command: 'activate', host: 'a', fault: 'stuck' }] })
    expect(verdict).toBe('rolled-back')
    expect(lives).toEqual({ a: old, b: old, c: old })
  })

  test.each(['stuck', 'fail'] as const)('the run names a host that cannot be reverted (%s)', async (fault) => {
    const { verdict, outcomes } = await deployOn({
      faults: [
        { command: 'activate', host: 'b', fault: 'fail' },
        { command: 'revert', host: 'a', fault },
      ],
    })
    expect(verdict).toBe('rollback-failed')
    expect(outcomes['a']).toMatch(/^rollback-failed /)
  })

  test('a deploy tells hosts what to do about drift', async () => {
    for (const said of ['adopt', 'refuse']) {
      const { told } = await deployOn({ hosts: ['a'] }, said === 'adopt' ? {} : { 'on-drift': said })
      expect(told.find(({ command }) => command === 'stage')?.settings.get('on-drift')).toEqual([said])
    }
  })

  test('a failed release is removed where it was only staged, and is kept where it failed', async () => {
    const { hosts } = await deployOn({ faults: [{ command: 'activate', host: 'a', fault: 'fail' }] })
    expect([...hosts.values()].map(({ releases }) => [...releases.keys()])).toEqual([[old, release], [old], [old]])
  })

  test('a failed first release is removed from every host', async () => {
    const { verdict, lives, told } = await deployOn({
      hosts: ['a', 'b'],
      live: 'none',
      faults: [{ command: 'activate', host: 'b', fault: 'fail' }],
    })
    expect(verdict).toBe('rolled-back')
    const { settings } = told.find(({ command }) => command === 'revert') ?? {}
    // The run does not revert a host that something else changed in between.
    expect([settings?.get('to'), settings?.get('expect')]).toEqual([['none'], [release]])
    expect(lives).toEqual({ a: 'none', b: 'none' })
  })
})

describe('a host that something else changed meanwhile', () => {
  test('a host that something else changed meanwhile keeps what it runs, and the run does not revert it', async () => {
    const fake = fakeWorld({ hosts: ['a'] })
    const moved = '20261122_000000'
    const { send } = fake.ports.commands
    const commands = {
      ...fake.ports.commands,
      send: async (...args: Parameters<typeof send>) => {
        const host = fake.hosts.get('a')
        if (host && fake.sent.length === 1) Object.assign(host, { live: moved, good: moved })
        return await send(...args)
      },
    }
    expect(await deploy(request(), { ...fake.ports, commands })).toBe('refused')
    expect(fake.hosts.get('a')?.live).toBe(moved)
    expect(outcomesOf(fake)).toEqual({ a: 'refused current-moved' })
  })
})

describe('the time for a deploy', () => {
  test('a deploy that times out before the first batch changes nothing', async () => {
    const { verdict, lives } = await deployOn({ takesMs: 15_000 }, { timeout: '10s' })
    expect(verdict).toBe('refused')
    expect(lives).toEqual({ a: old, b: old, c: old })
  })

  test('a deploy that times out between batches reverts what it began', async () => {
    const { verdict, lives, events } = await deployOn({ takesMs: 4_000 }, { timeout: '10s' })
    expect(verdict).toBe('rolled-back')
    expect(lives).toEqual({ a: old, b: old, c: old })
    expect(events).toContainEqual(expect.objectContaining({ type: 'stopped', why: 'time' }))
  })
})

test('a command that is too large for SSM fails the run before any host gets it', async () => {
  const { ports, sent } = fakeWorld()
  const env = `A=${randomBytes(60_000).toString('base64')}`
  await expect(deploy(request({ env }), ports)).rejects.toMatchObject({ code: 'command-too-large' })
  expect(sent).toEqual([])
})

describe('the order of hosts', () => {
  test('hosts are ordered by name in natural order', async () => {
    const instances = ['web-10', 'web-9', 'web-1'].map((name, i) => instance(['a', 'b', 'c'][i] ?? '', { name }))
    const { sent } = await deployOn({ instances })
    expect(sent[0]).toBe('stage c,b,a')
  })
})
