/**
 * Vitest's global setup of the `hosts` group: makes what every systemd host's file system lies on, once per machine. It goes on
 * beside the other group's tests; a host that boots waits for it, and tells what went wrong.
 */
export async function setup(): Promise<void> {
  const { systemdUnavailable } = await import('../../../fleet/hosts/systemd.ts')
  if (systemdUnavailable()) return
  const { baseLayers } = await import('../../../fleet/hosts/base.ts')
  baseLayers().catch(() => undefined)
}
