# The app under PM2: its daemon, what it says of the app, and how it is reloaded. All of PM2 runs as the
# app's user; what it prints is the user's word and is only compared, never run.

# pm2_daemon, pm2_home, pm2_owner, pm2_bin: PM2's running daemon, of `user` when one was named.
find_pm2_daemon() {
  pm2_daemon='' pm2_home='' pm2_owner='' pm2_bin=''
  # shellcheck disable=SC2013 # paths under /proc
  for pm2_stat in $(grep -slF 'God Daemon' /proc/[0-9]*/cmdline); do
    pm2_pid=${pm2_stat#/proc/}
    pm2_pid=${pm2_pid%%/*}
    pm2_title=$(arguments_of "$pm2_pid" | tr '\n' ' ')
    case $pm2_title in "PM2 v"*": God Daemon ("*) ;; *) continue ;; esac
    pm2_uid=$(stat -c %u "/proc/$pm2_pid" 2>/dev/null) || continue
    pm2_title=${pm2_title#*God Daemon (}
    pm2_candidate_home=${pm2_title%%)*}
    [ -z "$user" ] || [ "$pm2_uid" = "$(id -u "$user" 2>/dev/null)" ] || continue
    pm2_daemon=$pm2_pid
    pm2_home=$pm2_candidate_home
    pm2_owner=$(stat -c %U "/proc/$pm2_pid")
    pm2_bin=$(readlink "/proc/$pm2_pid/exe")
    pm2_bin=${pm2_bin%/*}
    pm2_path=$(null_to_lines "/proc/$pm2_pid/environ" | sed -n 's/^PATH=//p' | head -1)
    [ -z "$pm2_path" ] || pm2_bin=$pm2_bin:$pm2_path
    return 0
  done
  return 1
}

pm2_as_user() { as_user PM2_HOME="${pm2_home:-$user_home/.pm2}" "$@"; }

pm2_installed() { pm2_as_user sh -c 'command -v pm2' >/dev/null 2>&1; }

# The app's processes as PM2 tells them, one a line: pid, status, restarts, mode, name, exec path, cwd.
# With no name given, the app is the one whose script or working directory lies under <base>.
pm2_read() {
  pm2_text=$(pm2_as_user BASE="$base" APP="$service" timeout 30 node -e '
    const { execFileSync } = require("node:child_process")
    const out = execFileSync("pm2", ["jlist", "--silent"], { encoding: "utf8", maxBuffer: 1 << 26, stdio: ["ignore", "pipe", "ignore"] })
    const list = JSON.parse(out.slice(out.indexOf("[{") < 0 ? out.indexOf("[]") : out.indexOf("[{")))
    const under = (path) => String(path ?? "").startsWith(process.env.BASE + "/")
    for (const p of list) {
      const e = p.pm2_env
      if (process.env.APP ? p.name !== process.env.APP : !(under(e.pm_exec_path) || under(e.pm_cwd))) continue
      console.log([p.pid ?? 0, e.status, e.restart_time, e.exec_mode, p.name, e.pm_exec_path, e.pm_cwd].map((v) => String(v).replace(/[\t\n\r]/g, " ")).join("\t"))
    }' </dev/null 2>/dev/null) || return 1
  processes='' pm2_names='' pm2_modes='' pm2_restarts=0 pm2_online=0 pm2_exec_path='' pm2_down=''
  while IFS=$TAB read -r pm2_one pm2_status pm2_count pm2_mode pm2_name pm2_exec _; do
    [ -n "$pm2_one" ] || continue
    case $pm2_name in -* | *[!A-Za-z0-9@._:\ -]*) continue ;; esac
    case $pm2_names in *"|$pm2_name|"*) ;; *) pm2_names="$pm2_names|$pm2_name|" ;; esac
    pm2_modes=$pm2_mode pm2_exec_path=$pm2_exec
    case $pm2_count in '' | *[!0-9]*) ;; *) pm2_restarts=$((pm2_restarts + pm2_count)) ;; esac
    if [ "$pm2_status" = online ] && [ "$pm2_one" -gt 0 ] 2>/dev/null; then
      pm2_online=$((pm2_online + 1))
      process_start "$pm2_one" && processes="$processes $process"
    else
      pm2_down=$pm2_status
    fi
  done <<EOF
$pm2_text
EOF
}

# Adds the children of the app's processes, so that npm and shells between PM2 and the listener count.
pm2_children() {
  pm2_level=$processes
  while [ -n "$pm2_level" ]; do
    pm2_next=''
    for pm2_parent in $pm2_level; do
      pm2_task=/proc/${pm2_parent%%:*}/task
      # shellcheck disable=SC2013 # pids
      for pm2_child in $(cat "$pm2_task"/*/children 2>/dev/null); do
        process_start "$pm2_child" || continue
        case " $processes " in *" $process "*) ;; *) pm2_next="$pm2_next $process" ;; esac
      done
    done
    processes="$processes$pm2_next"
    pm2_level=$pm2_next
  done
}

# PM2's daemon must live neither in the SSM agent's process group nor in the unit of an activation: it would
# die with it and take a proved release down. So it is started in a unit of its own.
start_pm2_daemon() {
  find_pm2_daemon && return 0
  pm2_installed || return 1
  if have_systemd && systemctl cat "pm2-$user.service" >/dev/null 2>&1; then
    systemctl start "pm2-$user.service"
  elif have_systemd; then
    systemd-run --quiet --collect --unit="ec2-release-$app-pm2" -p Type=forking -p User="$user" -p KillMode=none \
      -E HOME="$user_home" -E PM2_HOME="${pm2_home:-$user_home/.pm2}" -E PATH="$app_path" sh -c 'pm2 ping'
  else
    pm2_as_user setsid pm2 ping </dev/null >/dev/null 2>&1
  fi
  find_pm2_daemon
}

# pm2_with_release ID COMMAND...: PM2 with the environment that this release brings along.
pm2_with_release() {
  pm2_release=$1
  shift
  # The last line first: each is put before what is there already, so the order ends as it was.
  while IFS= read -r pm2_line; do
    [ -z "$pm2_line" ] || set -- "$pm2_line" "$@"
  done <<EOF
$(release_environment "$pm2_release")
EOF
  pm2_as_user timeout -k 5 120 env "$@" </dev/null
}

pm2_restart() {
  start_pm2_daemon || return 0
  service=$(printf '%s' "$service")
  pm2_read || :
  if [ -z "$pm2_names" ]; then
    pm2_config=$base/ecosystem.config.js
    [ -f "$pm2_config" ] || { note "no $pm2_config to start" && return 0; }
    (cd "$base/current" && pm2_with_release "$1" pm2 start "$pm2_config" --update-env)
  elif [ "$pm2_online" -gt 0 ]; then
    pm2_with_release "$1" pm2 reload "$(pm2_first_name)" --update-env
  else
    pm2_with_release "$1" pm2 restart "$(pm2_first_name)" --update-env
  fi
}

pm2_first_name() {
  pm2_first=${pm2_names#|}
  printf '%s' "${pm2_first%%|*}"
}

pm2_halt() {
  pm2_read || return 0
  [ -z "$pm2_names" ] || pm2_as_user timeout 60 pm2 delete "$(pm2_first_name)" </dev/null
}
