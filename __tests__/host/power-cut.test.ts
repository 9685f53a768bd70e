import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { setUpByGuide } from '../../fleet/hosts/guide/set-up.ts'
import { bootSystemdHost, type SystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { type App, packApp } from '../../fleet/sample-app.ts'
import { onPath, programText, releaseId, request, runProgram } from '../support/hosts/host-program.ts'
import { leftovers, observe } from '../support/hosts/observed-state.ts'
import { putStandIns, type Step, stopAt, stopped } from '../support/interruptions/program-steps.ts'

const quick = { 'stable-for': 0, 'package-manager': 'none' }

const moment = (when: Step['when'], text: string): Step => ({ part: 'unit', text, nth: 1, when })
const swapped = moment('after', 'mv -fT /opt/macro-ai/.current.new /opt/macro-ai/current')
const restarted = moment('after', 'systemctl restart -- macro-ai.service')
const proved = moment('before', 'rm -f /opt/macro-ai/.state/activating')

describe.skipIf(systemdUnavailable())('a host that loses its power', () => {
  let fleet: Fleet
  let app: App
  const hosts: SystemdHost[] = []

  beforeAll(async () => {
    fleet = await startFleet()
    app = await packApp(fleet.registry, { version: '1.0.0', framework: 'plain' })
  })
  afterAll(async () => {
    await Promise.all(hosts.map((host) => host[Symbol.asyncDispose]()))
    await fleet?.[Symbol.asyncDispose]()
  })

  async function boot(): Promise<SystemdHost> {
    const host = await bootSystemdHost()
    hosts.push(host)
    fleet.add(host)
    await setUpByGuide(host)
    await putStandIns(host)
    return host
  }

  async function staged(host: SystemdHost): Promise<string> {
    const release = releaseId()
    const url = fleet.artifact(`${release}.tgz`, app.archive)
    const given = { ...quick, release, version: release, 'artifact-url': url, sha256: app.sha256 }
    const { result, tail } = await runProgram(host, 'stage', given, 'sh', onPath(programText))
    expect(result, tail).toMatchObject({ verdict: 'staged' })
    return release
  }

  async function deployed(host: SystemdHost): Promise<string> {
    const release = await staged(host)
    const { result, tail } = await runProgram(host, 'activate', { ...quick, release }, 'sh', onPath(programText))
    expect(result, tail).toMatchObject({ verdict: 'activated' })
    return release
  }

  /** Activates a release, and cuts the power at a step of that. */
  async function cutWhileActivating(host: SystemdHost, release: string, step: Step) {
    const options = { env: { PATH: stopAt(host, step) }, stdin: request({ ...quick, release }) }
    const command = host.spawn(['sh', '/opt/macro-ai/deploy.sh', 'activate', '--request'], options)
    expect(await stopped(host, command)).toBe(true)
    await host.powerCut()
  }

  /** The boot alone reaches this state, within fifteen seconds. */
  async function comesUp(host: SystemdHost, release: string) {
    const wanted =
      release === 'none'
        ? { current: 'none', good: 'none', answers: 'none' }
        : { current: release, good: release, answers: release, unit: 'enabled active' }
    await vi.waitFor(async () => expect(await observe(host)).toMatchObject(wanted), {
      timeout: 15_000,
      interval: 100,
    })
  }

  const bootUnit = (host: SystemdHost) =>
    host.run('systemctl show -p ConditionResult,UnitFileState,Result ec2-release-macro-ai-recover')

  test.concurrent.each([
    ['the swap', swapped],
    ['the restart', restarted],
  ])(
    'a power cut between %s and the proof boots into the release that was proved, without an operator',
    async (_, step) => {
      const host = await boot()
      const one = await deployed(host)
      const two = await staged(host)
      await cutWhileActivating(host, two, step)
      await comesUp(host, one)
      expect((await bootUnit(host)).stdout).toContain('ConditionResult=yes')
      expect(await leftovers(host)).toEqual([expect.stringMatching(/^\.state\/activation\.\d+$/)])
      const { result } = await runProgram(host, 'status', quick)
      expect(result).toMatchObject({
        settled: true,
        healthy: true,
        releases: [{ verdict: 'failed' }, { verdict: 'good' }],
      })

      await comesUp(host, await deployed(host))
      expect(await leftovers(host)).toEqual([])
    },
  )

  test.concurrent('a power cut before the first proof boots without a release, and after it with that; a plain boot recovers nothing', async () => {
    const host = await boot()
    await cutWhileActivating(host, await staged(host), restarted)
    await comesUp(host, 'none') // the release was the first
    await deployed(host)
    const two = await staged(host)
    await cutWhileActivating(host, two, proved)
    await comesUp(host, two)
    expect((await runProgram(host, 'recover', quick)).result).toMatchObject({ verdict: 'settled', after: two })

    const log = await host.read('/opt/macro-ai/.state/deploy.log')
    await host.powerCut()
    await comesUp(host, two)
    const { stdout } = await bootUnit(host)
    expect(stdout.split('\n')).toEqual(expect.arrayContaining(['ConditionResult=no', 'UnitFileState=enabled']))
    expect(await host.read('/opt/macro-ai/.state/deploy.log')).toBe(log)
    const { stdout: order } = await host.run('systemctl show -p Before --value ec2-release-macro-ai-recover')
    expect(order.trim().split(' ')).toContain('macro-ai.service')
  })
})
