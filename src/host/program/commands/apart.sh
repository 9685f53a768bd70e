# Runs a change in a process apart from its caller: the agent kills its whole process group at a timeout or a cancel,
# and that must not leave a host between two releases.

# reads: command
change_apart() {
  begin_change
  run_in_unit "$command"
  print_detached_result
}

# run_in_unit COMMAND: a file carries the request, and a rename delivers the result. The unit has one name per app, so
# that it remains the host's mutex when its caller is killed. When its own main process is killed, ExecStopPost recovers
# the host.
# reads: state
# sets: unit_ended work
run_in_unit() {
  end_phase
  work=$state/activation.$$
  if ! mkdir "$work" || ! write_request >"$work/request"; then refuse disk-full "The disk under $state is full. Free some space."; fi
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
# reads: app app_activation_unit app_program base caller_path health_timeout stable_for watching work
# sets: unit_ended
start_unit() {
  [ "$watching" = yes ] && unit_wait='' || unit_wait=--wait
  # shellcheck disable=SC2086 # an option or none
  systemd-run --quiet --collect $unit_wait --unit="$app_activation_unit" -p Type=exec -p KillSignal=KILL -p TimeoutStopSec=infinity \
    -p RuntimeMaxSec=$((10800 + 4 * (stable_for + health_timeout))) \
    -p "ExecStopPost=/bin/sh -c 'test -f $work/result || exec /bin/sh $app_program $1 --recover $$ --base-dir $base'" \
    -E PATH="$caller_path" -E AWS_SSM_INSTANCE_ID="${AWS_SSM_INSTANCE_ID:-}" -E SUDO_USER="${SUDO_USER:-}" \
    /bin/sh "$app_program" "$1" --inside $$ --base-dir "$base" </dev/null >&2 3>&- 4>&- 8>&- 9>&- &
  wait $!
  case $?-$unit_wait in
    0---wait) unit_ended=yes ;;
    # systemd-run's own failure; the program in the unit never ends with this code.
    1-*)
      [ -f "$work/result" ] || activation_at_work ||
        finish 66 refused busy "The activation of $app could not be started: systemd-run failed."
      ;;
  esac
}

# Without systemd: the same in a session of its own, which keeps this command's lock.
# reads: app_program base caller_path
# sets: detached
start_detached() {
  # shellcheck disable=SC2016 # the shell that is started expands them
  setsid sh -c 'PATH=$4; /bin/sh "$0" "$1" --inside "$2" --base-dir "$3"; exec /bin/sh "$0" "$1" --recover "$2" --base-dir "$3"' \
    "$app_program" "$1" $$ "$base" "$caller_path" </dev/null >/dev/null 2>&1 3>&- 4>&- 8>&- &
  detached=$!
}

# reads: app_activation_unit detached
activation_at_work() {
  if have_systemd; then
    case $(systemctl show -p ActiveState --value -- "$app_activation_unit" 2>/dev/null) in
      inactive) return 1 ;;
      failed) systemctl reset-failed -- "$app_activation_unit" 2>/dev/null ;;
    esac
  else
    [ -n "$detached" ] && process_start "$detached"
  fi
}

# A person watches the log grow; the runner reads it at the end. fd 8 stands where the last output ended.
# reads: as_json by_hand log
# sets: watching
follow_log() {
  watching=no
  [ "$by_hand" = yes ] && [ "$as_json" = no ] || return 0
  watching=yes
  exec 8<"$log" && cat <&8 >/dev/null
}

# reads: watching
show_log() {
  [ "$watching" = yes ] || return 0
  printable <&8 >&4
}

# When the unit has ended, the result exists or never will. What PM2 runs must have outlived the unit.
# reads: unit_ended work
# sets: finished result_code result_exit result_message result_text result_verdict work
await_result() {
  while [ $unit_ended = no ] && activation_at_work; do
    show_log
    sleep 0.1
  done
  show_log
  [ -f "$work/result" ] || lost_activation "ended without a result"
  {
    read -r result_exit
    read -r result_verdict
    read -r result_code
    read -r result_message
    read -r result_text
  } <"$work/result"
  rm -rf "$work"
  work=''
  finished=yes
}

# The outcome is unknown here; the run asks the host for it.
# reads: app base command
lost_activation() {
  finish 113 unknown activation-lost "The $command of $app $1. Look at it with: $base/deploy.sh status; then run: $base/deploy.sh recover"
}

# Prints the result of the detached command as this command's own.
# reads: result_code result_exit result_message result_text result_verdict
print_detached_result() {
  print_result "$result_exit" "$result_verdict" "$result_code" "$result_message" "$result_text"
  exit "$result_exit"
}
