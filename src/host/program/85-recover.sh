# An activation that was cut short, of which its journal tells, is brought to an end: back to what ran before, proved.

# settle_to: where an interrupted activation goes back to, by its journal: empty without one, for then what runs is what
# the host runs. journal_release: what was being activated. A link to anything else was moved since by someone else, whose
# it is, and to a release that is gone nothing leads back.
read_journal() {
  settle_to='' journal_release='' journal_live=''
  [ ! -f "$state/activating" ] || read -r settle_to journal_release journal_live <"$state/activating" || :
  read_good
  is_release_name "${settle_to:-none}" || settle_to=''
  is_release_name "${journal_release:-none}" || journal_release=''
  case $live_link in
    "$settle_to" | "$journal_release" | "$journal_live") ;;
    *) [ -z "$journal_release" ] || settle_to='' ;;
  esac
  [ "$settle_to" = none ] || [ -d "$base/releases/$settle_to" ] || settle_to=''
  # The proof was made; only its end was cut off.
  [ -z "$settle_to" ] || [ "$live" != "$journal_release" ] || [ "$live" != "$good" ] || settle_to=$live
}

# Without such a journal another tool, or a person, pointed `current` at something else than was last proved: drift.
drifted() { [ -z "$settle_to" ] && [ -n "$good" ] && [ "$live" != "$good" ]; }

drift_in_words() {
  printf '%s' "This host runs $(or_no_release "$live"), not $good, which was last proved here: something else changed current."
}

# Before a deploy: told, and deployed over, or refused.
check_drift() {
  drifted || return 0
  [ "$on_drift" = adopt ] ||
    refuse drift "$(drift_in_words) Deploy with on-drift: adopt, or go back: $base/deploy.sh rollback --release $good"
  warn "$(drift_in_words)"
}

# What a failure comes back to is what the host runs. A release that was newer was gone back from.
adopt_live() {
  [ "$live" != none ] && [ -z "$settle_to" ] && [ "$live" != "$good" ] || return 0
  [ -z "$good" ] || ! is_older "$live" "$good" || remember bad "$good"
  write_durably "$state/good" "$live"
  good=$live
  remember adopted "$live"
}

recover_inside() {
  phase prepare
  open_log
  read_live
  read_journal
  back_verdict=settled failed_code='' failed_why=''
  [ -z "$settle_to" ] || settle_here
  mark_interrupted
  rm -f "$state/activating"
  link_environment
  res_after=$live res_after_version=$(release_field_or_none "$live" version)
  ! drifted || warn "$(drift_in_words) To go back: $base/deploy.sh rollback --release $good"
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
  if [ -z "$settle_to" ] && [ -f "$state/activating" ]; then
    mark_interrupted
    rm -f "$state/activating"
    finish 70 rollback-failed current-moved "The $command was killed, and something else changed current meanwhile. That is left as it is. See: $base/deploy.sh status"
  fi
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
  [ -f "$state/activating" ] || write_durably "$state/activating" "$settle_to $settle_to $live"
  before=$settle_to before_processes='' going_back=yes
  as_noted "$before"
  if [ "$live" = "$before" ] && is_held && prove_now "$live" && keep "$live"; then finish_back; fi
  bring_back
}

# That a good one was interrupted says nothing against it.
mark_interrupted() {
  case $journal_release in '' | none | "$settle_to") return 0 ;; esac
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
  fi
  mark_interrupted
  rm -f "$state/activating"
  exit 0
}
