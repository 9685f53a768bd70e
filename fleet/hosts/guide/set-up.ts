import type { Host } from '../host.ts'
import { useRegistry } from '../registry-settings.ts'
import { type HostShape, plainShape } from './shape.ts'
import { ecosystemText, pm2UnitText, type Site, unitText, variablesPath, variablesText } from './texts.ts'

export interface GuideOptions {
  readonly app?: string
  readonly user?: string
  readonly port?: number
  /** The unit's text in place of the guide's; set-up enables and starts it all the same. */
  readonly unit?: string
  /** Added to the app's variables. */
  readonly env?: Readonly<Record<string, string>>
  readonly manager?: HostShape['manager']
  /** The differences from the plain host. */
  readonly shape?: Partial<HostShape>
  /** URL of the npm registry, for every package manager and user of the host. */
  readonly registry?: string
}

type Settings = Required<Pick<GuideOptions, 'app' | 'user' | 'port'>>

const debianNode = { prefix: '/usr', pnpm: '/usr/lib/node_modules/pnpm/pnpm' } as const

/**
 * Sets a host up exactly as the guide's user data does: the app's user owns /opt/<app> and /var/log/<app>, and the
 * service is enabled and started, so it keeps failing as long as there is no release.
 */
export async function setUpByGuide(host: Host, options: GuideOptions = {}): Promise<void> {
  const { app = 'macro-ai', user = 'macroai', port = 3030, registry, shape } = options
  const site: Site = { ...plainShape, ...shape, app, user, port }
  const manager = options.manager ?? site.manager
  if (registry !== undefined) await useRegistry(host, registry, debianNode)
  const home = site.home === 'base' ? `/opt/${app}` : `/home/${user}`
  await succeed(
    host,
    `useradd --system --create-home --home-dir ${home} --shell /bin/bash ${user}
     mkdir -p /opt/${app}/releases /opt/${app}/shared /var/log/${app}
     chown -R ${user}:${user} /opt/${app} /var/log/${app}
     chmod 755 /opt/${app} /var/log/${app}`,
  )
  await writeFiles(host, site, options.env)
  if (manager === 'systemd') await enable(host, `${app}.service`, options.unit ?? unitText(site))
  else await enable(host, `pm2-${user}.service`, options.unit ?? pm2UnitText(site))
}

/** Writes .env and ecosystem.config.js of an app that has its folder already. */
export async function writeSettings(host: Host, settings: Settings): Promise<void> {
  await writeFiles(host, { ...plainShape, ...settings })
}

async function writeFiles(host: Host, site: Site, more: GuideOptions['env'] = {}) {
  const owner = `${site.user}:${site.user}`
  await host.write(variablesPath(site), variablesText(site, more), 0o600, owner)
  await host.write(`/opt/${site.app}/ecosystem.config.js`, ecosystemText(site), 0o644, owner)
}

async function enable(host: Host, name: string, text: string) {
  await host.write(`/etc/systemd/system/${name}`, text)
  await succeed(host, `systemctl daemon-reload; systemctl -q enable ${name}; systemctl start ${name} || true`)
}

async function succeed(host: Host, script: string) {
  const { code, stdout, stderr } = await host.run(`set -e\n${script}`)
  if (code !== 0) throw new Error(`the guide's setup of ${host.name} failed:\n${stdout}${stderr}`)
}
