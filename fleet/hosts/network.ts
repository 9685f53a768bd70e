import { existsSync, readFileSync } from 'node:fs'
import { command, locked } from './command.ts'

/** The machine's own address on the hosts' network: hosts reach every server that listens on it, or on all addresses. */
export const machineAddress = '10.90.0.1'

/**
 * The address from which balancers call hosts, so that a test can cut a host off from them while it still reaches
 * `machineAddress`.
 */
const balancerAddress = '10.90.255.254'

const bridge = 'ec2-fleet'
/**
 * A bridge without an address of its own takes the address of one of its devices, and changes it with every new or removed host.
 */
const bridgeMac = '02:90:00:00:00:01'

/** The address of the host with a number of its own, from 10.90.0.2 up. */
export function addressOf(number: number): string {
  return `10.90.${number >> 8}.${number & 255}`
}

/** The host's network namespace, by its name in `ip netns`. */
export function namespaceOf(number: number): string {
  return `ec2-fleet-${number}`
}

/** Makes the bridge, unless it exists. A server that only listens on `machineAddress` calls this too; needs root. */
export async function openNetwork(): Promise<void> {
  if (await isOpen()) return
  await locked('/var/lib/ec2-release-fleet/network.lock', async () => {
    if (await isOpen()) return
    if (!existsSync(`/sys/class/net/${bridge}`)) await command('ip', 'link', 'add', bridge, 'type', 'bridge')
    await command('ip', 'link', 'set', bridge, 'address', bridgeMac)
    await command('ip', 'address', 'replace', `${machineAddress}/16`, 'dev', bridge)
    await command('ip', 'link', 'set', bridge, 'up')
  })
}

async function isOpen(): Promise<boolean> {
  if (!existsSync(`/sys/class/net/${bridge}`)) return false
  if (readFileSync(`/sys/class/net/${bridge}/address`, 'utf8').trim() !== bridgeMac) return false
  return (await command('ip', '-oneline', 'address', 'show', 'dev', bridge, 'up')).includes(` ${machineAddress}/`)
}

/**
 * A namespace shares its parent's table of TCP connections. On a large machine that table has many slots, and reading
 * /proc/net/tcp then takes longer than anything else that a host program does there. A short-lived parent asks for a small table;
 * kernels before 6.1 cannot do that.
 */
const addNamespace = `echo 1024 2>/dev/null >/proc/sys/net/ipv4/tcp_child_ehash_entries; exec ip netns add "$1"`

/** The address to reach a target from; undefined for one that is not on the hosts' network. */
export async function balancerSource(target: string): Promise<string | undefined> {
  if (!target.startsWith('10.90.') || !existsSync(`/sys/class/net/${bridge}`)) return undefined
  await command('ip', 'address', 'replace', `${balancerAddress}/32`, 'dev', bridge)
  return balancerAddress
}

/**
 * Cuts the network between balancers and a host: packets in both directions get lost without an error. Open connections stay
 * open. Commands, downloads and the host's own calls do not use that route.
 */
export async function cutFromBalancers(namespace: string): Promise<void> {
  await command('ip', '-n', namespace, 'route', 'replace', 'blackhole', `${balancerAddress}/32`)
  // The kernel also drops packets from an address to which it has no route back.
  await command('ip', 'netns', 'exec', namespace, 'sh', '-c', 'echo 1 >/proc/sys/net/ipv4/conf/eth0/rp_filter')
}

/** Restores the network that `cutFromBalancers` cut. */
export async function reconnectToBalancers(namespace: string): Promise<void> {
  await command('ip', '-n', namespace, 'route', 'delete', 'blackhole', `${balancerAddress}/32`)
}

/** Gives a host a namespace with one device on the bridge and no route to anywhere else. */
export async function connect(number: number): Promise<void> {
  await openNetwork()
  // This host alone has the number: a device with it is left from a process that died.
  await disconnect(number)
  const namespace = namespaceOf(number)
  await command('unshare', '--net', 'sh', '-c', addNamespace, 'sh', namespace)
  // The device's own address follows from the number, so that no neighbour table holds an old one.
  const mac = `02:90:00:00:${hex(number >> 8)}:${hex(number & 255)}`
  const veth = `veth-fleet-${number}`
  await command('ip', 'link', 'add', veth, 'type', 'veth', 'peer', 'name', 'eth0', 'address', mac, 'netns', namespace)
  await command('ip', 'link', 'set', veth, 'master', bridge, 'up')
  await command('ip', '-n', namespace, 'link', 'set', 'lo', 'up')
  await command('ip', '-n', namespace, 'address', 'add', `${addressOf(number)}/16`, 'dev', 'eth0')
  await command('ip', '-n', namespace, 'link', 'set', 'eth0', 'up')
}

/** Removes the namespace, and its devices with it. */
export async function disconnect(number: number): Promise<void> {
  if (existsSync(`/run/netns/${namespaceOf(number)}`)) await command('ip', 'netns', 'delete', namespaceOf(number))
  const veth = `veth-fleet-${number}`
  if (existsSync(`/sys/class/net/${veth}`)) await command('ip', 'link', 'delete', veth).catch(() => undefined)
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}
