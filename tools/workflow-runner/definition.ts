import { parse } from 'yaml'

/** A workflow file. The runner refuses a key that it does not know, so that no part of a file is ignored. */
export interface Workflow {
  readonly name?: string
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions?: Permissions
  readonly concurrency?: Concurrency
  readonly env?: Texts
  readonly jobs: Readonly<Record<string, Job>>
}

export type Texts = Readonly<Record<string, string | number | boolean>>
export type Permissions = Readonly<Record<string, string>>

export interface Concurrency {
  readonly group: string
  readonly queue?: string
  readonly 'cancel-in-progress'?: boolean | string
}

export interface Job {
  readonly name?: string
  readonly needs?: string | readonly string[]
  readonly if?: string
  readonly 'runs-on': string
  readonly 'timeout-minutes'?: number
  readonly environment?: string | { readonly name: string; readonly url?: string }
  readonly permissions?: Permissions
  readonly concurrency?: Concurrency
  readonly outputs?: Texts
  readonly env?: Texts
  readonly steps: readonly Step[]
}

export interface Step {
  readonly id?: string
  readonly name?: string
  readonly if?: string
  readonly env?: Texts
  readonly run?: string
  readonly uses?: string
  readonly with?: Texts
}

const known = {
  workflow: ['name', 'on', 'permissions', 'concurrency', 'env', 'jobs'],
  event: ['push', 'schedule', 'workflow_dispatch'],
  concurrency: ['group', 'queue', 'cancel-in-progress'],
  job: [
    ...['name', 'needs', 'if', 'runs-on', 'timeout-minutes', 'environment', 'permissions', 'concurrency'],
    ...['outputs', 'env', 'steps'],
  ],
  environment: ['name', 'url'],
  run: ['id', 'name', 'if', 'env', 'run'],
  uses: ['id', 'name', 'if', 'env', 'uses', 'with'],
}

/** Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions */
const scopes =
  /^(actions|artifact-metadata|attestations|checks|contents|deployments|discussions|id-token|issues|models|packages|pages|pull-requests|security-events|statuses)$/

export function readWorkflow(text: string): Workflow {
  const workflow = parse(text) as Workflow
  refuseOthers('the workflow', workflow, known.workflow)
  refuseOthers('on', workflow.on, known.event)
  checkShared('the workflow', workflow)
  for (const [id, job] of Object.entries(workflow.jobs)) checkJob(id, job, workflow)
  return workflow
}

function checkJob(id: string, job: Job, { jobs }: Workflow): void {
  refuseOthers(`job ${id}`, job, known.job)
  checkShared(`job ${id}`, job)
  if (typeof job.environment === 'object') refuseOthers(`environment of ${id}`, job.environment, known.environment)
  if (!/^ubuntu-(latest|2\d\.04)$/.test(job['runs-on'])) throw new Error(`job ${id} runs on ${job['runs-on']}`)
  for (const need of needsOf(job)) {
    if (!Object.keys(jobs).slice(0, Object.keys(jobs).indexOf(id)).includes(need)) {
      throw new Error(`job ${id} needs ${need}, which is none that stands before it`)
    }
  }
  for (const [number, step] of job.steps.entries()) {
    const what = `step ${number + 1} of job ${id}`
    if ((step.run === undefined) === (step.uses === undefined)) throw new Error(`${what} has either run or uses`)
    refuseOthers(what, step, step.run === undefined ? known.uses : known.run)
  }
}

function checkShared(what: string, { permissions, concurrency }: Pick<Job, 'permissions' | 'concurrency'>): void {
  for (const [scope, access] of Object.entries(permissions ?? {})) {
    if (scopes.test(scope) && /^(read|write|none)$/.test(access)) continue
    throw new Error(`${what} asks for ${scope}: ${access}`)
  }
  if (concurrency === undefined) return
  refuseOthers(`concurrency of ${what}`, concurrency, known.concurrency)
  if (![undefined, 'single', 'max'].includes(concurrency.queue)) throw new Error(`${what} has a queue of its own kind`)
}

function refuseOthers(what: string, keys: object, known: readonly string[]): void {
  const others = Object.keys(keys).filter((key) => !known.includes(key))
  if (others.length > 0) throw new Error(`${what} has ${others.join(', ')}, which this runner does not know`)
}

export function needsOf({ needs = [] }: Job): readonly string[] {
  return typeof needs === 'string' ? [needs] : needs
}

export function environmentOf({ environment }: Job): { readonly name: string; readonly url?: string } | undefined {
  return typeof environment === 'string' ? { name: environment } : environment
}
