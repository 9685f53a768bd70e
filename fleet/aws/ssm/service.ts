import { takeFault } from '../faults.ts'
import type { AwsState } from '../state.ts'
import { awsError, type Input, json11, type Service } from '../wire.ts'
import { cancel } from './delivery.ts'
import { getCommandInvocation, listCommandInvocations, listCommands } from './listing.ts'
import { describeInstanceInformation } from './nodes.ts'
import {
  deleteParameter,
  deleteParameters,
  getParameter,
  getParameterHistory,
  getParameters,
  getParametersByPath,
  putParameter,
} from './parameters.ts'
import { sendCommand } from './send.ts'
import { stringList } from './validation.ts'

/** Systems Manager: nodes, Run Command, parameters. */
export function ssm(aws: AwsState): Service {
  const spell = (details: string) =>
    takeFault(aws.faults, 'spell') ? details.replace(/(?<=[a-z])(?=[A-Z])/g, ' ') : details
  return {
    name: 'ssm',
    protocol: json11,
    actions: {
      DescribeInstanceInformation: (input) => describeInstanceInformation(aws, input),
      SendCommand: (input) => sendCommand(aws, input),
      CancelCommand: (input) => cancelCommand(aws, input),
      ListCommands: (input) => listCommands(aws, input, spell),
      ListCommandInvocations: (input) => listCommandInvocations(aws, input, spell),
      GetCommandInvocation: (input) => getCommandInvocation(aws, input, spell),
      PutParameter: (input) => putParameter(aws, input),
      GetParameter: (input) => getParameter(aws, input),
      GetParameters: (input) => getParameters(aws, input),
      GetParametersByPath: (input) => getParametersByPath(aws, input),
      GetParameterHistory: (input) => getParameterHistory(aws, input),
      DeleteParameter: (input) => deleteParameter(aws, input),
      DeleteParameters: (input) => deleteParameters(aws, input),
    },
  }
}

function cancelCommand(aws: AwsState, input: Input) {
  const command = aws.commands.get(String(input['CommandId']))
  if (!command) throw awsError('InvalidCommandId', '')
  const all = command.invocations.map(({ instanceId }) => instanceId)
  const given = stringList(input['InstanceIds'])
  if (new Set(given).size < given.length) throw awsError('DuplicateInstanceId', '')
  if (given.some((id) => !all.includes(id))) throw awsError('InvalidInstanceId', '')
  cancel(aws, command, given.length > 0 ? given : all)
  return {}
}
