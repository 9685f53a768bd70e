# Activation: hooks, swap, restart, proof; and the rollback, in the same command.

# Runs in a unit of its own (see run_in_unit), so that neither the agent nor a cancelled job can interrupt it.
activate_inside() {
  begin_inside "$release"
  check_follows_current
  check_port
  run_hooks_before
  record_reach
  check_port_free
  others_checked=$others_started
  check_fence
  read_live
  check_expectation
  record_before
  mark_interrupted
  write_durably "$state/activating" "$before $release $live" || refuse disk-full "The disk under $state is full. Free some space."
  adopt_live
  load_target_record "$release"
  swap_to "$release"
  if prove "$release" && check_addresses && run_hook_after && commit_release "$release"; then
    mark_bad
    finish 0 activated '' "$release, version $version, is what answers on port $port."
  fi
  failed_code=$why_code failed_why=$why
  note "$failed_code: $failed_why"
  append_history failed "$release" "$failed_code"
  roll_back
}

# A rollback by hand or by a workflow marks the release before it as bad, so that no later rollback leads there.
mark_bad() {
  case $rolling_back-$before in
    yes-none | true-none) ;;
    yes-* | true-*) ! is_older "$release" "$before" || append_history bad "$before" ;;
  esac
}

# begin_inside ID: what activate and revert do before they change anything. `before` is what a failure returns to: what
# runs, unless an interrupted activation left that.
begin_inside() {
  phase check
  open_log
  note "$command $1 for $app"
  read_live
  read_journal
  before=${recover_to:-$live}
  [ -n "$expect" ] || expect=$live
  check_expectation
  [ "$1" = none ] || [ -d "$base/releases/$1" ] || refuse release-missing "releases/$1 is not on this host."
  find_manager
  find_port
  [ -n "$version" ] || version=$(release_field "$release" version)
  res_before=$live res_before_version=$(release_field_or_none "$live" version)
  res_after=$live res_after_version=$res_before_version
  ! have_systemd || write_units "$(boot_before)"
  save_others
  watch_memory
  mark_logs
}

boot_before() { case $manager in systemd) printf '%s' "$service$other_services" ;; pm2) printf 'pm2-%s.service' "$user" ;; esac }

# Runs when the command begins, and again just before the swap. After an interrupted activation the run may expect what
# the host returns to.
check_expectation() {
  case $expect in "$live" | "$recover_to") return 0 ;; esac
  [ "$live" = "$revert_to" ] ||
    finish 67 refused current-moved "This host runs $live, not $expect: something else changed it after the deploy began. Nothing was changed."
}

# The journal `activating` exists from before the swap until after the proof: a later command that finds it without an
# activation at work first returns to what it names.
swap_to() {
  phase swap
  swapped=yes
  if [ "$1" = none ]; then rm -f "$base/current"; else point_current_at "$1"; fi
  note "current is $1 now; $service follows"
  phase restart
  if [ "$health_expected" = stopped ]; then service_halt; else service_restart "$1"; fi
}

# commit_release ID: the release is proved. The journal goes last: after a kill before that, recovery repeats the work.
commit_release() {
  phase commit
  if [ "$1" = none ]; then
    rm -f "$state/good"
  elif { [ "$health_expected" != 200 ] || save_health_record "$1" 200; } && { [ "$good" = "$1" ] || write_durably "$state/good" "$1"; }; then
    append_proof "$1"
  else
    fail_because disk-full "It was proved, but that could not be written down: the disk under $state is full."
    return 1
  fi
  [ "$1" != "$release" ] || mark_caller
  [ "$manager" != pm2 ] || pm2_as_user pm2 save >/dev/null 2>&1
  rm -f "$state/activating"
  unwatch_memory
  res_after=$1 res_after_version=$(release_field "$1" version)
}

# A rollback tells the host nothing new about a good release.
append_proof() {
  [ "$restoring" = no ] || verdict_of "$1"
  case $restoring-$verdict-$health_expected in
    yes-good-* | yes-adopted-*) ;;
    *-200) append_history good "$1" ;;
  esac
}

