/**
 * Vitest's global setup of the `hosts` group: makes the base of every systemd host's file system, once per machine. It runs
 * beside the other group's tests; a host that boots waits for it, and reports its error.
 */
export async function setup(): Promise<void> {
  const { systemdUnavailable } = await import('../../../fleet/hosts/systemd.ts')
  if (systemdUnavailable()) return
  const { baseLayers } = await import('../../../fleet/hosts/base.ts')
  baseLayers().catch(() => undefined)
}
