import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, onTestFinished, test } from 'vitest'
import { balancerUnavailable } from '../../fleet/balancer/haproxy-process.ts'
import { startFleet, type TargetGroupOptions } from '../../fleet/fleet.ts'
import { cutFromBalancers, reconnectToBalancers } from '../../fleet/hosts/network.ts'
import { bootSystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { startLoad } from '../../fleet/load.ts'
import { elbv2 } from '../support/aws-clients/elbv2.ts'
import { eventually } from '../support/aws-clients/run-command.ts'
import { startBackend } from './backend.ts'

const checks = { intervalMs: 50, timeoutMs: 500, rise: 2, fall: 2 }

/** Two servers in a group behind a balancer; none is registered yet. */
async function twoServers(options: TargetGroupOptions = {}) {
  await using stack = new AsyncDisposableStack()
  const [a, b] = [stack.use(await startBackend()), stack.use(await startBackend())]
  const fleet = stack.use(await startFleet())
  for (const { host } of [a, b]) fleet.add(host)
  const group = await fleet.targetGroup({ balancer: true, checks, delaySeconds: 60, ...options })
  const opened = stack.move()
  const ask = async (path = '/') => {
    const response = await fetch(group.url + path)
    return { status: response.status, from: await response.text() }
  }
  return {
    ...{ a, b, fleet, group, elb: elbv2(fleet), ask },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  }
}

describe.skipIf(balancerUnavailable() !== undefined)('a group behind a real balancer', () => {
  test('the balancer sends requests to its healthy targets, and to all of them', async () => {
    await using on = await twoServers()
    const { a, b, elb, group, ask } = on
    expect((await ask()).status).toBe(503)
    b.status = 500
    await elb.register(group.arn, a.target, b.target)
    await eventually(async () => {
      const failing = { state: 'unhealthy', reason: 'Target.ResponseCodeMismatch' }
      const description = 'Health checks failed with these codes: [500]'
      expect(await elb.health(group.arn)).toMatchObject([{ state: 'healthy' }, { ...failing, description }])
    })
    for (let i = 0; i < 6; i += 1) expect(await ask()).toEqual({ status: 200, from: a.host.id })
    expect(b.requests()).toBe(0)
    b.status = 200
    await group.healthy()
    const answers = new Set<string>()
    for (let i = 0; i < 6; i += 1) answers.add((await ask()).from)
    expect(answers).toEqual(new Set([a.host.id, b.host.id]))
  })

  test('the balancer sends nothing to a target before it has passed its checks', async () => {
    await using on = await twoServers({ checks: { ...checks, rise: 20 } })
    const { a, elb, group, ask } = on
    await elb.register(group.arn, a.target)
    expect(await elb.health(group.arn)).toMatchObject([{ state: 'initial' }])
    expect((await ask()).status).toBe(503)
    await group.healthy()
    expect((await ask()).status).toBe(200)
    expect(a.requests()).toBe(1)
  })

  test('the balancer lets a draining target finish its requests and gives it no new ones', async () => {
    await using on = await twoServers()
    const { a, b, elb, group, ask } = on
    await group.register([a.target])
    await group.healthy()
    const slow = ask('/slow')
    await eventually(() => expect(a.slow).toHaveLength(1))
    await group.register([b.target])
    await group.healthy()
    await elb.deregister(group.arn, a.target)
    for (let i = 0; i < 6; i += 1) expect(await ask()).toEqual({ status: 200, from: b.host.id })
    expect(a.requests()).toBe(1)
    expect(await elb.health(group.arn, a.target)).toMatchObject([{ state: 'draining' }])
    a.slow[0]?.end('at last')
    expect(await slow).toEqual({ status: 200, from: 'at last' })
    await elb.register(group.arn, a.target)
    await group.healthy()
    for (let i = 0; i < 6; i += 1) await ask()
    expect(a.requests()).toBeGreaterThan(1)
  })

  test('the balancer cuts unfinished requests after the delay, and forgets the target', async () => {
    await using on = await twoServers({ delaySeconds: 0.3 })
    const { a, b, elb, group, ask } = on
    await group.register([a.target])
    await group.healthy()
    const slow = ask('/slow')
    await eventually(() => expect(a.slow).toHaveLength(1))
    await group.register([b.target])
    await group.healthy()
    await elb.deregister(group.arn, a.target)
    expect((await slow).status).toBeGreaterThanOrEqual(500)
    await eventually(async () => {
      const { requests } = await group.counters()
      expect([...requests.keys()]).toEqual([`${b.host.id}.${b.target.port}`])
    })
    await elb.register(group.arn, a.target)
    await group.healthy()
    expect(await elb.health(group.arn)).toHaveLength(2)
  })

  test('the balancer loses requests when a server is killed, since it retries none', async () => {
    await using on = await twoServers()
    const { a, b, elb, group } = on
    await group.register([a.target, b.target])
    await group.healthy()
    const load = await startLoad(group.url, { connections: 8, pauseMs: 2 })
    await eventually(() => expect(a.requests()).toBeGreaterThan(100))
    await a.kill()
    await eventually(async () => {
      expect(await elb.health(group.arn)).toMatchObject([
        { state: 'unhealthy', reason: 'Target.FailedHealthChecks' },
        {},
      ])
    })
    const before = b.requests()
    await eventually(() => expect(b.requests()).toBeGreaterThan(before + 100))
    const { requests, failed, failures } = await load.stop()
    expect(failed).toBeGreaterThan(0)
    expect(failures.status + failures.read).toBe(failed)
    expect(requests - failures.status).toBeLessThanOrEqual(a.requests() + b.requests())
    expect((await group.counters()).retries).toBe(0)
  })

  test('the balancer loses no request under load when a server is drained before it is killed', async () => {
    await using on = await twoServers({ delaySeconds: 0.3 })
    const { a, b, elb, group } = on
    await group.register([a.target, b.target])
    await group.healthy()
    const load = await startLoad(group.url, { connections: 8, pauseMs: 2 })
    await eventually(() => expect(a.requests()).toBeGreaterThan(100))
    await elb.deregister(group.arn, a.target)
    await eventually(async () => {
      expect(await elb.health(group.arn, a.target)).toMatchObject([{ state: 'unused' }])
    })
    await a.kill()
    const before = b.requests()
    await eventually(() => expect(b.requests()).toBeGreaterThan(before + 100))
    const { requests, failed, seconds, latencyMs } = await load.stop()
    expect(failed).toBe(0)
    // A request in progress at the end was answered, but is not in the report.
    expect(a.requests() + b.requests() - requests).toBeGreaterThanOrEqual(0)
    expect(a.requests() + b.requests() - requests).toBeLessThanOrEqual(8)
    expect(seconds).toBeGreaterThan(0.3)
    expect(latencyMs.max).toBeGreaterThanOrEqual(latencyMs.mean)
  })

  test('the balancer keeps its connections to the servers', async () => {
    await using on = await twoServers()
    await on.group.register([on.a.target])
    await on.group.healthy()
    const load = await startLoad(on.group.url, { connections: 4, pauseMs: 2 })
    await eventually(() => expect(on.a.requests()).toBeGreaterThan(200))
    expect((await load.stop()).failed).toBe(0)
    expect(on.a.connections()).toBeLessThanOrEqual(8)
  })

  test('the balancer ends with its fleet, and with its process however that dies', async () => {
    const { group, ...on } = await twoServers()
    await on[Symbol.asyncDispose]()
    await expect(fetch(group.url)).rejects.toThrow('fetch failed')
    const { process: other, url } = await balancerElsewhere()
    expect((await fetch(url)).status).toBe(503)
    other.kill('SIGKILL')
    await eventually(() => expect(fetch(url)).rejects.toThrow('fetch failed'))
  })
})

test.skipIf(balancerUnavailable() !== undefined)('load on an unreachable URL reports that', async () => {
  await using on = await twoServers()
  const { url } = on.group
  await on.fleet[Symbol.asyncDispose]()
  await expect(startLoad(url)).rejects.toThrow('unable to connect')
})

test.skipIf(balancerUnavailable() !== undefined)(
  'load counts an answer of 400 or more as failed, and ends by itself',
  async () => {
    await using on = await twoServers()
    const load = await startLoad(on.group.url, { seconds: 1, connections: 2, pauseMs: 20 })
    const { requests, failures, failed } = await load.ended
    expect(requests).toBeGreaterThan(0)
    expect(failures.status).toBe(requests)
    expect(failed).toBeGreaterThanOrEqual(requests)
  },
)

describe.skipIf((balancerUnavailable() ?? systemdUnavailable()) !== undefined)(
  'a systemd host behind a balancer',
  () => {
    test('a systemd host is unhealthy while its network to the balancer is cut, and still works otherwise', async () => {
      await using host = await bootSystemdHost()
      await using fleet = await startFleet()
      fleet.add(host)
      const count = "let n = 0; const count = (at) => String(at.url === '/' ? (n += 1) : n)"
      const server = "require('http').createServer((at, to) => to.end(count(at))).listen(3030)"
      await host.run(`systemd-run -q node -e "${count}; ${server}"`)
      const group = await fleet.targetGroup({ balancer: true, checks: { ...checks, timeoutMs: 200 } })
      await group.register([host])
      await group.healthy()
      expect(await (await fetch(group.url)).text()).toBe('1')

      await cutFromBalancers(host.namespace)
      const lost = fetch(group.url, { signal: AbortSignal.timeout(1000) }) // on a connection that was open
      await expect(lost).rejects.toThrow('timeout')
      const elb = elbv2(fleet)
      await eventually(async () => {
        const late = { state: 'unhealthy', reason: 'Target.Timeout', description: 'Request timed out' }
        expect(await elb.health(group.arn)).toMatchObject([late])
      })
      expect((await fetch(group.url)).status).toBe(503)
      const url = fleet.artifact('file', Buffer.from('content'))
      expect((await host.run(`curl -sS --max-time 5 ${url}`)).stdout).toBe('content')
      expect(await (await fetch(`http://${host.address}:3030/count`)).text()).toBe('1')

      await reconnectToBalancers(host.namespace)
      await group.healthy()
      expect((await fetch(group.url)).status).toBe(200)
    })
  },
)

/** Another process with a fleet and a balancer of its own. */
async function balancerElsewhere() {
  const module = new URL('../../fleet/fleet.ts', import.meta.url).href
  const program = `const { startFleet } = await import('${module}')
    const { url } = await (await startFleet()).targetGroup({ balancer: true })
    console.log(url)
    setInterval(() => {}, 1000)`
  const argv = ['--input-type=module', '-e', program]
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const died = once(child, 'exit').then(() => {
    throw new Error('the other process ended instead of starting a balancer')
  })
  died.catch(() => undefined)
  const [line] = (await Promise.race([once(child.stdout, 'data'), died])) as [Buffer]
  return { process: child, url: line.toString().trim() }
}
