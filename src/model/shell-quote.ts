/** The text as one word of a shell, which reads nothing within single quotes but the quote itself. */
export function shellQuote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
