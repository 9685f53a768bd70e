# The port of the app, found before the swap, from what runs and from the settings.

# find_port: sets app_port to the input, else to where the live processes listen, else to what the unit, PM2 or .env
# names, else to 3030. app_live_port: where the live release listens. app_other_port: where the new one may listen as
# well. port_fault: why none of these gives the port.
# reads: app_base app_live app_service cmd_name req_env req_port req_release
# sets: app_declared_port app_live_port app_other_port app_port brought_port live_ports port_fault
find_port() {
  read_processes
  listener_owners
  live_ports=$(other_ports) app_live_port='' app_other_port='' port_fault='' app_declared_port=''
  # A release brings PORT of the input env: the new release gets that port.
  case $cmd_name in
    stage | deploy) brought_port=$(printf '%s\n' "$req_env" | port_in) ;;
    *) brought_port=$(release_environment "${req_release:-$app_live}" | port_in) ;;
  esac
  # shellcheck disable=SC2086 # an argument for each port: other_ports prints them by %d
  choose_live_port $live_ports
  case $req_port$brought_port$app_live_port-$cmd_name in -* | *-activate) read_declared_port ;; esac
  app_port=${req_port:-${brought_port:-${app_live_port:-${app_declared_port:-3030}}}}
  case $req_port-$brought_port in
    -) app_other_port=$app_declared_port ;;
    -*) app_other_port=$app_live_port ;;
  esac
  case $app_other_port in "$app_port" | '?') app_other_port='' ;; esac
  [ "$app_port" != '?' ] || app_port='' port_fault="PORT of $app_service (input env, unit, PM2 or $app_base/.env) cannot be read as a port."
}

# Chooses among several ports: the port that a setting names or that was proved before, else the port whose health path
# answers. Where PM2's daemon also holds the ports of other apps' clusters, only a named port identifies the app's.
# reads: app_declared_port app_extra_holders app_health_path app_service brought_port pm2_shares req_port
# sets: app_ask_at app_live_port app_port port_fault
choose_live_port() {
  app_live_port=${1:-}
  [ $# -gt 0 ] || return 0
  [ $# -gt 1 ] || [ "${app_extra_holders:+$pm2_shares}" = yes ] || return 0
  read_declared_port
  for app_port in "$req_port" "$brought_port" "$app_declared_port" "$(proved_port)"; do
    case " $* " in *" ${app_port:-none} "*) app_live_port=$app_port && return 0 ;; esac
  done
  app_live_port=''
  if [ "${app_extra_holders:+$pm2_shares}" = yes ]; then
    port_fault="PM2 holds the ports of several apps' clusters ($*), and nothing tells which is that of $app_service."
    return 0
  fi
  [ $# -gt 8 ] || for app_port; do
    listener_owners
    healthy
    [ $? -eq 1 ] || app_live_port="$app_live_port $app_port"
  done
  app_ask_at=0
  app_live_port=${app_live_port# }
  case $app_live_port in
    '' | *' '*)
      app_live_port=$1
      [ $# -le 8 ] || set -- "$1 $2 $3 $4 and $(($# - 4)) more"
      port_fault="$app_service listens on ports $*, and not one alone answers $app_health_path."
      ;;
  esac
}

# Prints the port at which the live release was proved; nothing when it never was.
# reads: app_live app_state
proved_port() { sed -n 's/^port=//p' "$app_state/proved/$app_live" 2>/dev/null; }

# Sets app_declared_port to the port that the next start gets. A file that systemd reads wins over the unit's
# Environment=, and that over .env, which the app itself reads; what PM2 sets also wins over .env.
# reads: app_base app_manager port_file unit_env_files
# sets: app_declared_port
read_declared_port() {
  app_declared_port=$({
    case $NL$unit_env_files in *"$NL$app_base/.env$NL"*) ;; *) port_in_file "$app_base/.env" ;; esac
    case $app_manager in
      systemd)
        unit_assignments | port_in
        each_env_file | while IFS= read -r port_file; do port_in_file "$port_file"; done
        ;;
      pm2) pm2_port | port_in ;;
    esac
  } | tail -n 1)
}

port_in_file() {
  [ -e "$1" ] || return 0
  port_text=$(read_as_owner "$1") || port_text='PORT=?'
  case $port_text in *PORT*) printf '%s\n' "$port_text" | port_in ;; esac
}

# Prints PORT from the environment of a worker, or from the file that starts one, which the user's own Node reads.
# reads: app_base pm2_workers req_service
pm2_port() {
  for port_worker in $pm2_workers; do null_to_lines "/proc/${port_worker%%:*}/environ"; done |
    sed -n 's/^pm2_env=.*"PORT":"\{0,1\}\([0-9]*\).*/PORT=\1/;/^PORT=/p'
  [ -n "$pm2_workers" ] || as_user_for 10 node -e '
    const it = require(process.argv[1])
    for (const { name, env } of [it.apps ?? it].flat().reverse())
      if (env?.PORT && ["", name].includes(process.argv[2])) console.log("PORT=" + env.PORT)' "$app_base/ecosystem.config.js" "$req_service" </dev/null 2>/dev/null | head -c 100000
}

