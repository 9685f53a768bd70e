import { describe, expect, test } from 'vitest'
import { balancerUnavailable } from '../../fleet/balancer/haproxy-process.ts'
import type { TargetGroupOfFleet } from '../../fleet/fleet.ts'
import { cutFromBalancers, reconnectToBalancers } from '../../fleet/hosts/network.ts'
import { type SystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { type LoadReport, startLoad } from '../../fleet/load.ts'
import { runAction, type Step, type StepRun } from '../../fleet/runner.ts'
import { prepareSuite } from '../support/hosts/suite.ts'
import { answering, type Hosts, openHosts } from '../support/hosts/systemd-hosts.ts'

/** Answers take a moment, so that some are in progress whenever a process is stopped. Plain servers, since there are many. */
const slowly = `import { createServer } from 'node:http'
const failing = () => ${'`'}\${process.env.HOST_NUMBER}${'`'} === process.env.FAILS_ON
createServer((request, response) => {
  const health = request.url === '/api/health'
  const answer = { version: process.env.VERSION, release: process.env.RELEASE_ID, pid: process.pid }
  setTimeout(() => response.writeHead(health && failing() ? 503 : 200).end(JSON.stringify(answer)), health ? 0 : 4)
}).listen(process.env.PORT)
`

const patience = 240_000

describe.skipIf((systemdUnavailable() ?? balancerUnavailable()) !== undefined)(
  'six hosts behind a load balancer, under load',
  () => {
    let on: Hosts
    let group: TargetGroupOfFleet
    let requests = 0

    prepareSuite(async (stack) => {
      on = stack.use(await openHosts(6))
      await Promise.all(
        on.hosts.map(async (host, i) => await host.run(`echo HOST_NUMBER=${i + 1} >>/opt/macro-ai/.env`)),
      )
      expect((await deploy('1.0.0', {})).outputs['verdict']).toBe('deployed')
      group = await on.fleet.targetGroup({ balancer: true, delaySeconds: 1 })
      await group.register(on.hosts)
      await group.healthy()
    })

    async function deploy(
      version: string,
      inputs: Readonly<Record<string, string>>,
      heard?: Step['heard'],
    ): Promise<StepRun> {
      const release = await on.release({ version, framework: 'plain', files: { 'dist/index.js': slowly } })
      const settings = { 'stable-for': '0', 'health-timeout': '10s', 'package-manager': 'none', ...inputs }
      return await runAction(on.fleet, { inputs: { ...release, ...settings }, ...(heard && { heard }) })
    }

    /** A deploy under load, and the clients' results. */
    async function underLoad(version: string, inputs: Readonly<Record<string, string>>) {
      const load = await startLoad(`${group.url}/`, { connections: 32, pauseMs: 5 })
      const ran = await deploy(version, inputs).finally(() => load.stop())
      const seen = await load.ended
      requests += seen.requests
      expect(await group.counters()).toMatchObject({ retries: 0 })
      return { verdict: ran.outputs['verdict'], seen, log: ran.log }
    }

    const versions = async () =>
      (await Promise.all(on.hosts.map((host) => answering(host)))).map(({ version }) => version)
    const drained = () => ({ 'target-groups': group.arn, batches: '2', 'drain-grace': '1s' })
    const nothingLost = (seen: LoadReport) =>
      expect(seen.failures).toEqual({ connect: 0, read: 0, write: 0, timeout: 0, status: 0 })

    test('balanced hosts lose no request during a rolling deploy', { timeout: patience }, async () => {
      const { verdict, seen, log } = await underLoad('2.0.0', drained())
      expect(verdict, log).toBe('deployed')
      expect(await versions()).toEqual(Array(6).fill('2.0.0'))
      nothingLost(seen)
    })

    test('balanced hosts lose no request to a release that fails on host five', { timeout: patience }, async () => {
      const { verdict, seen, log } = await underLoad('3.0.0', { ...drained(), env: 'FAILS_ON=5' })
      expect(verdict, log).toBe('rolled-back')
      expect(await versions()).toEqual(Array(6).fill('2.0.0'))
      await group.healthy()
      nothingLost(seen)
    })

    test('balanced hosts lose some requests when they are not drained', { timeout: patience }, async () => {
      const { verdict, seen, log } = await underLoad('4.0.0', { batches: '2' })
      expect(verdict, log).toBe('deployed')
      expect(seen.failed).toBeGreaterThan(0)
      await group.healthy()
    })

    test('balanced hosts roll back when the network to one of them is cut', { timeout: patience }, async () => {
      const third = on.hosts[2] as SystemdHost
      const before = await versions()
      let cut: Promise<void> | undefined
      const heard = (text: string) => {
        if (/drained \d\/2 {2}api-3/.test(text)) cut ??= cutFromBalancers(third.namespace)
      }
      const ran = await deploy('5.0.0', { ...drained(), 'drain-timeout': '6s' }, heard)
      await cut
      expect(ran.outputs['verdict'], ran.log).toBe('rolled-back')
      expect(JSON.parse(ran.outputs['hosts'] ?? '')[0]).toMatchObject({ name: 'api-3', code: 'target-unhealthy' })
      expect(await versions()).toEqual(before)
      await reconnectToBalancers(third.namespace)
      await group.healthy()
    })

    test('the load is more than fifty thousand requests', () => {
      expect(requests).toBeGreaterThanOrEqual(50_000)
    })
  },
)
