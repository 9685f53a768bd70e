/** A program that does the work on a host, as the run sends it. */
export interface HostProgram {
  readonly text: string
  readonly sha256: string
  /**
   * The program in the pieces that it travels in, each compressed and encoded as base64. The last one travels in the command; the
   * others are ahead of it.
   */
  readonly pieces: readonly string[]
}

/** The programs that a run may send: `core` for commands that stage nothing, `whole` for `stage`. */
export interface HostPrograms {
  readonly core: HostProgram
  readonly whole: HostProgram
}
