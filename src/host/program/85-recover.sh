# Ends an activation that was cut short, as its journal tells: the host returns to what ran before, and proves it.

# Sets recover_to to what an interrupted activation returns to, by its journal: empty without one, since the host then
# runs what it should. journal_release: the release that was being activated. Where something else has moved the link
# since, or the release no longer exists, there is nothing to return to.
read_journal() {
  recover_to='' journal_release='' journal_live=''
  [ ! -f "$state/activating" ] || read -r recover_to journal_release journal_live <"$state/activating" || :
  read_good
  is_release_name "${recover_to:-none}" || recover_to=''
  is_release_name "${journal_release:-none}" || journal_release=''
  case $live_link in
    "$recover_to" | "$journal_release" | "$journal_live") ;;
    *) [ -z "$journal_release" ] || recover_to='' ;;
  esac
  [ "$recover_to" = none ] || [ -d "$base/releases/$recover_to" ] || recover_to=''
  # The release was proved; only the end of the activation is missing.
  [ -z "$recover_to" ] || [ "$live" != "$journal_release" ] || [ "$live" != "$good" ] || recover_to=$live
}

# Drift: there is no such journal, but `current` is not the release that was last proved. Another tool, or a person,
# changed it.
drifted() { [ -z "$recover_to" ] && [ -n "$good" ] && [ "$live" != "$good" ]; }

describe_drift() {
  printf '%s' "This host runs $(describe_release "$live"), not $good, which was last proved here: something else changed current."
}

# Before a deploy: warns and lets the deploy replace it, or refuses.
check_drift() {
  drifted || return 0
  [ "$on_drift" = adopt ] ||
    refuse drift "$(describe_drift) Deploy with on-drift: adopt, or roll back: $base/deploy.sh rollback --release $good"
  warn "$(describe_drift)"
}

# A failed deploy returns to what the host runs. If that is older than the good release, a person or a tool rolled back
# from the good one.
adopt_live() {
  [ "$live" != none ] && [ -z "$recover_to" ] && [ "$live" != "$good" ] || return 0
  [ -z "$good" ] || ! is_older "$live" "$good" || append_history bad "$good"
  write_durably "$state/good" "$live"
  good=$live
  append_history adopted "$live"
}

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

# The unit's ExecStopPost runs this after every activation; it has work only when one was killed.
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

fail_interrupted() {
  failed_code=interrupted
  failed_why="The $command was killed half-way; the host recovered on its own."
}

# Returns to recover_to, and does not restart it where it runs already, as a proof shows.
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

# An interruption says nothing against a release that was good before.
mark_interrupted() {
  case $journal_release in '' | none | "$recover_to") return 0 ;; esac
  verdict_of "$journal_release"
  [ "$verdict" != staged ] || append_history failed "$journal_release" interrupted
}

# After a power cut, before the app starts: this corrects only the link; systemd then starts the app from it. A command
# that holds the lock recovers the host itself.
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
