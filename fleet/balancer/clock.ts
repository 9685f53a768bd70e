import type { Balancer, Check } from './balancer.ts'

export interface ClockOptions {
  /** How long a target stays unhealthy after it was added. */
  readonly initialMs: number
  /** Whether a target is healthy, by its name, asked at every look; without it all are. */
  readonly isHealthy?: (name: string) => boolean
}

/** A balancer without traffic, whose targets become healthy as time passes. */
export function clockBalancer({ initialMs, isHealthy = () => true }: ClockOptions): Balancer {
  const admitted = new Map<string, number>()
  const check = (name: string, since: number): Check => {
    const passed = Date.now() - since
    if (passed < initialMs) return { state: passed < initialMs / 2 ? 'unchecked' : 'checking' }
    return isHealthy(name) ? { state: 'healthy' } : { state: 'unhealthy', why: 'status', status: 503 }
  }
  return {
    url: '',
    admit: async ({ name }) => void admitted.set(name, Date.now()),
    drain: async () => undefined,
    remove: async (name) => void admitted.delete(name),
    checks: async () => new Map([...admitted].map(([name, since]) => [name, check(name, since)])),
    counters: async () => ({ requests: new Map([...admitted.keys()].map((name) => [name, 0])), retries: 0 }),
    [Symbol.asyncDispose]: async () => undefined,
  }
}
