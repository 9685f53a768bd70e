import { describe, expect, test } from 'vitest'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { runAction } from '../../fleet/runner.ts'
import { clientsOf, commandsOf, type SentCommand } from '../support/aws-clients/run-command.ts'
import { prepareSuite } from '../support/hosts/suite.ts'
import { answering, type Hosts, openHosts } from '../support/hosts/systemd-hosts.ts'
import { everythingOn } from '../support/interruptions/after-cut-off.ts'

const quick = { 'stable-for': '0', 'health-successes': '1', 'package-manager': 'none', batches: '1' }

describe.skipIf(systemdUnavailable())('a command that a restarted agent runs again', () => {
  let all: Hosts

  prepareSuite(async (stack) => {
    all = stack.use(await openHosts(2))
    await deploy('1.0.0', 'deployed')
  })

  /** Resolves with the commands that the deploy sent, each with its kind. */
  async function deploy(version: string, verdict: string, inputs: Readonly<Record<string, string>> = {}) {
    const { ssm } = clientsOf(all.fleet)
    const before = await commandsOf(ssm)
    const release = await all.release({ version, framework: 'plain' })
    const run = await runAction(all.fleet, { inputs: { ...release, ...quick, ...inputs } })
    expect(run.outputs['verdict'], run.log).toBe(verdict)
    const commands = (await commandsOf(ssm)).slice(before.length)
    return { commands, words: commands.map(({ comment }) => comment.split(' ')[1]) }
  }

  /** Runs each command again on every host that got it, and returns the commands that changed anything. */
  async function changedBy(commands: readonly SentCommand[]): Promise<readonly string[]> {
    const changed: string[] = []
    let before = await Promise.all(all.hosts.map(everythingOn))
    for (const { id, comment } of commands) {
      for (const host of all.hosts) all.fleet.order({ restart: host.id, replay: id })
      await all.fleet.quiet()
      const after = await Promise.all(all.hosts.map(everythingOn))
      if (after.join() !== before.join()) changed.push(comment)
      before = after
    }
    return changed
  }

  test('a command that an agent runs again after a deploy does nothing', async () => {
    const { commands, words } = await deploy('2.0.0', 'deployed')
    expect(words).toEqual(['stage', 'activate', 'activate', 'cleanup'])
    expect(await changedBy(commands)).toEqual([])
    for (const host of all.hosts) expect(await answering(host)).toMatchObject({ version: '2.0.0', status: 200 })
  })

  test('a command that an agent runs again after a rolled-back deploy does nothing', async () => {
    await all.hosts[1]?.run('touch /opt/macro-ai/shared/failing')
    const inputs = { 'after-activate': 'test ! -e /opt/macro-ai/shared/failing' }
    const { commands, words } = await deploy('3.0.0', 'rolled-back', inputs)
    expect(words.slice(0, 4)).toEqual(['stage', 'activate', 'activate', 'revert'])
    expect(words).toContain('cleanup')
    expect(await changedBy(commands)).toEqual([])
    for (const host of all.hosts) expect(await answering(host)).toMatchObject({ version: '2.0.0', status: 200 })
  })
})
