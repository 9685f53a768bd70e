/** The facts of a run, as pairs of name and value. Pure. */
import type { RunReport } from '../facts/run-report.ts'
import { durationText, isBad, isLeftOut, releaseCounts, verifiedBy } from '../facts/text.ts'
import type { Facts, Section } from './section.ts'
import { statusFacts } from './status-section.ts'

/** Undefined when the run never started. */
export function factsSection(run: RunReport): Section | undefined {
  const { started, startedAt } = run
  if (started === undefined) return undefined
  const fullOnly: Facts = [
    ['Started', new Date(startedAt).toISOString()],
    ['Region', started.region],
    ...(started.runUrl === '' ? [] : [['Run', started.runUrl] as const]),
  ]
  return { title: 'Overview', blocks: [{ kind: 'facts', facts: factsOf(run), fullOnly }] }
}

/** Empty when the run never started. */
export function factsOf(run: RunReport): Facts {
  const { started, hosts, startedAt, endedAt } = run
  if (started === undefined) return []
  const failed = hosts.filter(isBad).length
  const skipped = hosts.filter(isLeftOut).length
  return [
    ...(run.status === undefined ? changes(run, started) : statusFacts(run.status)),
    ['Hosts', `${hosts.length} selected, ${failed} failed, ${skipped} skipped`],
    ['Time', durationText(endedAt - startedAt)],
  ]
}

function changes(run: RunReport, started: NonNullable<RunReport['started']>): Facts {
  const { hosts } = run
  return [
    ['Release', run.verdict === 'unchanged' ? 'none made' : (run.release ?? 'none made')],
    ['Live before', releaseCounts(hosts, 'before')],
    ['Live now', releaseCounts(hosts, 'after')],
    ...(started.artifact === ''
      ? []
      : ([
          ['Artifact', started.artifact],
          ['Verified', verifiedBy(run.verification)],
        ] as const)),
    ...(run.commitCheck === undefined ? [] : [['Commit', run.commitCheck] as const]),
  ]
}
