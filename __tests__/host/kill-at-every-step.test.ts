import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { packApp } from '../../fleet/sample-app.ts'
import { releaseId, type Settings } from '../support/hosts/host-program.ts'
import { observe, observeOnceIdle } from '../support/hosts/observed-state.ts'
import {
  activate,
  type Halted,
  type KilledHost,
  killUnit,
  makeBare,
  mustBeClean,
  mustRun,
  openKilledHost,
  run,
  runTo,
  stage,
  start,
} from '../support/interruptions/kill-at-every-step.ts'
import { inWords, type Step, stepsOf, stopAt, stopped } from '../support/interruptions/program-steps.ts'

/** Killing at every step of a change takes time: about half a second a step, on three hosts at once. */
const patience = 300_000

describe.skipIf(systemdUnavailable())('a host whose deployment is killed', () => {
  let fleet: Fleet
  const killedHosts: KilledHost[] = []
  /** The steps of a host's first release, and of a release that replaces another. */
  const steps: Record<'firstStage' | 'firstActivate' | 'stage' | 'activate', readonly Step[]> = {
    firstStage: [],
    firstActivate: [],
    stage: [],
    activate: [],
  }

  beforeAll(async () => {
    fleet = await startFleet()
    const { archive, sha256 } = await packApp(fleet.registry, { version: '1.0.0', framework: 'plain' })
    const app = { sha256, url: fleet.artifact('app.tgz', archive) }
    killedHosts.push(...(await Promise.all([1, 2, 3].map(() => openKilledHost(fleet, app)))))
  })
  afterAll(async () => {
    await Promise.all(killedHosts.map(({ host }) => host[Symbol.asyncDispose]()))
    await fleet?.[Symbol.asyncDispose]()
  })

  /** Kills every step once, on a host that is free. */
  async function killAtEach(all: readonly Step[], kill: (killed: KilledHost, step: Step, n: number) => Promise<void>) {
    const queue = [...all.entries()]
    const wrong: string[] = []
    let kills = 0
    const work = async (killed: KilledHost) => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        try {
          await kill(killed, next[1], next[0])
          kills += 1
        } catch (error) {
          wrong.push(`${inWords(next[1])}: ${(error as Error).message}`)
          await makeBare(killed)
        }
      }
    }
    await Promise.all(killedHosts.map(work))
    expect(wrong).toEqual([])
    expect(kills).toBe(all.length)
    expect(kills).toBeGreaterThan(5)
  }

  const without = (these: readonly Step[], others: readonly Step[]) => {
    const known = new Set(others.map(inWords))
    return these.filter((step) => !known.has(inWords(step)))
  }

  const makeLive = async (killed: KilledHost) => {
    if (killed.live === 'none') await activate(killed)
  }

  async function killStage(killed: KilledHost, step: Step) {
    const { process } = await runTo(killed, [step], 'stage', { release: releaseId() })
    process.killGroup()
    await process.exited
    mustRun(await observe(killed.host), killed.live)
    await stage(killed)
    await mustBeClean(killed)
  }

  /** The next command, a deploy or recover, finds nothing to do by hand. */
  async function next(killed: KilledHost, n: number) {
    if (n % 3 === 0) {
      await stage(killed)
      await activate(killed)
    } else await run(killed, 'recover', { verdict: 'settled' })
    await mustBeClean(killed)
  }

  /** Kills the unit of the activation, or its caller, or every third time both. */
  async function killActivate(killed: KilledHost, step: Step, n: number, settings: Settings = {}) {
    const release = killed.staged ?? (await stage(killed))
    const still = await runTo(killed, [step], 'activate', { release, expect: killed.live, ...settings })
    if (step.part === 'caller' || n % 3 === 1) still.process.killGroup()
    if (step.part === 'unit') await killUnit(killed)
    await mustEndProved(killed, release, still)
    await next(killed, n)
  }

  /** The host may have finished the activation or rolled back: it runs one of two releases, and reports which. */
  async function mustEndProved(killed: KilledHost, release: string, { result }: Halted) {
    if ((await observe(killed.host)).current === 'nowhere') throw new Error('current leads nowhere')
    const standing = await observeOnceIdle(killed.host)
    const told = await result
    if (standing.current === release) Object.assign(killed, { live: release, staged: undefined })
    mustRun(standing, killed.live)
    if (told === undefined) return
    const isTrue = told.ok ? told.verdict === 'activated' && told.after === release : told.verdict !== 'rollback-failed'
    if (!isTrue || told.ok !== (killed.live === release)) throw new Error(`it said ${JSON.stringify(told)}`)
  }

  test('the shipped program shows the steps at which it can be killed', async () => {
    const [killed] = killedHosts as [KilledHost]
    steps.firstStage = await stepsOf(killed.host, (path) => stage(killed, path))
    steps.firstActivate = await stepsOf(killed.host, (path) => activate(killed, path))
    steps.stage = await stepsOf(killed.host, (path) => stage(killed, path))
    steps.activate = await stepsOf(killed.host, (path) => activate(killed, path))
    await mustBeClean(killed)
    const words = Object.values(steps).flat().map(inWords).join('\n')
    for (const change of [
      /mktemp -d \/run\/ec2-release\./,
      /mkdir .*\/\.state/,
      /curl -K -/,
      /mv -T .* \/opt\/macro-ai\/releases\/ID/,
      /systemd-run --quiet/,
      /mv .* \/opt\/macro-ai\/\.state\/activating/,
      /mv .* \/opt\/macro-ai\/current/,
      /systemctl restart -- macro-ai\.service/,
      /mv .* \/opt\/macro-ai\/\.state\/good/,
      /rm -f \/opt\/macro-ai\/\.state\/activating/,
    ]) {
      expect(words).toMatch(new RegExp(`^\\w+: before ${change.source}`, 'm'))
      expect(words).toMatch(new RegExp(`^\\w+: after ${change.source}`, 'm'))
    }
  })

  test('a host killed while it stages keeps its release, and stages the next time', { timeout: patience }, async () => {
    await killAtEach(steps.stage, async (killed, step) => {
      await makeLive(killed)
      await killStage(killed, step)
    })
  })

  test('a host killed while it activates ends on a proved release by itself', { timeout: patience }, async () => {
    await killAtEach(steps.activate, async (killed, step, n) => {
      await makeLive(killed)
      await killActivate(killed, step, n)
    })
  })

  test('a host killed while it rolls back ends on a proved release', { timeout: patience }, async () => {
    const [killed] = killedHosts as [KilledHost]
    await makeLive(killed)
    const release = killed.staged ?? (await stage(killed))
    const failing = { 'after-activate': 'exit 1' }
    const all = await stepsOf(killed.host, (path) =>
      run(killed, 'activate', { release, ...failing, path, verdict: 'rolled-back' }),
    )
    await killAtEach(without(all, steps.activate), async (one, step, n) => {
      await makeLive(one)
      await killActivate(one, step, n, failing)
    })
  })

  test('a host killed again while it recovers is recovered by the next command', { timeout: patience }, async () => {
    const isSwap = ({ text, when }: Step) => when === 'after' && text.endsWith(' /opt/macro-ai/current')
    const swap = steps.activate.find(isSwap) as Step
    /** Kills the activation of a release right after the swap, once `watch` observes its next steps. */
    const interrupt = async (killed: KilledHost, watch: () => void, path: string) => {
      await makeLive(killed)
      const release = killed.staged ?? (await stage(killed))
      stopAt(killed.host, swap)
      const caller = start(killed, 'activate', { release, expect: killed.live }, path)
      if (!(await stopped(killed.host, caller))) throw new Error('it was never activated')
      watch()
      await killUnit(killed)
      return caller
    }
    const [killed] = killedHosts as [KilledHost]
    const all = await stepsOf(killed.host, async (path) => {
      await (await interrupt(killed, () => undefined, path)).exited
    })
    await killAtEach(
      all.filter(({ part }) => part === 'settling'),
      async (one, step, n) => {
        const { host } = one
        const caller = await interrupt(one, () => stopAt(host, step), stopAt(host, swap, step))
        if (!(await stopped(host, caller))) throw new Error('it never came there')
        await killUnit(one)
        await caller.exited
        await next(one, n)
      },
    )
  })

  test('a host killed while it stages its first release can stage it later', { timeout: patience }, async () => {
    await killAtEach(without(steps.firstStage, steps.stage), async (killed, step) => {
      await makeBare(killed)
      await killStage(killed, step)
    })
  })

  test('a host that is killed while it activates its first release ends on that one, proved, or on none', {
    timeout: patience,
  }, async () => {
    await killAtEach(
      steps.firstActivate.filter(({ part }) => part === 'unit'),
      async (killed, step, n) => {
        if (killed.live !== 'none') await makeBare(killed)
        await killActivate(killed, step, n)
      },
    )
  })
})
