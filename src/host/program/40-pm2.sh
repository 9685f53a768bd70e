# The app under PM2. The program reads what runs from /proc: the children of PM2's daemon whose environment names the
# app. PM2 takes a third of a second to answer, so the program asks it only for what /proc cannot tell: apps that are
# down. All of PM2 runs as the app's user, who controls its answers; the program only compares them.

pm2_daemon='' pm2_workers='' pm2_names='' pm2_places='' pm2_apps='' pm2_down='' pm2_idle='' pm2_up='' pm2_known='' pm2_error_logs='' pm2_restarts=0 pm2_listed_at=0 pm2_answered=yes pm2_shares=no

# pm2_daemons: prints "pid uid" of each process with the title of PM2's daemon, one a line. Any user can set such a
# title, so a process counts as PM2 of a user only when all four of its ids are that user's.
pm2_daemons() {
  # shellcheck disable=SC2013 # paths under /proc
  for pm2_found in $(timeout 20 grep -slF 'God Daemon' /proc/[0-9]*/cmdline); do
    pm2_found=${pm2_found%/cmdline} && pm2_found=${pm2_found#/proc/}
    case $(arguments_of "$pm2_found" | tr '\n' ' ') in "PM2 v"*": God Daemon ("*) ;; *) continue ;; esac
    # shellcheck disable=SC2046 # an argument for each of the four ids, which the kernel writes as digits
    set -- $(sed -n 's/^Uid://p' "/proc/$pm2_found/status" 2>/dev/null)
    [ "$*" != "${1:-} ${1:-} ${1:-} ${1:-}" ] || printf '%s %s\n' "$pm2_found" "$1"
  done
}

# find_pm2_user: sets pm2_owner by what only root can have stated: the user found here before; the owner of <base>
# before adoption; the one unit pm2-<user>.service. Else the only user, not root, whose PM2 runs the app. Where these
# differ, the operator decides.
find_pm2_user() {
  pm2_owner=$saved_user
  [ -z "$saved_user$user_input" ] || return 0
  find_base_owner
  pm2_owner=$base_owner
  [ -n "$pm2_owner" ] || ! have_systemd || pm2_owner=$(systemctl show -p User --value 'pm2-*.service' 2>/dev/null | grep -vx -e '' -e root | sort -u)
  case $pm2_owner in *"$NL"*) pm2_owner='' ;; esac
  while read -r pm2_found pm2_uid; do
    [ "${pm2_uid:-0}" != 0 ] || continue
    read_pm2_workers "$pm2_found"
    [ -n "$pm2_workers" ] || continue
    pm2_found=$(id -nu "$pm2_uid")
    [ "${pm2_owner:=$pm2_found}" = "$pm2_found" ] || pm2_ambiguous "user" "'$pm2_owner' and '$pm2_found'"
  done <<EOF
$(pm2_daemons)
EOF
}

# pm2_refuse CODE MESSAGE: ends the command before the swap; after the swap it makes the proof fail, so that the host
# rolls back.
pm2_refuse() {
  [ "$swapped" = yes ] || refuse "$1" "$2"
  pm2_daemon='' processes='' pm2_workers=''
  note "$1: $2"
  return 1
}

pm2_ambiguous() { pm2_refuse manager-ambiguous "More than one PM2 may run $app: $2. Stop the wrong one${1:+, or set the input $1}."; }

