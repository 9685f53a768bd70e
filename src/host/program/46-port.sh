# The port of the app, and whether the app runs from `current`: found before the swap, from what runs and from the
# settings.

# find_port: sets port to the input, else to where the live processes listen, else to what the unit, PM2 or .env names,
# else to 3030. live_port: where the live release listens. other_port: where the new one may listen as well. port_fault:
# why none of these gives the port.
find_port() {
  read_processes
  listener_owners
  live_ports=$(other_ports) live_port='' other_port='' port_fault='' declared_port=''
  # A release brings PORT of the input env: the new release gets that port.
  case $command in
    stage | deploy) brought_port=$(printf '%s\n' "$app_env" | port_in) ;;
    *) brought_port=$(release_environment "${release:-$live}" | port_in) ;;
  esac
  # shellcheck disable=SC2086 # an argument for each port: other_ports prints them by %d
  choose_live_port $live_ports
  case $port_input$brought_port$live_port-$command in -* | *-activate) read_declared_port ;; esac
  port=${port_input:-${brought_port:-${live_port:-${declared_port:-3030}}}}
  case $port_input-$brought_port in
    -) other_port=$declared_port ;;
    -*) other_port=$live_port ;;
  esac
  case $other_port in "$port" | '?') other_port='' ;; esac
  [ "$port" != '?' ] || port='' port_fault="PORT of $service (input env, unit, PM2 or $base/.env) cannot be read as a port."
}

