/** What the demo prints. */

const bold = process.stdout.isTTY ? (text: string) => `\u001b[1m${text}\u001b[0m` : (text: string) => text

export function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

export function heading(text: string): void {
  say(`\n${bold(text)}`)
}

/** The step's own log, indented; without the commands that only a runner reads. */
export function show(text: string): void {
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('::')) continue
    say(`  | ${line}`)
  }
}

/** Prints what the demo has shown; a demo that shows something else than it claims has failed. */
export function claim(held: boolean, text: string): void {
  say(`  ${held ? bold(text) : `NOT AS EXPECTED: ${text}`}`)
  if (!held) process.exitCode = 1
}

/** The report of the app on that port about itself: the process that answers, not a file. */
export async function answers(port: number): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => undefined)
  if (response === undefined) return 'nothing answers'
  const { version, release } = (await response.json()) as { version: string; release: string }
  return `GET /api/health says ${response.status}, version ${version}, release ${release}`
}
