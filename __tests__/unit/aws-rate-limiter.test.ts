import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { expect, test } from 'vitest'
import { inTurn } from '../../src/adapters/aws/rate-limiter.ts'
import { startAnswering } from '../support/fakes/http-server.ts'

test('a request waits for its turn after its credentials are found, and leaves in that turn', async () => {
  await using internet = await startAnswering()
  const steps: string[] = []
  const step = async (name: string) => void steps.push(name)
  internet.reply = () => {
    steps.push('arrived')
    return { body: '{}' }
  }
  const credentials = async () => {
    await step('credentials')
    return { accessKeyId: 'AKIA', secretAccessKey: 'secret' }
  }
  const config = { region: 'eu-west-1', endpoint: internet.url, credentials, maxAttempts: 1 }
  const client = inTurn(new SSMClient(config), () => step('turn'))
  await client.send(new GetParameterCommand({ Name: '/x' }))
  await client.send(new GetParameterCommand({ Name: '/x' }))
  expect(steps).toEqual(['credentials', 'turn', 'arrived', 'turn', 'arrived'])
})
