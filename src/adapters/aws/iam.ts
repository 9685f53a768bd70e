import {
  type ContextEntry,
  type EvaluationResult,
  IAMClient,
  SimulatePrincipalPolicyCommand,
} from '@aws-sdk/client-iam'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import type { AwsContext, Policies } from '../../preflight/policies.port.ts'

interface PolicyClients {
  readonly iam: IAMClient
  readonly sts: STSClient
}

/** Clients with one attempt per call: without a response the permission is unknown. */
export function policyClients(region: string): PolicyClients {
  const settings = { region, maxAttempts: 1 }
  return { iam: new IAMClient(settings), sts: new STSClient(settings) }
}

/** For one response. A runner may have no network access to IAM, and a plan does not wait for that. */
const defaultTimeoutMs = 10_000

/** The caller, as IAM's simulator takes it. */
interface Caller extends AwsContext {
  readonly arn: string
}

/**
 * IAM's simulator, about the caller's own policies. Source:
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html
 */
export function policySimulator({ iam, sts }: PolicyClients, region: string, timeoutMs = defaultTimeoutMs): Policies {
  const options = () => ({ abortSignal: AbortSignal.timeout(timeoutMs) })
  let caller: Promise<Caller> | undefined
  return {
    async allow({ action, on }) {
      try {
        caller ??= sts.send(new GetCallerIdentityCommand({}), options()).then(({ Arn }) => callerIn(Arn ?? '', region))
        const { arn, ...context } = await caller
        const { EvaluationResults: [result] = [] } = await simulate({ arn, action, resource: on(context) })
        return result && decisionOf(result)
      } catch {
        // The role may not ask, the runner cannot reach IAM, or the role has a path, which STS leaves out.
        return undefined
      }
    },
  }

  async function simulate(about: { readonly arn: string; readonly action: string; readonly resource: string }) {
    const { arn, action, resource } = about
    const here: ContextEntry = {
      ContextKeyName: 'aws:RequestedRegion',
      ContextKeyType: 'string',
      ContextKeyValues: [region],
    }
    const input = { PolicySourceArn: arn, ActionNames: [action], ResourceArns: [resource], ContextEntries: [here] }
    return await iam.send(new SimulatePrincipalPolicyCommand(input), options())
  }
}

/** Undefined when the decision depends on a condition that the simulator has no value for, such as a tag. */
function decisionOf({ EvalDecision, MissingContextValues = [] }: EvaluationResult): boolean | undefined {
  return MissingContextValues.length > 0 ? undefined : EvalDecision === 'allowed'
}

/** `arn:aws:sts::111122223333:assumed-role/deploy/session` is a session of `arn:aws:iam::111122223333:role/deploy`. */
function callerIn(session: string, region: string): Caller {
  const [, partition = '', account = '', kind = '', name = ''] =
    /^arn:([\w-]+):(?:iam|sts)::(\d+):(user|assumed-role)\/(.+)$/.exec(session) ?? []
  if (kind === '') throw new Error(`${session} has no policies that can be simulated`)
  const own = kind === 'user' ? `user/${name}` : `role/${name.replace(/\/.*$/, '')}`
  return { partition, account, region, arn: `arn:${partition}:iam::${account}:${own}` }
}
