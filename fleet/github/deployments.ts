import { notFound, type Route } from './routes.ts'

export interface DeploymentStatus {
  readonly state: string
  readonly description?: string
  readonly log_url?: string
  readonly environment_url?: string
}

export interface StoredDeployment {
  readonly id: number
  readonly environment: string
  readonly sha: string
  readonly statuses: DeploymentStatus[]
}

const states = ['queued', 'pending', 'in_progress', 'success', 'failure', 'error', 'inactive']

/** https://docs.github.com/en/rest/deployments */
export function deploymentRoutes(all: StoredDeployment[]): Route[] {
  const needs = 'deployments: write'
  return [
    {
      method: 'GET',
      path: /^\/repos\/[^/]+\/[^/]+\/deployments$/,
      needs,
      answer: ({ url }) => {
        const is = (name: string, value: string) => (url.searchParams.get(name) ?? value) === value
        const found = all.filter((one) => is('environment', one.environment) && is('sha', one.sha))
        return { status: 200, body: found.toReversed().map(({ statuses: _, ...one }) => one) }
      },
    },
    {
      method: 'POST',
      path: /^\/repos\/[^/]+\/[^/]+\/deployments$/,
      needs,
      answer: ({ body }) => {
        const { ref, environment, auto_merge: merges, required_contexts: contexts } = JSON.parse(body.toString())
        // Otherwise GitHub would merge the default branch into it, or wait for checks, of which this very run is one.
        if (merges !== false || contexts?.length !== 0) return { status: 409, body: { message: 'Conflict' } }
        const made = { id: 9_000 + all.length, environment, sha: ref, statuses: [] }
        all.push(made)
        return { status: 201, body: { id: made.id } }
      },
    },
    {
      method: 'GET',
      path: /^\/repos\/[^/]+\/[^/]+\/deployments\/(\d+)\/statuses$/,
      needs,
      answer: (_, [id]) => {
        const found = all.find((one) => String(one.id) === id)
        return found ? { status: 200, body: found.statuses.toReversed() } : notFound
      },
    },
    {
      method: 'POST',
      path: /^\/repos\/[^/]+\/[^/]+\/deployments\/(\d+)\/statuses$/,
      needs,
      answer: ({ body }, [id]) => {
        const status = JSON.parse(body.toString()) as DeploymentStatus
        const found = all.find((one) => String(one.id) === id)
        if (!found) return notFound
        const isValid = states.includes(status.state) && (status.description ?? '').length <= 140
        if (!isValid) return { status: 422, body: { message: 'Validation Failed' } }
        found.statuses.push(status)
        return { status: 201, body: { id: 1 } }
      },
    },
  ]
}
