import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Why this machine has no browser for the test; undefined when it has one. */
export function canBrowse(): string | undefined {
  return spawnSync('which', ['chromium']).status === 0 ? undefined : 'they need the Debian package chromium'
}

/** A page that is open in Debian's Chromium. */
export interface OpenPage extends AsyncDisposable {
  /** The value of an expression in the page. */
  look<T>(expression: string): Promise<T>
  /** Addresses that the page requested, besides its own. */
  readonly asked: readonly string[]
  /** Dialogs, errors and messages of scripts: there must be none. */
  readonly heard: readonly string[]
  /** Sets the colour scheme and width of a reader's browser. */
  as(reader: { readonly scheme?: 'light' | 'dark'; readonly width?: number }): Promise<void>
  screenshot(): Promise<Buffer>
}

type Fields = Readonly<Record<string, unknown>>

/** Opens a file. Speaks the DevTools protocol: https://chromedevtools.github.io/devtools-protocol/ */
export async function openPage(file: string): Promise<OpenPage> {
  const profile = mkdtempSync(join(tmpdir(), 'ec2-release-chromium-'))
  const flags = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--remote-debugging-port=0',
  ]
  const child = spawn('chromium', [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const browser = await endpointOf(child.stderr)
  const { origin } = new URL(browser.replace('ws:', 'http:'))
  const [tab] = (await (await fetch(`${origin}/json/list`)).json()) as { webSocketDebuggerUrl: string }[]
  const asked: string[] = []
  const heard: string[] = []
  const page = await connect(tab?.webSocketDebuggerUrl ?? '', (method, params) => {
    if (method === 'Network.requestWillBeSent') asked.push(String((params['request'] as Fields)['url']))
    if (/^(Runtime\.(consoleAPICalled|exceptionThrown)|Page\.javascriptDialogOpening)$/.test(method)) heard.push(method)
  })
  for (const domain of ['Page', 'Network', 'Runtime']) await page.call(`${domain}.enable`)
  const loaded = page.next('Page.loadEventFired')
  const url = `file://${file}`
  await page.call('Page.navigate', { url })
  await loaded
  return {
    get asked() {
      return asked.filter((one) => one !== url)
    },
    heard,
    look: async <T>(expression: string) => {
      const { result, exceptionDetails } = await page.call('Runtime.evaluate', { expression, returnByValue: true })
      if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails))
      return (result as { value: T }).value
    },
    as: async ({ scheme = 'light', width = 1200 }) => {
      await page.call('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] })
      const size = { width, height: 900, deviceScaleFactor: 1, mobile: width < 600 }
      await page.call('Emulation.setDeviceMetricsOverride', size)
    },
    screenshot: async () => {
      const { data } = await page.call('Page.captureScreenshot', { captureBeyondViewport: true })
      return Buffer.from(String(data), 'base64')
    },
    [Symbol.asyncDispose]: async () => {
      page.close()
      child.kill('SIGKILL')
      await once(child, 'exit')
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function endpointOf(stderr: NodeJS.ReadableStream): Promise<string> {
  let said = ''
  for await (const chunk of stderr) {
    said += String(chunk)
    const [, found] = /DevTools listening on (ws:\S+)/.exec(said) ?? []
    if (found !== undefined) {
      stderr.resume()
      return found
    }
  }
  throw new Error(`chromium did not start: ${said.slice(-2_000)}`)
}

interface Connection {
  call(method: string, params?: object): Promise<Fields>
  /** Resolves with the next event of that name. */
  next(method: string): Promise<Fields>
  close(): void
}

async function connect(url: string, told: (method: string, params: Fields) => void): Promise<Connection> {
  const socket = new WebSocket(url)
  await new Promise((done, fail) => {
    socket.addEventListener('open', done)
    socket.addEventListener('error', fail)
  })
  const calls = new Map<number, (answer: Fields) => void>()
  const events = new Map<string, (params: Fields) => void>()
  socket.addEventListener('message', ({ data }) => {
    const {
      id,
      result = {},
      method = '',
      params = {},
    } = JSON.parse(String(data)) as {
      id?: number
      result?: Fields
      method?: string
      params?: Fields
    }
    if (id !== undefined) calls.get(id)?.(result)
    else {
      events.get(method)?.(params)
      told(method, params)
    }
  })
  let last = 0
  return {
    call: (method, params = {}) => {
      last += 1
      const id = last
      const answer = new Promise<Fields>((resolve) => calls.set(id, resolve))
      socket.send(JSON.stringify({ id, method, params }))
      return answer
    },
    next: (method) => new Promise((resolve) => events.set(method, resolve)),
    close: () => socket.close(),
  }
}
