import { describe, expect, test } from 'vitest'
import { runCommand } from '../../src/commands/registry.ts'
import { changesHosts, type Request, readRequest } from '../../src/inputs/request.ts'
import { type Command, commandNames, commands, needsArtifact } from '../../src/model/commands.ts'
import { isGreen, verdictNames } from '../../src/model/verdicts.ts'
import { verdictOf } from '../support/fakes/commands.ts'
import { type FakeWorld, fakeWorld } from '../support/fakes/world.ts'

const run = { repository: 'acme/macro-ai', runId: '4711' }
const runner = { region: 'eu-west-1', commit: '', runUrl: '', holder: 'a test', ...run }
const artifact = { artifact: 'https://example.com/app.tar.gz', version: '2.0.0', 'artifact-sha256': 'ab'.repeat(32) }

/** The request of a step with the inputs that the command needs. */
function asked(command: Command, inputs: Readonly<Record<string, string>> = {}): Request {
  const all = { app: 'macro-ai', tags: 'App=macro-ai', command, ...(needsArtifact(command) && artifact), ...inputs }
  const env = Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  return readRequest(Object.fromEntries(env), runner)
}

/** Hosts that a deploy brought to its release. */
async function deployed(): Promise<FakeWorld> {
  const fake = fakeWorld()
  await runCommand(asked('deploy'), fake.ports)
  fake.sent.length = 0
  return fake
}

/** The end of a run on a healthy fleet, the commands that it sends to hosts, and whether it writes to Parameter Store. */
async function ran(request: Request) {
  const fake = await deployed()
  const stored = () => JSON.stringify([...fake.parameters.values])
  const before = stored()
  const verdict = await verdictOf(fake.ports, (own) => runCommand(request, own))
  return { verdict, sent: fake.sent, wrote: stored() !== before }
}

describe.each(commandNames)('%s', (name) => {
  test('a healthy run of the command ends with a green verdict of its row', async () => {
    expect(commands[name].greenVerdicts).toContain((await ran(asked(name))).verdict)
  })

  test('the command takes the lock if it changes hosts, and otherwise writes nothing and only inspects hosts', async () => {
    const request = asked(name)
    const { sent, wrote } = await ran(request)
    expect(wrote).toBe(changesHosts(request))
    if (!changesHosts(request)) expect(sent.filter((one) => !one.startsWith('status'))).toEqual([])
  })

  test('a dry run of the command changes nothing, and plans if the command changes hosts', async () => {
    const { verdict, sent, wrote } = await ran(asked(name, { 'dry-run': 'true' }))
    expect([verdict, wrote]).toEqual([commands[name].changesHosts ? 'planned' : commands[name].greenVerdicts[0], false])
    expect(sent.filter((one) => !one.startsWith('status'))).toEqual([])
  })

  test('the request of the command has no input that its row ignores', () => {
    const given = { alarms: 'errors', 'health-url': 'https://example.com/health' }
    const request: Readonly<Record<string, unknown>> = { ...asked(name, given) }
    const { ignores = [] } = commands[name]
    for (const input of Object.keys(given)) {
      expect(request[input] === undefined, input).toBe(ignores.some((one) => one === input))
    }
    expect(request['appUrl']).toBe('https://example.com')
  })
})

test('every green verdict is one of some command', () => {
  const known = new Set(commandNames.flatMap((name) => commands[name].greenVerdicts))
  expect(verdictNames.filter(isGreen).filter((verdict) => !known.has(verdict))).toEqual([])
})
