import { expect } from 'vitest'
import { letLockExpire } from '../aws-clients/saved-state.ts'
import type { ObservedState } from '../hosts/observed-state.ts'
import {
  mustBeInTraffic,
  mustBeProved,
  mustBeUnlocked,
  mustHaveReported,
  mustHaveSettled,
  mustStay,
} from './after-cut-off.ts'
import { cutAt, deployed, type Ground, openGround, postStepOf, type Way } from './cut-off-deploys.ts'
import { type Milestone, milestonesOf, reached } from './log-milestones.ts'

/** Fleets on which a test cuts a deploy off at every milestone. */
export interface CutOffs extends AsyncDisposable {
  /** The milestones of an undisturbed deploy, from its own report. */
  readonly milestones: readonly Milestone[]
  /** Every milestone once, and before the first, on any free fleet: the next deploy continues from the result of the last. */
  cutOffAtEach(way: Way): Promise<void>
}

/** Boots the fleets, deploys to them, and learns the milestones of a deploy from the last deploy. */
export async function openCutOffs(): Promise<CutOffs> {
  await using stack = new AsyncDisposableStack()
  // One after the other: on a busy machine, fleets that boot at once all take too long.
  const grounds: Ground[] = []
  for (const _ of [1, 2]) grounds.push(stack.use(await openGround()))
  await Promise.all(grounds.map((ground) => deployed(ground)))
  // Milestones of a second deploy, since a first one has nothing to compare itself with.
  const { report, log } = await deployed(grounds[0] as Ground)
  const milestones = milestonesOf(report)
  expect(reached(log, milestones), log).toBe(milestones.length)
  const opened = stack.move()
  return {
    milestones,
    cutOffAtEach: (way) => cutOffAtEach(grounds, milestones, way),
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  }
}

async function cutOffAtEach(grounds: readonly Ground[], milestones: readonly Milestone[], way: Way): Promise<void> {
  const queue = [...milestones.keys(), milestones.length].map((n) => milestones.slice(0, n))
  const reachedNames: string[] = []
  const wrong: string[] = []
  const work = async (ground: Ground) => {
    let before: readonly ObservedState[] | undefined
    for (let until = queue.shift(); until !== undefined; until = queue.shift()) {
      const name = until.at(-1)?.name ?? 'start'
      try {
        before = await visit(ground, until, { way, before })
        reachedNames.push(name)
      } catch (error) {
        before = undefined
        wrong.push(`${name}: ${(error as Error).message}`)
        await letLockExpire(ground.all.fleet)
      }
    }
  }
  await Promise.all(grounds.map(work))
  expect(wrong).toEqual([])
  expect(reachedNames.sort()).toEqual(['start', ...milestones.map(({ name }) => name)].sort())
}

async function visit(ground: Ground, until: readonly Milestone[], cutting: Parameters<typeof cutAt>[2]) {
  const cut = await cutAt(ground, until, cutting)
  const post = await postStepOf(ground, cut)
  const after = await mustBeProved(ground, cut)
  // Until Node has started the step cannot report, and has nothing to report.
  if (cutting.way === 'signals' && until.length > 0) mustHaveReported(ground, cut, after)
  mustHaveSettled(ground, cut, [post, after])
  await mustBeInTraffic(ground)
  await mustBeUnlocked(ground)
  await mustStay(ground, cut, after)
  return after.map(({ standing }) => standing)
}
