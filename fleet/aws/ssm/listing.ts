import type { AwsState } from '../state.ts'
import { awsError, type Input } from '../wire.ts'
import { type Command, detailsOf, expiresAt, type Invocation, isOpen, statusOf } from './commands.ts'
import { constrain, page, seconds } from './validation.ts'

const plugin = 'aws:runShellScript'
const commandId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** The spelling of StatusDetails. */
type Spell = (details: string) => string

/** All invocations of a command, 50 a page, newest first. Right after SendCommand: none, and no error. */
export function listCommandInvocations(aws: AwsState, input: Input, spell: Spell) {
  const found = visible(aws, input).flatMap((command) =>
    command.invocations
      .filter(({ instanceId }) => input['InstanceId'] === undefined || input['InstanceId'] === instanceId)
      .filter((invocation) => hasStatus(input, statusOf(invocation.details)))
      .map((invocation) => ({ command, invocation })),
  )
  const { items, next } = page(found, { size: Number(input['MaxResults'] ?? 50), token: input['NextToken'] })
  const isDetailed = input['Details'] === true
  return { CommandInvocations: items.map((item) => listedInvocation(item, { isDetailed, spell })), ...next }
}

export function listCommands(aws: AwsState, input: Input, spell: Spell) {
  const found = visible(aws, input)
    .filter(({ invocations }) => {
      const id = input['InstanceId']
      return id === undefined || invocations.some(({ instanceId }) => instanceId === id)
    })
    .filter((command) => hasStatus(input, statusOf(detailsOf(command))))
  const { items, next } = page(found, { size: Number(input['MaxResults'] ?? 50), token: input['NextToken'] })
  return { Commands: items.map((command) => listedCommand(command, 'listed', spell)), ...next }
}

/** One invocation with up to 24,000 characters of stdout and 8,000 of stderr, both empty until it ended. */
export function getCommandInvocation(aws: AwsState, input: Input, spell: Spell) {
  const rules = constrain(input)
  rules.length('CommandId', { min: 36, max: 36 })
  rules.length('InstanceId', { min: 1 })
  rules.check()
  const command = aws.commands.get(String(input['CommandId']))
  const invocation = command?.invocations.find(({ instanceId }) => instanceId === input['InstanceId'])
  if (!command || !invocation || Date.now() < command.visibleAt) throw awsError('InvocationDoesNotExist', '')
  if (input['PluginName'] !== undefined && input['PluginName'] !== plugin) {
    throw awsError('InvalidPluginName', 'The plugin name is not valid.')
  }
  const { startedAt, endedAt, details, stdout, stderr } = invocation
  return {
    CommandId: command.id,
    InstanceId: invocation.instanceId,
    Comment: command.comment,
    DocumentName: command.documentName,
    DocumentVersion: command.documentVersion,
    PluginName: plugin,
    ResponseCode: invocation.code,
    ExecutionStartDateTime: startedAt === undefined ? '' : new Date(startedAt).toISOString(),
    ExecutionElapsedTime: startedAt === undefined || endedAt === undefined ? '' : elapsed(endedAt - startedAt),
    ExecutionEndDateTime: startedAt === undefined || endedAt === undefined ? '' : new Date(endedAt).toISOString(),
    Status: statusOf(details),
    StatusDetails: spell(details),
    StandardOutputContent: stdout.slice(0, 24_000),
    StandardOutputUrl: '',
    StandardErrorContent: stderr.slice(0, 8_000),
    StandardErrorUrl: '',
    CloudWatchOutputConfig: { CloudWatchLogGroupName: '', CloudWatchOutputEnabled: false },
  }
}

/** ISO 8601: `PT1.2S`, `PT1M5.034S`. */
function elapsed(ms: number): string {
  const minutes = Math.floor(ms / 60_000)
  return `PT${minutes > 0 ? `${minutes}M` : ''}${(ms - minutes * 60_000) / 1000}S`
}

