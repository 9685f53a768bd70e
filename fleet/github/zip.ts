import { crc32, deflateRawSync } from 'node:zlib'

/** A zip as actions/upload-artifact makes one: deflated by default, sizes and sums in a descriptor after each file. */
export function zipOf(files: Readonly<Record<string, Buffer>>, { stored = false } = {}): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(files)) {
    const packed = stored ? content : deflateRawSync(content)
    const sums = numbers([crc32(content), 4], [packed.length, 4], [content.length, 4])
    // Version 2.0, bits 3 (descriptor) and 11 (UTF-8), the method, midnight of the first of January 1980.
    const about = [
      [20, 2],
      [0x0808, 2],
      [stored ? 0 : 8, 2],
      [0, 2],
      [0x21, 2],
    ] as const
    const title = Buffer.from(name)
    const local = [
      numbers([0x04034b50, 4], ...about, [0, 4], [0, 4], [0, 4], [title.length, 2], [0, 2]),
      title,
      packed,
      numbers([0x08074b50, 4]),
      sums,
    ]
    directory.push(
      numbers([0x02014b50, 4], [0x031e, 2], ...about),
      sums,
      numbers([title.length, 2], [0, 2], [0, 2], [0, 2], [0, 2], [(0o100644 << 16) >>> 0, 4], [at, 4]),
      title,
    )
    parts.push(...local)
    at += Buffer.concat(local).length
  }
  const central = Buffer.concat(directory)
  const count = Object.keys(files).length
  const end = numbers([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [central.length, 4], [at, 4], [0, 2])
  return Buffer.concat([...parts, central, end])
}

/** Little-endian numbers of two or four bytes. */
function numbers(...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  return Buffer.concat(
    fields.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes)
      field.writeUIntLE(value, 0, bytes)
      return field
    }),
  )
}
