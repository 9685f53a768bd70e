import { randomBytes } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { info, setOutput, summary as stepSummary, warning } from '@actions/core'
import type { TimedEvent } from '../model/events.ts'
import type { FailureCode } from '../model/failure.ts'
import { isReleaseId } from '../model/labels.ts'
import { stepError } from '../model/outcome.ts'
import { annotation } from '../report/annotation.ts'
import { buildRunReport, type RunReport } from '../report/facts/run-report.ts'
import { outputs } from '../report/outputs.ts'
import { reportText } from '../report/report-file.ts'
import { summary } from '../report/summary.ts'

interface RedResult {
  readonly code: FailureCode
  readonly text: string
}

/**
 * Uploads files as artifacts of the run. Resolves with the error message; empty on success, undefined where the runner has no
 * artifacts.
 */
export type Upload = (paths: readonly string[]) => Promise<string | undefined>

type Env = Readonly<Record<string, string | undefined>>

/**
 * Writes outputs, summary and report files. Resolves with the error that a red run must end with, which becomes its
 * annotation; the annotation of a green run is a warning.
 */
export async function writeReports(
  events: readonly TimedEvent[],
  env: Env,
  upload: Upload,
): Promise<RedResult | undefined> {
  const run = buildRunReport(events)
  const path = writeJsonReport(reportText(run, events), run.release ?? 'refused', env)
  if (path !== '') await writeHtmlReport(run, path.replace(/json$/, 'html'))
  if (env['GITHUB_OUTPUT']) for (const [name, value] of Object.entries(outputs(run, path))) setOutput(name, value)
  const artifactNote = await uploadReports(run, path, upload)
  if (env['GITHUB_STEP_SUMMARY']) await stepSummary.addRaw(summary(run) + artifactNote).write()
  const text = annotation(run)
  const code = stepError(run)
  if (code !== undefined) return { code, text }
  if (text !== '') warning(text)
  return undefined
}

/**
 * Uploads the reports and names them for the summary. A cancelled run has no time for it, and a run that never started no
 * reports.
 */
async function uploadReports({ started, verdict }: RunReport, path: string, upload: Upload): Promise<string> {
  if (path === '' || started === undefined || verdict === 'cancelled') return ''
  const files = [path.replace(/json$/, 'html'), path].filter((file) => existsSync(file))
  const fault = await upload(files)
  if (fault !== undefined) info(fault === '' ? 'The reports are artifacts of this run.' : fault)
  if (fault !== '') return ''
  const names = files.map((file) => `<code>${basename(file)}</code>`).join(' and ')
  return `<p>The full report is an artifact of this run: ${names}.</p>\n`
}

/** Writes the HTML report beside the JSON report. An error must not keep the run from writing its outputs. */
async function writeHtmlReport(run: RunReport, path: string): Promise<void> {
  try {
    const { htmlReport } = await import('../report/html-report.ts')
    writeFileSync(path, htmlReport(run))
    info(`Report: ${path}`)
  } catch (error) {
    info(`Could not write the HTML report: ${String(error)}`)
  }
}

/**
 * Writes the JSON report. Returns its path; empty when writing failed, which must not keep the run from writing its outputs.
 */
function writeJsonReport(text: string, release: string, env: Env): string {
  // A release id from outside must not lead out of the folder.
  const name = isReleaseId(release) ? release : 'report'
  const path = join(env['RUNNER_TEMP'] || tmpdir(), `ec2-release-${name}-${randomBytes(3).toString('hex')}.json`)
  try {
    writeFileSync(path, text)
    return path
  } catch (error) {
    info(`Could not write the report: ${String(error)}`)
    return ''
  }
}
