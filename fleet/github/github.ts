import type { IncomingMessage, ServerResponse } from 'node:http'
import { attestationRoutes, type StoredAttestations } from './attestations.ts'
import { type Blobs, createBlobs } from './blobs.ts'
import { commentRoutes, type PullRequest, type StoredComment } from './comments.ts'
import { type Comparison, commitRoutes } from './commits.ts'
import { deploymentRoutes, type StoredDeployment } from './deployments.ts'
import { releaseRoutes, type StoredRelease } from './releases.ts'
import { type DefaultBranches, repositoryRoutes } from './repositories.ts'
import type { GitHubCall, GitHubReply, GitHubRequest } from './routes.ts'
import { answerBy, exchange } from './server.ts'
import { openTokens, type Tokens } from './tokens.ts'
import {
  type ArtifactStore,
  addArtifact,
  artifactRoutes,
  resultsRoute,
  type StoredArtifact,
} from './workflow-artifacts.ts'
import { zipOf } from './zip.ts'

/** The part of GitHub that workflows and hosts use: its API, the store of artifacts, and the addresses that both sign. */
export interface GitHub {
  /** The variables that the runner gives an action. */
  readonly env: Readonly<Record<string, string>>
  /** The token of a job with these permissions, such as `actions: read`; the value for the input `github-token`. */
  token(...permissions: readonly string[]): string
  /** A personal token of the user with that name. */
  personalToken(login: string, ...permissions: readonly string[]): string
  readonly calls: readonly GitHubCall[]
  /** The oldest first; a test may add the deployment that a job with `environment:` begins with. */
  readonly deployments: StoredDeployment[]
  /** The pull requests that a test has opened. */
  readonly pullRequests: PullRequest[]
  /** Of all pull requests, the oldest first. */
  readonly comments: StoredComment[]
  /** Attestations by digest; tests put their own bundles there. */
  readonly attestations: StoredAttestations
  /** Releases of this repository and of others that tests put there. */
  readonly defaultBranches: DefaultBranches
  /** Begins a run: from now on it is the current one. */
  begin(runId: string, commit: string): void
  /** Puts an artifact into a run, by default the current one: a zip with these files, or one file as it is. */
  artifact(name: string, content: Buffer | Readonly<Record<string, Buffer>>, runId?: string): StoredArtifact
  /** Publishes a release of the repository with these files. */
  release(tag: string, files: Readonly<Record<string, Buffer>>, options?: ReleaseOptions): void
  /** Sets the result of each comparison of commits from now on. */
  compare(comparison: Comparison): void
  /** How long signed addresses are valid from now on; 600,000 at first. A negative number makes expired addresses. */
  addressesLive(ms: number): void
  /** Answers this many of the next requests to the API with that status. */
  fail(count: number, status: number): void
}

export const repository = 'acme/macro-ai'
const runId = '4711'
const commit = '0123456789abcdef0123456789abcdef01234567'

export interface Served extends GitHub {
  /** Whether the request was one for GitHub. */
  serve(path: string, request: IncomingMessage, response: ServerResponse): boolean
}

/** `root` is where hosts and runner reach it. */
export function createGitHub(root: () => string): Served {
  const state = { lifeMs: 600_000, failing: { count: 0, status: 500 } }
  const common = { blobs: createBlobs(), root, lifeMs: () => state.lifeMs }
  const tokens = openTokens()
  const { routes, ...shelves } = openShelves({ ...common, login: tokens.login })
  const { artifacts, releases, comparisons, deployments, attestations, defaultBranches, pullRequests, comments } =
    shelves
  const calls: GitHubCall[] = []
  const api = async (request: GitHubRequest): Promise<GitHubReply> => {
    state.failing.count -= 1
    if (state.failing.count >= 0) return { status: state.failing.status, body: { message: 'Server Error' } }
    return await answerBy(routes, request, tokens)
  }
  const places: Places = {
    '/github/': api,
    '/twirp/': (request) => answerBy([resultsRoute(artifacts)], request, tokens),
    '/blob/': (request) => common.blobs.answer(request),
  }
  return {
    get env() {
      return runnerVariables(root())
    },
    token: tokens.token,
    personalToken: tokens.personalToken,
    calls,
    deployments,
    pullRequests,
    comments,
    attestations,
    defaultBranches,
    begin: (id, commit) => void Object.assign(artifacts.run, { runId: id, commit }),
    artifact: (name, content, run = artifacts.run.runId) => {
      const bytes = Buffer.isBuffer(content) ? content : zipOf(content)
      return addArtifact(artifacts, { name, runId: run }, bytes)
    },
    release: (tag, files, options = {}) => void releases.push(releaseOf(tag, files, { ...options, ...common })),
    compare: (comparison) => void comparisons.unshift(comparison),
    addressesLive: (ms) => void Object.assign(state, { lifeMs: ms }),
    fail: (count, status) => void Object.assign(state, { failing: { count, status } }),
    serve: server(places, calls),
  }
}