# Of several ports, takes the one that a setting names, or that was proved before; else the one whose health path
# answers. Where PM2's daemon also holds the ports of other apps' clusters, only a named port identifies the app's.
choose_live_port() {
  live_port=${1:-}
  [ $# -gt 0 ] || return 0
  [ $# -gt 1 ] || [ "${extra_holders:+$pm2_shares}" = yes ] || return 0
  read_declared_port
  for port in "$port_input" "$brought_port" "$declared_port" "$(proved_port)"; do
    case " $* " in *" ${port:-none} "*) live_port=$port && return 0 ;; esac
  done
  live_port=''
  if [ "${extra_holders:+$pm2_shares}" = yes ]; then
    port_fault="PM2 holds the ports of several apps' clusters ($*), and nothing tells which is that of $service."
    return 0
  fi
  [ $# -gt 8 ] || for port; do
    listener_owners
    healthy
    [ $? -eq 1 ] || live_port="$live_port $port"
  done
  ask_at=0
  live_port=${live_port# }
  case $live_port in
    '' | *' '*)
      live_port=$1
      [ $# -le 8 ] || set -- "$1 $2 $3 $4 and $(($# - 4)) more"
      port_fault="$service listens on ports $*, and not one alone answers $health_path."
      ;;
  esac
}

# Prints the port at which the live release was proved; nothing when it never was.
proved_port() { sed -n 's/^port=//p' "$state/proved/$live" 2>/dev/null; }

# Sets declared_port to the port that the next start gets. A file that systemd reads wins over the unit's Environment=,
# and that over .env, which the app itself reads; what PM2 sets also wins over .env.
read_declared_port() {
  declared_port=$({
    case $NL$unit_env_files in *"$NL$base/.env$NL"*) ;; *) port_in_file "$base/.env" ;; esac
    case $manager in
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
pm2_port() {
  for port_worker in $pm2_workers; do null_to_lines "/proc/${port_worker%%:*}/environ"; done |
    sed -n 's/^pm2_env=.*"PORT":"\{0,1\}\([0-9]*\).*/PORT=\1/;/^PORT=/p'
  [ -n "$pm2_workers" ] || as_user_for 10 node -e '
    const it = require(process.argv[1])
    for (const { name, env } of [it.apps ?? it].flat().reverse())
      if (env?.PORT && ["", name].includes(process.argv[2])) console.log("PORT=" + env.PORT)' "$base/ecosystem.config.js" "$service_input" </dev/null 2>/dev/null | head -c 100000
}

# port_in: prints the PORT of NAME=value lines as dotenv, Node and systemd read them: quotes, comments, `export`, ${…};
# the last one counts. Nothing where there is none, `?` where it is not a port.
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

# Runs before the swap, which would stop what answers. Refuses an app that listens on another port than the input says,
# or on none on purpose. A deploy may replace a broken live app, so the host believes a release that was proved on this
# port.
check_port() {
  [ -z "$port_fault" ] || refuse port-unknown "$port_fault Set the input port."
  if [ -n "$live_ports" ]; then
    case " $live_ports $other_port $brought_port $(proved_port) " in *" $port "*) return 0 ;; esac
    refuse wrong-port "$service listens on port $live_port, not on $port, as the input port says. Set it to $live_port, or leave it out. To move the app, set PORT=$port in the input env too."
  fi
  [ -n "$processes" ] && [ -z "$port_input$brought_port$declared_port" ] || return 0
  verdict_of "$live"
  [ "$verdict" != good ] || return 0
  now_cs
  for old_process in $processes; do [ $((now_cs - ${old_process#*:})) -gt $((health_timeout * 100)) ] || return 0; done
  refuse not-listening "$service runs but listens on no port, and no setting names one. The host proves a release by its health path. If $service should listen, set the input port."
}

# owners_of_either: runs listener_owners for `port`, or for `other_port` where the app listens there.
owners_of_either() {
  listener_owners
  [ -z "$serving" ] && [ -n "$other_port" ] || return 0
  set -- "$port" "$other_port"
  port=$2
  listener_owners
  if [ -n "$serving" ]; then other_port=$1; else port=$1 && listener_owners; fi
}

# Refuses an app that does not follow `current`: the unit or PM2 names a release by its id, or what serves comes from
# elsewhere; where nothing serves, no process of the app comes from `current`, or, without a process, no word of its
# unit names it. The proof judges wrappers.
check_follows_current() {
  case $manager in
    systemd)
      first_script "$(printf '%s' "$unit_exec" | tr ' ' '\n')" "${unit_workdir:-/}"
      unit_script=$script
      named_places=$unit_exec$NL$unit_workdir/$NL$script
      ;;
    pm2) named_places=$pm2_places ;;
  esac
  case $named_places in
    *"$base/releases/"[!\ ]* | *"$releases_real/"[!\ ]*)
      not_following "$(printf '%s' "$named_places" | grep -F -e "$base/releases/" -e "$releases_real/" | head -1)"
      ;;
  esac
  set -- "$port"
  port=${live_port:-$port}
  listener_owners
  port=$1 follow_seen=''
  for follow_process in ${serving:-$processes}; do
    follows "${follow_process%%:*}" && [ -z "$serving" ] && return 0
    [ -z "$serving" ] || [ -z "$follow_seen" ] || break
  done
  [ -n "$processes" ] || [ "$manager" != systemd ] || unit_follows
  [ -z "$follow_seen" ] || not_following "$follow_seen"
}

# follows PID: whether it runs from a release. Otherwise sets follow_seen to what it runs, where it serves or is Node.
follows() {
  [ "$1" != "$pm2_daemon" ] && script_of "$1" || return 1
  in_releases "${script:-$script_cwd}" && return 0
  case $serving-$script_exe in
    -*/node | -*/nodejs) in_releases "$script_cwd" && return 0 ;;
    -*) return 1 ;;
  esac
  follow_seen=${script:-in $script_cwd}
  return 1
}

unit_follows() {
  case "$unit_exec $unit_workdir " in *"$base/current"[/\ ]* | *"${releases_real%/releases}/current"[/\ ]*) return 0 ;; esac
  case ${unit_exec%% *} in */node | */nodejs | */npm | */yarn | */pnpm) ;; *) return 0 ;; esac
  in_releases "${unit_script:-$unit_workdir}" || follow_seen=${unit_script:-in ${unit_workdir:-/}}
}

in_releases() {
  case $(timeout 5 realpath -m -- "${1:-/}")/ in "$releases_real"/* | "${releases_real%/releases}/current/"*) ;; *) return 1 ;; esac
}

not_following() {
  case $manager in
    systemd) follow_how="Set WorkingDirectory=$base/current, or use that path in ExecStart." ;;
    pm2) follow_how="Start it once more by absolute paths: pm2 delete $service && pm2 start $base/current/<script> --cwd $base/current --name $service" ;;
  esac
  [ "$live" != none ] || follow_how="Make what runs a release first (docs/errors.md, not-from-current). $follow_how"
  refuse not-from-current "$service runs $1, which does not follow $base/current: a swap would change nothing, and the old release would go on answering. $follow_how"
}
