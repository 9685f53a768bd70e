# recover: ends an activation that was cut short, from its journal. The host returns to what ran before, and proves it.

# reads: base good live recover_to state
# sets: failed_code failed_why res_after res_after_version rollback_verdict
recover_inside() {
  phase check
  open_log
  read_live
  read_journal
  rollback_verdict=settled failed_code='' failed_why=''
  [ -z "$recover_to" ] || recover_here
  mark_interrupted
  rm -f "$state/activating"
  link_environment
  res_after=$live res_after_version=$(release_field_or_none "$live" version)
  ! drifted || warn "$(describe_drift) To roll back: $base/deploy.sh rollback --release $good"
  finish 0 settled '' "Nothing to recover: $live is current."
}

# The unit's ExecStopPost runs this after every activation; it has work only after a kill.
# reads: base command live recover_to release result_file revert_to state
# sets: failed_code failed_why finished recover_to rollback_verdict
recover_killed() {
  if [ -f "$result_file" ]; then finished=yes && exit 0; fi
  [ "$command" != recover ] || recover_inside
  phase check
  open_log
  note "$command was killed"
  read_live
  read_journal
  case $command in
    activate) rollback_verdict=activated wanted=$release ;;
    revert) rollback_verdict=reverted wanted=$revert_to ;;
  esac
  if [ -z "$recover_to" ] && [ -f "$state/activating" ]; then
    mark_interrupted
    rm -f "$state/activating"
    finish 70 rollback-failed current-moved "The $command was killed, and something else changed current meanwhile. The host left it as it is. See: $base/deploy.sh status"
  fi
  # The journal is gone: the activation was complete.
  [ -n "$recover_to" ] || [ "$live" != "$wanted" ] || recover_to=$live
  [ -n "$recover_to" ] || finish 65 refused interrupted "The $command was killed before it changed what runs here."
  failed_code='' failed_why=''
  [ "$recover_to" = "$wanted" ] || fail_interrupted
  recover_here
}

# reads: command
# sets: failed_code failed_why
fail_interrupted() {
  failed_code=interrupted
  failed_why="The $command was killed half-way; the host recovered on its own."
}

# Returns to recover_to. Does not restart it where a proof shows that it runs already.
# reads: live recover_to state
# sets: before before_processes recovering res_before res_before_version restoring
recover_here() {
  recovering=yes
  note "returning to $recover_to"
  find_manager
  find_port
  res_before=$live res_before_version=$(release_field_or_none "$live" version)
  watch_memory
  mark_logs
  mark_interrupted
  [ -f "$state/activating" ] || write_durably "$state/activating" "$recover_to $recover_to $live"
  before=$recover_to before_processes='' restoring=yes
  load_health_record "$before"
  if [ "$live" = "$before" ] && can_be_proved && prove_now "$live" && commit_release "$live"; then finish_rollback; fi
  roll_back
}

# After a power cut, before the app starts: this corrects only the link; systemd then starts the app from it. A command
# that holds the lock recovers the host itself.
# reads: base recover_to state
# sets: finished
recover_boot() {
  finished=yes
  state_is_ours && exec 9>"$state/lock" && flock -n 9 || exit 0
  open_log
  read_live
  read_journal
  if [ -n "$recover_to" ]; then
    note "boot: returning to $recover_to"
    if [ "$recover_to" = none ]; then rm -f "$base/current"; else point_current_at "$recover_to"; fi
    sync "$base"
  fi
  mark_interrupted
  rm -f "$state/activating"
  exit 0
}
