import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { info, setOutput, summary as stepSummary, warning } from '@actions/core'
import { accountOf } from '../account.ts'
import { isGreen, type Stamped } from '../events.ts'
import type { FailureCode } from '../failure.ts'
import { annotation } from './annotation.ts'
import { outputs } from './outputs.ts'
import { reportText } from './report-file.ts'
import { summary } from './summary.ts'

interface Red {
  readonly code: FailureCode
  readonly text: string
}

type Env = Readonly<Record<string, string | undefined>>

/**
 * Writes everything that outlives the log. Returns what a red run must fail with: that error is its one annotation, as a
 * warning is that of a green one.
 */
export async function writeReports(events: readonly Stamped[], env: Env): Promise<Red | undefined> {
  const account = accountOf(events)
  const path = writeReportFile(reportText(account, events), account.release ?? 'refused', env)
  if (env['GITHUB_OUTPUT']) for (const [name, value] of Object.entries(outputs(account, path))) setOutput(name, value)
  if (env['GITHUB_STEP_SUMMARY']) await stepSummary.addRaw(summary(account)).write()
  const text = annotation(account)
  const { verdict, trouble } = account
  if (!isGreen(verdict)) return { code: verdict, text }
  // Nothing failed, but the workflow wants to know.
  if (trouble !== undefined) return { code: trouble.code, text }
  if (text !== '') warning(text)
  return undefined
}

/** The path of the report; empty when it could not be written, which must not keep the outputs from being. */
function writeReportFile(text: string, release: string, env: Env): string {
  const path = join(env['RUNNER_TEMP'] || tmpdir(), `ec2-release-${release}-${process.pid}.json`)
  try {
    writeFileSync(path, text)
    return path
  } catch (error) {
    info(`The report could not be written: ${String(error)}`)
    return ''
  }
}
