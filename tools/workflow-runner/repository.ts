import type { Fleet } from '../../fleet/fleet.ts'
import type { Permissions } from './definition.ts'

/** A repository on GitHub with its settings, beside a fleet. */
export interface Repository {
  /** `owner/name`. */
  readonly name: string
  readonly fleet: Pick<Fleet, 'env' | 'gitHub' | 'registry'>
  /** What a checkout brings. */
  readonly files: Readonly<Record<string, string>>
  readonly vars: Readonly<Record<string, string>>
  readonly environments: Readonly<Record<string, Environment>>
  /** AWS roles by their ARN, each with the subjects of GitHub's tokens that it trusts. */
  readonly roles: Readonly<Record<string, readonly string[]>>
}

export interface Environment {
  readonly vars?: Readonly<Record<string, string>>
  /** Its reviewers. Without it, GitHub asks no reviewer. */
  readonly approves?: () => boolean | Promise<boolean>
}

/** What a job may do, and which of its steps get to know it. */
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
      // A stand-in for the token that GitHub's OIDC provider would give: what it says of the job.
      ...(permissions['id-token'] === 'write' && { ACTIONS_ID_TOKEN_REQUEST_TOKEN: subject }),
    },
    forActions: { ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL },
  }
}
