# Settling: no activation at work and `current` not what was last proved: back to that, proved.

# settle_to: where to go back to, from the journal of an interrupted activation, or from `good`; empty when
# there is nothing to settle.
read_journal() {
  settle_to='' journal_before='' journal_release=''
  [ ! -f "$state/activating" ] || read -r journal_before journal_release <"$state/activating" || :
  read_good
  settle_live=$(basename "$(readlink "$base/current" 2>/dev/null || printf none)")
  if [ -n "$journal_before" ]; then
    if [ "$good" = "$journal_release" ] && [ "$settle_live" = "$good" ]; then
      # The proof was made; only the journal's end was cut off.
      rm -f "$state/activating"
    else
      settle_to=$journal_before
    fi
  elif [ -n "$good" ] && [ "$settle_live" != "$good" ] && [ -d "$base/releases/$good" ]; then
    settle_to=$good
  fi
}

# Every changing command settles first. One that cannot be settled does not block the release that mends it.
settle() {
  read_journal
  [ -n "$settle_to" ] || return 0
  warn "An earlier activation was interrupted; the host was brought back to $settle_to first."
  write_request | sh "$base/deploy.sh" recover --request 9>&- ||
    warn "$settle_to could not be proved again (exit code $?)."
}

# Also the unit's ExecStopPost: it runs after every activation, and has work only when one was killed.
recover_inside() {
  if [ -f "$result_file" ]; then finished=yes && exit 0; fi
  take_lock
  open_log
  read_journal
  # What a killed activation reports; a recover that was asked for reports that the host is settled.
  back_verdict=settled failed_code='' failed_why=''
  if [ -z "$settle_to" ]; then
    [ "$asked" = yes ] || finish 65 refused interrupted "The activation was killed before it changed anything."
    read_live
    res_after=$live
    finish 0 settled '' "Nothing to settle: $live is current."
  fi
  note "recover: back to $settle_to"
  mark_logs
  find_manager
  find_port
  read_live
  res_before=$live res_before_version=$(release_field_or_none "$live" version)
  watch_memory
  before=$settle_to before_processes='' stale=''
  [ -z "$journal_release" ] || remember failed "$journal_release" interrupted
  if [ "$asked" = no ]; then
    command=activate
    failed_code=interrupted failed_why="The activation was killed half-way; the host settled by itself."
  fi
  if [ "$live" = "$settle_to" ] && prove_now "$live"; then
    write_durably "$state/good" "$live"
    rm -f "$state/activating"
    res_after=$live res_after_version=$(release_field "$live" version)
    finish_back
  fi
  bring_back
}

# After a power cut, before the app starts: only the link is put right; systemd then starts the app from it.
recover_boot() {
  [ -d "$state" ] || exit 0
  open_log
  read_journal
  rm -f "$base/.current.new"
  if [ -n "$settle_to" ]; then
    note "boot: back to $settle_to"
    if [ "$settle_to" = none ]; then rm -f "$base/current"; else point_current_at "$settle_to"; fi
    sync -f "$base"
    rm -f "$state/activating"
    [ -z "$journal_release" ] || remember failed "$journal_release" interrupted
  fi
  finished=yes
  exit 0
}
