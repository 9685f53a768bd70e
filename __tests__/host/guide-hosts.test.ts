import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Fleet } from '../../fleet/fleet.ts'
import { guideShapes, type HostShape } from '../../fleet/hosts/guide/shape.ts'
import { folderOf } from '../../fleet/hosts/guide/texts.ts'
import { type SystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { guideHabits } from '../../fleet/sample-server.ts'
import { type AppOnHost, setUp } from '../support/hosts/app-on-host.ts'
import { before, startBefore } from '../support/hosts/guide-app.ts'
import { currentOf, openSharedHost } from '../support/hosts/shared-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

const shapes: Readonly<Record<string, HostShape>> = {
  ...guideShapes,
  pm2: { ...guideShapes.guide, manager: 'pm2' },
  'pm2-in-app': { ...guideShapes['in-app'], manager: 'pm2' },
}
const named = (runs: 'current' | 'elsewhere') =>
  Object.entries(shapes).filter(([, shape]) => (shape.runs === 'current') === (runs === 'current'))

const settings = { 'stable-for': 2, 'health-timeout': 40 }
/** The variables that the app of a release needs where no .env lies beside it. */
const env = ({ app, port }: AppOnHost) => [`SERVER_PORT=${port}`, `API_KEY=key-of-${app}`]

/** The commands of docs/errors.md that make a release of an app that runs from elsewhere. */
function wayOut({ app, base }: AppOnHost, from: string): string {
  const errors = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8')
  const [, script = ''] = /^## not-from-current\n.*?```sh\n(.*?)```/ms.exec(errors) ?? []
  return script.replace(/^app=.*$/m, `app=${base} from=${from} unit=${app}.service`)
}

describe.skipIf(systemdUnavailable())('a host of the guide', () => {
  let fleet: Fleet
  let host: SystemdHost
  const apps = new Map<string, AppOnHost>()
  /** The answer to a request from outside the host. */
  const outside = async (on: AppOnHost) => {
    const response = await fetch(`http://${host.address}:${on.port}/api/health`)
    const { version, pid, served } = (await response.json()) as { version: string; pid: number; served: number }
    return { status: response.status, version, pid, served }
  }

  prepareSuite(async (stack) => {
    ;({ fleet, host } = stack.use(await openSharedHost()))
    for (const [app, shape] of Object.entries(shapes)) {
      const on = await setUp(fleet, host, app, { host: shape, settings: () => settings })
      apps.set(app, on)
      await startBefore(on, shape, { habits: guideHabits })
    }
  })

  test.concurrent.each(named('current'))(
    '%s: the host rolls back a failing release and proves a sound one, with few health requests',
    async (app, shape) => {
      const on = apps.get(app) as AppOnHost
      const given = shape.reader === 'app' ? { env: env(on) } : {}
      const failed = await on.deploy(
        { version: '1.0.0', habits: guideHabits, failureModes: ['unhealthy'] },
        { ...given, 'health-timeout': 6 },
      )
      expect(failed, failed.tail).toMatchObject({
        exit: 69,
        result: { verdict: 'rolled-back', code: 'unhealthy', after: before.id },
      })
      expect(await outside(on)).toMatchObject({ status: 200, version: before.version })
      const sound = await on.deploy({ version: '2.0.0', habits: guideHabits }, given)
      expect(sound, sound.tail).toMatchObject({ exit: 0, result: { verdict: 'activated', port: on.port } })
      expect(sound.result.warnings).toBeUndefined()
      const { served, ...answer } = await outside(on)
      expect(answer).toMatchObject({ status: 200, version: '2.0.0' })
      expect(served).toBeLessThan(12)
      expect(await currentOf(on)).toBe(sound.result.release)
    },
  )

  test.concurrent.each(named('elsewhere'))(
    '%s: an app that runs from elsewhere is left alone, and told how to move',
    async (app, shape) => {
      const on = apps.get(app) as AppOnHost
      const { pid } = await outside(on)
      const folder = () => on.sh(`cd ${on.base} && stat -c '%U %a %Y' . && ls -A`)
      const untouched = await folder()
      const { exit, result, tail } = await on.deploy({ version: '1.0.0', habits: guideHabits }, { env: env(on) })
      expect({ exit, result }, tail).toMatchObject({
        exit: 65,
        result: { verdict: 'refused', code: 'not-from-current' },
      })
      expect(result.message).toContain('docs/errors.md, not-from-current')
      expect(await folder()).toBe(untouched)
      // The commands that a run sends after it was refused, or cancelled.
      const release = '20240101_000000'
      expect(await on.run('cleanup', { release })).toMatchObject({ exit: 0, result: { verdict: 'cleaned' } })
      expect(await on.run('recover', {})).toMatchObject({ exit: 0, result: { verdict: 'settled' } })
      const activated = await on.run('activate', { release })
      expect(activated).toMatchObject({ exit: 65, result: { verdict: 'refused', code: 'not-from-current' } })
      expect(await folder()).toBe(untouched)
      expect(await outside(on)).toMatchObject({ status: 200, version: before.version, pid })
      expect(await currentOf(on)).toBe('none')
      if (shape.manager === 'pm2') return
      await on.sh(wayOut(on, folderOf({ app, runs: shape.runs })))
      const moved = await on.deploy({ version: '1.0.0', habits: guideHabits }, { env: env(on) })
      expect(moved, moved.tail).toMatchObject({ exit: 0, result: { verdict: 'activated', port: on.port } })
      expect(await outside(on)).toMatchObject({ status: 200, version: '1.0.0' })
    },
  )
})
