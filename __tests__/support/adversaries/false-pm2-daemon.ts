import type { AppOnHost } from '../hosts/app-on-host.ts'

/** A process that says it is PM2's daemon, with one below it that says it is the app. */
export interface FalseDaemon {
  /** Whose process it is: root's where it was started through `su`. */
  readonly user: string
  /** Where its programs are, and what it says PM2's home is. */
  readonly folder: string
  /** Further variables, as a shell would be given them. */
  readonly environment?: string
}

/**
 * Starts one, which lets no other process look into it. Its program lies beside a node and a pm2, which write down as whom
 * they were run.
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
  // Named so by its starter: a name that it gave itself would take the room of its environment.
  await on.host.write(
    `${folder}/start.pl`,
    `exec { '${folder}/perl' } 'PM2 v5.3.0: God Daemon (${folder})', '${folder}/daemon.pl';\n`,
  )
  await on.sh(`cp /usr/bin/perl ${folder}/perl && touch ${folder}/ran && chmod 666 ${folder}/ran && chown ${user} ${folder}
    setsid -f setpriv --reuid=${user} --clear-groups env -i PATH=${folder} ${environment} ${folder}/perl ${folder}/start.pl </dev/null >/dev/null 2>&1
    until [ -e ${folder}/up ]; do sleep 0.02; done`)
}
