# One change at a time, by a command that is neither late nor repeated nor superseded.

# Every command that changes something starts with this, once: it takes the lock, checks the fence, and clears what a
# killed command left unfinished.
begin_change() {
  check_deadline
  is_adopted || skip_undeployed_host
  adopt
  take_lock
  reject_duplicate_command
  open_log
  check_fence
  install_program
  clear_leftovers
}

# check_first FUNCTION...: runs the checks that may refuse this command before the host is adopted.
# sets: cmd_finished
check_first() {
  is_adopted || (
    exec 4>/dev/null
    inspect_disk
    check_app_folder
    "$@"
  ) || {
    check_exit=$?
    cmd_finished=yes
    exit $check_exit
  }
}

# `recover` and `cleanup` leave a host without a deploy as it is: its app may write into the folder that adoption makes
# root's.
# reads: cmd_name
skip_undeployed_host() {
  case $cmd_name in recover | cleanup) ;; *) return 0 ;; esac
  ! state_is_ours || return 0
  inspect_disk
  check_app_folder
  case $cmd_name in
    recover) finish 0 settled '' "Nothing to recover: nothing was ever deployed here." ;;
    cleanup) finish 0 cleaned '' "Nothing to clean up: nothing was ever deployed here." ;;
  esac
}

# A host makes one change at a time. The caller holds the lock until its result is out; the kernel releases the lock
# when the caller dies, however that happens. Only the activation's unit may then still run, and the next command waits
# until it ends.
# reads: app_name app_state
take_lock() {
  exec 9>"$app_state/lock"
  flock -n 9 || {
    note "another deployment of $app_name is in progress; this one waits for it"
    flock -w $LOCK_SECONDS 9 || busy
  }
  lock_waited=0
  while activation_is_running; do
    [ $lock_waited -lt $((LOCK_SECONDS * 10)) ] || busy
    lock_waited=$((lock_waited + 1))
    sleep 0.1
  done
}

# reads: app_deploy app_name
busy() {
  finish 66 refused busy "Another deployment of $app_name is in progress on this host. Wait for it, or inspect it with: $app_deploy status"
}

# A restarted SSM agent may run a command a second time, although the host has changed since. The run may also have
# revoked a command that the agent fetched late. A run that wants something done twice sends two commands.
# reads: app_state cmd_by_hand req_command_id req_revoked
reject_duplicate_command() {
  req_command_id=${req_command_id:-${SSM_COMMAND_ID:-}}
  [ "$cmd_by_hand" = no ] && [ -n "$req_command_id" ] || return 0
  ! grep -qxF -e "$req_command_id" "$app_state/commands" 2>/dev/null ||
    finish 67 refused repeated "This host began this command before, or the run revoked it. Nothing was changed."
  printf '%s\n' "$req_command_id" ${req_revoked:+"$req_revoked"} >>"$app_state/commands"
}

# A command is valid for about an hour, and a run sends a dozen of them to a host.
# reads: app_state
forget_commands() {
  [ -f "$app_state/commands" ] && [ "$(wc -l <"$app_state/commands")" -gt 400 ] || return 0
  tail -n 200 "$app_state/commands" >"$app_state/commands.new" && mv -fT "$app_state/commands.new" "$app_state/commands"
}

# A late command must not act. Clocks may differ by two minutes.
# reads: host_now_epoch req_not_after
check_deadline() {
  now_epoch
  if [ -n "$req_not_after" ] && [ "$host_now_epoch" -gt $((req_not_after + CLOCK_SECONDS)) ]; then
    finish 67 refused too-late "This command was to act before $(date -u -d "@$req_not_after" +%Y-%m-%dT%H:%M:%SZ); it is $(date -u +%Y-%m-%dT%H:%M:%SZ). Nothing was changed; run the deploy again."
  fi
}

# Refuses a command that is late, and a command of a run that a newer run has superseded. The program calls this with
# the lock held, and again just before the swap.
# reads: app_state req_fence req_fence_parameter
check_fence() {
  check_deadline
  ! called_by_person || return 0
  held_fence=0 held_host='' held_parameter=''
  [ ! -f "$app_state/fence" ] || read -r held_fence held_host held_parameter <"$app_state/fence" || :
  case $held_fence in '' | *[!0-9]*) held_fence=0 ;; esac
  # A fence counts on one instance and for one parameter: not on an image of the host, and not for another app's
  # parameter.
  [ "$held_host" = "$(instance_id)" ] || held_fence=0
  [ -z "$req_fence" ] || [ "$held_parameter" = "${req_fence_parameter:--}" ] || held_fence=0
  if [ "$held_fence" -gt "${req_fence:-0}" ]; then
    finish 67 refused fenced "This host has seen fence $held_fence; this command has ${req_fence:-none}. A newer run is in charge; nothing was changed."
  fi
  if [ -n "$req_fence" ] && [ "$req_fence" -gt "$held_fence" ]; then
    write_durably "$app_state/fence" "$req_fence $(instance_id) ${req_fence_parameter:--}" || refuse disk-full "The disk under $app_state is full. Free some space."
  fi
}
