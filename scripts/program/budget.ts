import { hostPrograms, maxPieceBytes } from '../../src/host/programs.ts'
import type { HostProgram } from '../../src/model/host-program.ts'

/** A piece of a program that one command carries to a host. */
export interface Piece {
  readonly name: string
  readonly bytes: number
}

/** Every piece in which a run sends the programs in dist/deploy.sh. */
export function piecesOf(text: string): readonly Piece[] {
  const programs: readonly (readonly [string, HostProgram])[] = Object.entries(hostPrograms(text))
  return programs.flatMap(([name, { pieces }]) =>
    pieces.map((piece, i) => ({ name: `deploy.sh, ${name}, piece ${i + 1} of ${pieces.length}`, bytes: piece.length })),
  )
}

/** The errors in the sizes: a line for each piece above the budget. */
export function overBudget(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap(({ name, bytes }) =>
    bytes > maxPieceBytes ? [`${name} takes ${bytes} bytes as it travels; the budget is ${maxPieceBytes}.`] : [],
  )
}
