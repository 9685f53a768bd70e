import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { command, locked } from './command.ts'
import { installTools, toolVersions } from './tools.ts'

const cache = '/var/cache/ec2-release-fleet'

const debian = {
  suite: 'bookworm',
  packages: ['systemd', 'systemd-sysv', 'dbus', 'iproute2', 'curl', 'ca-certificates', 'procps'],
}

/** Units that are of no use on a server that lives for minutes, and that slow its boot. */
const masked = [
  'apt-daily.timer',
  'apt-daily-upgrade.timer',
  'dpkg-db-backup.timer',
  'e2scrub_all.timer',
  'e2scrub_reap.service',
  'console-getty.service',
  'getty.target',
  'systemd-timesyncd.service',
  'systemd-logind.service',
  'systemd-journal-flush.service',
  'systemd-sysusers.service',
  'systemd-tmpfiles-clean.timer',
  'systemd-tmpfiles-setup-dev.service',
  'systemd-update-utmp.service',
  'systemd-update-utmp-runlevel.service',
]

/**
 * The generators that make units out of kernel arguments, disks and old init scripts, which no host has: systemd runs them at
 * each daemon-reload.
 */
const maskedGenerators = [
  'cryptsetup',
  'debug',
  'fstab',
  'getty',
  'gpt-auto',
  'hibernate-resume',
  'integritysetup',
  'rc-local',
  'run',
  'system-update',
  'sysv',
  'veritysetup',
]

/**
 * The first process of a host. systemd-nspawn mounts controllers of cgroup version 1 read-only, and a systemd that
 * finds them so leaves MemoryMax and TasksMax without effect, silently.
 */
const init = `#!/bin/sh
for controller in memory pids cpu cpuacct cpu,cpuacct blkio; do
  if mountpoint -q "/sys/fs/cgroup/$controller"; then
    mount -o remount,bind,rw "/sys/fs/cgroup/$controller"
  fi
done
exec /sbin/init
`

/** The unit of the real agent, whose commands run in its cgroup and outlive it; here it only provides the cgroup. */
const agentUnit = `[Unit]
Description=amazon-ssm-agent
After=network-online.target

[Service]
Type=simple
WorkingDirectory=/usr/bin/
ExecStart=/bin/sh -c 'exec sleep infinity'
KillMode=process
Restart=always

[Install]
WantedBy=multi-user.target
`

/**
 * The read-only layers of every host's file system, top first, made once on a machine: a small Debian and, on top of
 * it, the tools that a prepared host has. Takes under a minute the first time; needs root and the network.
 */
export async function baseLayers(): Promise<readonly string[]> {
  const lower = await built('debian', debian, async (root) => {
    const { suite, packages } = debian
    // From debootstrap's own default mirror.
    await command('debootstrap', '--variant=minbase', `--include=${packages.join(',')}`, suite, root)
    await command(
      'sh',
      '-c',
      `cd "$1" && rm -rf var/cache/apt var/lib/apt/lists/* usr/share/doc usr/share/man`,
      'sh',
      root,
    )
  })
  const recipe =
    readFileSync(new URL(import.meta.url), 'utf8') + readFileSync(new URL('./tools.ts', import.meta.url), 'utf8')
  const upper = await built('tools', { recipe, tools: toolVersions() }, async (root) => {
    await installTools(root)
    prepareUnits(root)
  })
  return [upper, lower]
}

/** Builds a folder once, in a separate place, so that no process sees it half-built. */
async function built(name: string, inputs: unknown, build: (root: string) => Promise<void>): Promise<string> {
  const hash = createHash('sha256')
    .update(JSON.stringify([process.arch, inputs]))
    .digest('hex')
    .slice(0, 16)
  const root = join(cache, `${name}-${hash}`)
  if (existsSync(root)) return root
  return locked(join(cache, `${name}.lock`), async () => {
    if (existsSync(root)) return root
    const partial = join(cache, `.${name}-${hash}.partial`)
    rmSync(partial, { recursive: true, force: true })
    mkdirSync(partial, { recursive: true })
    chmodSync(partial, 0o755)
    await build(partial)
    renameSync(partial, root)
    return root
  })
}

function prepareUnits(root: string) {
  const units = join(root, 'etc/systemd/system')
  const wants = join(units, 'multi-user.target.wants')
  mkdirSync(wants, { recursive: true })
  for (const unit of masked) symlinkSync('/dev/null', join(units, unit))
  const generators = join(root, 'etc/systemd/system-generators')
  mkdirSync(generators, { recursive: true })
  for (const name of maskedGenerators) symlinkSync('/dev/null', join(generators, `systemd-${name}-generator`))
  writeFileSync(join(units, 'amazon-ssm-agent.service'), agentUnit)
  symlinkSync('/etc/systemd/system/amazon-ssm-agent.service', join(wants, 'amazon-ssm-agent.service'))
  writeFileSync(join(root, 'usr/lib/fleet-init'), init, { mode: 0o755 })
  writeFileSync(join(root, 'etc/resolv.conf'), '')
}
