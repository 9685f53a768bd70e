# The rollback of a failed activation; and revert, by which a run returns the host to what it ran before.

# Returns to what ran before, in the same command, and proves it by the same facts, as far as they held then. None of
# the failed release's processes may stay; processes of the old release may, where the restart never replaced them.
# reads: base before before_processes failed_code failed_why others_running processes service why why_code
# sets: old_processes others_checked phase_prefix res_after res_after_version restoring
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

# reads: before failed_code failed_why rollback_verdict
# sets: res_after res_after_version
finish_rollback() {
  unwatch_memory
  res_after=$before res_after_version=$(release_field_or_none "$before" version)
  [ -n "$failed_code" ] || finish 0 "$rollback_verdict" '' "This host runs $(describe_release "$before"), and that was proved."
  finish 69 rolled-back "$failed_code" "$failed_why"
}

# revert: the run returns the host to what it ran when the run began.
# reads: live port revert_to state
# sets: before before_processes failed_code failed_why rollback_verdict
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

# A rollback by hand or by a workflow marks the release before it as bad, so that no later rollback leads there.
# reads: before release rolling_back
mark_bad() {
  case $rolling_back-$before in
    yes-none | true-none) ;;
    yes-* | true-*) ! is_older "$release" "$before" || append_history bad "$before" ;;
  esac
}
