import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Host } from '../../fleet/hosts/host.ts'
import { localHost } from '../support/hosts/local-host.ts'

/** A small web server of this machine that can be a target. Its health path answers with `status`. */
export interface Backend extends AsyncDisposable {
  readonly host: Host
  /** As a balancer's target. */
  readonly target: { readonly id: string; readonly port: number }
  /** Requests that were no health check. */
  readonly requests: () => number
  /** Connections that carried them. */
  readonly connections: () => number
  status: number
  /** Requests for /slow, which the test answers. */
  readonly slow: readonly ServerResponse[]
  /** Dies at once, with all its connections. */
  kill(): Promise<void>
}

export async function startBackend(): Promise<Backend> {
  const slow: ServerResponse[] = []
  const sockets = new Set<Socket>()
  let requests = 0
  const server = createServer((request, response) => {
    if (request.url === '/api/health') return void response.writeHead(backend.status).end()
    requests += 1
    sockets.add(request.socket)
    if (request.url === '/slow') slow.push(response)
    else response.end(host.id)
  })
  server.keepAliveTimeout = 120_000 // longer than the balancer keeps an idle connection
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const host = localHost({ address: '127.0.0.1' })
  const kill = async () => {
    if (!server.listening) return
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  }
  const backend: Backend = {
    ...{ host, target: { id: host.id, port }, status: 200, slow, kill },
    requests: () => requests,
    connections: () => sockets.size,
    [Symbol.asyncDispose]: kill,
  }
  return backend
}
