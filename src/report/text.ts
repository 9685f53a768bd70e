/** Texts that the reports share. Pure. */

import { programPath } from '../model/app-instance.ts'
import { type Event, isGreen, type Phase, type StopReason, type Verdict, type Verification } from '../model/events.ts'
import { hostCount, hostLabel, releaseLabel } from '../model/labels.ts'
import type { HostReport, RunReport } from './run-report.ts'

/** One sentence on what a verdict means for the hosts. */
const meanings: Readonly<Record<Verdict, string>> = {
  deployed: 'Every host of the run runs the new release, and has proved it.',
  unchanged: 'Every host of the run already ran exactly this release, and has proved it. Nothing was restarted.',
  planned: 'What the command would do. Nothing was changed.',
  reported: 'What each host runs, compared with the record. Nothing was changed.',
  refused: "No host's running release was changed.",
  'rolled-back': 'The deploy failed. Every reachable host runs what it ran before, and has proved it.',
  partial: 'The fleet is mixed: some hosts run the new release, others what they ran before.',
  cancelled: 'The run was cancelled. Each host runs a release that it has proved; hosts may run different releases.',
  superseded: 'A newer run took over during this one. This run changes nothing more.',
  'rollback-failed': 'As far as the run knows, at least one host runs neither the new release nor the one before.',
}

export function meaning(verdict: Verdict): string {
  return meanings[verdict]
}

/** `macro-ai 1.2.0, production`. */
export function subject({ app, version, environment }: NonNullable<RunReport['started']>): string {
  return `${app}${version === '' ? '' : ` ${version}`}, ${environment}`
}

/** `deployed: macro-ai 1.2.0, production`. */
export function headline({ verdict, started }: RunReport): string {
  return started === undefined ? verdict : `${verdict}: ${subject(started)}`
}

export function isBad({ outcome, code }: HostReport): boolean {
  return outcome !== 'skipped' && code !== ''
}

/** Failed hosts first, then skipped ones, then the order of the rollout. */
export function failuresFirst(hosts: readonly HostReport[]): HostReport[] {
  return [...hosts].sort((one, other) => rank(one) - rank(other))
}

function rank(host: HostReport): number {
  if (isBad(host)) return 0
  return host.outcome === 'skipped' ? 1 : 2
}

/** What to do next, as sentences; empty when there is nothing to do. */
export function nextSteps(run: RunReport): string[] {
  const { verdict, problem, hosts, started, stopped, supersededBy } = run
  const steps = problem?.next ? [problem.next] : []
  if (stopped !== undefined) steps.push(...afterStop[stopped.why])
  if (verdict === 'superseded') steps.push(newerRunStep(supersededBy))
  if (hosts.some(({ code }) => code === 'credentials-expired')) steps.push(...afterStop.credentials)
  if (hosts.some(({ code }) => code === 'aws-denied'))
    steps.push('Add the permission to the role’s policy; docs/permissions.md lists what is needed.')
  if (started !== undefined) steps.push(...unknownHostSteps(hosts, `sudo ${programPath(started)}`))
  if (verdict === 'partial')
    steps.push('Deploy this version again, or the previous one, so that all hosts run one release.')
  if (!isGreen(verdict) && hosts.some(isBad)) steps.push('docs/errors.md has a heading for each error code.')
  return steps
}

/** What to do about hosts whose running release is unknown. `program` is the host program as an operator calls it. */
function unknownHostSteps(hosts: readonly HostReport[], program: string): string[] {
  const silent = namesOf(hosts.filter(({ outcome }) => outcome === 'unreachable'))
  const open = namesOf(hosts.filter(({ outcome }) => outcome === 'rollback-failed' || outcome === 'unknown'))
  return [
    ...(open === '' ? [] : [`On ${open}: inspect with \`${program} status\`, recover with \`${program} recover\`.`]),
    ...(silent === ''
      ? []
      : [
          `${silent}: unreachable. Check the instance and its SSM agent; on the host, \`${program} status\` shows what it runs. The next deploy includes it.`,
        ]),
  ]
}

