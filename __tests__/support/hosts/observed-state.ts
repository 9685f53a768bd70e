import type { Host } from '../../../fleet/hosts/host.ts'

/** The unit in which the host program activates a release of macro-ai. */
export const activationUnit = 'ec2-release-macro-ai.activation.service'

/** The state of a host, seen from outside of the host program. */
export interface ObservedState {
  /** The release that `current` points to; `none` without `current`, `nowhere` when its target does not exist. */
  readonly current: string
  /** The release that was last proved, by the host's own record. */
  readonly good: string
  /** The release of the process that answers, `none` when none does. */
  readonly answers: string
  /** The app's unit, such as `enabled active`. */
  readonly unit: string
}

/** The script that prints a host's state, as JSON on one line. */
export const look = `cd /opt/macro-ai
current=none
[ ! -L current ] || { current=$(readlink -e current) && [ -f current/package.json ] && current=\${current##*/}; } || current=nowhere
good=$(cat .state/good 2>/dev/null || echo none)
answers=$(curl -s --max-time 5 http://127.0.0.1:3030/api/health | sed -n 's/.*"release":"\\([^"]*\\)".*/\\1/p')
printf '{"current":"%s","good":"%s","answers":"%s","unit":"%s %s"}' "$current" "$good" "\${answers:-none}" \\
  "$(systemctl is-enabled macro-ai)" "$(systemctl is-active macro-ai)"`

export async function observe(host: Host): Promise<ObservedState> {
  return JSON.parse((await host.run(look)).stdout) as ObservedState
}

/** The same once no activation is at work any more, for at most half a minute. */
export async function observeOnceIdle(host: Host): Promise<ObservedState> {
  // systemd's own mark of a unit that is not at rest; a question to systemd would hold up its work.
  const wait = `for i in $(seq 600); do [ -L /run/systemd/units/invocation:${activationUnit} ] || break; sleep 0.05; done`
  return JSON.parse((await host.run(`${wait}\n${look}`)).stdout) as ObservedState
}

/** The script that prints, one a line, everything half-made that a killed command may have left. */
export const lookForLeftovers = `cd /opt/macro-ai
  ls -d releases/.* .current.new .state/download .state/activat* .state/*.new .state/*.cut .state/environment /run/ec2-release* \\
    /etc/systemd/system/*.macro-ai /etc/systemd/system/*/*.macro-ai 2>/dev/null | grep -vx 'releases/\\.\\.\\{0,1\\}'
  systemctl list-units --all --plain --no-legend 'ec2-release-*' | grep -v '^ec2-release-macro-ai-recover.service .* inactive '`

export async function leftovers(host: Host): Promise<readonly string[]> {
  const { stdout } = await host.run(lookForLeftovers)
  return stdout.split('\n').filter(Boolean)
}
