import type { RunReport } from './facts/run-report.ts'
import { renderMarkdown } from './render/markdown.ts'
import { headerOf } from './sections/header.ts'
import { sectionsOf } from './sections/report-sections.ts'

/** GitHub drops a summary over 1 MiB; this leaves room for what other tools add. */
const maxBytes = 899_000

/** The job summary. */
export function summary(run: RunReport): string {
  return renderMarkdown(headerOf(run), sectionsOf(run), maxBytes)
}
