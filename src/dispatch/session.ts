/** What a run knows and has while it works on hosts. */
import type { Request } from '../inputs/request.ts'
import type { Verification } from '../model/events.ts'
import type { Instance } from '../model/instance.ts'
import type { Lease } from '../state/lock.ts'
import type { ArtifactSource } from './artifacts.port.ts'
import type { DispatchPorts } from './dispatch.port.ts'

/** What every phase of a run needs, once the hosts are known and the run holds the lock. */
export interface FleetSession {
  readonly request: Request
  readonly hosts: readonly Instance[]
  /** Selected instances that could not be deployed to when the run started. */
  readonly leftOut: ReadonlySet<string>
  /** No staging or activation starts after this time. */
  readonly deadline: number
  readonly lease: Lease
}

/** A session of a run that has made or chosen the release that the hosts are to run. */
export interface Session extends FleetSession {
  /** The release's id, the same on every host. */
  readonly release: string
  readonly version: string
  /** The commit that the release was built from; empty when unknown. */
  readonly commit: string
  readonly verification: Verification
  /** Where hosts that lack the release download it. */
  readonly source?: ArtifactSource
}

/** A session, or what is needed of one, and the ports of the run. */
export interface Context<Ports = DispatchPorts, Of = Session> {
  readonly session: Of
  readonly ports: Ports
}
