import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotation } from '../../src/report/annotation.ts'
import type { RunReport } from '../../src/report/facts/run-report.ts'
import { spansOf } from '../../src/report/facts/spans.ts'
import { renderSection } from '../../src/report/render/markdown.ts'
import { failureSection } from '../../src/report/sections/failure-section.ts'
import type { Section } from '../../src/report/sections/section.ts'
import { timelineSection } from '../../src/report/sections/timeline-section.ts'
import { summary } from '../../src/report/summary.ts'
import { account, found, result, stamped, started, told } from '../support/reports/events.ts'

/** A section as the summary shows it; empty when the summary leaves it out. */
function shown(section: (run: RunReport) => Section | undefined, run: RunReport): string {
  const found = section(run)
  return found === undefined ? '' : renderSection(found)
}

const refused = 'Error: connect ECONNREFUSED 10.0.0.5:5432'
const failed = { manager: 'systemd', service: 'macro-ai.service', code: 'crash-loop' } as const

describe('the analysis of a failure', () => {
  const two = account(
    started(),
    found('a', 'b', 'c'),
    told('activate', 'a', result('rolled-back', failed), `starting\n${refused}\n    at x`),
    told('activate', 'b', result('rolled-back', failed), `starting\n${refused}\n    at y`),
    told('activate', 'c', result('rolled-back', { ...failed, code: 'unhealthy' }), 'It answered 503.'),
  )
  const story = shown(failureSection, two)

  test('the failure section groups hosts by the likely cause, the most common first', () => {
    const causes = [...story.matchAll(/<b>(.*?)<\/b> On (.*?)\./g)].map(([, cause, hosts]) => [cause, hosts])
    expect(causes).toEqual([
      ['The app could not reach 10.0.0.5:5432 (ECONNREFUSED).', 'a, b'],
      ['The app responds with 503.', 'c'],
    ])
  })

  test('the failure section shows the failing line, the fix, and commands to inspect the host', () => {
    expect(story).toContain(`<pre>${refused}</pre>`)
    expect(story).toMatch(/Fix: .*security groups/)
    expect(story).toContain('<code>aws ssm start-session --region eu-west-1 --target a</code>')
    expect(story).toContain('<code>sudo /opt/macro-ai/deploy.sh status</code>')
    expect(story).toContain('<code>sudo journalctl -u macro-ai.service -n 100 --no-pager</code>')
  })

  test('the annotation has the likely cause as a sentence', () => {
    const red = { type: 'finished', verdict: 'rolled-back' } as const
    const text = annotation(
      account(started(), found('a'), told('activate', 'a', result('rolled-back', failed), refused), red),
    )
    expect(text).toContain('Likely cause: The app could not reach 10.0.0.5:5432')
  })

  test('the failure section is absent where nothing failed', () => {
    expect(shown(failureSection, account(started(), found('a'), told('activate', 'a', result('activated'))))).toBe('')
  })

  test('the failure section shows everything that a host prints as text', () => {
    const tags = /<(?!\/?(?:h2|h3|p|b|pre|code|ul|li|table|tr|th|td|br|details|summary)\b)/
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('<script>', '"><img src=x onerror=1>', '</td>', '\n\n# x\n', '`', '|', '::error::', '&lt;'),
        (text, evil) => {
          const log = `Error: ${evil}${text}\n\n${evil}\n${text}`
          const html = summary(
            account(
              started({ version: evil }),
              found('a'),
              told('activate', 'a', result('rolled-back', { ...failed, message: evil }), log),
            ),
          )
          expect(html).not.toMatch(tags)
          expect(html).not.toMatch(/onerror=1>/)
          expect(html).not.toContain('\n\n')
        },
      ),
    )
  })
})

describe('the timeline', () => {
  const events = stamped([
    started(),
    { type: 'lock-wait', holder: 'another run', url: '' },
    { type: 'locked', parameter: '/x', fence: 1 },
    found('a', 'b'),
    { type: 'phase', phase: 'stage', hosts: ['a', 'b'] },
    told('stage', 'b', result('staged')),
    { ...told('stage', 'a', result('staged', { seconds: { download: 1, install: 9.5 } })), ms: 12_000 } as ReturnType<
      typeof told
    >,
    { type: 'phase', phase: 'activate', hosts: ['a'], batch: 1, of: 2 },
    told('activate', 'a', result('activated')),
    { type: 'monitoring', why: 'pause', ms: 60_000 },
    { type: 'finished', verdict: 'deployed' },
  ])

  test('the timeline has each phase and each wait in order, with the slowest host of a phase', () => {
    expect(spansOf(events).map(({ what, from, to }) => [what, from, to])).toEqual([
      ['lock', 1_000, 2_000],
      ['stage', 4_000, 6_000],
      ['activate', 7_000, 8_000],
      ['pause', 9_000, 10_000],
    ])
    expect(spansOf(events)[1]?.slowest).toEqual({ host: 'a', ms: 12_000, step: ['install', 9.5] })
  })

  test('the timeline shows a cut pause for as long as it lasted, and a lock for its whole wait', () => {
    const cut = stamped([
      started(),
      { type: 'lock-wait', holder: 'another run', url: '' },
      { type: 'phase', phase: 'inspect', hosts: ['a'] },
      told('inspect', 'a', result('reported')),
      { type: 'locked', parameter: '/x', fence: 1 },
      { type: 'monitoring', why: 'bake', ms: 60_000 },
      { type: 'phase', phase: 'revert', hosts: ['a'] },
      told('revert', 'a', result('reverted')),
      { type: 'finished', verdict: 'rolled-back' },
    ])
    expect(spansOf(cut).map(({ what, from, to }) => [what, to - from])).toEqual([
      ['lock', 3_000],
      ['inspect', 1_000],
      ['bake', 1_000],
      ['revert', 1_000],
    ])
  })

  test('the timeline is a table with bars on the time of the run', () => {
    const text = shown(timelineSection, account(...events))
    expect(text).toContain('<td>Activate, batch 1 of 2</td>')
    expect(text).toContain('<td>a: install 9.5 s</td>')
    const bars = [...text.matchAll(/<code>([░█]+)<\/code>/g)].map(([, bar = '']) => bar)
    expect(bars.map((bar) => bar.length)).toEqual([30, 30, 30, 30])
    expect(bars.every((bar) => bar.includes('█'))).toBe(true)
  })

  test('the timeline of a rollout in very many batches stays short', () => {
    const many = Array.from({ length: 500 }, (_, i) => [
      { type: 'phase', phase: 'activate', hosts: ['a'], batch: i + 1, of: 500 } as const,
      told('activate', 'a', result('activated')),
    ])
    const text = shown(timelineSection, account(started(), found('a'), ...many.flat()))
    expect(text.split('<tr>').length).toBeLessThan(50)
    expect(text).toContain('and 460 shorter ones')
  })
})
