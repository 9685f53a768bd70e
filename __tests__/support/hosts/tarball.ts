import { gzipSync } from 'node:zlib'
import { type App, sealed } from '../../../fleet/sample-app.ts'

/** One member of an archive, exactly as written: nothing checks or corrects it. */
export interface Entry {
  readonly name: string
  /** A file without it. */
  readonly kind?: 'hard link' | 'link' | 'device' | 'folder' | 'pipe'
  /** Of a link. */
  readonly to?: string
  readonly mode?: number
  readonly content?: string | Buffer
  /** The letter of a kind that has no name in this table. */
  readonly type?: string
  /** The size in its header, where that is not the content's. */
  readonly size?: number
}

export interface TarballOptions {
  /** Without the end of an archive: more may follow. */
  readonly open?: boolean
}

const kinds = { 'hard link': '1', link: '2', device: '3', folder: '5', pipe: '6' } as const

/** The smallest app that needs no install. */
export const bareApp: readonly Entry[] = [
  { name: 'package.json', content: '{"name":"bare","version":"1.0.0"}\n' },
  { name: 'dist/index.js', content: 'setInterval(() => {}, 1000)\n' },
  { name: 'node_modules/.keep' },
]

/** Writes a tar.gz by hand, so that it can hold members that no tar would pack. */
export function tarball(entries: readonly Entry[], { open = false }: TarballOptions = {}): App {
  const blocks = entries.flatMap(blocksOf)
  return sealed(gzipSync(Buffer.concat([...blocks, Buffer.alloc(open ? 0 : 1024)]), { level: 1 }))
}

function blocksOf(entry: Entry): readonly Buffer[] {
  const content = Buffer.from(entry.content ?? '')
  const blocks = [header(entry, entry.size ?? content.length), content, Buffer.alloc(-content.length & 511)]
  if (Buffer.byteLength(entry.name) <= 100) return blocks
  return [...blocksOf({ name: '././@LongLink', type: 'L', content: entry.name }), ...blocks]
}

function header({ name, kind, to = '', mode, type }: Entry, size: number): Buffer {
  const block = Buffer.alloc(512)
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`
  block.write(name.slice(0, 100), 0)
  block.write(octal(mode ?? (kind === 'folder' ? 0o755 : 0o644), 7), 100)
  block.write(octal(0, 7) + octal(0, 7) + octal(size, 11) + octal(0, 11), 108)
  block.write('        ', 148)
  block.write(type ?? (kind === undefined ? '0' : kinds[kind]), 156)
  block.write(to, 157)
  block.write('ustar\x0000', 257)
  block.write(octal(1, 7) + octal(3, 7), 329)
  block.write(
    `${octal(
      block.reduce((a, b) => a + b, 0),
      6,
    )} `,
    148,
  )
  return block
}
