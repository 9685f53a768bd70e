import type { ArtifactSources } from '../dispatch/artifacts.port.ts'
import type { TrafficPorts } from '../traffic/traffic.port.ts'
import type { Alarms } from './alarms.port.ts'
import type { Attestations } from './attestations.port.ts'
import type { Commits } from './commits.port.ts'
import type { Policies } from './policies.port.ts'

/** What the checks before a run need. */
export interface PreflightPorts extends TrafficPorts {
  readonly alarms: Alarms
  readonly attestations: Attestations
  readonly commits: Commits
  readonly policies: Policies
  readonly sources: ArtifactSources
}
