export interface ErrorCode {
  readonly code: string
  /** The first sentence of its text. */
  readonly meaning: string
}

/**
 * Reads docs/errors.md: each heading that is an error code, such as `port-in-use`, and the first sentence below it.
 * Throws when a code has no text, or none is found.
 */
export function readErrors(text: string): readonly ErrorCode[] {
  const codes = text.split(/^#{2,4} /m).flatMap((section) => {
    const [heading = '', ...lines] = section.split('\n')
    const code = /^`?([a-z]+(?:-[a-z0-9]+)*)`?$/.exec(heading.trim())?.[1]
    return code === undefined ? [] : [{ code, meaning: firstSentence(code, lines) }]
  })
  if (codes.length === 0) throw new Error('docs/errors.md has no heading that is an error code')
  return codes
}

function firstSentence(code: string, lines: readonly string[]): string {
  const paragraph = lines.join('\n').trim().split('\n\n')[0]?.replace(/\s+/g, ' ') ?? ''
  if (paragraph === '') throw new Error(`docs/errors.md says nothing of ${code}`)
  return /^.*?[.!?](?= [A-Z]|$)/.exec(paragraph)?.[0] ?? paragraph
}
