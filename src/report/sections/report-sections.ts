/** Everything that a report says of a run, in its order. A new section is one more line here. Pure. */
import type { RunReport } from '../facts/run-report.ts'
import { nextSteps } from '../facts/text.ts'
import { factsSection } from './facts-section.ts'
import { failureSection } from './failure-section.ts'
import { hostSection } from './host-section.ts'
import { planSection } from './plan-section.ts'
import { proofSection } from './proof-section.ts'
import { listSection, type Section, withCode } from './section.ts'
import { candidateSection, statusSection } from './status-section.ts'
import { timelineSection } from './timeline-section.ts'

export function sectionsOf(run: RunReport): readonly Section[] {
  return [
    failureSection(run),
    listSection('What to do next', nextSteps(run).map(withCode)),
    factsSection(run),
    listSection('Warnings', run.warnings),
    proofSection(run),
    timelineSection(run),
    hostSection(run),
    planSection(run),
    candidateSection(run),
    statusSection(run),
  ].filter((section) => section !== undefined)
}
