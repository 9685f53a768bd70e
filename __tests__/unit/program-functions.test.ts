import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { programText } from '../support/hosts/host-program.ts'

/** The functions of the host program, without the call at its end. */
const functions = programText.slice(0, programText.lastIndexOf('\nmain "$@"'))

function run(shell: string, script: string): string {
  const { stdout, stderr } = spawnSync(shell, ['-s'], {
    input: `${functions}\ndefaults\n${script}\n`,
    encoding: 'utf8',
    timeout: 20_000,
  })
  expect(stderr).toBe('')
  return stdout.trim()
}

const folder = mkdtempSync(join(tmpdir(), 'ec2-release-functions-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(['dash', 'bash'])('under %s', (shell) => {
  const twoDaemons = `
    app_uid=1001 app_name=api
    note() { :; }
    refuse() { echo "refused $1" && exit; }
    pm2_daemons() { printf '11 1001\\n12 1001\\n'; }
    read_pm2_workers() { pm2_workers=" 1$1:1"; }`

  test('two PM2 daemons that both claim the app refuse a command that has changed nothing', () => {
    expect(run(shell, `${twoDaemons}\nfind_pm2_daemon`)).toBe('refused manager-ambiguous')
  })

  test('two PM2 daemons that appear after the swap leave no process to count, so the host can roll back', () => {
    expect(
      run(shell, `${twoDaemons}\ncmd_swapped=yes\nfind_pm2_daemon || echo "no daemon:$pm2_daemon$app_processes"`),
    ).toBe('no daemon:')
  })

  const cluster = `
    app_service=api app_state=/nowhere app_manager=pm2 app_extra_holders=11 pm2_shares=yes app_health_path=/api/health
    read_declared_port() { app_declared_port=$declared; }
    listener_owners() { :; }
    healthy() { :; }
    declared='' req_port='' brought_port='' app_live=none port_fault=''`

  test.each(['3000', '3000 3001'])(
    'none of the ports (%s) that PM2 holds for several clusters is taken for the app’s',
    (ports) => {
      expect(run(shell, `${cluster}\nchoose_live_port ${ports}\necho "$app_live_port:$port_fault"`)).toBe(
        `:PM2 holds the ports of several apps' clusters (${ports}), and nothing tells which is that of api.`,
      )
    },
  )

  test('the declared port of several PM2 clusters is taken for the app’s', () => {
    expect(run(shell, `${cluster}\ndeclared=3001\nchoose_live_port 3000 3001\necho "$app_live_port:$port_fault"`)).toBe(
      '3001:',
    )
  })

  test('the port of an app whose PM2 daemon serves no other app is where it listens', () => {
    expect(run(shell, `${cluster}\npm2_shares=no\nchoose_live_port 3000\necho "$app_live_port:$port_fault"`)).toBe(
      '3000:',
    )
  })

  test('an app that listens on very many ports is asked on none of them', () => {
    const ports = Array.from({ length: 9 }, (_, i) => 4000 + i).join(' ')
    const asked = `${cluster}\napp_extra_holders=''\nhealthy() { echo asked; }\nchoose_live_port ${ports}\necho "$port_fault"`
    expect(run(shell, asked)).toBe(
      'api listens on ports 4000 4001 4002 4003 and 5 more, and not one alone answers /api/health.',
    )
  })

  test('the environment of root does not reach a process of another user', () => {
    const spies = join(folder, `spies-${shell}`)
    mkdirSync(spies)
    writeFileSync(
      join(spies, 'setpriv'),
      `#!/bin/sh\ncase $* in *--reuid=*) /usr/bin/env ;; *) shift 2; exec "$@" ;; esac\n`,
      {
        mode: 0o755,
      },
    )
    const asked = `PATH=${spies}:/usr/bin:/bin ROOT_SECRET=hidden; export PATH ROOT_SECRET
      app_user=app app_uid=1001 app_gid=1001 app_home=/ app_path=/usr/bin as_limit=5 cmd_log=''
      as_session true </dev/null 6>/dev/null`
    const shown = run(shell, asked)
    expect(shown).toContain('PATH=')
    expect(shown).not.toContain('ROOT_SECRET')
  })

  const held = 'sh -c "setsid sleep 300 >&2 & echo said >&2; exit 3"'
  test.each([
    [
      'run_watched',
      `app_state=${folder}; mkdir -p $app_state/download; run_watched ${held}; cat $app_state/download/error $app_state/download/status`,
    ],
    ['run_to_file', `run_to_file ${folder}/said ${held}; code=$?; cat ${folder}/said; echo $code`],
  ])('a process that leaves its session and keeps the output is not waited for (%s)', (_, script) => {
    expect(run(shell, script)).toBe('said\n3')
  })

  test.each([
    [
      'sound',
      `printf 'HTTP/1.1 200 OK\\r\\nX: y\\r\\n\\r\\n{"ok":true}\\n200 0\\n'`,
      /^200 0\nHTTP\/1.1 200 OK\nX: y\n\n\{"ok":true\}\n200 0$/,
    ],
    ['endless', 'head -c 100000000 /dev/zero | tr "\\0" x', /^000 63\nx{4000}$/],
    ['endless in lines', 'yes x | head -c 100000000', /^000 63\n(x\n){9990,10010}x$/],
  ])('an answer of the health path is read only as far as it matters (%s)', (_, answer, read) => {
    expect(run(shell, `ask_health() { ${answer}; }\nhealth_answer`)).toMatch(read)
  })

  const masking = 'app_base=/opt/api app_name=api app_user=api app_service=api req_environment=e'
  test('a value of any length is masked quickly', () => {
    const texts = `environment_texts() { printf 'KEY='; head -c 80000 /dev/zero | tr '\\0' '%'; echo; echo TOKEN=s3cret-t0ken; }`
    expect(
      run(shell, `${masking}\n${texts}\n{ head -c 80000 /dev/zero | tr '\\0' '%'; echo ' s3cret-t0ken'; } | mask`),
    ).toMatch(/^(\*{3})+ \*{3}$/)
  })

  test('a text is not shown where there are more values than the mask can look for', () => {
    const texts = `environment_texts() { seq 3000 | sed 's/.*/A&=secret-value-&/'; }`
    expect(run(shell, `${masking}\n${texts}\necho secret-value-2999 | mask`)).toMatch(/^\(Not shown: /)
  })

  test('the environment of a process is read up to a limit', () => {
    writeFileSync(join(folder, 'environ'), Buffer.alloc(3_000_000, 'A=b\0'))
    expect(run(shell, `null_to_lines ${folder}/environ | wc -c`)).toBe('1000000')
  })

  test('only some of very many versions of Node are considered', () => {
    const home = join(folder, `home-${shell}`)
    for (let i = 0; i < 50; i += 1) {
      const bin = join(home, `.nvm/versions/node/v${i}.0.0/bin`)
      mkdirSync(bin, { recursive: true })
      symlinkSync('/bin/true', join(bin, 'node'))
    }
    const asked = `app_manager=systemd unit_exec='' unit_path='' app_uid=1001 app_home=${home} cmd_caller_path=/usr/bin\nfind_node\necho "$app_path"`
    expect(run(shell, asked).split(':').length).toBeLessThan(23)
  })

  test('a path of endless links is not followed endlessly', () => {
    const links = join(folder, `links-${shell}`)
    mkdirSync(links)
    mkdirSync(join(links, 'a0'))
    for (let i = 1; i < 40; i += 1) symlinkSync(`a${i - 1}/../a${i - 1}`, join(links, `a${i}`))
    expect(run(shell, `app_releases=${folder}/releases\nin_releases ${links}/a39 || echo no`)).toBe('no')
  })
})
