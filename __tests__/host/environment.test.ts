import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type SystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { packApp } from '../../fleet/sample-app.ts'
import { byHand, deployAsRunner, manifest, serve } from '../support/hosts/operator.ts'
import { answering, openHosts } from '../support/hosts/systemd-hosts.ts'

/** Every form that operators' files have had. Ends without a line break. */
const envFile = [
  '# a comment',
  '; another',
  'NODE_ENV=production',
  'PORT=3030',
  '',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the app must get what a shell would expand
  'DOLLAR=$HOME and ${HOME} and $$',
  'TICKS=`id` and $(id)',
  'HASH=a b # c',
  `SINGLE='one $HOME "two" \\n'`,
  'DOUBLE="one \\" two \\$HOME \\\\ \\n three"',
  `APOSTROPHE=it's`,
  `JOINED=a"b c"d'e f'`,
  'BACKSLASHES=a\\b\\\\c',
  'CONTINUED=one \\',
  'two',
  'EQUALS=a=b==c=',
  'BLANKS=   around   ',
  'QUOTED_BLANKS="  kept  "',
  'UNICODE=žluťoučký kůň 😀',
  'EMPTY=',
  'EMPTY_QUOTED=""',
  'export EXPORTED=yes',
  '  INDENTED=yes',
  'TWICE=first',
  'TWICE=second',
  'DOS=carriage return\r',
  'MANY_LINES="-----BEGIN KEY-----',
  'abc=',
  '-----END KEY-----"',
  'TRAILING=ends in a backslash\\\\',
  'LAST=no line break',
].join('\n')

/** The variables that systemd gives every process it starts, with new values each time. */
const systemds = ['INVOCATION_ID', 'JOURNAL_STREAM', 'SYSTEMD_EXEC_PID']

async function environmentOf(host: SystemdHost, ...without: readonly string[]): Promise<Record<string, string>> {
  const { env } = await answering(host)
  return Object.fromEntries(Object.entries(env).filter(([name]) => ![...systemds, ...without].includes(name)))
}

describe.skipIf(systemdUnavailable())('the environment of the app', () => {
  test.concurrent('the environment of the app is what the operator’s .env gave it before, byte by byte, and .env stays unchanged', async () => {
    await using hosts = await openHosts(1)
    const [host] = hosts.hosts as [SystemdHost]
    const { archive } = await packApp(hosts.fleet.registry, { version: '0.9.0', framework: 'plain' })
    await host.write('/opt/macro-ai/.env', envFile, 0o640, 'root:macroai')
    await host.write('/run/app.tar.gz', archive)
    await host.run(`cd /opt/macro-ai && mkdir releases/20240101_000000 && tar -xzf /run/app.tar.gz -C releases/20240101_000000
      ln -s releases/20240101_000000 current && systemctl reset-failed macro-ai; systemctl restart macro-ai`)
    await expect.poll(() => environmentOf(host).catch(() => ({})), { timeout: 20_000 }).toHaveProperty('LAST')
    const before = await environmentOf(host)
    expect(before).toMatchObject({
      HASH: 'a b # c',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the app must get what a shell would expand
      DOLLAR: '$HOME and ${HOME} and $$',
      DOS: 'carriage return',
      TWICE: 'second',
    })
    const file = await manifest(host, '/opt/macro-ai/.env')

    const deployed = await deployAsRunner(host, '1.0.0', await serve(hosts, '1.0.0'), { env: 'ADDED=by a workflow' })
    expect(deployed).toMatchObject({ exit: 0, result: { verdict: 'activated' } })
    expect(await environmentOf(host, 'RELEASE_ID', 'VERSION', 'ADDED')).toEqual(before)
    expect(await environmentOf(host)).toMatchObject({
      ADDED: 'by a workflow',
      VERSION: '1.0.0',
      RELEASE_ID: deployed.result.release,
    })
    expect((await byHand(host, 'rollback')).code).toBe(0)
    expect(await environmentOf(host)).toEqual(before)
    expect(await manifest(host, '/opt/macro-ai/.env')).toEqual(file)
  })

  test.concurrent('the environment of the app has the env input literally, and belongs to the release', async () => {
    await using hosts = await openHosts(1, { env: { OVERRIDDEN: 'by the file', TAKEN: 'from the file' } })
    const [host] = hosts.hosts as [SystemdHost]
    const chosen = {
      OVERRIDDEN: 'by the workflow',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the app must get what a shell would expand
      HOME_SIGN: '$HOME ${HOME} $$ %h %% {{ssm:x}}',
      TICKS: '`id` $(id) ; id | id & id',
      HASH: 'a b # c',
      QUOTES: `"double" 'single' \\" \\'`,
      BACKSLASHES: '\\ \\\\ \\n \\$ \\`',
      TRAILING: 'C:\\',
      EQUALS: '=a=b==',
      BLANKS: '  \t around \t ',
      UNICODE: 'žluťoučký kůň 😀 \u0081\u0085\u2028',
      CONTROLS: 'bell \u0007 escape \u001b[31m delete \u007f',
      EMPTY: '',
      RETURNS: '\ra\rb',
    }
    const seed = Date.now()
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'$`"\'\\#= \t\r{}()[]%!~*?&|;<>-aZ0é'.split('')), maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 20 }),
    )
    const values = fc.sample(
      text.filter((value) => !/[\n\0]|\p{Noncharacter_Code_Point}/u.test(value)),
      { seed, numRuns: 400 },
    )
    const env = { ...chosen, ...Object.fromEntries(values.map((value, index) => [`ANY_${index}`, value])) }

    const lines = Object.entries(env).map(([name, value]) => `${name}=${value}`)
    const one = await deployAsRunner(host, '1.0.0', await serve(hosts, '1.0.0'), { env: [...lines, 'DOS=dropped\r'] })
    expect(one).toMatchObject({ exit: 0, result: { verdict: 'activated' } })
    const expected = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value.replace(/\r$/, '')]))
    expect({ seed, ...(await environmentOf(host)) }).toMatchObject({
      seed,
      ...expected,
      DOS: 'dropped',
      TAKEN: 'from the file',
    })

    for (const bad of ['A=\ufffe', 'A=\u{1ffff}', 'A=\ufdd0', 'B C=1', 'RELEASE_ID=1', '']) {
      const refused = await deployAsRunner(host, '2.0.0', await serve(hosts, '2.0.0'), { env: ['FINE=\u1ffe', bad] })
      expect(refused, JSON.stringify(bad)).toMatchObject({ exit: 64, result: { verdict: 'refused', code: 'usage' } })
    }

    const two = await deployAsRunner(host, '2.0.0', await serve(hosts, '2.0.0'), { env: ['HASH=other', 'NEW=1'] })
    expect(two).toMatchObject({ exit: 0 })
    const later = await environmentOf(host)
    expect(later).toMatchObject({ HASH: 'other', NEW: '1', OVERRIDDEN: 'by the file', VERSION: '2.0.0' })
    expect(later).not.toHaveProperty('TICKS')

    const again = await deployAsRunner(host, '2.0.0', await serve(hosts, '2.0.0'), { env: ['HASH=another', 'NEW=1'] })
    expect(again).toMatchObject({ exit: 0, result: { verdict: 'activated' } })
    expect((await byHand(host, 'rollback --version 1.0.0')).code).toBe(0)
    expect(await environmentOf(host)).toMatchObject({ ...expected, VERSION: '1.0.0', RELEASE_ID: one.result.release })
    expect(await environmentOf(host)).not.toHaveProperty('NEW')
  })
})