function visible(aws: AwsState, input: Input): Command[] {
  const rules = constrain(input)
  if (input['CommandId'] !== undefined) rules.length('CommandId', { min: 36, max: 36 })
  rules.range('MaxResults', { min: 1, max: 50 })
  rules.check()
  if (input['CommandId'] !== undefined && !commandId.test(String(input['CommandId']))) {
    throw awsError('InvalidCommandId', '')
  }
  const after = filterOf(input, 'InvokedAfter')
  const before = filterOf(input, 'InvokedBefore')
  const document = filterOf(input, 'DocumentName')
  return [...aws.commands.values()]
    .reverse()
    .filter(({ id }) => input['CommandId'] === undefined || input['CommandId'] === id)
    .filter(({ visibleAt }) => Date.now() >= visibleAt)
    .filter(({ requestedAt }) => after === undefined || requestedAt > Date.parse(after))
    .filter(({ requestedAt }) => before === undefined || requestedAt < Date.parse(before))
    .filter(({ documentName }) => document === undefined || documentName === document)
}

const filterKeys = ['InvokedAfter', 'InvokedBefore', 'Status', 'ExecutionStage', 'DocumentName']

function filterOf(input: Input, key: string): string | undefined {
  const filters = (input['Filters'] ?? []) as { key: string; value: string }[]
  const unknown = filters.find((filter) => !filterKeys.includes(filter.key))
  if (unknown) throw awsError('InvalidFilterKey', `The specified key ${unknown.key} is not valid.`)
  return filters.find((filter) => filter.key === key)?.value
}

function hasStatus(input: Input, status: string): boolean {
  const wanted = filterOf(input, 'Status')
  const stage = filterOf(input, 'ExecutionStage')
  const isExecuting = ['Pending', 'InProgress', 'Delayed', 'Cancelling'].includes(status)
  return (wanted === undefined || wanted === status) && (stage === undefined || (stage === 'Executing') === isExecuting)
}

type Listed = { readonly command: Command; readonly invocation: Invocation }

function listedInvocation(
  { command, invocation }: Listed,
  { isDetailed, spell }: { isDetailed: boolean; spell: Spell },
) {
  const { details, code, startedAt, endedAt, output, trace } = invocation
  const status = { Status: statusOf(details), StatusDetails: spell(details) }
  const detail = {
    Name: plugin,
    ...status,
    ResponseCode: code,
    ResponseStartDateTime: seconds(startedAt),
    ResponseFinishDateTime: seconds(endedAt),
    Output: output,
    StandardOutputUrl: '',
    StandardErrorUrl: '',
    OutputS3Region: '',
    OutputS3BucketName: command.s3.bucket,
    OutputS3KeyPrefix: command.s3.prefix,
  }
  return {
    CommandId: command.id,
    InstanceId: invocation.instanceId,
    InstanceName: '',
    Comment: command.comment,
    DocumentName: command.documentName,
    DocumentVersion: command.documentVersion,
    RequestedDateTime: seconds(command.requestedAt),
    ...status,
    TraceOutput: trace,
    CommandPlugins: isDetailed ? [detail] : [],
  }
}

/** A command as SendCommand (`sent`: all counts are 0) and ListCommands show it. */
export function listedCommand(command: Command, as: 'sent' | 'listed', spell: Spell = (details) => details) {
  const count = (fits: (invocation: Invocation) => boolean) =>
    as === 'sent' ? 0 : command.invocations.filter(fits).length
  const details = as === 'sent' ? 'Pending' : detailsOf(command)
  return {
    CommandId: command.id,
    DocumentName: command.documentName,
    DocumentVersion: command.documentVersion,
    Comment: command.comment,
    ExpiresAfter: seconds(expiresAt(command)),
    Parameters: command.parameters,
    InstanceIds: command.instanceIds,
    Targets: command.targets,
    RequestedDateTime: seconds(command.requestedAt),
    Status: statusOf(details),
    StatusDetails: spell(details),
    OutputS3BucketName: command.s3.bucket,
    OutputS3KeyPrefix: command.s3.prefix,
    MaxConcurrency: command.maxConcurrency,
    MaxErrors: command.maxErrors,
    TargetCount: count(() => true),
    CompletedCount: count((invocation) => !isOpen(invocation)),
    ErrorCount: count((invocation) => ['Failed', 'ExecutionTimedOut'].includes(invocation.details)),
    DeliveryTimedOutCount: count((invocation) => invocation.details === 'DeliveryTimedOut'),
    TimeoutSeconds: command.timeoutSeconds,
    ServiceRole: '',
    CloudWatchOutputConfig: { CloudWatchLogGroupName: '', CloudWatchOutputEnabled: false },
  }
}