# port_in: prints the PORT of NAME=value lines as dotenv, Node and systemd read them: quotes, comments, `export`, ${…};
# the last one counts. Nothing where there is none, `?` where it is not a port.
# reads: port_program
port_in() { awk "$port_program"; }

# shellcheck disable=SC2016 # awk expands its own $, no shell does
port_program='
function trim(t) { gsub(/^[ \t\r]+|[ \t\r]+$/, "", t); return t }
match($0, /^[ \t]*(export[ \t]+)?[A-Za-z_][A-Za-z0-9_.-]*[ \t]*(=|:[ \t])/) {
  name = substr($0, 1, RLENGTH - 1); value = trim(substr($0, RLENGTH + 1))
  gsub(/^[ \t]*(export[ \t]+)?|[ \t:]*$/, "", name)
  quote = substr(value, 1, 1)
  if (quote ~ /["\047`]/ && (end = index(substr(value, 2), quote))) value = substr(value, 2, end - 1)
  else sub(/#.*/, "", value)
  set[name] = trim(value)
}
END {
  if (!("PORT" in set)) exit
  for (value = set["PORT"]; n++ < 9 && match(value, /[$][{]?[A-Za-z0-9_]+(:?-[^}]*)?[}]?/);) {
    split(substr(value, RSTART, RLENGTH), part, /:?-/)
    gsub(/[${}]/, "", part[1]); sub(/[}]/, "", part[2])
    value = substr(value, 1, RSTART - 1) (set[part[1]] != "" ? set[part[1]] : part[2]) substr(value, RSTART + RLENGTH)
  }
  print (value ~ /^[0-9]+$/ && value > 0 && value < 65536 ? value + 0 : "?")
}'

# Runs before the swap, which would stop what answers. Refuses an app that listens on another port than the input names,
# or runs for longer than health-timeout without a port. A deploy may replace a broken live app, so the host believes a
# release that was proved on this port.
# reads: app_declared_port app_live app_live_port app_other_port app_port app_processes app_service app_verdict
#   brought_port host_now_cs live_ports port_fault req_health_timeout req_port
check_port() {
  [ -z "$port_fault" ] || refuse port-unknown "$port_fault Set the input port."
  if [ -n "$live_ports" ]; then
    case " $live_ports $app_other_port $brought_port $(proved_port) " in *" $app_port "*) return 0 ;; esac
    refuse wrong-port "$app_service listens on port $app_live_port, not on $app_port, as the input port says. Set it to $app_live_port, or leave it out. To move the app, set PORT=$app_port in the input env too."
  fi
  [ -n "$app_processes" ] && [ -z "$req_port$brought_port$app_declared_port" ] || return 0
  verdict_of "$app_live"
  [ "$app_verdict" != good ] || return 0
  now_cs
  for old_process in $app_processes; do [ $((host_now_cs - ${old_process#*:})) -gt $((req_health_timeout * 100)) ] || return 0; done
  refuse not-listening "$app_service runs but listens on no port, and no setting names one. The host proves a release by its health path. If $app_service should listen, set the input port."
}

# No other process may get the app's requests: the proof would take its 200 for the app's, and outsiders would keep
# getting its answers.
# reads: app_inspected_port app_port app_service
check_port_free() {
  [ "$app_inspected_port" = "$app_port" ] || listener_owners
  ! port_is_taken || refuse port-in-use "Port $app_port is held by $(name_foreign), which is not of $app_service. Stop it, or set the input port."
}

# Prints the other TCP ports on which the app's processes listen.
# reads: app_holder_pids
other_ports() {
  set --
  for other_pid in $app_holder_pids; do set -- "$@" "/proc/$other_pid/fd"; done
  [ $# -gt 0 ] || return 0
  other_inodes=$(find "$@" -maxdepth 1 -lname 'socket:*' -printf '%l\n' 2>/dev/null | tr -dc '0-9\n' | tr '\n' ' ')
  for tcp_table in /proc/net/tcp /proc/net/tcp6; do
    [ ! -r "$tcp_table" ] || awk -v inodes=" $other_inodes" '$4 == "0A" && index(inodes, " " $10 " ") { print substr($2, length($2) - 3) }' "$tcp_table"
  done | sort -u | while read -r other_hex; do printf '%d ' "0x$other_hex"; done
}

# Runs when the wait for the port is over: reports the port on which the app listens instead.
# reads: app_base app_port res_why_code
check_other_ports() {
  [ "$res_why_code" = not-listening ] || return 0
  # The app may have started to listen in this very moment: then it was late, and its port is right.
  [ -z "$(listeners "$app_port")" ] || return 0
  elsewhere=$(other_ports)
  [ -z "$elsewhere" ] ||
    fail_because wrong-port "The app does not listen on port $app_port; it listens on $elsewhere. Set PORT in $app_base/.env, or the input port."
}
