import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const header = `#!/bin/sh
# ec2-release: brings releases of one app onto this host and proves that they run.
# Built from src/host/program/ by \`npm run build\`; change the parts there, not this file.
`

/** The lines at a part's head that are for the linter of that part alone: the joined file needs none of them. */
const directive = /^(#!.*|# shellcheck .*)$/

/** Joins the parts of the host program, in the order given, into one script. */
export function joinProgram(parts: readonly string[]): string {
  return header + parts.map((part) => `\n${withoutDirectives(part)}`).join('')
}

function withoutDirectives(part: string): string {
  const lines = part.trimEnd().split('\n')
  const first = lines.findIndex((line) => line !== '' && !directive.test(line))
  return `${lines.slice(Math.max(first, 0)).join('\n')}\n`
}

/** Reads src/host/program/*.sh in name order and joins them. */
export async function readProgram(root: string): Promise<string> {
  const folder = join(root, 'src/host/program')
  const parts = (await readdir(folder)).filter((name) => name.endsWith('.sh')).sort()
  return joinProgram(await Promise.all(parts.map((name) => readFile(join(folder, name), 'utf8'))))
}
