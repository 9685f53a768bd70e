import { describe, expect, test } from 'vitest'
import type { Event } from '../../src/model/events.ts'
import { annotation } from '../../src/report/annotation.ts'
import { reportText } from '../../src/report/report-file.ts'
import { summary } from '../../src/report/summary.ts'
import { instance } from '../support/fakes/world.ts'
import { account, found, result, stamped, started, told } from '../support/reports/events.ts'

const old = '20261101_000000'
const release = '20261123_101010'
const staged = result('staged', {
  before: old,
  beforeVersion: '1.0.0',
  after: old,
  afterVersion: '1.0.0',
  seconds: { install: 1.9 },
})
const activated = result('activated', { before: old, after: release, afterVersion: '2.0.0', proof: '3 processes new' })
const failing = result('rolled-back', {
  code: 'unhealthy',
  message: 'GET /api/health answered 503',
  before: old,
  after: old,
  afterVersion: '1.0.0',
})
const notVerified: Event = { type: 'verification', verification: { source: 'none', why: 'HTTP 404' } }

const green: Event[] = [
  started(),
  { type: 'verification', verification: { source: 'beside', sha256: 'ab'.repeat(32) } },
  found('a', 'b'),
  ...['a', 'b'].flatMap((id) => [told('stage', id, staged), told('activate', id, activated)]),
  { type: 'finished', verdict: 'deployed' },
]

const red: Event[] = [
  started(),
  notVerified,
  found('a', 'b'),
  ...['a', 'b'].map((id) => told('stage', id, staged)),
  told('activate', 'b', failing, '::error::from the host'),
  { type: 'warning', message: 'The artifact was not verified.' },
  { type: 'finished', verdict: 'rolled-back' },
]

describe('the summary of a green run', () => {
  const text = summary(account(...green))

  test.each([
    ['the verdict', '<h2>deployed: macro-ai 2.0.0, production</h2>'],
    ['what was live before', '1.0.0 (20261101_000000) on 2 hosts'],
    ['what is live now', '2.0.0 (20261123_101010) on 2 hosts'],
    ['how the artifact was verified', `sha256 ${'ab'.repeat(32)} (the .sha256 file beside it)`],
    ['how it was proved', '2 hosts: 3 processes new'],
    ['what each phase took', 'staged 1.5 s (install 1.9)'],
  ])('the summary of a green run says %s', (_, words) => {
    expect(text).toContain(words)
  })

  test('the summary of a green run has no column for a phase that did not happen', () => {
    expect(text).not.toContain('Revert')
  })

  test('the summary is one block of HTML, in which Markdown means nothing', () => {
    expect(text.trim()).not.toMatch(/\n\s*\n/)
    expect(text).toMatch(/^<h2>/)
  })
})

describe('the summary of a red run', () => {
  const text = summary(account(...red))

  test('the summary of a red run has the host that failed first, with its reason', () => {
    expect(text.indexOf('<td>b</td>')).toBeLessThan(text.indexOf('<td>a</td>'))
    expect(text).toContain('<b>unhealthy</b>: GET /api/health answered 503')
  })

  test('the summary of a red run says that the artifact was not verified', () => {
    expect(text).toContain('not verified: HTTP 404')
  })

  test('the summary names the recover command for a host that could not roll back', () => {
    const stuck = told('activate', 'b', result('rollback-failed', { code: 'rollback-failed' }))
    const run = summary(account(...red.slice(0, 5), stuck, { type: 'finished', verdict: 'rollback-failed' }))
    expect(run).toContain('On b: inspect with <code>sudo /opt/macro-ai/deploy.sh status</code>')
    expect(run).toContain('recover with <code>sudo /opt/macro-ai/deploy.sh recover</code>')
  })

  test('the summary gives no recover command for an unreachable host, and does not say what it runs', () => {
    const lost = told('activate', 'b', result('unreachable', { code: 'host-unreachable' }))
    const run = summary(account(...red.slice(0, 5), lost, { type: 'finished', verdict: 'rolled-back' }))
    expect(run).toContain('b: unreachable. Check the instance and its SSM agent')
    expect(run).not.toContain('deploy.sh recover')
    expect(run).toContain('1.0.0 (20261101_000000) on 1 host, not known on 1 host')
  })

  test('the summary says how to get longer credentials where they expired during the run', () => {
    const lost = told('activate', 'b', result('unknown', { code: 'credentials-expired' }))
    const run = account(...red.slice(0, 5), lost, { type: 'finished', verdict: 'rollback-failed' })
    for (const text of [summary(run), annotation(run)]) expect(text).toContain('role-duration-seconds')
  })

  test('the summary names the newer run, where that was seen', () => {
    const end: Event = { type: 'finished', verdict: 'superseded' }
    const newer = {
      type: 'superseded',
      holder: 'bob <b>',
      url: 'https://github.com/acme/macro-ai/actions/runs/2',
    } as const
    const seen = account(...red.slice(0, 4), newer, end)
    expect(annotation(seen)).toContain(`That is bob <b>: ${newer.url}`)
    expect(summary(seen)).toContain('That is bob &#60;b')
    expect(annotation(account(...red.slice(0, 4), end))).toMatch(
      /Check the newer run: it decides what the hosts run\.$/m,
    )
  })

  test('the summary says of a terminated host that it was terminated', () => {
    const gone = told('activate', 'b', result('gone', { message: 'It was terminated.' }))
    const run = summary(account(...green.slice(0, 5), gone, { type: 'finished', verdict: 'deployed' }))
    expect(run).toContain('<td>It was terminated.</td>')
    expect(run).toMatch(/Live now<\/th><td>[^<]* on 1 host</)
  })

  test('the summary says why a run did not begin', () => {
    const failure = { code: 'no-hosts' as const, message: 'No instance has\nthe tags <App>.', next: 'Check the tags.' }
    const run = summary(account({ type: 'failed', failure }, { type: 'finished', verdict: 'refused' }))
    expect(run).toContain('<b>no-hosts</b>: No instance has<br>the tags &#60;App&#62;.')
    expect(run).toContain('<li>Check the tags.</li>')
  })
})

