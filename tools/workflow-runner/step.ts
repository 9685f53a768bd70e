import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Action, execute, ownAction, type StepContext } from './action.ts'
import type { Step, Texts } from './definition.ts'
import { filled, holds, type Scope, strict, texts } from './expressions.ts'
import { type Written, withFiles } from './file-commands.ts'
import { type Annotation, createLog, masked } from './log.ts'
import type { Rights } from './repository.ts'
import type { Run } from './run.ts'
import { standIns } from './stand-ins.ts'

/** The result of a step. */
export interface StepRun extends Pick<Written, 'outputs' | 'summary' | 'state'> {
  readonly title: string
  readonly outcome: 'success' | 'failure' | 'skipped'
  /** The visible text: without what was masked. */
  readonly log: string
  readonly annotations: readonly Annotation[]
}

/** What the steps of a job share. */
export interface JobContext {
  readonly run: Run
  readonly rights: Rights
  readonly workspace: string
  readonly contexts: Readonly<Record<string, unknown>>
  readonly masks: Set<string>
  readonly signal: AbortSignal
  /** Of the workflow, the job and GITHUB_ENV. */
  readonly environment: Record<string, string>
  /** The folders that GITHUB_PATH added. */
  readonly path: string[]
  /** The post parts that steps registered for the end of the job. */
  readonly posts: { readonly title: string; readonly post: () => Promise<StepRun> }[]
  /** The context `steps`. */
  readonly ended: Record<string, unknown>
  status: 'success' | 'failure'
}

export async function runStep(step: Step, job: JobContext): Promise<StepRun> {
  const scope = scopeOf(job)
  const title = step.name ?? step.uses ?? step.run?.split('\n')[0] ?? ''
  const own = texts(step.env, scope)
  const isDue = holds(step.if, withEnv(scope, job.environment))
  const inner = withEnv({ contexts: scope.contexts }, { ...job.environment, ...own })
  const ran = isDue ? await runBody(title, step, { job, own, scope: inner }) : { ...nothing, title }
  if (ran.outcome === 'failure') job.status = 'failure'
  if (step.id !== undefined) {
    const { outcome, outputs } = ran
    job.ended[step.id] = { outcome, conclusion: outcome, outputs: outputsOf(step, outputs) }
  }
  return ran
}

/** Post parts always run, the last one first. */
export async function runPosts({ posts }: JobContext): Promise<StepRun[]> {
  const ran: StepRun[] = []
  for (const { post } of posts.toReversed()) ran.push(await post())
  return ran
}

const nothing: Omit<StepRun, 'title'> = {
  ...{ outcome: 'skipped', outputs: {}, summary: '', state: {}, log: '', annotations: [] },
}

interface Work {
  readonly job: JobContext
  /** The step's own environment. */
  readonly own: Readonly<Record<string, string>>
  readonly scope: Scope
}

async function runBody(title: string, step: Step, { job, own, scope }: Work): Promise<StepRun> {
  if (step.uses === undefined) {
    const script = join(job.run.scratch, 'script.sh')
    await writeFile(script, filled(step.run ?? '', scope))
    return await runPart(
      title,
      { job, env: own },
      async (call) => await execute(['bash', '-eo', 'pipefail', script], call),
    )
  }
  const action = actionNamed(step.uses, job.run)
  const inputs = inputsOf(step.uses, action, { given: step.with ?? {}, scope })
  const env = { ...own, ...job.rights.forActions }
  const ran = await runPart(title, { job, env }, async (call) => await action.main({ ...call, inputs }))
  const { post } = action
  if (post !== undefined) {
    const state = Object.fromEntries(Object.entries(ran.state).map(([name, value]) => [`STATE_${name}`, value]))
    const last = async () =>
      await runPart(
        `Post ${title}`,
        { job, env: { ...env, ...state } },
        async (call) => await post({ ...call, inputs }),
      )
    job.posts.push({ title, post: last })
  }
  return ran
}

