import { describe, expect, test } from 'vitest'
import type { Fleet } from '../../fleet/fleet.ts'
import { guideShapes, type HostShape, plainShape } from '../../fleet/hosts/guide/shape.ts'
import { folderOf } from '../../fleet/hosts/guide/texts.ts'
import { type SystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { guideHabits, type Habits } from '../../fleet/sample-server.ts'
import { type AppOnHost, setUp } from '../support/hosts/app-on-host.ts'
import { startBefore } from '../support/hosts/guide-app.ts'
import { openSharedHost } from '../support/hosts/shared-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

const shapes: readonly (readonly [string, HostShape])[] = [
  ['plain', plainShape],
  ...Object.entries(guideShapes),
  ['pm2', { ...guideShapes.guide, manager: 'pm2' }],
  ['unit', { ...guideShapes['in-app'], portIn: 'unit' }],
  ['file', { ...guideShapes.guide, manager: 'pm2', portIn: 'ecosystem', script: 'absolute' }],
]

const few = { ...guideHabits, limit: { requests: 3, seconds: 900 } }

describe.skipIf(systemdUnavailable())('a host of the guide', () => {
  let fleet: Fleet
  let host: SystemdHost
  const apps = new Map<string, AppOnHost>()
  const started = async (app: string, shape: HostShape, habits: Habits) => {
    const on = await setUp(fleet, host, app, { host: shape })
    apps.set(app, on)
    await startBefore(on, shape, { habits })
  }
  prepareSuite(async (stack) => {
    ;({ fleet, host } = stack.use(await openSharedHost()))
    for (const [app, shape] of shapes) await started(app, shape, shape.portName === 'PORT' ? {} : guideHabits)
    await started('habits', guideShapes.guide, few)
  })

  test.each(shapes)('%s runs the app from its own folder, on the port that it names', async (app, shape) => {
    const { base, answer } = apps.get(app) as AppOnHost
    const { status, cwd } = await answer()
    const folder = folderOf({ app, runs: shape.runs })
    expect({ status, cwd }).toEqual({ status: 200, cwd: shape.runs === 'current' ? `${base}/releases/r1` : folder })
  })

  test('the app of the guide limits requests, logs and needs variables as the real one does', async () => {
    const { base, port, sh } = apps.get('habits') as AppOnHost
    const ask = `curl -s -o /dev/null -w '%{http_code} %header{retry-after}\n' 127.0.0.1:${port}/api/health`
    expect(await sh(`${ask}; ${ask}; ${ask}`)).toMatch(/^200 \n200 \n429 (900|89\d)$/)
    expect(await sh(`journalctl -o cat -u habits | grep -c '^request 1 line'`)).toBe('40')
    await sh(`sed -i /API_KEY/d ${base}/.env; systemctl restart habits`)
    const said = `journalctl -o cat -u habits | grep -q 'API_KEY is missing'`
    await sh(`for i in $(seq 100); do ${said} && exit; sleep 0.1; done; exit 1`)
  })
})
