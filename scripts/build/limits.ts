import { hostLimits } from '../../src/model/host-limits.ts'

/** The shell's side of the limits that the host and the run share: src/host/program/lib/limits.sh. */
export function limitsShell(limits: Readonly<Record<string, number>> = hostLimits): string {
  const lines = Object.entries(limits).map(([name, value]) => `${constantName(name)}=${value}`)
  return `# Made from src/model/host-limits.ts by \`npm run build -- --program\`: change a number there, not in this file.

${lines.join('\n')}
`
}

/** `hookSeconds` is HOOK_SECONDS in the shell. */
function constantName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
}
