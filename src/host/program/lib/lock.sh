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
# sets: finished
check_first() {
  is_adopted || (
    exec 4>/dev/null
    inspect_disk
    check_app_folder
    "$@"
  ) || {
    check_exit=$?
    finished=yes
    exit $check_exit
  }
}

# `recover` and `cleanup` leave a host without a deploy as it is: its app may write into the folder that adoption makes
# root's.
# reads: command
skip_undeployed_host() {
  case $command in recover | cleanup) ;; *) return 0 ;; esac
  ! state_is_ours || return 0
  inspect_disk
  check_app_folder
  case $command in
    recover) finish 0 settled '' "Nothing to recover: nothing was ever deployed here." ;;
    cleanup) finish 0 cleaned '' "Nothing to clean up: nothing was ever deployed here." ;;
  esac
}

# A host makes one change at a time. The caller holds the lock until its result is out; the kernel releases the lock
# when the caller dies, however that happens. Only the activation's unit may then still run, and the next command waits
# until it ends.
# reads: app state
take_lock() {
  exec 9>"$state/lock"
  flock -n 9 || {
    note "another deployment of $app is at work; this one waits for it"
    flock -w $LOCK_SECONDS 9 || busy
  }
  lock_waited=0
  while activation_at_work; do
    [ $lock_waited -lt $((LOCK_SECONDS * 10)) ] || busy
    lock_waited=$((lock_waited + 1))
    sleep 0.1
  done
}

# reads: app base
busy() {
  finish 66 refused busy "Another deployment of $app is at work on this host. Wait for it, or look at it with: $base/deploy.sh status"
}

# A restarted SSM agent may run a command a second time, although the host has changed since. The run may also have
# revoked a command that the agent fetched late. A run that wants something done twice sends two commands.
# reads: by_hand command_id revoked state
reject_duplicate_command() {
  command_id=${command_id:-${SSM_COMMAND_ID:-}}
  [ "$by_hand" = no ] && [ -n "$command_id" ] || return 0
  ! grep -qxF -e "$command_id" "$state/commands" 2>/dev/null ||
    finish 67 refused repeated "This host began this command before, or the run revoked it. Nothing was changed."
  printf '%s\n' "$command_id" ${revoked:+"$revoked"} >>"$state/commands"
}

# A command is valid for about an hour, and a run sends a dozen of them to a host.
# reads: state
forget_commands() {
  [ -f "$state/commands" ] && [ "$(wc -l <"$state/commands")" -gt 400 ] || return 0
  tail -n 200 "$state/commands" >"$state/commands.new" && mv -fT "$state/commands.new" "$state/commands"
}

# A late command must not act. Clocks may differ by two minutes.
# reads: not_after now_epoch
check_deadline() {
  now_epoch
  if [ -n "$not_after" ] && [ "$now_epoch" -gt $((not_after + CLOCK_SECONDS)) ]; then
    finish 67 refused too-late "This command was to act before $(date -u -d "@$not_after" +%Y-%m-%dT%H:%M:%SZ); it is $(date -u +%Y-%m-%dT%H:%M:%SZ). Nothing was changed; run the deploy again."
  fi
}

# Refuses a command that is late, and a command of a run that a newer run has superseded. The program calls this with
# the lock held, and again just before the swap.
# reads: fence fence_parameter state
check_fence() {
  check_deadline
  ! called_by_person || return 0
  held_fence=0 held_host='' held_parameter=''
  [ ! -f "$state/fence" ] || read -r held_fence held_host held_parameter <"$state/fence" || :
  case $held_fence in '' | *[!0-9]*) held_fence=0 ;; esac
  # A fence counts on one instance and for one parameter: not on an image of the host, and not for another app's
  # parameter.
  [ "$held_host" = "$(instance_id)" ] || held_fence=0
  [ -z "$fence" ] || [ "$held_parameter" = "${fence_parameter:--}" ] || held_fence=0
  if [ "$held_fence" -gt "${fence:-0}" ]; then
    finish 67 refused fenced "This host has seen fence $held_fence; this command has ${fence:-none}. A newer run is in charge; nothing was changed."
  fi
  if [ -n "$fence" ] && [ "$fence" -gt "$held_fence" ]; then
    write_durably "$state/fence" "$fence $(instance_id) ${fence_parameter:--}" || refuse disk-full "The disk under $state is full. Free some space."
  fi
}
