# recover: ends an activation that was cut short, from its journal. The host returns to what ran before, and proves it.

# reads: app_deploy app_good app_live app_recover_to app_state
# sets: res_after res_after_version res_failed_code res_failed_why res_rollback_verdict
recover_inside() {
  phase check
  open_log
  read_live
  read_journal
  res_rollback_verdict=settled res_failed_code='' res_failed_why=''
  [ -z "$app_recover_to" ] || recover_here
  mark_interrupted
  rm -f "$app_state/activating"
  link_environment
  res_after=$app_live res_after_version=$(release_field_or_none "$app_live" version)
  ! drifted || warn "$(describe_drift) To roll back: $app_deploy rollback --release $app_good"
  finish 0 settled '' "Nothing to recover: $app_live is current."
}

# The unit's ExecStopPost runs this after every activation; it has work only after a kill.
# reads: app_deploy app_live app_recover_to app_state cmd_name req_release req_to res_file
# sets: app_recover_to cmd_finished res_failed_code res_failed_why res_rollback_verdict
recover_killed() {
  if [ -f "$res_file" ]; then cmd_finished=yes && exit 0; fi
  [ "$cmd_name" != recover ] || recover_inside
  phase check
  open_log
  note "$cmd_name was killed"
  read_live
  read_journal
  case $cmd_name in
    activate) res_rollback_verdict=activated wanted=$req_release ;;
    revert) res_rollback_verdict=reverted wanted=$req_to ;;
  esac
  if [ -z "$app_recover_to" ] && [ -f "$app_state/activating" ]; then
    mark_interrupted
    rm -f "$app_state/activating"
    finish 70 rollback-failed current-moved "The $cmd_name was killed, and something else changed current meanwhile. The host left it as it is. See: $app_deploy status"
  fi
  # The journal is gone: the activation was complete.
  [ -n "$app_recover_to" ] || [ "$app_live" != "$wanted" ] || app_recover_to=$app_live
  [ -n "$app_recover_to" ] || finish 65 refused interrupted "The $cmd_name was killed before it changed what runs here."
  res_failed_code='' res_failed_why=''
  [ "$app_recover_to" = "$wanted" ] || fail_interrupted
  recover_here
}

# reads: cmd_name
# sets: res_failed_code res_failed_why
fail_interrupted() {
  res_failed_code=interrupted
  res_failed_why="The $cmd_name was killed half-way; the host recovered on its own."
}

# Returns to app_recover_to. Does not restart it where a proof shows that it runs already.
# reads: app_live app_recover_to app_state
# sets: app_before app_before_processes cmd_recovering cmd_restoring res_before res_before_version
recover_here() {
  cmd_recovering=yes
  note "returning to $app_recover_to"
  find_manager
  find_port
  res_before=$app_live res_before_version=$(release_field_or_none "$app_live" version)
  watch_memory
  mark_logs
  mark_interrupted
  [ -f "$app_state/activating" ] || write_durably "$app_state/activating" "$app_recover_to $app_recover_to $app_live"
  app_before=$app_recover_to app_before_processes='' cmd_restoring=yes
  load_health_record "$app_before"
  if [ "$app_live" = "$app_before" ] && can_be_proved && prove_now "$app_live" && commit_release "$app_live"; then finish_rollback; fi
  roll_back
}

# After a power cut, before the app starts: this corrects only the link; systemd then starts the app from it. A command
# that holds the lock recovers the host itself.
# reads: app_base app_recover_to app_state
# sets: cmd_finished
recover_boot() {
  cmd_finished=yes
  state_is_ours && exec 9>"$app_state/lock" && flock -n 9 || exit 0
  open_log
  read_live
  read_journal
  if [ -n "$app_recover_to" ]; then
    note "boot: returning to $app_recover_to"
    if [ "$app_recover_to" = none ]; then rm -f "$app_base/current"; else point_current_at "$app_recover_to"; fi
    sync "$app_base"
  fi
  mark_interrupted
  rm -f "$app_state/activating"
  exit 0
}
