import { takeFault } from '../faults.ts'
import { type AwsState, awsNow } from '../state.ts'
import { awsError, type Input } from '../wire.ts'
import { checkName, checkPath, splitName } from './parameter-names.ts'
import { constrain, page, stringList } from './validation.ts'

/** One version of a parameter. */
export interface Parameter {
  readonly name: string
  readonly type: string
  readonly value: string
  readonly tier: 'Standard' | 'Advanced'
  /** Starts at 1; a parameter that was deleted and made again starts at 1 again. */
  readonly version: number
  readonly at: number
}

/** Parameter Store deletes older versions (guide: sysman-paramstore-versions). */
const keptVersions = 100

/** The agent's replacement of `{{ssm:NAME}}`, before anything else reads the script. */
export function resolveParameters(aws: AwsState, commands: readonly string[]): readonly string[] {
  return commands.map((line) =>
    line.replace(/\{\{ *ssm:([/\w.:-]+) *\}\}/g, (_, name: string) => {
      const parameter = find(aws, name)
      if (!parameter)
        throw new Error(`failed to resolve parameters: Input contains invalid ssm parameters [{{ssm:${name}}}]`)
      if (parameter.type === 'SecureString')
        throw new Error(`Parameters of type SecureString are not supported: ${name}`)
      return parameter.value
    }),
  )
}

/** Makes a parameter, or with Overwrite a new version of an existing one. */
export function putParameter(aws: AwsState, input: Input) {
  const name = String(input['Name'] ?? '').trim()
  checkName(aws, name)
  const versions = aws.parameters.get(name) ?? []
  const before = versions.at(-1)
  if (before && input['Overwrite'] !== true) {
    throw awsError(
      'ParameterAlreadyExists',
      'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.',
    )
  }
  const tier = before?.tier === 'Advanced' ? 'Advanced' : tierOf(input)
  const type = input['Type'] ?? before?.type
  if (type === undefined) throw invalid('A parameter type is required when you create a parameter.')
  const version = (before?.version ?? 0) + 1
  const value = checkedValue(input, tier)
  const parameter: Parameter = { name, type: String(type), value, tier, version, at: awsNow(aws) }
  aws.parameters.set(name, [...versions, parameter].slice(-keptVersions))
  return { Version: version, Tier: tier }
}

function tierOf(input: Input): Parameter['tier'] {
  return input['Tier'] === 'Advanced' ? 'Advanced' : 'Standard'
}

function checkedValue(input: Input, tier: Parameter['tier']): string {
  const rules = constrain(input)
  rules.length('Value', { min: 1 })
  rules.pattern('Type', /^(String|StringList|SecureString)$/)
  rules.pattern('Tier', /^(Standard|Advanced|Intelligent-Tiering)$/)
  rules.check()
  const value = String(input['Value'])
  const limit = tier === 'Advanced' ? 8192 : 4096
  if (Buffer.byteLength(value) > limit) {
    throw invalid(`${tier} tier parameters support a maximum parameter value of ${limit} characters.`)
  }
  if (/\{\{.*\}\}/.test(value)) throw invalid('Parameter value cannot contain {{ }}')
  return value
}

/** The newest version, or version 3 for `name:3`. */
export function getParameter(aws: AwsState, input: Input) {
  const given = String(input['Name'] ?? '')
  const { name, selector } = splitName(given)
  checkName(aws, name)
  if (!aws.parameters.has(name)) throw awsError('ParameterNotFound', '')
  const parameter = find(aws, given)
  if (parameter) return { Parameter: shown(aws, parameter, selector) }
  throw awsError('ParameterVersionNotFound', `Systems Manager could not find version ${selector} of ${name}.`)
}

export function getParameters(aws: AwsState, input: Input) {
  const names = atMostTen(input)
  return {
    Parameters: names.flatMap((given) => {
      const parameter = find(aws, given)
      return parameter ? [shown(aws, parameter, splitName(given).selector)] : []
    }),
    InvalidParameters: names.filter((given) => find(aws, given) === undefined),
  }
}

/** The parameters right below a path, or with Recursive all below it; at most ten a page. */
export function getParametersByPath(aws: AwsState, input: Input) {
  const rules = constrain(input)
  rules.length('Path', { min: 1 })
  rules.range('MaxResults', { min: 1, max: 10 })
  rules.check()
  if (input['ParameterFilters'] !== undefined) throw invalid('The rehearsal fleet knows no filters of parameters')
  const folder = checkPath(String(input['Path']))
  const isIn = (name: string) =>
    name.startsWith(folder) && (input['Recursive'] === true || !name.slice(folder.length).includes('/'))
  const found = [...aws.parameters].filter(([name]) => isIn(name)).sort(([one], [other]) => (one < other ? -1 : 1))
  const isEmpty = takeFault(aws.faults, 'empty', (fault) => fault.action === 'GetParametersByPath') !== undefined
  const size = isEmpty ? 0 : Number(input['MaxResults'] ?? 10)
  const { items, next } = page(found, { size, token: input['NextToken'] })
  const newest = items.flatMap(([, versions]) => versions.slice(-1))
  return { Parameters: newest.map((parameter) => shown(aws, parameter)), ...next }
}

/** Every version that is kept, oldest first; at most 50 a page. */
export function getParameterHistory(aws: AwsState, input: Input) {
  const rules = constrain(input)
  rules.range('MaxResults', { min: 1, max: 50 })
  rules.check()
  const versions = aws.parameters.get(String(input['Name'] ?? ''))
  if (!versions) throw awsError('ParameterNotFound', '')
  const { items, next } = page(versions, { size: Number(input['MaxResults'] ?? 50), token: input['NextToken'] })
  const user = `arn:aws:sts::${aws.account}:assumed-role/deploy/session`
  return {
    Parameters: items.map(({ name, type, value, tier, version, at }) => ({
      ...{ Name: name, Type: type, Value: value, Version: version, Tier: tier, DataType: 'text' },
      ...{ LastModifiedDate: at / 1000, LastModifiedUser: user, Labels: [], Policies: [] },
    })),
    ...next,
  }
}

export function deleteParameter(aws: AwsState, input: Input) {
  const name = String(input['Name'] ?? '')
  checkName(aws, name)
  if (!aws.parameters.delete(name)) throw awsError('ParameterNotFound', '')
  return {}
}

export function deleteParameters(aws: AwsState, input: Input) {
  const names = atMostTen(input)
  const deleted = names.filter((name) => aws.parameters.delete(name))
  return { DeletedParameters: deleted, InvalidParameters: names.filter((name) => !deleted.includes(name)) }
}

function atMostTen(input: Input): readonly string[] {
  const rules = constrain(input)
  rules.length('Names', { min: 1, max: 10 })
  rules.check()
  return stringList(input['Names'])
}

function find(aws: AwsState, given: string): Parameter | undefined {
  const { name, selector } = splitName(given)
  const versions = aws.parameters.get(name) ?? []
  return selector === undefined ? versions.at(-1) : versions.find(({ version }) => String(version) === selector)
}

function shown({ region, account }: AwsState, { name, type, value, version, at }: Parameter, selector?: string) {
  return {
    Name: name,
    Type: type,
    Value: value,
    Version: version,
    ...(selector !== undefined && { Selector: `:${selector}` }),
    LastModifiedDate: at / 1000,
    ARN: `arn:aws:ssm:${region}:${account}:parameter/${name.replace(/^\//, '')}`,
    DataType: 'text',
  }
}

function invalid(message: string) {
  return awsError('ValidationException', message)
}
