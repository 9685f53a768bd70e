import type { Request } from '../inputs/request.ts'

/** Commands that a run sends to hosts; `deliver` only leaves a part of the host program there. */
export type HostCommand = 'deliver' | 'stage' | 'activate' | 'revert' | 'recover' | 'status' | 'cleanup'

/** Settings of the host program. A list is a value of several lines; `undefined` leaves a setting out. */
export type Settings = Readonly<Record<string, string | number | readonly string[] | undefined>>

/**
 * The request as the host program reads it: lines `key=value`, without quoting, since the program reads none of it as shell. A
 * repeated key adds a line to its value. Throws on a line break that would become a setting of its own.
 */
export function requestText(settings: Settings): string {
  return Object.entries(settings)
    .flatMap(([key, value]) => {
      if (value === undefined) return []
      return (typeof value === 'object' ? value : [value]).map((line) => `${key}=${singleLine(key, String(line))}\n`)
    })
    .join('')
}

function singleLine(key: string, line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: NUL cannot pass through a shell's read
  if (/[\n\u0000]/.test(line)) throw new Error(`The setting ${key} holds a line break`)
  return line
}

/** The settings of every command; each command adds its own. */
export function commonSettings(request: Request): Settings {
  const { appInstance: instance } = request
  return {
    app: instance.name,
    'base-dir': instance.baseDir,
    environment: instance.environment,
    'service-manager': instance.manager,
    service: instance.services,
    user: instance.user,
    port: instance.port,
    'package-manager': request['package-manager'],
    'shared-paths': request['shared-paths'],
    env: request.env,
    'keep-releases': instance.limits.releases,
    'on-drift': request['on-drift'],
    'before-activate': request['before-activate']?.split('\n'),
    'before-activate-once': request['before-activate-once']?.split('\n'),
    'after-activate': request['after-activate']?.split('\n'),
    'health-path': request['health-path'],
    'health-timeout': seconds(request['health-timeout']),
    'health-interval': seconds(request['health-interval']),
    'health-successes': request['health-successes'],
    'stable-for': seconds(request['stable-for']),
    outside: servesOutsiders(request) ? 'yes' : undefined,
    'run-url': request.runUrl === '' ? undefined : request.runUrl,
  }
}

/** Whether the app gets requests from outside of the host, which an app that listens on loopback alone would lose. */
function servesOutsiders(request: Request): boolean {
  return (request['target-groups'] ?? []).length > 0 || request['health-url'] !== undefined
}

/** The host counts in whole seconds. */
function seconds(ms: number): number {
  return Math.round(ms / 1_000)
}
