# The services that the input `app_service` names after the first. Under systemd they are units that restart with the
# first, and the proof checks what applies to them; under PM2 they are apps like the first, see is_app_of_pm2. A
# stopped service stays stopped.

# find_others: sets app_others_started, those that a swap restarts: all except the stopped ones; app_others_running:
# those that have processes, so that a rollback must see them run. app_others_checked: those that the proof checks.
# reads: app_manager app_other_services app_state unit_start_timeout unit_stop_timeout
# sets: app_other app_other_services app_others_checked app_others_running app_others_started unit_start_timeout
#   unit_stop_timeout
find_others() {
  others_named=$app_other_services app_other_services='' app_others_started='' app_others_running=''
  for app_other in $others_named; do
    case $app_manager-$app_other in
      pm2-*) is_known_to_pm2 "$app_other" || other_missing ;;
      *)
        case $app_other in *.*) ;; *) app_other=$app_other.service ;; esac
        # shellcheck disable=SC2046 # two numbers, a state and processes
        set -- $(as_other "$app_other" describe_other)
        [ $# -gt 0 ] || other_missing
        unit_stop_timeout=$((unit_stop_timeout + $1)) unit_start_timeout=$((unit_start_timeout + $2))
        [ "$3" = inactive ] || app_others_started="$app_others_started $app_other"
        [ $# -eq 3 ] || app_others_running="$app_others_running $app_other"
        ;;
    esac
    app_other_services="$app_other_services $app_other"
  done
  # An interrupted activation recorded them before it began.
  if [ -f "$app_state/activating" ] && [ -f "$app_state/others" ]; then
    app_others_running=''
    read -r others_named <"$app_state/others" || :
    for app_other in $others_named; do
      case " $app_other_services " in *" $app_other "*) app_others_running="$app_others_running $app_other" ;; esac
    done
    app_others_started="$app_others_started $app_others_running"
  fi
  app_others_checked=$app_others_running
}

# reads: app_manager app_other
other_missing() { refuse service-missing "There is no service $app_other under $app_manager on this host. Correct the input service."; }

# is_known_to_pm2 NAME: PM2 without any app starts the apps of the operator's file.
# reads: pm2_names
is_known_to_pm2() {
  [ -n "$pm2_names" ] || return 0
  case $NL$pm2_names in *"$NL$1$NL"*) return 0 ;; esac
  pm2_list
  case $NL$pm2_names in *"$NL$1$NL"*) ;; *) return 1 ;; esac
}

# as_other NAME FUNCTION...: runs the function as if this were the service; only in a subshell.
# reads: unit_start unit_stop
# sets: app_service unit_start_timeout unit_stop_timeout
as_other() {
  app_service=$1
  shift
  unit_show
  unit_stop_timeout=$(span "$unit_stop") unit_start_timeout=$(span "$unit_start")
  unit_processes
  "$@"
}

# reads: app_processes unit_active unit_load unit_start_timeout unit_stop_timeout
describe_other() {
  [ "$unit_load" != loaded ] || printf '%s ' "$unit_stop_timeout" "$unit_start_timeout" "$unit_active" "$app_processes"
}

# add_other_processes: adds those of the other services to `app_processes`.
# reads: app_others_started app_processes
# sets: app_other app_processes
add_other_processes() {
  for app_other in $app_others_started; do app_processes="$app_processes $(as_other "$app_other" print_processes)"; done
}

# reads: app_processes
print_processes() { printf '%s' "$app_processes"; }

# reads: app_other_services app_others_running app_state
save_others() {
  if [ -n "$app_other_services" ]; then write_durably "$app_state/others" "$app_others_running"; else rm -f "$app_state/others"; fi
}

# reads: app_others_started
# sets: app_other
restart_others() {
  for app_other in $app_others_started; do (as_other "$app_other" unit_restart); done
}

# reads: app_others_checked
# sets: app_other
others_start_ids() {
  for app_other in $app_others_checked; do (as_other "$app_other" unit_start_id); done
}

# check_others ID: each of them is new, carries the release's id and runs from the release.
# reads: app_others_checked
# sets: app_other
check_others() {
  for app_other in $app_others_checked; do
    other_fault=$(as_other "$app_other" other_fault "$1")
    [ -z "$other_fault" ] || { fail_because "${other_fault%% *}" "${other_fault#* }" && return 1; }
  done
}

# The check may meet a unit that systemd keeps restarting at any moment of its short life.
# reads: app_service res_why res_why_code unit_restarts
other_fault() {
  if no_old_process && check_other "$1"; then return 0; fi
  [ "$unit_restarts" -eq 0 ] || fail_because crash-loop "$app_service does not stay up: $(describe_manager)."
  printf '%s %s' "$res_why_code" "$res_why"
}

# One process among npm, a shell and their children runs the release's code; none may run another release's.
# reads: app_base app_processes app_service
check_other() {
  [ -n "$app_processes" ] || { fail_because crash-loop "$app_service does not stay up: $(describe_manager)." && return 1; }
  other_runs=no
  for other_pid in $app_processes; do
    other_pid=${other_pid%%:*}
    if carries_release "$other_pid" "$1" && runs_release "$other_pid" "$1"; then other_runs=yes; fi
  done
  [ $other_runs = yes ] || return 1
  for other_pid in $app_processes; do
    other_pid=${other_pid%%:*}
    other_in=$(releases_of "$other_pid" | grep -vxF -e "$1") || continue
    fail_because not-from-release "Process $other_pid of $app_service works in releases/$other_in, not in releases/$1. Let it run $app_base/current."
    return 1
  done
}
