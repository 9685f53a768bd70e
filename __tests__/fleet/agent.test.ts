import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { CancelCommandCommand, PutParameterCommand } from '@aws-sdk/client-ssm'
import { expect, test, vi } from 'vitest'
import type { NodeOptions } from '../../fleet/aws/instances.ts'
import { delaysOf } from '../../fleet/aws/state.ts'
import { type FleetOptions, startFleet } from '../../fleet/fleet.ts'
import { clientsOf, ended, eventually, get, reached, runOn, send } from '../support/aws-clients/run-command.ts'
import { localHost } from '../support/hosts/local-host.ts'

async function oneHost(node: NodeOptions = {}, options: FleetOptions = {}) {
  const fleet = await startFleet(options)
  const host = localHost()
  fleet.add(host, node)
  const { ssm } = clientsOf(fleet)
  const run = (script: string, parameters: Record<string, string[]> = {}) => runOn(host, { ssm, script, parameters })
  const start = (script: string, parameters: Record<string, string[]> = {}) =>
    send({ ssm, hosts: [host], script, parameters })
  const dispose = async () => {
    await fleet[Symbol.asyncDispose]()
    await host[Symbol.asyncDispose]()
  }
  return { fleet, host, ssm, run, start, [Symbol.asyncDispose]: dispose }
}

/** A killed process remains as a zombie until its new parent reaps it. */
function isAlive(pid: number): boolean {
  const stat = existsSync(`/proc/${pid}`) ? readFileSync(`/proc/${pid}/stat`, 'utf8') : ') Z'
  return !/\) Z/.test(stat)
}

test('the commands are joined by newlines into a file of mode 0700 that only its first line can give to another shell', async () => {
  await using on = await oneHost()
  const commands = ['#!/usr/bin/awk -f', 'BEGIN { print "awk runs " ARGV[0] }']
  const result = await on.run('', { commands })
  expect(result).toMatchObject({ StandardOutputContent: 'awk runs awk\n' })
  const file = join(
    ...[on.host.root, 'run/amazon/ssm', on.host.id, 'document/orchestration', result.CommandId ?? ''],
    'awsrunShellScript/0.awsrunShellScript/_script.sh',
  )
  expect(readFileSync(file, 'utf8')).toBe(`${commands.join('\n')}\n`)
  expect(statSync(file).mode & 0o777).toBe(0o700)
})

test('a script runs under sh in /usr/bin without HOME, with what the agent adds, stdin closed', async () => {
  await using on = await oneHost()
  const script = 'pwd; echo "[$HOME]"; readlink /proc/$$/fd/0; umask; env | grep -E "^(SSM|AWS)_" | sort'
  const result = await on.run(script)
  expect(result.StandardOutputContent?.split('\n')).toEqual([
    '/usr/bin',
    '[]',
    '/dev/null',
    '0022',
    `AWS_SSM_INSTANCE_ID=${on.host.id}`,
    'AWS_SSM_PLATFORM_NAME=Debian GNU/Linux',
    'AWS_SSM_PLATFORM_VERSION=12',
    'AWS_SSM_REGION_NAME=eu-west-1',
    `SSM_COMMAND_ID=${result.CommandId}`,
    '',
  ])
})

test('an absolute working directory counts, a relative one does not, a missing one fails', async () => {
  await using on = await oneHost()
  expect((await on.run('pwd', { workingDirectory: ['/tmp'] })).StandardOutputContent).toBe('/tmp\n')
  expect((await on.run('pwd', { workingDirectory: ['tmp'] })).StandardOutputContent).toBe('/usr/bin\n')
  expect(await on.run('pwd', { workingDirectory: ['/no/such/place'] })).toMatchObject({
    ResponseCode: 1,
    StandardErrorContent: 'failed to run commands: fork/exec /usr/bin/sh: no such file or directory',
  })
})

