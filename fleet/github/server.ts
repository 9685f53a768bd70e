import type { IncomingMessage, ServerResponse } from 'node:http'
import { type GitHubReply, type GitHubRequest, notFound, type Route } from './routes.ts'
import { bearer, type Tokens } from './tokens.ts'

type Exchange = { readonly path: string; readonly request: IncomingMessage; readonly response: ServerResponse }

export async function exchange(
  place: string,
  { path, request, response }: Exchange,
  answer: (request: GitHubRequest) => Promise<GitHubReply>,
): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const { method = 'GET', headers } = request
  const url = new URL(place === '/github/' ? path.slice('/github'.length) : path, 'http://github')
  const { status, headers: more, body = '' } = await answer({ method, url, headers, body: Buffer.concat(chunks) })
  const isJson = typeof body === 'object' && !Buffer.isBuffer(body)
  response.writeHead(status, { ...(isJson && { 'content-type': 'application/json' }), ...more })
  response.end(isJson ? JSON.stringify(body) : body)
}

/**
 * Answers a token that lacks a permission, and an unknown token, with GitHub's error for each. Without a token the server shows
 * nothing.
 */
export async function answerBy(routes: readonly Route[], request: GitHubRequest, tokens: Tokens): Promise<GitHubReply> {
  const { pathname } = request.url
  const route = routes.find(({ method, path }) => method === request.method && path.test(pathname))
  if (!route) return notFound
  const [, ...groups] = route.path.exec(pathname) ?? []
  return refusal(route, request, tokens) ?? (await route.answer(request, groups.map(decodeURIComponent)))
}

function refusal({ needs }: Route, { headers }: GitHubRequest, tokens: Tokens): GitHubReply | undefined {
  if (needs === undefined) return undefined
  if (headers.authorization === undefined) return notFound
  const allowed = tokens.allowed(bearer(headers.authorization))
  if (!allowed) return { status: 401, body: { message: 'Bad credentials', status: '401' } }
  return allowed.has(needs) ? undefined : { status: 403, body: { message: 'Resource not accessible by integration' } }
}