mark_caller() {
  if called_by_person; then
    printf '%s %s %s %s\n' "$release" "$(who_called)" "$(own_id)" "${AWS_SSM_INSTANCE_ID:--}" >"$state/manual"
  else
    save_config
  fi
}

# Returns to what ran before, in this same command, proved by the same facts, as far as they held then. None of the
# failed release's processes may stay; processes of the old release may, where the restart never replaced them.
roll_back() {
  others_checked=$others_running
  read_processes
  add_other_processes
  old_processes=''
  for left_process in $processes; do
    case " $before_processes " in *" $left_process "*) ;; *) old_processes="$old_processes $left_process" ;; esac
  done
  phase_prefix=rollback-
  note "rolling back to $before"
  mark_logs
  restoring=yes
  load_health_record "$before"
  swap_to "$before"
  if check_restored && commit_release "$before"; then finish_rollback; fi
  unwatch_memory
  res_after=$before res_after_version=$(release_field_or_none "$before" version)
  finish 70 rollback-failed rollback-failed "${failed_code:+The release failed ($failed_code: $failed_why) and }$(describe_release "$before") could not be proved again: $why_code: $why Look with: systemctl status $service; $base/deploy.sh status; then: $base/deploy.sh recover"
}

finish_rollback() {
  unwatch_memory
  res_after=$before res_after_version=$(release_field_or_none "$before" version)
  [ -n "$failed_code" ] || finish 0 "$rollback_verdict" '' "This host runs $(describe_release "$before"), and that was proved."
  finish 69 rolled-back "$failed_code" "$failed_why"
}

# revert: the run returns the host to what it ran when the run began.
revert_inside() {
  begin_inside "$revert_to"
  rollback_verdict=reverted failed_code='' failed_why=''
  load_health_record "$revert_to"
  # The host runs it already, proved: nothing restarts.
  if [ "$live" = "$revert_to" ] && [ ! -f "$state/activating" ]; then
    can_be_proved || finish 0 reverted '' "This host runs $(describe_release "$live"), as before."
    ! prove_now "$live" || finish 0 reverted '' "$live is what answers on port $port."
  fi
  check_fence
  [ "$live" = none ] || [ "$live" = "$revert_to" ] || append_history bad "$live"
  write_durably "$state/activating" "$revert_to $revert_to $live"
  before=$revert_to before_processes=''
  roll_back
}

# Hooks are the one input that is shell, on purpose: they run as the app's user, never as root, in the new release.
# run_hook NAME SCRIPT
run_hook() {
  [ -n "$2" ] || return 0
  note "hook $1"
  hook_environment || return 1
  run_to_file "$state/hook" hook_in_release "$2"
  hook_rc=$?
  mask <"$state/hook" | tail -c 8000
  [ $hook_rc -ne 0 ] || return 0
  hook_said=$(mask <"$state/hook" | tail -n 3 | tr '\n\t' '  ' | cut -c1-200)
  [ $hook_rc -ne 124 ] || hook_said="it was stopped after 10 minutes. $hook_said"
  fail_because hook-failed "The hook $1 failed (exit code $hook_rc): $hook_said"
  return 1
}

hook_in_release() { (cd "$base/releases/$release" && as_user_with 600 "$hook_env" sh -eu -c "$1"); }

run_hooks_before() {
  phase hooks
  run_hook before-activate "$before_activate" || finish 68 refused "$why_code" "$why"
  case $first in yes | true) run_hook before-activate-once "$before_activate_once" || finish 68 refused "$why_code" "$why" ;; esac
  [ -n "$before_activate$before_activate_once" ] || return 0
  # The hooks may have ended what ran before them.
  read_processes
  listener_owners
}

run_hook_after() {
  [ -n "$after_activate" ] || return 0
  phase hooks
  run_hook after-activate "$after_activate"
}