type Part = { readonly job: JobContext; readonly env: Readonly<Record<string, string>> }

async function runPart(
  title: string,
  { job, env }: Part,
  work: (call: Omit<StepContext, 'inputs'>) => Promise<boolean>,
): Promise<StepRun> {
  const { masks, signal, workspace } = job
  const log = createLog(masks)
  const all = { ...runnerVariables(job), ...job.environment, ...env }
  const { ok, ...written } = await withFiles(join(workspace, '../temp'), async (files) => {
    return await work({ env: { ...all, ...files }, log, signal, workspace })
  })
  Object.assign(job.environment, written.env)
  job.path.unshift(...written.path.toReversed())
  if (!ok) job.status = 'failure'
  const { outputs, state } = written
  const summary = masked(written.summary, masks)
  const { annotations } = log
  return { title, outcome: ok ? 'success' : 'failure', outputs, state, summary, log: log.text(), annotations }
}

/** `OWNER/ec2-release@v0` of the examples, or `./`, is this repository's action; for others there are stand-ins. */
function actionNamed(uses: string, { repository }: Run): Action {
  if (/^(OWNER\/ec2-release@v\d+|\.\/)$/.test(uses)) return ownAction()
  const [name = '', version = ''] = uses.split('@')
  const action = standIns(repository)[name]
  if (action === undefined || !/^[0-9a-f]{40}$/.test(version)) throw new Error(`There is no stand-in for ${uses}`)
  return action
}

function inputsOf(uses: string, action: Action, { given, scope }: { given: Texts; scope: Scope }) {
  const others = Object.keys(given).filter((name) => !(name in action.inputs))
  if (others.length > 0) throw new Error(`${uses} has no ${others.join(', ')}, as far as this runner knows it`)
  return texts({ ...action.inputs, ...given }, scope)
}

/** The outputs of an action are known, those of a script are the names that it wrote. */
function outputsOf({ uses, id }: Step, outputs: StepRun['outputs']): unknown {
  const declared = uses === undefined || !/^(OWNER|\.)\//.test(uses) ? undefined : ownAction().outputs
  if (declared === undefined) return outputs
  return strict(`steps.${id}.outputs`, { ...Object.fromEntries(declared.map((name) => [name, ''])), ...outputs })
}

function scopeOf({ contexts, ended, status, workspace }: JobContext): Scope {
  const runner = { os: 'Linux', arch: 'X64', name: 'rehearsal', temp: join(workspace, '../temp') }
  return {
    contexts: { ...contexts, steps: strict('steps', ended), runner: strict('runner', runner), job: { status } },
    status,
  }
}

function withEnv(scope: Scope, env: Readonly<Record<string, string>>): Scope {
  return { ...scope, contexts: { ...scope.contexts, env: strict('env', env) } }
}

/** The variables that the runner sets for every step. */
function runnerVariables({ run, rights, workspace, path }: JobContext): Record<string, string> {
  const { repository, event, start, id } = run
  return {
    PATH: [...path, '/usr/local/bin', '/usr/bin', '/bin'].join(':'),
    HOME: join(workspace, '../home'),
    ...{ CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace, GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: '1' },
    ...{ GITHUB_REPOSITORY: repository.name, GITHUB_SERVER_URL: 'https://github.com', GITHUB_ACTOR: 'octocat' },
    ...{ GITHUB_SHA: event.sha, GITHUB_EVENT_NAME: event.type, GITHUB_REF: start.ref },
    GITHUB_REF_NAME: start.ref.replace(/^refs\/[^/]+\//, ''),
    ...{ RUNNER_OS: 'Linux', RUNNER_ARCH: 'X64', RUNNER_TEMP: join(workspace, '../temp') },
    RUNNER_TOOL_CACHE: join(workspace, '../tools'),
    ...rights.forAll,
  }
}
