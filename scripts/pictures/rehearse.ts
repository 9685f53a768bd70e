import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { freePort } from '../../fleet/free-port.ts'
import { openFolderHost } from '../../fleet/hosts/folder.ts'
import { runAction } from '../../fleet/runner.ts'
import { type App, packApp } from '../../fleet/sample-app.ts'

interface Deploy {
  readonly app: App
  readonly version: string
  readonly verdict: string
}

/**
 * Deploys three releases to three rehearsal hosts, as `npm run demo` does, with a pause that makes a timeline worth reading. The
 * last release fails. Leaves the reports of all runs in `folder`; resolves with the job summary of the second run.
 */
export async function rehearse(folder: string): Promise<{ readonly summary: string }> {
  await using fleet = await startFleet()
  await using stack = new AsyncDisposableStack()
  const ports = await Promise.all([freePort(), freePort(), freePort()])
  for (const [at, port] of ports.entries()) {
    const name = `api-${at + 1}`
    const zone = `eu-west-1${'abc'[at]}`
    const host = stack.use(await openFolderHost({ app: 'macro-ai', port, name, zone, registry: fleet.registry }))
    fleet.add(host, { tags: { Name: name, App: 'macro-ai', Environment: 'production' } })
  }
  const deploy = deployTo(fleet, folder)
  await deploy({ app: await packApp(fleet.registry, { version: '1.0.0' }), version: '1.0.0', verdict: 'deployed' })
  const second = { app: await packApp(fleet.registry, { version: '1.1.0' }), version: '1.1.0', verdict: 'deployed' }
  const summary = await deploy(second)
  const failing = await packApp(fleet.registry, { version: '1.2.0', failureModes: ['unhealthy'] })
  await deploy({ app: failing, version: '1.2.0', verdict: 'rolled-back' })
  return { summary }
}

/** One step after the other; resolves with its job summary. Rejects when a run ends with another verdict. */
function deployTo(fleet: Fleet, folder: string) {
  return async ({ app, version, verdict }: Deploy): Promise<string> => {
    const name = `macro-ai-${version}.tar.gz`
    fleet.gitHub.artifact(name, app.archive)
    const inputs = {
      app: 'macro-ai',
      tags: 'App=macro-ai\nEnvironment=production',
      artifact: `artifact:${name}`,
      version,
      user: 'root',
      batches: '1, 100%',
      pause: '2s',
      'health-timeout': '3s',
      'stable-for': '1s',
    }
    const run = await runAction(fleet, { inputs, env: { ...fleet.gitHub.env, RUNNER_TEMP: folder } })
    const ended = run.outputs['verdict'] ?? 'none'
    if (ended !== verdict) throw new Error(`The deploy of ${version} ended ${ended}, not ${verdict}.\n${run.log}`)
    process.stdout.write(`Deploy of ${version}: ${ended}\n`)
    return run.summary
  }
}
