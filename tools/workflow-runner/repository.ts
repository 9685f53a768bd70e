import type { Fleet } from '../../fleet/fleet.ts'
import type { Permissions } from './definition.ts'

/** A repository on GitHub with its settings, beside a fleet. */
export interface Repository {
  /** `owner/name`. */
  readonly name: string
  readonly fleet: Pick<Fleet, 'env' | 'gitHub' | 'registry'>
  /** The files of a checkout. */
  readonly files: Readonly<Record<string, string>>
  readonly vars: Readonly<Record<string, string>>
  readonly environments: Readonly<Record<string, Environment>>
  /** AWS roles by their ARN, each with the subjects of GitHub's tokens that it trusts. */
  readonly roles: Readonly<Record<string, readonly string[]>>
}

export interface Environment {
  readonly vars?: Readonly<Record<string, string>>
  /** The decision of its reviewers. Without it, GitHub asks no reviewer. */
  readonly approves?: () => boolean | Promise<boolean>
}

/** The token and the variables of a job, by the steps that get them. */
export interface Rights {
  /** `github.token`. */
  readonly token: string
  /** For every step. */
  readonly forAll: Readonly<Record<string, string>>
  /** For actions alone. */
  readonly forActions: Readonly<Record<string, string>>
}

/** A token with exactly the permissions of the job, and one for AWS if it may have that. */
export function rightsOf(
  { fleet, name }: Repository,
  permissions: Permissions,
  { environment, ref }: { readonly environment: string | undefined; readonly ref: string },
): Rights {
  const granted = Object.entries(permissions).flatMap(([scope, access]) => {
    const read = `${scope}: read`
    return { none: [], read: [read], write: [read, `${scope}: write`] }[access] ?? []
  })
  const {
    ACTIONS_RUNTIME_TOKEN = '',
    ACTIONS_RESULTS_URL = '',
    GITHUB_API_URL = '',
    AWS_ENDPOINT_URL = '',
  } = { ...fleet.env, ...fleet.gitHub.env }
  const subject = `repo:${name}:${environment === undefined ? `ref:${ref}` : `environment:${environment}`}`
  return {
    token: fleet.gitHub.token(...granted),
    forAll: {
      ...{ GITHUB_API_URL, AWS_ENDPOINT_URL, AWS_EC2_METADATA_DISABLED: 'true', npm_config_registry: fleet.registry },
      // A stand-in for the token of GitHub's OIDC provider, with its claims about the job.
      ...(permissions['id-token'] === 'write' && { ACTIONS_ID_TOKEN_REQUEST_TOKEN: subject }),
    },
    forActions: { ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL },
  }
}
