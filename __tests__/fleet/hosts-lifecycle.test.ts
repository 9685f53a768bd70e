import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, onTestFinished, test } from 'vitest'
import { bootSystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'

const module = new URL('../../fleet/hosts/systemd.ts', import.meta.url).href

/** Another process that boots a host, prints its address, and keeps it for as long as the process lives. */
async function bootElsewhere(): Promise<{ process: ChildProcess; address: string; root: string }> {
  const program = `const { bootSystemdHost } = await import('${module}')
    const { address, root } = await bootSystemdHost()
    console.log(JSON.stringify({ address, root }))
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const died = once(child, 'exit').then(() => {
    throw new Error('the other process ended instead of booting a host')
  })
  const [line] = (await Promise.race([once(child.stdout, 'data'), died])) as [Buffer]
  died.catch(() => undefined)
  return { process: child, ...(JSON.parse(line.toString()) as { address: string; root: string }) }
}

/** The pids of the processes in a host's root, as one text. */
const containerOf = (root: string) =>
  spawnSync('pgrep', ['-f', `systemd-nspawn -D ${root} `], { encoding: 'utf8' }).stdout

const mounts = () => readFileSync('/proc/self/mounts', 'utf8')

describe.skipIf(systemdUnavailable())('systemd hosts', () => {
  test('systemd hosts of several processes have different addresses and reach each other', async () => {
    const others = await Promise.all([bootElsewhere(), bootElsewhere()])
    await using host = await bootSystemdHost()
    const addresses = [host, ...others].map(({ address }) => address)
    expect(new Set(addresses).size).toBe(3)
    for (const { address } of others) {
      // The kernel of the other host reports that there is no listener; an unused address would take seconds.
      const { stderr } = await host.run(`curl -sS --max-time 2 http://${address}:3030/`)
      expect(stderr).toMatch(/Couldn't connect|refused/)
    }
  })

  test('systemd hosts know the machine by a hardware address that stays when hosts start and end', async () => {
    await using _host = await bootSystemdHost()
    const NET_ADDR_SET = '3' // linux/netdevice.h; a bridge keeps no other address
    expect(readFileSync('/sys/class/net/ec2-fleet/addr_assign_type', 'utf8').trim()).toBe(NET_ADDR_SET)
  })

  test('systemd hosts die with their process, and the next boot removes what they left', async () => {
    const crashed = await bootElsewhere()
    const alive = await bootElsewhere()
    crashed.process.kill('SIGKILL')
    await once(crashed.process, 'exit')
    await expect.poll(() => containerOf(crashed.root)).toBe('')
    expect(containerOf(alive.root)).not.toBe('')
    await using _host = await bootSystemdHost()
    const owner = crashed.root.replace(/root$/, 'owner')
    expect(existsSync(owner) ? readFileSync(owner, 'utf8') : '').not.toContain(`${crashed.process.pid} `)
    expect(mounts()).toContain(alive.root)
  })

  test('systemd hosts leave nothing behind', async () => {
    const host = await bootSystemdHost({ disk: { bytes: 64 * 2 ** 20 } })
    const command = host.spawn(['sh', '-c', 'echo begun; sleep 300'])
    await once(command.stdout, 'data')
    const number = Number(host.address.split('.').at(-1))
    await host[Symbol.asyncDispose]()
    expect((await command.exited).signal).toBe('SIGKILL')
    expect(existsSync(host.root)).toBe(false)
    expect(mounts()).not.toContain(`/hosts/${number}/`)
    expect(existsSync(`/run/netns/${host.namespace}`)).toBe(false)
    expect(existsSync(`/sys/class/net/veth-fleet-${number}`)).toBe(false)
    for (const line of readFileSync('/proc/self/mountinfo', 'utf8')
      .split('\n')
      .filter((text) => / - cgroup2? /.test(text))) {
      expect(existsSync(`${line.split(' ')[4]}/ec2-release-fleet/${number}`)).toBe(false)
    }
  })

  test('systemd hosts can have a disk that is full, in bytes or in inodes', async () => {
    await using host = await bootSystemdHost({ disk: { bytes: 96 * 2 ** 20, inodes: 400 } })
    const { stderr } = await host.run('head -c 200000000 /dev/zero >/opt/zeros')
    expect(stderr).toContain('No space left on device')
    expect((await host.run('rm /opt/zeros; df -k --output=size / | tail -1')).stdout.trim()).toMatch(/^[89]\d{4}$/)
    expect((await host.run('mkdir /opt/many; cd /opt/many; seq 500 | xargs touch')).stderr).toContain('No space left')
    expect((await host.run('df --output=iavail / | tail -1')).stdout.trim()).toBe('0')
    await host.powerCut()
    expect((await host.run('ls -d /opt/many')).stdout).toBe('/opt/many\n')
  })
})
