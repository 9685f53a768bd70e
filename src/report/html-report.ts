import type { RunReport } from './facts/run-report.ts'
import { renderPage } from './render/html.ts'
import { footerOf, headerOf } from './sections/header.ts'
import { sectionsOf } from './sections/report-sections.ts'

/** The full report as one HTML page. */
export function htmlReport(run: RunReport): string {
  return renderPage({ header: headerOf(run), sections: sectionsOf(run), footer: footerOf(run) })
}
