import { randomBytes } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { info, setOutput, summary as stepSummary, warning } from '@actions/core'
import { type Account, accountOf } from '../account.ts'
import { isGreen, type Stamped } from '../events.ts'
import type { FailureCode } from '../failure.ts'
import { isReleaseId } from '../naming.ts'
import { annotation } from './annotation.ts'
import { outputs } from './outputs.ts'
import { reportText } from './report-file.ts'
import { summary } from './summary.ts'

interface Red {
  readonly code: FailureCode
  readonly text: string
}

/** Keeps files with the run: resolves with what went wrong, with nothing when all went well, undefined where there is no place for them. */
export type Upload = (paths: readonly string[]) => Promise<string | undefined>

type Env = Readonly<Record<string, string | undefined>>

/**
 * Writes everything that outlives the log. Returns what a red run must fail with: that error is its one annotation, as a
 * warning is that of a green one.
 */
export async function writeReports(events: readonly Stamped[], env: Env, upload: Upload): Promise<Red | undefined> {
  const account = accountOf(events)
  const path = writeReportFile(reportText(account, events), account.release ?? 'refused', env)
  if (path !== '') await writePage(account, path.replace(/json$/, 'html'))
  if (env['GITHUB_OUTPUT']) for (const [name, value] of Object.entries(outputs(account, path))) setOutput(name, value)
  const whole = await kept(account, path, upload)
  if (env['GITHUB_STEP_SUMMARY']) await stepSummary.addRaw(summary(account) + whole).write()
  const text = annotation(account)
  const { verdict, trouble } = account
  if (!isGreen(verdict)) return { code: verdict, text }
  // Nothing failed, but the workflow wants to know.
  if (trouble !== undefined) return { code: trouble.code, text }
  if (text !== '') warning(text)
  return undefined
}

/** Keeps the reports where people find them, and says where. A run that was cancelled has no time for it, and one that never began nothing to keep. */
async function kept({ begun, verdict }: Account, path: string, upload: Upload): Promise<string> {
  if (path === '' || begun === undefined || verdict === 'cancelled') return ''
  const files = [path.replace(/json$/, 'html'), path].filter((file) => existsSync(file))
  const fault = await upload(files)
  if (fault !== undefined) info(fault === '' ? 'The reports are artifacts of this run.' : fault)
  if (fault !== '') return ''
  const names = files.map((file) => `<code>${basename(file)}</code>`).join(' and ')
  return `<p>The whole report is among the artifacts of this run: ${names}.</p>\n`
}

/** Beside the JSON report. That it is missing must keep nothing else from being written. */
async function writePage(account: Account, path: string): Promise<void> {
  try {
    const { page } = await import('./page.ts')
    writeFileSync(path, page(account))
    info(`Report: ${path}`)
  } catch (error) {
    info(`The HTML report could not be written: ${String(error)}`)
  }
}

/** The path of the report; empty when it could not be written, which must not keep the outputs from being. */
function writeReportFile(text: string, release: string, env: Env): string {
  // Whatever a run was told is a release, nothing leads out of the folder.
  const name = isReleaseId(release) ? release : 'report'
  const path = join(env['RUNNER_TEMP'] || tmpdir(), `ec2-release-${name}-${randomBytes(3).toString('hex')}.json`)
  try {
    writeFileSync(path, text)
    return path
  } catch (error) {
    info(`The report could not be written: ${String(error)}`)
    return ''
  }
}
