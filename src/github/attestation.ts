/** GitHub's build attestations, verified here and not by asking anybody: who built the bytes, by which workflow, of which repository. */
import { type Bundle, bundleFromJSON } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'
import { Failure } from '../failure.ts'
import type { Attested, Clock, Expected } from '../ports.ts'
import { ask, type GitHub, persistently, refused } from './api.ts'
import publicRoot from './sigstore-root.json' with { type: 'json' }

export interface Verifying {
  readonly gitHub: GitHub
  readonly clock: Clock
  /** The text of a trusted_root.json; without it Sigstore's public one, as of the `@sigstore/tuf` that ADR 19 names. */
  readonly root?: string
}

/** SLSA's statement of how something was built. */
const provenance = 'https://slsa.dev/provenance/v1'
const issuer = 'https://token.actions.githubusercontent.com'
/** Fulcio's extensions for the repository, and the ref of it, that were built: https://github.com/sigstore/fulcio, docs/oid-info.md */
const sourceRepository = '1.3.6.1.4.1.57264.1.12'
const sourceRef = '1.3.6.1.4.1.57264.1.14'

/**
 * Rejects with `attestation-missing` or `attestation-invalid`; of several attestations one that fits is enough. Source:
 * https://docs.github.com/en/rest/repos/attestations
 */
export async function verifyAttestation(expected: Expected, { gitHub, clock, root }: Verifying): Promise<Attested> {
  const { repository, sha256 } = expected
  const what = `attestations of ${repository}`
  const query = new URLSearchParams({ per_page: '100', predicate_type: provenance })
  const path = `/repos/${repository}/attestations/sha256:${sha256}?${query}`
  const response = await persistently(what, clock, () => ask(gitHub, path))
  if (response.status === 404) throw missing(expected)
  if (response.status !== 200) throw refused(response, { what, needs: 'attestations: read' })
  const { attestations = [] } = (await response.json()) as { attestations?: readonly { readonly bundle?: unknown }[] }
  if (attestations.length === 0) throw missing(expected)
  const verifier = verifierOf(root)
  const wanted = wantedOf(expected)
  const sourceBranch = wanted.ref === '*' ? '' : await defaultBranch(repository, gitHub, clock)
  const isElsewhere = wanted.ref === '' && wanted.home !== repository
  const branch = isElsewhere ? await defaultBranch(wanted.home, gitHub, clock) : sourceBranch
  const asked = { expected, wanted, branch, sourceBranch }
  const verdicts = attestations.map(({ bundle }) => judge(bundle, asked, verifier))
  const good = verdicts.find((one) => 'workflow' in one)
  if (good !== undefined) return good
  const faults = verdicts.flatMap((one) => ('fault' in one ? [one.fault] : []))
  throw new Failure(
    'attestation-invalid',
    `No attestation of ${repository} fits the artifact: ${[...new Set(faults)].slice(0, 3).join('; ')}.`,
    {
      next: 'Nothing was changed. If the artifact is yours, name the workflow that builds it in attestation-workflow, with its ref behind an @ where that is neither the default branch nor a tag, and for private repositories GitHub’s own root in attestation-trusted-root.',
    },
  )
}

interface Wanted {
  /** The repository that the workflow file is of. */
  readonly home: string
  /** Its path there; empty for any. */
  readonly file: string
  /** The ref that it must be of, `*` for any; empty for the default branch or a tag. */
  readonly ref: string
}

/** `.github/workflows/x.yml` is one of the repository itself; with owner and name before it, that of another. */
function wantedOf({ repository, workflow = '' }: Expected): Wanted {
  const [file = '', ref = ''] = workflow.split('@')
  const [, home = repository] = /^([^/]+\/[^/]+)\/\.github\//.exec(file) ?? []
  return { home, file: file.slice(file.indexOf('.github/')), ref }
}

/**
 * Whoever may push a branch may change the workflow files on it, and have those attest anything. So the branch that counts is not
 * left to the attestation to say: it is the event's word, or GitHub's.
 */
async function defaultBranch(repository: string, gitHub: GitHub, clock: Clock): Promise<string> {
  const { repository: own, defaultBranch: known = '' } = gitHub
  if (known !== '' && repository.toLowerCase() === own.toLowerCase()) return known
  const what = `default branch of ${repository}`
  const response = await persistently(what, clock, () => ask(gitHub, `/repos/${repository}`))
  const { default_branch: name } = (response.ok ? await response.json() : {}) as { readonly default_branch?: unknown }
  if (typeof name === 'string' && name !== '') return name
  throw new Failure('attestation-invalid', `GitHub did not say what the ${what} is (HTTP ${response.status}).`, {
    next: 'Nothing was changed. Name the workflow with its ref in attestation-workflow, such as .github/workflows/build.yml@refs/heads/main.',
  })
}

function missing({ repository, sha256 }: Expected): Failure {
  return new Failure('attestation-missing', `${repository} has no build attestation for sha256 ${sha256}.`, {
    next: 'Run actions/attest-build-provenance on the tarball in the job that builds it, with id-token: write and attestations: write, and give this job attestations: read. What is uploaded in a zip has another digest: upload with archive: false, or give artifact-sha256.',
  })
}

