import { expect, test } from 'vitest'
import { htmlReport } from '../../src/report/html-report.ts'
import { account, found, result, started, told } from '../support/reports/events.ts'

test('the HTML report lists the steps of a host by the titles of the phases, in their order', () => {
  const run = account(
    started(),
    found('a'),
    told('cleanup', 'a', result('cleaned')),
    told('activate', 'a', result('activated')),
    told('return', 'a', result('returned')),
  )
  expect(htmlReport(run)).toContain('<td>Activate 1.5 s, Return to traffic 1.5 s, Clean up 1.5 s</td>')
})
