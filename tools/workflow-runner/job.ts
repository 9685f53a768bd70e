import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { environmentOf, type Job } from './definition.ts'
import { filled, strict, texts } from './expressions.ts'
import { mask, masked } from './log.ts'
import { type Environment, rightsOf } from './repository.ts'
import type { Run } from './run.ts'
import { type JobContext, runPosts, runStep, type StepRun } from './step.ts'

/** The result of a job. */
export interface JobRun {
  readonly result: 'success' | 'failure' | 'skipped'
  readonly outputs: Readonly<Record<string, string>>
  readonly environment?: { readonly name: string; readonly url: string }
  /** In the order of their ends; `post` parts come last. */
  readonly steps: readonly StepRun[]
}

export const skipped: JobRun = { result: 'skipped', outputs: {}, steps: [] }

interface Due {
  readonly id: string
  readonly job: Job
  readonly contexts: Readonly<Record<string, unknown>>
  readonly run: Run
}

export async function runJob(due: Due): Promise<JobRun> {
  const { job, contexts, run } = due
  const { name, url } = environmentOf(job) ?? {}
  const environment = name === undefined ? undefined : filled(name, { contexts })
  const settings = environment === undefined ? {} : run.repository.environments[environment]
  if (settings === undefined) throw new Error(`The repository has no environment ${environment}`)
  if (settings.approves !== undefined && !(await settings.approves())) return { ...skipped, result: 'failure' }

  const shared = await openContext(due, { ...settings, name: environment })
  const steps: StepRun[] = []
  for (const step of job.steps) steps.push(await runStep(step, shared))
  const after = { contexts: { ...shared.contexts, steps: strict('steps', shared.ended) } }
  const outputs = Object.entries(texts(job.outputs, after))
  const shownUrl = filled(url ?? '', after)
  steps.push(...(await runPosts(shared)))
  return {
    result: shared.status,
    // Source: the runner's JobExtension, which warns that it skips an output that may hold a secret.
    outputs: Object.fromEntries(outputs.filter(([, value]) => masked(value, shared.masks) === value)),
    ...(environment !== undefined && { environment: { name: environment, url: shownUrl } }),
    steps,
  }
}

async function openContext({ id, job, contexts, run }: Due, settings: Environment & { name: string | undefined }) {
  const { repository, workflow, start, scratch } = run
  const permissions = job.permissions ?? workflow.permissions
  if (permissions === undefined) throw new Error(`Job ${id} says nothing of its permissions`)
  const rights = rightsOf(repository, permissions, { environment: settings.name, ref: start.ref })
  const workspace = join(scratch, id, 'work')
  for (const folder of ['work', 'home', 'temp', 'tools']) await mkdir(join(scratch, id, folder), { recursive: true })
  const own = {
    ...contexts,
    github: strict('github', { ...valuesOf(contexts['github']), token: rights.token, workspace, job: id }),
    vars: strict('vars', { ...repository.vars, ...settings.vars }),
    secrets: strict('secrets', { GITHUB_TOKEN: rights.token }),
  }
  const shared: JobContext = {
    ...{ run, rights, workspace, contexts: own, masks: new Set(), path: [], posts: [], ended: {}, status: 'success' },
    environment: texts({ ...workflow.env, ...job.env }, { contexts: own }),
    signal: AbortSignal.timeout((job['timeout-minutes'] ?? 360) * 60_000),
  }
  for (const secret of [rights.token, rights.forActions['ACTIONS_RUNTIME_TOKEN'] ?? '']) mask(secret, shared.masks)
  return shared
}

function valuesOf(context: unknown): Readonly<Record<string, unknown>> {
  const pairs = (context as ReturnType<typeof strict>).pairs()
  return Object.fromEntries(pairs.map(({ key, value }) => [key, value]))
}
