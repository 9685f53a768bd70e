import {
  GetParameterCommand,
  ParameterNotFound,
  PutParameterCommand,
  type PutParameterCommandInput,
  type SSMClient,
} from '@aws-sdk/client-ssm'
import type { Parameters, Stored } from '../ports.ts'
import type { Patiently } from './patience.ts'

interface Means {
  readonly client: SSMClient
  readonly call: Patiently
}

/** Parameter Store over a client of SSM. Parameters are of type String, and of the tier that the account defaults to. */
export function parameterStore(client: SSMClient, call: Patiently): Parameters {
  return {
    read: (name) => read({ client, call }, name),
    write: (name, value) => write({ client, call }, name, value),
  }
}

async function read({ client, call }: Means, name: string): Promise<Stored> {
  const time = serverTime()
  const answer = await call('ssm:GetParameter', () =>
    client.send(time.notedBy(new GetParameterCommand({ Name: name }))).catch((error: unknown) => {
      if (error instanceof ParameterNotFound) return undefined
      throw error
    }),
  )
  const { Value: value, Version: version = 0, LastModifiedDate: written } = answer?.Parameter ?? {}
  return { version, at: written?.getTime() ?? 0, now: time.now(), ...(value !== undefined && { value }) }
}

async function write({ client, call }: Means, name: string, value: string): ReturnType<Parameters['write']> {
  const time = serverTime()
  const input: PutParameterCommandInput = { Name: name, Value: value, Type: 'String', Overwrite: true }
  const answer = await call('ssm:PutParameter', () => client.send(time.notedBy(new PutParameterCommand(input))))
  return { version: answer.Version ?? 0, now: time.now() }
}

type Note = <Args, Answer extends { readonly response: unknown }>(
  next: (args: Args) => Promise<Answer>,
) => (args: Args) => Promise<Answer>

/** A command of the SDK, as far as one looks at what comes back for it. */
interface Command {
  readonly middlewareStack: {
    add(note: Note, options: { readonly step: 'deserialize'; readonly priority: 'low' }): void
  }
}

interface ServerTime {
  notedBy<C extends Command>(command: C): C
  /** In milliseconds since 1970, though the service tells whole seconds; the runner's own time where it told none. */
  now(): number
}

/** When the service last answered, by the header `Date`. An error is an answer too, and its time is as good. */
function serverTime(): ServerTime {
  let answeredAt = Number.NaN
  const note: Note = (next) => async (args) => {
    const answer = await next(args)
    answeredAt = Date.parse(dateOf(answer.response))
    return answer
  }
  return {
    notedBy(command) {
      // At the lowest priority it sees an answer before the SDK reads it, and throws what it reads if that is an error.
      command.middlewareStack.add(note, { step: 'deserialize', priority: 'low' })
      return command
    },
    now: () => (Number.isNaN(answeredAt) ? Date.now() : answeredAt),
  }
}

function dateOf(response: unknown): string {
  const { headers } = response as { readonly headers?: Readonly<Record<string, string>> }
  return headers?.['date'] ?? ''
}
