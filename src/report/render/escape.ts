import { printable } from '../../model/printable.ts'

/** Text for an element or a quoted attribute: no tags, no entities, no characters that reverse the direction of a line. */
export function escaped(text: string): string {
  return printable(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`)
}
