import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Host, HostProcess } from '../../../fleet/hosts/host.ts'
import { programText } from '../hosts/host-program.ts'
import { activationUnit } from '../hosts/observed-state.ts'

/**
 * A moment of the host program: just before, or just after, the nth time that it runs this command in this part of a change.
 * The text leaves out what differs from run to run.
 */
export interface Step {
  readonly part: Part
  readonly text: string
  readonly nth: number
  readonly when: 'before' | 'after'
}

/** The caller's own processes, the activation's unit, or what that unit runs after it was killed. */
type Part = 'caller' | 'unit' | 'settling'

export function inWords({ part, text, nth, when }: Step): string {
  return `${part}: ${when} ${text}${nth > 1 ? ` (${nth})` : ''}`
}

/**
 * Comes first in PATH, before the commands that the program runs, so that the program itself stays as it is shipped. A stand-in
 * records the state of the host's files around each command, or stops at one for good. It ignores commands of the app's user.
 */
const standIn = `#!/bin/sh
name=\${0##*/}
[ "$(/usr/bin/id -u)" = 0 ] || exec "/usr/bin/$name" "$@"
part=caller
while read -r line; do case $line in *${activationUnit}*) part=unit ;; esac; done </proc/self/cgroup
[ -z "\${SERVICE_RESULT:-}" ] || part=settling
text=$(printf '%s' "$name $*" | /usr/bin/tr '\\n\\t' '  ' | /usr/bin/sed -E '
  s/[0-9]{8}_[0-9]{6}/ID/g
  s/(activation\\.|--inside |--recover )[0-9]+/\\1PID/g
  s/ec2-release\\.[0-9X]+\\.[A-Za-z0-9]+/ec2-release.PID/g
  s/[0-9]+\\.tgz/N.tgz/g
  s/\\.state\\.[A-Za-z0-9]{6}/.state.NEW/g
  s/\\/interrupt\\/[^:]*://
  s/\\/proc\\/[0-9]+/\\/proc\\/PID/g' | /usr/bin/cut -c1-110)
look() {
  /usr/bin/find /opt/macro-ai /etc/systemd/system /run/ec2-release* /var/lib/ec2-release /var/cache/ec2-release ! -name deploy.log ! -name 'health.*' \\
    \\( -type d -printf '%p %m %U\\n' -o -printf '%p %y %m %U %s %T@ %l\\n' \\) 2>/dev/null </dev/null | /usr/bin/md5sum | /usr/bin/cut -c1-12
}
at() {
  [ ! -f /interrupt/trace ] || printf '%s\\t%s\\t%s\\t%s\\t%s\\n' "$1" "$part" $$ "$(look)" "$text" >>/interrupt/trace
  [ -f /interrupt/stop ] || return 0
  { read -r stop_when && read -r stop_part && read -r stop_nth && IFS= read -r stop_text; } </interrupt/stop
  [ "$stop_when $stop_part $stop_text" = "$1 $part $text" ] || return 0
  echo >>/interrupt/seen
  [ "$(/usr/bin/wc -l </interrupt/seen)" = "$stop_nth" ] || return 0
  /usr/bin/mv /interrupt/stop /interrupt/here
  exec /usr/bin/sleep 600
}
at before
"/usr/bin/$name" "$@"
code=$?
at after
exit $code
`

const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** Puts the stand-ins onto a host, one for every command there whose name is in the program. */
export async function putStandIns(host: Host): Promise<void> {
  await host.write('/interrupt/stand-in', standIn, 0o755)
  const words = new Set(programText.match(/[a-z][a-z0-9-]*/g))
  const names = (await host.run('ls /usr/bin /usr/sbin')).stdout.split('\n').filter((name) => words.has(name))
  const commands = names.filter((name) => !['sh', 'dash', 'bash', 'node', 'env'].includes(name))
  const link = (name: string) =>
    `ln -s /interrupt/stand-in /interrupt/all/${name}; mkdir /interrupt/${name}; ln -s /interrupt/stand-in /interrupt/${name}/${name}`
  const { code, stderr } = await host.run(`mkdir /interrupt/all\n${commands.map(link).join('\n')}`)
  if (code !== 0) throw new Error(stderr)
}

