import { Failure } from '../../model/failure.ts'

/** The fields of the SDK's errors that matter here. */
interface AwsError extends Error {
  readonly $metadata?: { readonly httpStatusCode?: number; readonly clockSkewCorrected?: boolean }
  readonly code?: string
}

const throttling = /Throttl|TooManyRequests|RequestLimitExceeded|RateExceeded|BandwidthLimit|SlowDown/
/** Another client is changing the same group or parameter. */
const contention = /ResourceContention|TooManyUpdates/
const network =
  /^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR)|TimeoutError|RequestTimeout/
const credentials =
  /CredentialsProviderError|CredentialsError|AuthFailure|UnrecognizedClient|InvalidClientTokenId|SignatureDoesNotMatch|MissingAuthenticationToken|OptInRequired/
const expired = /ExpiredToken|RequestExpired|InvalidSignature/
const denied = /AccessDenied|UnauthorizedOperation|NotAuthorized/

/** Whether the same call may succeed a moment later: throttling, contention, a server's error, a broken connection. */
export function isTransient(error: unknown): boolean {
  const { name, code = '', $metadata = {} } = asAwsError(error)
  if (throttling.test(name) || contention.test(name) || network.test(code) || network.test(name)) return true
  return (
    ($metadata.httpStatusCode ?? 0) >= 500 || $metadata.httpStatusCode === 429 || $metadata.clockSkewCorrected === true
  )
}

/** A failed call as a Failure that names the permission or the setting at fault; `action` is as IAM spells it. */
export function awsFailure(error: unknown, action: string): Failure {
  if (error instanceof Failure) return error
  const { name, message } = asAwsError(error)
  if (expired.test(name)) {
    return new Failure(
      'credentials-expired',
      `The AWS credentials expired before the run ended (${action}: ${name}).`,
      {
        next: 'Give the role a longer session (role-duration-seconds), or deploy in fewer batches.',
        cause: error,
      },
    )
  }
  if (credentials.test(name)) {
    return new Failure('no-credentials', `No working AWS credentials (${action}: ${name}).`, {
      next: 'Run aws-actions/configure-aws-credentials before this step, with `permissions: id-token: write` on the job.',
      cause: error,
    })
  }
  if (denied.test(name)) {
    return new Failure('aws-denied', `The role may not call ${action}: ${message}`, {
      next: 'Add it to the role’s policy; docs/permissions.md lists what is needed.',
      cause: error,
    })
  }
  return new Failure('aws-failed', `${action} failed: ${name}: ${message}`, { cause: error })
}

function asAwsError(error: unknown): AwsError {
  return error instanceof Error ? error : new Error(String(error))
}
