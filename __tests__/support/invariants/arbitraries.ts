import fc from 'fast-check'

/** The inputs and the faults of one run. Times are milliseconds from the start of the schedule, or of the run. */
export interface RunPlan {
  readonly startsAt: number
  readonly version: string
  readonly lockTimeout: number
  readonly batches: string
  readonly bake: number
  readonly onFailure: string
  /** On which host its release cannot be staged, or is unhealthy. */
  readonly fails: { readonly on: number; readonly command: 'stage' | 'activate' } | undefined
  /** The difference of its clock from the common clock. */
  readonly skew: number
  /** The seed of all short times of its calls, deliveries and works. */
  readonly jitter: number
  /** The nth leg of a call, or trip of a command, takes this long. */
  readonly stalls: readonly { readonly on: 'leg' | 'delivery'; readonly nth: number; readonly ms: number }[]
  readonly freezes: readonly { readonly at: number; readonly ms: number }[]
  readonly diesAt: number | undefined
  /** How long after the kill its post step begins; without one the whole runner is gone. */
  readonly postAfter: number | undefined
}

/** Everything that two or three runs meet: all that a simulated hour depends on. */
export interface Schedule {
  readonly hosts: number
  /** Whether the hosts are in a target group. */
  readonly balanced: boolean
  readonly runs: readonly RunPlan[]
}

const seconds = (min: number, max: number) => fc.integer({ min, max }).map((one) => one * 1_000)

/** Mostly the delays of a bad network; now and then longer than the lease of a lock. */
const stallMs = fc.oneof({ weight: 2, arbitrary: seconds(1, 30) }, { weight: 3, arbitrary: seconds(60, 400) })

const sometimes = <T>(weight: number, arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 10 - weight, arbitrary: fc.constant(undefined) }, { weight, arbitrary })

function runPlan(name: string): fc.Arbitrary<RunPlan> {
  return fc.record({
    startsAt: fc.oneof(fc.integer({ min: 0, max: 3_000 }), seconds(0, 400)),
    version: fc.oneof({ weight: 9, arbitrary: fc.constant(`v${name}`) }, { weight: 1, arbitrary: fc.constant('v1') }),
    lockTimeout: fc.constantFrom(0, 300_000, 1_200_000, 1_200_000),
    batches: fc.constantFrom('100%', '1'),
    bake: fc.constantFrom(0, 0, 240_000),
    onFailure: fc.constantFrom('rollback', 'rollback', 'stop'),
    fails: sometimes(
      2,
      fc.record({
        on: fc.nat(2),
        command: fc.constantFrom('stage' as const, 'activate' as const, 'activate' as const),
      }),
    ),
    skew: fc.constantFrom(0, 0, -90_000, 90_000),
    jitter: fc.nat(9_999),
    stalls: fc.array(
      fc.record({ on: fc.constantFrom('leg' as const, 'delivery' as const), nth: fc.nat(30), ms: stallMs }),
      { maxLength: 3 },
    ),
    freezes: fc.array(fc.record({ at: seconds(0, 150), ms: stallMs }), { maxLength: 2 }),
    diesAt: sometimes(2, seconds(0, 150)),
    postAfter: sometimes(4, seconds(0, 30)),
  })
}

export const schedules: fc.Arbitrary<Schedule> = fc.record({
  hosts: fc.integer({ min: 1, max: 3 }),
  balanced: fc.boolean(),
  runs: fc
    .tuple(runPlan('1'), runPlan('2'), sometimes(3, runPlan('3')))
    .map((runs) => runs.filter((run) => run !== undefined)),
})

/** A run without faults. */
export function calm(more: Partial<RunPlan> = {}): RunPlan {
  return {
    startsAt: 0,
    version: 'v1',
    lockTimeout: 0,
    batches: '100%',
    bake: 0,
    onFailure: 'rollback',
    fails: undefined,
    skew: 0,
    jitter: 0,
    stalls: [],
    freezes: [],
    diesAt: undefined,
    postAfter: undefined,
    ...more,
  }
}

/** A sequence of short times that is always the same for the same number; 0 makes all of them middling. */
export function jitterOf(number: number): (min: number, max: number) => number {
  let state = number
  return (min, max) => {
    if (number === 0) return Math.round((min + max) / 2)
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.round(min + ((max - min) * (state >>> 8)) / 0x1_00_00_00)
  }
}
