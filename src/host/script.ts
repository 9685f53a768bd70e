import { gzipSync } from 'node:zlib'
import {
  type AppInstance,
  aheadOnHost,
  pieceAheadPath,
  programPath,
  protectedProgramPath,
} from '../model/app-instance.ts'
import { Failure } from '../model/failure.ts'
import type { HostProgram } from '../model/host-program.ts'
import { shellQuote } from '../model/shell-quote.ts'
import type { HostCommand } from './settings.ts'

interface ScriptInput extends Pick<AppInstance, 'name' | 'environment' | 'baseDir'> {
  readonly command: HostCommand
  /** The request's text, see `requestText`. */
  readonly request: string
  readonly program: HostProgram
  /** Whether the script contains the program; else it runs an installed copy, after checking its hash. */
  readonly includeProgram: boolean
  /** How many pieces of the program are on the host already; by default all but the last. */
  readonly ahead?: number
  /** Another program that can run the command where it is installed. */
  readonly alternative?: HostProgram
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

/** Room that a command keeps for what is added when it is sent: the time until which it is valid, ids and fresh addresses. */
const spareBytes = 5_000

/**
 * How many pieces of the program the run sends ahead of the command: all but the last, and the last one as well where a large
 * request leaves it no room.
 */
export function piecesAhead({ pieces }: HostProgram, request: string): number {
  const together = (pieces.at(-1)?.length ?? 0) + encodedInput(request).length + spareBytes
  return together > maxBytes ? pieces.length : pieces.length - 1
}

interface Delivery extends Pick<ScriptInput, 'name' | 'environment' | 'program'> {
  /** Which piece of the program; the first by default. */
  readonly piece?: number
}

/**
 * The script that leaves a piece of the program on a host, for the command that follows. Root owns /run, so no other user can
 * put a file or a link there.
 */
export function deliveryScript(to: Delivery): string {
  const { name, program, piece = 0 } = to
  const line = JSON.stringify({ v: 1, command: 'program', ok: true, verdict: 'delivered' })
  const script = [
    '#!/bin/sh',
    `# ec2-release deliver ${name}`,
    systemPath,
    'umask 077',
    '# Removes pieces that no command fetched within an hour.',
    `find ${aheadOnHost.folder} -maxdepth 1 -name '${aheadOnHost.prefix}*' -mmin +60 -delete`,
    `ahead=${deliveryPath(to, piece)}`,
    `printf %s '${program.pieces[piece] ?? ''}' | base64 -d >"$ahead.$$" && mv -f "$ahead.$$" "$ahead" || exit 113`,
    `printf '%s\\n' '@ec2-release ${line}'`,
  ].join('\n')
  return withinLimit(script)
}

/** One path per instance and piece: the lock lets only one run of it send commands, so no other run removes its piece. */
function deliveryPath(to: Delivery, piece: number): string {
  return `${pieceAheadPath(to)}.${to.program.sha256.slice(0, 15)}${piece}`
}

/** Each piece is compressed on its own; gzip reads several one after the other. */
function embeddedProgram(input: ScriptInput): string[] {
  const { pieces, sha256 } = input.program
  const { ahead = pieces.length - 1 } = input
  const paths = pieces.slice(0, ahead).map((_, piece) => deliveryPath(input, piece))
  const embedded = pieces.slice(ahead).map((piece) => `printf %s '${piece}' | base64 -d`)
  const fetched = paths.length === 0 ? [] : [`cat ${paths.join(' ')} 2>/dev/null`]
  return [
    ...closedFolder,
    `{ ${[...fetched, ...embedded].join('; ')}; } | gzip -dc >"$program"`,
    ...refuseUnless([sha256], 'program-damaged', 'The program did not arrive whole'),
    ...(paths.length === 0 ? [] : [`rm -f ${paths.join(' ')}`]),
    'umask 022',
  ]
}

/**
 * Checks and runs a copy, which no owner of the folder can change between the check and the run. A command that stages nothing
 * also runs the program that last changed something on the host.
 */
function installedProgram({ name, baseDir, program, alternative }: ScriptInput): string[] {
  const accepted = alternative === undefined ? [program.sha256] : [program.sha256, alternative.sha256]
  const read = (path: string) => `timeout 10 head -c 1000000 ${path} >"$program" 2>/dev/null`
  const fetch =
    alternative === undefined
      ? [read(shellQuote(programPath({ baseDir })))]
      : [
          `for installed in ${shellQuote(programPath({ baseDir }))} ${shellQuote(protectedProgramPath({ name }))}; do`,
          `  ${read('"$installed"')}`,
          `  case $(sha256sum 2>/dev/null <"$program") in ${accepted.map((one) => `'${one}  -'`).join(' | ')}) break ;; esac`,
          'done',
        ]
  return [
    ...closedFolder,
    ...fetch,
    ...refuseUnless(accepted, 'program-missing', 'The program of this run is not installed'),
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

function refuseUnless(accepted: readonly string[], code: string, message: string): string[] {
  const line = JSON.stringify({ v: 1, command: 'program', ok: false, verdict: 'refused', code, message })
  return [
    `case $(sha256sum 2>/dev/null <"$program") in ${accepted.map((sha256) => `'${sha256}  -'`).join(' | ')}) ;; *)`,
    `  printf '%s\\n' '@ec2-release ${line}'`,
    '  exit 71 ;;',
    'esac',
  ]
}

/** From this size on, compression is worth one more process on the host. */
const largeBytes = 2_000

/** A shell command that prints the text on the host. */
function encodedInput(text: string): string {
  if (Buffer.byteLength(text) < largeBytes) return `printf %s '${Buffer.from(text).toString('base64')}' | base64 -d`
  return `printf %s '${gzipSync(text, { level: 9 }).toString('base64')}' | base64 -d | gzip -dc`
}