test.each([
  { script: 'exit 0', details: 'Success', code: 0, stderr: '' },
  {
    script: 'printf noeol >&2; exit 255',
    details: 'Failed',
    code: 255,
    stderr: 'noeolfailed to run commands: exit status 255',
  },
  { script: 'exit 137', details: 'ExecutionTimedOut', code: 137, stderr: '' },
  { script: 'kill -TERM $$', details: 'Failed', code: 143, stderr: expect.stringContaining('exit status 143') },
  {
    script: 'kill -KILL $$',
    details: 'ExecutionTimedOut',
    code: 137,
    stderr: expect.not.stringContaining('failed to run'),
  },
  { script: 'echo gone >&2; exit 168', details: 'Success', code: 168, stderr: '' },
  { script: 'exit 169', details: 'Failed', code: 169, stderr: expect.stringContaining('exit status 169') },
])('`$script` is reported as $details $code', async ({ script, details, code, stderr }) => {
  await using on = await oneHost()
  const result = await on.run(script)
  expect(result).toMatchObject({ StatusDetails: details, ResponseCode: code, StandardErrorContent: stderr })
})

test('exit code 194 restarts the machine and runs the whole script again', async () => {
  await using on = await oneHost()
  const boot = vi.spyOn(on.host, 'powerCut')
  const flag = join(on.host.root, 'was-here')
  const result = await on.run(`echo run; [ -e ${flag} ] || { touch ${flag}; exit 194; }`)
  expect(result).toMatchObject({ Status: 'Success', StandardOutputContent: 'run\nrun\n' })
  expect(boot).toHaveBeenCalledOnce()
})

test('the agent sends the first 23,980 bytes of stdout with a suffix, and the first 8,000 characters of stderr', async () => {
  await using on = await oneHost()
  const spaces = (bytes: number, to: string) => `head -c ${bytes} /dev/zero | tr '\\0' x >&${to}`
  expect((await on.run(spaces(23_999, '1'))).StandardOutputContent).toBe('x'.repeat(23_999))
  const result = await on.run(`${spaces(24_000, '1')}; ${spaces(9000, '2')}`)
  expect(result.StandardOutputContent).toBe(`${'x'.repeat(23_980)}--output truncated--`)
  expect(result.StandardErrorContent).toBe('x'.repeat(8000))
})

test('a list shows 2,500 bytes of stdout and stderr together, the beginning of each', async () => {
  await using on = await oneHost()
  const output = async (stdout: number, stderr: number) => {
    const zeros = (bytes: number, letter: string) => `head -c ${bytes} /dev/zero | tr '\\0' ${letter}`
    const commandId = await on.start(`${zeros(stdout, 'o')}; ${zeros(stderr, 'e')} >&2`)
    const [invocation] = await ended(on.ssm, commandId)
    return invocation?.CommandPlugins?.[0]?.Output ?? ''
  }
  expect(await output(2499, 0)).toBe('o'.repeat(2499))
  expect(await output(2500, 0)).toBe(`${'o'.repeat(2477)}\n---Output truncated---`)
  expect(await output(5000, 5000)).toMatch(
    /^o{1215}\n---Output truncated---\n-{10}ERROR-{7}\ne{1215}\n---Error truncated----$/,
  )
  expect(await output(100, 5000)).toMatch(/^o{100}\n-{10}ERROR-{7}\ne{2353}\n---Error truncated----$/)
  expect(await output(5000, 100)).toMatch(/^o{2353}\n---Output truncated---\n-{10}ERROR-{7}\ne{100}$/)
})

test('bytes that are not UTF-8 become U+FFFD, and control characters pass', async () => {
  await using on = await oneHost()
  const result = await on.run("printf 'a\\377\\033[1m\\r\\n::set-output::'")
  expect(result.StandardOutputContent).toBe('a\uFFFD\u001b[1m\r\n::set-output::')
})

