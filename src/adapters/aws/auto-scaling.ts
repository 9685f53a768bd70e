import {
  AutoScalingClient,
  type AutoScalingGroup,
  DescribeAutoScalingGroupsCommand,
  ResumeProcessesCommand,
  SuspendProcessesCommand,
} from '@aws-sdk/client-auto-scaling'
import type { AutoScaling, ScalingGroup } from '../../traffic/auto-scaling.port.ts'
import type { WithRetry } from './retry.ts'

/** An Auto Scaling client; AWS_ENDPOINT_URL and credentials are found by the SDK. Its own retries are off: see `withRetry`. */
export function scalingClient(region: string): AutoScalingClient {
  return new AutoScalingClient({ region, maxAttempts: 1 })
}

/** Auto Scaling over a client. */
export function autoScaling(client: AutoScalingClient, call: WithRetry): AutoScaling {
  return {
    async find(group) {
      const input = { AutoScalingGroupNames: [group] }
      const response = await call('autoscaling:DescribeAutoScalingGroups', () =>
        client.send(new DescribeAutoScalingGroupsCommand(input)),
      )
      const found = response.AutoScalingGroups?.find(({ AutoScalingGroupName: name }) => name === group)
      return found === undefined ? undefined : toGroup(found)
    },
    async suspend(group, process) {
      const input = { AutoScalingGroupName: group, ScalingProcesses: [process] }
      await call('autoscaling:SuspendProcesses', () => client.send(new SuspendProcessesCommand(input)))
    },
    async resume(group, process) {
      const input = { AutoScalingGroupName: group, ScalingProcesses: [process] }
      await call('autoscaling:ResumeProcesses', () => client.send(new ResumeProcessesCommand(input)))
    },
  }
}

function toGroup({ Instances = [], SuspendedProcesses = [] }: AutoScalingGroup): ScalingGroup {
  return {
    members: Instances.flatMap(({ InstanceId: id, LifecycleState: state = 'unknown' }) =>
      id === undefined ? [] : [{ id, state }],
    ),
    suspended: SuspendedProcesses.flatMap(({ ProcessName: name }) => (name === undefined ? [] : [name])),
  }
}
