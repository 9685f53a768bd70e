import { createHash, randomUUID } from 'node:crypto'
import { type Outcome, runScript } from '../../fleet/aws/script.ts'
import type { ArtifactOptions, Fleet } from '../../fleet/fleet.ts'
import { setUpByGuide } from '../../fleet/hosts/guide/set-up.ts'
import type { Recording } from '../../fleet/hosts/simulated/recordings.ts'
import { bootSystemdHost, type SystemdHost } from '../../fleet/hosts/systemd.ts'
import { type AppOptions, packApp } from '../../fleet/sample-app.ts'
import { deliveryScript, hostScript } from '../../src/host/script.ts'
import { commonSettings, type HostCommand, requestText, type Settings } from '../../src/host/settings.ts'
import type { SettingKey } from '../../src/host/settings-table.ts'
import { readRequest } from '../../src/inputs/request.ts'
import { readPrograms } from '../../src/run/bundled-program.ts'
import { type Literals, recordingOf } from './template.ts'

export interface Order {
  readonly command: HostCommand
  readonly settings?: Settings
  /** Inputs of the workflow, added to the required ones. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Other values in the answer that belong to this request alone. */
  readonly literals?: Literals
  /** SSM's id of the command; a new one each time without it. */
  readonly commandId?: string
}

/** A host for a recording, on which an app waits for its first release, as in the guide. */
export interface Recorder {
  readonly host: SystemdHost
  /** A release's id, one second after the last, so that the order of ids is the order of releases. */
  id(): string
  /** Packs and serves a release; returns the settings of a `stage` of it. */
  release(id: string, options?: Partial<AppOptions> & { readonly served?: ArtifactOptions }): Promise<Settings>
  /** Runs a command and records its answer under `<command>/<name>`; of several the quickest is kept. */
  record(name: string, order: Order): Promise<Recording>
  run(order: Order): Promise<Outcome>
  /** Stages and activates a release, and resolves with its id. */
  bring(options?: Partial<AppOptions>): Promise<string>
  /** Runs a script as root, which must succeed. */
  sh(script: string): Promise<string>
}

/** Names that occur nowhere else, so that the recorder finds them in an answer. */
const app = 'recorded-app'
const user = 'recorded-user'
const port = 20_471
const base = `/opt/${app}`
const runUrl = 'https://github.com/recorded/app/actions/runs/471100'

/** A version of the default length, which is that of a commit. */
const versionOf = (id: string) => createHash('sha1').update(id).digest('hex')

export async function openRecorder(fleet: Fleet, into: Map<string, Recording>): Promise<Recorder> {
  const host = await bootSystemdHost()
  await setUpByGuide(host, { app, user, port, registry: fleet.registry })
  let made = 0
  const recorder: Recorder = {
    host,
    id: () => `20260101_${String(++made).padStart(6, '0')}`,
    release: async (id, { served, ...options } = {}) => {
      const version = versionOf(id)
      const { archive, sha256 } = await packApp(fleet.registry, { version, ...options })
      const url = fleet.artifact(`${host.id}/${id}.tar.gz`, archive, served)
      return { release: id, version, 'artifact-url': url, artifact: url, sha256, 'sha256-source': 'input' }
    },
    run: (order) => run(host, order),
    record: async (name, order) => {
      const literals = { ...order.literals, ...(await literalsOf(host, fleet, order)) }
      const recording = recordingOf(await run(host, order), literals)
      const before = into.get(`${order.command}/${name}`)
      if (before === undefined || recording.ms < before.ms) into.set(`${order.command}/${name}`, recording)
      return recording
    },
    bring: async (options) => {
      const id = recorder.id()
      const settings = await recorder.release(id, options)
      for (const command of ['stage', 'activate'] as const) {
        const { code, stdout } = await run(host, {
          command,
          settings: command === 'stage' ? settings : { release: id },
        })
        if (code !== 0) throw new Error(`${command} was to succeed:\n${stdout}`)
      }
      return id
    },
    sh: async (script) => {
      const { code, stdout, stderr } = await host.run(`set -e\ncd ${base}\n${script}`)
      if (code !== 0) throw new Error(`exit code ${code} of ${script}\n${stdout}${stderr}`)
      return stdout.trim()
    },
  }
  return recorder
}

const around = { region: 'eu-west-1', commit: 'none', runUrl, holder: '', repository: '', runId: '' }

/** As the runner sends it and the agent runs it. */
async function run(host: SystemdHost, { command, settings = {}, inputs = {}, ...order }: Order): Promise<Outcome> {
  const about = { name: app, environment: 'production', program: readPrograms().whole }
  await host.run(deliveryScript(about))
  const needed = { app, tags: `App=${app}`, artifact: 'https://example.com/app.tar.gz' }
  const given = Object.fromEntries(
    Object.entries<string>({ ...needed, ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  )
  const common = commonSettings(readRequest(given, around))
  const isNew = command === 'stage' || command === 'activate'
  const version = isNew ? versionOf(String(settings['release'])) : undefined
  const lines = { ...common, version, 'not-after': Math.floor(Date.now() / 1000) + 3600, ...settings }
  const input = { ...about, command, baseDir: base, request: requestText(lines), includeProgram: true }
  const commandId = order.commandId ?? randomUUID()
  const env = { SSM_COMMAND_ID: commandId, AWS_SSM_INSTANCE_ID: host.id }
  const job = { commandId, commands: [hostScript(input)], executionTimeout: 3600 }
  const bytesPerMs = Number.POSITIVE_INFINITY
  return await runScript({ host, job, env, bytesPerMs }).ended
}

/** The values in every answer: those of the request, and the release that the host runs before the command. */
async function literalsOf(
  host: SystemdHost,
  fleet: Fleet,
  { settings = {}, commandId = '' }: Order,
): Promise<Literals> {
  const { stdout } = await host.run(`readlink ${base}/current; echo; cat ${base}/.state/good; uname -n`)
  const [link = '', ...rest] = stdout.split('\n')
  const before = link.replace('releases/', '')
  const good = rest.find((line) => /^\d{8}_\d{6}$/.test(line)) ?? ''
  const text = (key: SettingKey) => String(settings[key] ?? '')
  const none = (id: string) => id.replace('none', '')
  const ids = { release: text('release'), before, good, to: none(text('to')), expect: none(text('expect')) }
  const versions = Object.entries({ before, good, to: ids.to, expect: ids.expect })
  return {
    ...ids,
    version: text('version') || versionOf(ids.release),
    ...Object.fromEntries(versions.map(([name, id]) => [`${name}Version`, id === '' ? '' : versionOf(id)])),
    artifact: text('artifact'),
    sha256: text('sha256'),
    fence: text('fence'),
    command: commandId,
    program: readPrograms().whole.sha256,
    base,
    service: `${app}.service`,
    app,
    user,
    port: String(port),
    host: rest.at(-2) ?? '',
    address: host.address,
    registry: fleet.registry,
  }
}
