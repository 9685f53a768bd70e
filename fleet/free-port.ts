import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'

/**
 * A port of this machine that nothing listens on. Linux gives connections and listeners without a port of their own one from 32768
 * on, so between this call and its use only another call can take it.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000)
    const server = createServer()
    const isFree = new Promise<boolean>((resolve) => {
      server.once('listening', () => resolve(true))
      server.once('error', () => resolve(false))
    })
    server.listen(port, '0.0.0.0')
    if (!(await isFree)) continue
    server.close()
    await once(server, 'close')
    return port
  }
}
