import type { DispatchPorts } from '../dispatch/dispatch.port.ts'
import type { AutoScaling } from './auto-scaling.port.ts'
import type { LoadBalancer } from './load-balancer.port.ts'

/** What moving requests away from hosts and back needs. */
export interface TrafficPorts extends DispatchPorts {
  readonly balancer: LoadBalancer
  readonly scaling: AutoScaling
}