/** Runs a change with every command watched, and resolves with all steps at which the state of the host had changed. */
export async function stepsOf(host: Host, change: (path: string) => Promise<unknown>): Promise<readonly Step[]> {
  forget(host)
  writeFileSync(join(host.root, 'interrupt/trace'), '')
  await change(`/interrupt/all:${path}`)
  const trace = readFileSync(join(host.root, 'interrupt/trace'), 'utf8')
  rmSync(join(host.root, 'interrupt/trace'))
  return aroundChanges(readTrace(trace))
}

interface Event extends Step {
  /** A digest of the files that a deployment changes. */
  readonly look: string
}

function readTrace(trace: string): readonly Event[] {
  const times = new Map<string, number>()
  const nthOf = new Map<string, number>()
  return trace
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [when, part, pid, look = '', text = ''] = line.split('\t')
      if (when === 'before') {
        const nth = (times.get(`${part} ${text}`) ?? 0) + 1
        times.set(`${part} ${text}`, nth)
        nthOf.set(`${part} ${pid}`, nth)
      }
      return { part, text, nth: nthOf.get(`${part} ${pid}`) ?? 0, when, look } as Event
    })
    .filter(({ part, text }) => !(part === 'caller' && /^(sleep|systemctl show) /.test(text))) // it waits for the unit
}

/** Commands that change processes or units, and so may leave no trace in a file. */
const acts = /^(systemctl (?!show|cat|is-)|systemd-run |curl -K |kill )/

/** Commands that only read. The number of such calls may differ from run to run. */
const looks =
  /^(awk|basename|cat|curl -sS|cut|date|df|dirname|find|grep|head|id|readlink|realpath|sed|sha256sum|sleep|sort|stat|systemctl (show|cat|is-)|tail|tr|uname|wc)\b/

function aroundChanges(events: readonly Event[]): readonly Step[] {
  const total = new Map<string, number>()
  for (const { part, text, nth } of events) total.set(`${part} ${text}`, nth)
  const isOnce = ({ part, text }: Step) => !text.startsWith('sleep ') && total.get(`${part} ${text}`) === 1
  /** Of the moments in this one state of the host, the nearest that every run has. */
  const steady = (from: number, by: 1 | -1): Event | undefined => {
    const same: Event[] = []
    for (let k = from, event = events[k]; event?.look === events[from]?.look && event; k += by, event = events[k]) {
      same.push(event)
    }
    return same.find(({ text }) => !looks.test(text)) ?? same.find(isOnce) ?? events[from]
  }
  const chosen = events.flatMap((event, k) => {
    const next = events[k + 1]
    if (next !== undefined && next.look !== event.look) return [steady(k, -1), steady(k + 1, 1)]
    return acts.test(event.text) ? [event] : []
  })
  const steps = chosen.filter((event) => event !== undefined).map(({ look: _, ...step }) => step)
  return [...new Map(steps.map((step) => [inWords(step), step])).values()]
}

function forget(host: Host) {
  for (const name of ['stop', 'here', 'seen']) rmSync(join(host.root, 'interrupt', name), { force: true })
}

/** Makes a change stop at a step, if it runs with the path that this returns; the path serves the later steps too. */
export function stopAt(host: Host, step: Step, ...later: readonly Step[]): string {
  forget(host)
  const { when, part, nth, text } = step
  writeFileSync(join(host.root, 'interrupt/stop'), `${when}\n${part}\n${nth}\n${text}\n`)
  return `${[step, ...later].map((one) => `/interrupt/${one.text.split(' ')[0]}:`).join('')}${path}`
}

/** Whether the change reached the step where it stops; false when it ended before. */
export async function stopped(host: Host, command: Pick<HostProcess, 'exited'>): Promise<boolean> {
  let over = false
  const end = () => {
    over = true
  }
  void command.exited.then(end, end)
  while (!existsSync(join(host.root, 'interrupt/here'))) {
    if (over) return false
    await sleep(3)
  }
  return true
}
