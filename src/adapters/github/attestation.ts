/** Verifies GitHub's build attestations locally: which workflow of which repository built the bytes. */
import { type Bundle, bundleFromJSON } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'
import { Failure } from '../../model/failure.ts'
import type { Attestation, ExpectedAttestation } from '../../preflight/attestations.port.ts'
import { type GitHub, ownerAndRepo, refused, retried } from './api.ts'
import publicRoot from './sigstore-root.json' with { type: 'json' }

interface AttestationConfig {
  readonly gitHub: GitHub
  /** The text of a trusted_root.json; without it Sigstore's public one, as of the `@sigstore/tuf` that ADR 19 names. */
  readonly root?: string
}

/** SLSA's statement of how an artifact was built. */
const provenance = 'https://slsa.dev/provenance/v1'
const issuer = 'https://token.actions.githubusercontent.com'
/** Fulcio's extensions for the source repository and its ref: https://github.com/sigstore/fulcio, docs/oid-info.md */
const sourceRepository = '1.3.6.1.4.1.57264.1.12'
const sourceRef = '1.3.6.1.4.1.57264.1.14'

/**
 * Rejects with `attestation-missing` or `attestation-invalid`; one matching attestation of several is enough. Source:
 * https://docs.github.com/en/rest/repos/attestations
 */
export async function verifyAttestation(
  expected: ExpectedAttestation,
  { gitHub, root }: AttestationConfig,
): Promise<Attestation> {
  const { repository, sha256 } = expected
  const what = `attestations of ${repository}`
  const query = { ...ownerAndRepo(repository), subject_digest: `sha256:${sha256}`, per_page: 100 }
  const reply = await retried(gitHub, what, ({ rest }) =>
    rest.repos.listAttestations({ ...query, predicate_type: provenance }),
  )
  if (reply.status === 404) throw attestationMissing(expected)
  if (reply.status !== 200) throw refused(reply, { what, needs: 'attestations: read' })
  const { attestations = [] } = reply.data
  if (attestations.length === 0) throw attestationMissing(expected)
  const verifier = verifierOf(root)
  const wanted = expectedWorkflow(expected)
  const sourceBranch = wanted.ref === '*' ? '' : await defaultBranch(repository, gitHub)
  const isElsewhere = wanted.ref === '' && wanted.repository !== repository
  const branch = isElsewhere ? await defaultBranch(wanted.repository, gitHub) : sourceBranch
  const policy = { expected, wanted, branch, sourceBranch }
  const verdicts = attestations.map(({ bundle }) => judge(bundle, policy, verifier))
  const good = verdicts.find((one) => 'workflow' in one)
  if (good !== undefined) return good
  const faults = verdicts.flatMap((one) => ('fault' in one ? [one.fault] : []))
  throw new Failure(
    'attestation-invalid',
    `No attestation of ${repository} matches the artifact: ${[...new Set(faults)].slice(0, 3).join('; ')}.`,
    {
      next: 'Nothing was changed. If the artifact is yours, name the workflow that builds it in attestation-workflow, with @ref after it if the ref is neither the default branch nor a tag. For private repositories, give GitHub’s own root in attestation-trusted-root.',
    },
  )
}

interface ExpectedWorkflow {
  /** The repository of the workflow file. */
  readonly repository: string
  /** Its path there; empty for any. */
  readonly file: string
  /** Its ref, `*` for any; empty for the default branch or a tag. */
  readonly ref: string
}

/** `.github/workflows/x.yml` is a file of the repository itself; with `owner/name/` before it, of another one. */
function expectedWorkflow({ repository, workflow = '' }: ExpectedAttestation): ExpectedWorkflow {
  const [file = '', ref = ''] = workflow.split('@')
  const [, owner = repository] = /^([^/]+\/[^/]+)\/\.github\//.exec(file) ?? []
  return { repository: owner, file: file.slice(file.indexOf('.github/')), ref }
}

/**
 * The default branch, by the event or by GitHub. The attestation itself must not decide which branch counts: everyone who may
 * push a branch may change the workflow files on it, and let those attest anything.
 */
async function defaultBranch(repository: string, gitHub: GitHub): Promise<string> {
  const { repository: own, defaultBranch: known = '' } = gitHub
  if (known !== '' && repository.toLowerCase() === own.toLowerCase()) return known
  const what = `default branch of ${repository}`
  const { status, data } = await retried(gitHub, what, ({ rest }) => rest.repos.get(ownerAndRepo(repository)))
  const { default_branch: name } = (status === 200 ? data : {}) as { readonly default_branch?: unknown }
  if (typeof name === 'string' && name !== '') return name
  throw new Failure('attestation-invalid', `GitHub did not return the ${what} (HTTP ${status}).`, {
    next: 'Nothing was changed. Name the workflow with its ref in attestation-workflow, such as .github/workflows/build.yml@refs/heads/main.',
  })
}

