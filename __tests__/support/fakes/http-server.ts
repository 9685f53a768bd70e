import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Asked {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** An HTTP server on loopback with the answers that a test gives it. */
export interface Answering extends AsyncDisposable {
  readonly url: string
  /** Every request, oldest first. */
  readonly asked: Asked[]
  /** Answers from now on; a function that returns nothing answers itself, or not at all. */
  reply: (asked: Asked, response: ServerResponse) => Answer | undefined
}

export async function startAnswering(): Promise<Answering> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request
    const body = Buffer.concat(await request.toArray()).toString()
    const one = { method, url, headers, body }
    asked.push(one)
    const answer = answering.reply(one, response)
    if (answer) response.writeHead(answer.status ?? 200, answer.headers).end(answer.body ?? '')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const answering: Answering = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    reply: () => ({ status: 404 }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
  return answering
}

/** The variables by which the AWS SDK talks to this server. */
export function awsAt({ url }: Answering): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: url,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'AKIAREHEARSALFLEET00',
    AWS_SECRET_ACCESS_KEY: 'nobody-checks-a-signature',
    AWS_EC2_METADATA_DISABLED: 'true',
  }
}

/** An answer of AWS's query protocol: the content of `<${action}Result>`. */
export function queryAnswer(action: string, result = ''): Answer {
  const id = '<ResponseMetadata><RequestId>1</RequestId></ResponseMetadata>'
  return xml(200, `<${action}Response><${action}Result>${result}</${action}Result>${id}</${action}Response>`)
}

/** An error of that protocol. */
export function queryError(code: string, message = code, status = 400): Answer {
  const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>`
  return xml(status, `<ErrorResponse>${error}<RequestId>1</RequestId></ErrorResponse>`)
}

function xml(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/xml' }, body }
}

/** A request of that protocol as an object: `Action`, and every other parameter by its whole name. */
export function queryOf({ body }: Asked): Record<string, string> {
  const { Version: _, ...parameters } = Object.fromEntries(new URLSearchParams(body))
  return parameters
}
