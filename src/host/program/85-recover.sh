# Settling: `current` is not what was last proved, and no activation is at work: back to that, proved.

# settle_to: where to go back to, from the journal of an interrupted activation, or from `good`; empty when
# there is nothing to settle. journal_release: what was being activated.
read_journal() {
  settle_to='' journal_release=''
  [ ! -f "$state/activating" ] || read -r settle_to journal_release <"$state/activating" || :
  read_good
  is_release_name "${settle_to:-none}" || settle_to=''
  is_release_name "${journal_release:-none}" || journal_release=''
  if [ -n "$settle_to" ]; then
    # The proof was made; only its end was cut off.
    [ "$live" != "$journal_release" ] || [ "$live" != "$good" ] || settle_to=$live
  elif [ -n "$good" ] && [ "$live" != "$good" ] && [ -d "$base/releases/$good" ]; then
    settle_to=$good
  fi
}

# Who deploys or rolls back settles first. A host that cannot be settled takes the release that mends it.
settle() {
  read_live
  read_journal
  [ -n "$settle_to" ] || return 0
  detach recover
  finished=no
  if [ "$result_exit" -eq 0 ]; then
    warn "$live was current, but not proved (an activation was interrupted, or somebody moved the link). The host was brought back to $settle_to first."
  else
    warn "$live is current, but not proved, and $settle_to could not be proved again."
  fi
}

recover_inside() {
  phase prepare
  open_log
  read_live
  read_journal
  back_verdict=settled failed_code='' failed_why=''
  [ -z "$settle_to" ] || settle_here
  rm -f "$state/activating"
  res_after=$live res_after_version=$(release_field_or_none "$live" version)
  finish 0 settled '' "Nothing to settle: $live is current."
}

# The unit's ExecStopPost: it runs after every activation, and has work only when one was killed.
settle_inside() {
  if [ -f "$result_file" ]; then finished=yes && exit 0; fi
  [ "$command" != recover ] || recover_inside
  phase prepare
  open_log
  note "$command was killed"
  read_live
  read_journal
  case $command in
    activate) back_verdict=activated wanted=$release ;;
    revert) back_verdict=reverted wanted=$revert_to ;;
  esac
  # The journal is gone: it had all been done.
  [ -n "$settle_to" ] || [ "$live" != "$wanted" ] || settle_to=$live
  [ -n "$settle_to" ] || finish 65 refused interrupted "The $command was killed before it changed what runs here."
  failed_code='' failed_why=''
  [ "$settle_to" = "$wanted" ] || because_interrupted
  settle_here
}

because_interrupted() {
  failed_code=interrupted
  failed_why="The $command was killed half-way; the host settled by itself."
}

# To settle_to, which is not restarted where it runs already, as a proof shows.
settle_here() {
  settling=yes
  note "back to $settle_to"
  find_manager
  find_port
  res_before=$live res_before_version=$(release_field_or_none "$live" version)
  watch_memory
  mark_logs
  mark_interrupted
  [ -f "$state/activating" ] || write_durably "$state/activating" "$settle_to"
  before=$settle_to before_processes=''
  if [ "$live" = "$settle_to" ] && prove_now "$live" && keep "$live"; then finish_back; fi
  bring_back
}

# That a good one was interrupted says nothing against it.
mark_interrupted() {
  case $journal_release in '' | "$settle_to") return 0 ;; esac
  verdict_of "$journal_release"
  [ "$verdict" != staged ] || remember failed "$journal_release" interrupted
}

# After a power cut, before the app starts: only the link is put right; systemd then starts the app from it.
# A command that holds the lock settles the host itself.
recover_boot() {
  finished=yes
  state_is_ours && exec 9>"$state/lock" && flock -n 9 || exit 0
  open_log
  read_live
  read_journal
  if [ -n "$settle_to" ]; then
    note "boot: back to $settle_to"
    if [ "$settle_to" = none ]; then rm -f "$base/current"; else point_current_at "$settle_to"; fi
    sync "$base"
    mark_interrupted
  fi
  rm -f "$state/activating"
  exit 0
}
