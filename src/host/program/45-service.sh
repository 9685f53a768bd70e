# One face over systemd and PM2: which of them runs the app, what runs now, restart, stop, log.

# auto: PM2 when it runs the app now and no unit does; else the unit; else PM2 when it could start the app.
find_manager() {
  unit_name=${service:-$app.service}
  case $unit_name in *.*) ;; *) unit_name=$unit_name.service ;; esac
  case $manager in
    auto)
      manager_service=$service
      if have_systemd; then service=$unit_name && unit_show && service=$manager_service; else unit_load=''; fi
      if [ "$unit_load" = loaded ] && [ "$unit_active" = active ]; then
        manager=systemd
      elif find_pm2_daemon && pm2_runs_app; then
        manager=pm2
      elif [ "$unit_load" = loaded ]; then
        manager=systemd
      elif [ -f "$base/ecosystem.config.js" ] || [ -n "$pm2_daemon" ]; then
        manager=pm2
      else
        refuse service-missing "Neither a unit $unit_name nor PM2 with an app under $base was found on this host. Set it up (docs/host.md), or name it with the input service."
      fi
      ;;
  esac
  case $manager in
    systemd) find_unit ;;
    pm2) find_pm2 ;;
  esac
}

find_unit() {
  have_systemd || refuse service-missing "This host does not run systemd."
  service=$unit_name
  unit_show
  [ "$unit_load" = loaded ] || refuse service-missing "There is no unit $service on this host (${unit_load:-unknown}). Name the right one with the input service."
  unit_stop_timeout=$(span "$unit_stop")
  unit_start_timeout=$(span "$unit_start")
  find_user
  find_node
}

pm2_runs_app() {
  pm2_saved_user=$user
  user=${user:-$pm2_owner}
  find_user
  app_path=${pm2_bin:+$pm2_bin:}$PATH
  pm2_read && [ "$pm2_online" -gt 0 ]
  pm2_status=$?
  user=$pm2_saved_user
  return $pm2_status
}

find_pm2() {
  unit_active='' unit_main=0 unit_exec='' unit_workdir='' unit_stop_timeout=30 unit_start_timeout=60
  find_pm2_daemon || pm2_owner=$(stat -c %U "$base/ecosystem.config.js" 2>/dev/null)
  service_before=$service
  service=${service:-PM2}
  find_user
  find_node
  service=$service_before
  pm2_installed || refuse service-missing "PM2 is not installed for '$user' on this host (looked in $app_path)."
  if [ -n "$pm2_daemon" ]; then
    pm2_read || :
    [ -n "$service" ] || service=$(pm2_first_name)
  fi
  [ -n "$service" ] || [ -f "$base/ecosystem.config.js" ] || refuse service-missing "PM2 runs no app under $base and there is no $base/ecosystem.config.js to start."
}

# processes: "pid:start" words of everything that is the app now. extra_holders: pids outside it that may
# hold its listener: PM2's daemon does so for a cluster.
read_processes() {
  processes='' extra_holders=''
  case $manager in
    systemd) unit_show && unit_processes ;;
    pm2)
      find_pm2_daemon || return 0
      pm2_read || return 0
      case $pm2_modes in cluster*) extra_holders=$pm2_daemon ;; esac
      pm2_children
      ;;
  esac
}

service_restart() { case $manager in systemd) unit_restart ;; pm2) pm2_restart "$1" ;; esac }
service_halt() { case $manager in systemd) unit_halt ;; pm2) pm2_halt ;; esac }

# How often the manager had to start it again by itself.
restarts() { case $manager in systemd) printf '%s' "$unit_restarts" ;; pm2) printf '%s' "$pm2_restarts" ;; esac }

# port: the input, else PORT of the env input, else of the operator's .env (read, never sourced), else 3030.
find_port() {
  [ -z "$port" ] || return 0
  port=$(printf '%s\n' "$app_env" | sed -n 's/^PORT=//p' | tail -1)
  [ -n "$port" ] || if [ -f "$base/.env" ]; then
    port=$(sed -n 's/^[[:space:]]*\(export[[:space:]]\{1,\}\)\{0,1\}PORT=//p' "$base/.env" | tail -1 | tr -d "\"' \r")
  fi
  case $port in '' | *[!0-9]* | ??????*) port=3030 ;; esac
}

# systemd itself opens .env, and would wait at a pipe for ever.
check_env_file() {
  [ -f "$base/.env" ] || [ ! -e "$base/.env" ] || refuse host-not-ready "$base/.env is not a file. Put a file with lines NAME=value there, or remove it."
}

# Told before the swap, where it can be: an app that will not follow `current`.
check_follows_current() {
  case $manager in
    systemd) unit_follows_current ;;
    pm2) pm2_follows_current ;;
  esac
}

unit_follows_current() {
  [ -n "$unit_exec" ] || return 0
  # What names current, or a place from which current is reached by a wrapper, is left to the proof.
  case "$unit_exec $unit_workdir/" in *"$base/current/"* | *"$base/current "*) return 0 ;; esac
  case $unit_exec in *[/\ ]current/*) return 0 ;; esac
  first_script "$(printf '%s' "$unit_exec" | tr ' ' '\n')" "${unit_workdir:-/}"
  case $script in
    *.js | *.mjs | *.cjs | *.ts) follows_not=$script ;;
    *) follows_not='' ;;
  esac
  case $unit_exec in */node\ * | */npm\ * | */yarn\ * | */pnpm\ *) [ -n "$follows_not" ] || follows_not=$unit_workdir ;; esac
  [ -n "$follows_not" ] || return 0
  refuse not-from-current "The unit $service runs $follows_not, not $base/current: a swap would change nothing. Set WorkingDirectory=$base/current, or use that path in ExecStart."
}

pm2_follows_current() {
  [ -n "${pm2_exec_path:-}" ] || return 0
  case $pm2_exec_path in "$base/current/"*) return 0 ;; esac
  refuse not-from-current "PM2 runs $pm2_exec_path, not a path under $base/current: a reload would keep the old release and still answer. Start it once with an absolute path: pm2 delete $service && pm2 start $base/current/<script> --cwd $base/current --name $service"
}

# Nobody else may hold the port: its 200 would be taken for ours.
check_port_free() {
  read_processes
  listener_owners
  [ -n "$foreign" ] || return 0
  # systemd itself holds the socket of a unit that it starts on demand.
  if [ "$manager" = systemd ] && [ -n "$unit_triggers" ]; then
    holder_pids=1
    [ -z "$(holders "$foreign")" ] || return 0
  fi
  refuse port-in-use "Port $port is held by $(name_foreign "$foreign"), not by $service. Stop it, or set the input port."
}