export function namesOf(hosts: readonly HostReport[]): string {
  return `${hosts.slice(0, 20).map(hostLabel).join(', ')}${hosts.length > 20 ? ', …' : ''}`
}

const afterStop: Readonly<Record<StopReason, readonly string[]>> = {
  failures: [],
  time: ['The run reached its timeout: raise the input timeout, or find out which phase took long.'],
  alarm: ['Check what the alarm, or the public URL, shows since the first host ran the new release.'],
  credentials: ['Give the role a longer session (role-duration-seconds), or deploy in fewer batches.'],
  superseded: [],
}

function newerRunStep(newer: RunReport['supersededBy']): string {
  const who =
    newer === undefined || newer.holder === ''
      ? ''
      : ` That is ${newer.holder}${newer.url === '' ? '.' : `: ${newer.url}`}`
  return `Check the newer run: it decides what the hosts run.${who}`
}

/** Why the run started no further batch. */
export function stopText({ why, failures, allowed, what = '' }: Extract<Event, { type: 'stopped' }>): string {
  switch (why) {
    case 'failures':
      return `${hostCount(failures)} failed, and max-failures is ${allowed}: the run starts no further batch.`
    case 'time':
      return 'The run reached its timeout: it starts no further batch.'
    case 'alarm':
      return `${what.replace(/\.?$/, '.')} The run starts no further batch.`
    case 'credentials':
      return `The AWS credentials expire at ${what}, too soon for another batch and its rollback: the run starts none.`
    case 'superseded':
      return 'A newer run took over: this run starts no further batch.'
  }
}

/** How the artifact was verified, in words. */
export function verifiedBy({ attested, ...verification }: Verification): string {
  return `${digestBy(verification)}${attested === undefined ? '' : `, attested: built by ${attested}`}`
}

function digestBy({ source, sha256, archive, why }: Verification): string {
  switch (source) {
    case 'input':
      return `sha256 ${sha256} (input artifact-sha256)`
    case 'beside':
      return `sha256 ${sha256} (the .sha256 file beside it)`
    case 'api':
      return sha256 === undefined
        ? `sha256 ${archive} of the download (by the API of its store)`
        : `sha256 ${sha256} (by the API of its store)`
    case 'none':
      return `not verified: ${why}`
  }
}

/** The versions that hosts run, each with how many hosts: `1.2.0 (20261123_101010) on 3 hosts`. */
export function liveReleases(hosts: readonly HostReport[], when: 'before' | 'after'): string {
  const there = when === 'before' ? hosts : hosts.filter(({ outcome }) => outcome !== 'gone')
  const counts = [...Map.groupBy(there, (host) => releaseName(host, when) || 'not known')]
  if (counts.every(([name]) => name === 'not known')) return 'not known'
  return counts.map(([name, { length }]) => `${name} on ${hostCount(length)}`).join(', ')
}

export function releaseName(host: HostReport, when: 'before' | 'after'): string {
  const [id, version] = when === 'before' ? [host.before, host.beforeVersion] : [host.after, host.afterVersion]
  return id === undefined ? '' : releaseLabel({ id, version: version ?? '' })
}

/** `0.4 s`, `75.2 s`, `12 min 5 s`. */
export function duration(ms: number): string {
  const seconds = ms / 1_000
  return seconds < 120 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
}

/** The titles of phases. */
export const phaseTitles: Readonly<Record<Phase, string>> = {
  inspect: 'Inspect',
  stage: 'Stage',
  drain: 'Drain',
  activate: 'Activate',
  return: 'Return to traffic',
  revert: 'Revert',
  settle: 'Recover',
  cleanup: 'Clean up',
}

/** The phases that have a column in tables of hosts. */
export const phaseColumns: readonly (readonly [Phase, string])[] = [
  ['stage', 'Stage'],
  ['drain', 'Drain'],
  ['activate', 'Activate'],
  ['return', 'Return'],
  ['revert', 'Revert'],
  ['settle', 'Recover'],
]

/** A phase, or one batch of it. */
export function batchTitle(title: string, batch: { readonly number: number; readonly of: number } | undefined): string {
  return batch === undefined ? title : `${title}, batch ${batch.number} of ${batch.of}`
}
