import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { packApp } from '../../fleet/sample-app.ts'
import { releaseId, type Settings } from '../support/host-program.ts'
import { settledStandingOf, standingOf } from '../support/standing.ts'
import { inWords, type Step, stepsOf, stopAt, stopped } from '../support/steps.ts'
import {
  activate,
  killUnit,
  makeBare,
  mustBeClean,
  mustRun,
  newWalker,
  run,
  runTo,
  type Standstill,
  stage,
  start,
  type Walker,
} from '../support/walker.ts'

/** Killing at every step of a change takes time: about half a second a step, on three hosts at once. */
const patience = 300_000

describe.skipIf(systemdUnavailable())('a host whose deployment is killed', () => {
  let fleet: Fleet
  const walkers: Walker[] = []
  /** The steps of a host's first release, and of one that takes another's place. */
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
    walkers.push(...(await Promise.all([1, 2, 3].map(() => newWalker(fleet, app)))))
  })
  afterAll(async () => {
    await Promise.all(walkers.map(({ host }) => host[Symbol.asyncDispose]()))
    await fleet?.[Symbol.asyncDispose]()
  })

  /** Kills every step once, on a host that is free. */
  async function walk(all: readonly Step[], kill: (walker: Walker, step: Step, n: number) => Promise<void>) {
    const queue = [...all.entries()]
    const wrong: string[] = []
    let killed = 0
    const work = async (walker: Walker) => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        try {
          await kill(walker, next[1], next[0])
          killed += 1
        } catch (error) {
          wrong.push(`${inWords(next[1])}: ${(error as Error).message}`)
          await makeBare(walker)
        }
      }
    }
    await Promise.all(walkers.map(work))
    expect(wrong).toEqual([])
    expect(killed).toBe(all.length)
    expect(killed).toBeGreaterThan(5)
  }

  const without = (these: readonly Step[], others: readonly Step[]) => {
    const known = new Set(others.map(inWords))
    return these.filter((step) => !known.has(inWords(step)))
  }

  const makeLive = async (walker: Walker) => {
    if (walker.live === 'none') await activate(walker)
  }

  async function killStage(walker: Walker, step: Step) {
    const { process } = await runTo(walker, [step], 'stage', { release: releaseId() })
    process.killGroup()
    await process.exited
    mustRun(await standingOf(walker.host), walker.live)
    await stage(walker)
    await mustBeClean(walker)
  }

  /** The next command, a deploy or recover, finds nothing to do by hand. */
  async function next(walker: Walker, n: number) {
    if (n % 3 === 0) {
      await stage(walker)
      await activate(walker)
    } else await run(walker, 'recover', { verdict: 'settled' })
    await mustBeClean(walker)
  }

  /** Kills the unit of the activation, or its caller, or every third time both. */
  async function killActivate(walker: Walker, step: Step, n: number, settings: Settings = {}) {
    const release = walker.staged ?? (await stage(walker))
    const still = await runTo(walker, [step], 'activate', { release, expect: walker.live, ...settings })
    if (step.part === 'caller' || n % 3 === 1) still.process.killGroup()
    if (step.part === 'unit') await killUnit(walker)
    await mustEndProved(walker, release, still)
    await next(walker, n)
  }

  /** The host may have finished the activation or rolled back: it runs one of two releases, and reports which. */
  async function mustEndProved(walker: Walker, release: string, { result }: Standstill) {
    if ((await standingOf(walker.host)).current === 'nowhere') throw new Error('current leads nowhere')
    const standing = await settledStandingOf(walker.host)
    const told = await result
    if (standing.current === release) Object.assign(walker, { live: release, staged: undefined })
    mustRun(standing, walker.live)
    if (told === undefined) return
    const isTrue = told.ok ? told.verdict === 'activated' && told.after === release : told.verdict !== 'rollback-failed'
    if (!isTrue || told.ok !== (walker.live === release)) throw new Error(`it said ${JSON.stringify(told)}`)
  }

  test('the shipped program shows the steps at which it can be killed', async () => {
    const [walker] = walkers as [Walker]
    steps.firstStage = await stepsOf(walker.host, (path) => stage(walker, path))
    steps.firstActivate = await stepsOf(walker.host, (path) => activate(walker, path))
    steps.stage = await stepsOf(walker.host, (path) => stage(walker, path))
    steps.activate = await stepsOf(walker.host, (path) => activate(walker, path))
    await mustBeClean(walker)
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
    await walk(steps.stage, async (walker, step) => {
      await makeLive(walker)
      await killStage(walker, step)
    })
  })

  test('a host killed while it activates ends on a proved release by itself', { timeout: patience }, async () => {
    await walk(steps.activate, async (walker, step, n) => {
      await makeLive(walker)
      await killActivate(walker, step, n)
    })
  })

  test('a host killed while it rolls back ends on a proved release', { timeout: patience }, async () => {
    const [walker] = walkers as [Walker]
    await makeLive(walker)
    const release = walker.staged ?? (await stage(walker))
    const failing = { 'after-activate': 'exit 1' }
    const all = await stepsOf(walker.host, (path) =>
      run(walker, 'activate', { release, ...failing, path, verdict: 'rolled-back' }),
    )
    await walk(without(all, steps.activate), async (one, step, n) => {
      await makeLive(one)
      await killActivate(one, step, n, failing)
    })
  })

  test('a host killed again while it recovers is recovered by the next command', { timeout: patience }, async () => {
    const isSwap = ({ text, when }: Step) => when === 'after' && text.endsWith(' /opt/macro-ai/current')
    const swap = steps.activate.find(isSwap) as Step
    /** Kills the activation of a release right after the swap, once `watch` observes its next steps. */
    const interrupt = async (walker: Walker, watch: () => void, path: string) => {
      await makeLive(walker)
      const release = walker.staged ?? (await stage(walker))
      stopAt(walker.host, swap)
      const caller = start(walker, 'activate', { release, expect: walker.live }, path)
      if (!(await stopped(walker.host, caller))) throw new Error('it was never activated')
      watch()
      await killUnit(walker)
      return caller
    }
    const [walker] = walkers as [Walker]
    const all = await stepsOf(walker.host, async (path) => {
      await (await interrupt(walker, () => undefined, path)).exited
    })
    await walk(
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
    await walk(without(steps.firstStage, steps.stage), async (walker, step) => {
      await makeBare(walker)
      await killStage(walker, step)
    })
  })

  test('a host that is killed while it activates its first release ends on that one, proved, or on none', {
    timeout: patience,
  }, async () => {
    await walk(
      steps.firstActivate.filter(({ part }) => part === 'unit'),
      async (walker, step, n) => {
        if (walker.live !== 'none') await makeBare(walker)
        await killActivate(walker, step, n)
      },
    )
  })
})
