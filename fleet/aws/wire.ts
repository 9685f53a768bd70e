/** One request, whatever the protocol. */
export interface HttpRequest {
  readonly method: string
  readonly url: URL
  readonly headers: Record<string, string>
  readonly body: Buffer
}

export interface HttpReply {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: string | Buffer
}

export type Input = Record<string, unknown>
export type Action = (input: Input) => unknown

/** One way to write calls and answers on the wire. */
export interface Protocol {
  action(request: HttpRequest): string
  input(request: HttpRequest): Input
  answer(action: string, output: unknown, requestId: string): HttpReply
  failure(error: AwsError, requestId: string): HttpReply
}

export interface Service {
  /** As in the credential scope of a signature. */
  readonly name: string
  /** The prefix of its actions in policies, where that is not the name. */
  readonly iam?: string
  readonly protocol: Protocol
  readonly actions: Readonly<Record<string, Action>>
}

/** An error that the service reports to the client. */
export interface AwsError extends Error {
  readonly code: string
  readonly status: number
}

export function awsError(code: string, message: string, status = 400): AwsError {
  return Object.assign(new Error(message), { code, status })
}

export function isAwsError(error: unknown): error is AwsError {
  return error instanceof Error && 'code' in error && 'status' in error
}

/** JSON 1.1: the action in `X-Amz-Target`, errors named in `__type`. */
export const json11: Protocol = {
  action: (request) => (request.headers['x-amz-target'] ?? '').replace(/^.*\./, ''),
  input: (request) => {
    try {
      return JSON.parse(request.body.toString() || '{}') as Input
    } catch {
      throw awsError('SerializationException', 'Start of structure or map found where not expected.')
    }
  },
  answer: (_action, output, requestId) => jsonReply(output ?? {}, { requestId, version: '1.1' }),
  failure: ({ code, message, status }, requestId) =>
    jsonReply({ __type: code, message }, { status, requestId, version: '1.1' }),
}

/** The names of errors in the query protocol, of a service that no longer speaks it. */
const queryNames: Readonly<Record<string, string>> = {
  AccessDeniedException: 'AccessDenied',
  ExpiredTokenException: 'ExpiredToken',
  InternalServerError: 'InternalFailure',
  ThrottlingException: 'Throttling',
  ValidationException: 'ValidationError',
}

/** JSON 1.0 of a service that once spoke the query protocol: a header gives the name that an error had there. */
export const json10: Protocol = {
  action: json11.action,
  input: json11.input,
  answer: (_action, output, requestId) => jsonReply(output ?? {}, { requestId, version: '1.0' }),
  failure: ({ code, message, status }, requestId) => {
    const reply = jsonReply({ __type: code, message }, { status, requestId, version: '1.0' })
    const fault = `${queryNames[code] ?? code};${status < 500 ? 'Sender' : 'Receiver'}`
    return { ...reply, headers: { ...reply.headers, 'x-amzn-query-error': fault } }
  },
}

interface JsonAbout {
  readonly status?: number
  readonly requestId: string
  readonly version: '1.0' | '1.1'
}

function jsonReply(body: unknown, { status = 200, requestId, version }: JsonAbout): HttpReply {
  const headers = { 'content-type': `application/x-amz-json-${version}`, 'x-amzn-requestid': requestId }
  return { status, headers, body: JSON.stringify(body) }
}

/** EC2's query protocol: form parameters in, lists as `<item>`, errors in `<Response><Errors>`. */
export const ec2Query: Protocol = {
  action: (request) => new URLSearchParams(request.body.toString()).get('Action') ?? '',
  input: (request) => fromQuery(new URLSearchParams(request.body.toString())),
  answer: (action, output, requestId) => {
    const body = xml('item', { requestId, ...(output as object) })
    const name = `${action}Response`
    return xmlReply(200, `<${name} xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">${body}</${name}>`, requestId)
  },
  failure: (error, requestId) => {
    const body = xml('item', { Errors: { Error: { Code: error.code, Message: error.message } }, RequestID: requestId })
    return xmlReply(error.status, `<Response>${body}</Response>`, requestId)
  },
}

/** The query protocol of the other services: lists as `<member>`, results wrapped, errors in `<ErrorResponse>`. */
export function awsQuery(namespace: string): Protocol {
  return {
    action: ec2Query.action,
    input: ec2Query.input,
    answer: (action, output, requestId) => {
      const body = xml('member', { [`${action}Result`]: output ?? {}, ResponseMetadata: { RequestId: requestId } })
      return xmlReply(200, `<${action}Response xmlns="${namespace}">${body}</${action}Response>`, requestId)
    },
    failure: (error, requestId) => {
      const Type = error.status < 500 ? 'Sender' : 'Receiver'
      const body = xml('member', { Error: { Type, Code: error.code, Message: error.message }, RequestId: requestId })
      return xmlReply(error.status, `<ErrorResponse xmlns="${namespace}">${body}</ErrorResponse>`, requestId)
    },
  }
}

function xmlReply(status: number, body: string, requestId: string): HttpReply {
  const headers = { 'content-type': 'text/xml;charset=UTF-8', 'x-amzn-requestid': requestId }
  return { status, headers, body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}` }
}

/** Nested parameters become nested values: `Filter.1.Value.2=x` is the second Value of the first Filter. */
export function fromQuery(parameters: URLSearchParams): Input {
  const root: Input = {}
  for (const [key, value] of parameters) {
    if (key === 'Action' || key === 'Version') continue
    put(root, key.split('.'), value)
  }
  return lists(root) as Input
}

function put(into: Input, path: readonly string[], value: string) {
  const [first = '', ...rest] = path
  if (rest.length === 0) {
    into[first] = value
    return
  }
  const next = into[first] ?? {}
  into[first] = next
  if (typeof next === 'object') put(next as Input, rest, value)
}

function lists(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  if (entries.length === 1 && entries[0]?.[0] === 'member') return lists(entries[0][1])
  if (entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key))) {
    return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, item]) => lists(item))
  }
  return Object.fromEntries(entries.map(([key, item]) => [key, lists(item)]))
}

/** Elements in the order of the keys; undefined ones are left out, lists wrap each element in `itemName`. */
export function xml(itemName: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => `<${itemName}>${xml(itemName, item)}</${itemName}>`).join('')
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([name, item]) => `<${name}>${xml(itemName, item)}</${name}>`)
      .join('')
  }
  return escapeXml(String(value))
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"'\r\n]/g, (char) => `&#${char.charCodeAt(0)};`)
}
