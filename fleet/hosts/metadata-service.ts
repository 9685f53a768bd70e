import { createServer } from 'node:http'

/**
 * Instance metadata (version 2) as a host finds it at 169.254.169.254: a separate program, since it has to listen in the host's
 * network. It refuses every request without a session token. It takes its data from the variable METADATA.
 */
interface Known {
  readonly region: string
  readonly role?: { readonly name: string; readonly id: string; readonly secret: string; readonly token: string }
}

const { region, role } = JSON.parse(process.env['METADATA'] ?? '{}') as Known
const session = 'AQAEAsession=='

const server = createServer(({ method, url = '', headers }, response) => {
  const reply = (status: number, text = '') =>
    void response.writeHead(status, { 'content-type': 'text/plain' }).end(text)
  if (method === 'PUT' && url === '/latest/api/token') {
    return headers['x-aws-ec2-metadata-token-ttl-seconds'] === undefined ? reply(400) : reply(200, session)
  }
  if (headers['x-aws-ec2-metadata-token'] !== session) return reply(401)
  const roles = '/latest/meta-data/iam/security-credentials/'
  if (url === '/latest/meta-data/placement/region') return reply(200, region)
  if (role === undefined || !url.startsWith(roles)) return reply(404)
  if (url === roles) return reply(200, role.name)
  if (url !== `${roles}${role.name}`) return reply(404)
  const { id, secret, token } = role
  const about = {
    Code: 'Success',
    LastUpdated: '2026-11-23T10:00:00Z',
    Type: 'AWS-HMAC',
    Expiration: '2036-11-23T16:00:00Z',
  }
  reply(200, JSON.stringify({ ...about, AccessKeyId: id, SecretAccessKey: secret, Token: token }, null, 2))
})
server.listen(80, '169.254.169.254', () => process.stdout.write('ready\n'))
// It ends with the process that started it.
process.stdin.on('end', () => process.exit()).resume()
