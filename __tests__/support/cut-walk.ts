import { expect } from 'vitest'
import {
  mustBeInTraffic,
  mustBeProved,
  mustBeUnlocked,
  mustHaveReported,
  mustHaveSettled,
  mustStay,
} from './after-cut.ts'
import { cutAt, deployed, type Ground, openGround, postStepOf, type Way } from './cut-deploys.ts'
import { type Moment, momentsOf, reached } from './moments.ts'
import { letLockExpire } from './run-notes.ts'
import type { Standing } from './standing.ts'

/** Fleets on which a deploy is cut off at every moment that it has. */
export interface CutWalk extends AsyncDisposable {
  /** Of a deploy that nobody disturbs, by its own report. */
  readonly moments: readonly Moment[]
  /** Every moment once, and before the first, on whichever fleet is free: the next deploy goes on from what one left. */
  walk(way: Way): Promise<void>
}

/** Boots the fleets, deploys to them, and learns the moments of a deploy from the last one. */
export async function openCutWalk(): Promise<CutWalk> {
  await using stack = new AsyncDisposableStack()
  // One after the other: what boots at once on a busy machine takes too long, all of it.
  const grounds: Ground[] = []
  for (const _ of [1, 2]) grounds.push(stack.use(await openGround()))
  await Promise.all(grounds.map((ground) => deployed(ground)))
  // Of a second deploy, since the first one has nothing to compare itself with.
  const { report, log } = await deployed(grounds[0] as Ground)
  const moments = momentsOf(report)
  expect(reached(log, moments), log).toBe(moments.length)
  const opened = stack.move()
  return {
    moments,
    walk: (way) => walk(grounds, moments, way),
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  }
}

async function walk(grounds: readonly Ground[], moments: readonly Moment[], way: Way): Promise<void> {
  const queue = [...moments.keys(), moments.length].map((n) => moments.slice(0, n))
  const walked: string[] = []
  const wrong: string[] = []
  const work = async (ground: Ground) => {
    let before: readonly Standing[] | undefined
    for (let until = queue.shift(); until !== undefined; until = queue.shift()) {
      const name = until.at(-1)?.name ?? 'start'
      try {
        before = await visit(ground, until, { way, before })
        walked.push(name)
      } catch (error) {
        before = undefined
        wrong.push(`${name}: ${(error as Error).message}`)
        await letLockExpire(ground.all.fleet)
      }
    }
  }
  await Promise.all(grounds.map(work))
  expect(wrong).toEqual([])
  expect(walked.sort()).toEqual(['start', ...moments.map(({ name }) => name)].sort())
}

async function visit(ground: Ground, until: readonly Moment[], cutting: Parameters<typeof cutAt>[2]) {
  const cut = await cutAt(ground, until, cutting)
  const post = await postStepOf(ground, cut)
  const after = await mustBeProved(ground, cut)
  // Until Node has started nobody is there to report, and nothing to report of.
  if (cutting.way === 'signals' && until.length > 0) mustHaveReported(ground, cut, after)
  mustHaveSettled(ground, cut, [post, after])
  await mustBeInTraffic(ground)
  await mustBeUnlocked(ground)
  await mustStay(ground, cut, after)
  return after.map(({ standing }) => standing)
}
