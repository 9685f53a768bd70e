import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Fleet } from '../../fleet/fleet.ts'
import { type HostShape, plainShape } from '../../fleet/hosts/guide/shape.ts'
import { type SystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import type { Habits } from '../../fleet/sample-server.ts'
import { type AppOnHost, listenOn, setUp } from '../support/hosts/app-on-host.ts'
import { before, startBefore } from '../support/hosts/guide-app.ts'
import { openSharedHost } from '../support/hosts/shared-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

/** An app on a host, as an operator may have set it up, and a release for it. */
interface SetUp {
  readonly shape: HostShape
  /** The address of the app: all addresses, the host's own address, or a second port as well. */
  readonly listens: 'everywhere' | 'on its address' | 'twice'
  /** Whether .env names a PORT that the app does not read. */
  readonly decoy: boolean
  readonly input: 'none' | 'right' | 'wrong'
  readonly release: 'sound' | 'unhealthy' | 'exits-at-start' | 'other-port'
}

const oneOf = <T extends string>(...values: readonly T[]) => fc.constantFrom(...values)
const setUps: fc.Arbitrary<SetUp> = fc.record({
  shape: fc
    .record({
      manager: oneOf('systemd', 'systemd', 'pm2'),
      runs: oneOf('current', 'current', 'current', 'app', '.'),
      reader: oneOf('systemd', 'systemd-etc', 'app'),
      portIn: oneOf('variables', 'unit', 'ecosystem', 'nowhere'),
      portName: oneOf('PORT', 'SERVER_PORT'),
      logs: oneOf('files', 'journal'),
      script: oneOf('absolute', 'relative'),
    })
    // PM2 does not read systemd's files, nor systemd PM2's.
    .map((shape) => ({ ...plainShape, ...shape, ...(shape.manager === 'pm2' && { reader: 'app' as const }) }))
    .filter(({ manager, portIn }) => (manager === 'pm2' ? portIn !== 'unit' : portIn !== 'ecosystem'))
    // PM2 cannot read its file beside the package.json of an ES module.
    .filter(({ manager, runs }) => manager !== 'pm2' || runs !== '.'),
  listens: oneOf('everywhere', 'everywhere', 'on its address', 'twice'),
  decoy: fc.boolean(),
  input: oneOf('none', 'none', 'right', 'wrong'),
  release: oneOf('sound', 'sound', 'unhealthy', 'exits-at-start', 'other-port'),
})

/** How many at once, and how many in all; a busy machine begins fewer. */
const atOnce = 5
const cases = 15
const beginsForMs = 70_000

describe.skipIf(systemdUnavailable())('apps of any setup', () => {
  let fleet: Fleet
  let host: SystemdHost
  prepareSuite(async (stack) => {
    ;({ fleet, host } = stack.use(await openSharedHost()))
  })

  /** The answer to an outsider, who keeps asking for as long as an app may take to start again. */
  async function outside({ port }: AppOnHost): Promise<string> {
    for (const until = Date.now() + 20_000; ; await new Promise((done) => setTimeout(done, 200))) {
      try {
        const response = await fetch(`http://${host.address}:${port}/api/health`)
        return `${response.status} ${((await response.json()) as { version: string }).version}`
      } catch (error) {
        if (Date.now() > until) return `nothing: ${(error as Error).message}`
      }
    }
  }

  const preludeOf = ({ listens }: SetUp, { port }: AppOnHost) =>
    ({
      everywhere: {},
      'on its address': { prelude: listenOn(host.address) },
      twice: {
        prelude: `import { createServer } from 'node:http'
createServer((_, answer) => answer.writeHead(404).end()).listen(${port + 500})`,
      },
    })[listens]

  function habitsOf({ shape }: SetUp, { port }: AppOnHost): Habits {
    const habits = { portName: shape.portName, dotenv: shape.reader === 'app' }
    return shape.portIn === 'nowhere' ? { ...habits, port } : habits
  }

  const settingsOf = ({ input, shape, release }: SetUp, { port }: AppOnHost) => ({
    ...(input !== 'none' && { port: input === 'right' ? port : port + 900 }),
    ...(shape.reader === 'app' && { 'shared-paths': '.env' }),
    'health-timeout': release === 'sound' ? 30 : 8,
  })

  let made = 0
  /** One after the other: each adds a user. */
  async function prepare(one: SetUp) {
    made += 1
    const on = await setUp(fleet, host, `app-${made}`, { host: one.shape, settings: () => ({ 'stable-for': 0 }) })
    if (one.decoy && one.shape.portName !== 'PORT' && one.shape.reader !== 'systemd-etc')
      await on.sh(`echo PORT=3030 >>${on.base}/.env`)
    await startBefore(on, one.shape, { ...preludeOf(one, on), habits: habitsOf(one, on), silent: true })
    return on
  }

  async function attempt(one: SetUp, on: AppOnHost): Promise<string | undefined> {
    const answered = await outside(on)
    if (answered !== `200 ${before.version}`) return `it did not answer before: ${answered}`
    const failureModes = one.release === 'sound' ? [] : [one.release]
    const options = { version: '1.0.0', failureModes, ...preludeOf(one, on), habits: habitsOf(one, on) }
    const { result, tail } = await on.deploy(options, settingsOf(one, on))
    const after = await outside(on)
    const expected = result.verdict === 'activated' ? '200 1.0.0' : answered
    const isTrue = ['activated', 'rolled-back', 'refused'].includes(result.verdict)
    if (after === expected && isTrue && (result.verdict !== 'activated' || one.release === 'sound')) return undefined
    return `${result.verdict} (${result.code}: ${result.message}), and then ${after}\n${tail}`
  }

  test('an app answers after a deploy if it answered before, whatever its setup and the verdict', {
    timeout: 180_000,
    retry: 0,
  }, async () => {
    const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
    const until = Date.now() + beginsForMs
    const queue = fc.sample(setUps, { seed, numRuns: cases })
    const wrong: string[] = []
    let done = 0
    let preparing = Promise.resolve<unknown>(undefined)
    const work = async () => {
      for (let one = queue.shift(); one !== undefined && Date.now() < until; one = queue.shift()) {
        const chosen = one
        done += 1
        const prepared = preparing.then(() => prepare(chosen))
        preparing = prepared.catch(() => undefined)
        const on = await prepared
        const fault = await attempt(chosen, on)
        if (fault !== undefined) wrong.push(`seed ${seed}, ${JSON.stringify(chosen)}: ${fault}`)
        await on.sh(`systemctl stop ${on.app} pm2-${on.user} 2>/dev/null || true; pkill -u ${on.user} || true`)
      }
    }
    await Promise.all(Array.from({ length: atOnce }, work))
    expect(wrong).toEqual([])
    expect(done).toBeGreaterThanOrEqual(atOnce)
  })
})
