import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { freePort } from '../../fleet/free-port.ts'
import { folderHostsUnavailable, openFolderHost } from '../../fleet/hosts/folder.ts'

const app = "require('http').createServer((_, to) => to.end('up')).listen(process.env.PORT)"
const release = 'mkdir -p /opt/demo/releases/1/dist && ln -s releases/1 /opt/demo/current'
const repository = fileURLToPath(new URL('../..', import.meta.url))

describe.skipIf(folderHostsUnavailable())('a folder host', () => {
  test('a folder host has its own /opt, logs and HOME, and no systemd', async () => {
    await using host = await openFolderHost({ app: 'demo', port: 3990 })
    const seen = await host.run(
      'id -u; ls /opt /var/log; ls -A /root; ls /run | grep -vx mount; [ -d /run/systemd/system ] || echo none',
    )
    expect(seen).toEqual({ code: 0, stderr: '', stdout: '0\n/opt:\ndemo\n\n/var/log:\ndemo\nnone\n' })
    expect(await host.read('/opt/demo/.env')).toContain('PORT=3990\n')
    expect(readFileSync(join(host.root, 'opt/demo/.env'), 'utf8')).toContain('PORT=3990\n')
  })

  test('a folder host has the tools of a prepared host, which use the given registry', async () => {
    await using host = await openFolderHost({ app: 'demo', port: 3990, registry: 'http://127.0.0.1:4873/' })
    const versions = await host.run('for tool in node npm pnpm yarn; do $tool --version; done', {
      env: { HOME: '/root' },
    })
    expect(versions.stdout).toMatch(/^v24\..*\n11\..*\n\d.*\n1\.22.*\n$/)
    const asked = await host.run('cd /opt/demo; for tool in npm pnpm yarn; do $tool config get registry; done')
    expect(asked.stdout).toBe('http://127.0.0.1:4873/\n'.repeat(3))
  })

  test('a folder host runs PM2, whose processes die in a power cut and run again after the boot', async () => {
    const port = await freePort()
    await using host = await openFolderHost({ app: 'demo', port })
    await host.run(release)
    await host.write('/opt/demo/releases/1/dist/index.js', app)
    const env = { HOME: '/root', PM2_DISCRETE_MODE: 'true' }
    const { code } = await host.run('pm2 start /opt/demo/ecosystem.config.js && pm2 save', { env })
    expect(code).toBe(0)
    const ask = 'curl -sS --retry 20 --retry-delay 1 --retry-connrefused http://127.0.0.1:$PORT/'
    expect((await host.run(ask, { env: { PORT: String(port) } })).stdout).toBe('up')
    const before = await host.run('cat /root/.pm2/pids/demo-api-0.pid')
    await host.powerCut()
    expect((await host.run(ask, { env: { PORT: String(port) } })).stdout).toBe('up')
    expect((await host.run('cat /root/.pm2/pids/demo-api-0.pid')).stdout).not.toBe(before.stdout)
  })

  test('a folder host ends all its processes when it is disposed', async () => {
    const host = await openFolderHost({ app: 'demo', port: 3990 })
    const command = host.spawn(['sleep', '300'])
    const daemon = await host.run('setsid sleep 300 >/dev/null 2>&1 & echo $!')
    expect(daemon.code).toBe(0)
    await host[Symbol.asyncDispose]()
    expect((await command.exited).signal).toBe('SIGKILL')
    expect(() => readFileSync(join(host.root, 'opt/demo/.env'))).toThrow('ENOENT')
  })

  test.skipIf(process.getuid?.() !== 0)('a folder host needs no root', () => {
    const program = `const { openFolderHost } = await import('/run/repository/fleet/hosts/folder.ts')
      await using host = await openFolderHost({ app: 'demo', port: 3990 })
      await host.write('/opt/demo/file', 'written')
      console.log(process.getuid(), (await host.run('id -u; cat /opt/demo/file; pm2 ping | tail -1')).stdout)`
    // Bound to a folder that every user can read, wherever the checkout is.
    const script = `mount -t tmpfs -o mode=0755 tmpfs /run && mkdir /run/repository && mount --rbind "$1" /run/repository
      exec runuser -u nobody -- sh /run/repository/scripts/node24 --input-type=module -e "$2"`
    const argv = ['--mount', 'sh', '-c', script, 'sh', repository, program]
    const out = execFileSync('unshare', argv, {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: '/nonexistent' },
    })
    expect(out).toMatch(/^65534 0\nwritten/)
    expect(out).toContain('pong')
  })
})
