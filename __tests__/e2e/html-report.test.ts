import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Event } from '../../src/model/events.ts'
import { htmlReport } from '../../src/report/html-report.ts'
import { prepareSuite } from '../support/hosts/suite.ts'
import { account, found, result, started, told } from '../support/reports/events.ts'
import { canBrowse, type OpenPage, openPage } from './browser.ts'

const evil = [
  '<script>document.title="run"</script>',
  '</style></pre><img src="http://example.com/x" onerror="document.title=1">',
  '" onload="alert(1)" x="',
  '\u001b[31mred\u001b[0m \u202edlrow\u202c \u2066x\u2069',
  '<a href="javascript:alert(1)">click</a> [link](http://example.com) ![i](http://example.com/i.png)',
  '<link rel=stylesheet href=http://example.com/x.css><iframe src=http://example.com></iframe><base href=//example.com>',
  '&lt;script&gt; &#60;b&#62; ::add-mask::x | `code`',
]
const hosts = ['a', 'b', 'c', ...evil.map((_, i) => `evil-${i}`)]

/** A run that rolled back, with hostile text in every value from outside. */
function hostile(): string {
  const all = evil.join(' ')
  const events: Event[] = [
    started({
      version: all,
      environment: all,
      artifact: all,
      runUrl: 'https://github.com/acme/macro-ai/actions/runs/1',
    }),
    found(...hosts),
    { type: 'phase', phase: 'stage', hosts },
    ...hosts.map((host) => told('stage', host, result('staged', { seconds: { install: 2 } }))),
    { type: 'phase', phase: 'activate', hosts: ['a'], batch: 1, of: 4 },
    ...evil.map((text, i) => {
      const failed = {
        code: 'crash-loop',
        message: text,
        before: '20260101_000000',
        service: text,
        manager: 'systemd',
        proof: text,
      }
      return told('activate', `evil-${i}`, result('rolled-back', failed), `Error: ${text}\n${text}`)
    }),
    { type: 'monitoring', why: 'bake', ms: 3_000 },
    { type: 'warning', message: all },
    { type: 'commit-check', text: all },
    { type: 'failed', failure: { code: 'rolled-back', message: all, next: all } },
    { type: 'finished', verdict: 'rolled-back' },
  ]
  return htmlReport(account(...events))
}

describe.skipIf(canBrowse() !== undefined)('the HTML report in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ec2-release-page-'))
  let open: OpenPage

  prepareSuite(async (stack) => {
    stack.defer(() => rmSync(folder, { recursive: true, force: true }))
    writeFileSync(join(folder, 'report.html'), hostile())
    open = stack.use(await openPage(join(folder, 'report.html')))
  })

  test('the HTML report runs nothing, requests nothing, and has no element that it did not make', async () => {
    expect(open.asked).toEqual([])
    expect(open.heard).toEqual([])
    expect(await open.look('document.title')).toContain('<script>')
    const names = await open.look<string[]>('[...new Set([...document.querySelectorAll("*")].map((e) => e.localName))]')
    const ours =
      'html head meta title style body header h1 p main section h2 h3 dl dt dd ul li br pre code b div table thead tbody tr th td i span details summary footer'
    expect(names.filter((name) => !ours.split(' ').includes(name))).toEqual([])
    const attributes = await open.look<string[]>(
      '[...new Set([...document.body.querySelectorAll("*")].flatMap((e) => e.getAttributeNames()))]',
    )
    expect(attributes.sort()).toEqual(['aria-label', 'class', 'colspan', 'role', 'scope', 'style', 'tabindex'])
  })

  test('the HTML report shows the text of hosts literally, except what would reverse a line', async () => {
    const shown = await open.look<string>('document.body.textContent')
    for (const text of [evil[0], evil[1], evil[6]]) expect(shown).toContain(text)
    expect(shown).toContain('red dlrow x')
    for (const unseen of ['\u001b', '\u202d', '\u2066']) expect(shown).not.toContain(unseen)
  })

  test('the HTML report has one heading of the first rank, titles for its columns, and landmarks', async () => {
    const count = (selector: string) =>
      open.look<number>(`document.querySelectorAll(${JSON.stringify(selector)}).length`)
    expect(await count('h1')).toBe(1)
    expect(await Promise.all(['header', 'main', 'footer'].map(count))).toEqual([1, 1, 1])
    expect(await count('table:not(:has(thead th[scope=col]))')).toBe(0)
    expect(await count('tbody tr:not(:has(th[scope=row]))')).toBe(0)
  })

  test.each(['light', 'dark'] as const)('the HTML report is readable in the %s colour scheme', async (scheme) => {
    await open.as({ scheme })
    const [ink, ground] = await open.look<[string, string]>(
      '[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]',
    )
    expect(brightness(ground) > 0.5).toBe(scheme === 'light')
    expect(contrast(ink, ground)).toBeGreaterThan(7)
    const colours = await open.look<string[]>(
      '[...new Set([...document.querySelectorAll(".bad,.good,dt,footer,h3")].map((e) => getComputedStyle(e).color))]',
    )
    expect(colours.length).toBeGreaterThan(2)
    for (const colour of colours) expect(contrast(colour, ground), colour).toBeGreaterThan(4.5)
  })

  test.each([360, 800, 1_400])('the HTML report fits a width of %i pixels', async (width) => {
    await open.as({ width })
    expect(await open.look('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
  })

  test('the HTML report draws the timeline in the order of its spans', async () => {
    await open.as({ width: 1_200 })
    const lanes = await open.look<{ left: number; width: number }[]>(
      '[...document.querySelectorAll(".lane i")].map((e) => { const r = e.getBoundingClientRect(); return { left: r.left, width: r.width } })',
    )
    expect(lanes.length).toBeGreaterThan(2)
    expect(lanes.every(({ width }) => width >= 2)).toBe(true)
    expect(lanes.map(({ left }) => left)).toEqual(lanes.map(({ left }) => left).sort((one, other) => one - other))
  })
})

/** The luminance of `rgb(1, 2, 3)`, as WCAG 2.2 defines it. */
function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [brightness(one), brightness(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}
