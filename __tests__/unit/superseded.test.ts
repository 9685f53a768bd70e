import { describe, expect, test } from 'vitest'
import type { Event } from '../../src/model/events.ts'
import { deploy, recoverRun, rollback } from '../support/fakes/commands.ts'
import { deployOn, release, whenFirst } from '../support/fakes/deploys.ts'
import { type FakeOptions, fakeWorld, instance, request, rollbackRequest } from '../support/fakes/world.ts'

const earlier = '20261031_000000'
const lock = '/ec2-release/macro-ai/production/lock'
const other = { holder: 'another run', url: 'https://github.com/acme/macro-ai/actions/runs/2' }
const holding = JSON.stringify({ ...other, fence: 0, expires: '2027-01-01T00:00:00Z' })

describe('a run to which a host reports a newer run', () => {
  test('a run that learns of a newer run at the cleanup of a failed staging ends superseded, not refused', async () => {
    const { verdict } = await deployOn({
      faults: [
        { command: 'stage', host: 'b', fault: 'fail' },
        { command: 'cleanup', host: 'a', fault: 'fenced' },
      ],
    })
    expect(verdict).toBe('superseded')
  })

  test('a run that learns of a newer run when it stages again stops at once', async () => {
    const { verdict, sent, ports } = await deployOn({
      faults: [
        { command: 'stage', host: 'b', fault: 'never' },
        { command: 'stage', host: 'b', fault: 'fenced' },
      ],
    })
    expect(verdict).toBe('superseded')
    expect(sent.filter((command) => command.startsWith('activate'))).toEqual([])
    expect(ports.clock.now() - Date.UTC(2026, 10, 23, 10, 10, 10)).toBeLessThan(300_000)
  })

  test('a run that learns of a newer run at the activation starts no further batch and reverts no host', async () => {
    const { verdict, sent, events } = await deployOn({ faults: [{ command: 'activate', host: 'b', fault: 'fenced' }] })
    expect(verdict).toBe('superseded')
    expect(events).toContainEqual(expect.objectContaining({ type: 'stopped', why: 'superseded' }))
    expect(sent.filter((command) => /^(activate|revert)/.test(command))).toEqual(['activate a', 'activate b'])
  })

  test('a run that learns of a newer run at a revert leaves the other hosts to the newer run', async () => {
    const { verdict, sent } = await deployOn({
      faults: [
        { command: 'activate', host: 'c', fault: 'fail' },
        { command: 'revert', host: 'b', fault: 'fenced' },
      ],
    })
    expect(verdict).toBe('superseded')
    expect(sent).toContain('revert b')
    expect(sent).not.toContain('revert a')
  })

  test('a run that learns of a newer run at the last cleanup ends superseded', async () => {
    const { verdict } = await deployOn({ faults: [{ command: 'cleanup', host: 'c', fault: 'fenced' }] })
    expect(verdict).toBe('superseded')
  })
})

describe('a rollback to which a host reports a newer run', () => {
  const fenced = { command: 'status', host: 'b', fault: 'fenced' } as const

  function ahead(options: FakeOptions) {
    const fake = fakeWorld(options)
    for (const host of fake.hosts.values()) host.releases.set(earlier, 'good')
    return fake
  }

  test('a rollback that learns of a newer run at its first inspection ends superseded and activates nothing', async () => {
    const fake = ahead({ faults: [{ ...fenced, fault: 'fenced-alone' }] })
    const emit = (event: Event) => {
      fake.ports.emit(event)
      if (event.type === 'locked') void fake.parameters.write(lock, holding)
    }
    expect(await rollback(rollbackRequest(), { ...fake.ports, emit })).toBe('superseded')
    expect(fake.sent).toEqual(['status a,b,c'])
    expect(fake.events.filter(({ type }) => type === 'superseded')).toHaveLength(1)
  })

  test('a rollback that learns of a newer run from a host that joined reverts no host', async () => {
    const fake = ahead({ faults: [{ ...fenced, host: 'd' }] })
    const ports = whenFirst('activate', fake, () => {
      fake.instances.push(instance('d'))
      fake.join('d')
    })
    expect(await rollback(rollbackRequest({ batches: '1' }), ports)).toBe('superseded')
    expect(fake.sent.filter((command) => command.startsWith('revert'))).toEqual([])
    expect(fake.events).toContainEqual(expect.objectContaining({ type: 'stopped', why: 'superseded' }))
  })
})

test('a run whose lock belongs to another run when it releases it ends superseded', async () => {
  const fake = fakeWorld()
  const ports = whenFirst('cleanup', fake, () => void fake.parameters.write(lock, holding))
  expect(await deploy(request(), ports)).toBe('superseded')
  expect(fake.events).toContainEqual({ type: 'superseded', ...other })
  expect(fake.parameters.values.get(lock)?.value).toBe(holding)
})

test.each(['recover', 'cleanup'])(
  'a post step to which a host reports a newer run (%s) ends superseded',
  async (command) => {
    const { ports } = fakeWorld({ faults: [{ command, host: 'b', fault: 'fenced' }] })
    expect(await recoverRun({ id: 'attempt', release, fence: 1 }, request(), ports)).toBe('superseded')
  },
)
