/** The program that does the work on a host, as the run sends it. */
export interface HostProgram {
  readonly text: string
  readonly sha256: string
  readonly gzipBase64: string
}
