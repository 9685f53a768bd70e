import {
  DeleteParameterCommand,
  DeleteParametersCommand,
  GetParameterCommand,
  GetParameterHistoryCommand,
  GetParametersByPathCommand,
  GetParametersCommand,
  PutParameterCommand,
  type PutParameterCommandInput,
} from '@aws-sdk/client-ssm'
import { expect, test } from 'vitest'
import { type FleetOptions, startFleet } from '../../fleet/fleet.ts'
import { clientsOf } from '../support/aws-clients/run-command.ts'

async function store(options: FleetOptions = {}) {
  const fleet = await startFleet(options)
  const { ssm } = clientsOf(fleet)
  const put = (Name: string, Value = 'x', more: Partial<PutParameterCommandInput> = {}) =>
    ssm.send(new PutParameterCommand({ Name, Value, Type: 'String', ...more }))
  const read = async (Name: string) => (await ssm.send(new GetParameterCommand({ Name }))).Parameter
  return { fleet, ssm, put, read, [Symbol.asyncDispose]: () => fleet[Symbol.asyncDispose]() }
}

const overwrite = { Overwrite: true }

test('a parameter is written again only with Overwrite, and then gets the next version', async () => {
  await using on = await store()
  expect(await on.put('/app/lock', 'one')).toMatchObject({ Version: 1, Tier: 'Standard' })
  await expect(on.put('/app/lock', 'two')).rejects.toMatchObject({ name: 'ParameterAlreadyExists' })
  expect(await on.put('/app/lock', 'two', { ...overwrite, Type: undefined })).toMatchObject({ Version: 2 })
  const found = await on.read('/app/lock')
  expect(found).toMatchObject({ Name: '/app/lock', Value: 'two', Version: 2, Type: 'String', DataType: 'text' })
  expect(found?.ARN).toBe('arn:aws:ssm:eu-west-1:123456789012:parameter/app/lock')
  expect(Math.abs((found?.LastModifiedDate?.getTime() ?? 0) - Date.now())).toBeLessThan(10_000)
})

test('a parameter that was deleted is not found, and starts again at version 1', async () => {
  await using on = await store()
  await on.put('/app/lock')
  await on.put('/app/lock', 'y', overwrite)
  await on.ssm.send(new DeleteParameterCommand({ Name: '/app/lock' }))
  const gone = { name: 'ParameterNotFound' }
  await expect(on.read('/app/lock')).rejects.toMatchObject(gone)
  await expect(on.ssm.send(new DeleteParameterCommand({ Name: '/app/lock' }))).rejects.toMatchObject(gone)
  expect(await on.put('/app/lock')).toMatchObject({ Version: 1 })
})

test('several parameters are deleted at once, and unknown ones are named', async () => {
  await using on = await store()
  await on.put('/app/a')
  const { DeletedParameters, InvalidParameters } = await on.ssm.send(
    new DeleteParametersCommand({ Names: ['/app/a', '/app/b'] }),
  )
  expect([DeletedParameters, InvalidParameters]).toEqual([['/app/a'], ['/app/b']])
})

test('ten parameters can be read at once, and unknown ones are named', async () => {
  await using on = await store()
  await on.put('/app/a', 'A')
  const get = (Names: string[]) => on.ssm.send(new GetParametersCommand({ Names }))
  const { Parameters, InvalidParameters } = await get(['/app/a', '/app/b'])
  expect(Parameters).toEqual([expect.objectContaining({ Name: '/app/a', Value: 'A' })])
  expect(InvalidParameters).toEqual(['/app/b'])
  const eleven = Array.from({ length: 11 }, (_, n) => `/app/${n}`)
  await expect(get(eleven)).rejects.toMatchObject({ name: 'ValidationException' })
})

test('a path returns its own parameters, or with Recursive all below, at most ten a page', async () => {
  await using on = await store()
  for (let n = 0; n < 12; n++) await on.put(`/app/production/drained/${String(n).padStart(2, '0')}`)
  await on.put('/app/production/lock')
  await on.put('/app/productions/lock')
  const byPath = async (Path: string, more: object = {}) => {
    const page = await on.ssm.send(new GetParametersByPathCommand({ Path, ...more }))
    return { names: page.Parameters?.map(({ Name }) => Name), NextToken: page.NextToken }
  }
  expect((await byPath('/app/production')).names).toEqual(['/app/production/lock'])
  expect((await byPath('/app/production/')).names).toEqual(['/app/production/lock'])
  const first = await byPath('/app/production', { Recursive: true })
  expect(first.names).toHaveLength(10)
  const rest = await byPath('/app/production', { Recursive: true, NextToken: first.NextToken })
  expect(rest.names).toEqual(['/app/production/drained/10', '/app/production/drained/11', '/app/production/lock'])
  expect(rest.NextToken).toBeUndefined()
  await expect(byPath('/app', { MaxResults: 11 })).rejects.toMatchObject({ name: 'ValidationException' })
  await expect(byPath('app')).rejects.toMatchObject({ name: 'ValidationException' })
})

