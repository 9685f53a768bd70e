import { readFileSync, writeFileSync } from 'node:fs'

const inotify = '/proc/sys/fs/inotify/max_user_instances'

/**
 * Each host's systemd takes six of root's inotify instances, of which the kernel gives 128: the twentieth host would hang at its
 * boot. A higher limit costs nothing. Where this process cannot set it, the limit stays as it is.
 */
export function allowManyHosts(): void {
  try {
    if (Number(readFileSync(inotify, 'utf8')) < 1_024) writeFileSync(inotify, '1024')
  } catch {
    // read-only here: fewer hosts then
  }
}
