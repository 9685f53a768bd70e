import { IAMClient, SimulatePrincipalPolicyCommand } from '@aws-sdk/client-iam'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'

let fleet: Fleet

beforeAll(async () => {
  fleet = await startFleet()
})
afterAll(() => fleet?.[Symbol.asyncDispose]())

const settings = () => ({
  endpoint: fleet.endpoint,
  region: fleet.region,
  credentials: { accessKeyId: 'AKIAREHEARSALFLEET00', secretAccessKey: 'any' },
  maxAttempts: 1,
})

const role = 'arn:aws:iam::123456789012:role/deploy'

async function decisions(actions: string[], source = role) {
  const input = { PolicySourceArn: source, ActionNames: actions, ResourceArns: ['arn:aws:s3:::x'] }
  const { EvaluationResults = [] } = await new IAMClient(settings()).send(new SimulatePrincipalPolicyCommand(input))
  return Object.fromEntries(EvaluationResults.map(({ EvalActionName, EvalDecision }) => [EvalActionName, EvalDecision]))
}

test('a caller of STS is a session of the role', async () => {
  const { Arn } = await new STSClient(settings()).send(new GetCallerIdentityCommand({}))
  expect(Arn).toBe('arn:aws:sts::123456789012:assumed-role/deploy/session')
})

test('IAM allows the role everything except what was ordered to be denied', async () => {
  fleet.order({ action: 'PutParameter', error: 'AccessDeniedException' })
  fleet.order({ action: 'GetParameter', error: 'ThrottlingException' })
  expect(await decisions(['ssm:PutParameter', 'ssm:GetParameter'])).toEqual({
    'ssm:PutParameter': 'implicitDeny',
    'ssm:GetParameter': 'allowed',
  })
  expect(await decisions(['ssm:PutParameter'])).toEqual({ 'ssm:PutParameter': 'implicitDeny' })
})

test('IAM knows no other role', async () => {
  await expect(decisions(['ssm:PutParameter'], `${role}s`)).rejects.toMatchObject({ name: 'NoSuchEntityException' })
})
