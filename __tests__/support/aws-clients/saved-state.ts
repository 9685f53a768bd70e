import { GetParameterCommand, ParameterNotFound, PutParameterCommand } from '@aws-sdk/client-ssm'
import type { Fleet } from '../../../fleet/fleet.ts'
import { clientsOf } from './run-command.ts'

const notes = '/ec2-release/macro-ai/production'

export interface Lock {
  /** The id of the run that has the lock; empty when it is free. */
  readonly holder: string
  readonly expiresInMs: number
}

/** The lock of macro-ai as Parameter Store has it. */
export async function lockOf(fleet: Fleet): Promise<Lock> {
  const { holder = '', expires } = JSON.parse((await read(fleet, 'lock')) ?? '{}') as Partial<Record<string, string>>
  return { holder, expiresInMs: Date.parse(expires ?? '') - Date.now() }
}

/** Lets the lease of the lock run out, if a run has the lock: changes the end that it names to a past time. */
export async function letLockExpire(fleet: Fleet): Promise<void> {
  if ((await lockOf(fleet)).holder === '') return
  const text = {
    ...JSON.parse((await read(fleet, 'lock')) ?? '{}'),
    expires: new Date(Date.now() - 2_000).toISOString(),
  }
  const input = { Name: `${notes}/lock`, Value: JSON.stringify(text), Overwrite: true }
  await clientsOf(fleet).ssm.send(new PutParameterCommand(input))
}

/** The first note of targets that are out of traffic; empty when there is none, or when a run deleted it. */
export async function drainNoteOf(fleet: Fleet): Promise<string> {
  const text = (await read(fleet, 'drained/1')) ?? ''
  return text === '{"groups":{}}' ? '' : text
}

async function read(fleet: Fleet, note: string): Promise<string | undefined> {
  try {
    const { Parameter } = await clientsOf(fleet).ssm.send(new GetParameterCommand({ Name: `${notes}/${note}` }))
    return Parameter?.Value
  } catch (error) {
    if (error instanceof ParameterNotFound) return undefined
    throw error
  }
}
