import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { needsOf, readWorkflow, type Workflow } from './definition.ts'
import { type Event, type Start, started } from './events.ts'
import { filled, holds, isTrue, strict } from './expressions.ts'
import { type JobRun, runJob, skipped } from './job.ts'
import type { Repository } from './repository.ts'

/** The result of a run. */
export interface WorkflowRun {
  readonly id: string
  readonly conclusion: 'success' | 'failure'
  readonly jobs: Readonly<Record<string, JobRun>>
}

/** A run in progress. */
export interface Run {
  readonly id: string
  readonly workflow: Workflow
  readonly repository: Repository
  readonly start: Start
  readonly event: Event
  /** A folder of its own. */
  readonly scratch: string
  /** The jobs that ended, by their ids. */
  readonly jobs: Record<string, JobRun>
}

let runs = 5_000

/**
 * Runs a workflow file as GitHub and its runner would: the jobs one after the other, each in a workspace of its own. Rejects an
 * event that does not start the workflow, and any part of the file that this runner does not support; a step that fails is a
 * result.
 */
export async function runWorkflow(text: string, event: Event, repository: Repository): Promise<WorkflowRun> {
  const workflow = readWorkflow(text)
  const start = started(workflow, event, Object.keys(repository.environments))
  runs += 1
  const id = String(runs)
  repository.fleet.gitHub.begin(id, event.sha)
  const scratch = await mkdtemp(join(tmpdir(), 'ec2-release-workflow-'))
  const run: Run = { id, workflow, repository, start, event, scratch, jobs: {} }
  try {
    checkConcurrency(workflow, run)
    for (const job of Object.keys(workflow.jobs)) run.jobs[job] = await runNext(job, run)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
  const isRed = Object.values(run.jobs).some(({ result }) => result === 'failure')
  return { id, conclusion: isRed ? 'failure' : 'success', jobs: run.jobs }
}

async function runNext(id: string, run: Run): Promise<JobRun> {
  const job = run.workflow.jobs[id]
  if (job === undefined) throw new Error(`There is no job ${id}`)
  const isWell = needsOf(job).every((need) => run.jobs[need]?.result === 'success')
  const contexts = contextsOf(run, needsOf(job))
  if (!holds(job.if, { contexts, status: isWell ? 'success' : 'failure' })) return skipped
  checkConcurrency(job, run)
  return await runJob({ id, job, contexts, run })
}

/** Runs here never overlap, so this only refuses a value that GitHub would refuse too. */
function checkConcurrency({ concurrency }: Pick<Workflow, 'concurrency'>, run: Run): void {
  if (concurrency === undefined) return
  const scope = { contexts: contextsOf(run, []) }
  if (filled(concurrency.group, scope) === '') throw new Error('A concurrency group must have a name')
  const cancels = isTrue(concurrency['cancel-in-progress'] ?? false, scope)
  if (cancels && concurrency.queue === 'max') throw new Error('queue: max and cancel-in-progress exclude each other')
}

/** The contexts of an expression outside of steps. */
function contextsOf({ repository, start, event, id, jobs, workflow }: Run, needs: readonly string[]) {
  const { name, vars } = repository
  const needed = needs.map((need) => {
    const { result, outputs } = jobs[need] ?? skipped
    return [need, { result, outputs: strict(`needs.${need}.outputs`, { ...emptyOutputs(workflow, need), ...outputs }) }]
  })
  return {
    github: strict('github', {
      ...{ repository: name, repository_owner: name.split('/')[0], run_id: id, run_number: '1', run_attempt: '1' },
      ...{ event_name: event.type, event: start.event, sha: event.sha, ref: start.ref, actor: 'octocat' },
      ...{
        ref_name: start.ref.replace(/^refs\/[^/]+\//, ''),
        server_url: 'https://github.com',
        workflow: workflow.name ?? '',
      },
    }),
    inputs: strict('inputs', start.inputs),
    vars: strict('vars', vars),
    needs: strict('needs', Object.fromEntries(needed)),
  }
}

function emptyOutputs({ jobs }: Workflow, job: string): Record<string, string> {
  return Object.fromEntries(Object.keys(jobs[job]?.outputs ?? {}).map((name) => [name, '']))
}
