# The app under PM2. The program reads what runs from /proc: the children of PM2's daemon whose environment names the
# app. PM2 takes a third of a second to answer, so the program asks it only for what /proc cannot tell: apps that are
# down. All of PM2 runs as the app's user, who controls its answers; the program only compares them.

pm2_daemon='' pm2_workers='' pm2_names='' pm2_places='' pm2_apps='' pm2_down='' pm2_idle='' pm2_up='' pm2_known='' pm2_error_logs='' pm2_restarts=0 pm2_listed_at=0 pm2_answered=yes pm2_shares=no

# reads: app_base app_path app_user pm2_daemon pm2_names pm2_owner req_service
# sets: unit_active unit_exec unit_main unit_start_timeout unit_stop_timeout unit_workdir
find_pm2() {
  unit_active='' unit_main=0 unit_exec='' unit_workdir='' unit_stop_timeout=30 unit_start_timeout=60
  name_pm2_service
  find_pm2_user
  find_user "$pm2_owner"
  pm2_lives || :
  find_node
  pm2_installed || refuse service-missing "PM2 is not installed for '$app_user' on this host (looked in $app_path)."
  [ -z "$pm2_daemon" ] || [ -n "$pm2_names" ] || pm2_list
  name_pm2_service
  [ -n "$pm2_names" ] || [ -f "$app_base/ecosystem.config.js" ] ||
    refuse service-missing "PM2 runs no ${req_service:-app under $app_base} and there is no $app_base/ecosystem.config.js to start."
}

# Sets the name that messages use.
# reads: pm2_names req_service
# sets: app_service
name_pm2_service() {
  app_service=${req_service:-$(printf '%s' "$pm2_names" | sort | tr '\n' ',' | sed 's/,$//')}
  app_service=${app_service:-PM2}
}

# find_pm2_user: sets pm2_owner by what only root can have stated: the user found here before; the owner of <base>
# before adoption; the one unit pm2-<user>.service. Else the only user, not root, whose PM2 runs the app. Where these
# differ, the operator decides.
# reads: app_base_owner app_saved_user pm2_workers req_user
# sets: pm2_owner
find_pm2_user() {
  pm2_owner=$app_saved_user
  [ -z "$app_saved_user$req_user" ] || return 0
  find_base_owner
  pm2_owner=$app_base_owner
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
# reads: cmd_swapped
# sets: app_processes pm2_daemon pm2_workers
pm2_refuse() {
  [ "$cmd_swapped" = yes ] || refuse "$1" "$2"
  pm2_daemon='' app_processes='' pm2_workers=''
  note "$1: $2"
  return 1
}

# reads: app_name
pm2_ambiguous() { pm2_refuse manager-ambiguous "More than one PM2 may run $app_name: $2. Stop the wrong one${1:+, or set the input $1}."; }

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

# Sets pm2_daemon, pm2_home, pm2_bin: from the user's PM2 daemon that runs the app, else from the first.
# reads: app_process app_uid host_alone_fault pm2_workers
# sets: pm2_bin pm2_daemon pm2_daemon_process pm2_home
find_pm2_daemon() {
  pm2_daemon='' pm2_home='' pm2_bin='' pm2_claim=''
  while read -r pm2_found pm2_uid; do
    [ "$pm2_uid" = "$app_uid" ] || continue
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
  process_start "$pm2_daemon" && pm2_daemon_process=$app_process
  pm2_home=$(arguments_of "$pm2_daemon" | tr '\n' ' ')
  pm2_home=${pm2_home#*God Daemon (}
  pm2_home=${pm2_home%%)*}
  pm2_bin=$(readlink "/proc/$pm2_daemon/exe")
  pm2_bin=${pm2_bin%/*}:$(null_to_lines "/proc/$pm2_daemon/environ" | sed -n '/^PATH=/{
    s///p
    q
  }')
  [ "$app_uid" != 0 ] || roots_alone "$pm2_home" ||
    pm2_refuse host-not-ready "PM2's daemon, process $pm2_daemon, has its home at $pm2_home, where $host_alone_fault is not root's alone. Stop it." || return 1
  case $pm2_home in *[[:cntrl:]]*) pm2_refuse host-not-ready "PM2's daemon, process $pm2_daemon, has a control character in its title. Restart it." ;; esac
}

# reads: app_process pm2_daemon pm2_daemon_process
pm2_lives() {
  if [ -n "$pm2_daemon" ] && process_start "$pm2_daemon" && [ "$app_process" = "$pm2_daemon_process" ]; then return 0; fi
  find_pm2_daemon
}

# PM2's daemon must live neither in the SSM agent's process group nor in the unit of an activation: the daemon would die
# with them and take a proved release down. So a unit of its own starts it.
# reads: app_home app_path app_pm2_unit app_user pm2_home
start_pm2_daemon() {
  pm2_lives && return 0
  pm2_installed || return 1
  if have_systemd && systemctl cat "pm2-$app_user.service" >/dev/null 2>&1; then
    systemctl start "pm2-$app_user.service"
  elif have_systemd; then
    systemd-run --quiet --collect --unit="$app_pm2_unit" -p Type=forking -p User="$app_user" -p KillMode=none \
      -E HOME="$app_home" -E PM2_HOME="${pm2_home:-$app_home/.pm2}" -E PATH="$app_path" sh -c 'pm2 ping'
  else
    pm2_as_user pm2 ping >/dev/null 2>&1
  fi
  find_pm2_daemon
}

# reads: app_home pm2_home
pm2_as_user() { as_user_for 120 PM2_HOME="${pm2_home:-$app_home/.pm2}" "$@"; }

pm2_installed() { pm2_as_user sh -c 'command -v pm2' >/dev/null 2>&1; }

# pm2_with LINES COMMAND...: removes the colours and tables that PM2 prints.
# reads: app_home pm2_home
pm2_with() {
  pm2_lines="PM2_HOME=${pm2_home:-$app_home/.pm2}$NL$1"
  shift
  as_user_with 120 "$pm2_lines" "$@" 2>&1 | head -c 100000 | mask | grep -avE '^(host metrics|.*(┌|│|├|└)|$)'
}

pm2_do() { pm2_with '' "$@"; }
