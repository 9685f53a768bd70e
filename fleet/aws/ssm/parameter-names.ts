import type { AwsState } from '../state.ts'
import { awsError } from '../wire.ts'

/** How much of the 2,048 characters that the model allows is left: the ARN before the name counts too (PutParameter's Name). */
const longestArn = 1011
const levels = 15

/** Throws the error of Parameter Store for a name that no parameter can have (PutParameter's naming constraints). */
export function checkName({ region, account }: AwsState, name: string): void {
  const isPath = name.includes('/')
  if (isPath && !name.startsWith('/')) {
    throw awsError('ValidationException', 'Parameter name must be a fully qualified name.')
  }
  if (!/^\/?[\w.-]+(\/[\w.-]+)*$/.test(name) || /^\/?ssm/i.test(name)) {
    const form =
      'If formed as a path, it can consist of sub-paths divided by slash symbol; each sub-path can be formed as a mix of letters, numbers and the following 3 symbols .-_'
    throw awsError('ValidationException', `Parameter name: can't be prefixed with "ssm" (case-insensitive). ${form}`)
  }
  if (/^\/?aws/i.test(name)) throw awsError('AccessDeniedException', `No access to reserved parameter name: ${name}.`)
  if (`arn:aws:ssm:${region}:${account}:parameter${isPath ? '' : '/'}${name}`.length > longestArn) {
    throw awsError('ValidationException', 'The parameter name is too long.')
  }
  checkLevels(name)
}

/** A path as the prefix of the names in it. */
export function checkPath(path: string): string {
  if (!/^\/([\w.-]+\/?)*$/.test(path) || path.includes('//')) {
    const rule = 'The parameter path must begin with a forward slash "/".'
    throw awsError('ValidationException', `The parameter doesn't meet the parameter name requirements. ${rule}`)
  }
  checkLevels(path.replace(/\/$/, ''))
  return path.endsWith('/') ? path : `${path}/`
}

function checkLevels(name: string) {
  const depth = name.split('/').length - 1
  if (depth > levels) {
    const message = `A hierarchy can have a maximum of ${levels} levels. This one has ${depth}.`
    throw awsError('HierarchyLevelLimitExceededException', message)
  }
}

/** `name:3` asks for version 3, `name:word` for the version with that label. */
export function splitName(given: string): { name: string; selector?: string } {
  const [name = '', selector] = given.split(':')
  return selector === undefined ? { name } : { name, selector }
}
