/**
 * Limits that the host enforces and the run reckons with. The build gives them to the host program
 * (src/host/program/lib/limits.sh), so that neither side knows a number of its own.
 */
export const hostLimits = {
  /** How long a hook may run. */
  hookSeconds: 600,
  /** How long a command waits for another one to release the host's lock. */
  lockSeconds: 120,
  /** How long the host waits for an app that limits requests to its health path. */
  rateLimitSeconds: 900,
  /** How far the clocks of a host and of the run may differ. */
  clockSeconds: 120,
  /** How much of a version stands in the list of a host's releases. */
  versionBytes: 40,
  /** The archive takes its size on the disk, and its content about twice that. */
  roomFactor: 3,
  /** What stays free on the disk. */
  spareMb: 32,
} as const
