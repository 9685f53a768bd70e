import type { HostShape } from './shape.ts'

/** An app on a host, and how the host runs it. */
export interface Site extends HostShape {
  readonly app: string
  readonly user: string
  readonly port: number
}

/** The folder from which the unit or PM2 runs the app. */
export function folderOf({ app, runs }: Pick<Site, 'app' | 'runs'>): string {
  return runs === '.' ? `/opt/${app}` : `/opt/${app}/${runs}`
}

/** The place of the app's variables. */
export function variablesPath({ app, reader }: Pick<Site, 'app' | 'reader'>): string {
  return reader === 'systemd-etc' ? `/etc/${app}.env` : `/opt/${app}/.env`
}

/** The variables of the app, as NAME=value lines. */
export function variablesText(site: Site, more: Readonly<Record<string, string>>): string {
  const { app, port, portIn, portName, reader } = site
  const variables = {
    NODE_ENV: 'production',
    ...(portIn === 'variables' && { [portName]: String(port) }),
    APP_ENV: 'production',
    PARAMETER_STORE_PREFIX: `/${app}/production/`,
    // The guide's own app does not start without it.
    ...(reader !== 'systemd' && { API_KEY: `key-of-${app}` }),
    ...more,
  }
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`)
  return lines.join('')
}

export function ecosystemText(site: Site): string {
  const { app, port, portIn, portName, script } = site
  const folder = folderOf(site)
  // The plain host names its port twice.
  const namesPort = portIn === 'ecosystem' || (portIn === 'variables' && portName === 'PORT')
  return `module.exports = {
  apps: [
    {
      name: '${app}-api',
      script: '${script === 'absolute' ? `${folder}/` : ''}dist/index.js',
      cwd: '${folder}',
      instances: 1,
      exec_mode: 'fork',
      autorestart: true,
      watch: false,
      max_memory_restart: '512M',
      env: { NODE_ENV: 'production'${namesPort ? `, ${portName}: ${port}` : ''} },
      log_file: '/var/log/${app}/combined.log',
      out_file: '/var/log/${app}/out.log',
      error_file: '/var/log/${app}/error.log',
      time: true,
    },
  ],
}
`
}

export function unitText(site: Site): string {
  const { app, user, port, portIn, portName, reader, logs, restarts } = site
  const isPlain = logs === 'files'
  const lines = [
    '[Unit]',
    `Description=${app} Express API`,
    'After=network.target',
    restarts === 'seldom' && 'StartLimitIntervalSec=60\nStartLimitBurst=3',
    '',
    '[Service]',
    'Type=simple',
    `User=${user}`,
    `Group=${user}`,
    `WorkingDirectory=${folderOf(site)}`,
    !isPlain && 'Environment=NODE_ENV=production',
    portIn === 'unit' && `Environment=${portName}=${port}`,
    reader !== 'app' && `EnvironmentFile=${variablesPath(site)}`,
    'ExecStart=/usr/bin/node dist/index.js',
    // The app does not handle this signal, and ends.
    !isPlain && 'ExecReload=/bin/kill -USR2 $MAINPID',
    'Restart=always',
    `RestartSec=${restarts === 'soon' ? 1 : 10}`,
    `StandardOutput=${isPlain ? `append:/var/log/${app}/out.log` : 'journal'}`,
    `StandardError=${isPlain ? `append:/var/log/${app}/error.log` : 'journal'}`,
    `SyslogIdentifier=${app}`,
    'NoNewPrivileges=true',
    'PrivateTmp=true',
    'ProtectSystem=strict',
    'ProtectHome=true',
    isPlain ? `ReadWritePaths=/var/log/${app} /opt/${app}/shared` : `ReadWritePaths=/opt/${app} /var/log/${app}`,
    '',
    '[Install]',
    'WantedBy=multi-user.target',
    '',
  ]
  return lines.filter((line) => line !== false).join('\n')
}

/** The output of `pm2 startup systemd -u <user> --hp <home>`, with PM2 where npm puts it. */
export function pm2UnitText({ app, user, home }: Site): string {
  const pm2Home = home === 'base' ? `/opt/${app}/.pm2` : `/home/${user}/.pm2`
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
Environment=PM2_HOME=${pm2Home}
PIDFile=${pm2Home}/pm2.pid
Restart=on-failure

ExecStart=/usr/lib/node_modules/pm2/bin/pm2 resurrect
ExecReload=/usr/lib/node_modules/pm2/bin/pm2 reload all
ExecStop=/usr/lib/node_modules/pm2/bin/pm2 kill

[Install]
WantedBy=multi-user.target
`
}
