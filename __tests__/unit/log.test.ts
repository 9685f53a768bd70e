import { describe, expect, test } from 'vitest'
import type { Event } from '../../src/model/events.ts'
import { liveLog } from '../../src/report/log.ts'
import { instance } from '../support/fakes/world.ts'
import { found, result, stamped, started, told } from '../support/reports/events.ts'

function log(...events: Event[]): string[] {
  const lines: string[] = []
  const write = liveLog((line) => lines.push(line))
  for (const event of stamped(events)) write(event)
  return lines
}

/**
 * The commands that the runner would obey: its own parser finds `::name::` at a line's start and `##[name]` anywhere, unless
 * stopped.
 */
function obeyed(lines: readonly string[]): string[] {
  let stopped: string | undefined
  return lines.flatMap((line) => {
    const [, name = '', value = ''] =
      /^\s*::([\w-]+)(?: [^:]*)?::(.*)$/.exec(line) ?? /##\[([\w-]+)[^\]]*\](.*)/.exec(line) ?? []
    if (stopped !== undefined) {
      if (name === stopped) stopped = undefined
      return []
    }
    if (name === 'stop-commands') stopped = value
    return name === '' || name === 'stop-commands' ? [] : [name]
  })
}

describe('the live log', () => {
  test('the log has a group for each phase, and counts each host as its result arrives', () => {
    const lines = log(
      started(),
      found('a', 'b'),
      { type: 'phase', phase: 'stage', hosts: ['a', 'b'] },
      told('stage', 'b', result('staged')),
      told('stage', 'a', result('staged')),
      { type: 'phase', phase: 'activate', hosts: ['a'], batch: 1, of: 2 },
      told('activate', 'a', result('activated')),
      { type: 'finished', verdict: 'deployed' },
    )
    expect(lines).toEqual([
      'deploy macro-ai 2.0.0 to production',
      'Artifact: https://example.com/app.tar.gz',
      '2 hosts to deploy to:',
      '  a eu-west-1a',
      '  b eu-west-1a',
      '::group::Stage: 2 hosts',
      'staged 1/2  b  1.5 s',
      'staged 2/2  a  1.5 s',
      '::endgroup::',
      '::group::Activate, batch 1 of 2: 1 host',
      'activated 1/1  a  1.5 s',
      '::endgroup::',
      'deployed: Every host of the run runs the new release, and has proved it.',
    ])
  })

  test.each<[string, Parameters<typeof started>[0]]>([
    ['of status', { command: 'status' }],
    ['of a plan', { command: 'plan' }],
    ['of a dry run', { dryRun: true }],
  ])('the log %s says that the run inspects its hosts', (_, more) => {
    expect(log(started(more), found('a', 'b'))).toContain('2 hosts to inspect:')
  })

  test('the log says that a host joined during the run, whatever its command', () => {
    const lines = log(started({ command: 'reconcile' }), { type: 'joined', hosts: [instance('a')] })
    expect(lines).toContain('a eu-west-1a joined during the run.')
  })

  test('the log shows the output of a host that failed', () => {
    const lines = log(
      found('a'),
      told('stage', 'a', result('refused', { code: 'disk-full', message: 'No room.' }), 'one\n\ntwo\n'),
    )
    expect(lines).toContain('  disk-full: No room.')
    expect(lines).toEqual(expect.arrayContaining(['  | one', '  | two']))
  })

  test('the log closes its open group when a run breaks off', () => {
    const lines = log({ type: 'phase', phase: 'stage', hosts: ['a'] }, { type: 'finished', verdict: 'refused' })
    expect(lines.filter((line) => line === '::endgroup::')).toHaveLength(1)
  })
})

describe('what comes from a host', () => {
  const evil = [
    '::error::forged',
    '::add-mask::a',
    '::stop-commands::x',
    '::x::',
    '##[error]forged',
    '\u001b[2K\r::warning::forged',
    'a\n::notice::forged',
    'a\r::notice::forged',
    'a\u2028::notice::forged',
  ]

  test.each(evil)('the runner never obeys the log of a host: %j', (text) => {
    const lines = log(
      found('a'),
      told('stage', 'a', result('refused', { message: text, warnings: [text] }), `${text}\n${text}`),
    )
    expect(obeyed(lines.flatMap((line) => line.split(/[\r\n]/)))).toEqual([])
  })

  test.each(evil)('the runner never obeys a name, a message or a version: %j', (text) => {
    const lines = log(
      started({ version: text, environment: text, artifact: text }),
      { type: 'verification', verification: { source: 'none', why: text } },
      {
        type: 'hosts',
        usable: [instance('a', { name: text })],
        unusable: [{ instance: instance('b', { name: text }), code: 'not-linux', message: text, next: text }],
        skip: true,
      },
      { type: 'result-unknown', phase: 'stage', host: 'a', message: text },
      { type: 'warning', message: text },
      told('stage', 'a', result('staged')),
    )
    expect(obeyed(lines.flatMap((line) => line.split(/[\r\n]/)))).toEqual([])
  })

  test('the log of a host is printed between tokens that the host cannot know', () => {
    const tokens = [1, 2].map(() =>
      log(told('stage', 'a', result('refused'), 'x')).find((line) => line.includes('stop-commands')),
    )
    expect(new Set(tokens).size).toBe(2)
  })
})
