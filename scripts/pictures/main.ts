/**
 * `npm run pictures` makes the pictures of README.md: the job summary of a rollout, and the HTML report of a release that fails. Both
 * come from real runs of the committed bundle against the hosts of `npm run demo`. It needs Debian's package chromium.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Page, takePicture } from './chromium.ts'
import { asOnGitHub } from './page.ts'
import { rehearse } from './rehearse.ts'

const maxBytes = 300_000

const folder = mkdtempSync(join(tmpdir(), 'ec2-release-pictures-'))
try {
  const { summary } = await rehearse(folder)
  await keep('summary', { html: asOnGitHub(summary), width: 1_280 })
  await keep('report', { html: newestReport(folder), width: 1_280 })
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function keep(name: string, page: Page): Promise<void> {
  const path = fileURLToPath(new URL(`../../docs/images/${name}.png`, import.meta.url))
  await takePicture(path, page)
  const { size } = statSync(path)
  process.stdout.write(`docs/images/${name}.png: ${Math.ceil(size / 1_000)} KB\n`)
  if (size < maxBytes) return
  process.exitCode = 1
  process.stderr.write(`docs/images/${name}.png is larger than ${maxBytes / 1_000} KB: show less of the page.\n`)
}

/** The HTML report of the last run: its file has the newest name, since a release id is a time. */
function newestReport(from: string): string {
  const [newest = ''] = readdirSync(from)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .reverse()
  return readFileSync(join(from, newest), 'utf8')
}
