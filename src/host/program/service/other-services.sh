# The services that the input `service` names after the first. Under systemd they are units that restart with the first,
# and the proof checks what applies to them; under PM2 they are apps like the first, see is_app_of_pm2. A stopped
# service stays stopped.

# find_others: sets others_started, those that a swap restarts: all except the stopped ones; others_running: those that
# have processes, so that a rollback must see them run. others_checked: those that the proof checks.
# reads: manager other_services state unit_start_timeout unit_stop_timeout
# sets: other other_services others_checked others_running others_started unit_start_timeout unit_stop_timeout
find_others() {
  others_named=$other_services other_services='' others_started='' others_running=''
  for other in $others_named; do
    case $manager-$other in
      pm2-*) is_known_to_pm2 "$other" || other_missing ;;
      *)
        case $other in *.*) ;; *) other=$other.service ;; esac
        # shellcheck disable=SC2046 # two numbers, a state and processes
        set -- $(as_other "$other" describe_other)
        [ $# -gt 0 ] || other_missing
        unit_stop_timeout=$((unit_stop_timeout + $1)) unit_start_timeout=$((unit_start_timeout + $2))
        [ "$3" = inactive ] || others_started="$others_started $other"
        [ $# -eq 3 ] || others_running="$others_running $other"
        ;;
    esac
    other_services="$other_services $other"
  done
  # An interrupted activation recorded them before it began.
  if [ -f "$state/activating" ] && [ -f "$state/others" ]; then
    others_running=''
    read -r others_named <"$state/others" || :
    for other in $others_named; do
      case " $other_services " in *" $other "*) others_running="$others_running $other" ;; esac
    done
    others_started="$others_started $others_running"
  fi
  others_checked=$others_running
}

# reads: manager other
other_missing() { refuse service-missing "There is no service $other under $manager on this host. Correct the input service."; }

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
# sets: service unit_start_timeout unit_stop_timeout
as_other() {
  service=$1
  shift
  unit_show
  unit_stop_timeout=$(span "$unit_stop") unit_start_timeout=$(span "$unit_start")
  unit_processes
  "$@"
}

# reads: processes unit_active unit_load unit_start_timeout unit_stop_timeout
describe_other() {
  [ "$unit_load" != loaded ] || printf '%s ' "$unit_stop_timeout" "$unit_start_timeout" "$unit_active" "$processes"
}

# add_other_processes: adds those of the other services to `processes`.
# reads: others_started processes
# sets: other processes
add_other_processes() {
  for other in $others_started; do processes="$processes $(as_other "$other" print_processes)"; done
}

# reads: processes
print_processes() { printf '%s' "$processes"; }

# reads: other_services others_running state
save_others() {
  if [ -n "$other_services" ]; then write_durably "$state/others" "$others_running"; else rm -f "$state/others"; fi
}

# reads: others_started
# sets: other
restart_others() {
  for other in $others_started; do (as_other "$other" unit_restart); done
}

# reads: others_checked
# sets: other
others_start_ids() {
  for other in $others_checked; do (as_other "$other" unit_start_id); done
}

# check_others ID: each of them is new, carries the release's id and runs from the release.
# reads: others_checked
# sets: other
check_others() {
  for other in $others_checked; do
    other_fault=$(as_other "$other" other_fault "$1")
    [ -z "$other_fault" ] || { fail_because "${other_fault%% *}" "${other_fault#* }" && return 1; }
  done
}

# The check may meet a unit that systemd keeps restarting at any moment of its short life.
# reads: service unit_restarts why why_code
other_fault() {
  if no_old_process && check_other "$1"; then return 0; fi
  [ "$unit_restarts" -eq 0 ] || fail_because crash-loop "$service does not stay up: $(describe_manager)."
  printf '%s %s' "$why_code" "$why"
}

# One process among npm, a shell and their children runs the release's code; none may run another release's.
# reads: base processes service
check_other() {
  [ -n "$processes" ] || { fail_because crash-loop "$service does not stay up: $(describe_manager)." && return 1; }
  other_runs=no
  for other_pid in $processes; do
    other_pid=${other_pid%%:*}
    if carries_release "$other_pid" "$1" && runs_release "$other_pid" "$1"; then other_runs=yes; fi
  done
  [ $other_runs = yes ] || return 1
  for other_pid in $processes; do
    other_pid=${other_pid%%:*}
    other_in=$(releases_of "$other_pid" | grep -vxF -e "$1") || continue
    fail_because not-from-release "Process $other_pid of $service works in releases/$other_in, not in releases/$1. Let it run $base/current."
    return 1
  done
}
