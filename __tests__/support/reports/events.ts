import type { Event, TimedEvent } from '../../../src/model/events.ts'
import type { HostResult } from '../../../src/model/host-result.ts'
import type { HostVerdict } from '../../../src/model/host-verdicts.ts'
import type { Phase } from '../../../src/model/phases.ts'
import { buildRunReport, type RunReport } from '../../../src/report/facts/run-report.ts'
import { instance } from '../fakes/world.ts'

/** A result of a host in the form that reports get. */
export function result(verdict: HostVerdict, more: Partial<HostResult> = {}): HostResult {
  const ok = !['refused', 'rolled-back', 'rollback-failed', 'unreachable', 'unknown'].includes(verdict)
  return { ok, verdict, code: ok ? '' : 'unhealthy', message: '', warnings: [], seconds: {}, ...more }
}

export function told(phase: Phase, host: string, what: HostResult, tail = ''): Event {
  return { type: 'host', phase, host, result: what, ms: 1_500, tail }
}

export function started(more: Partial<Extract<Event, { type: 'started' }>> = {}): Event {
  return {
    type: 'started',
    command: 'deploy',
    app: 'macro-ai',
    environment: 'production',
    version: '2.0.0',
    artifact: 'https://example.com/app.tar.gz',
    runUrl: '',
    region: 'eu-west-1',
    baseDir: '/opt/macro-ai',
    ...more,
  }
}

export function found(...ids: string[]): Event {
  return { type: 'hosts', usable: ids.map((id) => instance(id)), unusable: [], skip: false }
}

/** Events as a run emits them, one second apart. */
export function stamped(events: readonly Event[]): TimedEvent[] {
  return events.map((event, i) => ({ ...event, at: 1_700_000_000_000 + i * 1_000 }))
}

export function account(...events: Event[]): RunReport {
  return buildRunReport(stamped(events))
}
