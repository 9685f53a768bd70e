/** Reads one input's text, or throws an Error that says what the input takes. The text is never empty. */
export type Read<T> = (text: string) => T

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const control = /[\u0000-\u001f\u007f]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const controlInLines = /[\u0000-\u0008\u000b-\u001f\u007f]/

/** One line of printable text, trimmed. */
export function oneLine(text: string): string {
  const value = text.trim()
  if (value.includes('\n')) throw new Error('must be one line')
  if (control.test(value)) throw new Error('must not hold control characters')
  return value
}

/**
 * Several lines, unchanged but for CRs before line breaks (a workflow file may have been saved with CRLF) and line breaks at
 * the end. Blanks stay: an `env` value may end in them.
 */
export function lines(text: string): string[] {
  const value = text.replace(/\r$/gm, '').replace(/\n+$/, '')
  if (controlInLines.test(value)) throw new Error('must not hold control characters')
  return value.split('\n')
}

/** Entries on lines of their own or between commas, trimmed, each once. */
export function list(text: string): string[] {
  const entries = lines(text).flatMap((line) => line.split(','))
  return [...new Set(entries.map((entry) => entry.trim()).filter((entry) => entry !== ''))]
}

export function choice<const T extends string>(...allowed: readonly T[]): Read<T> {
  return (text) => {
    const value = oneLine(text)
    const found = allowed.find((one) => one === value)
    if (found === undefined) throw new Error(`must be ${either(allowed)}, not ${quoted(value)}`)
    return found
  }
}

/** `true` or `false`, as YAML writes them. */
export function yesOrNo(text: string): boolean {
  return choice('true', 'false')(text) === 'true'
}

/** A whole number, decimal, without sign. */
export function whole({ min, max }: { min: number; max: number }): Read<number> {
  return (text) => {
    const value = oneLine(text)
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
    if (!(number >= min && number <= max)) {
      throw new Error(`must be a whole number from ${min} to ${max}, not ${quoted(value)}`)
    }
    return number
  }
}

const unitMs = { s: 1_000, m: 60_000, h: 3_600_000 } as const
const twoDaysMs = 48 * unitMs.h

/** A duration as `10`, `10s`, `2m` or `1h`, in milliseconds; a bare number is seconds. At most 48h, SSM's own bound. */
export function duration({ minMs = 0 }: { minMs?: number } = {}): Read<number> {
  return (text) => {
    const value = oneLine(text)
    const [, number, unit] = /^(\d{1,9})([smh]?)$/.exec(value) ?? []
    if (number === undefined) {
      throw new Error(`must be a whole number with s, m or h, such as 90s or 2m, not ${quoted(value)}`)
    }
    const ms = Number(number) * unitMs[(unit || 's') as keyof typeof unitMs]
    if (ms < minMs) throw new Error(`must be at least ${minMs / 1_000}s, not ${quoted(value)}`)
    if (ms > twoDaysMs) throw new Error(`must be at most 48h, not ${quoted(value)}`)
    return ms
  }
}

/** One line of a given form; `right` describes the form in words. */
export function matching(form: RegExp | ((value: string) => boolean), right: string): Read<string> {
  const fits = typeof form === 'function' ? form : (value: string) => form.test(value)
  return (text) => {
    const value = oneLine(text)
    if (!fits(value)) throw new Error(`must be ${right}, not ${quoted(value)}`)
    return value
  }
}

/** A value as part of a message, shortened. */
export function quoted(value: string): string {
  return `"${value.length > 80 ? `${value.slice(0, 77)}...` : value}"`
}

function either(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`
}
