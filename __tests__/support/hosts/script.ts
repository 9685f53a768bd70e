import { programFor } from '../../../src/host/programs.ts'
import { deliveryScript, hostScript } from '../../../src/host/script.ts'
import { type HostCommand, requestText, type Settings } from '../../../src/host/settings.ts'
import { readPrograms } from '../../../src/run/bundled-program.ts'
import type { HostResult } from './host-program.ts'

/** A script as the product sends it, which brings the host program along unless told otherwise. */
export function scriptOf(command: HostCommand, settings: Settings = {}, { includeProgram = true } = {}): string {
  const request = requestText({
    ...{ app: 'macro-ai', 'base-dir': '/opt/macro-ai', environment: 'production' },
    ...settings,
  })
  return hostScript({
    command,
    name: 'macro-ai',
    environment: 'production',
    baseDir: '/opt/macro-ai',
    request,
    program: readPrograms()[programFor(command)],
    ...(programFor(command) === 'core' && { alternative: readPrograms().whole }),
    includeProgram,
  })
}

/** What a real host must have run before a `stage` that brings the program along. */
export const programAhead = deliveryScript({
  name: 'macro-ai',
  environment: 'production',
  program: readPrograms().whole,
})

/** What a host said, from its output. */
export function resultIn(output: string | undefined): HostResult {
  const [line = ''] = output?.split('\n') ?? []
  if (!line.startsWith('@ec2-release ')) throw new Error(`There is no result line in: ${output}`)
  return JSON.parse(line.slice('@ec2-release '.length)) as HostResult
}
