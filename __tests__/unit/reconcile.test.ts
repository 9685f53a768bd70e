import { describe, expect, test } from 'vitest'
import type { Verdict } from '../../src/model/verdicts.ts'
import { reconcile } from '../support/fakes/commands.ts'
import { deployed, livesOf, old, release } from '../support/fakes/deploys.ts'
import type { FakeHost, Fault } from '../support/fakes/host.ts'
import { type FakeWorld, fakeWorld, instance, reconcileRequest } from '../support/fakes/world.ts'

const change = (fake: FakeWorld, id: string, to: Partial<FakeHost>) => void Object.assign(fake.hosts.get(id) ?? {}, to)
const heal = async (fake: FakeWorld, inputs = {}): Promise<Verdict> =>
  await reconcile(reconcileRequest({ batches: '1', ...inputs }), fake.ports)
const recordOf = (fake: FakeWorld) => fake.parameters.values.get('/ec2-release/macro-ai/production/record')?.value

describe('a reconcile', () => {
  test('a reconcile takes a host that drifted to what was recorded, and touches no other', async () => {
    const fake = await deployed()
    change(fake, 'b', { live: old, good: old })
    expect(await heal(fake)).toBe('deployed')
    expect(livesOf(fake)).toEqual({ a: release, b: release, c: release })
    expect(fake.sent).toEqual(['status a,b,c', 'activate b'])
  })

  test('a reconcile changes nothing where every host is as recorded', async () => {
    const fake = await deployed()
    expect(await heal(fake)).toBe('unchanged')
    expect(fake.sent).toEqual(['status a,b,c'])
  })

  test('a reconcile stages the recorded release under its own id on a host that joined late', async () => {
    const fake = await deployed()
    fake.instances.push(instance('d'))
    fake.join('d')
    change(fake, 'd', { live: 'none', good: '' })
    expect(await heal(fake)).toBe('deployed')
    expect(livesOf(fake)).toMatchObject({ a: release, d: release })
    expect(fake.sent).toEqual(['status a,b,c,d', 'stage d', 'activate d', 'cleanup d'])
    const told = fake.told.find(({ command }) => command === 'stage')?.settings
    expect([told?.get('release'), told?.get('artifact-url')]).toEqual([[release], ['https://example.com/app.tar.gz']])
  })

  test('a reconcile activates the recorded release again on a host that is unhealthy with it', async () => {
    const fake = await deployed()
    change(fake, 'c', { isUnhealthy: true })
    expect(await heal(fake)).toBe('deployed')
    expect(fake.sent).toEqual(['status a,b,c', 'activate c'])
    expect(livesOf(fake)).toMatchObject({ c: release })
  })

  test('a reconcile leaves hosts alone that were deployed to by hand, and names the operator', async () => {
    const fake = await deployed()
    change(fake, 'b', { live: old, good: old, manual: `${old} ada` })
    expect(await heal(fake)).toBe('unchanged')
    expect(livesOf(fake)).toEqual({ a: release, b: old, c: release })
    const warnings = fake.events.flatMap((event) => (event.type === 'warning' ? [event.message] : []))
    expect(warnings).toEqual([expect.stringMatching(/^b is left as it is: ada deployed .* by hand/)])
  })

  test('a reconcile changes hosts that were deployed to by hand with include-manual', async () => {
    const fake = await deployed()
    change(fake, 'b', { live: old, good: old, manual: `${old} ada` })
    expect(await heal(fake, { 'include-manual': 'true' })).toBe('deployed')
    expect(livesOf(fake)).toMatchObject({ b: release })
  })

  test('a reconcile that fails reverts only the hosts that it touched', async () => {
    const faults: Fault[] = []
    const fake = await deployed({ faults })
    for (const id of ['b', 'c']) change(fake, id, { live: old, good: old })
    faults.push({ command: 'activate', host: 'c', fault: 'fail' })
    expect(await heal(fake)).toBe('rolled-back')
    expect(livesOf(fake)).toEqual({ a: release, b: old, c: old })
    expect(fake.sent.filter((one) => / a$/.test(one))).toEqual([])
  })

  test('a reconcile does not change the record', async () => {
    const fake = await deployed()
    const before = recordOf(fake)
    change(fake, 'b', { live: old, good: old })
    await heal(fake)
    expect(recordOf(fake)).toBe(before)
  })

  test('a reconcile without a record is refused', async () => {
    await expect(heal(fakeWorld())).rejects.toMatchObject({ code: 'nothing-recorded' })
  })
})
