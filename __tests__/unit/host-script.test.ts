import { execFileSync, spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { readResult } from '../../src/host/result-line.ts'
import { deliveryScript, hostScript } from '../../src/host/script.ts'
import { Failure } from '../../src/model/failure.ts'
import type { HostProgram } from '../../src/model/host-program.ts'
import { shellQuote } from '../../src/model/shell-quote.ts'

const folder = mkdtempSync(join(tmpdir(), 'ec2-release-script-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const shells = ['dash', 'bash'].filter((shell) => spawnSync(shell, ['-c', ':']).status === 0)

function program(...texts: string[]): HostProgram {
  const text = texts.join('')
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { text, sha256, pieces: texts.map((one) => gzipSync(one).toString('base64')) }
}

function script(text: string, { includeProgram = true, request = 'app=a\n', installed = text } = {}): string {
  const baseDir = join(folder, 'base')
  mkdirSync(baseDir, { recursive: true })
  writeFileSync(join(baseDir, 'deploy.sh'), installed)
  return hostScript({
    command: 'stage',
    name: 'macro-ai',
    environment: 'production',
    baseDir,
    request,
    program: program(text),
    includeProgram,
  })
}

/** As the agent runs it: the file itself, without HOME. */
function run(shell: string, text: string, path = process.env['PATH'] ?? '') {
  const file = join(folder, 'script.sh')
  // The folder that every host has may be read-only here.
  writeFileSync(file, text.replaceAll('/run/ec2-release', `${folder}/ec2-release`), { mode: 0o700 })
  const env = { PATH: path }
  const { status, stdout, stderr } = spawnSync(`/bin/${shell}`, [file], {
    env,
    encoding: 'utf8',
    cwd: '/usr/bin',
    input: '',
  })
  return { status, stdout, stderr }
}

/** Removes the parts that arrived earlier, which serve every command of the next hour. */
function takeAway() {
  for (const name of readdirSync(folder).filter((one) => one.startsWith('ec2-release.ahead')))
    rmSync(join(folder, name))
}

const echo = 'printf "%s|" "$HOME" "$@"; cat'

describe.each(shells)('a script for hosts, under %s', (shell) => {
  test.each([true, false])(
    'the script runs the program with the request on its standard input (carried: %s)',
    (includeProgram) => {
      const request = 'version=$(touch /tmp/x) `id` \' " \\ {{ssm:x}} $$ é\nenv=A=b c\nenv=\n'
      const { status, stdout } = run(shell, script(echo, { includeProgram, request }))
      expect({ status, stdout }).toEqual({ status: 0, stdout: `/root|stage|--request|${request}` })
    },
  )

  test('the script removes the program after the command', () => {
    run(shell, script('exit 65'))
    expect(readdirSync(folder).filter((name) => name.startsWith('ec2-release'))).toEqual([])
  })

  test.each([
    [0, 0],
    [64, 64],
    [69, 69],
    [72, 72],
    [99, 99],
    [113, 113],
    [1, 113],
    [63, 113],
    [114, 113],
    [137, 113],
    [168, 113],
    [169, 113],
    [194, 113],
    [255, 113],
  ])('the script turns exit code %i into %i, since others mean something to SSM', (code, seen) => {
    expect(run(shell, script(`exit ${code}`)).status).toBe(seen)
  })

  test('the script reports program-missing when the installed program is another one', () => {
    const { status, stdout } = run(shell, script(echo, { includeProgram: false, installed: 'exit 0' }))
    expect(status).toBe(71)
    expect(readResult(stdout, 'stage')).toMatchObject({ ok: false, verdict: 'refused', code: 'program-missing' })
  })

  test('the script runs the copy that it checked, whatever replaces the program meanwhile', () => {
    const sum = `sha256sum() { /usr/bin/sha256sum; echo 'echo swapped' >'${join(folder, 'base', 'deploy.sh')}'; }`
    const text = script('echo looked at', { includeProgram: false }).replace('\numask', `\n${sum}\numask`)
    expect(text).toContain('swapped')
    expect(run(shell, text).stdout).toBe('looked at\n')
  })

  test('the script reports program-missing when no program is installed', () => {
    const text = script(echo, { includeProgram: false }).replaceAll('/base/', '/nowhere/')
    const { status, stdout } = run(shell, text)
    expect(status).toBe(71)
    expect(readResult(stdout, 'stage')?.code).toBe('program-missing')
  })

  test('the script runs a large program whose first piece came ahead, removes it, and keeps the piece of another app', () => {
    const noise = randomBytes(40_000)
      .toString('base64')
      .replace(/.{100}/g, '# $&\n')
    const large = program(`${echo}\nexit\n`, noise)
    const about = (name: string) => ({ name, environment: 'production', program: large })
    for (const app of ['a', 'b']) {
      const delivered = run(shell, deliveryScript(about(app)))
      expect(readResult(delivered.stdout, 'deliver')).toMatchObject({ ok: true, verdict: 'delivered' })
    }
    const command = (app: string) =>
      hostScript({ ...about(app), command: 'stage', baseDir: '/opt/a', request: '', includeProgram: true })
    for (const app of ['a', 'b']) {
      expect(run(shell, command(app))).toMatchObject({ status: 0, stdout: '/root|stage|--request|' })
    }
    expect(readdirSync(folder).filter((name) => name.startsWith('ec2-release'))).toEqual([])
    expect(run(shell, command('a')).status).toBe(71)
  })

  test.each([1, 2])('the script runs a program whose first %i of two pieces came ahead', (ahead) => {
    const twice = program(`${echo}\n`, 'exit 72\n')
    const about = { name: 'a', environment: 'production', program: twice }
    for (let piece = 0; piece < ahead; piece += 1) run(shell, deliveryScript({ ...about, piece }))
    const command = { ...about, command: 'stage', baseDir: '/opt/a', request: 'x=y\n', includeProgram: true } as const
    expect(run(shell, hostScript({ ...command, ahead }))).toMatchObject({
      status: 72,
      stdout: '/root|stage|--request|x=y\n',
    })
    expect(readdirSync(folder).filter((name) => name.startsWith('ec2-release'))).toEqual([])
  })

  test('the script runs another program that can do the same, also where the last change left it', () => {
    const [own, other] = [program('echo own'), program('echo other')]
    const base = join(folder, 'base')
    mkdirSync(join(folder, 'var'), { recursive: true })
    mkdirSync(base, { recursive: true })
    const asked = (installed: string, last: string) => {
      writeFileSync(join(base, 'deploy.sh'), installed)
      writeFileSync(join(folder, 'var/deploy.sh'), last)
      const about = { name: 'a', environment: 'production', baseDir: base, request: '', includeProgram: false } as const
      const text = hostScript({ ...about, command: 'status', program: own, alternative: other })
      return run(shell, text.replace('/var/lib/ec2-release/a', join(folder, 'var'))).stdout
    }
    expect(asked('echo own', 'echo old')).toBe('own\n')
    expect(asked('echo other', 'echo old')).toBe('other\n')
    expect(asked('echo old', 'echo own')).toBe('own\n')
    expect(readResult(asked('echo old', 'echo older'), 'status')?.code).toBe('program-missing')
  })

  test('the script finds its own tools in the folders of the system, and hands the PATH of the agent to the program', () => {
    const spies = join(folder, 'spies')
    mkdirSync(spies, { recursive: true })
    for (const tool of ['base64', 'gzip', 'sha256sum', 'mktemp', 'timeout', 'head', 'sh', 'rm', 'cat', 'mv', 'find']) {
      writeFileSync(join(spies, tool), `#!/bin/sh\necho ${tool} >>${folder}/spied\nexec /usr/bin/${tool} "$@"\n`, {
        mode: 0o755,
      })
    }
    const path = `${spies}:/usr/bin:/bin`
    const tells = 'echo "$PATH"'
    for (const text of [
      script(tells),
      script(tells, { includeProgram: false }),
      deliveryScript({ name: 'a', environment: 'production', program: program(tells) }),
    ]) {
      expect(run(shell, text, path).status).toBe(0)
    }
    expect(run(shell, script(tells), path).stdout).toBe(`${path}\n`)
    expect(existsSync(join(folder, 'spied'))).toBe(false)
    takeAway()
  })

  test('the script runs nothing of a program that did not arrive whole', () => {
    const damaged = { ...program('echo ran'), pieces: [gzipSync('echo other').toString('base64')] }
    const text = hostScript({
      command: 'stage',
      name: 'a',
      environment: 'production',
      baseDir: '/opt/a',
      request: '',
      program: damaged,
      includeProgram: true,
    })
    const { status, stdout } = run(shell, text)
    expect(status).toBe(71)
    expect(readResult(stdout, 'stage')?.code).toBe('program-damaged')
    expect(stdout).not.toContain('other')
  })
})

describe('a script for hosts', () => {
  test('the script shows nothing that came from a workflow but the name of the app', () => {
    const text = script('exit 0', { request: 'version={{ssm:secret}}\nenv=A=`id`\n' })
    expect(text).not.toMatch(/ssm|`/)
    expect(text.split('\n').slice(0, 2)).toEqual(['#!/bin/sh', '# ec2-release stage macro-ai'])
  })

  test('a script that is larger than SSM accepts is refused', () => {
    const request = `env=A=${randomBytes(60_000).toString('base64')}\n`
    expect(() => script('exit 0', { request })).toThrow(Failure)
    expect(() => script('exit 0', { request })).toThrow(/SSM takes 60000/)
  })

  test('the script is clean to shellcheck where that is installed', () => {
    if (spawnSync('shellcheck', ['--version']).status !== 0) return
    for (const includeProgram of [true, false]) {
      execFileSync('shellcheck', ['-s', 'sh', '-'], {
        input: script('exit 0', { includeProgram }),
        stdio: ['pipe', 'inherit', 'inherit'],
      })
    }
  })
})

test.each(["it's", '$(id)', 'a"b', "''", '\\'])('quoting protects %s from the shell', (text) => {
  expect(execFileSync('sh', ['-c', `printf %s ${shellQuote(text)}`], { encoding: 'utf8' })).toBe(text)
})