test.concurrent('the executionTimeout kills the process group at once, without traps, and keeps the output so far', async () => {
  await using on = await oneHost()
  const pid = join(on.host.root, 'pid')
  const result = await on.run(`trap 'echo trapped' TERM EXIT; echo before; sleep 60 & echo $! >${pid}; wait`, {
    executionTimeout: ['5'],
  })
  expect(result).toMatchObject({
    Status: 'TimedOut',
    StatusDetails: 'ExecutionTimedOut',
    ResponseCode: 137,
    StandardOutputContent: 'before\n',
    StandardErrorContent: '',
    ExecutionElapsedTime: expect.stringMatching(/^PT5(\.\d+)?S$/),
  })
  await eventually(() => expect(isAlive(Number(readFileSync(pid, 'utf8')))).toBe(false))
})

test('an executionTimeout below 5 s counts as an hour', async () => {
  await using on = await oneHost()
  expect(await on.run('sleep 1.5; echo done', { executionTimeout: ['1'] })).toMatchObject({
    StandardOutputContent: 'done\n',
  })
})

test.concurrent('a child that holds stdout or stderr blocks the invocation, and one that holds neither does not', async () => {
  await using on = await oneHost()
  const elapsed = async (script: string) => {
    const { ExecutionElapsedTime = '', Status } = await on.run(script)
    expect(Status).toBe('Success')
    return Number(/^PT([\d.]+)S$/.exec(ExecutionElapsedTime)?.[1])
  }
  expect(await elapsed('sleep 1 & echo done')).toBeGreaterThan(1)
  expect(await elapsed('sleep 1 >/dev/null & echo done')).toBeGreaterThan(1)
  const pid = join(on.host.root, 'pid')
  expect(await elapsed(`nohup sleep 7 >/dev/null 2>&1 & echo $! >${pid}`)).toBeLessThan(1)
  const child = Number(readFileSync(pid, 'utf8'))
  expect(isAlive(child)).toBe(true)
  process.kill(child)
})

test.concurrent('a child that outlives the timeout is killed, but one in a session of its own survives and fails the command', async () => {
  await using on = await oneHost()
  const pid = join(on.host.root, 'pid')
  const [inGroup, apart] = await Promise.all([
    on.run('sleep 60 & echo done', { executionTimeout: ['5'] }),
    on.run(`setsid sh -c 'echo $$ >${pid}; exec sleep 60' & echo done`, { executionTimeout: ['5'] }),
  ])
  expect(inGroup).toMatchObject({
    StatusDetails: 'ExecutionTimedOut',
    ResponseCode: 137,
    StandardOutputContent: 'done\n',
  })
  expect(apart).toMatchObject({ StatusDetails: 'Failed', ResponseCode: 1 })
  expect(apart.StandardErrorContent).toBe('failed to run commands: no such process')
  const child = Number(readFileSync(pid, 'utf8'))
  expect(isAlive(child)).toBe(true)
  process.kill(child)
})

test('a cancelled script is killed and reported as Cancelled 137', async () => {
  await using on = await oneHost()
  const commandId = await on.start('echo before; exec sleep 60')
  await reached(on.ssm, commandId, ['InProgress'])
  await on.ssm.send(new CancelCommandCommand({ CommandId: commandId }))
  await ended(on.ssm, commandId)
  const result = await get(on.ssm, commandId, on.host)
  expect(result).toMatchObject({ Status: 'Cancelled', ResponseCode: 137, StandardErrorContent: '' })
})

