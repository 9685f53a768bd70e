import { gzipSync } from 'node:zlib'
import { type AppInstance, programPath } from '../model/app-instance.ts'
import { Failure } from '../model/failure.ts'
import type { HostProgram } from '../model/host-program.ts'
import type { HostCommand } from './settings.ts'

export interface ScriptInput extends Pick<AppInstance, 'name' | 'environment' | 'baseDir'> {
  readonly command: HostCommand
  /** The request's text, see `requestText`. */
  readonly request: string
  readonly program: HostProgram
  /** Whether the script contains the program; else it runs the installed copy, after checking its hash. */
  readonly includeProgram: boolean
}

/**
 * SSM allows 64 KB for a document with its parameters; this leaves room for the document.
 * Source: the service model's text on CreateDocument's Content.
 */
const maxBytes = 60_000

/**
 * The script that SSM's agent runs as root with `sh`, without HOME, in /usr/bin. Everything from a workflow is encoded as
 * base64, whose alphabet means nothing to a shell or to SSM's own `{{ssm:…}}`.
 */
export function hostScript(input: ScriptInput): string {
  const script = [
    '#!/bin/sh',
    `# ec2-release ${input.command} ${input.name}`,
    'HOME=/root; export HOME',
    systemPath,
    ...(input.includeProgram ? embeddedProgram(input) : installedProgram(input)),
    `${encodedInput(input.request)} | PATH=$caller_path /bin/sh "$program" ${input.command} --request`,
    'code=$?',
    '# SSM reads other codes: 137 as a timeout, 168 and 169 as its own, 194 as a request to reboot and run again.',
    'case $code in 0 | 6[4-9] | [7-9][0-9] | 10[0-9] | 11[0-3]) exit "$code" ;; esac',
    'exit 113',
  ].join('\n')
  return withinLimit(script)
}

/** Root runs no program from /usr/local, which other users may own. The app's user gets the agent's own PATH. */
const systemPath = 'caller_path=$PATH; PATH=/usr/sbin:/usr/bin:/sbin:/bin'

function withinLimit(script: string): string {
  const bytes = Buffer.byteLength(JSON.stringify([script]))
  if (bytes > maxBytes) {
    throw new Failure('command-too-large', `The command for a host has ${bytes} bytes; SSM takes ${maxBytes}.`, {
      next: 'Make env or the hooks shorter: put settings into the .env file on the host, and scripts into the artifact.',
    })
  }
  return script
}

/** How much of the program one command may contain, in characters of base64: the request needs the rest of its size. */
const maxEmbedded = 30_000

/** Whether the run sends a part of the program ahead of the command, see `deliveryScript`. */
export function needsDelivery({ gzipBase64 }: HostProgram): boolean {
  return gzipBase64.length > maxEmbedded
}

type DeliveryInput = Pick<ScriptInput, 'name' | 'environment' | 'program'>

/**
 * The script that leaves the first part of a large program on a host, for the command that contains the rest. Root owns /run,
 * so no other user can put a file or a link there.
 */
export function deliveryScript(to: DeliveryInput): string {
  const { name, program } = to
  const line = JSON.stringify({ v: 1, command: 'program', ok: true, verdict: 'delivered' })
  const script = [
    '#!/bin/sh',
    `# ec2-release deliver ${name}`,
    systemPath,
    'umask 077',
    '# Removes parts that no command fetched within an hour.',
    `find /run -maxdepth 1 -name 'ec2-release.ahead.*' -mmin +60 -delete`,
    `ahead=${deliveryPath(to)}`,
    `printf %s '${program.gzipBase64.slice(0, -maxEmbedded)}' >"$ahead.$$" && mv -f "$ahead.$$" "$ahead" || exit 113`,
    `printf '%s\\n' '@ec2-release ${line}'`,
  ].join('\n')
  return withinLimit(script)
}

/** One path per instance: the lock lets only one run of it send commands, so no other run removes its part. */
function deliveryPath({ name, environment, program: { sha256 } }: DeliveryInput): string {
  return `/run/ec2-release.ahead.${name}.${environment}.${sha256.slice(0, 16)}`
}

function embeddedProgram(input: ScriptInput): string[] {
  const { gzipBase64, sha256 } = input.program
  const isInParts = needsDelivery(input.program)
  const rest = `printf %s '${gzipBase64.slice(-maxEmbedded)}'`
  const all = isInParts ? `{ cat ${deliveryPath(input)} 2>/dev/null; ${rest}; }` : rest
  return [
    ...closedFolder,
    `${all} | base64 -d | gzip -dc >"$program"`,
    ...refuseUnless(sha256, 'program-damaged', 'The program did not arrive whole'),
    ...(isInParts ? [`rm -f ${deliveryPath(input)}`] : []),
    'umask 022',
  ]
}

/** Checks and runs a copy, which no owner of the folder can change between the check and the run. */
function installedProgram({ baseDir, program }: ScriptInput): string[] {
  return [
    ...closedFolder,
    `timeout 10 head -c 1000000 ${quote(programPath({ baseDir }))} >"$program" 2>/dev/null`,
    ...refuseUnless(program.sha256, 'program-missing', 'The program of this run is not installed'),
    'umask 022',
  ]
}

const closedFolder = [
  'umask 077',
  '# The name holds the process id: the next command removes what a dead process left.',
  'dir=$(mktemp -d "/run/ec2-release.$$.XXXXXX") || exit 113',
  'trap \'rm -rf "$dir"\' EXIT',
  'program=$dir/deploy.sh',
]

function refuseUnless(sha256: string, code: string, message: string): string[] {
  const line = JSON.stringify({ v: 1, command: 'program', ok: false, verdict: 'refused', code, message })
  return [
    `[ "$(sha256sum 2>/dev/null <"$program")" = '${sha256}  -' ] || {`,
    `  printf '%s\\n' '@ec2-release ${line}'`,
    '  exit 71',
    '}',
  ]
}

/** A shell reads nothing within single quotes but the quote itself. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

/** From this size on, compression is worth one more process on the host. */
const largeBytes = 2_000

/** A shell command that prints the text on the host. */
function encodedInput(text: string): string {
  if (Buffer.byteLength(text) < largeBytes) return `printf %s '${Buffer.from(text).toString('base64')}' | base64 -d`
  return `printf %s '${gzipSync(text, { level: 9 }).toString('base64')}' | base64 -d | gzip -dc`
}
