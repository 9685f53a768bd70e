/** Vitest's global setup of the `hosts` group: makes what every systemd host's file system lies on, once per machine. */
export async function setup(): Promise<void> {
  const { canBootSystemd } = await import('../../fleet/hosts/systemd.ts')
  if (canBootSystemd() !== undefined) return
  const { baseLayers } = await import('../../fleet/hosts/base.ts')
  await baseLayers()
}
