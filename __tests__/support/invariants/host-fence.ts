import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseManifest } from '../../../scripts/build/program.ts'
import type { HostFence } from '../fakes/host.ts'

/** The host program's own answer to the question which run may act: its text in a shell, with a state folder for each host. */
export interface HostFences extends AsyncDisposable {
  /** A host that has seen no fence yet. */
  host(id: string): HostFence
}

const program = fileURLToPath(new URL('../../../src/host/program', import.meta.url))

/** The part of the program that `check_fence` needs, unchanged. */
export function fenceText(): string {
  const { parts } = parseManifest(readFileSync(join(program, 'manifest'), 'utf8'))
  const files = parts.find(({ name }) => name === 'lib')?.files ?? []
  return files.map((name) => readFileSync(join(program, name), 'utf8')).join('\n')
}

/**
 * One shell for thousands of questions. It answers each in a subshell, since a command is a process of its own. Here the
 * functions that end a command print its answer; the test gives the time; and memory needs no `sync`.
 */
const server = `
defaults
cmd_by_hand=no
finish() { printf '%s %s\\n' "$3" "$4"; exit 0; }
now_epoch() { host_now_epoch=$given_now; }
sync() { :; }
while read -r AWS_SSM_INSTANCE_ID app_state req_fence req_fence_parameter req_not_after given_now; do
  [ "$req_fence" != - ] || req_fence=''
  [ "$req_fence_parameter" != - ] || req_fence_parameter=''
  [ "$req_not_after" != - ] || req_not_after=''
  (check_fence && echo granted)
done
`

/** Runs \`check_fence\` of this program text for any number of hosts. */
export function openHostFences(text = fenceText()): HostFences {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'ec2-release-fence-'))
  const script = join(folder, 'fence.sh')
  writeFileSync(script, `${text}\n${server}`)
  const shell = spawn('sh', [script], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface(shell.stdout)[Symbol.asyncIterator]()
  const ended = new Promise((done) => shell.once('close', done))
  let before: Promise<unknown> = Promise.resolve()
  let hosts = 0
  // The next question follows the answer to the last one, so that the same questions get the same answers in the same order.
  const ask = (question: string): Promise<string> => {
    const answer = before.then(async () => {
      shell.stdin.write(`${question}\n`)
      const { value, done } = await lines.next()
      if (done === true) throw new Error('The shell that answers for the hosts has ended.')
      return value as string
    })
    before = answer.catch(() => undefined)
    return answer
  }
  return {
    host: (id) => {
      hosts += 1
      return hostFence(id, join(folder, String(hosts)), ask)
    },
    [Symbol.asyncDispose]: async () => {
      shell.stdin.end()
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}

function hostFence(id: string, state: string, ask: (question: string) => Promise<string>): HostFence {
  mkdirSync(state)
  return {
    refuses: async ({ fence, parameter, notAfter, now }) => {
      const fields = [id, state, fence, parameter, notAfter, String(Math.floor(now / 1_000))]
      const answer = await ask(fields.map((field) => field || '-').join(' '))
      if (answer === 'granted') return undefined
      const space = answer.indexOf(' ')
      return { code: answer.slice(0, space), message: answer.slice(space + 1) }
    },
    fence: () => {
      const file = join(state, 'fence')
      return existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[0]) : 0
    },
  }
}
