import type { Ec2Instance, SsmAgent } from '../model/instance.ts'
import type { Selection } from '../model/selection.ts'

export interface Instances {
  /** All instances that match, in any state; ids that do not exist are absent. */
  find(selection: Selection): Promise<readonly Ec2Instance[]>
  /** The agents that SSM knows, by instance id. */
  agents(ids: readonly string[]): Promise<ReadonlyMap<string, SsmAgent>>
}