test.concurrent('five scripts run at once; a queued one shows InProgress, and its timeout starts when it runs', async () => {
  await using on = await oneHost()
  const scripts = Array.from({ length: 7 }, () => on.start('date +%s%N; sleep 3', { executionTimeout: ['5'] }))
  const ids = await Promise.all(scripts)
  for (const id of ids) await reached(on.ssm, id, ['InProgress'])
  const results = await Promise.all(
    ids.map(async (id) => ({ end: await ended(on.ssm, id), ...(await get(on.ssm, id, on.host)) })),
  )
  expect(results.map(({ Status }) => Status)).toEqual(Array.from({ length: 7 }, () => 'Success'))
  const starts = results.map(({ StandardOutputContent }) => Number(StandardOutputContent) / 1e9).sort((a, b) => a - b)
  expect((starts[4] ?? 0) - (starts[0] ?? 0)).toBeLessThan(2)
  expect((starts[5] ?? 0) - (starts[0] ?? 0)).toBeGreaterThan(2.9)
})

test('an eleventh command waits at the service until the queue of the agent has room', async () => {
  await using on = await oneHost()
  const gate = join(on.host.root, 'gate')
  const wait = `while [ ! -e ${gate} ]; do sleep 0.05; done`
  const ids = await Promise.all(Array.from({ length: 10 }, () => on.start(wait)))
  for (const id of ids) await reached(on.ssm, id, ['InProgress'])
  const last = await on.start('echo last')
  await reached(on.ssm, last, ['Pending'])
  await on.host.write('/gate', '')
  await ended(on.ssm, last)
  expect(await get(on.ssm, last, on.host)).toMatchObject({ StandardOutputContent: 'last\n' })
})

test('a command cancelled in the queue does not run until the agent restarts, and then runs', async () => {
  await using on = await oneHost({}, { delays: { ...delaysOf.short, cancel: [0, 0] } })
  const gate = join(on.host.root, 'gate')
  const wait = `while [ ! -e ${gate} ]; do sleep 0.05; done`
  const busy = await Promise.all(Array.from({ length: 5 }, () => on.start(wait)))
  for (const id of busy) await reached(on.ssm, id, ['InProgress'])
  const ghost = join(on.host.root, 'ghost')
  const queued = await on.start(`touch ${ghost}`)
  await reached(on.ssm, queued, ['InProgress'])
  await on.ssm.send(new CancelCommandCommand({ CommandId: queued }))
  await on.host.write('/gate', '')
  for (const id of busy) await ended(on.ssm, id)
  await on.run('true') // the agent had queued it behind the other
  await reached(on.ssm, queued, ['Cancelling'])
  expect(existsSync(ghost)).toBe(false)
  on.fleet.order({ restart: on.host.id })
  await eventually(() => expect(existsSync(ghost)).toBe(true))
})

test('{{ssm:NAME}} is replaced before the script runs; a missing name or a secret fails it without output', async () => {
  await using on = await oneHost()
  const put = (Name: string, Value: string, Type: 'String' | 'SecureString') =>
    on.ssm.send(new PutParameterCommand({ Name, Value, Type }))
  await put('/app/greeting', 'hello; echo injected', 'String')
  await put('/app/secret', 'x', 'SecureString')
  expect((await on.run('echo {{ssm:/app/greeting}} {{.State}}')).StandardOutputContent).toBe(
    'hello\ninjected {{.State}}\n',
  )
  for (const name of ['/app/secret', '/app/none']) {
    const commandId = await on.start(`echo {{ ssm:${name} }}`)
    const [invocation] = await ended(on.ssm, commandId)
    expect(invocation).toMatchObject({ Status: 'Failed', TraceOutput: expect.stringContaining(name) })
  }
})

test('an agent on the polled channel takes the next command only after it slept', async () => {
  await using on = await oneHost({ channel: 'ec2messages' })
  const ids: string[] = []
  for (let i = 0; i < 5; i += 1) ids.push(await on.start('date +%s%N'))
  const starts = await Promise.all(
    ids.map(async (id) => {
      await ended(on.ssm, id)
      return Number((await get(on.ssm, id, on.host)).StandardOutputContent) / 1e6
    }),
  )
  // Four sleeps of at least 200 ms: over several, the time that a script takes to start matters less.
  expect(Math.max(...starts) - Math.min(...starts)).toBeGreaterThan(4 * 190)
})
