# The detached activation: a change runs in a process of its own, not in its caller's. The agent kills its whole
# process group at a timeout or a cancel, and that must not leave a host between two releases.

# reads: cmd_name
change_detached() {
  begin_change
  run_in_unit "$cmd_name"
  print_detached_result
}

# run_in_unit COMMAND: a file carries the request, and a rename delivers the result. The unit has one name per app, so
# that it remains the host's mutex when its caller is killed. When its own main process is killed, ExecStopPost recovers
# the host.
# reads: app_activation app_state
# sets: cmd_work unit_ended
run_in_unit() {
  end_phase
  cmd_work=$app_activation.$$
  if ! mkdir "$cmd_work" || ! write_request >"$cmd_work/request"; then refuse disk-full "The disk under $app_state is full. Free some space."; fi
  follow_log
  unit_ended=no
  if have_systemd; then start_unit "$1"; else start_detached "$1"; fi
  await_result
}

# Prints the settings of this command as a request, for the detached one.
write_request() { settings_text && command_settings; }

# systemd kills what a hook left running, by SIGKILL, since no other signal is sure to end it. Unless a person watches,
# this call lasts as long as the unit, or as long as systemd-run keeps its connection to systemd; a signal still arrives
# at once.
# reads: app_activation_unit app_base app_name app_program cmd_caller_path cmd_work req_health_timeout req_stable_for
#   watching
# sets: unit_ended
start_unit() {
  [ "$watching" = yes ] && unit_wait='' || unit_wait=--wait
  # shellcheck disable=SC2086 # $unit_wait is one option, or no word
  systemd-run --quiet --collect $unit_wait --unit="$app_activation_unit" -p Type=exec -p KillSignal=KILL -p TimeoutStopSec=infinity \
    -p RuntimeMaxSec=$((10800 + 4 * (req_stable_for + req_health_timeout))) \
    -p "ExecStopPost=/bin/sh -c 'test -f $cmd_work/result || exec /bin/sh $app_program $1 --recover $$ --base-dir $app_base'" \
    -E PATH="$cmd_caller_path" -E AWS_SSM_INSTANCE_ID="${AWS_SSM_INSTANCE_ID:-}" -E SUDO_USER="${SUDO_USER:-}" \
    /bin/sh "$app_program" "$1" --inside $$ --base-dir "$app_base" </dev/null >&2 3>&- 4>&- 8>&- 9>&- &
  wait $!
  case $?-$unit_wait in
    0---wait) unit_ended=yes ;;
    # systemd-run's own failure; the program in the unit never ends with this code.
    1-*)
      [ -f "$cmd_work/result" ] || activation_is_running ||
        finish 66 refused busy "The activation of $app_name could not be started: systemd-run failed."
      ;;
  esac
}

# Without systemd: the same in a session of its own, which keeps this command's lock.
# reads: app_base app_program cmd_caller_path
# sets: cmd_detached
start_detached() {
  # shellcheck disable=SC2016 # the shell that is started expands them
  setsid sh -c 'PATH=$4; /bin/sh "$0" "$1" --inside "$2" --base-dir "$3"; exec /bin/sh "$0" "$1" --recover "$2" --base-dir "$3"' \
    "$app_program" "$1" $$ "$app_base" "$cmd_caller_path" </dev/null >/dev/null 2>&1 3>&- 4>&- 8>&- &
  cmd_detached=$!
}

# reads: app_activation_unit cmd_detached
activation_is_running() {
  if have_systemd; then
    case $(systemctl show -p ActiveState --value -- "$app_activation_unit" 2>/dev/null) in
      inactive) return 1 ;;
      failed) systemctl reset-failed -- "$app_activation_unit" 2>/dev/null ;;
    esac
  else
    [ -n "$cmd_detached" ] && process_start "$cmd_detached"
  fi
}

# A person watches the log grow; the runner reads it at the end. fd 8 stands where the last output ended.
# reads: cmd_as_json cmd_by_hand cmd_log
# sets: watching
follow_log() {
  watching=no
  [ "$cmd_by_hand" = yes ] && [ "$cmd_as_json" = no ] || return 0
  watching=yes
  exec 8<"$cmd_log" && cat <&8 >/dev/null
}

# reads: watching
show_log() {
  [ "$watching" = yes ] || return 0
  printable <&8 >&4
}

# When the unit has ended, the result exists or never will. What PM2 runs must have outlived the unit.
# reads: cmd_work unit_ended
# sets: cmd_finished cmd_work res_code res_exit res_message res_text res_verdict
await_result() {
  while [ $unit_ended = no ] && activation_is_running; do
    show_log
    sleep 0.1
  done
  show_log
  [ -f "$cmd_work/result" ] || lost_activation "ended without a result"
  {
    read -r res_exit
    read -r res_verdict
    read -r res_code
    read -r res_message
    read -r res_text
  } <"$cmd_work/result"
  rm -rf "$cmd_work"
  cmd_work=''
  cmd_finished=yes
}

# The outcome is unknown here; the run asks the host for it.
# reads: app_deploy app_name cmd_name
lost_activation() {
  finish 113 unknown activation-lost "The $cmd_name of $app_name $1. Inspect it with: $app_deploy status; then run: $app_deploy recover"
}

# Prints the result of the detached command as this command's own.
# reads: res_code res_exit res_message res_text res_verdict
print_detached_result() {
  print_result "$res_exit" "$res_verdict" "$res_code" "$res_message" "$res_text"
  exit "$res_exit"
}
