/** Install scripts that try what they must not be able to do. Each attempt writes `yes` or `no` and itself into the file `did`. */

/** Actions that the app's user could do before a deploy, and must not do through one. `did` lists the lines that worked. */
export const outside = `
try truncate -s 0 /var/log/macro-ai/error.log
try rm -f /var/log/macro-ai/out.log
try ln -sf /etc/shadow /var/log/macro-ai/error.log
try mv /var/log/macro-ai /var/log/taken
try ls /opt/macro-ai/.state
try mv /opt/macro-ai/.state /opt/macro-ai/taken
try ln -sf /tmp /opt/macro-ai/.state/download
try cp evil.sh /opt/macro-ai/deploy.sh
try rm -f /opt/macro-ai/deploy.sh
try chmod 666 /opt/macro-ai/.env
try ln /opt/macro-ai/.env hard-env
try mv /opt/macro-ai/.env moved-env
try ln /opt/macro-ai/shared/kept hard-kept
try chmod 777 /opt/macro-ai/shared
try rm -rf /opt/macro-ai/shared/kept
try touch /opt/macro-ai/current/dist/index.js
try rm -f /opt/macro-ai/current
try touch /opt/macro-ai/releases/planted
try touch $(getent passwd macroai | cut -d: -f6)/planted
try touch /usr/bin/planted
`

/** Actions that the user may do in its own release, and that must have no effect elsewhere. */
export const inside = `
try ln -sf /etc/passwd RELEASE.json
try mkdir .release.env
try touch .release.env/planted
try cp /bin/sh su
try chmod 6755 su
try mkdir -m 1777 open
try chmod 600 package.json
try touch 'dist/$(poweroff)'
try touch "dist/two
lines"
try ln dist/index.js dist/again.js
mkdir -p node_modules/.bin
for name in sh find chown chmod realpath stat systemctl RELEASE; do
  printf '#!/bin/sh\\ntouch /run/ran-as-root\\n' >$name && chmod 755 $name && cp $name node_modules/.bin/
done
try cp RELEASE deploy.sh
setsid /bin/sh -c 'trap "" HUP TERM; exec 8>>dist/written; while :; do echo more >&8; echo //more >>dist/index.js; echo x >RELEASE.json; done' >/dev/null 2>&1 &
`

/** The access that another process of the same user could give: its folders, its memory, its sockets, or only a signal. */
export const throughOthers = (pid: number) => `
try ls /proc/${pid}/root/opt /proc/1/root
try ls /proc/${pid}/cwd/
try ls /proc/${pid}/fd
try cat /proc/${pid}/environ
try dd if=/proc/${pid}/mem of=stolen bs=1 count=1
try kill -0 ${pid}
try kill -USR1 ${pid}
try rm /dev/shm/kept
try ls /srv/chroot/proc/${pid}/cwd/
try node connect.cjs /home/macroai/outside.sock
try node connect.cjs @outside
`
export const connect = `const [path] = process.argv.slice(2)
require('net').connect(path.replace(/^@/, '\\0')).on('connect', () => process.exit(0)).on('error', () => process.exit(1))
setTimeout(() => process.exit(2), 5000)`
export const listen = `const [path] = process.argv.slice(2)
require('net').createServer().listen(path.replace(/^@/, '\\0'))`

export const evil = (lines: string) =>
  `try() { if "$@" 2>/dev/null; then echo "yes $*"; else echo "no $*"; fi >>did; }\n${lines}`
