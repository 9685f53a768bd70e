/** What a report says: sections of typed blocks. `render/` decides how each kind of block looks. Pure. */

/** A part of a text. Whatever characters it has, they are text. */
export type Inline = string | { readonly as: 'code' | 'strong' | 'good' | 'bad'; readonly text: string }

/** Line breaks stay. */
export type RichText = string | readonly Inline[]

/** Pairs of name and value. */
export type Facts = readonly (readonly [name: string, value: string])[]

/** A cell of a table, with what only a full report shows below it. */
export interface Cell {
  readonly text: RichText
  readonly proof?: string
  readonly log?: string
}

/** A span of the timeline, in milliseconds since the run started. */
export interface TimelineRow {
  readonly title: string
  /** How many hosts took part. */
  readonly hosts: number
  readonly from: number
  readonly to: number
  /** Whether the run only waited. */
  readonly isWait: boolean
  readonly waitedFor: string
}

export type Block =
  | { readonly kind: 'text'; readonly text: RichText }
  /** A likely cause, and the hosts that failed by it. */
  | { readonly kind: 'cause'; readonly cause: string; readonly hosts: string }
  | { readonly kind: 'labelled'; readonly label: string; readonly text: string }
  /** Output of a program, as it is. */
  | { readonly kind: 'output'; readonly text: string }
  /** Commands for an operator to copy. */
  | { readonly kind: 'commands'; readonly label: string; readonly commands: readonly string[] }
  /** Output that the reader opens. */
  | { readonly kind: 'log'; readonly title: string; readonly text: string }
  | { readonly kind: 'list'; readonly title?: string; readonly entries: readonly RichText[] }
  /** `fullOnly` has the facts that only a full report shows. */
  | { readonly kind: 'facts'; readonly facts: Facts; readonly fullOnly: Facts }
  | { readonly kind: 'timeline'; readonly totalMs: number; readonly rows: readonly TimelineRow[] }
  /** A row for each host; a report shows as many as it has room for. */
  | {
      readonly kind: 'hosts'
      readonly columns: readonly string[]
      readonly rows: readonly (readonly (string | Cell)[])[]
    }

export interface Section {
  readonly title: string
  readonly blocks: readonly Block[]
  /** Whether only a full report shows it. */
  readonly fullOnly?: boolean
}

/** What a report begins with. */
export interface Header {
  readonly title: string
  readonly isGood: boolean
  readonly meaning: string
  readonly problems: readonly RichText[]
}

/** A section with one list; undefined without entries. */
export function listSection(title: string, entries: readonly RichText[]): Section | undefined {
  return entries.length === 0 ? undefined : { title, blocks: [{ kind: 'list', entries }] }
}

/** A text in which backticks mark code. */
export function withCode(text: string): RichText {
  return text
    .split(/(`[^`\n]+`)/)
    .map((part) => (/^`.+`$/.test(part) ? { as: 'code' as const, text: part.slice(1, -1) } : part))
}
