import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { programText } from '../support/host-program.ts'

/** The functions of the host program, without the call at its end. */
const functions = programText.slice(0, programText.lastIndexOf('\nmain "$@"'))

function run(shell: string, script: string): string {
  const { stdout, stderr } = spawnSync(shell, ['-s'], {
    input: `${functions}\ndefaults\n${script}\n`,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  return stdout.trim()
}

describe.each(['dash', 'bash'])('under %s', (shell) => {
  const twoDaemons = `
    user_uid=1001 app=api
    note() { :; }
    refuse() { echo "refused $1" && exit; }
    pm2_daemons() { printf '11 1001\\n12 1001\\n'; }
    read_pm2_workers() { pm2_workers=" 1$1:1"; }`

  test('two daemons of PM2 that both claim the app refuse a command that has changed nothing', () => {
    expect(run(shell, `${twoDaemons}\nfind_pm2_daemon`)).toBe('refused manager-ambiguous')
  })

  test('two that come up after the swap leave the host its way back: nothing of the app runs', () => {
    expect(run(shell, `${twoDaemons}\nswapped=yes\nfind_pm2_daemon || echo "no daemon:$pm2_daemon$processes"`)).toBe(
      'no daemon:',
    )
  })

  const cluster = `
    service=api state=/nowhere manager=pm2 extra_holders=11 pm2_shares=yes health_path=/api/health
    read_declared_port() { declared_port=$declared; }
    listener_owners() { :; }
    healthy() { :; }
    declared='' port_input='' brought_port='' live=none port_fault=''`

  test.each(['3000', '3000 3001'])(
    'of the ports (%s) that PM2 holds for several clusters none is taken for the app’s',
    (ports) => {
      expect(run(shell, `${cluster}\nchoose_live_port ${ports}\necho "$live_port:$port_fault"`)).toBe(
        `:PM2 holds the ports of several apps' clusters (${ports}), and nothing tells which is that of api.`,
      )
    },
  )

  test('but the one that is named is', () => {
    expect(run(shell, `${cluster}\ndeclared=3001\nchoose_live_port 3000 3001\necho "$live_port:$port_fault"`)).toBe(
      '3001:',
    )
  })

  test('the port of an app whose daemon serves no other is where it listens', () => {
    expect(run(shell, `${cluster}\npm2_shares=no\nchoose_live_port 3000\necho "$live_port:$port_fault"`)).toBe('3000:')
  })
})
