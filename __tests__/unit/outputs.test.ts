import { describe, expect, test } from 'vitest'
import { outputs } from '../../src/report/outputs.ts'
import { account, found, result, started, told } from '../support/reports/events.ts'

const old = '20261101_000000'
const release = '20261123_101010'
const staged = result('staged', { before: old, beforeVersion: '1.0.0', after: old, afterVersion: '1.0.0' })
const activated = result('activated', { before: old, after: release, afterVersion: '2.0.0' })
const back = result('rolled-back', { before: old, after: old, afterVersion: '1.0.0' })

describe('the outputs', () => {
  test('the outputs of a deploy say what answers now and what answered before', () => {
    const hosts = [
      found('a', 'b'),
      ...['a', 'b'].flatMap((id) => [told('stage', id, staged), told('activate', id, activated)]),
    ]
    const told2 = outputs(account(started(), ...hosts, { type: 'finished', verdict: 'deployed' }), '/tmp/report.json')
    expect(told2).toMatchObject({
      verdict: 'deployed',
      release,
      version: '2.0.0',
      'previous-version': '1.0.0',
      succeeded: '2',
      failed: '0',
      skipped: '0',
      report: '/tmp/report.json',
    })
    expect(JSON.parse(told2.hosts)).toEqual([
      {
        id: 'a',
        name: 'a',
        zone: 'eu-west-1a',
        verdict: 'deployed',
        before: old,
        after: release,
        seconds: { stage: 1.5, activate: 1.5 },
        code: '',
      },
      expect.objectContaining({ id: 'b' }),
    ])
  })

  test('the outputs of a deploy that rolled back say what answers again', () => {
    const events = [started(), found('a'), told('stage', 'a', staged), told('activate', 'a', back)]
    const told2 = outputs(account(...events, { type: 'finished', verdict: 'rolled-back' }), '')
    expect(told2).toMatchObject({ verdict: 'rolled-back', release: old, version: '1.0.0', succeeded: '0', failed: '1' })
  })

  test('the outputs of a mixed fleet say both versions', () => {
    const events = [started(), found('a', 'b'), told('activate', 'a', activated), told('activate', 'b', back)]
    expect(outputs(account(...events, { type: 'finished', verdict: 'partial' }), '')).toMatchObject({
      version: '2.0.0, 1.0.0',
      succeeded: '1',
      failed: '1',
    })
  })

  test('the outputs of a run that ended at once are all there', () => {
    const values = outputs(account({ type: 'finished', verdict: 'refused' }), '')
    expect(values).toMatchObject({ verdict: 'refused', release: '', hosts: '[]', succeeded: '0' })
  })

  test('the outputs put failed hosts first, and cut the list of hosts at 200 KB', () => {
    const ids = Array.from({ length: 3_000 }, (_, i) => `i-${i}`)
    const last = ids.at(-1) ?? ''
    const events = [started(), found(...ids), told('activate', last, back)]
    const { hosts } = outputs(account(...events, { type: 'finished', verdict: 'rolled-back' }), '')
    expect(JSON.parse(hosts)[0].id).toBe(last)
    expect(Buffer.byteLength(hosts)).toBeLessThanOrEqual(200_000)
    expect(JSON.parse(hosts).length).toBeGreaterThan(1_000)
  })
})
