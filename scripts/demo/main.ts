/**
 * `npm run demo`: the whole process once, on this machine, with no AWS account and no root. Three hosts with real PM2 and real
 * Express apps, behind endpoints that implement EC2's and SSM's protocols; the demo runs the committed bundle, as on a runner.
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { freePort } from '../../fleet/free-port.ts'
import { folderHostsUnavailable, openFolderHost } from '../../fleet/hosts/folder.ts'
import type { Host } from '../../fleet/hosts/host.ts'
import { runAction, type StepRun } from '../../fleet/runner.ts'
import { type App, packApp } from '../../fleet/sample-app.ts'
import { answers, claim, heading, say, show } from './output.ts'

const out = join(process.cwd(), 'report', 'demo')

const problem = folderHostsUnavailable()
if (problem === undefined) {
  await demo()
} else {
  say(`The demo's hosts cannot be opened on this machine: ${problem}.`)
  process.exitCode = 1
}

async function demo(): Promise<void> {
  const began = Date.now()
  mkdirSync(out, { recursive: true })
  heading('Three hosts: releases/, current and shared under /opt/macro-ai, PM2, no release yet')
  await using fleet = await startFleet()
  await using stack = new AsyncDisposableStack()
  const hosts = await Promise.all([1, 2, 3].map(async (number) => await openHost(fleet, await freePort(), number)))
  for (const { host } of hosts) stack.use(host)
  for (const { host } of hosts) say(`  ${host.name} (${host.id})`)

  const step = stepsOn(fleet, hosts)
  const v1 = await packApp(fleet.registry, { version: '1.0.0' })
  await step({ title: 'Deploy 1.0.0 to all three', name: '1-deploy', app: v1, version: '1.0.0', expect: 'deployed' })
  const v2 = await packApp(fleet.registry, { version: '2.0.0' })
  await step({
    title: 'Roll 2.0.0 out: one host first, then the rest',
    name: '2-roll-out',
    app: v2,
    version: '2.0.0',
    expect: 'deployed',
  })
  const v3 = await packApp(fleet.registry, { version: '3.0.0', failureModes: ['unhealthy'] })
  await step({
    title: 'Ship 3.0.0, which starts but is unhealthy',
    name: '3-unhealthy',
    app: v3,
    version: '3.0.0',
    expect: 'rolled-back',
    because: 'unhealthy',
  })

  heading('Roll back to 1.0.0 by hand, on each host')
  await Promise.all(hosts.map((host) => rollBack(host)))
  say('')
  say(`All of it in ${((Date.now() - began) / 1000).toFixed(0)} s. The summaries, as a job would show them: ${out}`)
}

interface DemoHost {
  readonly host: Host
  readonly port: number
}

async function openHost(fleet: Fleet, port: number, number: number): Promise<DemoHost> {
  const options = {
    app: 'macro-ai',
    port,
    name: `api-${number}`,
    zone: `eu-west-1${'abc'[number - 1]}`,
    registry: fleet.registry,
  }
  const host = await openFolderHost(options)
  fleet.add(host, { tags: { Name: host.name, App: 'macro-ai', Environment: 'demo' } })
  return { host, port }
}

interface Deploy {
  readonly title: string
  /** Of the summary's file. */
  readonly name: string
  readonly app: App
  readonly version: string
  readonly expect: string
  /** The error code of the first host that failed. */
  readonly because?: string
}

/** One `uses:` step after the other; each must end as expected, or the demo has disproved its own claim. */
function stepsOn(fleet: Fleet, hosts: readonly DemoHost[]) {
  return async (deploy: Deploy): Promise<void> => {
    const { title, name, app, version } = deploy
    heading(title)
    const inputs = {
      app: 'macro-ai',
      tags: 'App=macro-ai\nEnvironment=demo',
      artifact: fleet.artifact(`macro-ai-${version}.tar.gz`, app.archive),
      'artifact-sha256': app.sha256,
      version,
      environment: 'demo',
      user: 'root',
      batches: '1, 100%',
      'health-timeout': '3s',
      'stable-for': '1s',
    }
    const run = await runAction(fleet, { inputs, heard: show })
    writeFileSync(join(out, `${name}.md`), run.summary)
    prove(run, deploy)
    for (const { host, port } of hosts) say(`  ${host.name}: ${await answers(port)}`)
  }
}

function prove(run: StepRun, { expect, because = '' }: Deploy): void {
  const verdict = run.outputs['verdict'] ?? 'none'
  claim(verdict === expect, `verdict: ${verdict}, the step ${run.exit === 0 ? 'is green' : 'is red'}`)
  if (because === '') return
  const [first] = JSON.parse(run.outputs['hosts'] ?? '[]') as { name: string; code: string }[]
  claim(
    first?.code === because,
    `why: ${first?.code ?? 'nothing'} on ${first?.name ?? 'no host'}, and no other host was touched`,
  )
}

async function rollBack({ host, port }: DemoHost): Promise<void> {
  const { code, stdout } = await host.run('/opt/macro-ai/deploy.sh rollback')
  claim(code === 0, `${host.name}: ${stdout.trim().replaceAll('\n', ' ')}`)
  say(`  ${host.name}: ${await answers(port)}`)
}
