import type { Host } from './host.ts'

/** The folder of a host's Node: npm and yarn 1 read their global settings in `etc` beside its `bin`. */
export interface NodePlace {
  readonly prefix: '/usr' | '/usr/local'
  /** pnpm's own program. */
  readonly pnpm: string
}

/**
 * Points every package manager at a registry, for all users and whatever HOME an install has. berry looks in each folder above
 * the project; pnpm has no settings for a whole host, so its command passes them on.
 */
export async function useRegistry(host: Host, registry: string, { prefix, pnpm }: NodePlace): Promise<void> {
  await host.write(`${prefix}/etc/npmrc`, `registry=${registry}\n`)
  await host.write(`${prefix}/etc/yarnrc`, `registry "${registry}"\n`)
  const plain = `unsafeHttpWhitelist: ["${new URL(registry).hostname}"]`
  await host.write('/opt/.yarnrc.yml', `npmRegistryServer: "${registry}"\n${plain}\nenableTelemetry: false\n`)
  await host.write(`${prefix}/bin/pnpm`, pnpmCommand(pnpm, registry), 0o755)
}

/** A stand-in for pnpm's program that passes it the registry. */
export function pnpmCommand(program: string, registry?: string): string {
  const setting = registry === undefined ? '' : `PNPM_CONFIG_REGISTRY='${registry}' `
  return `#!/bin/sh\n${setting}exec ${program} "$@"\n`
}
