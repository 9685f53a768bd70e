import { takeFault } from './faults.ts'
import { cancel } from './ssm/delivery.ts'
import { getCommandInvocation, listCommandInvocations, listCommands } from './ssm/listing.ts'
import { describeInstanceInformation } from './ssm/nodes.ts'
import {
  deleteParameter,
  deleteParameters,
  getParameter,
  getParameterHistory,
  getParameters,
  getParametersByPath,
  putParameter,
} from './ssm/parameters.ts'
import { sendCommand } from './ssm/send.ts'
import { stringList } from './ssm/validation.ts'
import { awsError, type Input, json11, type Service } from './wire.ts'
import type { World } from './world.ts'

/** Systems Manager: nodes, Run Command, parameters. */
export function ssm(world: World): Service {
  const spell = (details: string) =>
    takeFault(world.faults, 'spell') ? details.replace(/(?<=[a-z])(?=[A-Z])/g, ' ') : details
  return {
    name: 'ssm',
    protocol: json11,
    actions: {
      DescribeInstanceInformation: (input) => describeInstanceInformation(world, input),
      SendCommand: (input) => sendCommand(world, input),
      CancelCommand: (input) => cancelCommand(world, input),
      ListCommands: (input) => listCommands(world, input, spell),
      ListCommandInvocations: (input) => listCommandInvocations(world, input, spell),
      GetCommandInvocation: (input) => getCommandInvocation(world, input, spell),
      PutParameter: (input) => putParameter(world, input),
      GetParameter: (input) => getParameter(world, input),
      GetParameters: (input) => getParameters(world, input),
      GetParametersByPath: (input) => getParametersByPath(world, input),
      GetParameterHistory: (input) => getParameterHistory(world, input),
      DeleteParameter: (input) => deleteParameter(world, input),
      DeleteParameters: (input) => deleteParameters(world, input),
    },
  }
}

function cancelCommand(world: World, input: Input) {
  const command = world.commands.get(String(input['CommandId']))
  if (!command) throw awsError('InvalidCommandId', '')
  const all = command.invocations.map(({ instanceId }) => instanceId)
  const given = stringList(input['InstanceIds'])
  if (new Set(given).size < given.length) throw awsError('DuplicateInstanceId', '')
  if (given.some((id) => !all.includes(id))) throw awsError('InvalidInstanceId', '')
  cancel(world, command, given.length > 0 ? given : all)
  return {}
}
