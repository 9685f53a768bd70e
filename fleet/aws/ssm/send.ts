import { randomUUID } from 'node:crypto'
import { type AwsState, draw, type Instance, isRegistered } from '../state.ts'
import { awsError, type Input } from '../wire.ts'
import type { Command, Invocation } from './commands.ts'
import { dispatch } from './delivery.ts'
import { listedCommand } from './listing.ts'
import { constrain, stringList } from './validation.ts'

/** Of the document and its parameters together (CreateDocument.Content). */
const documentLimit = 64 * 1024
/** How much of that AWS-RunShellScript itself takes. */
const documentBytes = 1100
/** The document's own allowedPattern: 1 to 172800. */
const timeoutPattern = /^([1-9][0-9]{0,4}|1[0-6][0-9]{4}|17[0-1][0-9]{3}|172[0-7][0-9]{2}|172800)$/

type Parameters = Readonly<Record<string, readonly string[]>>
type Targets = readonly { readonly Key: string; readonly Values: readonly string[] }[]

/** SendCommand with AWS-RunShellScript. One bad instance id fails the whole call. */
export function sendCommand(aws: AwsState, input: Input) {
  checkModel(input)
  const parameters = readParameters(input['Parameters'])
  const targets = (input['Targets'] ?? []) as Targets
  const ids = stringList(input['InstanceIds'])
  checkAddressees(ids, targets)
  checkDocument(input, parameters)
  checkInstances(aws, ids)
  const instances = ids.length > 0 ? ids : targeted(aws, targets)
  const command = create(aws, input, { parameters, targets, ids, instances })
  const Command = listedCommand(command, 'sent')
  aws.commands.set(command.id, command)
  dispatch(aws, command)
  return { Command }
}

function checkModel(input: Input) {
  const rules = constrain(input)
  rules.length('DocumentName', { min: 1 })
  rules.pattern('DocumentName', /^[a-zA-Z0-9_\-.:/]{3,128}$/)
  rules.pattern('DocumentVersion', /^(\$LATEST|\$DEFAULT|[1-9][0-9]*)$/)
  rules.length('InstanceIds', { max: 50 })
  rules.pattern('InstanceIds', /^(i-(\w{8}|\w{17})|mi-\w{17})$/)
  rules.length('Targets', { max: 5 })
  rules.length('Comment', { max: 100 })
  rules.range('TimeoutSeconds', { min: 30, max: 2_592_000 })
  const share = /^([1-9][0-9]*|[1-9][0-9]%|[1-9]%|100%)$/
  rules.pattern('MaxConcurrency', share)
  rules.pattern('MaxErrors', new RegExp(`^0$|^0%$|${share.source}`))
  if (input['OutputS3BucketName'] !== undefined) rules.length('OutputS3BucketName', { min: 3, max: 63 })
  rules.length('OutputS3KeyPrefix', { max: 500 })
  rules.length('DocumentHash', { max: 256 })
  rules.check()
}

function readParameters(value: unknown): Parameters {
  if (value === undefined || value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value))
    throw awsError('SerializationException', 'Expected map or null')
  return Object.fromEntries(Object.entries(value).map(([name, list]) => [name, stringList(list)]))
}

function checkAddressees(ids: readonly string[], targets: Targets) {
  if (ids.length > 0 === targets.length > 0) {
    throw awsError('ValidationException', 'Specify either InstanceIds or Targets, and not both')
  }
  if (new Set(ids).size < ids.length)
    throw awsError('DuplicateInstanceId', 'You cannot specify an instance ID in more than one place')
}

function checkDocument(input: Input, parameters: Parameters) {
  if (input['DocumentName'] !== 'AWS-RunShellScript') {
    throw awsError('InvalidDocument', `Document with name ${input['DocumentName']} does not exist.`)
  }
  const known = ['commands', 'workingDirectory', 'executionTimeout']
  const unknown = Object.keys(parameters).filter((name) => !known.includes(name))
  if (unknown.length > 0)
    throw awsError(
      'InvalidParameters',
      `Parameters provided in command are not supported by the document: ${unknown.join(', ')}`,
    )
  if ((parameters['commands'] ?? []).length === 0) {
    throw awsError('InvalidParameters', 'Parameters "commands" must be provided.')
  }
  const timeout = parameters['executionTimeout']
  if (timeout && (timeout.length !== 1 || !timeoutPattern.test(timeout[0] ?? ''))) {
    throw awsError('InvalidParameters', 'Parameter "executionTimeout" does not match its allowed pattern.')
  }
  const bytes = documentBytes + Buffer.byteLength(JSON.stringify(parameters))
  if (bytes > documentLimit) throw awsError('MaxDocumentSizeExceeded', 'The size limit of a document is 64 KB.')
}

/** AWS accepts a registered node that is offline, and refuses an instance that never registered or no longer exists. */
function checkInstances(aws: AwsState, ids: readonly string[]) {
  const bad = ids.filter((id) => {
    const instance = aws.instances.get(id)
    return !instance || !isRegistered(instance)
  })
  if (bad.length === 0) return
  const message = `Instances [[${bad.join(', ')}]] not in a valid state for account ${aws.account}`
  throw awsError('InvalidInstanceId', message)
}

/** Keys are joined by AND, the values of one by OR. */
function targeted(aws: AwsState, targets: Targets): string[] {
  const fits = (instance: Instance) =>
    targets.every(({ Key, Values }) => {
      if (Key === 'InstanceIds') return Values.includes(instance.host.id)
      if (Key === 'tag-key') return Values.some((key) => key in instance.tags)
      return Values.includes(instance.tags[Key.replace(/^tag:/, '')] ?? '\0')
    })
  return [...aws.instances.values()].filter((one) => isRegistered(one) && fits(one)).map(({ host }) => host.id)
}

interface Addressed {
  readonly parameters: Parameters
  readonly targets: Targets
  readonly ids: readonly string[]
  readonly instances: readonly string[]
}

function create(aws: AwsState, input: Input, { parameters, targets, ids, instances }: Addressed): Command {
  const requestedAt = Date.now()
  const text = (name: string, fallback = '') => String(input[name] ?? fallback)
  return {
    id: randomUUID(),
    documentName: text('DocumentName'),
    documentVersion: text('DocumentVersion', '$DEFAULT'),
    comment: text('Comment'),
    parameters,
    instanceIds: ids,
    targets,
    maxConcurrency: text('MaxConcurrency', '50'),
    maxErrors: text('MaxErrors', '0'),
    s3: { bucket: text('OutputS3BucketName'), prefix: text('OutputS3KeyPrefix') },
    timeoutSeconds: Number(input['TimeoutSeconds'] ?? 3600),
    executionTimeout: Number(parameters['executionTimeout']?.[0] ?? 3600),
    requestedAt,
    visibleAt: requestedAt + draw(aws.delays.visible),
    invocations: instances.map(pending),
    isCancelled: false,
    // With targets the queue starts with one node and doubles (guide: send-commands-multiple).
    window: ids.length > 0 ? Number.POSITIVE_INFINITY : 1,
  }
}

function pending(instanceId: string): Invocation {
  return { instanceId, details: 'Pending', code: -1, stdout: '', stderr: '', output: '', trace: '', sent: false }
}
