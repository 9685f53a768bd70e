import { randomUUID } from 'node:crypto'
import { takeFault } from './faults.ts'
import { type AwsState, awsNow } from './state.ts'
import {
  type AwsError,
  awsError,
  type HttpReply,
  type HttpRequest,
  type Input,
  isAwsError,
  type Service,
} from './wire.ts'

/** Answers an API call, or cuts the connection. */
export type AwsServer = (request: HttpRequest) => Promise<HttpReply | 'cut'>

/** Errors for which AWS uses another status than 400. */
const statuses: Record<string, number> = {
  InternalServerError: 500,
  InternalError: 500,
  InternalFailure: 500,
  ServiceUnavailable: 503,
  RequestLimitExceeded: 503,
  UnauthorizedOperation: 403,
  AccessDenied: 403,
  ExpiredToken: 403,
  AuthFailure: 401,
  ResourceContention: 500,
}

const messages: Record<string, string> = {
  ThrottlingException: 'Rate exceeded',
  Throttling: 'Rate exceeded',
  RequestLimitExceeded: 'Request limit exceeded.',
  UnauthorizedOperation: 'You are not authorized to perform this operation.',
  ExpiredToken: 'The security token included in the request is expired',
  ExpiredTokenException: 'The security token included in the request is expired',
}

/** Whether this is a signed call and not a plain download. */
export function isAwsCall(request: HttpRequest): boolean {
  return scopeOf(request) !== undefined || 'x-amz-target' in request.headers || request.method === 'POST'
}

export function createAwsServer(aws: AwsState, services: readonly Service[]): AwsServer {
  return async (request) => {
    const scope = scopeOf(request)
    const service = services.find(({ name }) => name === scope?.service)
    const headers = { date: new Date(awsNow(aws)).toUTCString() }
    if (!service) return { status: 404, headers, body: `No service "${scope?.service ?? 'unsigned'}" here` }
    const requestId = randomUUID()
    const { action, input, ...outcome } = await perform(aws, service, request)
    const failed = 'failure' in outcome ? outcome.failure : undefined
    const lost = takeFault(aws.faults, 'lose', (fault) => fault.action === action)
    const reply = failed
      ? service.protocol.failure(failed, requestId)
      : service.protocol.answer(action, outcome.output, requestId)
    const error = failed ? { error: failed.code } : {}
    const status = lost ? 0 : reply.status
    aws.calls.push({ service: service.name, action, input, at: Date.now(), status, ...error })
    return lost ? 'cut' : { ...reply, headers: { ...reply.headers, ...headers } }
  }
}

interface Performed {
  readonly action: string
  readonly input: Input
  readonly output?: unknown
  readonly failure?: AwsError
}

async function perform(aws: AwsState, service: Service, request: HttpRequest): Promise<Performed> {
  const action = service.protocol.action(request)
  let input: Input = {}
  try {
    input = service.protocol.input(request)
    checkScope(aws, request)
    const lost = aws.faults.some((fault) => 'lose' in fault && fault.lose === 'request' && fault.action === action)
    if (lost) return { action, input }
    refuse(aws, service, action)
    const act = service.actions[action]
    if (!act) throw awsError('InvalidAction', `The action ${action} is not valid for this web service.`)
    return { action, input, output: await act(input) }
  } catch (error) {
    if (isAwsError(error)) return { action, input, failure: error }
    process.stderr.write(`fleet: ${service.name}.${action}: ${error instanceof Error ? error.stack : error}\n`)
    return { action, input, failure: awsError('InternalServerError', String(error), 500) }
  }
}

function refuse(aws: AwsState, service: Service, action: string) {
  const fault = takeFault(aws.faults, 'error', (order) => order.action === action)
  if (!fault) return
  const code = fault.error === '500' ? 'InternalServerError' : fault.error
  const user = `arn:aws:sts::${aws.account}:assumed-role/deploy/session`
  const denied = `User: ${user} is not authorized to perform: ${service.iam ?? service.name}:${action}`
  const message = fault.message ?? messages[code] ?? (code.startsWith('AccessDenied') ? denied : code)
  throw awsError(code, message, fault.status ?? statuses[code] ?? 400)
}

/** The service that the scope in the signature names: `Credential=AKID/20261123/eu-west-1/ssm/aws4_request`. */
function scopeOf(request: HttpRequest): { region: string; service: string } | undefined {
  const credential = /Credential=([^,\s]+)/.exec(request.headers['authorization'] ?? '')?.[1]
  const [, , region, service] = (credential ?? request.url.searchParams.get('X-Amz-Credential') ?? '').split('/')
  return region && service ? { region, service } : undefined
}

function checkScope(aws: AwsState, request: HttpRequest) {
  const region = scopeOf(request)?.region
  if (region === aws.region) return
  const message = `Credential should be scoped to a valid region, not '${region}'. `
  const isJson = 'x-amz-target' in request.headers
  throw awsError(isJson ? 'InvalidSignatureException' : 'AuthFailure', message, isJson ? 400 : 401)
}
