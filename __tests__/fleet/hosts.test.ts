import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { setUpByGuide } from '../../fleet/hosts/guide/set-up.ts'
import { machineAddress } from '../../fleet/hosts/network.ts'
import { bootSystemdHost, type SystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

describe.skipIf(systemdUnavailable())('a systemd host', () => {
  let host: SystemdHost
  const sh = async (script: string) => {
    const { code, stdout, stderr } = await host.run(script, { timeoutMs: 60_000 })
    expect({ script, code, stderr }).toEqual({ script, code: 0, stderr: '' })
    return stdout.trim()
  }
  /** Waits until a command prints the expected text, for ten seconds at most. */
  const until = async (script: string, expected: string) =>
    expect(
      await sh(`for i in $(seq 100); do [ "$(${script})" != '${expected}' ] || break; sleep 0.1; done; ${script}; :`),
    ).toBe(expected)

  prepareSuite(async (stack) => {
    host = stack.use(await bootSystemdHost())
  })

  test('a systemd host runs systemd without a failed unit', async () => {
    expect(await sh('systemctl is-system-running; cat /proc/1/comm; systemctl --failed --no-legend')).toBe(
      'running\nsystemd',
    )
  })

  test('a systemd host runs a command like the agent: root, /usr/bin, PATH and LANG alone, no input, its own group', async () => {
    expect(await sh('id -u; pwd; umask; env | grep -v ^PWD= | cut -d= -f1; readlink /proc/self/fd/0')).toBe(
      '0\n/usr/bin\n0022\nPATH\nLANG\n/dev/null',
    )
    expect(await sh('ps -o pgid= -p $$ | tr -d " " | grep -qx $$ && echo leader')).toBe('leader')
    expect(await sh('grep -c system.slice/amazon-ssm-agent.service /proc/self/cgroup')).not.toBe('0')
    const echoed = await host.run('cat; test -p /dev/stdout && echo oops >/dev/stderr', { stdin: 'in' })
    expect(echoed).toEqual({ code: 0, stdout: 'in', stderr: 'oops\n' })
    expect((await host.run('cd ~nobody 2>/dev/null; id -un; echo $HOME', { user: 'nobody' })).stdout).toBe(
      'nobody\n/nonexistent\n',
    )
  })

  test('a systemd host reports exit codes and signals, and rejects a command that takes too long', async () => {
    expect((await host.run('exit 7')).code).toBe(7)
    expect((await host.run('kill -9 $$')).code).toBe(137)
    await expect(host.run('echo begun; sleep 60', { timeoutMs: 300 })).rejects.toThrow('begun')
  })

  test('a systemd host has Node 24, npm, pnpm, yarn and PM2 where a prepared host has them', async () => {
    expect(await sh('for tool in node npm npx pnpm yarn pm2; do command -v $tool; done')).toMatch(
      /^(\/usr\/bin\/\w+\n?){6}$/,
    )
    expect(await sh('node --version')).toMatch(/^v24\./)
    expect(
      await sh('npm -v && pnpm -v && yarn -v && node /usr/lib/node_modules/@yarnpkg/cli-dist/bin/yarn.js -v'),
    ).toMatch(/^11\..*\n\d.*\n1\.22.*\n4\./)
  })

  test('a systemd host kills a process that exceeds the MemoryMax of its unit, and the cgroup counts that', async () => {
    const hog = 'head -c 200000000 /dev/zero | tail'
    await sh(`systemd-run -q -u hog -p MemoryMax=60M -p OOMPolicy=continue sh -c '${hog}; sleep 300'`)
    const counters = ['memory/system.slice/hog.service/memory.oom_control', 'system.slice/hog.service/memory.events']
    const files = counters.map((counter) => `/sys/fs/cgroup/${counter}`).join(' ')
    await until(`cat ${files} 2>/dev/null | grep -c "oom_kill 1"`, '1')
    await sh('systemctl stop hog')
  })

  test('a systemd host runs transient services and scopes, each in its own cgroup', async () => {
    expect(await sh('systemd-run -q --wait --collect --pipe -u one cat /proc/self/cgroup')).toContain(
      '/system.slice/one.service',
    )
    expect(await sh('systemd-run -q --scope -u two cat /proc/self/cgroup')).toContain('/system.slice/two.scope')
  })

  test('a systemd host enforces the hardening of units', async () => {
    const properties = ['ProtectSystem=strict', 'PrivateTmp=yes', 'NoNewPrivileges=yes', 'ReadWritePaths=/var/log']
    const flags = properties.map((property) => `-p ${property}`).join(' ')
    const probe =
      'touch /opt/x 2>/dev/null && echo writable; touch /var/log/x && ls -A /tmp | wc -l; grep NoNewPrivs /proc/self/status'
    expect(await sh(`touch /tmp/seen; systemd-run -q --wait --pipe ${flags} sh -c '${probe}'`)).toBe(
      '0\nNoNewPrivs:\t1',
    )
  })

  test('a systemd host starts a service on its first connection', async () => {
    const service = "require('http').createServer((_, to) => to.end('late')).listen({ fd: 3 })"
    await host.write('/etc/systemd/system/late.service', `[Service]\nExecStart=/usr/bin/node -e "${service}"\n`)
    await host.write('/etc/systemd/system/late.socket', '[Socket]\nListenStream=3999\n')
    await sh('systemctl daemon-reload; systemctl start late.socket')
    expect(await sh('systemctl is-active late.service || true')).toBe('inactive')
    const answer = await fetch(`http://${host.address}:3999/`)
    expect(await answer.text()).toBe('late')
  })

  test('a systemd host kills a process group from outside, even after its leader ended, and no transient unit', async () => {
    const script =
      'systemd-run -q -u survivor sleep 300; sh -c "while :; do date >/tmp/beat; sleep 0.02; done" & echo begun'
    const command = host.spawn(['sh', '-c', script])
    await once(command.stdout, 'data')
    expect(await command.exited).toEqual({ code: 0, signal: null })
    command.killGroup()
    await until('rm -f /tmp/beat; sleep 0.1; ls /tmp/beat 2>/dev/null', '')
    expect(await sh('systemctl is-active survivor')).toBe('active')

    const sleeper = host.spawn(['sleep', '300'])
    sleeper.killGroup() // at once, before it has begun
    expect((await sleeper.exited).signal).toBe('SIGKILL')
  })

  test('a systemd host keeps a pipe open that a background child holds', async () => {
    const command = host.spawn(['sh', '-c', '(sleep 0.5; echo later) & echo now'])
    expect(await command.exited).toEqual({ code: 0, signal: null })
    expect(Buffer.concat(await command.stdout.toArray()).toString()).toBe('now\nlater\n')
  })

  test('a systemd host lets commands outlive a restart of the agent', async () => {
    const command = host.spawn(['sh', '-c', 'systemctl restart amazon-ssm-agent; sleep 0.2; echo alive'])
    expect(Buffer.concat(await command.stdout.toArray()).toString()).toBe('alive\n')
  })

  test('a systemd host reaches servers of the machine, is reached by it, and reaches nothing else', async () => {
    const server = createServer((_, answer) => answer.end('from the machine')).listen(0, machineAddress)
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    expect(await sh(`curl -sS http://${machineAddress}:${port}/`)).toBe('from the machine')
    server.close()
    await sh(`systemd-run -q node -e "require('http').createServer((_, to) => to.end('from the host')).listen(3030)"`)
    await until('curl -s localhost:3030', 'from the host')
    expect(await (await fetch(`http://${host.address}:3030/`)).text()).toBe('from the host')
    expect((await host.run('curl -sS --max-time 2 http://192.0.2.1/')).stderr).toContain("Couldn't connect")
  })

  test('a systemd host loses its processes and keeps its disk in a power cut', async () => {
    const boot = await sh('cat /proc/sys/kernel/random/boot_id')
    await host.write('/opt/kept', 'as it was')
    const command = host.spawn(['sh', '-c', 'echo begun; sleep 300'])
    await once(command.stdout, 'data')
    await host.powerCut()
    expect((await command.exited).signal).toBe('SIGKILL')
    expect(await host.read('/opt/kept')).toBe('as it was')
    expect(await sh('systemctl is-system-running')).toBe('running')
    expect(await sh('cat /proc/sys/kernel/random/boot_id')).not.toBe(boot)
  })

  test('a systemd host set up by the guide has an enabled service that fails without a release', async () => {
    await setUpByGuide(host, { registry: `http://${machineAddress}:4873/` })
    await sh('until systemctl show -P Result macro-ai | grep -qvx success; do sleep 0.1; done')
    expect(await sh('systemctl is-enabled macro-ai; systemctl show -P Result macro-ai')).toBe('enabled\nexit-code')
    expect(
      await sh('stat -c "%U %n" /opt/macro-ai /opt/macro-ai/releases /var/log/macro-ai /opt/macro-ai/.env'),
    ).toMatch(/^(macroai \S+\n?){4}$/)
    const ask = 'npm config get registry; pnpm config get registry; yarn config get registry'
    const { stdout } = await host.run(`cd /opt/macro-ai && ${ask}`, { user: 'macroai' })
    expect(stdout).toBe(`http://${machineAddress}:4873/\n`.repeat(3))
  })
})