test('earlier versions can be read by number and are listed, oldest first', async () => {
  await using on = await store()
  await on.put('/app/record', 'one')
  await on.put('/app/record', 'two', overwrite)
  expect(await on.read('/app/record:1')).toMatchObject({ Value: 'one', Version: 1, Selector: ':1' })
  await expect(on.read('/app/record:3')).rejects.toMatchObject({ name: 'ParameterVersionNotFound' })
  const { Parameters } = await on.ssm.send(new GetParameterHistoryCommand({ Name: '/app/record' }))
  expect(Parameters?.map(({ Version, Value }) => [Version, Value])).toEqual([
    [1, 'one'],
    [2, 'two'],
  ])
})

test('a parameter with more than a hundred versions forgets the oldest', async () => {
  await using on = await store()
  for (let n = 1; n <= 101; n++) await on.put('/app/lock', String(n), overwrite)
  await expect(on.read('/app/lock:1')).rejects.toMatchObject({ name: 'ParameterVersionNotFound' })
  expect(await on.read('/app/lock:2')).toMatchObject({ Value: '2' })
})

test.each([
  { name: 'app/lock', error: 'ValidationException' },
  { name: '/app//lock', error: 'ValidationException' },
  { name: '/app/lock/', error: 'ValidationException' },
  { name: '/app/my lock', error: 'ValidationException' },
  { name: '/app/lock@host', error: 'ValidationException' },
  { name: '/SSM/lock', error: 'ValidationException' },
  { name: 'awslock', error: 'AccessDeniedException' },
  { name: `/${'x'.repeat(1011)}`, error: 'ValidationException' },
  { name: '/a'.repeat(16), error: 'HierarchyLevelLimitExceededException' },
])('the name $name is refused with $error', async ({ name, error }) => {
  await using on = await store()
  await expect(on.put(name)).rejects.toMatchObject({ name: error, $metadata: { httpStatusCode: 400 } })
})

test('a name may have fifteen levels and every allowed character, and loses the blanks around it', async () => {
  await using on = await store()
  const deep = '/a'.repeat(15)
  expect(await on.put(deep)).toMatchObject({ Version: 1 })
  await on.put(' /App_1/x.y-z ')
  expect(await on.read('/App_1/x.y-z')).toMatchObject({ Value: 'x' })
})

test.each([
  { about: 'nothing', value: '', more: {} },
  { about: 'more than 4 KB', value: 'ü'.repeat(2049), more: {} },
  { about: 'more than 8 KB in an advanced one', value: 'x'.repeat(8193), more: { Tier: 'Advanced' as const } },
  { about: 'a reference to another parameter', value: 'a {{ssm:/app/b}} c', more: {} },
  { about: 'no type when it is new', value: 'x', more: { Type: undefined } },
])('a value of $about is refused', async ({ value, more }) => {
  await using on = await store()
  await expect(on.put('/app/a', value, more)).rejects.toMatchObject({ name: 'ValidationException' })
})

test('an advanced parameter accepts 8 KB and stays advanced', async () => {
  await using on = await store()
  await on.put('/app/a', 'x'.repeat(8192), { Tier: 'Advanced' })
  expect(await on.put('/app/a', 'y'.repeat(5000), overwrite)).toMatchObject({ Tier: 'Advanced', Version: 2 })
})

test('every answer has the time of AWS, errors too, and that time may differ from this machine’s', async () => {
  await using on = await store({ skewMs: 7 * 60_000 })
  const dates: (string | null)[] = []
  for (const [service, action] of [
    ['ssm', 'AmazonSSM.GetParametersByPath'],
    ['ssm', 'AmazonSSM.Unknown'],
    ['nobody', 'Nobody.Anything'],
  ]) {
    const scope = `A/20261123/eu-west-1/${service}/aws4_request`
    const headers = { 'x-amz-target': action ?? '', authorization: `AWS4-HMAC-SHA256 Credential=${scope}, Signature=0` }
    const answer = await fetch(on.fleet.endpoint, { method: 'POST', headers, body: '{"Path":"/"}' })
    dates.push(answer.headers.get('date'))
  }
  await on.put('/app/lock')
  dates.push(String((await on.read('/app/lock'))?.LastModifiedDate))
  for (const date of dates) {
    const ahead = Date.parse(date ?? '') - Date.now()
    expect(ahead).toBeGreaterThan(6.9 * 60_000)
    expect(ahead).toBeLessThan(7.1 * 60_000)
  }
})
