import { stringList } from './ssm/validation.ts'
import type { AwsState } from './state.ts'
import { awsError, awsQuery, type Input, type Service } from './wire.ts'

const role = 'deploy'

/** STS, which names the caller. */
export function sts(aws: AwsState): Service {
  const user = { Account: aws.account, UserId: 'AROAREHEARSALFLEET00:session' }
  return {
    name: 'sts',
    protocol: awsQuery('https://sts.amazonaws.com/doc/2011-06-15/'),
    actions: {
      GetCallerIdentity: () => ({
        Arn: `arn:aws:sts::${aws.account}:assumed-role/${role}/session`,
        ...user,
      }),
    },
  }
}

/** The part of IAM that decides what a role may do: everything except the calls that a test denies. */
export function iam(aws: AwsState): Service {
  return {
    name: 'iam',
    protocol: awsQuery('https://iam.amazonaws.com/doc/2010-05-08/'),
    actions: { SimulatePrincipalPolicy: (input) => simulate(aws, input) },
  }
}

function simulate(aws: AwsState, input: Input) {
  const source = String(input['PolicySourceArn'])
  if (source !== `arn:aws:iam::${aws.account}:role/${role}`) {
    throw awsError('NoSuchEntity', `The principal ${source} cannot be found.`, 404)
  }
  const isDenied = (action: string) =>
    aws.faults.some((fault) => 'error' in fault && fault.action === action && /Denied|Unauthorized/.test(fault.error))
  const results = stringList(input['ActionNames']).flatMap((action) =>
    stringList(input['ResourceArns']).map((resource) => ({
      EvalActionName: action,
      EvalResourceName: resource,
      EvalDecision: isDenied(action.replace(/^.*:/, '')) ? 'implicitDeny' : 'allowed',
      MatchedStatements: [],
      MissingContextValues: [],
    })),
  )
  return { EvaluationResults: results, IsTruncated: false }
}
