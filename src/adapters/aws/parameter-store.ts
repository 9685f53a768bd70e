import {
  GetParameterCommand,
  ParameterNotFound,
  PutParameterCommand,
  type PutParameterCommandInput,
  type SSMClient,
} from '@aws-sdk/client-ssm'
import type { ParameterStore } from '../../state/parameter-store.port.ts'
import type { WithRetry } from './retry.ts'

/** Parameter Store over an SSM client. Parameters have the type String and the account's default tier. */
export function parameterStore(client: SSMClient, call: WithRetry): ParameterStore {
  return {
    async read(name) {
      const time = serverTime()
      const response = await call('ssm:GetParameter', () =>
        client.send(time.observe(new GetParameterCommand({ Name: name }))).catch((error: unknown) => {
          if (error instanceof ParameterNotFound) return undefined
          throw error
        }),
      )
      const { Value: value, Version: version = 0, LastModifiedDate: written } = response?.Parameter ?? {}
      return { version, at: written?.getTime() ?? 0, now: time.now(), ...(value !== undefined && { value }) }
    },
    async write(name, value) {
      const time = serverTime()
      const input: PutParameterCommandInput = { Name: name, Value: value, Type: 'String', Overwrite: true }
      const response = await call('ssm:PutParameter', () => client.send(time.observe(new PutParameterCommand(input))))
      return { version: response.Version ?? 0, now: time.now() }
    },
  }
}

type ReadTime = <Args, Output extends { readonly response: unknown }>(
  next: (args: Args) => Promise<Output>,
) => (args: Args) => Promise<Output>

/** The part of an SDK command that gives access to its response. */
interface Command {
  readonly middlewareStack: {
    add(readTime: ReadTime, options: { readonly step: 'deserialize'; readonly priority: 'low' }): void
  }
}

interface ServerTime {
  observe<C extends Command>(command: C): C
  /** In milliseconds since 1970, in whole seconds; the runner's clock where the service gave no time. */
  now(): number
}

/** When the service last responded, by the header `Date` of a result or an error. */
function serverTime(): ServerTime {
  let respondedAt = Number.NaN
  const readTime: ReadTime = (next) => async (args) => {
    const output = await next(args)
    respondedAt = Date.parse(dateOf(output.response))
    return output
  }
  return {
    observe(command) {
      // At the lowest priority it sees the response before the SDK parses it, and throws it if it is an error.
      command.middlewareStack.add(readTime, { step: 'deserialize', priority: 'low' })
      return command
    },
    now: () => (Number.isNaN(respondedAt) ? Date.now() : respondedAt),
  }
}

function dateOf(response: unknown): string {
  const { headers } = response as { readonly headers?: Readonly<Record<string, string>> }
  return headers?.['date'] ?? ''
}
