import { appendFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Action, StepContext } from './action.ts'
import type { Repository } from './repository.ts'
import { upload } from './upload.ts'

/** Other people's actions by their names, each with its documented effect and no more. No other action can be used. */
export function standIns(repository: Repository): Readonly<Record<string, Action>> {
  return {
    'actions/checkout': checkout(repository),
    'actions/setup-node': setupNode,
    'actions/upload-artifact': uploadArtifact,
    'aws-actions/configure-aws-credentials': configureAwsCredentials(repository),
  }
}

/** Puts the repository into the workspace. */
function checkout({ files }: Repository): Action {
  return {
    inputs: { 'persist-credentials': 'true' },
    async main({ workspace }) {
      for (const [name, text] of Object.entries(files)) {
        await mkdir(dirname(join(workspace, name)), { recursive: true })
        await writeFile(join(workspace, name), text)
      }
      return true
    },
  }
}

const npm = fileURLToPath(new URL('../../node_modules/npm/bin/npm-cli.js', import.meta.url))

/** Adds Node and npm to the PATH. */
const setupNode: Action = {
  inputs: { 'node-version': '', 'package-manager-cache': 'true' },
  async main({ inputs, env, log }) {
    const version = process.versions.node
    if (!version.startsWith(`${inputs['node-version']}.`)) {
      log.say(`::error::Unable to find Node version '${inputs['node-version']}'; there is ${version}`)
      return false
    }
    const bin = join(env['RUNNER_TOOL_CACHE'] ?? '', 'node/bin')
    await mkdir(bin, { recursive: true })
    await symlink(process.execPath, join(bin, 'node'))
    await symlink(npm, join(bin, 'npm'))
    await appendFile(env['GITHUB_PATH'] ?? '', `${bin}\n`)
    return true
  },
}

/** Keeps one file, or several in a zip. Source: its README and src/upload, v7.0.0. */
const uploadArtifact: Action = {
  inputs: {
    ...{ name: 'artifact', path: '', 'if-no-files-found': 'warn', 'retention-days': '', 'compression-level': '6' },
    archive: 'true',
  },
  async main(call) {
    const { inputs, workspace, log, env } = call
    const paths = (inputs['path'] ?? '').split('\n').filter((line) => line.trim() !== '')
    if (paths.some((path) => /[*?[!]/.test(path)))
      throw new Error(`This stand-in knows no patterns: ${paths.join(' ')}`)
    const found = await Promise.all(paths.map((path) => contentOf(resolve(workspace, path.trim()))))
    const files = Object.fromEntries(found.flat())
    const [first = '', ...others] = Object.keys(files)
    if (first === '') {
      const text = `No files were found with the provided path: ${inputs['path']}. No artifacts will be uploaded.`
      log.say(`::${inputs['if-no-files-found'] === 'error' ? 'error' : 'warning'}::${text}`)
      return inputs['if-no-files-found'] !== 'error'
    }
    if (inputs['archive'] === 'false' && others.length > 0) {
      log.say(`::error::When 'archive' is set to false, only a single file can be uploaded.`)
      return false
    }
    const isRaw = inputs['archive'] === 'false'
    const kept = await upload(
      { name: isRaw ? first : (inputs['name'] ?? ''), content: isRaw ? files[first] : files },
      env,
    )
    await appendFile(env['GITHUB_OUTPUT'] ?? '', `artifact-id=${kept.id}\nartifact-digest=${kept.digest}\n`)
    return true
  },
}

async function contentOf(path: string): Promise<readonly (readonly [string, Buffer])[]> {
  try {
    return [[basename(path), await readFile(path)]]
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw cause
  }
}

/** The credentials are those of the fleet, which accepts no others. */
const credentials = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']
const region = ['AWS_REGION', 'AWS_DEFAULT_REGION']

/** Assumes a role that trusts this job, by OIDC alone. Source: its README and src/index.ts, v6.2.3. */
function configureAwsCredentials({ fleet, roles }: Repository): Action {
  return {
    inputs: { 'role-to-assume': '', 'aws-region': '' },
    async main({ inputs, env, log }) {
      const role = inputs['role-to-assume'] ?? ''
      const fail = (text: string) => {
        log.say(`::error::${text}`)
        return false
      }
      if (inputs['aws-region'] === '') return fail('Input required and not supplied: aws-region')
      await exportAll(env, Object.fromEntries(region.map((name) => [name, inputs['aws-region'] ?? ''])))
      if (env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] === undefined || role === '') {
        log.say(
          'It looks like you might be trying to authenticate with OIDC. Did you mean to set the `id-token` permission?',
        )
        return fail('Credentials could not be loaded, please check your action inputs: Could not load credentials')
      }
      if (!roles[role]?.includes(env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'])) {
        return fail('Could not assume role with OIDC: Not authorized to perform sts:AssumeRoleWithWebIdentity')
      }
      for (const name of credentials) log.say(`::add-mask::${fleet.env[name]}`)
      await exportAll(env, Object.fromEntries(credentials.map((name) => [name, fleet.env[name] ?? ''])))
      return true
    },
    async post({ env }: StepContext) {
      await exportAll(env, Object.fromEntries([...credentials, ...region].map((name) => [name, ''])))
      return true
    },
  }
}

async function exportAll(env: StepContext['env'], values: Readonly<Record<string, string>>): Promise<void> {
  const lines = Object.entries(values).map(([name, value]) => `${name}=${value}\n`)
  await appendFile(env['GITHUB_ENV'] ?? '', lines.join(''))
}
