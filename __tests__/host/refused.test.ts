import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { type AppOnHost, release } from '../support/hosts/app-on-host.ts'
import { programText, releaseId, request, type Settings } from '../support/hosts/host-program.ts'
import { openSharedHost, type SharedHost } from '../support/hosts/shared-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

/** The possible states of a host at the start of a run, each made by a script in the app's folder. */
const standings = {
  proved: '',
  // The journal, at each stage of an activation, and of one that failed.
  'cut before the swap': 'echo "$one $two $one" >.state/activating',
  'cut after the swap': 'echo "$one $two $one" >.state/activating; ln -sfn releases/$two current',
  'cut after the restart': 'echo "$one $two $one" >.state/activating; ln -sfn releases/$two current; restart',
  'cut before its end':
    'echo "$one $two $one" >.state/activating; ln -sfn releases/$two current; restart; echo $two >.state/good',
  'cut on the way back': 'echo "$two $two $one" >.state/activating',
  'cut in a first activation': 'echo "none $two none" >.state/activating; ln -sfn releases/$two current; restart',
  'cut by an older program': 'echo "$one" >.state/activating; ln -sfn releases/$two current; restart',
  'cut, then moved': 'echo "$one $two $one" >.state/activating; ln -sfn releases/other current; restart',
  'cut, and gone': 'echo "gone $two gone" >.state/activating; ln -sfn releases/$two current; restart',
  'a journal of noise': 'head -c 200 /dev/urandom >.state/activating',
  'an empty journal': ': >.state/activating',
  // The changes of another tool or a person.
  'moved to an older release': 'ln -sfn releases/$two current; restart; echo $one >.state/good',
  'moved to one of another tool': 'ln -sfn releases/other current; restart',
  'moved and not restarted': 'ln -sfn releases/other current',
  'without current': 'rm current',
  'current leads nowhere': 'ln -sfn releases/gone current',
  'current is elsewhere': 'mkdir -p /srv/$app && ln -sfn /srv/$app current',
  'the last proved one is gone': 'echo gone >.state/good',
  // States that were left behind, lost or taken over.
  stopped: 'systemctl stop $app',
  failing: 'mv releases/$one/dist releases/$one/away; restart; mv releases/$one/away releases/$one/dist',
  partials:
    'mkdir -p releases/.$two.partial/x .state/download .state/activation.1; : >.state/good.new; ln -sfn releases/x .current.new',
  'without history': 'rm .state/history.jsonl',
  'a .state of the user': 'chown -R $user .state',
  'an older .state': 'rm -rf .state/proved .state/manager',
  'without .state': 'rm -rf .state',
} as const

type Standing = keyof typeof standings

/** Conditions that end a command before it may change the live release. */
const refusals = {
  damaged: { sha256: 'd'.repeat(64) },
  'not there': { 'artifact-url': 'http://127.0.0.1:9/app.tar.gz' },
  drift: { 'on-drift': 'refuse', sha256: 'd'.repeat(64) },
  late: { 'not-after': 1_000_000_000 },
  'no such unit': { 'service-manager': 'systemd', service: 'no-such-unit' },
  'release exists': {},
  hook: { 'before-activate': 'exit 1' },
  unexpected: { expect: 'never' },
  'no such release': { release: 'never' },
} as const satisfies Readonly<Record<string, Settings>>

type Refusal = keyof typeof refusals
const ofActivation: ReadonlySet<Refusal> = new Set(['hook', 'unexpected', 'no such release'])

