/** What a report begins with: how the run ended, and why it stopped. Pure. */
import { isGreen } from '../../model/verdicts.ts'
import type { RunReport } from '../facts/run-report.ts'
import { headline, meaning, stopText } from '../facts/text.ts'
import type { Header } from './section.ts'

export function headerOf(run: RunReport): Header {
  const { verdict, problem, stopped } = run
  return {
    title: headline(run),
    isGood: isGreen(verdict),
    meaning: meaning(verdict),
    problems: [
      ...(problem === undefined ? [] : [[{ as: 'strong', text: problem.code } as const, `: ${problem.message}`]]),
      ...(stopped === undefined ? [] : [stopText(stopped)]),
    ],
  }
}

/** What a full report ends with. */
export function footerOf({ started }: RunReport): string {
  return started === undefined
    ? 'ec2-release'
    : `ec2-release, ${started.command} of ${started.app} in ${started.environment}`
}
