import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Fleet } from '../../fleet/fleet.ts'
import { runAction, type StepRun, startAction } from '../../fleet/runner.ts'
import { lockOf } from '../support/aws-clients/saved-state.ts'
import { simulatedHosts } from '../support/hosts/simulated-hosts.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

type Simulated = Awaited<ReturnType<typeof simulatedHosts>>

/** When the test cuts a run off: what its log or Parameter Store shows then, and for how long it has shown it. */
const moments: readonly { readonly name: string; readonly see: RegExp | 'the write'; readonly afterMs: number }[] = [
  { name: 'before it has found its hosts', see: /^deploy /m, afterMs: 0 },
  { name: 'before it writes', see: /^Taking the lock/m, afterMs: 0 },
  { name: 'as it has written', see: 'the write', afterMs: 0 },
  { name: 'while it waits', see: 'the write', afterMs: 500 },
  { name: 'as it reads back', see: 'the write', afterMs: 1_000 },
  { name: 'as it has it', see: /^Locked/m, afterMs: 0 },
]

const writesTo = (fleet: Fleet) => fleet.calls.filter(({ action }) => action === 'PutParameter').length

/** One after the other, each at once after the post step of the one before: no run waits, and none is refused. */
describe('a deploy that ends while it takes the lock', { timeout: 120_000 }, () => {
  let on: Simulated
  let inputs: Readonly<Record<string, string>>

  prepareSuite(async (stack) => {
    on = stack.use(await simulatedHosts(1))
    const artifact = on.fleet.artifact('app.tar.gz', Buffer.from('a release'))
    inputs = { app: 'macro-ai', 'instance-ids': on.host.id, artifact, version: '2.0.0', comment: 'false' }
  })

  async function cut({ see, afterMs }: (typeof moments)[number], way: 'killed' | 'cancelled'): Promise<StepRun> {
    const before = writesTo(on.fleet)
    let log = ''
    const heard = (text: string) => {
      log += text
    }
    await using step = await startAction(on.fleet, { inputs, heard })
    const isThere = () => (see === 'the write' ? writesTo(on.fleet) > before : see.test(log))
    const ended = step.ended.then(() => true)
    while (!isThere()) {
      if (await Promise.race([ended, sleep(2, false)])) throw new Error(`it never came there:\n${log}`)
    }
    await sleep(afterMs)
    if (way === 'killed') step.kill()
    else step.cancel(1 / 3)
    return await step.ended
  }

  test.each(['killed', 'cancelled'] as const)(
    'the post step of a deploy that is %s while it takes the lock releases the lock',
    async (way) => {
      for (const moment of moments) {
        const { state } = await cut(moment, way)
        const post = await runAction(on.fleet, { inputs, state })
        expect((await lockOf(on.fleet)).holder, `${moment.name}:\n${post.log}`).toBe('')
      }
      const next = await runAction(on.fleet, { inputs })
      expect(next.outputs['verdict'], next.log).toBe('deployed')
    },
  )
})
