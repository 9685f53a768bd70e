import { describe, expect, test } from 'vitest'
import type { Host } from '../../fleet/hosts/host.ts'
import { type SystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { onPath, programText } from '../support/hosts/host-program.ts'
import { asJson, byHand, deployAsRunner, guideLine, serve } from '../support/hosts/operator.ts'
import { answering, openHosts } from '../support/hosts/systemd-hosts.ts'

/** DESIGN section 2: coreutils, sed, grep, awk, find, tar, gzip, curl, util-linux, systemd's commands; and the app's own tools. */
const packages = ['coreutils', 'sed', 'grep', 'mawk', 'tar', 'gzip', 'curl', 'util-linux', 'systemd']
const others = ['sh', 'awk', 'find', 'node', 'npm', 'npx', 'pnpm', 'yarn', 'pm2']

/** A folder with the tools that a host must have; every other program of the host in it records its calls. */
async function onlyTheTools(host: Host, shell: string): Promise<string> {
  const { code, stderr } = await host.run(`set -e
    ln -sf ${shell} /bin/sh
    mkdir /run/tools && touch /run/called && chmod 666 /run/called
    for tool in ${others.join(' ')} $(dpkg -L ${packages.join(' ')} | sed -nE 's|^(/usr)?/s?bin/||p'); do
      for folder in /usr/sbin /usr/bin; do [ ! -e "$folder/$tool" ] || ln -sf "$folder/$tool" /run/tools/; done
    done
    for path in /usr/sbin/* /usr/bin/*; do
      tool=/run/tools/$(basename "$path")
      [ -e "$tool" ] || { printf '#!/bin/sh\\necho "$0 $*" >>/run/called\\nexec %s "$@"\\n' "$path" >"$tool" && chmod 755 "$tool"; }
    done`)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return `env PATH=/run/tools /bin/${shell}`
}

describe.skipIf(systemdUnavailable())('the host program', { timeout: 300_000 }, () => {
  test.concurrent.each(['dash', 'bash'])(
    'the host program does all its work under %s, with the tools that it names and no other',
    async (shell) => {
      await using hosts = await openHosts(1, { env: { SECRET: 'a b # c' } })
      const [host] = hosts.hosts as [SystemdHost]
      const with_ = await onlyTheTools(host, shell)
      const settings = {
        env: ['FLAG=x y "z"'],
        'shared-paths': ['uploads'],
        'before-activate': ['echo one', '', 'test "$FLAG" = \'x y "z"\''],
        'after-activate': 'test "$SECRET" = "a b # c"',
        'package-manager': 'auto',
      }
      const one = await deployAsRunner(host, '1.0.0', await serve(hosts, '1.0.0'), settings, with_, onPath(programText))
      expect(one).toMatchObject({ exit: 0, result: { verdict: 'activated' } })
      const failing = await serve(hosts, '2.0.0', { failureModes: ['unhealthy'] })
      const two = await deployAsRunner(host, '2.0.0', failing, settings, with_, onPath(programText))
      expect(two).toMatchObject({ exit: 69, result: { code: 'unhealthy', after: one.result.release } })

      const three = await serve(hosts, '3.0.0', { framework: 'express' })
      const { exit, result } = await asJson(host, guideLine(three.url, '3.0.0'), with_)
      expect({ exit, result }).toMatchObject({ exit: 0, result: { verdict: 'deployed', version: '3.0.0' } })
      expect(await answering(host)).toMatchObject({ version: '3.0.0', env: { FLAG: 'x y "z"', SECRET: 'a b # c' } })
      for (const typed of ['status', 'health', 'releases', 'rollback --dry-run', 'rollback', 'recover', 'cleanup']) {
        const { code, stdout } = await byHand(host, typed, with_)
        expect({ typed, code, stdout }).toMatchObject({ typed, code: 0 })
      }
      expect(await answering(host)).toMatchObject({ version: '1.0.0' })
      expect(await host.read('/run/called')).toBe('')
      expect(
        (await host.run("grep -niE 'not found|syntax error|bad substitution|unbound' /opt/macro-ai/.state/deploy.log"))
          .stdout,
      ).toBe('')
    },
  )
})
