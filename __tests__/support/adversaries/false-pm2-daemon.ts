import type { AppOnHost } from '../hosts/app-on-host.ts'

/** A process that claims to be PM2's daemon, with a child that claims to be the app. */
export interface FalseDaemon {
  /** The user of the process: root where a test started it through `su`. */
  readonly user: string
  /** The folder of its programs, and the folder that it names as PM2's home. */
  readonly folder: string
  /** Further variables, in the form for a shell. */
  readonly environment?: string
}

/**
 * Starts a daemon, which lets no other process look into it. Its program lies beside a node and a pm2, which record the user that
 * ran them.
 */
export async function startFalseDaemon(on: AppOnHost, { user, folder, environment = '' }: FalseDaemon): Promise<void> {
  const spy = `#!/bin/sh\nid -u >>${folder}/ran\necho v24.0.0\n`
  for (const name of ['node', 'pm2']) await on.host.write(`${folder}/${name}`, spy, 0o755)
  const daemon = `use Config;
syscall($Config{archname} =~ /aarch64/ ? 167 : 157, 4, 0, 0, 0, 0);
if (fork() == 0) {
  %ENV = (name => 'api', pm_exec_path => '${on.base}/current/dist/index.js', pm_cwd => '${on.base}/current', exec_mode => 'fork_mode');
  exec('/usr/bin/sleep', '1000');
}
open(my $up, '>', '${folder}/up');
sleep(1000);
`
  await on.host.write(`${folder}/daemon.pl`, daemon)
  // Its starter sets the name: a name that it gave itself would take the room of its environment.
  await on.host.write(
    `${folder}/start.pl`,
    `exec { '${folder}/perl' } 'PM2 v5.3.0: God Daemon (${folder})', '${folder}/daemon.pl';\n`,
  )
  await on.sh(`cp /usr/bin/perl ${folder}/perl && touch ${folder}/ran && chmod 666 ${folder}/ran && chown ${user} ${folder}
    setsid -f setpriv --reuid=${user} --clear-groups env -i PATH=${folder} ${environment} ${folder}/perl ${folder}/start.pl </dev/null >/dev/null 2>&1
    until [ -e ${folder}/up ]; do sleep 0.02; done`)
}