function attestationMissing({ repository, sha256 }: ExpectedAttestation): Failure {
  return new Failure('attestation-missing', `${repository} has no build attestation for sha256 ${sha256}.`, {
    next: 'Run actions/attest-build-provenance on the tarball in the job that builds it, with id-token: write and attestations: write, and give this job attestations: read. A zipped artifact has another digest: upload with archive: false, or give artifact-sha256.',
  })
}

/** A root without logs is GitHub's own Sigstore, which signs for private repositories: it has timestamps instead. */
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
    throw new Failure('bad-input', 'attestation-trusted-root: is not a JSON file', {
      next: 'gh attestation trusted-root prints one line for each root; the file must hold one of them.',
    })
  }
}

interface AttestationPolicy {
  readonly expected: ExpectedAttestation
  readonly wanted: ExpectedWorkflow
  /** The default branches of the workflow's repository and of the source repository. */
  readonly branch: string
  readonly sourceBranch: string
}

type Judgement = Attestation | { readonly fault: string }

/** Verifies the signature first: until then everything in the attestation is only a claim. */
function judge(json: unknown, policy: AttestationPolicy, verifier: Verifier): Judgement {
  try {
    const bundle = bundleFromJSON(json)
    const { identity } = verifier.verify(toSignedEntity(bundle))
    const fault = statementFault(statementIn(bundle), policy.expected)
    if (fault !== '') return { fault }
    const extension = (id: string) => {
      const found = (identity?.oids ?? []).find(({ oid }) => oid?.id.join('.') === id)
      return found === undefined ? '' : derText(found.value)
    }
    return signedBy(policy, {
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
  /** The workflow file that signed, as a URL with its ref. */
  readonly workflow: string
  /** The repository and ref of the run; the workflow may be of another repository. */
  readonly source: string
  readonly sourceRef: string
}

function signedBy({ expected, wanted, branch, sourceBranch }: AttestationPolicy, signature: Signature): Judgement {
  const home = `https://github.com/${expected.repository}`
  if (signature.issuer !== issuer) return { fault: `it was not signed by GitHub Actions, but for ${signature.issuer}` }
  if (signature.source.toLowerCase() !== home.toLowerCase())
    return { fault: `it was built from ${signature.source || 'no repository'}` }
  const [, file = '', ref = ''] = /^([^@]*)@(.*)$/.exec(signature.workflow) ?? []
  const isFile = isSame(file, `https://github.com/${wanted.repository}/${wanted.file}`, wanted.file === '')
  if (!isFile) return { fault: `it was built by ${file === '' ? 'no workflow' : `the workflow ${file}`}` }
  if (!isOfRef(ref, wanted.ref, branch))
    return { fault: `it was built by ${file} at ${ref || 'no ref'}${insteadOf(wanted, branch)}` }
  // A branch may call the workflow of another ref, and let it build the branch.
  const isOwn = wanted.repository === expected.repository && signature.sourceRef === wanted.ref
  if (!isOwn && !isOfRef(signature.sourceRef, wanted.ref === '*' ? '*' : '', sourceBranch)) {
    return {
      fault: `it was built from ${signature.sourceRef || 'no ref'}${insteadOf({ ...wanted, ref: '' }, sourceBranch)}`,
    }
  }
  return { workflow: signature.workflow.replace('https://github.com/', '') }
}

/** GitHub's names of owners and repositories are case-insensitive. */
function isSame(text: string, other: string, isStart: boolean): boolean {
  return (isStart ? text.slice(0, other.length) : text).toLowerCase() === other.toLowerCase()
}

function isOfRef(ref: string, wanted: string, branch: string): boolean {
  if (wanted === '*') return true
  return wanted === '' ? ref === `refs/heads/${branch}` || /^refs\/tags\/./.test(ref) : ref === wanted
}

function insteadOf({ ref }: ExpectedWorkflow, branch: string): string {
  return ref === '' ? `, which is neither the default branch ${branch} nor a tag` : `, not ${ref}`
}

interface Statement {
  readonly predicateType?: unknown
  readonly subject?: readonly { readonly digest?: { readonly sha256?: unknown } }[]
}

function statementIn(bundle: Bundle): Statement {
  const { content } = bundle
  if (content.$case !== 'dsseEnvelope') throw new Error('it contains no statement')
  return JSON.parse(content.dsseEnvelope.payload.toString('utf8')) as Statement
}

function statementFault({ predicateType, subject }: Statement, { sha256 }: ExpectedAttestation): string {
  if (predicateType !== provenance) return 'it is not a statement of how the artifact was built'
  const digests = Array.isArray(subject) ? subject.map(({ digest }) => digest?.sha256) : []
  return digests.includes(sha256) ? '' : 'it is about another file'
}

/** A DER text of less than 128 bytes: a tag, a length, and the text. Longer texts are not repositories. */
function derText(value: Buffer): string {
  return value[0] === 0x0c && value[1] === value.length - 2 ? value.subarray(2).toString('utf8') : ''
}
