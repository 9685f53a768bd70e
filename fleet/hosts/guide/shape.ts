/** The choices in the user data of a host. Each choice is independent of the others, so that a generator may combine them. */
export interface HostShape {
  readonly manager: 'systemd' | 'pm2'
  /** The folder of /opt/<app> that the unit or PM2 runs; `.` is /opt/<app> itself. */
  readonly runs: 'current' | 'app' | '.'
  /**
   * Which program reads the variables, and from where: systemd reads /opt/<app>/.env or /etc/<app>.env, or the app reads the .env
   * in its working directory.
   */
  readonly reader: 'systemd' | 'systemd-etc' | 'app'
  /** Which file names the port; with `nowhere` the app uses the port in its code. */
  readonly portIn: 'variables' | 'unit' | 'ecosystem' | 'nowhere'
  readonly portName: 'PORT' | 'SERVER_PORT'
  /** The home of the app's user. */
  readonly home: '/home' | 'base'
  readonly logs: 'files' | 'journal'
  /** How soon systemd starts the app again: after a second, or after ten, and three times in a minute at most. */
  readonly restarts: 'soon' | 'seldom'
  /** How PM2's file names the script. */
  readonly script: 'absolute' | 'relative'
}

/** The host that docs/host.md asks for. */
export const plainShape: HostShape = {
  manager: 'systemd',
  runs: 'current',
  reader: 'systemd',
  portIn: 'variables',
  portName: 'PORT',
  home: '/home',
  logs: 'files',
  restarts: 'soon',
  script: 'absolute',
}

/** The host that the guide's own user data made. */
export const guideShape: HostShape = {
  ...plainShape,
  reader: 'app',
  portName: 'SERVER_PORT',
  logs: 'journal',
  restarts: 'seldom',
  script: 'relative',
}

/** Every set of user data that the guide's project had: the guide's, and three others. */
export const guideShapes = {
  guide: guideShape,
  'in-base': { ...guideShape, runs: '.' },
  'in-app': { ...guideShape, runs: 'app' },
  etc: { ...guideShape, reader: 'systemd-etc', home: 'base' },
} as const satisfies Readonly<Record<string, HostShape>>
