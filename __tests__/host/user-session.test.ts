import { describe, expect, test } from 'vitest'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { setUp } from '../support/hosts/app-on-host.ts'
import { copyProgram } from '../support/hosts/operator.ts'
import { openSharedHost, type SharedHost, staging } from '../support/hosts/shared-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

/**
 * A Node of the app's user that types into every terminal it can reach, and records the descriptors that it holds. Asked for its
 * version, it answers as Node does.
 */
const typist = (base: string) => `#!/usr/bin/perl
use strict;
open(my $out, '>>', '${base}/shared/held');
for my $fd (0 .. 255) {
  my $held = readlink("/proc/self/fd/$fd");
  print $out "$fd $held\\n" if defined $held and $held !~ m{^${base}/shared/held$|^/usr/local/node/};
  next unless open(my $at, '<&', $fd);
  ioctl($at, 0x5412, $_) for split //, "typed-in\\n";
}
if (open(my $tty, '+<', '/dev/tty')) { ioctl($tty, 0x5412, $_) for split //, "typed-in\\n"; }
close($out);
print "v24.0.0\\n";
`

describe.skipIf(systemdUnavailable())('a program of the app’s user', () => {
  let shared: SharedHost

  prepareSuite(async (stack) => {
    shared = stack.use(await openSharedHost())
  })

  test('a program of the app’s user gets no terminal, and no descriptor of the operator or of the log', async () => {
    const { host, fleet } = shared
    const on = await setUp(fleet, host, 'typing', {
      service: ({ user, base }) =>
        `User=${user}\nWorkingDirectory=${base}/current\nEnvironmentFile=${base}/.env\nExecStart=/home/${user}/bin/node dist/index.js`,
    })
    await host.write(`/home/${on.user}/bin/node`, typist(on.base), 0o755, on.user)
    await on.sh(`chown ${on.user}: /home/${on.user}/bin`)
    const { 'artifact-url': url } = await staging(fleet, on, '1.0.0')
    await copyProgram(host, `${on.base}/deploy.sh`)
    const typed = `${on.base}/deploy.sh deploy --artifact-url ${url} --version 1.0.0 --environment production --dry-run`
    // The operator's shell reads the next line from its terminal, where no person types.
    await host.write('/run/operator', `${typed}\nIFS= read -r -t 1 line\necho "then: [$line]"\n`)
    const said = await on.sh('mkfifo /run/keys && exec 5<>/run/keys && script -qec "bash /run/operator" /dev/null <&5')
    expect(said).toContain('planned')
    expect(said).toContain('then: []')
    const held = await on.sh(`cat ${on.base}/shared/held`)
    expect(held).toMatch(/^0 \/dev\/null$/m)
    expect(held).not.toMatch(/pts|tty|deploy\.log|\.state/)
  })
})
