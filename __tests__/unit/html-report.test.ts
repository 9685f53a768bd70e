import { expect, test } from 'vitest'
import { htmlReport } from '../../src/report/html-report.ts'
import { account, found, result, started, told } from '../support/reports/events.ts'

test('the HTML report has a column for each phase of a host, in the order of the phases', () => {
  const run = account(
    started(),
    found('a'),
    told('cleanup', 'a', result('cleaned')),
    told('activate', 'a', result('activated')),
    told('return', 'a', result('returned')),
  )
  expect(htmlReport(run)).toContain('<th scope="col">Activate</th><th scope="col">Return</th></tr>')
  expect(htmlReport(run)).toContain('<td>activated 1.5 s</td><td>returned 1.5 s</td>')
})

test('every row of a table in the HTML report is as wide as the head of the table', () => {
  const failed = result('rolled-back', { code: 'unhealthy', message: 'It answers 503.' })
  const run = account(
    started(),
    found('a'),
    { type: 'phase', phase: 'activate', hosts: ['a'] },
    told('activate', 'a', failed),
  )
  const tables = htmlReport(run).split('<table>').slice(1)
  const widthOf = (row: string) =>
    (row.match(/<t[hd][ >]/g) ?? []).length +
    [...row.matchAll(/colspan="(\d+)"/g)].reduce((sum, [, n]) => sum + Number(n) - 1, 0)
  expect(tables.length).toBeGreaterThan(1)
  for (const table of tables) expect(new Set(table.split('<tr').slice(1).map(widthOf)).size, table).toBe(1)
})
