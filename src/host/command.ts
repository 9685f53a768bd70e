import { gzipSync } from 'node:zlib'
import { Failure } from '../failure.ts'
import type { HostProgram } from './program.ts'
import type { HostCommand } from './request.ts'

export interface Errand {
  readonly command: HostCommand
  readonly app: string
  readonly environment: string
  readonly baseDir: string
  /** The request's text, see `requestText`. */
  readonly request: string
  readonly program: HostProgram
  /** Brings the program along; else the one that an earlier command installed is run, after a look at its hash. */
  readonly carry: boolean
}

/**
 * SSM documents 64 KB for a document with its parameters; this leaves room for the document.
 * Source: the service model's text on CreateDocument's Content.
 */
const maxBytes = 60_000

/**
 * The script that SSM's agent runs as root with `sh`, without HOME, in /usr/bin. All that comes from a workflow travels as
 * base64, whose alphabet means nothing to a shell or to SSM's own `{{ssm:…}}`.
 */
export function hostScript(errand: Errand): string {
  const script = [
    '#!/bin/sh',
    `# ec2-release ${errand.command} ${errand.app}`,
    'HOME=/root; export HOME',
    systemPath,
    ...(errand.carry ? carried(errand) : installed(errand)),
    `${unpacked(errand.request)} | PATH=$caller_path /bin/sh "$program" ${errand.command} --request`,
    'code=$?',
    '# Other codes mean something to SSM: 137 a timeout, 168 and 169 its own, 194 a reboot and another run.',
    'case $code in 0 | 6[4-9] | [7-9][0-9] | 10[0-9] | 11[0-3]) exit "$code" ;; esac',
    'exit 113',
  ].join('\n')
  return withinLimit(script)
}

/** Root looks for no program in /usr/local, which administrators give away. The agent's own PATH is for what the app's user runs. */
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

/** How much of the program the command itself may bring, in characters of base64: the rest of its size is the request's. */
const maxCarried = 30_000

/** Whether a part of the program travels ahead of the command, see `deliveryScript`. */
export function travelsAhead({ gzipBase64 }: HostProgram): boolean {
  return gzipBase64.length > maxCarried
}

/**
 * The script that leaves the first part of a large program on a host, for the command that brings the rest of it. /run is
 * root's, so no other user can put a file or a link there.
 */
export function deliveryScript(to: Pick<Errand, 'app' | 'environment' | 'program'>): string {
  const { app, program } = to
  const line = JSON.stringify({ v: 1, command: 'program', ok: true, verdict: 'delivered' })
  const script = [
    '#!/bin/sh',
    `# ec2-release deliver ${app}`,
    systemPath,
    'umask 077',
    '# What no command fetched within an hour is not waited for.',
    `find /run -maxdepth 1 -name 'ec2-release.ahead.*' -mmin +60 -delete`,
    `ahead=${aheadPath(to)}`,
    `printf %s '${program.gzipBase64.slice(0, -maxCarried)}' >"$ahead.$$" && mv -f "$ahead.$$" "$ahead" || exit 113`,
    `printf '%s\\n' '@ec2-release ${line}'`,
  ].join('\n')
  return withinLimit(script)
}

/** Of an app in an environment only one run tells hosts anything, so that no other takes its part away. */
function aheadPath({ app, environment, program: { sha256 } }: Pick<Errand, 'app' | 'environment' | 'program'>): string {
  return `/run/ec2-release.ahead.${app}.${environment}.${sha256.slice(0, 16)}`
}

function carried(errand: Errand): string[] {
  const { gzipBase64, sha256 } = errand.program
  const isInParts = travelsAhead(errand.program)
  const rest = `printf %s '${gzipBase64.slice(-maxCarried)}'`
  const all = isInParts ? `{ cat ${aheadPath(errand)} 2>/dev/null; ${rest}; }` : rest
  return [
    ...closedFolder,
    `${all} | base64 -d | gzip -dc >"$program"`,
    ...refuseUnless(sha256, 'program-damaged', 'The program did not arrive whole'),
    ...(isInParts ? [`rm -f ${aheadPath(errand)}`] : []),
    'umask 022',
  ]
}

/** A copy is looked at and run: between the two nobody can change it, whoever owns the folder by now. */
function installed({ baseDir, program }: Errand): string[] {
  return [
    ...closedFolder,
    `timeout 10 head -c 1000000 ${quote(`${baseDir}/deploy.sh`)} >"$program" 2>/dev/null`,
    ...refuseUnless(program.sha256, 'program-missing', 'The program of this run is not installed'),
    'umask 022',
  ]
}

const closedFolder = [
  'umask 077',
  '# The name tells the host whose it is: what a dead process left there is cleared by the next command.',
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

/** Single quotes keep everything but themselves from a shell. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

/** From here on it is worth it to the host to start one more program. */
const largeBytes = 2_000

/** What prints the text on the host. */
function unpacked(text: string): string {
  if (Buffer.byteLength(text) < largeBytes) return `printf %s '${Buffer.from(text).toString('base64')}' | base64 -d`
  return `printf %s '${gzipSync(text, { level: 9 }).toString('base64')}' | base64 -d | gzip -dc`
}
