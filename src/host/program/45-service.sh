# One interface over systemd and PM2: which of them runs the app, what runs now, restart, stop, log.

# auto: a unit, whatever its state, else PM2. The host keeps the manager that it found first; only the operator can
# change it.
find_manager() {
  read_saved_manager
  unit_name=${service:-$app.service}
  case $unit_name in *.*) ;; *) unit_name=$unit_name.service ;; esac
  unit_load=''
  if [ "$manager" = auto ]; then
    manager_service=$service
    if have_systemd; then service=$unit_name && unit_show && service=$manager_service; fi
    if [ "$unit_load" = loaded ]; then
      manager=systemd
    elif [ -f "$base/ecosystem.config.js" ] || [ -n "$(pm2_daemons)" ]; then
      manager=pm2
    else
      refuse service-missing "Neither a unit $unit_name nor PM2 with an app under $base was found on this host. Set it up (docs/host.md), or name it with the input service."
    fi
  fi
  [ "$manager_input" != auto ] || [ "${saved_manager:-$manager}" = "$manager" ] || manager_changed service-manager
  case $manager in
    systemd) find_unit ;;
    pm2) find_pm2 ;;
  esac
  [ -n "$user_input" ] || [ "${saved_user:-$user}" = "$user" ] || manager_changed user
  find_others
}

manager_changed() {
  refuse manager-changed "Until now $saved_manager ran $app on this host, as user $saved_user; now it would be $manager${user:+, as user $user}. If that is right, set the input $1."
}

# Reads the manager and user that `stage` found first.
read_saved_manager() {
  saved_manager='' saved_user=''
  [ ! -f "$state/manager" ] || read -r saved_manager saved_user <"$state/manager" || :
}

save_manager() {
  [ "$saved_manager $saved_user" = "$manager $user" ] || write_durably "$state/manager" "$manager $user" || refuse disk-full "The disk under $state is full. Free some space."
}

find_unit() {
  have_systemd || refuse service-missing "This host does not run systemd."
  service=$unit_name
  [ -n "$unit_load" ] || unit_show
  [ "$unit_load" = loaded ] || refuse service-missing "There is no unit $service on this host (${unit_load:-unknown}). Name the right one with the input service."
  unit_stop_timeout=$(span "$unit_stop")
  unit_start_timeout=$(span "$unit_start")
  find_user "$unit_user"
  find_node
}

find_pm2() {
  unit_active='' unit_main=0 unit_exec='' unit_workdir='' unit_stop_timeout=30 unit_start_timeout=60
  name_pm2_service
  find_pm2_user
  find_user "$pm2_owner"
  pm2_lives || :
  find_node
  pm2_installed || refuse service-missing "PM2 is not installed for '$user' on this host (looked in $app_path)."
  [ -z "$pm2_daemon" ] || [ -n "$pm2_names" ] || pm2_list
  name_pm2_service
  [ -n "$pm2_names" ] || [ -f "$base/ecosystem.config.js" ] ||
    refuse service-missing "PM2 runs no ${service_input:-app under $base} and there is no $base/ecosystem.config.js to start."
}

# Sets the name that messages use.
name_pm2_service() {
  service=${service_input:-$(printf '%s' "$pm2_names" | sort | tr '\n' ',' | sed 's/,$//')}
  service=${service:-PM2}
}

# Sets processes to "pid:start" words of every process of the app. extra_holders: pids outside it that may hold its
# listener, as PM2's daemon does for a cluster.
read_processes() {
  processes='' extra_holders=''
  case $manager in
    systemd)
      # The cgroup lists the processes. systemd takes longer than everything else here, so the program asks it only
      # where the cgroup is unknown or empty.
      unit_processes
      [ -n "$processes" ] || { unit_show && unit_processes; }
      ;;
    pm2)
      pm2_lives || return 0
      read_pm2_workers "$pm2_daemon"
      name_pm2_service
      [ "$pm2_cluster" = no ] || extra_holders=$pm2_daemon
      ;;
  esac
}

# The further services restart after the first; only under systemd are they units.
service_restart() {
  case $manager in systemd) unit_restart ;; pm2) pm2_restart "$1" ;; esac
  restart_others
}
service_halt() {
  case $manager in systemd) unit_halt ;; pm2) pm2_halt ;; esac
  restart_others
}
# Whether the operator stopped it, as opposed to a failure.
is_stopped() {
  case $manager in
    systemd) unit_show && [ "$unit_active" = inactive ] ;;
    pm2) pm2_list && ! printf '%s' "$pm2_apps" | grep -qv "${TAB}stopped$TAB" ;;
  esac
}

# restarts: how often the manager restarted the app on its own; start_id: tells one start from the next.
restarts() { case $manager in systemd) printf '%s' "$unit_restarts" ;; pm2) printf '%s' "$pm2_restarts" ;; esac }
start_id() { case $manager in systemd) unit_start_id && others_start_ids ;; pm2) printf '%s' "$pm2_workers" ;; esac }
unit_start_id() { printf '%s ' "$unit_main $unit_restarts"; }

# systemd opens .env itself, and would wait for ever at a pipe.
check_env_file() {
  [ -f "$base/.env" ] || [ ! -e "$base/.env" ] || refuse host-not-ready "$base/.env is not a file. Put a file with lines NAME=value there, or remove it."
}

# No other process may get the app's requests: the proof would take its 200 for the app's, and outsiders would keep
# reading it.
check_port_free() {
  [ "$inspected_port" = "$port" ] || listener_owners
  ! port_is_taken || refuse port-in-use "Port $port is held by $(name_foreign), which is not of $service. Stop it, or set the input port."
}
