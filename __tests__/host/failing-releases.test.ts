import { readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Fleet } from '../../fleet/fleet.ts'
import { type SystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import type { FailureMode } from '../../fleet/sample-app.ts'
import { type AppOnHost, type ReleaseOptions, setUp } from '../support/hosts/app-on-host.ts'
import type { Settings } from '../support/hosts/host-program.ts'
import { openSharedHost } from '../support/hosts/shared-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

interface FailingRelease {
  readonly what: string
  readonly release: Omit<ReleaseOptions, 'version'>
  readonly code: string
  /** What the message must contain besides the code. */
  readonly says: RegExp
  /** Lines that an operator added to the unit; without them the guide's own unit. */
  readonly dropIn?: string
  readonly settings?: Settings
  /** A pattern in systemd's log of the unit. */
  readonly journal?: string
}

const failing = (...failureModes: FailureMode[]) => ({ release: { failureModes } })

const table: Record<string, FailingRelease> = {
  exits: { what: 'exits at start', ...failing('exits-at-start'), code: 'crash-loop', says: /DATABASE_URL is missing/ },
  limit: {
    what: 'crashes until systemd gives it up',
    ...failing('exits-at-start'),
    code: 'crash-loop',
    says: /does not stay up: .*DATABASE_URL is missing/,
    dropIn: '[Unit]\nStartLimitIntervalSec=60\nStartLimitBurst=3\n[Service]\nRestartSec=20ms\n',
    journal: 'Start request repeated too quickly',
  },
  unhealthy: { what: 'answers 503', ...failing('unhealthy'), code: 'unhealthy', says: /answered 503/ },
  silent: {
    what: 'never listens',
    ...failing('never-listens'),
    code: 'not-listening',
    says: /Nothing of silent\.service listens/,
  },
  slow: { what: 'starts too slowly', ...failing('slow-start'), code: 'not-listening', says: /listens on port/ },
  crashes: {
    what: 'is healthy twice and then crashes',
    ...failing('healthy-twice-then-crashes'),
    code: 'unstable',
    says: /was healthy, then .* within 3 s/,
    settings: { 'stable-for': 3 },
  },
  deaf: {
    what: 'is unhealthy and ignores SIGTERM',
    ...failing('ignores-sigterm', 'unhealthy'),
    code: 'unhealthy',
    says: /answered 503/,
    dropIn: '[Service]\nTimeoutStopSec=2\n',
  },
  eats: {
    what: 'is killed for memory',
    ...failing('eats-memory'),
    code: 'out-of-memory',
    says: /ran into its limit/,
    dropIn: '[Service]\nMemoryMax=120M\n',
  },
  writes: {
    what: 'writes into itself',
    ...failing('writes-into-its-release'),
    code: 'release-not-writable',
    says: /: cache\.json\. .*shared-paths/,
  },
  strays: {
    what: 'cannot find a module',
    release: { prelude: `await import('./missing.js')` },
    code: 'crash-loop',
    says: /ERR_MODULE_NOT_FOUND/,
  },
  // The last one: the port after its own must be free.
  elsewhere: {
    what: 'listens on another port',
    ...failing('other-port'),
    code: 'wrong-port',
    says: /it listens on \d+/,
  },
}

const settings = { 'health-timeout': 6, 'stable-for': 1 }

async function answers({ host, port }: AppOnHost): Promise<string> {
  const response = await fetch(`http://${host.address}:${port}/api/health`)
  return `${response.status} ${((await response.json()) as { version: string }).version}`
}

const currentOf = ({ host, base }: AppOnHost) => readlinkSync(join(host.root, base, 'current')).replace('releases/', '')

/** Asks all the time. Until `current` moves, the release before must give every answer. */
function watchOver(app: AppOnHost, release: string, answer: string) {
  const wrong: string[] = []
  let stopped = false
  const watch = async () => {
    while (!stopped) {
      const said = await answers(app).catch((error: Error) => error.message)
      // Read after the answer: if the link is still the old one, it was the old one at the time of the request.
      if (currentOf(app) !== release) return true
      if (said !== answer) wrong.push(said)
      await sleep(20)
    }
    return false
  }
  const swapped = watch()
  return async () => {
    stopped = true
    return { swapped: await swapped, wrong }
  }
}

describe.skipIf(systemdUnavailable())('a failing release', () => {
  let fleet: Fleet
  let host: SystemdHost
  const apps: Record<string, AppOnHost> = {}

  prepareSuite(async (stack) => {
    ;({ fleet, host } = stack.use(await openSharedHost()))
    for (const name of ['first', 'old', 'shares', ...Object.keys(table)]) {
      const dropIn = table[name]?.dropIn ?? (name === 'old' ? '[Service]\nTimeoutStopSec=2\n' : undefined)
      if (dropIn !== undefined) await host.write(`/etc/systemd/system/${name}.service.d/operator.conf`, dropIn)
      apps[name] = await setUp(fleet, host, name, {})
    }
  })

  test.concurrent.each(Object.entries(table).map(([name, one]) => [one.what, name, one] as const))(
    'a release that %s rolls back, and the one before answers until the swap and afterwards',
    async (_, name, { release, code, says, settings: more, journal }) => {
      const app = apps[name]!
      const good = await app.deploy({ version: '1.0.0' }, { ...settings, 'health-timeout': 30 })
      expect(good).toMatchObject({ exit: 0, result: { verdict: 'activated' } })
      const before = good.result.release ?? ''
      const stop = watchOver(app, before, '200 1.0.0')
      const failed = await app.deploy({ version: '2.0.0', ...release }, { ...settings, ...more })
      expect(await stop()).toEqual({ swapped: true, wrong: [] })
      expect(failed).toMatchObject({
        exit: 69,
        result: { ok: false, verdict: 'rolled-back', code, message: expect.stringMatching(says), after: before },
      })
      expect(await answers(app)).toBe('200 1.0.0')
      expect(currentOf(app)).toBe(before)
      expect(await app.sh(`cat ${app.base}/.state/good; ls ${app.base}/.state/activating 2>/dev/null || :`)).toBe(
        before,
      )
      expect(await app.sh(`pgrep -u ${app.user} -c; systemctl is-enabled ${name}; systemctl is-active ${name}`)).toBe(
        '1\nenabled\nactive',
      )
      if (journal !== undefined) expect(await app.sh(`journalctl -o cat -u ${name}`)).toContain(journal)
    },
  )

  test.concurrent('a first release that fails leaves no current, no listener, and its unit enabled and stopped', async () => {
    const app = apps['first']!
    const failed = await app.deploy({ version: '1.0.0', failureModes: ['unhealthy'] }, settings)
    expect(failed).toMatchObject({
      exit: 69,
      result: { verdict: 'rolled-back', code: 'unhealthy', before: 'none', after: 'none' },
    })
    await expect(answers(app)).rejects.toThrow()
    expect(
      await app.sh(`ls -A ${app.base} ${app.base}/.state | grep -xE 'current|\\.current.*|good|activating' || :`),
    ).toBe('')
    expect(
      await app.sh(`pgrep -u ${app.user} -c || :; systemctl is-enabled first; systemctl is-active first || :`),
    ).toBe('0\nenabled\ninactive')
    expect(await app.deploy({ version: '1.0.1' }, settings)).toMatchObject({
      exit: 0,
      result: { verdict: 'activated' },
    })
    expect(await answers(app)).toBe('200 1.0.1')
  })

  test.concurrent('a healthy release replaces one that ignores SIGTERM', async () => {
    const app = apps['old']!
    expect(await app.deploy({ version: '1.0.0', failureModes: ['ignores-sigterm'] }, settings)).toMatchObject({
      exit: 0,
    })
    const stubborn = await app.answer()
    const better = await app.deploy({ version: '2.0.0' }, settings)
    expect(better).toMatchObject({ exit: 0, result: { verdict: 'activated', stopTimeout: 2 } })
    expect(await answers(app)).toBe('200 2.0.0')
    expect(await app.sh(`ls -d /proc/${stubborn.pid} 2>/dev/null || :`)).toBe('')
  })

  test.concurrent('a release may write to its own path where that is shared, which starts with the file of the release', async () => {
    const app = apps['shares']!
    const release = {
      version: '1.0.0',
      failureModes: ['writes-into-its-release'],
      files: { 'cache.json': '{"from":"build"}' },
    } as const
    const shared = await app.deploy(release, { ...settings, 'shared-paths': 'cache.json' })
    expect(shared).toMatchObject({ exit: 0, result: { verdict: 'activated' } })
    expect(await app.sh(`cat ${app.base}/shared/cache.json; stat -c %U ${app.base}/shared/cache.json`)).toBe(
      `{}${app.user}`,
    )
  })
})
