# One interface over systemd and PM2: which of them runs the app, what runs now, restart, stop.

# auto: a unit, whatever its state, else PM2. The host keeps the manager that it found first; only the operator can
# change it.
# reads: app_base app_manager app_saved_manager app_saved_user app_service app_unit app_user req_manager req_user
# sets: app_manager app_service unit_load unit_name
find_manager() {
  read_saved_manager
  unit_name=${app_service:-$app_unit}
  case $unit_name in *.*) ;; *) unit_name=$unit_name.service ;; esac
  unit_load=''
  if [ "$app_manager" = auto ]; then
    manager_service=$app_service
    if have_systemd; then app_service=$unit_name && unit_show && app_service=$manager_service; fi
    if [ "$unit_load" = loaded ]; then
      app_manager=systemd
    elif [ -f "$app_base/ecosystem.config.js" ] || [ -n "$(pm2_daemons)" ]; then
      app_manager=pm2
    else
      refuse service-missing "Neither a unit $unit_name nor PM2 with an app under $app_base was found on this host. Set it up (docs/host.md), or name it with the input service."
    fi
  fi
  [ "$req_manager" != auto ] || [ "${app_saved_manager:-$app_manager}" = "$app_manager" ] || manager_changed service-manager
  case $app_manager in
    systemd) find_unit ;;
    pm2) find_pm2 ;;
  esac
  [ -n "$req_user" ] || [ "${app_saved_user:-$app_user}" = "$app_user" ] || manager_changed user
  find_others
}

# reads: app_manager app_name app_saved_manager app_saved_user app_user
manager_changed() {
  refuse manager-changed "Until now $app_saved_manager ran $app_name on this host, as user $app_saved_user; now it would be $app_manager${app_user:+, as user $app_user}. If that is right, set the input $1."
}

# Reads the manager and user that `stage` found first.
# reads: app_state
# sets: app_saved_manager app_saved_user
read_saved_manager() {
  app_saved_manager='' app_saved_user=''
  [ ! -f "$app_state/manager" ] || read -r app_saved_manager app_saved_user <"$app_state/manager" || :
}

# Sets app_processes to "pid:start" words of every process of the app. app_extra_holders: pids outside it that may
# hold its listener, as PM2's daemon does for a cluster.
# reads: app_manager pm2_cluster pm2_daemon
# sets: app_extra_holders app_processes
read_processes() {
  app_processes='' app_extra_holders=''
  case $app_manager in
    systemd)
      # The cgroup lists the processes. systemd takes longer than everything else here, so the program asks it only
      # where the cgroup is unknown or empty.
      unit_processes
      [ -n "$app_processes" ] || { unit_show && unit_processes; }
      ;;
    pm2)
      pm2_lives || return 0
      read_pm2_workers "$pm2_daemon"
      name_pm2_service
      [ "$pm2_cluster" = no ] || app_extra_holders=$pm2_daemon
      ;;
  esac
}

# The further services restart after the first. They are units only under systemd.
# reads: app_manager
service_restart() {
  case $app_manager in systemd) unit_restart ;; pm2) pm2_restart "$1" ;; esac
  restart_others
}

# reads: app_manager
service_halt() {
  case $app_manager in systemd) unit_halt ;; pm2) pm2_halt ;; esac
  restart_others
}

# Whether the operator stopped it, as opposed to a failure.
# reads: app_manager pm2_apps unit_active
is_stopped() {
  case $app_manager in
    systemd) unit_show && [ "$unit_active" = inactive ] ;;
    pm2) pm2_list && ! printf '%s' "$pm2_apps" | grep -qv "${TAB}stopped$TAB" ;;
  esac
}

# restarts: how often the manager restarted the app on its own; start_id: tells one start from the next.
# reads: app_manager pm2_restarts unit_restarts
restarts() { case $app_manager in systemd) printf '%s' "$unit_restarts" ;; pm2) printf '%s' "$pm2_restarts" ;; esac }

# reads: app_manager pm2_workers
start_id() { case $app_manager in systemd) unit_start_id && others_start_ids ;; pm2) printf '%s' "$pm2_workers" ;; esac }

# reads: unit_main unit_restarts
unit_start_id() { printf '%s ' "$unit_main $unit_restarts"; }

# reads: app_manager pm2_down pm2_restarts unit_active unit_restarts unit_result unit_status unit_sub
describe_manager() {
  case $app_manager in
    systemd) printf '%s, %s, last result %s, exit status %s, %s restarts' "$unit_active" "$unit_sub" "$unit_result" "$unit_status" "$unit_restarts" ;;
    pm2) printf 'PM2 says %s, started again %s times' "${pm2_down:-nothing of it}" "$pm2_restarts" ;;
  esac
}
