/** What the reports say alike. Pure. */
import type { Account, HostAccount } from '../account.ts'
import { isGreen, type Verdict, type Verification } from '../events.ts'

/** One sentence on what a verdict means for the hosts. */
const meanings: Readonly<Record<Verdict, string>> = {
  deployed: 'Every host runs the new release, and that was proved on each.',
  unchanged: 'Every host already ran exactly this, and that was proved on each. Nothing was restarted.',
  refused: "No host's running release was changed.",
  'rolled-back':
    'The release failed. Every host that can be reached is back on what it ran before, and that was proved.',
  partial: 'The fleet is mixed: some hosts run the new release, others what they ran before.',
  'rollback-failed': 'At least one host is neither on the new release nor back on the old one, as far as is known.',
}

export function meaning(verdict: Verdict): string {
  return meanings[verdict]
}

/** `deployed: macro-ai 1.2.0, production`. */
export function headline({ verdict, begun }: Account): string {
  return begun === undefined ? verdict : `${verdict}: ${begun.app} ${begun.version}, ${begun.environment}`
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

export function hostLabel({ id, name }: Pick<HostAccount, 'id' | 'name'>): string {
  return name === id ? id : `${name} (${id})`
}

export function hostCount(count: number): string {
  return count === 1 ? '1 host' : `${count} hosts`
}

/** What to do next, as sentences; empty after a green run without open ends. */
export function nextSteps(account: Account): string[] {
  const { verdict, trouble, hosts, begun, stopped } = account
  const steps = trouble?.next ? [trouble.next] : []
  if (stopped?.why === 'time') steps.push('The time ran out: raise the input timeout, or look for what took so long.')
  const lost = hosts.filter(({ outcome }) => isOpen(outcome))
  if (begun !== undefined && lost.length > 0) {
    const named = lost.slice(0, 20).map(hostLabel).join(', ')
    const program = `sudo ${begun.baseDir}/deploy.sh`
    steps.push(
      `On ${named}${lost.length > 20 ? ', …' : ''}: look with \`${program} status\`, settle with \`${program} recover\`.`,
    )
  }
  if (verdict === 'partial')
    steps.push('Deploy again, or deploy the version before, to bring all hosts to one release.')
  if (!isGreen(verdict) && hosts.some(isBad)) steps.push('docs/errors.md has a heading for each error code.')
  return steps
}

function isOpen(outcome: HostAccount['outcome']): boolean {
  return outcome === 'rollback-failed' || outcome === 'unknown' || outcome === 'unreachable'
}

/** How the artifact was verified, in words. */
export function verifiedBy({ source, sha256, why }: Verification): string {
  switch (source) {
    case 'input':
      return `sha256 ${sha256} (input artifact-sha256)`
    case 'beside':
      return `sha256 ${sha256} (the .sha256 file beside it)`
    case 'none':
      return `not verified: ${why}`
  }
}

/** The versions that hosts run, each with how many hosts: `1.2.0 (20261123_101010) on 3 hosts`. */
export function liveBy(hosts: readonly HostAccount[], when: 'before' | 'after'): string {
  const counts = Map.groupBy(
    hosts.filter((host) => host[when] !== undefined),
    (host) => releaseName(host, when),
  )
  return [...counts].map(([name, { length }]) => `${name} on ${hostCount(length)}`).join(', ') || 'not known'
}

export function releaseName(host: HostAccount, when: 'before' | 'after'): string {
  const [id, version] = when === 'before' ? [host.before, host.beforeVersion] : [host.after, host.afterVersion]
  if (id === undefined) return ''
  if (id === 'none') return 'no release'
  return version ? `${version} (${id})` : id
}
