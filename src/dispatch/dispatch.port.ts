import type { HostPrograms } from '../model/host-program.ts'
import type { StatePorts } from '../state/state.port.ts'
import type { Instances } from './instances.port.ts'
import type { RunCommand } from './run-command.port.ts'

/** What sending commands to hosts needs. */
export interface DispatchPorts extends StatePorts {
  readonly instances: Instances
  readonly commands: RunCommand
  readonly programs: () => HostPrograms
  /** From 0 up to 1; a port, so that tests can fix the jitter. */
  readonly random: () => number
  /** Removes secrets that this run knows from text that a host printed. */
  readonly redact: (text: string) => string
}
