import type { HostShape } from '../../../fleet/hosts/guide/shape.ts'
import { folderOf } from '../../../fleet/hosts/guide/texts.ts'
import { type AppOnHost, asUser, type ReleaseOptions } from './app-on-host.ts'

/** The release that an operator put on a host before the first deploy. */
export const before = { id: 'r1', version: '0.9.0' }

/**
 * Puts an app where its host's user data runs it, as an operator did before the first deploy, and starts it; resolves once it
 * answers.
 */
export async function startBefore(
  on: AppOnHost,
  shape: HostShape,
  { silent = false, ...options }: Partial<ReleaseOptions> & { readonly silent?: boolean } = {},
) {
  await on.adopt(before.id, { version: before.version, ...options })
  if (shape.runs !== 'current') {
    // The operator uses neither releases nor `current`.
    const folder = folderOf({ app: on.app, runs: shape.runs })
    await on.sh(`mkdir -p ${folder}
      [ ${folder} = ${on.base} ] || [ ! -e ${on.base}/.env ] || cp -p ${on.base}/.env ${folder}
      cp -a ${on.base}/releases/${before.id}/. ${folder} && rm -r ${on.base}/releases ${on.base}/current`)
  } else if (shape.reader === 'app') await on.sh(`ln -s ../../.env ${on.base}/releases/${before.id}/.env`)
  if (shape.manager === 'pm2') await on.sh(`cd ${on.base} && ${asUser(on)} pm2 start ecosystem.config.js`)
  else await on.sh(`systemctl reset-failed ${on.app} 2>/dev/null || true; systemctl restart ${on.app}`)
  // The test asks an app that has another address than loopback.
  if (!silent)
    await on.sh(
      `curl -sf --retry 200 --retry-delay 0 --retry-all-errors --retry-max-time 20 127.0.0.1:${on.port}/api/health`,
    )
}
