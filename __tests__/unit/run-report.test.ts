import { describe, expect, test } from 'vitest'
import { phaseNames, phases } from '../../src/model/phases.ts'
import { instance } from '../support/fakes/world.ts'
import { account, found, result, started, told } from '../support/reports/events.ts'

const old = '20261101_000000'
const release = '20261123_101010'
const staged = result('staged', { before: old, beforeVersion: '1.0.0', after: old, afterVersion: '1.0.0' })
const activated = result('activated', { before: old, after: release, afterVersion: '2.0.0', proof: 'seen' })

describe('a host', () => {
  test('a host that was only staged still runs what it ran before', () => {
    const [host] = account(started(), found('a'), told('stage', 'a', staged)).hosts
    expect(host).toMatchObject({ outcome: 'untouched', before: old, after: old, afterVersion: '1.0.0' })
  })

  test('a host that was activated runs the new release', () => {
    const [host] = account(found('a'), told('stage', 'a', staged), told('activate', 'a', activated)).hosts
    expect(host).toMatchObject({
      outcome: 'deployed',
      before: old,
      beforeVersion: '1.0.0',
      after: release,
      proof: 'seen',
    })
    expect(host?.steps).toMatchObject({ stage: { verdict: 'staged', ms: 1_500 }, activate: { verdict: 'activated' } })
  })

  test('a host that was reverted keeps the reason for its failure', () => {
    const failed = result('rollback-failed', { code: 'crash-loop', message: 'it exits', before: old, after: release })
    const back = result('reverted', { before: release, after: old, afterVersion: '1.0.0' })
    const events = [
      found('a'),
      told('stage', 'a', staged),
      told('activate', 'a', failed, 'log'),
      told('revert', 'a', back),
    ]
    expect(account(...events).hosts[0]).toMatchObject({
      outcome: 'rolled-back',
      code: 'crash-loop',
      before: old,
      after: old,
      tail: 'log',
    })
  })

  test('a host that a second attempt reverted says so', () => {
    const failed = result('rollback-failed', { message: 'The old one does not start.', before: old, after: old })
    const events = [found('a'), told('activate', 'a', failed), told('revert', 'a', result('reverted', { after: old }))]
    expect(account(...events).hosts[0]?.message).toBe('The old one does not start. A second attempt reverted it.')
  })

  test.each(['rollback-failed', 'unreachable', 'unknown', 'gone'] as const)(
    'a host that is %s has no known release, whatever was proved there before',
    (verdict) => {
      const events = [found('a'), told('stage', 'a', staged), told('activate', 'a', activated)]
      const lost = told('revert', 'a', result(verdict, { before: release, after: old, message: 'why' }))
      const [host] = account(...events, lost).hosts
      expect(host).toMatchObject({ outcome: verdict, before: old, message: 'why' })
      expect(host).not.toHaveProperty('after')
      expect(host).not.toHaveProperty('proof')
    },
  )

  test.each(phaseNames.filter((name) => phases[name].changesLive))(
    'a host that was in the phase %s when the run was cancelled has no known release',
    (name) => {
      const phase = { type: 'phase', phase: name, hosts: ['a'] } as const
      const events = [found('a'), told('stage', 'a', staged), phase, { type: 'cancelled' } as const]
      const [host] = account(...events).hosts
      expect(host?.outcome).toBe('in-progress')
      expect(host).not.toHaveProperty('after')
    },
  )

  test('a host in a phase that changes nothing live when the run was cancelled runs what it ran before', () => {
    for (const name of phaseNames.filter((one) => !phases[one].changesLive)) {
      const phase = { type: 'phase', phase: name, hosts: ['a'] } as const
      const [host] = account(found('a'), told('stage', 'a', staged), phase, { type: 'cancelled' }).hosts
      expect(host, name).toMatchObject({ outcome: 'untouched', after: old })
    }
  })

  test('a host that could not be cleaned up still counts as deployed', () => {
    const events = [
      found('a'),
      told('activate', 'a', activated),
      told('cleanup', 'a', result('refused', { after: 'none' })),
    ]
    expect(account(...events).hosts[0]).toMatchObject({ outcome: 'deployed', after: release, code: '' })
  })

  test('a host that ends without a release reports none', () => {
    const none = result('rolled-back', { code: 'unhealthy', before: 'none', after: 'none' })
    expect(account(found('a'), told('activate', 'a', none)).hosts[0]).toMatchObject({
      before: 'none',
      after: 'none',
      afterVersion: '',
    })
  })

  test('a host that was skipped did not fail', () => {
    const stopped = { instance: instance('b'), code: 'instance-stopped', message: 'm', next: 'n' } as const
    const hosts = (skip: boolean) => account({ type: 'hosts', usable: [], unusable: [stopped], skip }).hosts
    expect(hosts(true)[0]?.outcome).toBe('skipped')
    expect(hosts(false)[0]?.outcome).toBe('refused')
  })
})

test('a run that was superseded does not know what hosts run now', () => {
  const events = [found('a'), told('stage', 'a', staged), told('activate', 'a', activated)]
  const [host] = account(...events, { type: 'finished', verdict: 'superseded' }).hosts
  expect(host).toMatchObject({ outcome: 'deployed', before: old })
  expect(host).not.toHaveProperty('after')
})

test('a run that breaks off before it says how it ended was refused', () => {
  expect(account().verdict).toBe('refused')
})
