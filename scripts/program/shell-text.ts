/** Texts of a shell script for questions about its variables. */
export interface ShellText {
  /** The script without comments and without the text that no shell expands: single quotes and quoted here-documents. */
  readonly expanded: string
  /** Only the commands of this shell itself: without any quotes, and without the commands of a command substitution. */
  readonly outer: string
}

interface Frame {
  readonly kind: 'code' | 'quote' | 'arithmetic'
  /** The text that ends the frame. */
  readonly end: string
  /** How many `case` are open: the brackets of their patterns end no frame. */
  cases: number
}

interface Scan {
  readonly text: string
  at: number
  readonly frames: Frame[]
  expanded: string
  outer: string
}

/** Reads the text of a function, or of a whole file. */
export function readShell(text: string): ShellText {
  const scan: Scan = {
    text: withoutQuotedDocuments(text),
    at: 0,
    frames: [{ kind: 'code', end: '', cases: 0 }],
    expanded: '',
    outer: '',
  }
  while (scan.at < scan.text.length) step(scan)
  return { expanded: scan.expanded, outer: scan.outer }
}

function withoutQuotedDocuments(text: string): string {
  return text.replace(/<<'EOF'([^\n]*)\n[\s\S]*?\nEOF$/gm, '$1')
}

function step(scan: Scan): void {
  const frame = scan.frames.at(-1)
  const rest = scan.text.slice(scan.at, scan.at + 40)
  if (rest.startsWith('\\')) take(scan, 2)
  else if (frame?.end !== undefined && frame.end !== '' && rest.startsWith(frame.end) && frame.cases === 0) close(scan)
  else if (rest.startsWith('$((')) open(scan, 3, { kind: 'arithmetic', end: '))', cases: 0 })
  else if (rest.startsWith('$(')) open(scan, 2, { kind: 'code', end: ')', cases: 0 })
  else if (rest.startsWith('"')) open(scan, 1, { kind: 'quote', end: '"', cases: 0 })
  else if (frame?.kind === 'code') stepInCode(scan, frame, rest)
  else take(scan, 1)
}

function stepInCode(scan: Scan, frame: Frame, rest: string): void {
  const before = scan.at === 0 ? '\n' : scan.text[scan.at - 1]
  const isWordStart = /[\s;(&|]/.test(before ?? '')
  const [word = ''] = /^[a-z]+(?=[\s;])/.exec(rest) ?? []
  if (rest.startsWith("'")) skipTo(scan, scan.text.indexOf("'", scan.at + 1) + 1)
  else if (rest.startsWith('#') && isWordStart) skipTo(scan, scan.text.indexOf('\n', scan.at))
  else if (rest.startsWith('(')) open(scan, 1, { kind: 'code', end: ')', cases: 0 })
  else {
    if (isWordStart && word === 'case') frame.cases += 1
    if (isWordStart && word === 'esac') frame.cases -= 1
    take(scan, Math.max(word.length, 1))
  }
}

/** A group in brackets is a subshell, but its commands still belong to this text; those of a substitution do not. */
function open(scan: Scan, length: number, frame: Frame): void {
  take(scan, length)
  scan.frames.push(frame)
}

function close(scan: Scan): void {
  const frame = scan.frames.pop()
  take(scan, frame?.end.length ?? 1)
}

function take(scan: Scan, length: number): void {
  const piece = scan.text.slice(scan.at, scan.at + length)
  scan.expanded += piece
  if (scan.frames.length === 1) scan.outer += piece
  scan.at += length
}

function skipTo(scan: Scan, at: number): void {
  scan.at = at <= 0 ? scan.text.length : at
  if (scan.frames.length === 1) scan.outer += ' '
  scan.expanded += ' '
}