test.each([
  '<script>alert(1)</script>',
  '"><img src=x>',
  "a' onclick='x",
  '&lt;',
  'a\n\n# heading\n\n|b|',
  '</td></table>',
])('the summary shows everything from outside as text: %j', (evil) => {
  const bad = result('rolled-back', {
    code: 'unhealthy',
    message: evil,
    proof: evil,
    warnings: [evil],
    before: old,
    beforeVersion: evil,
  })
  const hosts: Event = { type: 'hosts', usable: [instance('a', { name: evil, zone: evil })], unusable: [], skip: false }
  const events = [started({ version: evil, artifact: evil, environment: evil }), hosts, told('activate', 'a', bad)]
  const text = summary(
    account(...events, { type: 'warning', message: evil }, { type: 'finished', verdict: 'rolled-back' }),
  )
  expect(text).not.toMatch(/<script|<img|onclick='|\n\s*\n\S|<\/td><\/table>(?!$)/)
  expect(text.replace(/<\/?(h2|h3|p|b|br|ul|li|table|tr|td|code|th( align="left")?)>/g, '')).not.toMatch(/[<>]/)
})

describe('a thousand hosts', () => {
  const ids = Array.from({ length: 1_000 }, (_, i) => `i-${i}`)
  const long = result('rolled-back', {
    code: 'unhealthy',
    message: 'x'.repeat(1_000),
    proof: 'y'.repeat(200),
    before: old,
    after: old,
  })
  const events = [
    started(),
    found(...ids),
    ...ids.map((id) => told('activate', id, long)),
    { type: 'finished', verdict: 'rolled-back' } as const,
  ]

  test('the summary of a thousand hosts fits into what GitHub accepts, and says how many do not fit', () => {
    const text = summary(account(...events))
    expect(Buffer.byteLength(text)).toBeLessThan(900_000)
    expect(text).toMatch(/… and \d+ more hosts, in the report file/)
  })

  test('the annotation of a thousand hosts fits, with the verdict before it', () => {
    const text = annotation(account(...events))
    expect(`rolled-back: ${text}`.length).toBeLessThanOrEqual(4_096)
  })
})

describe('the annotation', () => {
  test('the annotation of a red run has each host that failed, the reason, and the warnings', () => {
    const text = annotation(account(...red))
    expect(text).toContain('b: rolled-back: unhealthy: GET /api/health answered 503')
    expect(text).toContain('not verified')
    expect(text).not.toMatch(/^a:/m)
  })

  test('the annotation names hosts that failed for one reason together, with what to do about it', () => {
    const denied = result('refused', { code: 'aws-denied', message: 'The role may not call ssm:SendCommand' })
    const all = ['a', 'b'].map((id) => told('stage', id, denied))
    const text = annotation(account(started(), found('a', 'b'), ...all, { type: 'finished', verdict: 'refused' }))
    expect(text).toContain('\na, b: refused: aws-denied: The role may not call ssm:SendCommand\n')
    expect(text).toContain('docs/permissions.md')
  })

  test('the annotation has whole sentences, with or without a full stop in the cause', () => {
    const stopped = { type: 'stopped', why: 'alarm', failures: 0, allowed: 0 } as const
    for (const what of ['The alarm rings', 'The alarm rings.']) {
      const run = account(started(), { ...stopped, what }, { type: 'finished', verdict: 'rolled-back' })
      expect(annotation(run)).toContain('The alarm rings. The run starts no further batch.')
    }
  })

  test('the annotation of a green run has its warnings, or is empty', () => {
    expect(annotation(account(...green))).toBe('')
    expect(annotation(account(...green, { type: 'warning', message: 'careful' }))).toBe('careful')
  })
})

describe('the report file', () => {
  const report = JSON.parse(reportText(account(...red), stamped(red)))

  test('the report file has the run, every host with failures first, and every event', () => {
    expect(report).toMatchObject({ schema: 2, verdict: 'rolled-back', run: { app: 'macro-ai', version: '2.0.0' } })
    expect(report.hosts.map(({ id }: { id: string }) => id)).toEqual(['b', 'a'])
    expect(report.events).toHaveLength(red.length)
  })

  test('the report file has the end of the log of a host that failed', () => {
    expect(report.hosts[0].tail).toBe('::error::from the host')
  })
})
