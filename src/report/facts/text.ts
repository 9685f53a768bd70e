/** Texts that the reports share. Pure. */

import { programPath } from '../../model/app-instance.ts'
import type { Event, StopReason, Verification } from '../../model/events.ts'
import { hostOutcomes } from '../../model/host-outcomes.ts'
import { hostCount, hostLabel, releaseLabel } from '../../model/labels.ts'
import type { TimeEstimate } from '../../model/plan.ts'
import { isGreen, type Verdict, verdicts } from '../../model/verdicts.ts'
import type { HostReport, RunReport } from './run-report.ts'

/** What a verdict means for the hosts. */
export function meaning(verdict: Verdict): string {
  return verdicts[verdict].meaning
}

/** `macro-ai 1.2.0, production`. */
export function subject({ app, version, environment }: NonNullable<RunReport['started']>): string {
  return `${app}${version === '' ? '' : ` ${version}`}, ${environment}`
}

/** `deployed: macro-ai 1.2.0, production`. */
export function headline({ verdict, started }: RunReport): string {
  return started === undefined ? verdict : `${verdict}: ${subject(started)}`
}

export function isBad(host: HostReport): boolean {
  return !isLeftOut(host) && host.code !== ''
}

/** Whether the run left the host out on purpose. */
export function isLeftOut({ outcome }: HostReport): boolean {
  return hostOutcomes[outcome].isLeftOut === true
}

/** Failed hosts first, then skipped ones, then the order of the rollout. */
export function failuresFirst(hosts: readonly HostReport[]): HostReport[] {
  return [...hosts].sort((one, other) => rank(one) - rank(other))
}

function rank(host: HostReport): number {
  if (isBad(host)) return 0
  return isLeftOut(host) ? 1 : 2
}

/** What to do next, as sentences; empty when there is nothing to do. */
export function nextSteps(run: RunReport): string[] {
  const { verdict, problem, hosts, started, stopped, supersededBy } = run
  const steps = problem?.next ? [problem.next] : []
  if (stopped !== undefined) steps.push(...afterStop[stopped.why])
  if (hosts.some(({ code }) => code === 'credentials-expired')) steps.push(...afterStop.credentials)
  if (hosts.some(({ code }) => code === 'aws-denied'))
    steps.push('Add the permission to the role’s policy; docs/permissions.md lists what is needed.')
  if (started !== undefined) steps.push(...unknownHostSteps(hosts, `sudo ${programPath(started)}`))
  const { next } = verdicts[verdict]
  if (next !== undefined) steps.push(`${next}${verdict === 'superseded' ? newerRun(supersededBy) : ''}`)
  if (!isGreen(verdict) && hosts.some(isBad)) steps.push('docs/errors.md has a heading for each error code.')
  return steps
}

/** What to do about hosts whose running release is unknown. `program` is the host program as an operator calls it. */
function unknownHostSteps(hosts: readonly HostReport[], program: string): string[] {
  const hostsTo = (todo: 'reach' | 'recover') =>
    namesOf(hosts.filter(({ outcome }) => hostOutcomes[outcome].operator === todo))
  const [silent, open] = [hostsTo('reach'), hostsTo('recover')]
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

/** Which run took over, where the report knows it. */
function newerRun(newer: RunReport['supersededBy']): string {
  if (newer === undefined || newer.holder === '') return ''
  return ` That is ${newer.holder}${newer.url === '' ? '.' : `: ${newer.url}`}`
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
export function releaseCounts(hosts: readonly HostReport[], when: 'before' | 'after'): string {
  const there = when === 'before' ? hosts : hosts.filter(({ outcome }) => !hostOutcomes[outcome].isGone)
  const counts = [...Map.groupBy(there, (host) => releaseName(host, when) || 'not known')]
  if (counts.every(([name]) => name === 'not known')) return 'not known'
  return counts.map(([name, { length }]) => `${name} on ${hostCount(length)}`).join(', ')
}

export function releaseName(host: HostReport, when: 'before' | 'after'): string {
  const [id, version] = when === 'before' ? [host.before, host.beforeVersion] : [host.after, host.afterVersion]
  return id === undefined ? '' : releaseLabel({ id, version: version ?? '' })
}

/** `0.4 s`, `75.2 s`, `12 min 5 s`. */
export function durationText(ms: number): string {
  const seconds = ms / 1_000
  return seconds < 120 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
}

/** A phase, or one batch of it. */
export function batchTitle(title: string, batch: { readonly number: number; readonly of: number } | undefined): string {
  return batch === undefined ? title : `${title}, batch ${batch.number} of ${batch.of}`
}

/** How long a plan takes, and whether the credentials last. */
export function timeText({ ms, by, credentialsMs, isEnough }: TimeEstimate): string {
  const how = by === 'last' ? 'as long as the last deploy took' : 'at least; no earlier deploy was timed'
  const text = `about ${minutes(ms)} (${how})`
  if (credentialsMs === undefined) return text
  const enough = isEnough
    ? 'enough for the deploy and a rollback'
    : 'not enough for the deploy and a rollback: give the role a longer session (role-duration-seconds)'
  return `${text}; the credentials last ${minutes(credentialsMs)}, ${enough}`
}

function minutes(ms: number): string {
  const seconds = Math.round(ms / 1_000)
  return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
}
