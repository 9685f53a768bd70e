import type { Check } from '../../balancer/balancer.ts'
import type { AwsState } from '../state.ts'
import { nameOf, type Registered, type Target, type TargetGroup } from './groups.ts'

/** As in the answer: a healthy target has no reason and no description. */
interface TargetHealth {
  readonly State: string
  readonly Reason?: string
  readonly Description?: string
}

/** The states, reasons and descriptions of the guide (target-group-health-checks). */
export function healthOf(aws: AwsState, group: TargetGroup, checks: ReadonlyMap<string, Check>) {
  return (target: Target): TargetHealth => {
    const registered = group.targets.get(nameOf(target))
    if (registered === undefined) {
      return unused('Target.NotRegistered', 'Target is not registered to the target group')
    }
    return healthOfRegistered(aws, group, registered) ?? fromCheck(checks.get(nameOf(target)))
  }
}

/** The health that does not depend on checks. */
function healthOfRegistered(aws: AwsState, group: TargetGroup, target: Registered): TargetHealth | undefined {
  if (!group.inUse) {
    const description = 'Target group is not configured to receive traffic from the load balancer'
    return unused('Target.NotInUse', description)
  }
  if (target.isDraining) {
    const Description = 'Target deregistration is in progress'
    return { State: 'draining', Reason: 'Target.DeregistrationInProgress', Description }
  }
  // For an address only its checks count.
  if (group.targetType === 'ip') return undefined
  const state = aws.instances.get(target.id)?.state ?? 'terminated'
  if (state === 'running') return undefined
  const which = state === 'stopped' || state === 'stopping' ? 'stopped' : 'terminated'
  return unused(
    'Target.InvalidState',
    state === 'pending' ? 'Target is in an invalid state' : `Target is in the ${which} state`,
  )
}

function unused(Reason: string, Description: string): TargetHealth {
  return { State: 'unused', Reason, Description }
}

function fromCheck(check: Check = { state: 'unchecked' }): TargetHealth {
  switch (check.state) {
    case 'healthy':
      return { State: 'healthy' }
    case 'unchecked':
      return {
        State: 'initial',
        Reason: 'Elb.RegistrationInProgress',
        Description: 'Target registration is in progress',
      }
    case 'checking':
      return { State: 'initial', Reason: 'Elb.InitialHealthChecking', Description: 'Initial health checks in progress' }
    case 'unhealthy':
      return { State: 'unhealthy', ...failures(check.status)[check.why] }
  }
}

function failures(status = 0) {
  return {
    status: {
      Reason: 'Target.ResponseCodeMismatch',
      Description: `Health checks failed with these codes: [${status}]`,
    },
    timeout: { Reason: 'Target.Timeout', Description: 'Request timed out' },
    failed: { Reason: 'Target.FailedHealthChecks', Description: 'Health checks failed' },
  }
}
