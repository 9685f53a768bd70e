import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export interface Page {
  readonly html: string
  readonly width: number
}

/** Writes a PNG of a page, as high as the page is. Needs Debian's Chromium; the page loads nothing from elsewhere. */
export async function takePicture(path: string, { html, width }: Page): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ec2-release-chromium-'))
  try {
    const file = join(folder, 'page.html')
    writeFileSync(file, measuring(html))
    const { stdout } = await chromium(folder, [`--window-size=${width},800`, '--dump-dom', `file://${file}`])
    const [, height] = /<title>(\d+)<\/title>/.exec(stdout) ?? []
    if (height === undefined) throw new Error('Chromium did not measure the page.')
    writeFileSync(file, html)
    const size = `--window-size=${width},${height}`
    await chromium(folder, [size, `--screenshot=${path}`, `file://${file}`])
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function chromium(folder: string, args: readonly string[]) {
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--hide-scrollbars']
  return await run('chromium', [...flags, `--user-data-dir=${join(folder, 'profile')}`, ...args], { timeout: 60_000 })
}

/** The page with a script that makes its height its title; the report allows no script, so this copy leaves its policy out. */
function measuring(html: string): string {
  const script = '<script>document.title = Math.ceil(document.body.getBoundingClientRect().bottom)</script>'
  return html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '').replace('</body>', `${script}</body>`)
}
