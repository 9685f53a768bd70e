/**
 * Every setting of the host program, a row each. The build makes the shell's side from this table
 * (src/host/program/lib/settings-table.sh), and settings.ts the run's side; a new setting is a row and its own code.
 */
import type { Request } from '../inputs/request.ts'

/** A setting's value. A list is a value of several lines; `undefined` leaves the setting out. */
export type Value = string | number | readonly string[] | undefined

export interface Setting {
  /** The shell variable that has its value. */
  readonly variable: string
  /** Its value where a request does not name it; empty without one. */
  readonly default?: string | number
  /** Whether it may have several lines; or the shell function that adds a further one. */
  readonly lines?: true | string
  /** A line of the value, as a shell expression of `$2`; that itself without one. */
  readonly line?: string
  /**
   * Whether `.state/config` has it for later deploys by hand, or only the request of the detached activation; neither without
   * this.
   */
  readonly saved?: 'config' | 'request'
  /** What is saved, where the host may have replaced the value by what it found. */
  readonly asked?: string
  /** Which values are valid. Further checks are the shell's own, see check-settings.sh. */
  readonly check?: Check
  /** Whether a person may give it as an option. */
  readonly option?: true
  /** Its value in every command of a run. */
  readonly input?: (request: Request) => Value
}

/** `whole`: a whole number; `release`: a release id, or none; or one of these words. */
export type Check = 'whole' | 'whole or none' | 'release' | readonly [string, ...string[]]

/** The host counts in whole seconds. */
function seconds(ms: number): number {
  return Math.round(ms / 1_000)
}

/** Whether the app gets requests from outside of the host, which an app that listens on loopback alone would lose. */
function servesOutsiders(request: Request): boolean {
  return (request['target-groups'] ?? []).length > 0 || request['health-url'] !== undefined
}

/** In the order in which the host saves them. */
const settingsTable = {
  app: { variable: 'app_name', saved: 'config', input: ({ appInstance }) => appInstance.name },
  'base-dir': { variable: 'app_base', saved: 'request', input: (given) => given.appInstance.baseDir },
  environment: {
    variable: 'req_environment',
    saved: 'config',
    option: true,
    input: (given) => given.appInstance.environment,
  },
  'service-manager': {
    variable: 'app_manager',
    default: 'auto',
    saved: 'config',
    asked: 'req_manager',
    check: ['auto', 'systemd', 'pm2'],
    input: (given) => given.appInstance.manager,
  },
  service: {
    variable: 'app_service',
    lines: 'add_service',
    saved: 'config',
    asked: 'req_services',
    input: (given) => given.appInstance.services,
  },
  user: { variable: 'app_user', saved: 'config', asked: 'req_user', input: (given) => given.appInstance.user },
  port: {
    variable: 'app_port',
    saved: 'config',
    asked: 'req_port',
    check: 'whole or none',
    input: (given) => given.appInstance.port,
  },
  'package-manager': {
    variable: 'req_package_manager',
    default: 'auto',
    saved: 'config',
    input: (given) => given['package-manager'],
  },
  'keep-releases': {
    variable: 'req_keep_releases',
    default: 5,
    saved: 'config',
    check: 'whole',
    input: (given) => given.appInstance.limits.releases,
  },
  'on-drift': {
    variable: 'req_on_drift',
    default: 'adopt',
    saved: 'config',
    check: ['adopt', 'refuse'],
    input: (given) => given['on-drift'],
  },
  'health-path': {
    variable: 'app_health_path',
    default: '/api/health',
    saved: 'config',
    asked: 'req_health_path',
    input: (given) => given['health-path'],
  },
  'health-timeout': {
    variable: 'req_health_timeout',
    default: 60,
    saved: 'config',
    check: 'whole',
    input: (given) => seconds(given['health-timeout']),
  },
  'health-interval': {
    variable: 'req_health_interval',
    default: 1,
    saved: 'config',
    check: 'whole',
    input: (given) => seconds(given['health-interval']),
  },
  'health-successes': {
    variable: 'req_health_successes',
    default: 2,
    saved: 'config',
    check: 'whole',
    input: (given) => given['health-successes'],
  },
  'stable-for': {
    variable: 'req_stable_for',
    default: 5,
    saved: 'config',
    check: 'whole',
    input: (given) => seconds(given['stable-for']),
  },
  outside: { variable: 'req_outside', saved: 'config', input: (given) => (servesOutsiders(given) ? 'yes' : undefined) },
  'aws-endpoint-url': { variable: 'req_aws_endpoint_url', saved: 'config' },
  'shared-paths': {
    variable: 'req_shared_paths',
    lines: true,
    saved: 'config',
    input: (given) => given['shared-paths'],
  },
  env: {
    variable: 'req_env',
    lines: true,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell expands it
    line: '${2%"$CR"}',
    saved: 'config',
    input: (given) => given.env,
  },
  'before-activate': {
    variable: 'req_before_activate',
    lines: true,
    saved: 'config',
    input: (given) => given['before-activate']?.split('\n'),
  },
  'before-activate-once': {
    variable: 'req_before_activate_once',
    lines: true,
    saved: 'config',
    input: (given) => given['before-activate-once']?.split('\n'),
  },
  'after-activate': {
    variable: 'req_after_activate',
    lines: true,
    saved: 'config',
    input: (given) => given['after-activate']?.split('\n'),
  },
  // What one command is to do.
  release: { variable: 'req_release', saved: 'request', check: 'release', option: true },
  version: { variable: 'req_version', saved: 'request', option: true },
  sha256: { variable: 'req_sha256', saved: 'request', option: true },
  'sha256-source': { variable: 'req_sha256_source', saved: 'request' },
  'run-url': {
    variable: 'req_run_url',
    saved: 'request',
    input: (given) => (given.runUrl === '' ? undefined : given.runUrl),
  },
  'not-after': { variable: 'req_not_after', saved: 'request', option: true },
  expect: { variable: 'req_expect', saved: 'request', check: 'release', option: true },
  to: { variable: 'req_to', saved: 'request', check: 'release', option: true },
  fence: { variable: 'req_fence', saved: 'request', check: 'whole or none', option: true },
  'fence-parameter': { variable: 'req_fence_parameter', saved: 'request', option: true },
  first: { variable: 'req_first', default: 'no', saved: 'request' },
  'rolling-back': { variable: 'req_rolling_back', default: 'no', saved: 'request' },
  caller: { variable: 'req_caller', saved: 'request', asked: '(who_called)' },
  'artifact-url': { variable: 'req_artifact_url', option: true },
  artifact: { variable: 'req_artifact' },
  'archive-sha256': { variable: 'req_archive_sha256' },
  'artifact-region': { variable: 'req_artifact_region' },
  'command-id': { variable: 'req_command_id' },
  revoked: { variable: 'req_revoked' },
  // A health record, which the host writes and reads in the form of a request.
  answered: { variable: 'app_health_expected', default: 200 },
  up: { variable: 'pm2_up', lines: true },
  known: { variable: 'pm2_known', lines: true },
} as const satisfies Readonly<Record<string, Setting>>

/** The name of a setting. */
export type SettingKey = keyof typeof settingsTable

/** The rows of the table, in order. */
export const settingRows: readonly (readonly [SettingKey, Setting])[] = Object.entries(settingsTable) as [
  SettingKey,
  Setting,
][]
