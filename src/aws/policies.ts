import {
  type ContextEntry,
  type EvaluationResult,
  IAMClient,
  SimulatePrincipalPolicyCommand,
} from '@aws-sdk/client-iam'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import type { Home, Policies } from '../ports.ts'

export interface PolicyClients {
  readonly iam: IAMClient
  readonly sts: STSClient
}

/** One try each: what cannot be asked is simply not known. */
export function policyClients(region: string): PolicyClients {
  const settings = { region, maxAttempts: 1 }
  return { iam: new IAMClient(settings), sts: new STSClient(settings) }
}

/** For one answer. A runner may have no way to IAM, and plans are not kept waiting for that. */
const answerMs = 10_000

/** The caller, as IAM's simulator is told of it. */
interface Caller extends Home {
  readonly arn: string
}

/**
 * IAM's simulator, about the caller's own policies. Source:
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html
 */
export function policySimulator({ iam, sts }: PolicyClients, region: string, patienceMs = answerMs): Policies {
  const patience = () => ({ abortSignal: AbortSignal.timeout(patienceMs) })
  let caller: Promise<Caller> | undefined
  return {
    async allow({ action, on }) {
      try {
        caller ??= sts.send(new GetCallerIdentityCommand({}), patience()).then(({ Arn }) => callerIn(Arn ?? '', region))
        const { arn, ...home } = await caller
        const { EvaluationResults: [result] = [] } = await simulate({ arn, action, resource: on(home) })
        return result && decisionOf(result)
      } catch {
        // The role may not ask; or there is no way to IAM from the runner; or the role has a path, which STS does not tell.
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
    return await iam.send(new SimulatePrincipalPolicyCommand(input), patience())
  }
}

/** What hangs on a condition that the simulator was told nothing of, such as a tag, is not known either way. */
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
