import { lines, quoted } from './values.ts'

const secretName = /(SECRET|PASSWORD|TOKEN|PRIVATE_KEY)$/i

/** Values that are secrets whatever the variable is called. */
const secretValues: readonly (readonly [form: RegExp, what: string])[] = [
  [/\b(gh[opusr]_[A-Za-z0-9]{20,}|github_pat_\w{20,})/, 'a GitHub token'],
  [/\b(AKIA|ASIA)[A-Z0-9]{16}\b/, 'an AWS access key'],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----/, 'a private key'],
  [/\bxox[abeoprs]-[A-Za-z0-9-]{10,}/, 'a Slack token'],
  [/\b[rs]k_live_[A-Za-z0-9]{10,}/, 'a Stripe key'],
  [/\bnpm_[A-Za-z0-9]{30,}/, 'an npm token'],
  [/\bglpat-[\w-]{20,}/, 'a GitLab token'],
  [/\bAIza[\w-]{35}/, 'a Google API key'],
  [/\bsk-[A-Za-z0-9_-]{20,}/, 'an API key'],
  [/\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/, 'a signed token (JWT)'],
]

/** The release sets these itself: the proof reads them from the process. */
const reserved = new Set(['RELEASE_ID', 'VERSION'])

const secretAdvice =
  "env is kept in SSM's history: put secrets into the .env file on the host, or let the app read them from Parameter Store"

/** Lines `NAME=value`; the value is exactly what follows the first `=`. Names are unique. */
export function appEnv(text: string): string[] {
  const entries = lines(text).filter((line) => line.trim() !== '')
  const names = entries.map((line) => line.slice(0, Math.max(line.indexOf('='), 0)))
  const problems = entries.flatMap((line, at) => problemsOf(line, names.indexOf(names[at] ?? '') !== at))
  if (problems.length > 0) throw new Error(problems.join('; '))
  return entries
}

function problemsOf(line: string, repeated: boolean): string[] {
  const [, name, value] = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s.exec(line) ?? []
  // Only the beginning is quoted: a mistyped line may hold a secret.
  if (name === undefined || value === undefined) return [`must be lines NAME=value, not ${quoted(beginning(line))}`]
  if (reserved.has(name)) return [`${name} is set by the release itself`]
  if (secretName.test(name)) return [`${name} looks like a secret by its name (${secretAdvice})`]
  const secret = secretValues.find(([form]) => form.test(value))
  if (secret) return [`${name} looks like ${secret[1]} (${secretAdvice})`]
  return repeated ? [`${name} comes twice`] : []
}

function beginning(line: string): string {
  return line.length > 12 ? `${line.slice(0, 12)}...` : line
}
