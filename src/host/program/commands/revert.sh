# The rollback of a failed activation; and revert, by which a run returns the host to what it ran before.

# Returns to what ran before, in the same command, and proves it by the same facts, as far as they held then. None of
# the failed release's processes may stay; processes of the old release may, where the restart never replaced them.
# reads: app_before app_before_processes app_deploy app_others_running app_processes app_service res_failed_code
#   res_failed_why res_why res_why_code
# sets: app_old_processes app_others_checked cmd_phase_prefix cmd_restoring res_after res_after_version
roll_back() {
  app_others_checked=$app_others_running
  read_processes
  add_other_processes
  app_old_processes=''
  for left_process in $app_processes; do
    case " $app_before_processes " in *" $left_process "*) ;; *) app_old_processes="$app_old_processes $left_process" ;; esac
  done
  cmd_phase_prefix=rollback-
  note "rolling back to $app_before"
  mark_logs
  cmd_restoring=yes
  load_health_record "$app_before"
  swap_to "$app_before"
  if check_restored && commit_release "$app_before"; then finish_rollback; fi
  unwatch_memory
  res_after=$app_before res_after_version=$(release_field_or_none "$app_before" version)
  finish 70 rollback-failed rollback-failed "${res_failed_code:+The release failed ($res_failed_code: $res_failed_why) and }$(describe_release "$app_before") could not be proved again: $res_why_code: $res_why Look with: systemctl status $app_service; $app_deploy status; then: $app_deploy recover"
}

# reads: app_before res_failed_code res_failed_why res_rollback_verdict
# sets: res_after res_after_version
finish_rollback() {
  unwatch_memory
  res_after=$app_before res_after_version=$(release_field_or_none "$app_before" version)
  [ -n "$res_failed_code" ] || finish 0 "$res_rollback_verdict" '' "This host runs $(describe_release "$app_before"), and that was proved."
  finish 69 rolled-back "$res_failed_code" "$res_failed_why"
}

# revert: the run returns the host to what it ran when the run began.
# reads: app_live app_port app_state req_to
# sets: app_before app_before_processes res_failed_code res_failed_why res_rollback_verdict
revert_inside() {
  begin_inside "$req_to"
  res_rollback_verdict=reverted res_failed_code='' res_failed_why=''
  load_health_record "$req_to"
  # The host runs it already, proved: nothing restarts.
  if [ "$app_live" = "$req_to" ] && [ ! -f "$app_state/activating" ]; then
    can_be_proved || finish 0 reverted '' "This host runs $(describe_release "$app_live"), as before."
    ! prove_now "$app_live" || finish 0 reverted '' "$app_live is what answers on port $app_port."
  fi
  check_fence
  [ "$app_live" = none ] || [ "$app_live" = "$req_to" ] || append_history bad "$app_live"
  write_durably "$app_state/activating" "$req_to $req_to $app_live"
  app_before=$req_to app_before_processes=''
  roll_back
}

# A rollback by hand or by a workflow marks the release before it as bad, so that no later rollback leads there.
# reads: app_before req_release req_rolling_back
mark_bad() {
  case $req_rolling_back-$app_before in
    yes-none | true-none) ;;
    yes-* | true-*) ! is_older "$req_release" "$app_before" || append_history bad "$app_before" ;;
  esac
}
