import type { Fleet } from '../../../fleet/fleet.ts'

/** An answer of AWS as it arrives over the wire. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** A call in the query protocol; lists have the form `Names.member.1`. */
export function query(fleet: Fleet, service: string, parameters: Readonly<Record<string, string>>): Promise<Answer> {
  return call(fleet, service, {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(parameters).toString(),
  })
}

/** A call in JSON 1.0, with the target and the header that an SDK sends to a service that once spoke the query protocol. */
export function json(fleet: Fleet, service: string, target: string, input: object): Promise<Answer> {
  const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': target, 'x-amzn-query-mode': 'true' }
  return call(fleet, service, { headers, body: JSON.stringify(input) })
}

async function call(fleet: Fleet, service: string, request: { headers: Record<string, string>; body: string }) {
  const scope = `20261123/${fleet.region}/${service}/aws4_request`
  const authorization = `AWS4-HMAC-SHA256 Credential=AKIAREHEARSALFLEET00/${scope}, Signature=0`
  const response = await fetch(fleet.endpoint, {
    method: 'POST',
    headers: { ...request.headers, authorization },
    body: request.body,
  })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

/** The texts of all elements of a name, in their order. */
export function elements(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text = '']) => text)
}
