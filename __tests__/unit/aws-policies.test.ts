import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { policyClients, policySimulator } from '../../src/adapters/aws/iam.ts'
import type { IamAction } from '../../src/preflight/policies.port.ts'
import {
  type Answering,
  awsAt,
  queryAnswer,
  queryError,
  queryOf,
  startAnswering,
} from '../support/fakes/http-server.ts'

let aws: Answering

// A server for each test: a request that an earlier test abandoned may still arrive.
beforeEach(async () => {
  aws = await startAnswering()
  Object.assign(process.env, awsAt(aws))
})
afterEach(() => aws[Symbol.asyncDispose]())

const deed: IamAction = {
  action: 'ssm:PutParameter',
  on: ({ partition, region, account }) => `arn:${partition}:ssm:${region}:${account}:parameter/x`,
}
const simulator = () => policySimulator(policyClients('eu-west-1'), 'eu-west-1')

/** Answers as STS, which names the caller, and as IAM, which decides. */
function decide(arn: string, result: string) {
  aws.reply = (asked) =>
    queryOf(asked)['Action'] === 'GetCallerIdentity'
      ? queryAnswer('GetCallerIdentity', `<Arn>${arn}</Arn><Account>111122223333</Account>`)
      : queryAnswer('SimulatePrincipalPolicy', `<EvaluationResults><member>${result}</member></EvaluationResults>`)
}

const session = 'arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions'
const decided = (word: string, missing = '') =>
  `<EvalActionName>ssm:PutParameter</EvalActionName><EvalDecision>${word}</EvalDecision>` +
  `<MissingContextValues>${missing}</MissingContextValues>`
const simulated = () => aws.asked.map(queryOf).filter(({ Action }) => Action === 'SimulatePrincipalPolicy')

describe('a call that writes', () => {
  test.each([
    ['allowed', true],
    ['implicitDeny', false],
    ['explicitDeny', false],
  ])('the simulator reports a write on which IAM decides %s', async (word, allows) => {
    decide(session, decided(word))
    expect(await simulator().allow(deed)).toBe(allows)
  })

  test('the simulator asks with the role of the session, the ARN of the resource and the region', async () => {
    decide(session, decided('allowed'))
    await simulator().allow(deed)
    expect(simulated()).toEqual([
      {
        Action: 'SimulatePrincipalPolicy',
        PolicySourceArn: 'arn:aws:iam::111122223333:role/deploy',
        'ActionNames.member.1': 'ssm:PutParameter',
        'ResourceArns.member.1': 'arn:aws:ssm:eu-west-1:111122223333:parameter/x',
        'ContextEntries.member.1.ContextKeyName': 'aws:RequestedRegion',
        'ContextEntries.member.1.ContextKeyType': 'string',
        'ContextEntries.member.1.ContextKeyValues.member.1': 'eu-west-1',
      },
    ])
  })

  test.each([
    ['a user', 'arn:aws:iam::111122223333:user/ci/deployer', 'arn:aws:iam::111122223333:user/ci/deployer'],
    ['China', 'arn:aws-cn:sts::111122223333:assumed-role/deploy/x', 'arn:aws-cn:iam::111122223333:role/deploy'],
  ])('the simulator asks about a caller of %s with its own policies', async (_, arn, source) => {
    decide(arn, decided('allowed'))
    await simulator().allow(deed)
    expect(simulated().map(({ PolicySourceArn }) => PolicySourceArn)).toEqual([source])
  })

  test.each(['allowed', 'implicitDeny', 'explicitDeny'])(
    'a write that depends on an unknown condition is not known to be allowed (%s)',
    async (word) => {
      decide(session, decided(word, '<member>aws:ResourceTag/App</member>'))
      expect(await simulator().allow(deed)).toBeUndefined()
    },
  )

  test.each(['arn:aws:iam::111122223333:root', 'arn:aws:sts::111122223333:federated-user/x', ''])(
    'a write of %j, which IAM cannot simulate, is not known to be allowed',
    async (arn) => {
      decide(arn, decided('allowed'))
      expect(await simulator().allow(deed)).toBeUndefined()
      expect(simulated()).toEqual([])
    },
  )

  test.each([
    ['the role may not ask', queryError('AccessDenied', 'no', 403)],
    ['the role has a path', queryError('NoSuchEntity', 'no', 404)],
    ['IAM is out of order', queryError('ServiceFailure', 'no', 500)],
  ])('a write is not known to be allowed after one try where %s', async (_, answer) => {
    decide(session, '')
    const known = aws.reply
    aws.reply = (asked, response) =>
      queryOf(asked)['Action'] === 'GetCallerIdentity' ? known(asked, response) : answer
    expect(await simulator().allow(deed)).toBeUndefined()
    expect(simulated()).toHaveLength(1)
  })

  test.each(['GetCallerIdentity', 'SimulatePrincipalPolicy'])(
    'a write is not known to be allowed, without a wait, where %s is not answered',
    { timeout: 5_000 },
    async (silent) => {
      decide(session, decided('allowed'))
      const known = aws.reply
      aws.reply = (asked, response) => (queryOf(asked)['Action'] === silent ? undefined : known(asked, response))
      expect(await policySimulator(policyClients('eu-west-1'), 'eu-west-1', 50).allow(deed)).toBeUndefined()
    },
  )

  test('a second question does not ask for the identity of the caller again', async () => {
    decide('arn:aws:sts::111122223333:assumed-role/another/x', decided('allowed'))
    const { allow } = simulator()
    await Promise.all([allow(deed), allow(deed)])
    const ofAnother = simulated().filter((one) => one['PolicySourceArn'] === 'arn:aws:iam::111122223333:role/another')
    expect(ofAnother).toHaveLength(2)
    expect(aws.asked.filter((one) => queryOf(one)['Action'] === 'GetCallerIdentity')).toHaveLength(1)
  })
})