interface Common {
  readonly blobs: Blobs
  readonly root: () => string
  readonly lifeMs: () => number
}

type Shelved = Common & Pick<Tokens, 'login'>

/** Everything that it keeps, and the entries of the API that read it. */
function openShelves({ login, ...common }: Shelved) {
  const artifacts: ArtifactStore = { ...common, all: [], run: { repository, runId, commit } }
  const releases: StoredRelease[] = []
  const comparisons: Comparison[] = []
  const deployments: StoredDeployment[] = []
  const attestations: StoredAttestations = new Map()
  const defaultBranches: DefaultBranches = new Map([[repository, 'main']])
  const pullRequests: PullRequest[] = []
  const comments: StoredComment[] = []
  const routes = [
    ...artifactRoutes(artifacts),
    ...releaseRoutes({ ...common, all: releases }),
    ...commitRoutes(comparisons),
    ...repositoryRoutes(defaultBranches),
    ...deploymentRoutes(deployments),
    ...attestationRoutes(attestations),
    ...commentRoutes({ pullRequests, comments, login, apiUrl: () => `${common.root()}/github` }),
  ]
  return {
    artifacts,
    releases,
    comparisons,
    deployments,
    attestations,
    defaultBranches,
    pullRequests,
    comments,
    routes,
  }
}

type Places = Readonly<Record<string, (request: GitHubRequest) => GitHubReply | Promise<GitHubReply>>>

function server(places: Places, calls: GitHubCall[]): Served['serve'] {
  return (path, request, response) => {
    const place = Object.keys(places).find((one) => path.startsWith(one))
    if (place === undefined) return false
    void exchange(place, { path, request, response }, async (asked) => {
      const reply = (await places[place]?.(asked)) ?? { status: 404 }
      const body = asked.body.toString('utf8', 0, 10_000)
      calls.push({ method: asked.method, path: path.replace(/\?.*$/, ''), body, status: reply.status })
      return reply
    })
    return true
  }
}

interface ReleaseOptions {
  /** Whether it has no digests, as releases had none before June 2025. */
  readonly withoutDigest?: boolean
  /** Whether the upload of its files broke off. */
  readonly brokeOff?: boolean
}

interface Publishing extends ReleaseOptions {
  readonly blobs: Blobs
}

let assetIds = 500

function releaseOf(
  tag: string,
  files: Readonly<Record<string, Buffer>>,
  { withoutDigest = false, brokeOff = false, blobs }: Publishing,
): StoredRelease {
  const assets = Object.entries(files).map(([name, content]) => {
    assetIds += 1
    return { id: assetIds, name, blob: blobs.keep(content), hasDigest: !withoutDigest, isWhole: !brokeOff }
  })
  return { repository, tag, assets }
}

function runnerVariables(root: string): Record<string, string> {
  return {
    GITHUB_API_URL: `${root}/github`,
    ACTIONS_RESULTS_URL: `${root}/`,
    ACTIONS_RUNTIME_TOKEN: runtimeToken(),
  }
}

/** The token as the runner gets it: a JWT whose signature the runner's side does not check. */
function runtimeToken(): string {
  const part = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url')
  const scp =
    'Actions.ExampleScope Actions.Results:ce7f54c7-61c7-4aae-887f-30da475f5f1a:ca395085-040a-526b-2ce8-bdc85f692774'
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ scp, exp: 4_102_444_800 })}.none`
}
