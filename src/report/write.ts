import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setOutput, summary as stepSummary, warning } from '@actions/core'
import { accountOf } from '../account.ts'
import { type GreenVerdict, isGreen, type Stamped, type Verdict } from '../events.ts'
import { annotation } from './annotation.ts'
import { outputs } from './outputs.ts'
import { reportText } from './report-file.ts'
import { summary } from './summary.ts'

interface Red {
  readonly verdict: Exclude<Verdict, GreenVerdict>
  readonly text: string
}

type Env = Readonly<Record<string, string | undefined>>

/**
 * Writes everything that outlives the log. Returns what a red run must fail with: that error is its one annotation, as a
 * warning is that of a green one.
 */
export async function writeReports(events: readonly Stamped[], env: Env): Promise<Red | undefined> {
  const account = accountOf(events)
  const path = join(
    env['RUNNER_TEMP'] || tmpdir(),
    `ec2-release-${account.begun?.release ?? 'refused'}-${process.pid}.json`,
  )
  writeFileSync(path, reportText(account, events))
  if (env['GITHUB_OUTPUT']) for (const [name, value] of Object.entries(outputs(account, path))) setOutput(name, value)
  if (env['GITHUB_STEP_SUMMARY']) await stepSummary.addRaw(summary(account)).write()
  const text = annotation(account)
  if (!isGreen(account.verdict)) return { verdict: account.verdict, text }
  if (text !== '') warning(text)
  return undefined
}
