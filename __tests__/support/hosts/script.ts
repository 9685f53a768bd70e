import { programFor } from '../../../src/host/programs.ts'
import { deliveryScript, hostScript } from '../../../src/host/script.ts'
import { type HostCommand, requestText, type Settings } from '../../../src/host/settings.ts'
import { readPrograms } from '../../../src/run/bundled-program.ts'
import type { HostResult } from './host-program.ts'

/** A script as the product sends it, by default with the host program in it. */
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

/** The script that a real host must run before a `stage` with the program in it. */
export const programAhead = deliveryScript({
  name: 'macro-ai',
  environment: 'production',
  program: readPrograms().whole,
})

/** The result of a host, from its output. */
export function resultIn(output: string | undefined): HostResult {
  const [line = ''] = output?.split('\n') ?? []
  if (!line.startsWith('@ec2-release ')) throw new Error(`There is no result line in: ${output}`)
  return JSON.parse(line.slice('@ec2-release '.length)) as HostResult
}
