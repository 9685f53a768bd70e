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
  expect(htmlReport(run)).toContain('<th scope="col">Activate</th><th scope="col">Return</th><th scope="col">Reason')
  expect(htmlReport(run)).toContain('<td>activated 1.5 s</td><td>returned 1.5 s</td>')
})
