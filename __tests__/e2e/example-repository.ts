import { readFileSync } from 'node:fs'
import { parse, stringify } from 'yaml'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { freePort } from '../../fleet/free-port.ts'
import { openFolderHost } from '../../fleet/hosts/folder.ts'
import type { Host } from '../../fleet/hosts/host.ts'
import { appFiles } from '../../fleet/sample-app.ts'
import type { Event } from '../../tools/workflow-runner/events.ts'
import type { JobRun } from '../../tools/workflow-runner/job.ts'
import type { Repository } from '../../tools/workflow-runner/repository.ts'
import { runWorkflow, type WorkflowRun } from '../../tools/workflow-runner/run.ts'
import type { StepRun } from '../../tools/workflow-runner/step.ts'

/** A host of one of the environments, and the address of its app. */
export interface AppHost {
  readonly host: Host
  readonly port: number
}

/** The repository that a reader of examples/ would have, with its hosts. */
export interface Owner extends AsyncDisposable {
  readonly fleet: Fleet
  /** Opens a host that runs nothing yet. */
  addHost(environment: string): Promise<AppHost>
  /** Runs a file of examples/ with the app's sources in this version. */
  run(file: string, event: Event, options?: RunOptions): Promise<WorkflowRun>
}

export interface RunOptions {
  readonly version?: string
  /** Leaves out the other jobs of the file. */
  readonly only?: readonly string[]
  /** The decision of the reviewers of `production`. Without it, GitHub asks no reviewer. */
  readonly approves?: () => Promise<boolean>
}

const name = 'acme/macro-ai'
const roleOf = (environment: string) => `arn:aws:iam::111122223333:role/${environment}`

export async function openOwner(): Promise<Owner> {
  await using stack = new AsyncDisposableStack()
  const fleet = stack.use(await startFleet())
  const opened = stack.move()
  const repository = {
    ...{ name, fleet, vars: { AWS_REGION: fleet.region } },
    roles: Object.fromEntries(
      ['production', 'staging'].map((one) => [roleOf(one), [`repo:${name}:environment:${one}`]]),
    ),
  }
  return {
    fleet,
    addHost: async (environment) => {
      const port = await freePort()
      const options = { app: 'macro-ai', port, name: `${environment}-${port}`, registry: fleet.registry }
      const host = opened.use(await openFolderHost(options))
      // On such a host root does everything, which its operator has to allow once.
      await host.run('mkdir -m 700 /opt/macro-ai/.state && echo "pm2 root" >/opt/macro-ai/.state/manager')
      fleet.add(host, { tags: { Name: host.name, App: 'macro-ai', Environment: environment } })
      return { host, port }
    },
    run: async (file, event, { version = '1.0.0', only, approves } = {}) =>
      await runWorkflow(textOf(file, only), event, {
        ...repository,
        files: await sources(fleet, version),
        environments: {
          staging: { vars: { AWS_ROLE_ARN: roleOf('staging') } },
          production: { vars: { AWS_ROLE_ARN: roleOf('production') }, ...(approves && { approves }) },
        },
      } satisfies Repository),
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  }
}

function textOf(file: string, only: readonly string[] | undefined): string {
  const text = readFileSync(new URL(`../../examples/${file}`, import.meta.url), 'utf8')
  if (only === undefined) return text
  const workflow = parse(text) as { jobs: object }
  const jobs = Object.entries(workflow.jobs).filter(([id]) => only.includes(id))
  return stringify({ ...workflow, jobs: Object.fromEntries(jobs) })
}

/** Sources from which `npm run build` makes dist/. */
async function sources(fleet: Fleet, version: string): Promise<Record<string, string>> {
  const packageJson = { scripts: { build: 'mkdir dist && cp src/index.js dist/index.js', start: 'node dist/index.js' } }
  const app = await appFiles(fleet.registry, { version, framework: 'plain', packageJson })
  const { 'dist/index.js': server = '', ...others } = app
  return { ...others, 'src/index.js': server }
}

/** The answer on each host: the version of the code, and the release as which it was started. */
export async function answersOf(hosts: readonly AppHost[]): Promise<{ version: string; release: string; env: Env }[]> {
  return await Promise.all(
    hosts.map(async ({ port }) => (await (await fetch(`http://127.0.0.1:${port}/api/health`)).json()) as Answer),
  )
}

type Env = Readonly<Record<string, string>>
type Answer = { version: string; release: string; env: Env }

/** The steps of a job that used this action, without their `post` parts. */
export function releaseSteps({ jobs }: WorkflowRun, job: string): readonly StepRun[] {
  return (jobs[job]?.steps ?? []).filter(({ title }) => title.startsWith('OWNER/ec2-release@'))
}

/** All visible output of a run: logs, annotations and summaries. */
export function shownBy({ jobs }: WorkflowRun): string {
  const steps = Object.values(jobs).flatMap(({ steps }: JobRun) => steps)
  return steps.map(({ title, log, summary }) => `== ${title}\n${log}\n${summary}`).join('\n')
}