# Sets pm2_daemon, pm2_home, pm2_bin: of the user's PM2 daemons the one that runs the app, else the first.
find_pm2_daemon() {
  pm2_daemon='' pm2_home='' pm2_bin='' pm2_claim=''
  while read -r pm2_found pm2_uid; do
    [ "$pm2_uid" = "$user_uid" ] || continue
    read_pm2_workers "$pm2_found"
    [ -z "$pm2_workers" ] || {
      [ -z "$pm2_claim" ] || pm2_ambiguous '' "processes $pm2_claim and $pm2_found" || return 1
      pm2_claim=$pm2_found
    }
    pm2_daemon=${pm2_claim:-${pm2_daemon:-$pm2_found}}
  done <<EOF
$(pm2_daemons)
EOF
  [ -n "$pm2_daemon" ] || return 1
  read_pm2_workers "$pm2_daemon"
  process_start "$pm2_daemon" && pm2_daemon_process=$process
  pm2_home=$(arguments_of "$pm2_daemon" | tr '\n' ' ')
  pm2_home=${pm2_home#*God Daemon (}
  pm2_home=${pm2_home%%)*}
  pm2_bin=$(readlink "/proc/$pm2_daemon/exe")
  pm2_bin=${pm2_bin%/*}:$(null_to_lines "/proc/$pm2_daemon/environ" | sed -n '/^PATH=/{
    s///p
    q
  }')
  [ "$user_uid" != 0 ] || roots_alone "$pm2_home" ||
    pm2_refuse host-not-ready "PM2's daemon, process $pm2_daemon, has its home at $pm2_home, where $alone_fault is not root's alone. Stop it." || return 1
  case $pm2_home in *[[:cntrl:]]*) pm2_refuse host-not-ready "PM2's daemon, process $pm2_daemon, has a control character in its title. Restart it." ;; esac
}

pm2_lives() {
  if [ -n "$pm2_daemon" ] && process_start "$pm2_daemon" && [ "$process" = "$pm2_daemon_process" ]; then return 0; fi
  find_pm2_daemon
}

pm2_as_user() { as_user_for 120 PM2_HOME="${pm2_home:-$user_home/.pm2}" "$@"; }

pm2_installed() { pm2_as_user sh -c 'command -v pm2' >/dev/null 2>&1; }

# read_pm2_workers DAEMON: finds the daemon's processes of the app. pm2_workers: "pid:start" of each that it started
# itself; processes: those and all below them, so that npm and shells between PM2 and the listener count. pm2_shares:
# whether the daemon also holds the sockets of other apps' clusters.
read_pm2_workers() {
  processes='' pm2_workers='' pm2_names='' pm2_places='' pm2_scripts='' pm2_cluster=no pm2_shares=no
  pm2_tree=$(process_tree "$1")
  while read -r pm2_process pm2_parent; do
    if [ "$pm2_parent" = "$1" ]; then
      read_pm2_env "${pm2_process%%:*}" || continue
      is_app_of_pm2 "$env_name" "$env_exec" "$env_cwd" || {
        case $env_mode in cluster*) pm2_shares=yes ;; esac
        continue
      }
      pm2_workers="$pm2_workers $pm2_process"
      pm2_scripts=$pm2_scripts${pm2_process%%:*}$TAB$env_mode$TAB$env_exec$NL
      add_pm2_app "$env_name" "$env_exec" "$env_cwd" "$env_errors"
      case $env_mode in cluster*) pm2_cluster=yes ;; esac
      case $env_restarts in '' | *[!0-9]* | ??????*) ;; *) [ "$env_restarts" -le "$pm2_restarts" ] || pm2_restarts=$env_restarts ;; esac
    else
      case " $processes" in *" $pm2_parent:"*) ;; *) continue ;; esac
    fi
    processes="$processes $pm2_process"
  done <<EOF
$pm2_tree
EOF
}

# Prints the variables that the operator's file gives to apps; the user's own Node reads that file.
pm2_file_environment() {
  as_user_for 10 node -e '
    for (const { env, env_production } of [require(process.argv[1])].map((it) => it.apps ?? it).flat())
      for (const [name, value] of Object.entries({ ...env, ...env_production })) console.log(name + "=" + String(value).replace(/\n/g, "\u0001"))' \
    "$base/ecosystem.config.js" </dev/null 2>/dev/null | head -c 1000000
}

# read_pm2_env PID: sets env_name and so on to the settings with which PM2 started a process. PM2 puts them into the
# environment; a worker of a cluster gets one JSON object, whose "env" repeats the app's own.
read_pm2_env() {
  env_text=$(null_to_lines "/proc/$1/environ" | awk '
    function value(key,   rest, found) {
      for (rest = json; match(rest, "\"" key "\":(\"[^\"]*\"|[0-9]+)"); rest = substr(rest, RSTART + RLENGTH))
        found = substr(rest, RSTART + length(key) + 3, RLENGTH - length(key) - 3)
      gsub(/^"|"$/, "", found)
      return found
    }
    BEGIN { n = split("name pm_exec_path pm_cwd exec_mode restart_time pm_err_log_path", keys, " ") }
    sub(/^pm2_env=/, "") { json = $0; for (i = 1; i <= n; i++) env[keys[i]] = value(keys[i]); next }
    { for (i = 1; i <= n; i++) if (index($0, keys[i] "=") == 1) env[keys[i]] = substr($0, length(keys[i]) + 2) }
    END { for (i = 1; i <= n; i++) print env[keys[i]] }')
  {
    IFS= read -r env_name
    IFS= read -r env_exec
    IFS= read -r env_cwd
    IFS= read -r env_mode
    IFS= read -r env_restarts
    IFS= read -r env_errors
  } <<EOF
$env_text
EOF
  [ -n "$env_name" ]
}

# is_app_of_pm2 NAME SCRIPT CWD: whether the input service names it, else whether its script or folder lies under
# <base>.
is_app_of_pm2() {
  case $1 in all | -* | *[!A-Za-z0-9@._:\ -]*) return 1 ;; esac
  if [ -n "$service_input" ]; then
    case " $service_input$other_services " in *" $1 "*) ;; *) return 1 ;; esac
  else
    case "$2/$NL$3/" in "$base/"* | *"$NL$base/"* | "${releases_real%/releases}/"* | *"$NL${releases_real%/releases}/"*) ;; *) return 1 ;; esac
  fi
}

# pm2_script PID: sets script to what PM2 runs there, for a worker that serves. A worker that does not serve, such as
# npm, is judged by its working directory.
pm2_script() {
  while IFS=$TAB read -r env_pid env_mode env_exec; do
    [ "$env_pid" = "$1" ] || continue
    case $env_mode-" $serving "-$env_exec in
      cluster* | *" $1 "* | *-"$base"/* | *-"$releases_real"/*) script=$env_exec ;;
    esac
    return 0
  done <<EOF
$pm2_scripts
EOF
  return 1
}

# pm2_list: sets pm2_apps, one app a line: name, status, release, whether it comes from a file, whether PM2 restarts it
# when it ends. pm2_answered: whether PM2 answered. pm2_down: a description of the apps that are not up, except those
# that this program left as they were. A deploy does not start an app that PM2 starts by a timetable.
pm2_list() {
  pm2_apps='' pm2_down='' pm2_answered=yes
  # Without a daemon, the question would start one here, which would die with this program.
  pm2_lives || return 0
  pm2_answered=no
  pm2_listed=$(pm2_as_user node -e '
    const { execFileSync } = require("node:child_process")
    const out = execFileSync("pm2", ["jlist", "--silent"], { encoding: "utf8", maxBuffer: 1 << 26, stdio: ["ignore", "pipe", "ignore"] })
    for (const { name, pm2_env: e } of JSON.parse(out.slice(out.search(/\[(\{|\])/)))) {
      if (e.status === "stopped" && e.cron_restart) continue
      const fields = [name, e.status, e.RELEASE_ID ?? "none", e.PM2_JSON_PROCESSING ?? "false", e.autorestart ?? true, e.pm_exec_path, e.pm_cwd, e.pm_err_log_path]
      console.log(fields.map((value) => String(value).replace(/[\t\n\r]/g, " ")).join("\t"))
    }
    console.log("/")' </dev/null 2>/dev/null | head -c 1000000)
  while IFS=$TAB read -r listed_name listed_status listed_release listed_file listed_again listed_exec listed_cwd listed_errors; do
    # This name ends the list; no app can have it.
    [ "$listed_name" != / ] || pm2_answered=yes
    [ -n "$listed_name" ] || continue
    is_app_of_pm2 "$listed_name" "$listed_exec" "$listed_cwd" || continue
    case $listed_status$NL$pm2_idle in online* | launching* | *"$NL$listed_name$NL"*) ;; *) pm2_down="${pm2_down:+$pm2_down, }$listed_name $listed_status" ;; esac
    case $NL$pm2_apps in *"$NL$listed_name$TAB"*) continue ;; esac
    pm2_apps=$pm2_apps$listed_name$TAB$listed_status$TAB$listed_release$TAB$listed_file$TAB$listed_again$NL
    add_pm2_app "$listed_name" "$listed_exec" "$listed_cwd" "$listed_errors"
  done <<EOF
$pm2_listed
EOF
}

# add_pm2_app NAME SCRIPT CWD ERRORS
add_pm2_app() {
  case $NL$pm2_names in *"$NL$1$NL"*) ;; *) pm2_names=$pm2_names$1$NL ;; esac
  case $NL$pm2_error_logs in *"$NL$4$NL"*) ;; *) pm2_error_logs=$pm2_error_logs$4$NL ;; esac
  pm2_places=$pm2_places$2$NL$3$NL
}

# PM2's daemon must live neither in the SSM agent's process group nor in the unit of an activation: it would die with it
# and take a proved release down. So a unit of its own starts it.
start_pm2_daemon() {
  pm2_lives && return 0
  pm2_installed || return 1
  if have_systemd && systemctl cat "pm2-$user.service" >/dev/null 2>&1; then
    systemctl start "pm2-$user.service"
  elif have_systemd; then
    systemd-run --quiet --collect --unit="ec2-release-$app-pm2" -p Type=forking -p User="$user" -p KillMode=none \
      -E HOME="$user_home" -E PM2_HOME="${pm2_home:-$user_home/.pm2}" -E PATH="$app_path" sh -c 'pm2 ping'
  else
    pm2_as_user pm2 ping >/dev/null 2>&1
  fi
  find_pm2_daemon
}

# pm2_with LINES COMMAND...: removes the colours and tables that PM2 prints.
pm2_with() {
  pm2_lines="PM2_HOME=${pm2_home:-$user_home/.pm2}$NL$1"
  shift
  as_user_with 120 "$pm2_lines" "$@" 2>&1 | head -c 100000 | mask | grep -avE '^(host metrics|.*(┌|│|├|└)|$)'
}

pm2_do() { pm2_with '' "$@"; }

# Prints the environment that a release brings. An adopted release brings only its name, so that no later value stays.
pm2_environment() {
  if has_release_json "$1"; then release_environment "$1"; else printf 'RELEASE_ID=%s\nVERSION=\n' "$1"; fi
}