/** A root without logs is that of GitHub's own Sigstore, which private repositories are signed by: it has timestamps instead. */
function verifierOf(text: string | undefined): Verifier {
  const root = TrustedRoot.fromJSON(text === undefined ? publicRoot : parsedRoot(text))
  const [tlogThreshold, ctlogThreshold] = [root.tlogs, root.ctlogs].map(({ length }) => Math.min(length, 1))
  return new Verifier(toTrustMaterial(root), {
    tlogThreshold: tlogThreshold ?? 1,
    ctlogThreshold: ctlogThreshold ?? 1,
    timestampThreshold: 1,
  })
}

function parsedRoot(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Failure('bad-input', 'attestation-trusted-root: is no JSON file', {
      next: 'gh attestation trusted-root prints one line for each root; the file must hold one of them.',
    })
  }
}

interface Asked {
  readonly expected: Expected
  readonly wanted: Wanted
  /** The default branch of the repository that the workflow is of, and of the one that is built. */
  readonly branch: string
  readonly sourceBranch: string
}

type Verdict = Attested | { readonly fault: string }

/** Everything in it is somebody's claim until the signature over it has been verified. */
function judge(json: unknown, asked: Asked, verifier: Verifier): Verdict {
  try {
    const bundle = bundleFromJSON(json)
    const { identity } = verifier.verify(toSignedEntity(bundle))
    const fault = whyNot(statementIn(bundle), asked.expected)
    if (fault !== '') return { fault }
    const extension = (id: string) => {
      const found = (identity?.oids ?? []).find(({ oid }) => oid?.id.join('.') === id)
      return found === undefined ? '' : derText(found.value)
    }
    return signedBy(asked, {
      issuer: identity?.extensions?.issuer ?? '',
      workflow: identity?.subjectAlternativeName ?? '',
      source: extension(sourceRepository),
      sourceRef: extension(sourceRef),
    })
  } catch (error) {
    const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string }
    return { fault: `its signature does not hold (${code || message.slice(0, 100)})` }
  }
}

interface Signature {
  readonly issuer: string
  /** The workflow file that signed, as a URL with the ref that it was of. */
  readonly workflow: string
  /** The repository that the run was of, and the ref; a workflow may be another one's. */
  readonly source: string
  readonly sourceRef: string
}

function signedBy({ expected, wanted, branch, sourceBranch }: Asked, signature: Signature): Verdict {
  const home = `https://github.com/${expected.repository}`
  if (signature.issuer !== issuer) return { fault: `it was not signed by GitHub Actions, but for ${signature.issuer}` }
  if (signature.source.toLowerCase() !== home.toLowerCase())
    return { fault: `it was built of ${signature.source || 'no repository'}` }
  const [, file = '', ref = ''] = /^([^@]*)@(.*)$/.exec(signature.workflow) ?? []
  const isFile = isSame(file, `https://github.com/${wanted.home}/${wanted.file}`, wanted.file === '')
  if (!isFile) return { fault: `it was built by the workflow ${file || 'of nobody'}` }
  if (!isOfRef(ref, wanted.ref, branch))
    return { fault: `it was built by ${file} of ${ref || 'no ref'}${insteadOf(wanted, branch)}` }
  // A branch may call the workflow of another ref, and have that build what is on the branch.
  const isOwn = wanted.home === expected.repository && signature.sourceRef === wanted.ref
  if (!isOwn && !isOfRef(signature.sourceRef, wanted.ref === '*' ? '*' : '', sourceBranch)) {
    return {
      fault: `it was built of ${signature.sourceRef || 'no ref'}${insteadOf({ ...wanted, ref: '' }, sourceBranch)}`,
    }
  }
  return { workflow: signature.workflow.replace('https://github.com/', '') }
}

/** GitHub's names of owners and repositories have no case. */
function isSame(text: string, other: string, isStart: boolean): boolean {
  return (isStart ? text.slice(0, other.length) : text).toLowerCase() === other.toLowerCase()
}

function isOfRef(ref: string, wanted: string, branch: string): boolean {
  if (wanted === '*') return true
  return wanted === '' ? ref === `refs/heads/${branch}` || /^refs\/tags\/./.test(ref) : ref === wanted
}

function insteadOf({ ref }: Wanted, branch: string): string {
  return ref === '' ? `, which is neither the default branch ${branch} nor a tag` : `, not of ${ref}`
}

interface Statement {
  readonly predicateType?: unknown
  readonly subject?: readonly { readonly digest?: { readonly sha256?: unknown } }[]
}

function statementIn(bundle: Bundle): Statement {
  const { content } = bundle
  if (content.$case !== 'dsseEnvelope') throw new Error('it holds no statement')
  return JSON.parse(content.dsseEnvelope.payload.toString('utf8')) as Statement
}

function whyNot({ predicateType, subject }: Statement, { sha256 }: Expected): string {
  if (predicateType !== provenance) return 'it says something else than how the artifact was built'
  const digests = Array.isArray(subject) ? subject.map(({ digest }) => digest?.sha256) : []
  return digests.includes(sha256) ? '' : 'it is of another file'
}

/** A text of less than 128 bytes as DER has it: a tag, a length, and the text. Longer ones are no repository. */
function derText(value: Buffer): string {
  return value[0] === 0x0c && value[1] === value.length - 2 ? value.subarray(2).toString('utf8') : ''
}
