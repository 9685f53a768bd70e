import { awsError, type Input } from '../wire.ts'
import type { Parameter, World } from '../world.ts'
import { stringList } from './validation.ts'

/** What the agent does with `{{ssm:NAME}}` before anything else looks at the script. */
export function resolveParameters(world: World, commands: readonly string[]): readonly string[] {
  return commands.map((line) =>
    line.replace(/\{\{ *ssm:([/\w.:-]+) *\}\}/g, (_, name: string) => {
      const parameter = world.parameters.get(name)
      if (!parameter)
        throw new Error(`failed to resolve parameters: Input contains invalid ssm parameters [{{ssm:${name}}}]`)
      if (parameter.type === 'SecureString')
        throw new Error(`Parameters of type SecureString are not supported: ${name}`)
      return parameter.value
    }),
  )
}

export function putParameter(world: World, input: Input) {
  const name = String(input['Name'])
  const value = String(input['Value'] ?? '')
  const before = world.parameters.get(name)
  if (before && input['Overwrite'] !== true) {
    throw awsError(
      'ParameterAlreadyExists',
      'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.',
    )
  }
  const limit = input['Tier'] === 'Advanced' ? 8192 : 4096
  if (Buffer.byteLength(value) > limit) {
    throw awsError(
      'ValidationException',
      `Standard tier parameters support a maximum parameter value of ${limit} characters.`,
    )
  }
  if (/\{\{.*\}\}/.test(value)) throw awsError('ValidationException', 'Parameter value cannot contain {{ }}')
  const type = String(input['Type'] ?? before?.type ?? 'String')
  const parameter: Parameter = { name, type, value, version: (before?.version ?? 0) + 1, at: Date.now() }
  world.parameters.set(name, parameter)
  return { Version: parameter.version, Tier: 'Standard' }
}

export function getParameter(world: World, input: Input) {
  const parameter = world.parameters.get(String(input['Name']))
  if (!parameter) throw awsError('ParameterNotFound', '')
  return { Parameter: shown(world, parameter) }
}

export function getParameters(world: World, input: Input) {
  const names = stringList(input['Names'])
  if (names.length > 10) {
    throw awsError(
      'ValidationException',
      "1 validation error detected: Value at 'names' failed to satisfy constraint: Member must have length less than or equal to 10",
    )
  }
  const found = names.flatMap((name) => world.parameters.get(name) ?? [])
  return {
    Parameters: found.map((parameter) => shown(world, parameter)),
    InvalidParameters: names.filter((name) => !world.parameters.has(name)),
  }
}

function shown(world: World, { name, type, value, version, at }: Parameter) {
  return {
    Name: name,
    Type: type,
    Value: value,
    Version: version,
    LastModifiedDate: at / 1000,
    ARN: `arn:aws:ssm:${world.region}:${world.account}:parameter/${name.replace(/^\//, '')}`,
    DataType: 'text',
  }
}
