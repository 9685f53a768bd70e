import { hostLabel } from '../../model/labels.ts'
import { type Phase, phaseNames, phases } from '../../model/phases.ts'
import type { HostReport, PhaseResult, RunReport } from '../facts/run-report.ts'
import { durationText, failuresFirst, isBad, releaseName } from '../facts/text.ts'
import type { Cell, RichText, Section } from './section.ts'

/** What happened on each host, failures first. The fleet's status takes its place where a command only looks. */
export function hostSection({ hosts, status }: RunReport): Section | undefined {
  if (hosts.length === 0 || status !== undefined) return undefined
  const shown = phaseNames.filter((phase) => hosts.some(({ steps }) => steps[phase] !== undefined))
  const titles = new Map(shown.flatMap((phase) => (phases[phase].column ? [[phase, phases[phase].column]] : [])))
  const columns = ['Host', 'Zone', 'Outcome', 'Before', 'Now', ...titles.values(), 'Reason']
  const rows = failuresFirst(hosts).map((host) => hostRow(host, [...titles.keys()]))
  return { title: 'Hosts', blocks: [{ kind: 'hosts', columns, rows }] }
}

function hostRow(host: HostReport, columns: readonly Phase[]): readonly (string | Cell)[] {
  const { zone, outcome, steps, proof, tail } = host
  return [
    hostLabel(host),
    zone,
    { text: [{ as: isBad(host) ? 'bad' : 'good', text: outcome }] },
    releaseName(host, 'before'),
    releaseName(host, 'after'),
    ...columns.map((phase) => stepText(steps[phase])),
    { text: reason(host), ...(proof !== undefined && { proof }), ...(tail.trim() !== '' && { log: tail }) },
  ]
}

function reason({ code, message, next }: HostReport): RichText {
  const text = [message, next].filter(Boolean).join(' ')
  return code === '' ? text : [{ as: 'strong', text: code }, `: ${text}`]
}

function stepText(step: PhaseResult | undefined): string {
  if (step === undefined) return ''
  const parts = Object.entries(step.seconds).map(([name, seconds]) => `${name} ${seconds.toFixed(1)}`)
  return `${step.verdict} ${durationText(step.ms)}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`
}
