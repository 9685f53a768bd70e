import type { Workflow } from './definition.ts'

/** An event in the repository. */
export type Event =
  | { readonly type: 'push'; readonly ref: string; readonly sha: string }
  | { readonly type: 'schedule'; readonly cron: string; readonly sha: string }
  | {
      readonly type: 'workflow_dispatch'
      readonly sha: string
      readonly inputs?: Readonly<Record<string, string | boolean>>
    }

/** Its values for the contexts `github` and `inputs`. */
export interface Start {
  readonly ref: string
  readonly inputs: Readonly<Record<string, string | boolean | number>>
  readonly event: Readonly<Record<string, unknown>>
}

/** Rejects an event that does not start the workflow, with GitHub's message where GitHub has one. */
export function started({ on }: Workflow, event: Event, environments: readonly string[]): Start {
  if (!(event.type in on)) throw new Error(`The workflow does not run on ${event.type}`)
  const declared = declaredInputs(on['workflow_dispatch'])
  switch (event.type) {
    case 'push':
      if (!isMeant(on[event.type], event.ref)) throw new Error(`The workflow does not run for ${event.ref}`)
      return { ref: event.ref, inputs: none(declared), event: { ref: event.ref, after: event.sha } }
    case 'schedule': {
      const crons = (on[event.type] as readonly { readonly cron: string }[]).map(({ cron }) => cron)
      if (!crons.every((cron) => /^\S+( \S+){4}$/.test(cron))) throw new Error(`No cron: ${crons.join('; ')}`)
      if (!crons.includes(event.cron)) throw new Error(`The workflow does not run at ${event.cron}`)
      return { ref: 'refs/heads/main', inputs: none(declared), event: { schedule: event.cron } }
    }
    case 'workflow_dispatch': {
      const inputs = dispatched(declared, event.inputs ?? {}, environments)
      return { ref: 'refs/heads/main', inputs, event: { inputs } }
    }
  }
}

interface Declared {
  readonly description?: string
  readonly type?: 'string' | 'boolean' | 'choice' | 'number' | 'environment'
  readonly required?: boolean
  readonly default?: string | boolean | number
  readonly options?: readonly string[]
}

type DeclaredInputs = Readonly<Record<string, Declared>>

function declaredInputs(dispatch: unknown): DeclaredInputs {
  const { inputs = {}, ...others } = (dispatch ?? {}) as { inputs?: DeclaredInputs }
  if (Object.keys(others).length > 0) throw new Error(`workflow_dispatch has ${Object.keys(others).join(', ')}`)
  if (Object.keys(inputs).length > 25) throw new Error('workflow_dispatch takes 25 inputs at most')
  return inputs
}

/** In a run that was not dispatched every input exists and is empty. */
function none(declared: DeclaredInputs): Start['inputs'] {
  return Object.fromEntries(Object.keys(declared).map((name) => [name, '']))
}

function dispatched(
  declared: DeclaredInputs,
  given: Readonly<Record<string, string | boolean>>,
  environments: readonly string[],
): Start['inputs'] {
  const others = Object.keys(given).filter((name) => !(name in declared))
  if (others.length > 0) throw new Error(`Unexpected inputs provided: ${others.join(', ')}`)
  const entries = Object.entries(declared).map(([name, input]) => {
    const value = given[name] ?? input.default ?? (input.type === 'boolean' ? false : '')
    if (input.required && value === '') throw new Error(`Required input '${name}' not provided`)
    return [name, checked(name, value, { ...input, ...(input.type === 'environment' && { options: environments }) })]
  })
  return Object.fromEntries(entries)
}

function checked(name: string, value: string | boolean | number, { type, options }: Declared) {
  switch (type) {
    case undefined:
    case 'string':
      return String(value)
    case 'number':
      if (Number.isNaN(Number(value))) throw new Error(`Provided value '${value}' for input '${name}' is no number`)
      return Number(value)
    case 'boolean':
      if (typeof value !== 'boolean') throw new Error(`Provided value '${value}' for input '${name}' is no boolean`)
      return value
    case 'choice':
    case 'environment':
      if (options?.includes(String(value))) return String(value)
      throw new Error(`Provided value '${value}' for input '${name}' not in the list of allowed values`)
  }
}

function isMeant(push: unknown, ref: string): boolean {
  const { branches, tags, ...others } = (push ?? {}) as Readonly<Record<string, readonly string[] | undefined>>
  if (Object.keys(others).length > 0) throw new Error(`push has ${Object.keys(others).join(', ')}`)
  const [, kind, name = ''] = /^refs\/(heads|tags)\/(.+)$/.exec(ref) ?? []
  const patterns = kind === 'heads' ? branches : tags
  if (patterns === undefined) return branches === undefined && tags === undefined
  return patterns.some((pattern) => {
    if (!/^[\w./*-]+$/.test(pattern) || pattern.includes('**')) throw new Error(`push has the pattern ${pattern}`)
    return new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`).test(name)
  })
}
