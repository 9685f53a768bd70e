import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Event } from '../../src/model/events.ts'
import type { FleetStatus } from '../../src/model/fleet-status.ts'
import { htmlReport } from '../../src/report/html-report.ts'
import { renderPage } from '../../src/report/render/html.ts'
import { renderMarkdown } from '../../src/report/render/markdown.ts'
import { sectionsOf } from '../../src/report/sections/report-sections.ts'
import { type Block, type Header, type Inline, withCode } from '../../src/report/sections/section.ts'
import { summary } from '../../src/report/summary.ts'
import { account, found, result, started, told } from '../support/reports/events.ts'

const phase: Event = { type: 'phase', phase: 'activate', hosts: ['a', 'b'] }
const log = 'Error: connect ECONNREFUSED 10.0.0.5:5432\n    at x'
const failed = account(
  started({ region: 'eu-south-2' }),
  found('a', 'b'),
  phase,
  told('activate', 'a', result('rolled-back', { code: 'crash-loop', message: 'It crashed.' }), log),
  told('activate', 'b', result('activated', { proof: 'all 3 processes are new' })),
  { type: 'warning', message: 'A warning.' },
  { type: 'finished', verdict: 'rolled-back' },
)
const fleet: FleetStatus = {
  drained: {},
  candidates: [{ release: '20261101_000000', version: '1.0.0', verdict: 'good' }],
  hosts: [{ id: 'a', name: 'a', zone: '', code: '', message: '', release: 'none', version: '', drift: '', manual: '' }],
}
const looked = account(
  started({ command: 'status' }),
  found('a'),
  { type: 'phase', phase: 'inspect', hosts: ['a'] },
  told('inspect', 'a', result('reported')),
  { type: 'status-collected', status: fleet },
  { type: 'finished', verdict: 'reported' },
)

describe('a section of a report', () => {
  test.each([
    ['a run that failed', failed, ['What went wrong', 'What to do next', 'Overview', 'Warnings', 'Proof', 'Timeline']],
    ['a command that only looks', looked, ['Overview', 'Timeline', 'Candidates for a rollback', 'The fleet']],
  ])('the summary and the HTML report have the sections of %s in one order', (_, run, titles) => {
    const sections = sectionsOf(run)
    expect(sections.map(({ title }) => title)).toEqual(expect.arrayContaining(titles))
    const short = sections.filter(({ fullOnly }) => fullOnly !== true)
    const headings = (html: string, rank: 'h2' | 'h3') =>
      [...html.matchAll(new RegExp(`<${rank}>(.*?)</${rank}>`, 'g'))].map(([, title]) => title)
    expect(headings(summary(run), 'h3')).toEqual(short.map(({ title }) => title))
    expect(headings(htmlReport(run), 'h2')).toEqual(sections.map(({ title }) => title))
  })

  test('the HTML report has what the summary has no room for', () => {
    for (const [run, text] of [
      [failed, 'eu-south-2'],
      [failed, '<summary>Log</summary>'],
      [failed, '>all 3 processes are new</td>'],
      [looked, 'Timeline'],
    ] as const) {
      expect(htmlReport(run), text).toContain(text)
      expect(summary(run).replaceAll(/<p>To inspect.*/g, ''), text).not.toContain(text)
    }
  })

  test('both reports show text between backticks as code, on one line', () => {
    expect(withCode('Run `a b` and `c`.')).toEqual([
      'Run ',
      { as: 'code', text: 'a b' },
      ' and ',
      { as: 'code', text: 'c' },
      '.',
    ])
    expect(withCode('a `b\nc` d')).toEqual(['a `b\nc` d'])
  })
})

describe('arbitrary texts in a section', () => {
  const evil = fc
    .tuple(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '<script>',
        '"><img src=x onerror=1>',
        '</td></table>',
        '</pre></section>',
        '\n\n# x\n',
        '\u202e',
        '`',
      ),
      fc.string(),
    )
    .map((parts) => parts.join(''))
  const inline: fc.Arbitrary<Inline> = fc.oneof(
    evil,
    fc.record({ as: fc.constantFrom('code', 'strong', 'good', 'bad'), text: evil }),
  )
  const rich = fc.oneof(evil, fc.array(inline, { maxLength: 3 }))
  const facts = fc.array(fc.tuple(evil, evil), { maxLength: 3 })
  const cell = fc.oneof(evil, fc.record({ text: rich, proof: evil, log: evil }))
  const row = fc.record({
    ...{ title: evil, waitedFor: evil, hosts: fc.nat(9), from: fc.nat(500), isWait: fc.boolean() },
    to: fc.integer({ min: 500, max: 1_000 }),
  })
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constant('text'), text: rich }),
    fc.record({ kind: fc.constant('cause'), cause: evil, hosts: evil }),
    fc.record({ kind: fc.constant('labelled'), label: evil, text: evil }),
    fc.record({ kind: fc.constant('output'), text: evil }),
    fc.record({ kind: fc.constant('commands'), label: evil, commands: fc.array(evil, { maxLength: 3 }) }),
    fc.record({ kind: fc.constant('log'), title: evil, text: evil }),
    fc.record({ kind: fc.constant('list'), title: evil, entries: fc.array(rich, { maxLength: 3 }) }),
    fc.record({ kind: fc.constant('facts'), facts, fullOnly: facts }),
    fc.record({ kind: fc.constant('timeline'), totalMs: fc.constant(1_000), rows: fc.array(row, { maxLength: 3 }) }),
    fc.record({
      kind: fc.constant('hosts'),
      columns: fc.array(evil, { maxLength: 3 }),
      rows: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
    }),
  )
  const header: fc.Arbitrary<Header> = fc.record({
    ...{ title: evil, meaning: evil, isGood: fc.boolean() },
    problems: fc.array(rich, { maxLength: 2 }),
  })
  const sections = fc.array(fc.record({ title: evil, blocks: fc.array(block, { maxLength: 4 }) }), { maxLength: 3 })
  const tags = (html: string) => new Set([...html.matchAll(/<\/?([^\s>]*)/g)].map(([, name = '']) => name))
  const known = (names: string) => new Set(names.split(' '))
  const reversing = /[\u202a-\u202e\u2066-\u2069]/

  test('the summary has no element but its own, and no empty line, which would start Markdown', () => {
    const ours = known('h2 h3 h4 p b pre code ul li table tr th td br details summary')
    fc.assert(
      fc.property(header, sections, (head, all) => {
        const html = renderMarkdown(head, all, 900_000)
        expect([...tags(html)].filter((name) => !ours.has(name))).toEqual([])
        expect(html.trimEnd()).not.toMatch(/\n[^\S\n]*\n/)
        expect(html).not.toMatch(reversing)
      }),
    )
  })

  test('the HTML report has no element but its own', () => {
    const ours = known(
      '!doctype html head meta title style body header h1 p main section h2 h3 dl dt dd ul li br pre code b div table thead tbody tr th td i span details summary footer',
    )
    fc.assert(
      fc.property(header, sections, (head, all) => {
        const html = renderPage({ header: head, sections: all, footer: head.title })
        expect([...tags(html)].filter((name) => !ours.has(name))).toEqual([])
        expect(html).not.toMatch(reversing)
      }),
    )
  })
})
