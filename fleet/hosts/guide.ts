import type { Host } from './host.ts'
import { useRegistry } from './registry-settings.ts'

export interface GuideOptions {
  readonly app?: string
  readonly user?: string
  readonly port?: number
  /** The unit's text in place of the guide's; it is enabled and started all the same. */
  readonly unit?: string
  /** Added to the app's .env. */
  readonly env?: Readonly<Record<string, string>>
  readonly manager?: 'systemd' | 'pm2'
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
  const { app = 'macro-ai', user = 'macroai', port = 3030, manager = 'systemd', registry } = options
  const settings = { app, user, port }
  if (registry !== undefined) await useRegistry(host, registry, debianNode)
  await succeed(
    host,
    `useradd --system --create-home --home-dir /home/${user} --shell /bin/bash ${user}
     mkdir -p /opt/${app}/releases /opt/${app}/shared /var/log/${app}
     chown -R ${user}:${user} /opt/${app} /var/log/${app}
     chmod 755 /opt/${app} /var/log/${app}`,
  )
  await writeSettings(host, settings, options.env)
  if (manager === 'systemd') await enable(host, `${app}.service`, options.unit ?? unit(settings))
  else await enable(host, `pm2-${user}.service`, options.unit ?? pm2Unit(user))
}

/** Writes .env and ecosystem.config.js of an app whose folder is there. */
export async function writeSettings(host: Host, settings: Settings, more: GuideOptions['env'] = {}): Promise<void> {
  const { app, user } = settings
  await host.write(`/opt/${app}/.env`, environmentFile(settings, more), 0o600, `${user}:${user}`)
  await host.write(`/opt/${app}/ecosystem.config.js`, ecosystem(settings), 0o644, `${user}:${user}`)
}

function environmentFile({ app, port }: Settings, more: Readonly<Record<string, string>>): string {
  const variables = {
    NODE_ENV: 'production',
    PORT: String(port),
    APP_ENV: 'production',
    PARAMETER_STORE_PREFIX: `/${app}/production/`,
    ...more,
  }
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`)
  return lines.join('')
}

function ecosystem({ app, port }: Settings): string {
  return `module.exports = {
  apps: [
    {
      name: '${app}-api',
      script: '/opt/${app}/current/dist/index.js',
      cwd: '/opt/${app}/current',
      instances: 1,
      exec_mode: 'fork',
      autorestart: true,
      watch: false,
      max_memory_restart: '512M',
      env: { NODE_ENV: 'production', PORT: ${port} },
      log_file: '/var/log/${app}/combined.log',
      out_file: '/var/log/${app}/out.log',
      error_file: '/var/log/${app}/error.log',
      time: true,
    },
  ],
}
`
}

function unit({ app, user }: Settings): string {
  return `[Unit]
Description=${app} Express API
After=network.target

[Service]
Type=simple
User=${user}
Group=${user}
WorkingDirectory=/opt/${app}/current
EnvironmentFile=/opt/${app}/.env
ExecStart=/usr/bin/node dist/index.js
Restart=always
RestartSec=1
StandardOutput=append:/var/log/${app}/out.log
StandardError=append:/var/log/${app}/error.log
SyslogIdentifier=${app}
NoNewPrivileges=true
PrivateTmp=true
ProtectSystem=strict
ProtectHome=true
ReadWritePaths=/var/log/${app} /opt/${app}/shared

[Install]
WantedBy=multi-user.target
`
}

/** What `pm2 startup systemd -u <user> --hp /home/<user>` writes, with PM2 where npm puts it. */
function pm2Unit(user: string): string {
  return `[Unit]
Description=PM2 process manager
Documentation=https://pm2.keymetrics.io/
After=network.target

[Service]
Type=forking
User=${user}
LimitNOFILE=infinity
LimitNPROC=infinity
LimitCORE=infinity
Environment=PATH=/usr/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
Environment=PM2_HOME=/home/${user}/.pm2
PIDFile=/home/${user}/.pm2/pm2.pid
Restart=on-failure

ExecStart=/usr/lib/node_modules/pm2/bin/pm2 resurrect
ExecReload=/usr/lib/node_modules/pm2/bin/pm2 reload all
ExecStop=/usr/lib/node_modules/pm2/bin/pm2 kill

[Install]
WantedBy=multi-user.target
`
}

async function enable(host: Host, name: string, text: string) {
  await host.write(`/etc/systemd/system/${name}`, text)
  await succeed(host, `systemctl daemon-reload; systemctl -q enable ${name}; systemctl start ${name} || true`)
}

async function succeed(host: Host, script: string) {
  const { code, stdout, stderr } = await host.run(`set -e\n${script}`)
  if (code !== 0) throw new Error(`the guide's setup of ${host.name} failed:\n${stdout}${stderr}`)
}
