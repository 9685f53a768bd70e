import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { initializeCA, initializeTLog, initializeTSA } from '@sigstore/mock'

/** The claims of an attestation, and its signer. */
export interface Claim {
  readonly repository?: string
  /** The workflow file that signs, with its ref. */
  readonly workflow?: string
  /** The ref that is built; by default that of the workflow file. */
  readonly sourceRef?: string
  readonly sha256: string
  readonly issuer?: string
  readonly predicateType?: string
}

/** A Sigstore of a test's own: only its own root makes its signatures trusted. */
export interface Forge {
  /** Its trusted_root.json, as text. */
  readonly root: string
  attest(claim: Claim): Promise<Bundle>
}

/** As GitHub's API returns it; tests change it. */
export interface Bundle {
  dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string; keyid: string }[] }
  [other: string]: unknown
}

/** One entry of a log, as Rekor answers. */
interface Logged {
  readonly body: string
  readonly integratedTime: number
  readonly logID: string
  readonly logIndex: number
  readonly verification?: { readonly signedEntryTimestamp: string }
}

const payloadType = 'application/vnd.in-toto+json'
const longAgo = '2020-01-01T00:00:00Z'

/** `public` has a log, as Sigstore's own; `private` has timestamps instead, as GitHub's for private repositories. */
export async function openForge(kind: 'public' | 'private'): Promise<Forge> {
  const keys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const ca = await initializeCA(keys())
  const log = await initializeTLog('https://rekor.example.com', keys())
  const stamps = await initializeTSA(keys(), withinCertificates())
  const bytes = (value: ArrayBufferView) =>
    Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64')
  const authority = (...certificates: ArrayBufferView[]) => ({
    subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
    certChain: { certificates: certificates.map((one) => ({ rawBytes: bytes(one) })) },
    validFor: { start: longAgo },
  })
  const logId = { keyId: createHash('sha256').update(log.publicKey).digest('base64') }
  const key = { rawBytes: bytes(log.publicKey), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: { start: longAgo } }
  const root = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs:
      kind === 'public'
        ? [{ baseUrl: 'https://rekor.example.com', hashAlgorithm: 'SHA2_256', publicKey: key, logId }]
        : [],
    certificateAuthorities: [authority(ca.rootCertificate)],
    ctlogs: [],
    timestampAuthorities: kind === 'private' ? [authority(stamps.intCertificate, stamps.rootCertificate)] : [],
  }
  const attest = async (claim: Claim): Promise<Bundle> => {
    const leaf = keys()
    const certificate = await ca.issueCertificate(requestOf(claim, leaf.publicKey))
    const envelope = signed(claim, leaf.privateKey)
    const signature = Buffer.from(envelope.signatures[0]?.sig ?? '', 'base64')
    return {
      mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
      verificationMaterial: {
        x509CertificateChain: { certificates: [{ rawBytes: bytes(certificate) }] },
        tlogEntries: kind === 'public' ? [await logged(envelope, pem(certificate))] : [],
        timestampVerificationData: {
          rfc3161Timestamps: kind === 'private' ? [{ signedTimestamp: await stamped(signature) }] : [],
        },
      },
      dsseEnvelope: envelope,
    }
  }
  const stamped = async (signature: Buffer) => {
    const artifactHash = createHash('sha256').update(signature).digest()
    const asked = { artifactHash, hashAlgorithmOID: '2.16.840.1.101.3.4.2.1', nonce: 1, policyOID: '1.2.3.4' }
    return bytes(await stamps.timestamp(asked))
  }
  const logged = async (envelope: Bundle['dsseEnvelope'], verifier: string) => {
    const [entry] = Object.values((await log.log(bodyOf(envelope, verifier))) as Record<string, Logged>)
    if (entry?.verification === undefined) throw new Error('the log said nothing')
    return {
      logIndex: String(entry.logIndex),
      logId: { keyId: Buffer.from(entry.logID, 'hex').toString('base64') },
      kindVersion: { kind: 'dsse', version: '0.0.1' },
      integratedTime: String(entry.integratedTime),
      inclusionPromise: { signedEntryTimestamp: entry.verification.signedEntryTimestamp },
      canonicalizedBody: entry.body,
    }
  }
  return { root: JSON.stringify(root), attest }
}

/**
 * A time within the ten minutes of each certificate, in whole seconds like GitHub's own stamps: the library writes `.12` for 120
 * ms, which DER allows and the verifier refuses.
 */
function withinCertificates(): Date {
  return new Date(Math.ceil(Date.now() / 1_000) * 1_000 + 60_000)
}

function requestOf({ repository = 'acme/macro-ai', workflow, sourceRef, issuer }: Claim, key: KeyObject) {
  const oid = (number: number) => `1.3.6.1.4.1.57264.1.${number}`
  const by = issuer ?? 'https://token.actions.githubusercontent.com'
  return {
    publicKey: key.export({ format: 'der', type: 'spki' }),
    subjectAltName: `https://github.com/${workflow ?? `${repository}/.github/workflows/build.yml@refs/heads/main`}`,
    extensions: [
      { oid: oid(1), value: by, legacy: true },
      { oid: oid(8), value: by },
      { oid: oid(12), value: `https://github.com/${repository}` },
      { oid: oid(14), value: sourceRef ?? workflow?.replace(/^[^@]*@?/, '') ?? 'refs/heads/main' },
    ],
  }
}

/** A statement in an envelope, signed as https://github.com/secure-systems-lab/dsse specifies. */
function signed(
  { sha256, predicateType = 'https://slsa.dev/provenance/v1' }: Claim,
  key: KeyObject,
): Bundle['dsseEnvelope'] {
  const subject = [{ name: 'app.tar.gz', digest: { sha256 } }]
  const statement = { _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate: {} }
  const payload = Buffer.from(JSON.stringify(statement))
  const text = Buffer.concat([Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `), payload])
  const sig = sign('sha256', text, key).toString('base64')
  return { payload: payload.toString('base64'), payloadType, signatures: [{ sig, keyid: '' }] }
}

function bodyOf({ payload, signatures }: Bundle['dsseEnvelope'], verifier: string) {
  const value = createHash('sha256').update(Buffer.from(payload, 'base64')).digest('hex')
  return {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      payloadHash: { algorithm: 'sha256', value },
      envelopeHash: { algorithm: 'sha256', value },
      signatures: [{ signature: signatures[0]?.sig, verifier: Buffer.from(verifier).toString('base64') }],
    },
  }
}

function pem(certificate: ArrayBufferView): string {
  const text = Buffer.from(certificate.buffer, certificate.byteOffset, certificate.byteLength).toString('base64')
  return `-----BEGIN CERTIFICATE-----\n${text.replace(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`
}
