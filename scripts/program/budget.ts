import { hostPrograms, maxPieceBytes, wholeProgram } from '../../src/host/programs.ts'
import type { HostProgram } from '../../src/model/host-program.ts'
import type { BuiltProgram } from '../build/program.ts'

/** A piece of a program that one command carries to a host. */
export interface Piece {
  readonly name: string
  readonly bytes: number
}

/** Every piece in which a run sends a built program. */
export function piecesOf({ file, text }: BuiltProgram): readonly Piece[] {
  const programs: readonly (readonly [string, HostProgram])[] =
    file === 'deploy.sh' ? Object.entries(hostPrograms(text)) : [['in one piece', wholeProgram(text)]]
  return programs.flatMap(([name, { pieces }]) =>
    pieces.map((piece, i) => ({ name: `${file}, ${name}, piece ${i + 1} of ${pieces.length}`, bytes: piece.length })),
  )
}

/** The errors in the sizes: a line for each piece above the budget. */
export function overBudget(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap(({ name, bytes }) =>
    bytes > maxPieceBytes ? [`${name} takes ${bytes} bytes as it travels; the budget is ${maxPieceBytes}.`] : [],
  )
}
