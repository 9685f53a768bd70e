/** What the reports say alike. Pure. */
import type { Account, HostAccount } from '../account.ts'
import { type Event, isGreen, type Phase, type Stop, type Verdict, type Verification } from '../events.ts'
import { hostCount, hostLabel, releaseLabel } from '../naming.ts'

/** One sentence on what a verdict means for the hosts. */
const meanings: Readonly<Record<Verdict, string>> = {
  deployed: 'Every host that it went to runs the new release, and that was proved on each.',
  unchanged: 'Every host that it went to already ran exactly this, and that was proved on each. Nothing was restarted.',
  planned: 'What the command would do. Nothing was changed.',
  reported: 'What each host runs, and how that stands to what was recorded. Nothing was changed.',
  refused: "No host's running release was changed.",
  'rolled-back':
    'The deploy failed. Every host that can be reached is back on what it ran before, and that was proved.',
  partial: 'The fleet is mixed: some hosts run the new release, others what they ran before.',
  cancelled:
    'The run was cancelled. Each host runs one release that was proved there; they may differ from host to host.',
  superseded: 'A newer run took over while this one was at work. This one changes nothing any more.',
  'rollback-failed': 'At least one host is neither on the new release nor back on the old one, as far as is known.',
}

export function meaning(verdict: Verdict): string {
  return meanings[verdict]
}

/** `macro-ai 1.2.0, production`. */
export function subject({ app, version, environment }: NonNullable<Account['begun']>): string {
  return `${app}${version === '' ? '' : ` ${version}`}, ${environment}`
}

/** `deployed: macro-ai 1.2.0, production`. */
export function headline({ verdict, begun }: Account): string {
  return begun === undefined ? verdict : `${verdict}: ${subject(begun)}`
}

export function isBad({ outcome, code }: HostAccount): boolean {
  return outcome !== 'skipped' && code !== ''
}

/** Failures first, then those that were left out, then the order of the rollout. */
export function failuresFirst(hosts: readonly HostAccount[]): HostAccount[] {
  return [...hosts].sort((one, other) => rank(one) - rank(other))
}

function rank(host: HostAccount): number {
  if (isBad(host)) return 0
  return host.outcome === 'skipped' ? 1 : 2
}

/** What to do next, as sentences; empty after a green run without open ends. */
export function nextSteps(account: Account): string[] {
  const { verdict, trouble, hosts, begun, stopped, overtaken } = account
  const steps = trouble?.next ? [trouble.next] : []
  if (stopped !== undefined) steps.push(...afterStop[stopped.why])
  if (verdict === 'superseded') steps.push(lookAt(overtaken))
  if (hosts.some(({ code }) => code === 'credentials-expired')) steps.push(...afterStop.credentials)
  if (hosts.some(({ code }) => code === 'aws-denied'))
    steps.push('Add the permission to the role’s policy; docs/permissions.md lists what is needed.')
  if (begun !== undefined) steps.push(...afterLoss(hosts, `sudo ${begun.baseDir}/deploy.sh`))
  if (verdict === 'partial')
    steps.push('Deploy again, or deploy the version before, to bring all hosts to one release.')
  if (!isGreen(verdict) && hosts.some(isBad)) steps.push('docs/errors.md has a heading for each error code.')
  return steps
}

/** What to do about hosts of which nobody knows what they run. `program` is the host program as a person calls it. */
function afterLoss(hosts: readonly HostAccount[], program: string): string[] {
  const silent = namesOf(hosts.filter(({ outcome }) => outcome === 'unreachable'))
  const open = namesOf(hosts.filter(({ outcome }) => outcome === 'rollback-failed' || outcome === 'unknown'))
  return [
    ...(open === '' ? [] : [`On ${open}: look with \`${program} status\`, settle with \`${program} recover\`.`]),
    ...(silent === ''
      ? []
      : [
          `${silent}: out of reach. Look at the instance and its SSM agent; there, \`${program} status\` says what it runs. The next deploy brings it along.`,
        ]),
  ]
}

export function namesOf(hosts: readonly HostAccount[]): string {
  return `${hosts.slice(0, 20).map(hostLabel).join(', ')}${hosts.length > 20 ? ', …' : ''}`
}

const afterStop: Readonly<Record<Stop, readonly string[]>> = {
  failures: [],
  time: ['The time ran out: raise the input timeout, or look for what took so long.'],
  alarm: ['Look at what the alarm, or the public address, shows since the first host had the new release.'],
  credentials: ['Give the role a longer session (role-duration-seconds), or deploy in fewer batches.'],
  superseded: [],
}

function lookAt(newer: Account['overtaken']): string {
  const who = newer === undefined ? '' : ` That is ${newer.holder}${newer.url === '' ? '.' : `: ${newer.url}`}`
  return `Look at the newer run: it decides what the hosts run.${who}`
}

/** Why no further batch was begun. */
export function stopText({ why, failures, allowed, what = '' }: Extract<Event, { type: 'stopped' }>): string {
  switch (why) {
    case 'failures':
      return `${hostCount(failures)} failed, and max-failures is ${allowed}: no further batch is begun.`
    case 'time':
      return 'The time is up: no further batch is begun.'
    case 'alarm':
      return `${what.replace(/\.?$/, '.')} No further batch is begun.`
    case 'credentials':
      return `The AWS credentials end at ${what}, too soon for another batch and its way back: none is begun.`
    case 'superseded':
      return 'A newer run took over: no further batch is begun.'
  }
}

/** How the artifact was verified, in words. */
export function verifiedBy({ attested, ...verification }: Verification): string {
  return `${digestBy(verification)}${attested === undefined ? '' : `, attested to be built by ${attested}`}`
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
export function liveBy(hosts: readonly HostAccount[], when: 'before' | 'after'): string {
  const there = when === 'before' ? hosts : hosts.filter(({ outcome }) => outcome !== 'gone')
  const counts = [...Map.groupBy(there, (host) => releaseName(host, when) || 'not known')]
  if (counts.every(([name]) => name === 'not known')) return 'not known'
  return counts.map(([name, { length }]) => `${name} on ${hostCount(length)}`).join(', ')
}

export function releaseName(host: HostAccount, when: 'before' | 'after'): string {
  const [id, version] = when === 'before' ? [host.before, host.beforeVersion] : [host.after, host.afterVersion]
  return id === undefined ? '' : releaseLabel({ id, version: version ?? '' })
}

/** `0.4 s`, `75.2 s`, `12 min 5 s`. */
export function duration(ms: number): string {
  const seconds = ms / 1_000
  return seconds < 120 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
}

/** What a phase is called. */
export const phaseTitles: Readonly<Record<Phase, string>> = {
  inspect: 'Look at',
  stage: 'Stage',
  drain: 'Take out of traffic',
  activate: 'Activate',
  return: 'Put back into traffic',
  revert: 'Bring back',
  settle: 'Settle',
  cleanup: 'Clean up',
}

/** A phase, or one batch of it. */
export function batchTitle(title: string, batch: { readonly number: number; readonly of: number } | undefined): string {
  return batch === undefined ? title : `${title}, batch ${batch.number} of ${batch.of}`
}