describe.skipIf(systemdUnavailable())('a command that ends refused', () => {
  let shared: SharedHost
  let app: AppOnHost
  let ids: { readonly one: string; readonly two: string }
  let served: Settings

  prepareSuite(async (stack) => {
    shared = stack.use(await openSharedHost())
    app = await shared.open('any')
    const { archive, sha256 } = await release(shared.fleet, { version: '1.0.0' })
    served = { 'artifact-url': shared.fleet.artifact('any.tar.gz', archive), sha256 }
    const ran = [await app.deploy({ version: '1.0.0' }), await app.deploy({ version: '2.0.0' })]
    const [two = '', one = ''] = ran.map(({ result }) => result.release ?? '')
    ids = { one, two }
    await app.adopt('other', { version: '3.0.0' })
    await app.sh(`cd ${app.base} && ln -sfn releases/${one} current && systemctl stop ${app.app} && cp -a ${app.base} /run/any.kept
      mkdir -p /etc/systemd/system/any.service.d; printf '[Service]\\nTimeoutStopSec=2\\nRestart=no\\n' >/etc/systemd/system/any.service.d/quick.conf
      systemctl daemon-reload`)
  })

  /** Resets the host to its healthy state, then sets up the state at the start of the run, and returns that. */
  const look = `pid=$(systemctl show -p MainPID --value any); state=$(systemctl show -p ActiveState --value any)
    case $state in active) ;; *) pid='' ;; esac
    printf '%s|' "$pid" "$(readlink current)" "$(cat .state/good 2>/dev/null)" "$(curl -s --max-time 5 127.0.0.1:$port/api/health | sed -n 's/.*"version":"\\([^"]*\\).*/\\1/p')"`

  async function stand(standing: Standing): Promise<string> {
    const { one, two } = ids
    return await app.sh(`app=any user=${app.user} port=${app.port} one=${one} two=${two}
      restart() { systemctl restart $app; until curl -s 127.0.0.1:$port/api/health >/dev/null || systemctl is-failed -q $app; do sleep 0.02; done; }
      systemctl stop $app; systemctl reset-failed $app 2>/dev/null || :
      rm -rf ${app.base} && cp -a /run/any.kept ${app.base} && cd ${app.base}
      restart
      ${standings[standing]}
      ${look}`)
  }

  async function command(
    refusal: Refusal,
  ): Promise<{ readonly verdict: string; readonly code?: string; readonly tail: string }> {
    const isActivation = ofActivation.has(refusal)
    const about = isActivation ? { release: ids.two } : { ...served, release: releaseId(), version: '4.0.0' }
    const asked = refusal === 'release exists' ? { ...about, release: ids.two } : { ...about, ...refusals[refusal] }
    const stdin = request({ app: 'any', 'base-dir': app.base, 'package-manager': 'none', ...asked })
    await app.host.write('/run/deploy-any.sh', programText, 0o755)
    const name = isActivation ? 'activate' : 'stage'
    const { stdout } = await app.host.run(`sh /run/deploy-any.sh ${name} --request`, { stdin })
    const [line = '', ...tail] = stdout.split('\n')
    const { verdict, code } = JSON.parse(line.slice('@ec2-release '.length)) as { verdict: string; code?: string }
    return { verdict, ...(code !== undefined && { code }), tail: tail.join('\n') }
  }

  test('a refused command changes nothing that runs, whatever the host state', { timeout: 240_000 }, async () => {
    const cases = fc.record({
      standing: fc.constantFrom(...(Object.keys(standings) as Standing[])),
      refusal: fc.constantFrom(...(Object.keys(refusals) as Refusal[])),
    })
    const seen = new Set<string>()
    const holds = async ({ standing, refusal }: { readonly standing: Standing; readonly refusal: Refusal }) => {
      const before = await stand(standing)
      const { verdict, code, tail } = await command(refusal)
      if (verdict !== 'refused') return
      seen.add(code ?? '')
      const after = await app.sh(`cd ${app.base}; port=${app.port}; ${look}`)
      // The host moves aside a .state that is not root's, and never believes its content.
      const noted = (text: string) =>
        standing === 'a .state of the user' ? text.replace(/\|[^|]*(\|[^|]*\|)$/, '|$1') : text
      expect(noted(after), `${standing}, ${refusal}: ${code}\n${tail}`).toBe(noted(before))
    }
    // Every standing once, each with another refusal in turn; then random pairs.
    const all = Object.keys(standings) as Standing[]
    const every = Object.keys(refusals) as Refusal[]
    for (const [i, standing] of all.entries()) await holds({ standing, refusal: every[i % every.length] as Refusal })
    await fc.assert(fc.asyncProperty(cases, holds), { numRuns: 12, endOnFailure: true })
    expect([...seen]).toEqual(
      expect.arrayContaining(['sha256-mismatch', 'too-late', 'hook-failed', 'current-moved', 'release-missing']),
    )
  })
})
