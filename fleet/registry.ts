import type { IncomingMessage, ServerResponse } from 'node:http'

export interface Registry {
  serve(path: string, request: IncomingMessage, response: ServerResponse): Promise<void>
}

/** An npm registry made of the packages in this repository's node_modules. */
export function createRegistry(): Registry {
  return {
    serve: async (_path, _request, response) => {
      response.writeHead(404).end()
    },
  }
}
